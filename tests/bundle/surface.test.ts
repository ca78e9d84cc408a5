// What the built files show to a browser, a host, and whoever looks at them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesUsed } from '../architecture/checks.ts';
import { parseFile, repository } from '../architecture/source.ts';
import { plantedIn, SOCKET_IN_WORKER, STUN_CALL } from '../support/planted.ts';
import { builtFiles, chunks, chunksWith, entry, readBuilt } from './built.ts';
import { law } from './surface-law.ts';

const pages = builtFiles.filter((file) => file.endsWith('.html'));
const scripts = builtFiles.filter((file) => file.endsWith('.js'));
const headers: Record<string, string> = JSON.parse(readFileSync(join(repository, 'src/headers.json'), 'utf8'));
const serviceWorker = readBuilt('sw.js');

describe.each(pages)('%s', (page) => {
  const html = readBuilt(page);
  const head = /<head>\s*(<[^>]+>)/.exec(html)?.[1] ?? '';

  it('begins its head with the policy, to the letter', () => {
    expect(head).toBe(`<meta http-equiv="Content-Security-Policy" content="${law.policy}">`);
    expect(html.match(/Content-Security-Policy/g)).toHaveLength(1);
  });

  it('sends no referrer', () => {
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
  });

  it('has no script, style or handler of its own within', () => {
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
  });

  it('asks nobody else for anything', () => {
    expect(html).not.toMatch(/(?:src|href|ping|action)="(?:https?:)?\/\//i);
    expect(html).not.toMatch(/preconnect|dns-prefetch|prerender/);
  });
});

describe('the headers', () => {
  it('are the policy, and that nobody may frame the app', () => {
    expect(headers['Content-Security-Policy']).toBe(`${law.policy}; frame-ancestors 'none'`);
  });

  it.each(Object.entries(law.headers))('have %s', (name, value) => {
    expect(headers[name]).toBe(value);
  });
});

describe('the built scripts', () => {
  const parsed = scripts.map((path) => parseFile({ path, text: readBuilt(path) }));

  it.each(law.forbidden)('never use %s', (name) => {
    expect(parsed.filter((file) => namesUsed(file, [name]).length > 0).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['WebSocket', SOCKET_IN_WORKER],
    ['RTCPeerConnection', STUN_CALL],
  ])('would be seen to use %s, if it were planted', (name, line) => {
    const { file } = entry();
    expect(namesUsed(parseFile({ path: file, text: plantedIn(line, readBuilt(file)) }), [name])).toEqual([name]);
  });

  it('load code from their own folder alone, by an address that stands there', () => {
    const loads = scripts.flatMap((path) =>
      [...readBuilt(path).matchAll(/\bimport\(([^)]*)\)/g)].map(([, from]) => from),
    );
    expect(loads.length).toBeGreaterThan(0);
    expect(loads.filter((from) => !/^(["'`])\.\/[\da-f]+\.js\1$/.test(from ?? ''))).toEqual([]);
  });

  it('prepare for no other place', () => {
    expect(scripts.filter((path) => /preconnect|dns-prefetch|prerender/.test(readBuilt(path)))).toEqual([]);
  });

  it('fetch in one place: the service worker', () => {
    const found = parsed.flatMap((file) => namesUsed(file, ['fetch']).map(() => file.path));
    const unexplained = found.filter((path) => path !== 'sw.js' && !isMadeOf(path, law.packagesThatMention.fetch));
    expect(found.filter((path) => path === 'sw.js')).toHaveLength(1);
    expect(unexplained).toEqual([]);
  });

  it('hold no address but those explained', () => {
    const addresses = scripts.flatMap((path) =>
      [...readBuilt(path).matchAll(/(?:https?|wss?):\/\/[^\s'"`\\)<>]*/g)].map(([found]) => found),
    );
    expect(
      [...new Set(addresses)].filter((found) => !law.addresses.some(({ begins }) => found.startsWith(begins))),
    ).toEqual([]);
  });

  it('come without a source map', () => {
    expect(builtFiles.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(scripts.filter((path) => readBuilt(path).includes('sourceMappingURL'))).toEqual([]);
  });

  it('are made of our files and of packages that have a decision', () => {
    const allowed = Object.keys(JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')).dependencies);
    const packages = chunks.flatMap(({ modules }) =>
      modules.flatMap((module) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1] ?? []),
    );
    const others = [...new Set(packages)].filter((name) => ![...allowed, ...law.broughtAlong].includes(name));
    expect(others).toEqual([]);
  });

  it('use every package that package.json names', () => {
    const named = Object.keys(JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')).dependencies);
    expect(named.filter((name) => chunksWith(new RegExp(`^node_modules/${name}/`)).length === 0)).toEqual([]);
  });
});

describe('names', () => {
  it('of built files tell nothing', () => {
    expect(builtFiles.filter((file) => law.tellingWords.test(file))).toEqual([]);
  });

  it('of the installed app tell nothing', () => {
    const manifest = JSON.parse(readBuilt('manifest.webmanifest'));
    expect(manifest).toMatchObject({ name: 'Kept', short_name: 'Kept', start_url: './', scope: './' });
    expect(manifest).not.toHaveProperty('id');
    expect(JSON.stringify(manifest)).not.toMatch(law.tellingWords);
    for (const page of pages) expect(/<title>(.*?)<\/title>/.exec(readBuilt(page))?.[1]).toMatch(/^(Kept|Notes)$/);
  });
});

describe('the service worker', () => {
  const listed = [
    ...serviceWorker.matchAll(/\{("front":true,)?"integrity":"sha256-([^"]+)","revision":"[^"]+","url":"([^"]+)"\}/g),
  ].map(([, front, integrity = '', url = '']) => ({ url, integrity, isFront: front !== undefined }));

  it('lists every file of the build, each with the hash of its bytes', () => {
    const hashes = builtFiles
      .filter((file) => file !== 'sw.js')
      .map((url) => ({
        url,
        integrity: createHash('sha256')
          .update(readFileSync(join(repository, 'dist', url)))
          .digest('base64'),
      }));
    expect(listed.map(({ url, integrity }) => ({ url, integrity })).sort(byUrl)).toEqual(hashes.sort(byUrl));
  });

  it('names the page, and what it asks for by itself, as what every start needs', () => {
    const asked = [...readBuilt('index.html').matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)];
    const front = listed.filter(({ isFront }) => isFront).map(({ url }) => url);
    expect(asked.length).toBeGreaterThan(2);
    expect(front.sort()).toEqual(['index.html', ...asked.map(([, url]) => url)].sort());
  });

  it('is one classic file, without imports, data or keys', () => {
    expect(serviceWorker).not.toMatch(
      /importScripts|\bimport\b|\bexport\b|indexedDB|crypto|BroadcastChannel|postMessage/,
    );
  });

  it('takes over only when asked', () => {
    expect(serviceWorker.match(/skipWaiting/g)).toHaveLength(1);
    expect(serviceWorker).toMatch(/SKIP_WAITING/);
  });

  it('is small beside its list', () => {
    const list = listed.reduce((bytes, { url }) => bytes + url.length + 120, 0);
    expect(serviceWorker.length - list).toBeLessThan(6 * 1024);
  });
});

function byUrl(a: { url: string }, b: { url: string }): number {
  return a.url < b.url ? -1 : 1;
}

/** Whether a built file holds one of these packages, which explains the mention. */
function isMadeOf(file: string, packages: readonly string[]): boolean {
  const modules = chunks.find((chunk) => chunk.file === file)?.modules ?? [];
  return packages.some((name) => modules.some((module) => module.includes(`node_modules/${name}/`)));
}
