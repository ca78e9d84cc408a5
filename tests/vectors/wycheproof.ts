// Wycheproof: the vectors beside the repository, read where they lie (`../shared/vectors`); none are copied here.

import { existsSync, readFileSync } from 'node:fs';
import type { Bytes } from '#platform/cipher.ts';

const FOLDER = new URL('../../../shared/vectors/', import.meta.url);

interface File<Group> {
  readonly numberOfTests: number;
  readonly testGroups: readonly Group[];
}

export interface Verdict {
  readonly tcId: number;
  readonly comment: string;
  readonly result: 'valid' | 'invalid' | 'acceptable';
}

export type SealVector = Verdict & Record<'key' | 'iv' | 'aad' | 'msg' | 'ct' | 'tag', string>;
export type DeriveVector = Verdict & Record<'ikm' | 'salt' | 'info' | 'okm', string> & { readonly size: number };
export type MacVector = Verdict & Record<'key' | 'msg' | 'tag', string>;

/** The vectors of a file; `undefined` where it is not on this machine. Throws when it holds another number than it says. */
export function vectorsIn<Vector extends Verdict>(name: string): readonly Vector[] | undefined {
  const path = new URL(name, FOLDER);
  if (!existsSync(path)) return undefined;
  const file: File<{ readonly tests: readonly Vector[] }> = JSON.parse(readFileSync(path, 'utf8'));
  const vectors = file.testGroups.flatMap(({ tests }) => tests);
  if (vectors.length !== file.numberOfTests) throw new Error(`${name} is not whole`);
  return vectors;
}

export function bytesOf(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
