// Snapshot file: header and sealed rows as one string of bytes with a checksum. What was sealed stays sealed.

import { brand } from '#domain/kernel/brand.ts';
import { idOf } from '#domain/kernel/ids.ts';
import { type Bytes, sameBytes, sha256 } from '#platform/cipher.ts';
import { bytesOfId, joined, lengthPrefixed, readU32, readU64, textOf, u32, u64, utf8 } from '../format/bytes.ts';
import type { HeaderRow } from '../format/header.ts';
import type { Slot, SlotKind } from '../format/slots.ts';
import type { Row } from '../rows/rows.ts';
import type { Sealed } from '../seal.ts';

export type Snapshot = { readonly takenAt: number; readonly header: HeaderRow; readonly rows: readonly Row[] };

/** What the first bytes of a snapshot tell: of which vault, how far it was, and when it was taken. */
export type SnapshotMark = { readonly vault: string; readonly seq: number; readonly takenAt: number };

const MAGIC = utf8('vault/1/snapshot');
const SUM_LENGTH = 32;
/** Magic, vault id, seq, moment. */
export const MARK_LENGTH = MAGIC.length + 16 + 8 + 8;
const SLOT_KINDS: readonly SlotKind[] = ['open', 'passphrase', 'recovery', 'passkey'];

/** The bytes of a snapshot; the last 32 are the SHA-256 of the others. */
export async function packed({ takenAt, header, rows }: Snapshot): Promise<Bytes> {
  const mark = [MAGIC, header.vaultId, u64(header.mf.seq), u64(takenAt)];
  const slots = header.slots.map((slot) =>
    lengthPrefixed(slot.id, slot.kind, slot.kdf, slot.salt, slot.commit, slot.nonce, slot.wrapped),
  );
  const head = lengthPrefixed(u32(header.fmt), u32(header.epoch), header.mf.blob, header.hmac, ...slots);
  const parts = rows.flatMap((row) => {
    const size = u32(row.sealed.length);
    return [bytesOfId(row.id), u64(row.rev), size, row.sealed];
  });
  const content = joined([...mark, lengthPrefixed(head), u32(rows.length), ...parts]);
  return joined([content, await sha256(content)]);
}

/** What `packed` was given, or `undefined` where one bit of it differs. */
export async function unpacked(bytes: Bytes): Promise<Snapshot | undefined> {
  const content = bytes.subarray(0, -SUM_LENGTH);
  if (!sameBytes(await sha256(content), bytes.subarray(-SUM_LENGTH))) return undefined;
  const read = readHead(content);
  if (read === undefined) return undefined;
  const { reader, ...head } = read;
  return { ...head, rows: Array.from({ length: readU32(reader.take(4), 0) }, () => rowFrom(reader)) };
}

/** What can still be read of a damaged snapshot: its head, and its rows up to where they end. Each row proves itself. */
export function salvaged(bytes: Bytes): Snapshot | undefined {
  try {
    const read = readHead(bytes);
    if (read === undefined) return undefined;
    const { reader, ...head } = read;
    reader.take(4);
    return { ...head, rows: [...rowsFrom(reader)] };
  } catch {
    return undefined;
  }
}

function* rowsFrom(reader: Reader): Generator<Row> {
  try {
    while (!reader.isAtEnd) yield rowFrom(reader);
  } catch {
    // The lengths lead nowhere from here on.
  }
}

function rowFrom(reader: Reader): Row {
  const id = idOf(reader.take(16));
  const rev = readU64(reader.take(8), 0);
  return { id, rev, sealed: brand<Sealed>(reader.prefixed()) };
}

/** Mark and header, and the reader where the rows begin. */
function readHead(content: Bytes): (Omit<Snapshot, 'rows'> & { readonly reader: Reader }) | undefined {
  const mark = markOf(content);
  if (mark === undefined) return undefined;
  const reader = new Reader(content, MARK_LENGTH);
  const head = new Reader(reader.prefixed(), 0);
  const fmt = readU32(head.prefixed(), 0);
  const epoch = readU32(head.prefixed(), 0);
  const blob = brand<Sealed>(head.prefixed());
  const hmac = head.prefixed();
  const slots: Slot[] = [];
  while (!head.isAtEnd) slots.push(slotFrom(new Reader(head.prefixed(), 0)));
  if (fmt !== 1) return undefined;
  const vaultId = content.slice(MAGIC.length, MAGIC.length + 16);
  const header: HeaderRow = { k: 'h', fmt, vaultId, epoch, slots, mf: { seq: mark.seq, blob }, hmac };
  return { takenAt: mark.takenAt, header, reader };
}

/** What the first bytes tell, without a word about whether the rest is whole. */
export function markOf(bytes: Bytes): SnapshotMark | undefined {
  if (bytes.length < MARK_LENGTH || !sameBytes(bytes.subarray(0, MAGIC.length), MAGIC)) return undefined;
  const at = MAGIC.length;
  return { vault: idOf(bytes.slice(at, at + 16)), seq: readU64(bytes, at + 16), takenAt: readU64(bytes, at + 24) };
}

function slotFrom(reader: Reader): Slot {
  const id = reader.prefixed();
  const name = textOf(reader.prefixed());
  const kind = SLOT_KINDS.find((known) => known === name) ?? 'open';
  const [kdf, salt, commit, nonce, wrapped] = [1, 2, 3, 4, 5].map(() => reader.prefixed());
  if (!kdf || !salt || !commit || !nonce || !wrapped) throw new RangeError('a slot has seven parts');
  return { id, kind, kdf, salt, commit, nonce, wrapped };
}

/** Reads one part after the other. The checksum has been compared before, so a wrong length is a mistake of ours. */
class Reader {
  readonly #bytes: Bytes;
  #at: number;

  constructor(bytes: Bytes, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  take(length: number): Bytes {
    const part = this.#bytes.slice(this.#at, this.#at + length);
    if (part.length < length) throw new RangeError('the bytes end early');
    this.#at += length;
    return part;
  }

  prefixed(): Bytes {
    return this.take(readU32(this.take(4), 0));
  }
}
