// Passkey: a key that the device's own lock guards. With the PRF extension it answers the same secret to the same question.

import type { Bytes } from '../cipher.ts';
import { randomBytes } from '../random.ts';

/** The two questions that a passkey answers with 32 bytes each. */
export type PasskeyQuestions = { readonly first: Bytes; readonly second: Bytes };

/** Shown by the device where it lists its passkeys: as neutral as the app's name. */
const NAME = 'Kept';
const WITHIN_MS = 120_000;
/** ES256 and RS256. */
const ALGORITHMS = [-7, -257];

/** Whether this device can guard a passkey by its own lock. Whether that one answers questions shows when it is made. */
export async function canHavePasskey(): Promise<boolean> {
  if (!('PublicKeyCredential' in globalThis)) return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false);
}

/** Makes a passkey and answers its id; `undefined` where the person or the device refuses, or it answers no questions. */
export async function makePasskey(): Promise<Bytes | undefined> {
  try {
    const made = await navigator.credentials.create({
      publicKey: {
        rp: { name: NAME },
        user: { id: randomBytes(16), name: NAME, displayName: NAME },
        challenge: randomBytes(32),
        pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key' as const, alg })),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        timeout: WITHIN_MS,
        extensions: { prf: {} },
      },
    });
    if (!(made instanceof PublicKeyCredential)) return undefined;
    return made.getClientExtensionResults().prf?.enabled ? new Uint8Array(made.rawId) : undefined;
  } catch {
    return undefined;
  }
}

/** What the passkey answers to both questions, 64 bytes, once the person has shown themselves to the device. */
export async function askPasskey(credential: Bytes, { first, second }: PasskeyQuestions): Promise<Bytes | undefined> {
  try {
    const shown = await navigator.credentials.get({
      publicKey: {
        challenge: randomBytes(32),
        allowCredentials: [{ type: 'public-key', id: credential }],
        userVerification: 'required',
        timeout: WITHIN_MS,
        extensions: { prf: { eval: { first, second } } },
      },
    });
    if (!(shown instanceof PublicKeyCredential)) return undefined;
    const results = shown.getClientExtensionResults().prf?.results;
    if (!results?.second) return undefined;
    const answer = new Uint8Array(64);
    answer.set(bytesOf(results.first), 0);
    answer.set(bytesOf(results.second), 32);
    return answer;
  } catch {
    return undefined;
  }
}

function bytesOf(source: BufferSource): Uint8Array {
  return source instanceof ArrayBuffer
    ? new Uint8Array(source)
    : new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
}
