// People: what is written down about a person and a breach, made and changed. The role belongs to the breach (FR12).

import { newEnvelope, revised, type Stamp } from '../../entry.ts';
import { type Day, type Instant, isDay } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import { hasHiddenCharacters } from '../../kernel/parse.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Breach, BreachSort } from './breach.ts';
import type { Person } from './person.ts';
import type { Role } from './role.ts';

export const LONGEST_PERSON_NAME = 80;
export const LONGEST_NOTE = 200;
export const LONGEST_BREACH_NAME = 120;

/** What a form about a person holds. */
export type PersonWords = { readonly name: string; readonly note: string };

/** What a form about a breach holds; `toldOn` as it was typed, empty when left out. */
export type BreachWords = {
  readonly role: Role;
  readonly name: string;
  readonly sort: BreachSort | undefined;
  readonly personId: Id<'person'> | undefined;
  readonly toldOn: string;
};

/** Why a form is not kept: at which field, and by which rule. */
export type PersonFault =
  | { readonly field: 'name'; readonly rule: LineRule | 'empty' }
  | { readonly field: 'note'; readonly rule: LineRule };
export type BreachFault =
  | { readonly field: 'name'; readonly rule: LineRule }
  | { readonly field: 'toldOn'; readonly rule: 'no-such-day' | 'not-yet' };
export type LineRule = 'too-long' | 'hidden';

/** A new person. Refuses an empty name; what is typed around the words is trimmed. */
export function makePerson(words: PersonWords, stamp: Stamp): Result<Person, PersonFault> {
  const parts = personParts(words);
  return parts.ok ? ok({ ...newEnvelope('person', stamp), madeAt: stamp.at, ...parts.value }) : parts;
}

/** The same person under other words. */
export function changePerson(person: Person, words: PersonWords, at: Instant): Result<Person, PersonFault> {
  const parts = personParts(words);
  const { kind, id, rev, changedAt } = revised(person, at);
  return parts.ok ? ok({ kind, id, rev, changedAt, madeAt: person.madeAt, ...parts.value }) : parts;
}

/** A new breach. Everything but the role may stay empty, and the role may be `undecided`. */
export function makeBreach(words: BreachWords, stamp: Stamp, today: Day): Result<Breach, BreachFault> {
  const parts = breachParts(words, today);
  return parts.ok ? ok({ ...newEnvelope('breach', stamp), madeAt: stamp.at, ...parts.value }) : parts;
}

/** The same breach under other words; the role may change with them (FR12). */
export function changeBreach(breach: Breach, words: BreachWords, at: Instant, today: Day): Result<Breach, BreachFault> {
  const parts = breachParts(words, today);
  const { kind, id, rev, changedAt } = revised(breach, at);
  return parts.ok ? ok({ kind, id, rev, changedAt, madeAt: breach.madeAt, ...parts.value }) : parts;
}

/** The words a person's form begins with. */
export function wordsOfPerson(person: Person | undefined): PersonWords {
  return { name: person?.name ?? '', note: person?.note ?? '' };
}

/** The words a breach's form begins with: nothing is presumed of a new one. */
export function wordsOfBreach(breach: Breach | undefined): BreachWords {
  return {
    role: breach?.role ?? 'undecided',
    name: breach?.name ?? '',
    sort: breach?.sort,
    personId: breach?.personId,
    toldOn: breach?.toldOn ?? '',
  };
}

/** The person a breach is about; none once that person is deleted, and there again after undo. */
export function personOf(breach: Breach, people: readonly Person[]): Person | undefined {
  return people.find((person) => person.id === breach.personId);
}

function personParts(words: PersonWords): Result<Pick<Person, 'name' | 'note'>, PersonFault> {
  const name = words.name.trim();
  const note = words.note.trim();
  if (name === '') return err({ field: 'name', rule: 'empty' });
  const nameRule = lineRule(name, LONGEST_PERSON_NAME);
  if (nameRule !== undefined) return err({ field: 'name', rule: nameRule });
  const noteRule = lineRule(note, LONGEST_NOTE);
  if (noteRule !== undefined) return err({ field: 'note', rule: noteRule });
  return ok(note === '' ? { name } : { name, note });
}

type BreachParts = Pick<Breach, 'role' | 'name' | 'sort' | 'personId' | 'toldOn'>;

function breachParts({ role, sort, personId, ...words }: BreachWords, today: Day): Result<BreachParts, BreachFault> {
  const name = words.name.trim();
  const toldOn = words.toldOn.trim();
  const nameRule = lineRule(name, LONGEST_BREACH_NAME);
  if (nameRule !== undefined) return err({ field: 'name', rule: nameRule });
  if (toldOn !== '' && !isDay(toldOn)) return err({ field: 'toldOn', rule: 'no-such-day' });
  if (toldOn > today) return err({ field: 'toldOn', rule: 'not-yet' });
  return ok({
    role,
    ...(name === '' ? {} : { name }),
    ...(sort === undefined ? {} : { sort }),
    ...(personId === undefined ? {} : { personId }),
    ...(isDay(toldOn) ? { toldOn } : {}),
  });
}

function lineRule(line: string, most: number): LineRule | undefined {
  if (line.length > most) return 'too-long';
  return hasHiddenCharacters(line) ? 'hidden' : undefined;
}
