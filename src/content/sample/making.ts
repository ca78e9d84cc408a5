// Making: how a sample entry comes to be: an envelope for its day, and its sentences in the language of the app.

import { type Day, instantOf, noonOf } from '#domain/kernel/day.ts';
import { type Id, idOf } from '#domain/kernel/ids.ts';
import { language } from '../language.ts';
import { sentenceInDisguise } from '../pseudo.ts';

let count = 0;

/** The envelope of a sample entry made at noon of a day. */
export function made<const K extends string>(
  kind: K,
  on: Day,
): { kind: K; id: Id<K>; rev: 1; changedAt: Instant; madeAt: Instant } {
  count += 1;
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setUint32(12, count);
  const at = instantOf(noonOf(on) + count);
  return { kind, id: idOf<K>(bytes), rev: 1, changedAt: at, madeAt: at };
}
type Instant = ReturnType<typeof instantOf>;

/** A sentence of the samples, in the disguise the app wears. */
export function say(sentence: string): string {
  const spoken = language();
  if (spoken === 'en-XA') return sentenceInDisguise(sentence, 'longer');
  return spoken === 'ar-XB' ? sentenceInDisguise(sentence, 'mirrored') : sentence;
}
