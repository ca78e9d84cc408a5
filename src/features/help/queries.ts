// Help queries: one's own numbers and the country remembered. Where no ledger is open there are none, and Help works.

import type { Contact } from '#domain/help/contact.ts';
import { suggestedCountry } from '#domain/help/lines.ts';
import { COUNTRIES, type Country } from '#domain/settings/settings.ts';
import { isLedgerOpen, watchLedger } from '#storage/ledger.ts';

/** What belongs to the person: `'closed'` while no ledger is open. */
export type Own = 'closed' | { readonly contacts: readonly Contact[]; readonly country: Country | undefined };

/** One's own numbers and country, now and after each change. Reads only; opening Help leaves no trace. */
export function watchOwn(emit: (own: Own) => void): () => void {
  if (!isLedgerOpen()) {
    emit('closed');
    return () => {};
  }
  return watchLedger({ months: [] }, (ledger) =>
    emit({
      contacts: ledger.contact.toSorted((a, b) => a.madeAt - b.madeAt),
      country: ledger.settings[0]?.country,
    }),
  );
}

/** The country that the languages of this device suggest. Never a location. */
export function countryByLanguage(): Country | undefined {
  return suggestedCountry(navigator.languages, COUNTRIES);
}
