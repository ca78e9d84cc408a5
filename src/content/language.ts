// Language: which one is spoken now, and which way it is written.

export const LANGUAGES = ['en', 'en-XA', 'ar-XB'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The languages offered in Settings, in their own words. The other two are for looking at layouts. */
export const OFFERED: Readonly<Partial<Record<Language, string>>> = { en: 'English' };

let spoken: Language = 'en';
let wanted: readonly string[] = [];

/** The language spoken now. */
export function language(): Language {
  return spoken;
}

/** Which way the language spoken now is written. */
export function direction(): 'ltr' | 'rtl' {
  return spoken === 'ar-XB' ? 'rtl' : 'ltr';
}

/** The device's own list of languages, best first: it tells how days and numbers are written where the person lives. */
export function wantLanguages(names: readonly string[]): void {
  wanted = names;
}

/** Speaks `next` from now on. Its words must be loaded before they are asked for. */
export function speak(next: Language): void {
  spoken = next;
}

/** Whether `name` is a language Kept knows. */
export function isLanguage(name: string | undefined): name is Language {
  return LANGUAGES.some((known) => known === name);
}

/** The language of the device's list that Kept speaks, or English. */
export function wantedLanguage(): Language {
  return LANGUAGES.find((known) => OFFERED[known] !== undefined && wanted.some((name) => speaks(name, known))) ?? 'en';
}

/** The name by which `Intl` knows the language spoken now, with the region of the device where it speaks the same. */
export function locale(): string {
  const base = spoken === 'en-XA' || spoken === 'ar-XB' ? 'en' : spoken;
  return wanted.find((name) => speaks(name, base)) ?? base;
}

function speaks(name: string, language: string): boolean {
  return name.toLowerCase().split('-')[0] === language;
}
