import { useMemo } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Side } from '#domain/check-ins/voice.ts';
import { eventsIn, REVIEWED_EVENTS } from '#domain/insights/events.ts';
import { feelingsSeen } from '#domain/insights/feelings-seen.ts';
import { type Period, stretchesOf } from '#domain/insights/period.ts';
import { type PromiseRow, promiseRows } from '#domain/insights/promise-rows.ts';
import type { Weekday } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { standingOf } from '#domain/promises/standing.ts';
import { EventsFigure } from './EventsFigure.tsx';
import { FeelingsPicture } from './FeelingsPicture.tsx';
import { FeelingWords } from './FeelingWords.tsx';
import { FourLines } from './FourLines.tsx';
import { PromisesFigure } from './PromisesFigure.tsx';

interface PanelFiguresProps {
  readonly panel: 'days' | 'feelings' | 'promises' | 'counts';
  readonly ledger: Ledger;
  readonly side: Side;
  readonly period: Period;
  readonly firstWeekday: Weekday;
  /** Whether a promise's counts say in what range they lie: it takes longer than a week. */
  readonly ranged: boolean;
  readonly as: 'pictures' | 'tables';
}

/** One of the figures of Look back by itself, for a time that somebody looks back on. */
export function PanelFigures({ panel, ledger, side, period, firstWeekday, ranged, as }: PanelFiguresProps) {
  const { from, to } = period;
  const drawing = useMemo(
    () => ({ ledger, period: { from, to }, stretches: stretchesOf({ from, to }, firstWeekday), marks: [] }),
    [ledger, from, to, firstWeekday],
  );
  switch (panel) {
    case 'days':
      return <FourLines drawing={{ ...drawing, as }} side={side} />;
    case 'feelings': {
      const seen = feelingsSeen(ledger['check-in'], period);
      return (
        <div class="stack">
          <FeelingsPicture seen={seen} level={3} as={as} />
          <FeelingWords seen={seen} />
        </div>
      );
    }
    case 'promises': {
      const counted = (row: PromiseRow) => countedWords(row, ledger, period);
      return (
        <PromisesFigure areas={promiseRows(ledger, period)} level={3} as={as} counted={ranged ? counted : undefined} />
      );
    }
    case 'counts':
      return <EventsFigure events={eventsIn(ledger, period, REVIEWED_EVENTS)} period={period} level={3} as={as} />;
  }
}

/** Counts first, then what they can say and what they cannot. */
function countedWords({ pledge }: PromiseRow, ledger: Ledger, { to }: Period): string {
  const say = words('promises');
  const { promises: figure } = words('figures');
  const { kept, decided, said } = standingOf(
    pledge,
    ledger.outcome.filter(({ pledgeId }) => pledgeId === pledge.id),
    to,
  );
  return figure.counted(
    said === undefined ? `${say.soFar(decided)} ${say.tooEarly}` : `${say.kept(kept, decided)} ${say.range(said)}`,
  );
}
