// Settings actions: the only writer of days, people and breaches, and the way to an empty device.

import type { Language } from '#content/language.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { type DayChoices, type Discretion, withBackupNote, withDays, withDiscretion } from '#domain/settings/days.ts';
import type { Breach } from '#domain/settings/people/breach.ts';
import {
  type BreachFault,
  type BreachWords,
  changeBreach,
  changePerson,
  makeBreach,
  makePerson,
  type PersonFault,
  type PersonWords,
} from '#domain/settings/people/people.ts';
import type { Person } from '#domain/settings/people/person.ts';
import { remember } from '#platform/small-memory.ts';
import { startAfresh, startAgain } from '#platform/system/restart.ts';
import { tellTabs } from '#platform/tabs.ts';
import type { Change } from '#storage/changes.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { commit, readLedger, useLedger } from '#storage/ledger.ts';
import { newStamp, thisInstant } from '#storage/present.ts';
import { readToday } from '#storage/reach.ts';
import { eraseVault } from '#storage/vault.ts';

/** Keeps a person, new or changed. */
export async function keepPerson(
  words: PersonWords,
  over: Person | undefined,
  keeper: DraftKeeper,
): Promise<Result<void, PersonFault | 'not-durable'>> {
  const person = over ? changePerson(over, words, thisInstant()) : makePerson(words, newStamp());
  return person.ok ? durable(over ? { put: person.value, over } : { put: person.value }, keeper) : person;
}

/** Keeps a breach, new or changed; its role may change too (FR12). */
export async function keepBreach(
  words: BreachWords,
  over: Breach | undefined,
  keeper: DraftKeeper,
): Promise<Result<void, BreachFault | 'not-durable'>> {
  const day = await readToday();
  const breach = over ? changeBreach(over, words, thisInstant(), day) : makeBreach(words, newStamp(), day);
  return breach.ok ? durable(over ? { put: breach.value, over } : { put: breach.value }, keeper) : breach;
}

/** Deletes a person or a breach, and what was typed about it. What refers to it stays, and finds it again after undo. */
export async function remove(entry: Person | Breach, keeper: DraftKeeper): Promise<boolean> {
  return (await durable({ drop: entry, at: thisInstant() }, keeper)).ok;
}

/** Lets what was typed go; undo brings it back as a draft. Answers whether it could. */
export async function letGo(keeper: DraftKeeper): Promise<boolean> {
  return (await keeper.letGoWithUndo())?.ok ?? true;
}

/** Keeps days and times, over whatever stands now. */
export async function keepDays(choices: DayChoices): Promise<boolean> {
  const { settings } = await readLedger({ months: [] });
  const over = settings[0];
  const put = withDays(over, choices, thisInstant());
  return (await durable(over ? { put, over } : { put })).ok;
}

/** Keeps what may be seen, and where Hide lies. */
export async function keepDiscretion(discretion: Discretion): Promise<boolean> {
  const { settings } = await readLedger({ months: [] });
  const over = settings[0];
  const put = withDiscretion(over, discretion, thisInstant());
  return (await durable(over ? { put, over } : { put })).ok;
}

/** Keeps whether Today speaks of an old backup. */
export async function keepBackupNote(isWanted: boolean): Promise<boolean> {
  const { settings } = await readLedger({ months: [] });
  const over = settings[0];
  const put = withBackupNote(over, isWanted, thisInstant());
  return (await durable(over ? { put, over } : { put })).ok;
}

/** Speaks another language from now on. The page is loaded again, since every word of it changes. */
export function chooseLanguage(next: Language): void {
  remember('kept.language', next);
  tellTabs('look-changed');
  startAgain();
}

/** ERASES EVERYTHING on this device, and begins afresh. Answers false where something could not be erased. */
export async function eraseEverything(): Promise<boolean> {
  useLedger(undefined);
  try {
    await eraseVault();
  } catch {
    return false;
  }
  tellTabs('ledger-erased');
  startAfresh();
  return true;
}

async function durable(change: Change, keeper?: DraftKeeper): Promise<Result<void, 'not-durable'>> {
  const kept = await (keeper ? keeper.keep([change]) : commit([change]));
  return kept.ok ? ok(undefined) : err('not-durable');
}
