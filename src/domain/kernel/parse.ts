// Shapes: one description reads an unknown value, refuses what does not fit, and publishes itself as JSON Schema.
// Used on everything that comes back from the disk or out of a file. Nothing here echoes the value it refused.

import { type Day, type Instant, isDay, isMonth, type Month } from './day.ts';
import { type Id, isId } from './ids.ts';
import { err, ok, type Result } from './result.ts';

/** A JSON Schema (2020-12) fragment. */
export type Schema = { readonly [key: string]: unknown };

/** Where a value did not fit: a path such as `feelings/0/word`, and the rule it broke. Never the value. */
export type Misfit = { readonly path: string; readonly rule: string };

/** Reads a `T` out of an unknown value. `read` throws `MisfitError`; `parse` turns that into a `Result`. */
export interface Shape<T> {
  readonly read: (value: unknown) => T;
  readonly schema: Schema;
}

export class MisfitError extends Error {
  readonly rule: string;
  readonly path: readonly string[];
  constructor(rule: string, path: readonly string[] = []) {
    super(rule);
    this.rule = rule;
    this.path = path;
  }
}

/** Reads `value` by `shape`, or says where and by which rule it did not fit. */
export function parse<T>(shape: Shape<T>, value: unknown): Result<T, Misfit> {
  try {
    return ok(shape.read(value));
  } catch (error) {
    if (error instanceof MisfitError) return err({ path: error.path.join('/'), rule: error.rule });
    throw error;
  }
}

/** Limits of `docs/data.md`: no string is longer, no list has more members. */
export const LONGEST_TEXT = 100_000;
export const LONGEST_LIST = 10_000;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Well-formed text of `least` to `most` characters (code points, as JSON Schema counts them). */
export function text(most: number = LONGEST_TEXT, least = 0): Shape<string> {
  return {
    read: (value) => {
      if (typeof value !== 'string') throw new MisfitError('text');
      if (value.length > most && lengthOf(value) > most) throw new MisfitError('too long');
      if (value.length < least) throw new MisfitError('empty');
      if (LONE_SURROGATE.test(value)) throw new MisfitError('broken characters');
      return value;
    },
    schema: least > 0 ? { type: 'string', minLength: least, maxLength: most } : { type: 'string', maxLength: most },
  };
}

/** One line for labels: no control characters and none that turn the direction of writing about (`vault.md` 5.3). */
export function label(most: number, least = 0): Shape<string> {
  const inner = text(most, least);
  return {
    read: (value) => {
      const line = inner.read(value);
      if (hasHiddenCharacters(line)) throw new MisfitError('hidden characters');
      return line;
    },
    schema: {
      ...inner.schema,
      pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*$',
    },
  };
}

/** Code points of a text; one of a pair of surrogates is not counted. */
function lengthOf(value: string): number {
  let length = 0;
  for (const _ of value) length += 1;
  return length;
}

/** Whether a line holds control characters or marks that reorder what follows. */
export function hasHiddenCharacters(line: string): boolean {
  for (let i = 0; i < line.length; i += 1) {
    const code = line.charCodeAt(i);
    if (code < 0x20 || (code > 0x7e && code < 0xa0)) return true;
    if (code === 0x200e || code === 0x200f) return true;
    if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return true;
  }
  return false;
}

/** A whole number from `least` to `most`, both included. */
export function whole(least: number, most: number): Shape<number> {
  return {
    read: (value) => {
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new MisfitError('whole number');
      if (value < least || value > most) throw new MisfitError('out of range');
      return value;
    },
    schema: { type: 'integer', minimum: least, maximum: most },
  };
}

export const truth: Shape<boolean> = {
  read: (value) => {
    if (typeof value !== 'boolean') throw new MisfitError('yes or no');
    return value;
  },
  schema: { type: 'boolean' },
};

/** One of the values named, to the letter. */
export function oneOf<const V extends readonly (string | number)[]>(...values: V): Shape<V[number]> {
  return {
    read: (value) => {
      const found = values.find((known) => known === value);
      if (found === undefined) throw new MisfitError('unknown choice');
      return found;
    },
    schema: { enum: values },
  };
}

export const day: Shape<Day> = {
  read: (value) => {
    if (!isDay(value)) throw new MisfitError('a day that exists');
    return value;
  },
  schema: { type: 'string', format: 'date', pattern: '^(19|20|21)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' },
};

export const month: Shape<Month> = {
  read: (value) => {
    if (!isMonth(value)) throw new MisfitError('a month');
    return value;
  },
  schema: { type: 'string', pattern: '^(19|20|21)\\d\\d-(0[1-9]|1[0-2])$' },
};

/** Milliseconds since 1970, up to the year 2200. */
const milliseconds = whole(0, 7_258_118_400_000);
export const instant: Shape<Instant> = {
  read: (value) => milliseconds.read(value) as Instant,
  schema: milliseconds.schema,
};

