// Planted: copies of the build in which something does connect, so that the checks of egress are seen to catch it.

import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Addresses that belong to nobody (RFC 5737): no name has to be looked up before they are tried. */
export const SOCKET_TO = '192.0.2.7';
export const STUN_TO = '192.0.2.9';

/** A socket in every worker: the page hears nothing of it. */
export const SOCKET_IN_WORKER = `globalThis.WorkerGlobalScope && new WebSocket('wss://${SOCKET_TO}/');`;

/** One call to a STUN server, which no policy forbids; made before the app's own first line can take the means away. */
export const STUN_CALL =
  'if (globalThis.document && !globalThis.planted) { ' +
  `const planted = globalThis.planted = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${STUN_TO}:3478' }] }); ` +
  "planted.createDataChannel('planted'); " +
  'void planted.createOffer().then((offer) => planted.setLocalDescription(offer)); }';

/** A copy of the build in `dist` with a line put before everything else in each of its scripts. Answers its folder. */
export function builtWith(dist: string, line: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-planted-'));
  cpSync(dist, folder, { recursive: true });
  const scripts = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'));
  for (const name of scripts) change(folder, `assets/${name}`, (script) => plantedIn(line, script));
  return folder;
}

export function plantedIn(line: string, script: string): string {
  return `${line}\n${script}`;
}

/** Lets what was planted connect: by the policy that the build brings along, in its page and in its service worker. */
export function letOut(folder: string): void {
  for (const name of ['index.html', 'sw.js'])
    change(folder, name, (text) => text.replaceAll("connect-src 'none'", 'connect-src *'));
}

/** Changes a file, and what the service worker knows of its bytes: it stores no file that is not the build's own. */
function change(folder: string, name: string, changed: (text: string) => string): void {
  const file = join(folder, name);
  const before = readFileSync(file, 'utf8');
  const after = changed(before);
  writeFileSync(file, after);
  const worker = join(folder, 'sw.js');
  writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(hashOf(before), hashOf(after)));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
