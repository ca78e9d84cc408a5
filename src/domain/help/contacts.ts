// Contacts: the owner's own numbers, made and changed. They never expire.

import { newEnvelope, revised, type Stamp } from '../entry.ts';
import type { Instant } from '../kernel/day.ts';
import { hasHiddenCharacters } from '../kernel/parse.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Contact } from './contact.ts';

export const LONGEST_CONTACT = { name: 80, number: 40, note: 200 } as const;

/** What the form holds. */
export type ContactWords = { readonly name: string; readonly number: string; readonly note: string };
export type ContactFault =
  | { readonly field: 'name' | 'number'; readonly rule: 'empty' | LineRule }
  | { readonly field: 'note'; readonly rule: LineRule };
export type LineRule = 'too-long' | 'hidden';

/** A new number of one's own. Refuses an empty name or number. */
export function makeContact(words: ContactWords, stamp: Stamp): Result<Contact, ContactFault> {
  const parts = contactParts(words);
  return parts.ok ? ok({ ...newEnvelope('contact', stamp), madeAt: stamp.at, ...parts.value }) : parts;
}

/** The same contact under other words. */
export function changeContact(contact: Contact, words: ContactWords, at: Instant): Result<Contact, ContactFault> {
  const parts = contactParts(words);
  const { kind, id, rev, changedAt } = revised(contact, at);
  return parts.ok ? ok({ kind, id, rev, changedAt, madeAt: contact.madeAt, ...parts.value }) : parts;
}

/** The words the form begins with. */
export function wordsOfContact(contact: Contact | undefined): ContactWords {
  return { name: contact?.name ?? '', number: contact?.number ?? '', note: contact?.note ?? '' };
}

/**
 * What a phone dials for a number as a person writes it: spaces, dots, dashes, slashes and brackets left out.
 * Nothing where the rest is no number, so that no link is made of it.
 */
export function dialOf(number: string): string | undefined {
  const dial = number.replace(/[\s().\-/\u2010-\u2015]/g, '');
  return /^\+?\d{2,20}$/.test(dial) ? dial : undefined;
}

function contactParts(words: ContactWords): Result<Pick<Contact, 'name' | 'number' | 'note'>, ContactFault> {
  const trimmed = { name: words.name.trim(), number: words.number.trim(), note: words.note.trim() };
  for (const field of ['name', 'number', 'note'] as const) {
    const line = trimmed[field];
    if (field !== 'note' && line === '') return err({ field, rule: 'empty' });
    if (line.length > LONGEST_CONTACT[field]) return err({ field, rule: 'too-long' });
    if (hasHiddenCharacters(line)) return err({ field, rule: 'hidden' });
  }
  const { note, ...rest } = trimmed;
  return ok(note === '' ? rest : { ...rest, note });
}
