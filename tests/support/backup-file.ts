// Backup files made and opened outside the app: with age and gzip alone, and at a low work factor where a test may.

import { gunzipSync, gzipSync } from 'node:zlib';
import { armor, Decrypter, Encrypter } from 'age-encryption';
import { instantOf } from '#domain/kernel/day.ts';
import type { Entry } from '#domain/ledger.ts';
import { printDocument } from '#domain/vault/document.ts';

/** Fifteen characters and more, as Kept asks for. */
export const PASSPHRASE = 'quiet harbour, seven lamps';

/** 2^10: a file of a test, opened at once. */
const LOW_WORK_FACTOR = 10;

/** A backup as Kept makes it. `createdAt` in milliseconds. */
export function backupFileOf(entries: readonly Entry[], createdAt: number, passphrase = PASSPHRASE): Promise<Buffer> {
  return sealedFileOf(
    printDocument({ createdAt: instantOf(createdAt), app: '0.1.0', settings: {}, entries }),
    passphrase,
  );
}

/** Any text, or bytes that are packed already, in the layers of a backup. */
export async function sealedFileOf(
  inside: string | Buffer,
  passphrase = PASSPHRASE,
  workFactor = LOW_WORK_FACTOR,
): Promise<Buffer> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return Buffer.from(await encrypter.encrypt(typeof inside === 'string' ? gzipSync(inside) : inside));
}

/** What a backup that the app made holds: binary or armoured, told by its content. */
export async function entriesIn(file: Buffer, passphrase = PASSPHRASE): Promise<readonly Entry[]> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const text = file.toString('latin1');
  const sealed = text.startsWith('-----BEGIN') ? armor.decode(text) : new Uint8Array(file);
  const packed = await decrypter.decrypt(sealed);
  return JSON.parse(gunzipSync(packed).toString('utf8')).entries;
}

/** The entries in one order, so that two ledgers compare entry by entry. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
}
