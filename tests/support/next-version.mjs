// Next version: the same build once more, as a later one of the app would be: its page says which it is, its scripts and
// styles have other names, and its service worker knows every file by its new hash.

import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WRITTEN = /\.(html|js|css|webmanifest)$/;

/** A new folder with the next version of `folder`, whose page has `name` as its version. @param {string} folder @param {string} name */
export function nextVersion(folder, name) {
  const next = mkdtempSync(join(tmpdir(), 'kept-next-'));
  cpSync(folder, next, { recursive: true });
  const renamed = readdirSync(join(next, 'assets')).filter((file) => /^[0-9a-f]{8}\.(js|css)$/.test(file));
  const names = new Map(
    renamed.map((file) => [file, `${digest(`${file} ${name}`, 'hex').slice(0, 8)}${file.slice(8)}`]),
  );
  for (const [from, to] of names) renameSync(join(next, 'assets', from), join(next, 'assets', to));
  const files = readdirSync(next, { recursive: true, encoding: 'utf8' }).filter((file) => !isFolder(join(next, file)));
  for (const file of files.filter((one) => WRITTEN.test(one))) {
    const text = readFileSync(join(next, file), 'utf8').replace(
      /\b[0-9a-f]{8}\.(js|css)\b/g,
      (old) => names.get(old) ?? old,
    );
    writeFileSync(
      join(next, file),
      file === 'index.html' ? text.replace('<html ', `<html data-version="${name}" `) : text,
    );
  }
  const worker = readFileSync(join(next, 'sw.js'), 'utf8');
  const entry = /\{[^{}]*"url":"([^"]+)"[^{}]*\}/g;
  writeFileSync(
    join(next, 'sw.js'),
    worker.replace(entry, (old, url) =>
      JSON.stringify(entryOf(url, readFileSync(join(next, url)), old.includes('"front"'))),
    ),
  );
  return next;
}

/** @param {string} url @param {Buffer} bytes @param {boolean} isFront */
function entryOf(url, bytes, isFront) {
  const hash = digest(bytes, 'base64');
  return { ...(isFront ? { front: true } : {}), integrity: `sha256-${hash}`, revision: hash.slice(0, 16), url };
}

/** @param {string | Buffer} bytes @param {'hex' | 'base64'} as */
function digest(bytes, as) {
  return createHash('sha256').update(bytes).digest(as);
}

/** @param {string} path */
function isFolder(path) {
  return statSync(path).isDirectory();
}
