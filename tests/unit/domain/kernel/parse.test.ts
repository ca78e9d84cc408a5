import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '#domain/kernel/day.ts';
import { idOf, isId } from '#domain/kernel/ids.ts';
import { id, label, listOf, object, optional, parse, text, whole } from '#domain/kernel/parse.ts';
import { KINDS, parseEntry, shapeByKind } from '#domain/ledger.ts';
import { documentSchema } from '#domain/vault/document.ts';
import { fitting, nearlyFitting } from '../../../support/from-schema.ts';

const ajv = new Ajv2020({ strict: true, allErrors: false });
ajv.addFormat('date', isDay);

describe('the shapes of entries', () => {
  test.each(KINDS)('K5 · %s: what the schema allows is read, and what is read the schema allows', (kind) => {
    const { schema } = shapeByKind[kind];
    const allows = ajv.compile(schema);
    fc.assert(
      fc.property(fitting(schema), (value) => {
        expect(allows(value)).toBe(true);
        const read = parseEntry(value);
        expect(read).toEqual({ ok: true, value });
      }),
      { numRuns: 60 },
    );
  });

  test.each(KINDS)('K5 · %s: what nearly fits is judged alike by the shape and the schema', (kind) => {
    const { schema } = shapeByKind[kind];
    const allows = ajv.compile(schema);
    fc.assert(
      fc.property(nearlyFitting(schema), (value) => {
        const read = parseEntry(value);
        // What the schema calls one field too many the shape leaves out; apart from that they agree.
        if (read.ok) expect(allows(read.value)).toBe(true);
        else expect(allows(value)).toBe(false);
        if (allows(value)) expect(read).toEqual({ ok: true, value });
      }),
      { numRuns: 150 },
    );
  });

  test('K5 · the schema of the document compiles by itself', () => {
    expect(() => ajv.compile(documentSchema)).not.toThrow();
  });
});

describe('a refusal', () => {
  const shape = object({ feelings: listOf(object({ word: label(10, 1) }), 3), note: optional(text(5)) });

  test('K6 · names the place and the rule', () => {
    expect(parse(shape, { feelings: [{ word: 'calm' }, { word: 'a\u202eb' }] })).toEqual({
      ok: false,
      error: { path: 'feelings/1/word', rule: 'hidden characters' },
    });
    expect(parse(shape, { feelings: [], note: '123456' })).toEqual({
      ok: false,
      error: { path: 'note', rule: 'too long' },
    });
    expect(parse(shape, {})).toEqual({ ok: false, error: { path: 'feelings', rule: 'missing' } });
  });

  test('K6 · never holds the value', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6 }), fc.integer({ min: 11 }), (words, number) => {
        for (const value of [
          { note: words, feelings: [] },
          { feelings: [{ word: words.padEnd(11) }] },
          { feelings: number },
        ]) {
          const read = parse(shape, value);
          if (read.ok) throw new Error('it was read');
          expect(['note', 'feelings/0/word', 'feelings']).toContain(read.error.path);
          expect(['too long', 'hidden characters', 'a list']).toContain(read.error.rule);
        }
      }),
    );
  });

  test('K5 · refuses broken characters, numbers that are not whole, and what is no object', () => {
    expect(parse(text(), 'a\ud800')).toMatchObject({ ok: false, error: { rule: 'broken characters' } });
    expect(parse(whole(0, 9), 0.5)).toMatchObject({ ok: false });
    expect(parse(whole(0, 9), Number.POSITIVE_INFINITY)).toMatchObject({ ok: false });
    expect(parse(shape, [])).toMatchObject({ ok: false });
    expect(parse(shape, null)).toMatchObject({ ok: false });
  });
});

describe('an id', () => {
  test('K7 · is 16 bytes in 22 characters, and the bytes come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const spelt = idOf(bytes);
        expect(spelt).toHaveLength(22);
        expect(isId(spelt)).toBe(true);
        expect([...Buffer.from(spelt, 'base64url')]).toEqual([...bytes]);
      }),
    );
  });

  test('K7 · of another length or spelling is refused', () => {
    expect(() => idOf(new Uint8Array(15))).toThrow(RangeError);
    for (const wrong of ['', 'A'.repeat(21), 'A'.repeat(23), `${'A'.repeat(21)}B`, `${'A'.repeat(20)}+A`]) {
      expect(parse(id(), wrong)).toMatchObject({ ok: false, error: { rule: 'an id' } });
    }
  });
});
