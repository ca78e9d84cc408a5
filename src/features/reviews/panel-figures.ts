// Panel figures: the figures that a review may show beside an answer. They are drawn elsewhere and handed in from above.

import { type ComponentType, createContext } from 'preact';
import type { Side } from '#domain/check-ins/voice.ts';
import type { Period } from '#domain/insights/period.ts';
import type { Weekday } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Panel } from '#domain/reviews/questions.ts';

export type DrawnPanel = Exclude<Panel, 'statement'>;

export interface PanelFiguresProps {
  readonly panel: DrawnPanel;
  readonly ledger: Ledger;
  readonly side: Side;
  readonly period: Period;
  readonly firstWeekday: Weekday;
  /** Whether a promise's counts say in what range they lie: it takes longer than a week. */
  readonly ranged: boolean;
  readonly as: 'pictures' | 'tables';
}

export const PanelFiguresContext = createContext<ComponentType<PanelFiguresProps>>(() => null);
