// Catalogue: every visible word, by language and section. A section is fetched with the screen that needs it.

import type { backup } from './en/backup.ts';
import type { boundaries } from './en/boundaries.ts';
import type { change } from './en/change.ts';
import type { checkIns } from './en/check-ins.ts';
import type { help } from './en/help.ts';
import type { learn } from './en/learn.ts';
import type { lock } from './en/lock/lock.ts';
import type { together } from './en/lock/together.ts';
import type { figures } from './en/looking/figures.ts';
import type { lookBack } from './en/looking/look-back.ts';
import type { reviews } from './en/looking/reviews.ts';
import type { promises } from './en/promises.ts';
import type { reflections } from './en/reflections.ts';
import type { reminders } from './en/reminders.ts';
import type { setbacks } from './en/setbacks.ts';
import type { settings } from './en/settings.ts';
import type { shell } from './en/shell.ts';
import type { steps } from './en/steps.ts';
import type { today } from './en/today.ts';
import type { welcome } from './en/welcome.ts';
import { type Language, language } from './language.ts';
import { disguised } from './pseudo.ts';

/** All sections. English is where a section's shape is set; a language that lacks a part does not compile. */
export type Words = {
  readonly shell: typeof shell;
  readonly today: typeof today;
  readonly checkIns: typeof checkIns;
  readonly promises: typeof promises;
  readonly reflections: typeof reflections;
  readonly reminders: typeof reminders;
  readonly settings: typeof settings;
  readonly backup: typeof backup;
  readonly welcome: typeof welcome;
  readonly help: typeof help;
  readonly learn: typeof learn;
  readonly lookBack: typeof lookBack;
  readonly boundaries: typeof boundaries;
  readonly steps: typeof steps;
  readonly change: typeof change;
  readonly setbacks: typeof setbacks;
  readonly figures: typeof figures;
  readonly reviews: typeof reviews;
  readonly lock: typeof lock;
  readonly together: typeof together;
};
export type Section = keyof Words;

type Pack = { readonly [S in Section]: () => Promise<Words[S]> };

const english: Pack = {
  shell: () => import('./english-first.ts').then(({ firstScreen }) => firstScreen.shell),
  today: () => import('./english-first.ts').then(({ firstScreen }) => firstScreen.today),
  checkIns: () => import('./english-first.ts').then(({ firstScreen }) => firstScreen.checkIns),
  promises: () => import('./en/promises.ts').then((section) => section.promises),
  reflections: () => import('./en/reflections.ts').then((section) => section.reflections),
  reminders: () => import('./en/reminders.ts').then((section) => section.reminders),
  settings: () => import('./en/settings.ts').then((section) => section.settings),
  backup: () => import('./en/backup.ts').then((section) => section.backup),
  welcome: () => import('./en/welcome.ts').then((section) => section.welcome),
  help: () => import('./en/help.ts').then((section) => section.help),
  learn: () => import('./en/learn.ts').then((section) => section.learn),
  lookBack: () => import('./en/looking/look-back.ts').then((section) => section.lookBack),
  boundaries: () => import('./en/boundaries.ts').then((section) => section.boundaries),
  steps: () => import('./en/steps.ts').then((section) => section.steps),
  change: () => import('./en/change.ts').then((section) => section.change),
  setbacks: () => import('./en/setbacks.ts').then((section) => section.setbacks),
  figures: () => import('./en/looking/figures.ts').then((section) => section.figures),
  reviews: () => import('./en/looking/reviews.ts').then((section) => section.reviews),
  lock: () => import('./en/lock/lock.ts').then((section) => section.lock),
  together: () => import('./en/lock/together.ts').then((section) => section.together),
};

const packs: { readonly [L in Language]: Pack } = {
  en: english,
  'en-XA': disguised(english, 'longer'),
  'ar-XB': disguised(english, 'mirrored'),
};

let loaded: { -readonly [S in Section]?: Words[S] } = {};
let loadedFor: Language | undefined;

/** Fetches the sections named, in the language spoken now; after a change of language, all that were in use as well. */
export async function loadWords(sections: readonly Section[]): Promise<void> {
  const wanted = language();
  if (loadedFor === wanted) {
    await Promise.all(sections.map((section) => loadSection(section, wanted, loaded)));
    return;
  }
  const inUse = SECTIONS.filter((section) => loaded[section] !== undefined);
  const fresh: typeof loaded = {};
  await Promise.all([...new Set([...inUse, ...sections])].map((section) => loadSection(section, wanted, fresh)));
  if (loadedFor === wanted) Object.assign(loaded, fresh);
  else loaded = fresh;
  loadedFor = wanted;
}

/** The words of a section. Its screen has had them fetched; asking before is a bug and throws. */
export function words<S extends Section>(section: S): Words[S] {
  const found = loaded[section];
  if (found === undefined) throw new Error(`the words of ${section} are not loaded`);
  return found;
}

const SECTIONS: readonly Section[] = [
  'shell',
  'today',
  'checkIns',
  'promises',
  'reflections',
  'reminders',
  'settings',
  'backup',
  'welcome',
  'help',
  'learn',
  'lookBack',
  'boundaries',
  'steps',
  'change',
  'setbacks',
  'figures',
  'reviews',
  'lock',
  'together',
];

async function loadSection<S extends Section>(section: S, from: Language, into: typeof loaded): Promise<void> {
  if (into[section] !== undefined) return;
  const load: () => Promise<{ -readonly [K in Section]?: Words[K] }[S]> = packs[from][section];
  into[section] = await load();
}
