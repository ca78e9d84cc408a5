// Help actions: the only writer of one's own numbers and of the country remembered.

import type { Contact } from '#domain/help/contact.ts';
import { type ContactFault, type ContactWords, changeContact, makeContact } from '#domain/help/contacts.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { withCountry } from '#domain/settings/days.ts';
import type { Country } from '#domain/settings/settings.ts';
import { commit, readLedger } from '#storage/ledger.ts';
import { newStamp, thisInstant } from '#storage/present.ts';

/** Keeps a number of one's own, new or changed. */
export async function keepContact(
  words: ContactWords,
  over: Contact | undefined,
): Promise<Result<void, ContactFault | 'not-durable'>> {
  const contact = over ? changeContact(over, words, thisInstant()) : makeContact(words, newStamp());
  if (!contact.ok) return contact;
  const kept = await commit([over ? { put: contact.value, over } : { put: contact.value }]);
  return kept.ok ? ok(undefined) : err('not-durable');
}

/** Deletes a number of one's own. */
export async function removeContact(contact: Contact): Promise<boolean> {
  return (await commit([{ drop: contact, at: thisInstant() }])).ok;
}

/** Remembers the country with the notes, sealed; or forgets it. Only because the person asked for it. */
export async function rememberCountry(country: Country | undefined): Promise<void> {
  const { settings } = await readLedger({ months: [] });
  const over = settings[0];
  const put = withCountry(over, country, thisInstant());
  await commit([over ? { put, over } : { put }]);
}
