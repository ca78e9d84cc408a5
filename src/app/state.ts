// State: the little that belongs to no screen. What is kept lies in the database, never here.

import { signal } from '@preact/signals';
import type { Copy } from '#domain/exchange/copy.ts';
import type { Discretion } from '#domain/settings/days.ts';
import type { WaitingVersion } from '#platform/service-worker.ts';
import type { CommitFault } from '#storage/committed.ts';
import type { Delay } from '#storage/ledger.ts';
import type { VaultFault } from '#storage/vault.ts';
import type { LiveMessage } from '#ui/frame/Live.tsx';

/** Where the app is: before a ledger, with one, with the samples, locked, showing copies alone, or unable to open one. */
export type Phase =
  /** `byItself`: nothing will be asked for, so that Today can be drawn ahead, out of sight. */
  | { readonly at: 'opening'; readonly byItself?: true }
  | { readonly at: 'first-run' }
  | { readonly at: 'open' }
  | { readonly at: 'sample' }
  | { readonly at: 'locked' }
  | { readonly at: 'together'; readonly copies: readonly Copy[] }
  | { readonly at: 'fault'; readonly fault: Exclude<VaultFault, 'locked'> };

export const phase = signal<Phase>({ at: 'opening' });
/** What the one live line says. */
export const message = signal<LiveMessage | undefined>(undefined);
/** The last commit that failed, until it is dismissed or another succeeds. */
export const failure = signal<CommitFault | undefined>(undefined);
/** What takes far longer than it should, until it has come. */
export const delay = signal<Delay | undefined>(undefined);
export const waitingVersion = signal<WaitingVersion | undefined>(undefined);
/** What the owner set so that less can be seen. */
export const discretion = signal<Discretion>({ quietWords: false, hideAtEdge: false });
/** Grows when the language or the look changes, so that every screen is drawn anew. */
export const redraw = signal(0);
