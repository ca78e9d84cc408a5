// Documents: texts that a backup may hold, or that somebody hopes it may. Made from the published shape.

import fc from 'fast-check';
import { documentSchema } from '#domain/vault/document.ts';
import { fitting, nearlyFitting } from '../support/from-schema.ts';

/** The time of the device, and of every document whose clock is right. */
export const NOW = Date.UTC(2026, 10, 23);

const MOMENTS = ['createdAt', 'changedAt', 'madeAt'];

/** As text. Most have times that a clock may say, since the shape alone allows any. */
function written(values: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc
    .tuple(values, fc.nat({ max: 9 }))
    .map(([value, die]) =>
      JSON.stringify(value, (name, inner) =>
        die > 0 && isMoment(name, inner) ? NOW - (inner % 1_000_000_000) : inner,
      ),
    );
}

function isMoment(name: string, value: unknown): value is number {
  return MOMENTS.includes(name) && typeof value === 'number' && value > 1_000_000;
}

const valid = written(fitting(documentSchema));
const nearlyValid = written(nearlyFitting(documentSchema));

/** What JSON allows and a document does not, written into the middle of one. */
const TRAPS = [
  '"__proto__":{"polluted":true}',
  '"constructor":{"prototype":{"polluted":true}}',
  '"prototype":{}',
  '"\\u005f_proto__":{"polluted":true}',
  '"rev":1,"rev":2',
  '"rev":1e400',
  '"rev":9007199254740993',
  '"rev":-0',
  '"rev":1.0',
  '"text":"\\ud800"',
  '"text":"\\u0000"',
  '"toString":1',
  '"length":4294967295',
  '"entries":[]',
  '"id":"__proto__"',
];
const trapped = fc
  .tuple(valid, fc.constantFrom(...TRAPS), fc.nat())
  .map(([text, trap, place]) => inserted(text, trap, place));

/** Brackets as deep as a stack, and deeper. */
const deep = fc
  .tuple(fc.constantFrom('[', '{"a":'), fc.constantFrom(30, 31, 32, 33, 1_000, 200_000), fc.boolean(), valid)
  .map(([bracket, depth, isClosed, text]) => {
    const end = isClosed ? (bracket === '[' ? ']' : '}').repeat(depth) : '';
    return text.replace('"entries":[', `"entries":[${bracket.repeat(depth)}1${end},`);
  });

export const documents: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: valid },
  { weight: 5, arbitrary: nearlyValid },
  { weight: 3, arbitrary: trapped },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: fc.json() },
);

/** Puts a member after one of the opening braces. */
function inserted(text: string, member: string, place: number): string {
  const braces = [...text.matchAll(/\{/g)].map(({ index }) => index);
  const at = braces[place % braces.length] ?? 0;
  return `${text.slice(0, at + 1)}${member}${text[at + 1] === '}' ? '' : ','}${text.slice(at + 1)}`;
}
