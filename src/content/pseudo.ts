// Pseudo: English in disguise, for looking at layouts: 40 % longer with accents, or written from the right.

type Loaders = { readonly [name: string]: () => Promise<object> };
type Disguise = 'longer' | 'mirrored';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  A: 'Á',
  E: 'Ë',
  I: 'Ï',
  O: 'Ö',
  U: 'Ü',
  C: 'Ç',
  N: 'Ñ',
};
const RIGHT_TO_LEFT = '\u202e';
const END = '\u202c';

/** A pack whose every sentence is put in disguise when it is fetched. */
export function disguised<P extends Loaders>(pack: P, disguise: Disguise): P {
  return new Proxy(pack, {
    get: (target, name) => {
      const load: unknown = Reflect.get(target, name);
      return typeof load === 'function' ? async () => inDisguise(await load(), disguise) : load;
    },
  });
}

/** The sentence in disguise. */
export function sentenceInDisguise(sentence: string, disguise: Disguise): string {
  if (disguise === 'mirrored') return `${RIGHT_TO_LEFT}${sentence}${END}`;
  const accented = [...sentence].map((character) => ACCENTS[character] ?? character).join('');
  return `${accented}${' ·'.repeat(Math.ceil((sentence.length * 0.4) / 2))}`;
}

function inDisguise(value: unknown, disguise: Disguise): unknown {
  if (typeof value === 'string') return sentenceInDisguise(value, disguise);
  if (typeof value === 'function') return (...args: readonly unknown[]) => inDisguise(value(...args), disguise);
  if (Array.isArray(value)) return value.map((item) => inDisguise(item, disguise));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inDisguise(part, disguise)]));
  }
  return value;
}
