// Help actions: the only writer of one's own numbers and of the country remembered.

import type { Contact } from '#domain/help/contact.ts';
import { type ContactFault, type ContactWords, changeContact, makeContact } from '#domain/help/contacts.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { withCountry } from '#domain/settings/days.ts';
import type { Country } from '#domain/settings/settings.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { commit, readLedger } from '#storage/ledger.ts';
import { newStamp, thisInstant } from '#storage/present.ts';

/** Keeps a number of one's own, new or changed. */
export async function keepContact(
  words: ContactWords,
  over: Contact | undefined,
  keeper: DraftKeeper,
): Promise<Result<void, ContactFault | 'not-durable'>> {
  const contact = over ? changeContact(over, words, thisInstant()) : makeContact(words, newStamp());
  if (!contact.ok) return contact;
  const kept = await keeper.keep([over ? { put: contact.value, over } : { put: contact.value }]);
  return kept.ok ? ok(undefined) : err('not-durable');
}

/** Deletes a number of one's own, and what was typed about it. */
export async function removeContact(contact: Contact, keeper: DraftKeeper): Promise<boolean> {
  return (await keeper.keep([{ drop: contact, at: thisInstant() }])).ok;
}

/** Lets what was typed go; undo brings it back as a draft. Answers whether it could. */
export async function letGo(keeper: DraftKeeper): Promise<boolean> {
  return (await keeper.letGoWithUndo())?.ok ?? true;
}

/** Remembers the country with the notes, sealed; or forgets it. Only because the person asked for it. */
export async function rememberCountry(country: Country | undefined): Promise<void> {
  const { settings } = await readLedger({ months: [] });
  const over = settings[0];
  const put = withCountry(over, country, thisInstant());
  await commit([over ? { put, over } : { put }]);
}
