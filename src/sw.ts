/// <reference lib="webworker" />
/**
 * The service worker: keeps the app's own files, and answers from them alone.
 *
 * - Files come from the list that the build puts in below, each checked against its hash. Nothing else is ever
 *   fetched: once this worker is in charge, nothing that a page loads reaches a network, not even its own host.
 * - A meta policy does not bind workers, and few hosts send headers: each kept file carries them (headers.json).
 * - A new version waits until the page asks for it. It never takes over by itself.
 * - No data passes here: no ledger, no key, no message but SKIP_WAITING.
 */
import headers from './headers.json';

type Listed = { readonly url: string; readonly revision: string; readonly integrity: string; readonly front?: true };
declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly Listed[] };

const scope = new URL(self.registration.scope);
const cacheName = `kept ${scope.pathname}`;

/** One file of this build: where it is fetched, and under what name it is kept (changes with content or headers). */
type BuiltFile = { readonly address: string; readonly keptAs: string; readonly integrity: string };

/** A rule by which the browser itself answers from a cache, without starting this worker. Not every browser knows it. */
type Route = { readonly condition: { readonly urlPattern: object }; readonly source: { readonly cacheName: string } };
type Install = ExtendableEvent & { readonly addRoutes?: (routes: readonly Route[]) => Promise<void> };

/** Beside the files: which of them are this version's, for the next one to know. */
const listedAs = `${scope.href}?files`;

/** Opened once for each start of this worker, since every answer needs it. */
const opened = caches.open(cacheName);

const listed = self.__WB_MANIFEST;
const fileByPath = new Map<string, BuiltFile>(
  listed.map(({ url, revision, integrity }) => {
    const { href, pathname } = new URL(url, scope);
    return [pathname, { address: href, keptAs: `${href}?v=${revision}`, integrity }];
  }),
);

const page = fileByPath.get(new URL('index.html', scope).pathname);

/** What every start asks for, by its plain address, in a cache of this version alone: the page's address stays the same. */
const front = listed
  .filter((file) => file.front)
  .map(({ url, revision }) => {
    const { href, pathname } = new URL(url === 'index.html' ? '' : url, scope);
    return { address: href, pathname, keptAs: `${new URL(url, scope).href}?v=${revision}`, revision };
  });
const frontName = `${cacheName} ${front.map(({ revision }) => revision.slice(0, 6)).join('')}`;

self.addEventListener('install', (event: Install) => {
  event.waitUntil(keepAll().then(layFront));
  // These addresses alone, to the letter: whatever else is asked for comes here, and ends here.
  const routes = front.map(({ pathname }) => ({
    condition: { urlPattern: { pathname: pathname.replace(/[^\w/]/g, '\\$&'), search: '' } },
    source: { cacheName: frontName },
  }));
  // Where they are not understood, this worker answers as ever.
  event.waitUntil(Promise.resolve(event.addRoutes?.(routes)).catch(() => undefined));
});
self.addEventListener('activate', (event) => event.waitUntil(dropEarlier().then(() => self.clients.claim())));
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => event.respondWith(respond(event.request)));

/** The app's own files, asked for plainly. Everything else ends here, before any network. */
async function respond({ method, mode, url }: Request): Promise<Response> {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== scope.origin) return Response.error();
  const file = pathname === scope.pathname ? page : fileByPath.get(pathname);
  if (file) return answer(file);
  const isPage = mode === 'navigate';
  const former = isPage ? undefined : await formerFile(url);
  if (former) return former;
  return new Response(
    null,
    isPage ? { status: 302, headers: { ...headers, Location: scope.href } } : { status: 404, headers },
  );
}

async function answer(file: BuiltFile): Promise<Response> {
  const cache = await opened;
  return (await cache.match(file.keptAs)) ?? (await keep(cache, file));
}

/** A page of the version before, in another tab, goes on with its own files: a screen that it had not fetched yet comes. */
async function formerFile(url: string): Promise<Response | undefined> {
  return (await opened).match(url, { ignoreSearch: true });
}

/** Either every file of this version is kept or the version is not installed. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  const kept = new Set((await cache.keys()).map((request) => request.url));
  await Promise.all([...fileByPath.values()].filter((file) => !kept.has(file.keptAs)).map((file) => keep(cache, file)));
}

async function layFront(): Promise<void> {
  const [all, ready] = await Promise.all([opened, caches.open(frontName)]);
  await Promise.all(
    front.map(async ({ address, keptAs }) => {
      const kept = await all.match(keptAs);
      if (kept === undefined) throw new Error('A file of the app was not kept.');
      await ready.put(address, kept);
    }),
  );
}

/** The one fetch: same origin only, so never opaque, and refused when the bytes are not those of this build. */
async function keep(cache: Cache, file: BuiltFile): Promise<Response> {
  const fetched = await fetch(file.address, {
    mode: 'same-origin',
    cache: 'no-cache',
    integrity: file.integrity,
  });
  if (!fetched.ok) throw new Error(`A file of the app did not arrive (${fetched.status}).`);
  const type = fetched.headers.get('Content-Type') ?? 'application/octet-stream';
  const response = new Response(fetched.body, { headers: { ...headers, 'Content-Type': type } });
  await cache.put(file.keptAs, response.clone());
  return response;
}

/** Files of earlier versions go, those of the version before this one apart: pages of it may still be open. */
async function dropEarlier(): Promise<void> {
  const cache = await opened;
  const mine = [...fileByPath.values()].map((file) => file.keptAs);
  const list = await cache.match(listedAs);
  const before: readonly string[] = list ? await list.json() : [];
  const spared = new Set([listedAs, ...mine, ...before]);
  const old = (await cache.keys()).filter((request) => !spared.has(request.url));
  await Promise.all(old.map((request) => cache.delete(request)));
  await cache.put(listedAs, new Response(JSON.stringify(mine)));
  const fronts = (await caches.keys()).filter((name) => name.startsWith(`${cacheName} `) && name !== frontName);
  await Promise.all(fronts.map((name) => caches.delete(name)));
}
