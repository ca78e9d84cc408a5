// Net log: what Chromium itself wrote about its network, one event a line; and which of it left the app's own origin.

import { existsSync, readFileSync } from 'node:fs';

/** Events that name a place: a request, a name looked up, an address connected or written to. */
const TELLING: Readonly<Record<string, 'url' | 'host' | 'address'>> = {
  URL_REQUEST_START_JOB: 'url',
  HOST_RESOLVER_MANAGER_REQUEST: 'host',
  TCP_CONNECT_ATTEMPT: 'address',
  UDP_CONNECT: 'address',
  UDP_BYTES_SENT: 'address',
};

/** Hosts that Chromium asks of its own accord, whatever page is open. */
const OF_THE_BROWSER: ReadonlySet<string> = new Set([
  'update.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'content-autofill.googleapis.com',
  'accounts.google.com',
  'clients2.google.com',
  'android.clients.google.com',
  'mtalk.google.com',
  'www.google.com',
  'redirector.gvt1.com',
  'edgedl.me.gvt1.com',
]);

/** A name is judged where it is looked up, so the way to the name server is not; and the probe for a way out. */
const OF_THE_RESOLVER = /:53$|^\[2001:4860:4860::8888\]:443$/;

/** The log of one run of the browser; one that was killed leaves a log without an end. */
export interface NetLog {
  /** How many telling events there are: a log without any proves nothing. */
  readonly events: number;
  /** The places that are neither `origin` nor the browser's own. */
  readonly beyond: readonly string[];
}

/** Reads the log at `file`; `origin` is the app's own, such as `http://localhost:4220`. */
export function readNetLog(file: string, origin: string): NetLog {
  const [head = '', ...lines] = (existsSync(file) ? readFileSync(file, 'utf8') : '').split('\n');
  const typeOf = typesIn(head);
  const places = lines.flatMap((line) => placeIn(line, typeOf));
  return { events: places.length, beyond: [...new Set(places)].filter((place) => isBeyond(place, origin)) };
}

function typesIn(head: string): ReadonlyMap<number, string> {
  const types = /"logEventTypes":(\{[^}]*\})/.exec(head)?.[1];
  const numberByName: Record<string, number> = types === undefined ? {} : JSON.parse(types);
  return new Map(Object.entries(numberByName).map(([name, number]) => [number, name]));
}

/** `host:port`, and `ws://host:port` and the like for what is not HTTP. */
function placeIn(line: string, typeOf: ReadonlyMap<number, string>): readonly string[] {
  const event = parsed(line.replace(/,\s*$/, ''));
  const field = event && TELLING[typeOf.get(event.type) ?? ''];
  const place = field && event.params?.[field];
  if (typeof place !== 'string' || /^(data|blob|chrome|chrome-extension|about):/.test(place)) return [];
  return [place.replace(/^https?:\/\//, '').replace(/(?<![:/])\/.*$/, '')];
}

type NetEvent = { readonly type: number; readonly params?: Readonly<Record<string, unknown>> };

/** The last line of a killed browser stops half-way. */
function parsed(line: string): NetEvent | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isBeyond(place: string, origin: string): boolean {
  const { host, port } = new URL(origin);
  if (place === host || place === `127.0.0.1:${port}` || place === `[::1]:${port}`) return false;
  return !OF_THE_RESOLVER.test(place) && !isOfTheBrowser(place.replace(/:\d+$/, ''));
}

/** Whether Chromium asks this host of its own accord. */
export function isOfTheBrowser(host: string): boolean {
  return OF_THE_BROWSER.has(host);
}
