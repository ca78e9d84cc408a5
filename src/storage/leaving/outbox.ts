// Outbox: changes that could not be written wait here, sealed, until the vault can be written again (`vault.md` 3.5).

import { instantOf } from '#domain/kernel/day.ts';
import { isRecord } from '#domain/kernel/parse.ts';
import { type Living, parseEntry } from '#domain/ledger.ts';
import { forget, recall, remember } from '#platform/small-memory.ts';
import type { Change } from '../changes.ts';
import { base64Of, bytesOfBase64, textOf, utf8 } from '../format/bytes.ts';
import type { VaultKeys } from '../format/keys.ts';
import { openRow, sealRow } from '../seal.ts';

type Changes = readonly Change[];

/** Of sealed bytes; small memory has little room. */
const MOST_BYTES = 100_000;
/** Sealed like a row; this stands for its id. */
const BINDING = { id: utf8('vault/1/outbox'), rev: 0 };

export class Outbox {
  readonly #keys: VaultKeys;
  #waiting: readonly Changes[] = [];

  constructor(keys: VaultKeys) {
    this.#keys = keys;
  }

  /** The same under other keys. What cannot be held again goes on waiting in memory alone. */
  async under(keys: VaultKeys): Promise<Outbox> {
    const next = new Outbox(keys);
    next.#waiting = this.#waiting;
    await next.#keep(this.#waiting);
    return next;
  }

  /** What waits, oldest first. */
  get waiting(): readonly Changes[] {
    return this.#waiting;
  }

  /** Finds what was left here before. What is not of this vault, or damaged, is let go. */
  async find(): Promise<void> {
    const text = recall('kept.outbox');
    if (text === undefined) return;
    const plain = await openRow(this.#keys, BINDING, bytesOfBase64(text)).catch(() => 'damaged');
    this.#waiting = typeof plain === 'string' ? [] : changesFrom(plain);
  }

  /** Holds the changes. Answers whether a sealed copy of them lies on the device now. */
  hold(changes: Changes): Promise<boolean> {
    const others = this.#waiting.filter((held) => !isCovered(held, changes));
    return this.#keep([...others, changes]);
  }

  /** Lets go of what has been kept in the meantime: the same words, or a draft of what is now an entry. */
  async release(kept: Changes): Promise<void> {
    const left = this.#waiting.filter((held) => held !== kept && !isCovered(held, kept));
    if (left.length < this.#waiting.length) await this.#keep(left);
  }

  async #keep(waiting: readonly Changes[]): Promise<boolean> {
    if (waiting.length === 0) {
      this.#waiting = waiting;
      forget('kept.outbox');
      return true;
    }
    const sealed = await sealRow(this.#keys, BINDING, utf8(JSON.stringify(waiting)));
    if (sealed.length > MOST_BYTES || !remember('kept.outbox', base64Of(sealed))) return false;
    this.#waiting = waiting;
    return true;
  }
}

/** Whether everything that `held` would put has been put by `kept`, perhaps under another id: the tap came twice. */
function isCovered(held: Changes, kept: Changes): boolean {
  const puts = kept.flatMap((change) => ('put' in change ? [change.put] : []));
  const wanted = held.flatMap((change) => ('put' in change ? [change.put] : []));
  return wanted.length > 0 && wanted.every((entry) => puts.some((put) => isAgain(entry, put)));
}

function isAgain(held: Living, put: Living): boolean {
  if (held.id === put.id) return true;
  if (held.kind !== 'draft') return held.kind === put.kind && contentOf(held) === contentOf(put);
  return put.kind === 'draft' ? put.content.form === held.content.form : put.kind === held.content.form;
}

/** An entry without what the moment of the tap gives it; a check-in has its minute from it too. */
function contentOf(entry: Living): string {
  return JSON.stringify({ ...entry, id: '', rev: 0, changedAt: 0, madeAt: 0, minute: 0 });
}

/** The lists of changes that these bytes hold; what is not one is left out. */
export function changesFrom(plain: Uint8Array): readonly Changes[] {
  const lists: unknown = JSON.parse(textOf(plain));
  if (!Array.isArray(lists)) return [];
  return lists.map((list) => (Array.isArray(list) ? list.flatMap(changeFrom) : []));
}

function changeFrom(value: unknown): Changes {
  if (!isRecord(value)) return [];
  const dropped = livingFrom(value['drop']);
  const at = value['at'];
  if (dropped && typeof at === 'number') return [{ drop: dropped, at: instantOf(at) }];
  const put = livingFrom(value['put']);
  const over = livingFrom(value['over']);
  return put ? [over ? { put, over } : { put }] : [];
}

function livingFrom(value: unknown): Living | undefined {
  const entry = parseEntry(value);
  return entry.ok && entry.value.kind !== 'gone' ? entry.value : undefined;
}
