// The age test kit (C2SP/CCTV, `cctv-age`): each vector is a file and what must come of it.

import { createCipheriv, createHmac, hkdfSync, scryptSync } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import * as kit from 'cctv-age';

/** How opening must end, in the kit's words. */
export const ENDINGS = [
  'success',
  'no match',
  'HMAC failure',
  'header failure',
  'armor failure',
  'payload failure',
] as const;
export type Ending = (typeof ENDINGS)[number];

export interface AgeVector {
  readonly name: string;
  readonly ending: Ending;
  /** Without one it is a file for keys. */
  readonly passphrase: string | undefined;
  /** SHA-256 of the payload in hex, where there is one. */
  readonly payload: string | undefined;
  readonly fileKey: Buffer;
  readonly isArmoured: boolean;
  readonly file: Buffer;
}

/** Every vector of the kit, in the order of their names. */
export function ageVectors(): readonly AgeVector[] {
  return Object.entries(kit)
    .filter((entry): entry is [string, Uint8Array] => entry[1] instanceof Uint8Array)
    .map(([name, bytes]) => read(name, Buffer.from(bytes)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function read(name: string, bytes: Buffer): AgeVector {
  const end = bytes.indexOf('\n\n');
  const lines = bytes.subarray(0, end).toString('latin1').split('\n');
  const facts = new Map(lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]));
  const rest = bytes.subarray(end + 2);
  const ending = ENDINGS.find((known) => known === facts.get('expect'));
  if (ending === undefined) throw new Error(`${name} expects something new`);
  return {
    name,
    ending,
    passphrase: facts.get('passphrase'),
    payload: facts.get('payload'),
    fileKey: Buffer.from(facts.get('file key') ?? '', 'hex'),
    isArmoured: facts.get('armored') === 'yes',
    file: facts.get('compressed') === 'zlib' ? inflateSync(rest) : rest,
  };
}

/** What comes after the head of a binary file: nonce and payload. */
export function afterHead(file: Buffer): Buffer {
  const last = file.indexOf('\n--- ');
  return file.subarray(file.indexOf('\n', last + 1) + 1);
}

/**
 * The head of a file for a passphrase round the same file key, made with Node's cryptography alone: so the payloads of
 * files for keys go through the app too.
 */
export function headFor(passphrase: string, fileKey: Buffer): Buffer {
  const salt = Buffer.alloc(16, 0x73);
  const wrapping = scryptSync(passphrase, Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt]), 32, {
    ...{ N: 2 ** 10, r: 8, p: 1 },
  });
  const cipher = createCipheriv('chacha20-poly1305', wrapping, Buffer.alloc(12), { authTagLength: 16 });
  const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
  const open = `age-encryption.org/v1\n-> scrypt ${unpadded(salt)} 10\n${unpadded(body)}\n---`;
  const macKey = Buffer.from(hkdfSync('sha256', fileKey, '', 'header', 32));
  return Buffer.from(`${open} ${unpadded(createHmac('sha256', macKey).update(open).digest())}\n`);
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
