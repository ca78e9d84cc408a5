// Limits: how much a file may ask of this device. One table; the reasons are in `vault.md` 5.3.

import { LONGEST_LIST, LONGEST_TEXT } from '../kernel/parse.ts';

const MIB = 1024 * 1024;

/** Nothing that Kept makes comes near these; a file beyond one of them is refused as a whole. */
export const LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 64 * MIB,
  /** Bytes of the head of the sealed file; a passphrase needs about 150. */
  headBytes: 4_096,
  /** The binary logarithm of scrypt's cost: 19 takes half a gigabyte. */
  workFactor: 19,
  /** Bytes of the document once unpacked. */
  documentBytes: 96 * MIB,
  /** Beyond `unpackedFreely` bytes, unpacked bytes for each packed one. Short documents of like words pack better. */
  unpackedPerByte: 100,
  unpackedFreely: 32 * MIB,
  /** Brackets inside brackets. */
  depth: 32,
  /** Entries, the marks of deleted ones apart. */
  entries: 100_000,
  /** Marks of deleted entries; each form that was begun leaves one. */
  gone: 300_000,
  textLength: LONGEST_TEXT,
  listLength: LONGEST_LIST,
  /** Moments from 2000-01-01 … */
  earliest: 946_684_800_000,
  /** … to this many milliseconds ahead of this device's clock: two days. */
  aheadMs: 172_800_000,
  /** Milliseconds that one step of the work may take before it is stopped. */
  stepMs: 60_000,
} as const;
