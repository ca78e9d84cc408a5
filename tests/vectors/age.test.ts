// The age test kit through the function that opens backups (`vault.md` 7, V4; F13; R8). The counts are pinned.

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openSeal } from '../../src/features/vault/worker/backup.worker.ts';
import { type AgeVector, afterHead, ageVectors, type Ending, headFor } from './age-kit.ts';

const vectors = ageVectors();
const forPassphrases = vectors.filter(({ passphrase }) => passphrase !== undefined);
const forKeys = vectors.filter(({ passphrase }) => passphrase === undefined);

/** What the app may answer to each ending. Which of a few it is depends on what is still legible. */
const ANSWERS: Readonly<Record<Ending, readonly string[]>> = {
  success: ['opened'],
  'no match': ['wrong-passphrase'],
  'HMAC failure': ['damaged'],
  'header failure': ['empty', 'foreign', 'cut', 'damaged', 'too-much-work'],
  'armor failure': ['foreign', 'cut', 'damaged'],
  'payload failure': ['cut', 'damaged'],
};

/** Where the kit's class and ours differ: a file that is not for one passphrase alone is `keyed` to us. */
const OTHERWISE: Readonly<Record<string, string>> = {
  scrypt_and_x25519: 'keyed',
  scrypt_uppercase: 'keyed',
  scrypt_work_factor_23: 'too-much-work',
};

describe('the age test kit', () => {
  test('PF2 · holds 143 vectors, 26 of them for a passphrase', () => {
    expect([vectors.length, forPassphrases.length]).toEqual([143, 26]);
    expect(census(vectors)).toEqual({
      success: 26,
      'no match': 13,
      'HMAC failure': 1,
      'header failure': 62,
      'armor failure': 22,
      'payload failure': 19,
    });
  });

  test.each(forPassphrases)('PF2 · $name: $ending, by the passphrase that it names', async (vector) => {
    const { answer, payload } = await opened(vector.file, vector.passphrase);
    const expected = OTHERWISE[vector.name];
    expect(expected === undefined ? ANSWERS[vector.ending] : [expected]).toContain(answer);
    expect(payload).toBe(vector.ending === 'success' ? vector.payload : undefined);
  });

  // A backup has a passphrase, never keys: a whole file for keys is `keyed`, a spoilt one that or what is wrong with it.
  test.each(forKeys)('PF2 · $name: $ending, and no passphrase opens it', async ({ file, ending }) => {
    const { answer } = await opened(file, 'password');
    const spoilt = ending === 'armor failure' ? [] : ['keyed'];
    const seen = ending === 'armor failure' || ending === 'header failure' ? ANSWERS[ending] : [];
    expect([...spoilt, ...seen]).toContain(answer);
  });
});

describe('the payloads of the kit’s files for keys, behind a passphrase', () => {
  // Named: payloads in armour are the same as those without, and a key of another length than 16 bytes has no seal.
  const unused = forKeys.filter(({ isArmoured, fileKey }) => isArmoured || fileKey.length !== 16);
  const payloads = forKeys.filter(
    (vector) => !unused.includes(vector) && (/^stream_/.test(vector.name) || vector.ending === 'success'),
  );

  test('PF2 · are 38: all 28 of the stream, and 10 of other files', () => {
    expect(payloads.length).toBe(38);
    expect(payloads.filter(({ name }) => name.startsWith('stream_')).length).toBe(28);
  });

  test.each(payloads)('PF2 · $name: $ending, behind a passphrase', async (vector) => {
    const file = Buffer.concat([headFor('password', vector.fileKey), afterHead(vector.file)]);
    const { answer, payload } = await opened(file, 'password');
    // A missing nonce belongs to the head in the kit; to us the end of the file is missing.
    expect(ANSWERS[vector.ending]).toContain(answer);
    expect(payload).toBe(vector.ending === 'success' ? vector.payload : undefined);
  });

  test('PF2 · hmac_bad: a head that was changed behind its passphrase is damaged', async () => {
    const vector = vectors.find(({ name }) => name === 'hmac_bad');
    if (vector === undefined) throw new Error('hmac_bad is gone');
    const head = headFor('password', vector.fileKey).toString('latin1');
    const changed = head.replace(/--- (.)/, (_, first) => `--- ${first === 'A' ? 'B' : 'A'}`);
    const file = Buffer.concat([Buffer.from(changed, 'latin1'), afterHead(vector.file)]);
    expect(await opened(file, 'password')).toEqual({ answer: 'damaged', payload: undefined });
  });
});

async function opened(file: Buffer, passphrase = ''): Promise<{ answer: string; payload: string | undefined }> {
  const found = await openSeal(new Uint8Array(file), passphrase, () => {});
  if (!found.ok) return { answer: found.error.kind, payload: undefined };
  return { answer: 'opened', payload: createHash('sha256').update(found.value).digest('hex') };
}

function census(of: readonly AgeVector[]): Partial<Record<Ending, number>> {
  const counts: Partial<Record<Ending, number>> = {};
  for (const { ending } of of) counts[ending] = (counts[ending] ?? 0) + 1;
  return counts;
}
