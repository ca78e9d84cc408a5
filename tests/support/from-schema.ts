// Values made out of a published schema, and values that nearly fit it. Knows the fragments that our shapes publish.
import fc from 'fast-check';

type Schema = { readonly [key: string]: unknown };

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const idArbitrary = fc
  .tuple(fc.array(fc.constantFrom(...ALPHABET), { minLength: 21, maxLength: 21 }), fc.constantFrom(...'AQgw'))
  .map(([letters, last]) => letters.join('') + last);
const dayArbitrary = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Values that the schema allows. Texts stay short; numbers near the limits are in. */
export function fitting(schema: Schema): fc.Arbitrary<unknown> {
  const { type, enum: choices, oneOf } = schema;
  if (Array.isArray(choices)) return fc.constantFrom(...choices);
  if (Array.isArray(oneOf)) return fc.oneof(...oneOf.map((one: Schema) => fitting(one)));
  if (type === 'object') return objectFitting(schema);
  if (type === 'array') {
    const { items, minItems = 0, maxItems } = schema as { items: Schema; minItems?: number; maxItems: number };
    return fc.array(fitting(items), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 3) });
  }
  if (type === 'integer') {
    const { minimum, maximum } = schema as { minimum: number; maximum: number };
    return fc.integer({ min: minimum, max: maximum });
  }
  if (type === 'boolean') return fc.boolean();
  return textFitting(schema);
}

/** Values that fit but for one place: a field missing, too much, of another sort, or at the edge. */
export function nearlyFitting(schema: Schema): fc.Arbitrary<unknown> {
  return fc.tuple(fitting(schema), fc.nat(), fc.constantFrom(...SPOILERS)).map(([value, at, spoil]) => {
    const copy: unknown = structuredClone(value);
    const places = placesIn(copy);
    const place = places[at % places.length];
    if (place) spoil(place.holder, place.name);
    return copy;
  });
}

type Holder = Record<string, unknown>;
type Place = { readonly holder: Holder; readonly name: string };

const put = (value: unknown) => (holder: Holder, name: string) => {
  holder[name] = value;
};
const SPOILERS: readonly ((holder: Holder, name: string) => void)[] = [
  (holder, name) => {
    if (Array.isArray(holder)) holder.pop();
    else delete holder[name];
  },
  ...[null, '', 'x', 0, -1, 7, 1.5, Number.MAX_SAFE_INTEGER, 2 ** 60, true, [], {}, '2026-02-30', '1899-12-31'].map(
    put,
  ),
  put('a'.repeat(100_001)),
  put('a\u0007b'),
  put('a\u202eb'),
  put(Array.from({ length: 201 }, () => ({}))),
];

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((name) => [{ holder, name }, ...placesIn(holder[name])]);
}

function objectFitting(schema: Schema): fc.Arbitrary<unknown> {
  const { properties, required } = schema as { properties: Record<string, Schema>; required: string[] };
  const fields = Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, fitting(field)]));
  return fc.record(fields, { requiredKeys: required });
}

function textFitting(schema: Schema): fc.Arbitrary<string> {
  const {
    pattern,
    format,
    minLength = 0,
    maxLength = 50,
  } = schema as {
    pattern?: string;
    format?: string;
    minLength?: number;
    maxLength?: number;
  };
  if (format === 'date') return dayArbitrary;
  if (pattern?.includes('[AQgw]')) return idArbitrary;
  const longest = Math.max(minLength, Math.min(12, maxLength / 2));
  const written = fc.string({ unit: 'grapheme', minLength, maxLength: longest });
  return pattern === undefined ? written : written.filter((line) => new RegExp(pattern, 'u').test(line));
}
