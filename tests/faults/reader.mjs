// Reader: opens what lies in the database by the published format alone (docs/data.md), with Node's own cipher.
// It shares no line with the app, so that the oracles do not believe the app about itself.
import { createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

/**
 * @typedef {{ lines: string[], damaged: number, isManifestRight: boolean }} Found
 * What lies there: the one lines of all check-ins, rows that do not open, and whether the manifest's sum is right.
 */

/** @param {import('@playwright/test').Page} page @returns {Promise<Found | 'nothing'>} */
export async function readAll(page) {
  const raw = await page.evaluate(dump);
  if (!raw) return 'nothing';
  const { header, rows, key } = raw;
  const vaultId = bytes(header.vaultId);
  const slot = header.slots[0];
  if (!slot) return 'nothing';
  const context = prefixed('vault/1/slot', vaultId, bytes(slot.id), slot.kind, bytes(slot.kdf), bytes(slot.salt));
  const wrappingKey = derive(bytes(key), bytes(slot.salt), prefixed('vault/1/kek', context));
  const wrapped = bytes(slot.wrapped);
  const master = opened(wrappingKey, bytes(slot.nonce), context, wrapped);
  if (!master) return { lines: [], damaged: rows.length, isManifestRight: false };
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
  /** @type {string[]} */
  const lines = [];
  for (const row of rows) {
    const id = Buffer.from(row.id, 'base64url');
    const mark = createHmac('sha256', keyFor('set'))
      .update(prefixed('vault/1/set', id, u64(row.rev)))
      .digest('hex');
    sum = (sum + BigInt(`0x${mark}`)) % (1n << 256n);
    const text = open(id, row.rev, bytes(row.sealed));
    if (text === undefined) damaged += 1;
    else lines.push(...checkInsOf(JSON.parse(text)));
  }
  const isManifestRight = manifest.sum === sum.toString(16) && manifest.rows === rows.length;
  return { lines, damaged, isManifestRight };
}

/** @param {{ entries: readonly { kind: string, line?: string }[] }} sheet */
function checkInsOf(sheet) {
  return sheet.entries.filter(({ kind }) => kind === 'check-in').map(({ line }) => line ?? '');
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
  if (!names.includes('kept') || !names.includes('kept-device')) return undefined;
  const kept = await answer(indexedDB.open('kept'));
  const device = await answer(indexedDB.open('kept-device'));
  const header = await answer(kept.transaction('header').objectStore('header').get('h'));
  const rows = await answer(kept.transaction('sheets').objectStore('sheets').getAll());
  const key = await answer(device.transaction('device').objectStore('device').get('open-key'));
  kept.close();
  device.close();
  if (!header || !key) return undefined;
  return {
    key: base64(key),
    rows: rows.map((/** @type {any} */ { id, rev, sealed }) => ({ id, rev, sealed: base64(sealed) })),
    header: {
      epoch: header.epoch,
      vaultId: base64(header.vaultId),
      seq: header.mf.seq,
      manifest: base64(header.mf.blob),
      slots: header.slots.map((/** @type {any} */ { id, kind, kdf, salt, nonce, wrapped }) => ({
        kind,
        id: base64(id),
        kdf: base64(kdf),
        salt: base64(salt),
        nonce: base64(nonce),
        wrapped: base64(wrapped),
      })),
    },
  };
}

/** @param {Buffer} key @param {Buffer} nonce @param {Buffer} bound @param {Buffer} sealed */
function opened(key, nonce, bound, sealed) {
  const cipher = createDecipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(bound);
  cipher.setAuthTag(sealed.subarray(-16));
  try {
    return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
  } catch {
    return undefined;
  }
}

/** @param {Buffer} secret @param {Buffer} salt @param {Buffer} info */
function derive(secret, salt, info) {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, 32));
}

/** @param {...(Buffer | string)} parts */
function prefixed(...parts) {
  return Buffer.concat(parts.flatMap((part) => [u32(Buffer.byteLength(part)), Buffer.from(part)]));
}

/** @param {number} value */
function u32(value) {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value);
  return four;
}

/** @param {number} value */
function u64(value) {
  const eight = Buffer.alloc(8);
  eight.writeBigUInt64BE(BigInt(value));
  return eight;
}

/** @param {string} base64 */
function bytes(base64) {
  return Buffer.from(base64, 'base64');
}
