// Wycheproof through the app's own cipher (`vault.md` 7, V4; R8). The counts are pinned: a vector that is lost shows.

import { describe, expect, test } from 'vitest';
import { hkdf, mac, macKey, open, sameBytes, seal, sealingKey } from '#platform/cipher.ts';
import { bytesOf, type DeriveVector, type MacVector, type SealVector, type Verdict, vectorsIn } from './wycheproof.ts';

interface Tally {
  readonly valid: number;
  readonly invalid: number;
}

/** Declares the test of a file, or by name that it is not here. Each vector that answers otherwise is listed. */
function every<Vector extends Verdict>(
  name: string,
  pinned: Tally,
  title: string,
  answersAsPublished: (vector: Vector) => Promise<boolean>,
): void {
  const vectors = vectorsIn<Vector>(name);
  if (vectors === undefined) {
    test.skip(`${title} (../shared/vectors/${name} is not on this machine)`);
    return;
  }
  test(title, async () => {
    const wrong: string[] = [];
    const tally = { valid: 0, invalid: 0, acceptable: 0 };
    for (const vector of vectors) {
      tally[vector.result] += 1;
      if (!(await answersAsPublished(vector))) wrong.push(`${vector.tcId} ${vector.result}: ${vector.comment}`);
    }
    expect(wrong).toEqual([]);
    expect(tally).toEqual({ ...pinned, acceptable: 0 });
  });
}

describe('Wycheproof', () => {
  // Named: the 40 valid vectors whose nonce is shorter than 12 bytes or longer than 128 (68-70, 268, 272, 276-310) may
  // be refused as a whole, as Node's WebCrypto does. Ours has 12 bytes always.
  every<SealVector>(
    'aes_gcm.json',
    { valid: 229, invalid: 87 },
    'PF1 · all 316 vectors of AES-GCM open and seal as published, or are refused',
    async ({ key: raw, iv, aad, msg, ct, tag, result }) => {
      const key = await sealingKey(bytesOf(raw));
      const nonce = bytesOf(iv);
      const sealed = bytesOf(ct + tag);
      const opened = await open(key, nonce, bytesOf(aad), sealed);
      const again = await seal(key, nonce, bytesOf(aad), bytesOf(msg)).catch(() => undefined);
      if (result === 'invalid') return opened === undefined;
      if ((nonce.length < 12 || nonce.length > 128) && opened === undefined) return again === undefined;
      if (opened === undefined || again === undefined) return false;
      return sameBytes(opened, bytesOf(msg)) && sameBytes(again, sealed);
    },
  );

  // Ours always derives 32 bytes: the first of a longer answer, and at least the whole of a shorter one. The three
  // invalid vectors (25, 48 and 74) ask for more than 255 blocks, for which there is no way to ask: refused by its shape.
  every<DeriveVector>(
    'hkdf_sha256.json',
    { valid: 83, invalid: 3 },
    'PF1 · all 86 vectors of HKDF-SHA256 derive as published, or ask for what cannot be asked for',
    async ({ ikm, salt, info, okm, size, result }) => {
      if (result === 'invalid') return size > 255 * 32 && okm === '';
      const derived = await hkdf(bytesOf(ikm), bytesOf(salt), bytesOf(info));
      const length = Math.min(size, 32);
      return derived.length === 32 && sameBytes(derived.subarray(0, length), bytesOf(okm).subarray(0, length));
    },
  );

  every<MacVector>(
    'hmac_sha256.json',
    { valid: 66, invalid: 108 },
    'PF1 · all 174 vectors of HMAC-SHA256 sign as published, and a changed tag is another',
    async ({ key, msg, tag, result }) => {
      const published = bytesOf(tag);
      const made = await mac(await macKey(bytesOf(key)), bytesOf(msg));
      return sameBytes(made.subarray(0, published.length), published) === (result === 'valid');
    },
  );
});
