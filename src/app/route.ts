// Route: what the app knows of a screen, the five places, and the ways back.

import type { ComponentType } from 'preact';
import type { Section, Words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import type { IconName } from '#ui/art/icon-paths.ts';
import type { ScreenProps } from '#ui/screen.ts';

/** The words of the first screen, fetched before anything is drawn. */
export const TODAY_SECTIONS: readonly Section[] = ['shell', 'today', 'checkIns'];

export type PlaceName = keyof Words['shell']['places'];
export type Back = { readonly href: string; readonly label: string };

export type Route = {
  readonly pattern: string;
  readonly place?: PlaceName | 'settings' | 'help';
  readonly sections: readonly Section[];
  readonly load: () => Promise<ComponentType<ScreenProps>>;
  /** The screen itself, where it comes with the app: then it is drawn at once. */
  readonly view?: ComponentType<ScreenProps>;
  readonly back?: (shell: Words['shell']) => Back;
  /** Begins with indigo cloth. */
  readonly cloth?: boolean;
  /** Works without a ledger. */
  readonly always?: boolean;
  /** Works while the notes are locked. */
  readonly locked?: boolean;
  /** Is about the notes of this device, and makes no sense among samples. */
  readonly ownNotes?: boolean;
};

export const PLACES: readonly { readonly name: PlaceName; readonly path: string; readonly icon: IconName }[] = [
  { name: 'today', path: '', icon: 'sun' },
  { name: 'promises', path: 'promises', icon: 'loop' },
  { name: 'write', path: 'write', icon: 'pen' },
  { name: 'learn', path: 'learn', icon: 'book' },
  { name: 'lookBack', path: 'look-back', icon: 'chart' },
];

export const toToday = (shell: Words['shell']): Back => ({ href: linkTo(''), label: shell.places.today });
export const toPlace = (name: PlaceName) => (shell: Words['shell']) => ({
  href: linkTo(PLACES.find((place) => place.name === name)?.path ?? ''),
  label: shell.places[name],
});
export const toHelp = (shell: Words['shell']): Back => ({ href: linkTo('help'), label: shell.help });
export const toPeople = (shell: Words['shell']): Back => ({ href: linkTo('settings/people'), label: shell.back });
export const toLock = (shell: Words['shell']): Back => ({ href: linkTo('settings/lock'), label: shell.back });
export const toTogether = (shell: Words['shell']): Back => ({ href: linkTo('settings/together'), label: shell.back });
export const toDays = (shell: Words['shell']): Back => ({ href: linkTo('look-back/days'), label: shell.back });
export const toReviews = (shell: Words['shell']): Back => ({ href: linkTo('look-back/reviews'), label: shell.back });
export const toBoundaries = (shell: Words['shell']): Back => ({
  href: linkTo('boundaries'),
  label: shell.kinds.boundaries,
});
export const toSteps = (shell: Words['shell']): Back => ({ href: linkTo('steps'), label: shell.kinds.steps });
export const toChange = (shell: Words['shell']): Back => ({ href: linkTo('change'), label: shell.kinds.change });
export const toSetbacks = (shell: Words['shell']): Back => ({ href: linkTo('setbacks'), label: shell.back });
export const toSettings = (shell: Words['shell']): Back => ({ href: linkTo('settings'), label: shell.settings });
