// Gzip: packing and unpacking, the latter with an end to what it may grow to.

import type { Bytes } from './cipher.ts';

/** How large unpacked bytes may become: at most `bytes`, and beyond `freely` no more than `perByte` for each packed one. */
export type UnpackLimits = { readonly bytes: number; readonly freely: number; readonly perByte: number };

/** The bytes packed. */
export function gzipped(bytes: Bytes): Promise<Bytes> {
  return collected(piecesOf(bytes).pipeThrough(new CompressionStream('gzip')));
}

/** The bytes unpacked. `too-large` beyond the limits, found while unpacking; `damaged` where they are no whole gzip. */
export async function gunzipped(bytes: Bytes, limits: UnpackLimits): Promise<Bytes | 'too-large' | 'damaged'> {
  const most = Math.min(limits.bytes, Math.max(limits.freely, bytes.length * limits.perByte));
  try {
    return await collected(piecesOf(bytes).pipeThrough(new DecompressionStream('gzip')), most);
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : 'damaged';
  }
}

const PIECE = 65_536;

/** In pieces, so that a small file that grows without end is left after the first ones. */
function piecesOf(bytes: Bytes): ReadableStream<Bytes> {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + PIECE));
      else controller.close();
      at += PIECE;
    },
  });
}

async function collected(stream: ReadableStream<Uint8Array>, most = Number.POSITIVE_INFINITY): Promise<Bytes> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      void reader.cancel().catch(() => undefined);
      throw new RangeError('too large');
    }
    pieces.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
