import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gunzipped, gzipped } from '#platform/gzip.ts';

const limits = { bytes: 1_000_000, freely: 200_000, perByte: 10 };
const bytes = (buffer: Buffer) => new Uint8Array(buffer);

test('BK1 · what is packed here unpacks elsewhere, and the other way round', async () => {
  const plain = bytes(Buffer.from('quiet harbour '.repeat(2_000)));
  expect(bytes(gunzipSync(await gzipped(plain)))).toEqual(plain);
  expect(await gunzipped(bytes(gzipSync(plain)), limits)).toEqual(plain);
  expect(await gunzipped(bytes(gzipSync(new Uint8Array())), limits)).toEqual(new Uint8Array());
});

test('BK4 · unpacking ends at its limits: freely up to one, by ratio beyond, never over the other', async () => {
  const unpack = (length: number, fill: number | undefined) => {
    const plain =
      fill === undefined
        ? Buffer.from(Array.from({ length }, (_, at) => (at * 7_919) % 251))
        : Buffer.alloc(length, fill);
    return gunzipped(bytes(gzipSync(plain)), limits);
  };
  expect(await unpack(200_000, 1)).toHaveLength(200_000);
  expect(await unpack(200_001, 1)).toBe('too-large');
  expect(await unpack(2_000_000, 1)).toBe('too-large');
});

test('BK3 · what is no whole gzip is damaged', async () => {
  const packed = bytes(gzipSync('quiet harbour'));
  expect(await gunzipped(packed.subarray(0, packed.length - 4), limits)).toBe('damaged');
  expect(await gunzipped(bytes(Buffer.from('plain')), limits)).toBe('damaged');
  const flipped = Uint8Array.from(packed);
  flipped[packed.length - 6] = (flipped[packed.length - 6] ?? 0) ^ 1;
  expect(await gunzipped(flipped, limits)).toBe('damaged');
});
