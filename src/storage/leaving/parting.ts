// Parting: what was typed, or was being kept, when the page was left. With each key it is sealed ahead, and at the last
// moment of the page the sealed bytes are put into small memory, which takes no waiting. The next opening takes them up.

import type { Draft } from '#domain/drafts/draft.ts';
import { newEnvelope } from '#domain/entry.ts';
import { onLeave } from '#platform/attention.ts';
import { withLock } from '#platform/locks.ts';
import { forget, hearFact, recall, remember } from '#platform/small-memory.ts';
import type { Change } from '../changes.ts';
import { base64Of, bytesOfBase64, utf8 } from '../format/bytes.ts';
import { commit, hearBeginnings, hearOpenings, isLedgerOpen, openLedger, readLedger } from '../ledger.ts';
import { newStamp } from '../present.ts';
import { openRow, sealRow } from '../seal.ts';
import { changesFrom } from './outbox.ts';
import { askBeforeLeaving, sealBeforeLeaving } from './unsealed.ts';

type Changes = readonly Change[];

/** Of sealed bytes: small memory holds a few megabytes, and one long text must fit. */
const MOST_BYTES = 1_000_000;
/** Sealed like a row; this stands for its id. */
const BINDING = { id: utf8('vault/1/parting'), rev: 0 };
/** A tab that is alive has written what it held long before this. */
const LEFT_BEHIND_MS = 1_500;

const waiting = new Map<object, Changes>();
let ahead: Uint8Array | undefined;
let held: string | undefined;
let isStale = false;
let isSealing = false;

/** Begins to watch over what is not on the disk yet, and takes up what was left. Called once, with a ledger open. */
export function keepParting(): void {
  askBeforeLeaving({ hold });
  onLeave(() => void sealBeforeLeaving());
  hearBeginnings((changes) => {
    if (openLedger().isLasting) keepReady(changes, changes);
    return () => release(changes);
  });
  hearOpenings((isOpen) => {
    waiting.clear();
    ahead = undefined;
    held = undefined;
    if (isOpen) void takeParting();
  });
  // Another tab was closed while this one stays.
  hearFact('kept.parting', () => setTimeout(() => void takeParting(), LEFT_BEHIND_MS));
  void takeParting();
}

/** Tells what `source` would write. It is sealed ahead at once; the last thing told counts. */
export function keepReady(source: object, changes: Changes): void {
  waiting.set(source, changes);
  void sealAhead();
}

/** The drafts whose last words are not on the disk: they live in this page alone. */
export function unwrittenDrafts(): readonly Draft[] {
  return [...waiting.values()].flatMap((changes) => (isDrafts(changes) ? changes.slice(-1) : [])).map(({ put }) => put);
}

/** What `source` told is on the disk, or is not wanted any more. */
export function release(source: object): void {
  if (!waiting.delete(source)) return;
  if (waiting.size > 0) {
    void sealAhead();
    return;
  }
  ahead = undefined;
  if (held !== undefined) keepHeld(others(held));
  held = undefined;
}

/** Takes up what pages held when they were left: drafts go on, and what was being kept is kept, each once (rule D6). */
export function takeParting(): Promise<void> {
  if (recall('kept.parting') === undefined) return Promise.resolve();
  return withLock('vault-parting', async () => {
    for (const text of others(held)) {
      if (!isLedgerOpen() || !openLedger().isLasting) return;
      const isTaken = await taken(await opened(text));
      if (isTaken) keepHeld(others(held).filter((left) => left !== text));
    }
  }).catch(() => undefined);
}

/** The last moment: what lies sealed is put where it outlives the page. Nothing here waits. */
function hold(): void {
  if (ahead === undefined || ahead.length > MOST_BYTES) return;
  const mine = base64Of(ahead);
  if (keepHeld([...others(held), mine])) held = mine;
}

/** What other pages hold. */
function others(mine: string | undefined): readonly string[] {
  return (recall('kept.parting') ?? '').split(' ').filter((text) => text !== '' && text !== mine);
}

function keepHeld(texts: readonly string[]): boolean {
  if (texts.length > 0) return remember('kept.parting', texts.join(' '));
  forget('kept.parting');
  return true;
}

/** Seals what waits now. While it is at it, only the latest of what is told meanwhile is sealed next. */
async function sealAhead(): Promise<void> {
  isStale = true;
  if (isSealing) return;
  isSealing = true;
  while (isStale && waiting.size > 0 && isLedgerOpen()) {
    isStale = false;
    const lists = [...waiting.values()];
    const sealed = await sealRow(openLedger().keys, BINDING, utf8(JSON.stringify(lists))).catch(() => undefined);
    ahead = waiting.size > 0 ? sealed : undefined;
    // The page was left before this was sealed, and lives on for a moment.
    if (ahead && document.visibilityState === 'hidden') hold();
  }
  isSealing = false;
}

async function opened(text: string): Promise<readonly Changes[]> {
  const plain = await openRow(openLedger().keys, BINDING, bytesOfBase64(text)).catch(() => 'damaged');
  return typeof plain === 'string' ? [] : changesFrom(plain);
}

/** Answers whether nothing of it has to wait any longer. */
async function taken(lists: readonly Changes[]): Promise<boolean> {
  let isAll = true;
  for (const changes of lists) {
    const result = isDrafts(changes) ? await goOn(changes) : await commit(changes, { quiet: true });
    // What was kept in time, or changed since, is there already.
    if (result && !result.ok && result.error.kind !== 'changed-elsewhere') isAll = false;
  }
  return isAll;
}

type DraftPut = { readonly put: Draft };

function isDrafts(changes: Changes): changes is readonly DraftPut[] {
  return changes.length > 0 && changes.every((change) => 'put' in change && change.put.kind === 'draft');
}

/**
 * Goes on with a draft. What was on its way to the disk when the page was left stands before what was typed last, so
 * that both cases are known; where somebody else went on with the draft, this becomes one of its own.
 */
async function goOn(puts: readonly DraftPut[]) {
  const [first, last] = [puts[0]?.put, puts.at(-1)?.put];
  if (!first || !last) return undefined;
  const { draft: drafts } = await readLedger({ months: [] });
  const stored = drafts.find(({ id }) => id === first.id);
  if (stored && reads(stored) === reads(last)) return undefined;
  const isOurs = puts.some(({ put }) => stored?.rev === put.rev && reads(stored) === reads(put));
  if (isOurs || (stored?.rev ?? 0) === first.rev - 1) {
    const put = { ...last, rev: (stored?.rev ?? 0) + 1 };
    const result = await commit([stored ? { put, over: stored } : { put }], { quiet: true });
    if (result.ok || result.error.kind !== 'changed-elsewhere') return result;
  }
  return commit([{ put: { ...last, ...newEnvelope('draft', newStamp()) } }], { quiet: true });
}

function reads({ target, content }: Draft): string {
  return JSON.stringify([target, content]);
}
