// Edits: what may happen to bytes on their way. Each answers new bytes and leaves the given ones as they are.

import fc from 'fast-check';

/** Numbers that a case is made of, so that it shrinks: places wrap round the length. */
interface Edit {
  readonly how: keyof typeof EDITS;
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly with: number;
}

/** The bytes, the edit, and another file that a part may come from. */
type Apply = (bytes: Buffer, edit: Edit, other: Buffer) => Buffer;

const EDITS = {
  flip: (bytes, { at, with: bit }) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy.writeUInt8(copy.readUInt8(at % copy.length) ^ (1 << (bit % 8)), at % copy.length);
    return copy;
  },
  overwrite: (bytes, { at, length, with: value }) => {
    const copy = Buffer.from(bytes);
    const start = at % (copy.length + 1);
    copy.subarray(start, start + length).fill(value);
    return copy;
  },
  truncate: (bytes, { at }) => bytes.subarray(0, at % (bytes.length + 1)),
  behead: (bytes, { at }) => bytes.subarray(at % (bytes.length + 1)),
  remove: (bytes, { at, length }) => spliced(bytes, at % (bytes.length + 1), length, Buffer.alloc(0)),
  repeat: (bytes, { at, length, with: times }) => {
    const start = at % (bytes.length + 1);
    const part = bytes.subarray(start, start + length);
    return spliced(bytes, start, 0, Buffer.concat(Array.from({ length: (times % 8) + 1 }, () => part)));
  },
  splice: (bytes, { at, to, length }, other) => {
    const start = to % (other.length + 1);
    return spliced(bytes, at % (bytes.length + 1), length, other.subarray(start, start + length));
  },
  swap: (bytes, { at, to, length }) => {
    const [first, second] = [at % (bytes.length + 1), to % (bytes.length + 1)].sort((a, b) => a - b);
    if (first === undefined || second === undefined) return bytes;
    const long = Math.min(length, second - first, bytes.length - second);
    const copy = Buffer.from(bytes);
    bytes.copy(copy, first, second, second + long);
    bytes.copy(copy, second, first, first + long);
    return copy;
  },
  append: (bytes, { length, with: value }) => Buffer.concat([bytes, Buffer.alloc(length, value)]),
} as const satisfies Record<string, Apply>;

/** Lengths of a few bytes, and those of an age chunk with and without its tag. */
const lengths = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.constantFrom(16, 65_536, 65_552));

/** Places near the beginning, where heads are, as often as anywhere. */
const places = fc.oneof(fc.nat({ max: 400 }), fc.nat({ max: 2 ** 22 }));

const edits: fc.Arbitrary<Edit> = fc.record({
  how: fc.constantFrom(...names(EDITS)),
  at: places,
  to: places,
  length: lengths,
  with: fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(0x00, 0x0a, 0x20, 0x22, 0x2c, 0x7b, 0x7d, 0xff)),
});

/** One of the files after one to four edits. */
export function edited(files: () => readonly Buffer[]): fc.Arbitrary<Buffer> {
  return fc.tuple(fc.nat(), fc.nat(), fc.array(edits, { minLength: 1, maxLength: 4 })).map(([one, two, list]) => {
    const all = files();
    const other = all[two % all.length] ?? Buffer.alloc(0);
    return list.reduce((bytes, edit) => EDITS[edit.how](bytes, edit, other), all[one % all.length] ?? other);
  });
}

function spliced(bytes: Buffer, at: number, removed: number, added: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);
}

function names<Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(table) as Name[];
}
