// Feelings: 48 words with their place on the grid (`content.md` 4.2), and words of one's own.

import { envelopeOf } from '../entry.ts';
import { instant, label, object, oneOf, type Shaped } from '../kernel/parse.ts';

/** From very unpleasant (-2) to very pleasant (2), and from very low (-2) to very high (2) energy. */
export type Step = -2 | -1 | 0 | 1 | 2;
export type Cell = { readonly pleasant: Step; readonly energy: Step };
export const STEPS: readonly Step[] = [-2, -1, 0, 1, 2];

export const step = oneOf(-2, -1, 0, 1, 2);
export const cell = object({ pleasant: step, energy: step });

/** A feeling word that the owner added and placed. */
export const feelingWord = object({
  ...envelopeOf('feeling-word'),
  madeAt: instant,
  word: label(40, 1),
  pleasant: step,
  energy: step,
});
export type FeelingWord = Shaped<typeof feelingWord>;

export const FEELINGS = {
  panicky: [-2, 2],
  furious: [-2, 2],
  overwhelmed: [-2, 1],
  'on-guard': [-1, 2],
  jealous: [-2, 1],
  humiliated: [-2, 1],
  defensive: [-1, 1],
  frustrated: [-1, 1],
  restless: [-1, 1],
  disgusted: [-2, 1],
  hopeless: [-2, -2],
  numb: [-1, -2],
  empty: [-2, -2],
  lonely: [-2, -1],
  sad: [-2, -1],
  ashamed: [-2, -1],
  guilty: [-2, 0],
  hurt: [-2, 0],
  disappointed: [-1, -1],
  exhausted: [-1, -2],
  hopeful: [1, 1],
  relieved: [1, 0],
  grateful: [2, 1],
  proud: [2, 1],
  playful: [2, 2],
  desire: [2, 2],
  determined: [1, 2],
  warm: [2, 1],
  brave: [1, 2],
  joyful: [2, 2],
  calm: [1, -1],
  safe: [2, -1],
  close: [2, 0],
  tender: [2, -1],
  understood: [2, 0],
  content: [2, -2],
  patient: [1, -1],
  peaceful: [2, -2],
  accepted: [2, -1],
  steady: [1, -1],
  torn: [0, 1],
  unsure: [0, 0],
  flat: [0, -2],
  cautious: [0, 1],
  curious: [1, 1],
  surprised: [0, 2],
  longing: [-1, 0],
  'nothing-special': [0, 0],
} as const satisfies Record<string, readonly [Step, Step]>;
export type Feeling = keyof typeof FEELINGS;

/** Whether `name` is one of the 48 words. */
export function isFeeling(name: string): name is Feeling {
  return Object.hasOwn(FEELINGS, name);
}
