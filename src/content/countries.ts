// Countries: their names in the language spoken now.

import type { Country } from '#domain/settings/settings.ts';
import { locale } from './language.ts';

/** The countries by name, in the order of the language's alphabet. */
export function countriesInOrder(
  countries: readonly Country[],
): readonly { readonly country: Country; readonly name: string }[] {
  const names = new Intl.DisplayNames(locale(), { type: 'region' });
  return countries
    .map((country) => ({ country, name: names.of(country) ?? country }))
    .sort((a, b) => a.name.localeCompare(b.name, locale()));
}