/** The id of an entry of kind `K`. */
export function id<K extends string>(): Shape<Id<K>> {
  return {
    read: (value) => {
      if (!isId(value)) throw new MisfitError('an id');
      return value as Id<K>;
    },
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{21}[AQgw]$' },
  };
}

/** A list of at most `most` members. */
export function listOf<T>(member: Shape<T>, most: number = LONGEST_LIST, least = 0): Shape<readonly T[]> {
  return {
    read: (value) => {
      if (!Array.isArray(value)) throw new MisfitError('a list');
      if (value.length > most) throw new MisfitError('too many');
      if (value.length < least) throw new MisfitError('too few');
      const list: readonly unknown[] = value;
      let at = 0;
      try {
        // Most of what is read is as it should be: then it stays what it is, and nothing is made anew.
        for (; at < list.length; at += 1) if (member.read(list[at]) !== list[at]) break;
        if (at === list.length) return list as readonly T[];
        const built = list.slice(0, at) as T[];
        for (; at < list.length; at += 1) built.push(member.read(list[at]));
        return built;
      } catch (error) {
        throw inside(String(at), error);
      }
    },
    get schema() {
      return { type: 'array', items: member.schema, maxItems: most, ...(least > 0 ? { minItems: least } : {}) };
    },
  };
}

/** A field that may be left out. */
export type Optional<T> = { readonly optional: Shape<T> };

/** Marks a field of an object that may be left out; it is then absent, never `undefined`. */
export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

type Fields = { readonly [name: string]: Shape<unknown> | Optional<unknown> };
type Flat<T> = { readonly [K in keyof T]: T[K] };
export type Read<F extends Fields> = Flat<
  { readonly [K in keyof F as F[K] extends Shape<unknown> ? K : never]: F[K] extends Shape<infer T> ? T : never } & {
    readonly [K in keyof F as F[K] extends Optional<unknown> ? K : never]?: F[K] extends Optional<infer T> ? T : never;
  }
>;

/** What a shape reads. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

/** An object with just these fields. Fields it does not know are dropped, so that older code reads newer entries. */
export function object<const F extends Fields>(fields: F): Shape<Read<F>> {
  const parts = Object.entries(fields).map(([name, field]) =>
    'optional' in field ? { name, shape: field.optional, needed: false } : { name, shape: field, needed: true },
  );
  return {
    read: (value) => {
      if (!isRecord(value)) throw new MisfitError('an object');
      let at = '';
      let found = 0;
      let isSame = true;
      try {
        for (const { name, shape, needed } of parts) {
          const given = Object.hasOwn(value, name) ? value[name] : undefined;
          at = name;
          if (given !== undefined) {
            found += 1;
            if (shape.read(given) !== given) isSame = false;
          } else if (needed) throw new MisfitError('missing');
        }
      } catch (error) {
        throw inside(at, error);
      }
      // Most of what is read has these fields and no other: then it stays what it is, and nothing is made anew.
      return (isSame && found === fieldsIn(value) ? value : copied(value, parts)) as Read<F>;
    },
    // Made when it is asked for: the app reads by shapes and never publishes them.
    get schema() {
      return {
        type: 'object',
        properties: Object.fromEntries(parts.map(({ name, shape }) => [name, shape.schema])),
        required: parts.filter(({ needed }) => needed).map(({ name }) => name),
        additionalProperties: false,
      };
    },
  };
}

/** One of several objects, told apart by the text in their field `tag`. */
export function variants<const V extends { readonly [name: string]: Shape<unknown> }>(
  tag: string,
  shapes: V,
): Shape<Shaped<V[keyof V]>> {
  const shapeByName = new Map(Object.entries(shapes));
  return {
    read: (value) => {
      if (!isRecord(value)) throw new MisfitError('an object');
      const name = value[tag];
      const shape = typeof name === 'string' ? shapeByName.get(name) : undefined;
      if (shape === undefined) throw new MisfitError('unknown kind', [tag]);
      return shape.read(value) as Shaped<V[keyof V]>;
    },
    get schema() {
      return { oneOf: [...shapeByName.values()].map((shape) => shape.schema) };
    },
  };
}

/** Whether a value is a plain object with named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Part = { readonly name: string; readonly shape: Shape<unknown> };

/** Just the fields named, each as its shape reads it. All of them have been read once without a misfit. */
function copied(value: Readonly<Record<string, unknown>>, parts: readonly Part[]): Record<string, unknown> {
  const built: Record<string, unknown> = {};
  for (const { name, shape } of parts) {
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    if (given !== undefined) built[name] = shape.read(given);
  }
  return built;
}

/** How many fields there are, those from a prototype included: an object that has such is not taken as it is. */
function fieldsIn(value: object): number {
  let fields = 0;
  for (const _ in value) fields += 1;
  return fields;
}

/** The error as it reads from one level up. */
function inside(name: string, error: unknown): unknown {
  return error instanceof MisfitError ? new MisfitError(error.rule, [name, ...error.path]) : error;
}
