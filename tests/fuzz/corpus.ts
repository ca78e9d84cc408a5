// Corpus: cases that once failed, or that stand for a known trap. They are tried before any new one.
//   corpus/<layer>/<expected>--<what>   expected: the fault's kind, `opened`, or `any` for a case that was found

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { PASSPHRASE, sealedFileOf } from '../support/backup-file.ts';

/** How deep inside a backup the bytes lie: the file itself, what is sealed in it, or the text that is packed in that. */
export const LAYERS = ['file', 'packed', 'document'] as const;
export type Layer = (typeof LAYERS)[number];

export interface Case {
  readonly layer: Layer;
  readonly bytes: Buffer;
}

const FOLDER = new URL('./corpus/', import.meta.url);

/** The whole file, its key as cheap as can be. */
export function fileOf({ layer, bytes }: Case): Promise<Buffer> {
  if (layer === 'file') return Promise.resolve(bytes);
  return sealedFileOf(layer === 'packed' ? bytes : gzipSync(bytes), PASSPHRASE, 1);
}

/** Every case that is kept, with what must come of it. */
export function keptCases(): readonly (Case & { readonly name: string; readonly expected: string })[] {
  return LAYERS.flatMap((layer) =>
    readdirSync(new URL(`${layer}/`, FOLDER)).map((name) => {
      const [expected = 'any'] = name.split('--');
      return { layer, name: `${layer}/${name}`, expected, bytes: readFileSync(new URL(`${layer}/${name}`, FOLDER)) };
    }),
  );
}

/** Keeps a case that failed. Answers its name. */
export function keepCase({ layer, bytes }: Case): string {
  const name = `any--${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
  mkdirSync(new URL(`${layer}/`, FOLDER), { recursive: true });
  writeFileSync(new URL(`${layer}/${name}`, FOLDER), bytes);
  return `${layer}/${name}`;
}
