// The byte budgets of quality.md (B1 to B5), as compressed for the way: brotli.
import { describe, expect, it } from 'vitest';
import {
  beforeToday,
  brotliBytes,
  builtFiles,
  chunks,
  chunksWith,
  entry,
  loadedBeforeToday,
  sum,
  withImports,
} from './built.ts';

const KB = 1024;

/** Never loaded before Today. */
const late: readonly (readonly [string, RegExp])[] = [
  ['the charts', /node_modules\/chart\.js\//],
  ['age', /node_modules\/age-encryption\//],
  ['the search index', /node_modules\/minisearch\//],
  ['scrypt', /node_modules\/@noble\/hashes\/.*scrypt/],
  ['the worker’s registration', /node_modules\/workbox-window\//],
  ['a course', /^src\/content\/[a-z-]+\/courses\/.+\//],
  ['a language that was not chosen', /^src\/content\/(?!en\/)[a-z]{2}(-[A-Za-z]+)?\//],
];

describe('bytes', () => {
  const first = beforeToday();

  it('before Today at most 60 KB (B1)', () => {
    expect(sum(first)).toBeLessThanOrEqual(60 * KB);
  });

  it.each(late)('%s is not among them (B4)', (_, module) => {
    expect(chunksWith(module).filter(({ file }) => first.has(file))).toEqual([]);
  });

  it('a later route brings at most 25 KB of its own (B2)', () => {
    const routes = chunks.filter(
      ({ kind, file, modules }) => kind === 'page' && !first.has(file) && modules.some(isScreen),
    );
    const tooLarge = routes.map((chunk) => ({ modules: chunk.modules, bytes: brotliBytes(chunk.file) }));
    expect(tooLarge.filter(({ bytes }) => bytes > 25 * KB)).toEqual([]);
  });

  it('a course in one language has at most 30 KB (B3)', () => {
    const courses = chunksWith(/^src\/content\/[a-z-]+\/courses\/.+\//);
    const tooLarge = courses.map(({ file, modules }) => ({ modules, bytes: brotliBytes(file) }));
    expect(tooLarge.filter(({ bytes }) => bytes > 30 * KB)).toEqual([]);
  });

  it('the whole app, installed, at most 900 KB (B5)', () => {
    expect(sum(builtFiles)).toBeLessThanOrEqual(900 * KB);
  });

  it('count every module that Today loads by itself', () => {
    expect(loadedBeforeToday.filter((module) => chunksWith(module).length === 0)).toEqual([]);
  });

  it('are counted from the entry', () => {
    expect(entry().modules).toContain('src/app/start.tsx');
    expect([...withImports(entry())].every((file) => builtFiles.includes(file))).toBe(true);
  });
});

/** Our own screens: libraries lie in chunks apart. */
function isScreen(module: string): boolean {
  return /^src\/(features|app)\/.*\.tsx$/.test(module);
}
