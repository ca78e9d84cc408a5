// Reader: opens what lies in the database by the published format alone (docs/data.md), with Node's own cipher.
// It shares no line with the app, so that the oracles do not believe the app about itself.
import { createHash, createHmac } from 'node:crypto';
import { bytes, derive, masterIn, opened, prefixed, u32, u64 } from './sealed.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./sealed.mjs').Secrets} Secrets */

/**
 * @typedef {{ kind: string, id: string, rev: number, line?: string, on?: string, minute?: number, state?: string, pledgeId?: string }} Entry
 * @typedef {object} Found What lies there.
 * @property {readonly Entry[]} entries of all kinds
 * @property {readonly string[]} lines the one lines of all check-ins
 * @property {number} damaged rows that do not open, and entries that are there and deleted at once, or twice
 * @property {boolean} isManifestRight
 * @property {readonly string[]} openedBy the slots that the secrets opened
 * @property {readonly string[]} slots
 * @property {boolean} isKeyThere whether the key of the open slot lies there
 */

/** Reads everything with the key that lies open, or with what a person has. @param {Page} page @param {Secrets} [secrets] @returns {Promise<Found | 'nothing'>} */
export async function readAll(page, secrets = {}) {
  const raw = await page.evaluate(dump);
  if (!raw) return 'nothing';
  const { header, rows, key } = raw;
  const vaultId = bytes(header.vaultId);
  const masters = header.slots.map((slot) => masterIn(vaultId, slot, { key, ...secrets }));
  const openedBy = header.slots.filter((_, at) => masters[at]).map(({ kind }) => kind);
  const about = { openedBy, slots: header.slots.map(({ kind }) => kind), isKeyThere: key !== undefined };
  const master = masters.find((found) => found);
  if (!master) return { ...about, entries: [], lines: [], damaged: rows.length, isManifestRight: false };
  const keyFor = (/** @type {string} */ purpose) =>
    derive(master, vaultId, prefixed(`vault/1/${purpose}`, u32(header.epoch)));
  const records = keyFor('records');

  /** @param {Buffer} id @param {number} rev @param {Buffer} sealed */
  const open = (id, rev, sealed) => {
    const bound = prefixed('vault/1/rec', Buffer.from([1]), vaultId, id, u64(rev), u32(header.epoch));
    const plain = opened(records, sealed.subarray(15, 27), bound, sealed.subarray(27));
    return plain?.subarray(0, plain.lastIndexOf(0x80)).toString('utf8');
  };

  const manifest = JSON.parse(open(Buffer.from('vault/1/manifest'), header.seq, bytes(header.manifest)) ?? '{}');
  let sum = 0n;
  let damaged = 0;
  /** @type {Entry[]} */
  const entries = [];
  for (const row of rows) {
    const id = Buffer.from(row.id, 'base64url');
    const mark = createHmac('sha256', keyFor('set'))
      .update(prefixed('vault/1/set', id, u64(row.rev)))
      .digest('hex');
    sum = (sum + BigInt(`0x${mark}`)) % (1n << 256n);
    const text = open(id, row.rev, bytes(row.sealed));
    if (text === undefined) damaged += 1;
    else entries.push(...JSON.parse(text).entries);
  }
  damaged += entries.length - new Set(entries.map(({ id }) => id)).size;
  const isManifestRight = manifest.sum === sum.toString(16) && manifest.rows === rows.length;
  const lines = entries.filter(({ kind }) => kind === 'check-in').map(({ line }) => line ?? '');
  return { ...about, entries, lines, damaged, isManifestRight };
}

/** The sealed rows and the header, to the byte. @param {Page} page */
export async function printOf(page) {
  return createHash('sha256')
    .update(JSON.stringify((await page.evaluate(dump)) ?? null))
    .digest('hex');
}

/** Runs in the page: nothing but IndexedDB. */
async function dump() {
  /** @param {IDBRequest} request @returns {Promise<any>} */
  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const base64 = (/** @type {Uint8Array} */ part) =>
    btoa(Array.from(part, (byte) => String.fromCharCode(byte)).join(''));
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes('kept')) return undefined;
  const kept = await answer(indexedDB.open('kept'));
  const header = await answer(kept.transaction('header').objectStore('header').get('h'));
  const rows = await answer(kept.transaction('sheets').objectStore('sheets').getAll());
  kept.close();
  if (!header) return undefined;
  const device = names.includes('kept-device') ? await answer(indexedDB.open('kept-device')) : undefined;
  const key = await (device && answer(device.transaction('device').objectStore('device').get('open-key')));
  device?.close();
  /** @type {readonly import('./sealed.mjs').Slot[]} */
  const slots = header.slots.map((/** @type {any} */ { id, kind, kdf, salt, nonce, wrapped }) => ({
    kind,
    id: base64(id),
    kdf: base64(kdf),
    salt: base64(salt),
    nonce: base64(nonce),
    wrapped: base64(wrapped),
  }));
  /** @type {readonly { id: string, rev: number, sealed: string }[]} */
  const sealed = rows.map((/** @type {any} */ row) => ({ id: row.id, rev: row.rev, sealed: base64(row.sealed) }));
  return {
    key: key && base64(key),
    rows: sealed,
    header: {
      epoch: Number(header.epoch),
      vaultId: base64(header.vaultId),
      seq: Number(header.mf.seq),
      manifest: base64(header.mf.blob),
      slots,
    },
  };
}
