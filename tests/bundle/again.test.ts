// The same sources give the same bytes, so that anybody can check what a host serves.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sourceHash } from '../../.ci/source-hash.mjs';
import { pathsUnder, repository } from '../architecture/source.ts';

const again = '.cache/again';

it('a second build is the first one, byte for byte', () => {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', again, '--logLevel', 'error'], {
    cwd: repository,
    env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
    stdio: 'pipe',
  });
  expect(hashesOf(again)).toEqual(hashesOf('dist'));
}, 120_000);

it('the hash that About shows is that of these sources', () => {
  const scripts = pathsUnder('dist').filter((path) => path.endsWith('.js'));
  const hash = sourceHash();
  expect(scripts.filter((path) => readFileSync(join(repository, path), 'utf8').includes(hash))).not.toEqual([]);
});

function hashesOf(folder: string): [string, string][] {
  return pathsUnder(folder).map((path) => [
    path.slice(folder.length + 1),
    createHash('sha256')
      .update(readFileSync(join(repository, path)))
      .digest('hex'),
  ]);
}
