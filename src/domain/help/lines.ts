// Lines: emergency numbers and helplines, as records that say where each was read and who checked it (FR13).

import { type Day, daysBetween } from '../kernel/day.ts';

/** V1: the operator's or a government's page was seen. V2: the press, a town or a data set. Unseen ones are no records. */
export type Status = 'V1' | 'V2';

export type EmergencyPurpose = 'any' | 'police' | 'ambulance' | 'fire' | 'text';

/** A number to call when there is danger. `dialTel` is what a phone dials; short numbers have no country code. */
export type EmergencyNumber = {
  readonly purpose: EmergencyPurpose;
  readonly dialAsPrinted: string;
  readonly dialTel: string;
  /** Reached by text message and not by voice. */
  readonly byText?: true;
  /** What to press when one cannot speak. */
  readonly silent?: string;
  /** Not in every area of the country. */
  readonly notEverywhere?: true;
  readonly status: Status;
  readonly source: string;
};

export type LinePurpose = 'violence' | 'crisis';

/** A helpline (`content.md` 7.4). Without `checkedOn` and `checkedBy` it is in the data and not on the screen. */
export type Helpline = {
  readonly purposes: readonly LinePurpose[];
  readonly area?: string;
  readonly name?: string;
  readonly nameLocal?: string;
  readonly dialAsPrinted: string;
  readonly dialTel: string;
  readonly smsTo?: string;
  readonly smsText?: string;
  readonly chat?: string;
  readonly website?: string;
  readonly hours?: string;
  readonly timezone?: string;
  readonly free?: boolean;
  readonly languages?: readonly string[];
  readonly forWhom?: readonly string[];
  readonly anonymous?: boolean;
  readonly leavesBillTrace?: boolean;
  readonly notEmergency: true;
  readonly operator?: string;
  readonly source: string;
  readonly sourceType: 'operator' | 'government' | 'press' | 'directory';
  readonly secondSource?: string;
  readonly checkedOn?: Day;
  readonly checkedBy?: string;
  readonly status: Status;
};

/** What Help knows of one country. */
export type CountryLines = {
  readonly emergency: readonly EmergencyNumber[];
  readonly helplines: readonly Helpline[];
};

/** A place where numbers are listed by people who check them. Shown as text: Kept opens no page. */
export type Directory = { readonly name: string; readonly address: string; readonly purpose: LinePurpose | 'any' };

/** `fresh`: checked within the last 12 months. `old`: within 24, to be shown as possibly out of date. */
export type ShownLine = { readonly line: Helpline; readonly checkedOn: Day; readonly age: 'fresh' | 'old' };

const FRESH_DAYS = 365;
const SHOWN_DAYS = 730;

/** The helplines that may be shown on a day: those a person has checked, and not longer than 24 months ago. */
export function shownLines(lines: readonly Helpline[], today: Day): readonly ShownLine[] {
  return lines.flatMap((line): readonly ShownLine[] => {
    const { checkedOn, checkedBy } = line;
    if (checkedOn === undefined || checkedBy === undefined || checkedBy.trim() === '') return [];
    const days = daysBetween(checkedOn, today);
    return days > SHOWN_DAYS ? [] : [{ line, checkedOn, age: days > FRESH_DAYS ? 'old' : 'fresh' }];
  });
}

/** The country that a list of languages such as `['de-AT', 'en']` suggests, out of those known. Never a location. */
export function suggestedCountry<C extends string>(languages: readonly string[], known: readonly C[]): C | undefined {
  for (const language of languages) {
    const region = language.split('-').find((part, at) => at > 0 && /^[A-Za-z]{2}$/.test(part));
    const country = known.find((code) => code === region?.toUpperCase());
    if (country !== undefined) return country;
  }
  return undefined;
}
