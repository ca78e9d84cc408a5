// Noting: a hard moment is noted after it, changed and read back. Each sort is told apart and asks for its own.

import { newEnvelope, revised, type Stamp } from '../entry.ts';
import { type Day, daysAfter, daysBetween } from '../kernel/day.ts';
import { type Misfit, object, parse, type Shaped } from '../kernel/parse.ts';
import { err, type Result } from '../kernel/result.ts';
import {
  CARD_LINES,
  type Card,
  type CardSort,
  card,
  cardFormParts,
  type Grounding,
  grounding,
  type Setback,
  type SetbackSort,
  setback,
  setbackFormParts,
} from './setback.ts';

const MOST_VERSIONS = 100;

const setbackFormShape = object(setbackFormParts);
const cardFormShape = object(cardFormParts);
export type SetbackForm = Shaped<typeof setbackFormShape>;
export type CardForm = Shaped<typeof cardFormShape>;

/** A month in which reminders come on so many days speaks for care by somebody trained in trauma (rule SB7). */
export const CARE_DAYS = 30;
const MOST_OF_THEM = 16;

/** Only a reminder and a hard day are called normal here; with the missed promise, which has its own place (SB2). */
export function isNormal(sort: SetbackSort): boolean {
  return sort === 'reminder' || sort === 'hard-day';
}

/** The form of a new note. */
export function newSetbackForm(sort: SetbackSort, today: Day): SetbackForm {
  return { sort, on: today, trigger: '', words: '', minutes: '', tried: [], helped: [], next: '' };
}

/** The form that says what a note says. */
export function setbackFormOf(entry: Setback): SetbackForm {
  const { sort, on, tried, helped, before, after, company, told } = entry;
  return {
    sort,
    on,
    trigger: entry.trigger ?? '',
    words: entry.words ?? '',
    minutes: entry.minutes === undefined ? '' : String(entry.minutes),
    tried,
    helped,
    next: entry.next ?? '',
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(company === undefined ? {} : { company }),
    ...(told === undefined ? {} : { told }),
  };
}

/**
 * The note that the form tells of. Everything but its sort and day may stay empty; a day that has not come is refused.
 * What does not belong to the sort is left out, so that no slip carries an intensity (rule SB3).
 */
export function noteSetback(form: SetbackForm, today: Day, stamp: Stamp, before?: Setback): Result<Setback, Misfit> {
  if (form.on > today) return err({ path: 'on', rule: 'not yet' });
  // Intensity and grounding belong to what comes over one, telling to what one does.
  const over = isNormal(form.sort);
  const minutes = said(form.minutes);
  return parse(setback, {
    ...(before ? revised(before, stamp.at) : { ...newEnvelope('setback', stamp), madeAt: stamp.at }),
    on: form.on,
    sort: form.sort,
    trigger: over ? said(form.trigger) : undefined,
    words: said(form.words),
    before: over ? form.before : undefined,
    after: over ? form.after : undefined,
    minutes: over && minutes !== undefined ? Number(minutes) : undefined,
    tried: over ? form.tried : [],
    helped: over ? form.helped.filter((name) => form.tried.includes(name)) : [],
    company: over ? form.company : undefined,
    told: over ? undefined : form.told,
    next: said(form.next),
  });
}

/** The notes, the latest day first. */
export function setbacksInOrder(setbacks: readonly Setback[]): readonly Setback[] {
  return setbacks.toSorted((a, b) => (a.on === b.on ? b.madeAt - a.madeAt : a.on < b.on ? 1 : -1));
}

/** Whether reminders came on most days of the last thirty. */
export function remindersOnMostDays(setbacks: readonly Setback[], today: Day): boolean {
  const since = daysAfter(today, -CARE_DAYS);
  const near = setbacks.filter(({ sort, on }) => sort === 'reminder' && on > since && on <= today);
  return new Set(near.map(({ on }) => on)).size >= MOST_OF_THEM;
}

/** Whether another deception was noted before this one, on an earlier day or made earlier (rule SB6). */
export function isSecondDeception(entry: Setback, setbacks: readonly Setback[]): boolean {
  if (entry.sort !== 'deception') return false;
  return setbacks.some(
    (other) =>
      other.sort === 'deception' &&
      other.id !== entry.id &&
      (daysBetween(other.on, entry.on) > 0 || (other.on === entry.on && other.madeAt < entry.madeAt)),
  );
}

/** A grounding of one's own, new or over `before`. Refuses no words. */
export function keepableGrounding(words: string, stamp: Stamp, before?: Grounding): Result<Grounding, Misfit> {
  return parse(grounding, {
    ...(before ? revised(before, stamp.at) : { ...newEnvelope('grounding', stamp), madeAt: stamp.at }),
    words: words.trim(),
  });
}

/** The form of a card: each of its lines, empty where nothing was written. */
export function cardFormOf(sort: CardSort, kept: Pick<Card, 'lines'> | undefined): CardForm {
  return {
    lines: CARD_LINES[sort].map((line) => ({
      line,
      words: kept?.lines.find((other) => other.line === line)?.words ?? '',
    })),
  };
}

/** The card that the form says, over `before`, whose lines stay beside it (rule SB5). Refuses an empty card. */
export function keepableCard(
  sort: CardSort,
  form: CardForm,
  today: Day,
  stamp: Stamp,
  before?: Card,
): Result<Card, Misfit> {
  const lines = form.lines.flatMap(({ line, words }) =>
    said(words) === undefined ? [] : [{ line, words: words.trim() }],
  );
  if (lines.length === 0) return err({ path: 'lines/0', rule: 'empty' });
  const earlier = before ? [...(before.versions ?? []), { lines: before.lines, until: today }] : undefined;
  return parse(card, {
    ...(before ? revised(before, stamp.at) : { ...newEnvelope('card', stamp), madeAt: stamp.at }),
    sort,
    lines,
    versions: earlier?.slice(-MOST_VERSIONS),
  });
}

/** The card of a sort: of several, as two merged ledgers may have, the one written first. */
export function cardIn(cards: readonly Card[], sort: CardSort): Card | undefined {
  return cards.filter((one) => one.sort === sort).sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1))[0];
}

function said(typed: string): string | undefined {
  return typed.trim() === '' ? undefined : typed.trim();
}
