// The built app, as files and as the list of what went into each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { pathsUnder, repository } from '../architecture/source.ts';

/** Written by the build beside dist, for these tests alone (vite.config.ts, chunkList). */
export type Chunk = {
  readonly kind: 'page' | 'worker';
  readonly file: string;
  readonly isEntry: boolean;
  readonly modules: readonly string[];
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly css: readonly string[];
};

export const builtFiles = pathsUnder('dist').map((path) => path.slice('dist/'.length));

export const chunks: readonly Chunk[] = pathsUnder('.cache/chunks').map((path) =>
  JSON.parse(readFileSync(join(repository, path), 'utf8')),
);

export function readBuilt(file: string): string {
  return readFileSync(join(repository, 'dist', file), 'utf8');
}

export function brotliBytes(file: string): number {
  return brotliCompressSync(readFileSync(join(repository, 'dist', file))).length;
}

export function sum(files: Iterable<string>): number {
  return [...new Set(files)].reduce((bytes, file) => bytes + brotliBytes(file), 0);
}

/** A chunk with all that it imports statically, and their style sheets. */
export function withImports(chunk: Chunk, found = new Set<string>()): Set<string> {
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const sheet of chunk.css) found.add(sheet);
  for (const file of chunk.imports) {
    const imported = chunks.find((each) => each.file === file);
    if (imported) withImports(imported, found);
  }
  return found;
}

export function chunksWith(module: RegExp): readonly Chunk[] {
  return chunks.filter(({ modules }) => modules.some((each) => module.test(each)));
}

/** The pages' only entry: src/app/start.tsx. */
export function entry(): Chunk {
  const found = chunks.find(({ kind, isEntry }) => kind === 'page' && isEntry);
  if (!found) throw new Error('No entry was built. Run npm run build first.');
  return found;
}

/**
 * Modules that Today needs beyond its static imports, loaded one after the other at start. Keep this list true.
 * Dexie is not among them: Today is painted and can be used before it is asked for (decision 10).
 */
export const loadedBeforeToday: readonly RegExp[] = [/^src\/content\/en\/(shell|today|check-ins)\.ts$/];

/** What is there before Today can be used: the page, its style sheets, the entry and what that needs. */
export function beforeToday(): Set<string> {
  const files = new Set(['index.html', ...withImports(entry())]);
  for (const [, sheet] of readBuilt('index.html').matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/g)) {
    if (sheet) files.add(sheet);
  }
  for (const module of loadedBeforeToday) for (const chunk of chunksWith(module)) withImports(chunk, files);
  return files;
}
