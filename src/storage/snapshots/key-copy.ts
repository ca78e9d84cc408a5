// Key copy: the open slot's key beside the snapshots, since a browser that loses the database loses its copy too.

import { type Bytes, sameBytes } from '#platform/cipher.ts';
import { readPrivately } from '#platform/private-files.ts';
import { writePrivately } from './private-writer.ts';

/** The copy of the key, or `undefined` where there is none. */
export async function keyCopy(): Promise<Bytes | undefined> {
  const key = await readPrivately('s.key');
  return key?.length === 32 ? key : undefined;
}

/** Sees to it that the copy is this key. Answers whether it is, flushed. */
export async function keepKeyCopy(key: Bytes): Promise<boolean> {
  const isThere = async () => sameBytes((await keyCopy()) ?? new Uint8Array(0), key);
  return (await isThere()) || ((await writePrivately('s.key', key)) && (await isThere()));
}
