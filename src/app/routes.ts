// Routes: which screen lies where, what words it needs, and where its way back leads.

import type { ComponentType } from 'preact';
import type { Section, Words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import type { IconName } from '#ui/art/icon-paths.ts';
import type { ScreenProps } from '#ui/screen.ts';
import { Today } from './screens/Today.tsx';

/** The words of the first screen, fetched before anything is drawn. */
export const TODAY_SECTIONS: readonly Section[] = ['shell', 'today', 'checkIns'];

export type PlaceName = keyof Words['shell']['places'];
export type Back = { readonly href: string; readonly label: string };

export type Route = {
  readonly pattern: string;
  readonly place?: PlaceName | 'settings' | 'help';
  readonly sections: readonly Section[];
  readonly load: () => Promise<ComponentType<ScreenProps>>;
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

const toToday = (shell: Words['shell']): Back => ({ href: linkTo(''), label: shell.places.today });
const toPlace = (name: PlaceName) => (shell: Words['shell']) => ({
  href: linkTo(PLACES.find((place) => place.name === name)?.path ?? ''),
  label: shell.places[name],
});
const toHelp = (shell: Words['shell']): Back => ({ href: linkTo('help'), label: shell.help });
const toPeople = (shell: Words['shell']): Back => ({ href: linkTo('settings/people'), label: shell.back });
const toLock = (shell: Words['shell']): Back => ({ href: linkTo('settings/lock'), label: shell.back });
const toReviews = (shell: Words['shell']): Back => ({ href: linkTo('look-back/reviews'), label: shell.back });
const toBoundaries = (shell: Words['shell']): Back => ({ href: linkTo('boundaries'), label: shell.kinds.boundaries });
const toSteps = (shell: Words['shell']): Back => ({ href: linkTo('steps'), label: shell.kinds.steps });
const toChange = (shell: Words['shell']): Back => ({ href: linkTo('change'), label: shell.kinds.change });
const toSetbacks = (shell: Words['shell']): Back => ({ href: linkTo('setbacks'), label: shell.back });
const toSettings = (shell: Words['shell']): Back => ({ href: linkTo('settings'), label: shell.settings });

/** The outermost screens come with the first one; all others are fetched when they are asked for. */
export const routes: readonly Route[] = [
  { pattern: '', place: 'today', sections: TODAY_SECTIONS, load: async () => Today, cloth: true },
  {
    pattern: 'check-in',
    place: 'today',
    sections: ['checkIns'],
    load: () => import('#features/check-ins/CheckInScreen.tsx').then((file) => file.CheckInScreen),
    back: toToday,
  },
  {
    pattern: 'check-in/:id',
    place: 'lookBack',
    sections: ['checkIns'],
    load: () => import('#features/check-ins/CheckInChangeScreen.tsx').then((file) => file.CheckInChangeScreen),
    back: toPlace('lookBack'),
  },
  {
    pattern: 'promises',
    place: 'promises',
    sections: ['promises'],
    load: () => import('#features/promises/PromisesScreen.tsx').then((file) => file.PromisesScreen),
  },
  {
    pattern: 'promises/new',
    place: 'promises',
    sections: ['promises'],
    load: () => import('#features/promises/NewPromiseScreen.tsx').then((file) => file.NewPromiseScreen),
    back: toPlace('promises'),
  },
  {
    pattern: 'promises/week',
    place: 'promises',
    sections: ['promises'],
    load: () => import('#features/promises/week/WeekScreen.tsx').then((file) => file.WeekScreen),
    back: toPlace('promises'),
  },
  {
    pattern: 'promises/calendar',
    place: 'promises',
    sections: ['reminders'],
    load: () => import('#features/reminders/CalendarScreen.tsx').then((file) => file.CalendarScreen),
    back: toPlace('promises'),
  },
  {
    pattern: 'promises/:id',
    place: 'promises',
    sections: ['promises'],
    load: () => import('#features/promises/PromiseScreen.tsx').then((file) => file.PromiseScreen),
    back: toPlace('promises'),
  },
  {
    pattern: 'promises/:id/change',
    place: 'promises',
    sections: ['promises'],
    load: () => import('#features/promises/ChangePromiseScreen.tsx').then((file) => file.ChangePromiseScreen),
    back: toPlace('promises'),
  },
  {
    pattern: 'write',
    place: 'write',
    sections: ['reflections'],
    load: () => import('#features/reflections/WriteScreen.tsx').then((file) => file.WriteScreen),
  },
  {
    pattern: 'write/new/:genre',
    place: 'write',
    sections: ['reflections'],
    load: () => import('#features/reflections/EditScreen.tsx').then((file) => file.EditScreen),
    back: toPlace('write'),
  },
  {
    pattern: 'write/draft/:draft',
    place: 'write',
    sections: ['reflections'],
    load: () => import('#features/reflections/EditScreen.tsx').then((file) => file.EditScreen),
    back: toPlace('write'),
  },
  {
    pattern: 'write/draft/:draft/:genre',
    place: 'write',
    sections: ['reflections'],
    load: () => import('#features/reflections/EditScreen.tsx').then((file) => file.EditScreen),
    back: toPlace('write'),
  },
  {
    pattern: 'write/:id/edit',
    place: 'write',
    sections: ['reflections'],
    load: () => import('#features/reflections/EditScreen.tsx').then((file) => file.EditScreen),
    back: toPlace('write'),
  },
  {
    pattern: 'write/:id',
    place: 'write',
    sections: ['reflections'],
    load: () => import('#features/reflections/ReadScreen.tsx').then((file) => file.ReadScreen),
    back: toPlace('write'),
  },
  {
    pattern: 'learn',
    place: 'learn',
    sections: ['learn'],
    load: () => import('#features/courses/LearnScreen.tsx').then((file) => file.LearnScreen),
  },
  {
    pattern: 'learn/:id',
    place: 'learn',
    sections: ['learn'],
    load: () => import('#features/courses/LessonScreen.tsx').then((file) => file.LessonScreen),
    back: toPlace('learn'),
  },
  {
    pattern: 'look-back',
    place: 'lookBack',
    sections: ['lookBack', 'figures', 'checkIns', 'promises'],
    load: () => import('#features/insights/LookBackScreen.tsx').then((file) => file.LookBackScreen),
  },
  {
    pattern: 'look-back/days',
    place: 'lookBack',
    sections: ['lookBack', 'checkIns', 'promises', 'reflections'],
    load: () => import('#features/insights/HistoryScreen.tsx').then((file) => file.HistoryScreen),
    back: toPlace('lookBack'),
  },
  {
    pattern: 'look-back/days/:month',
    place: 'lookBack',
    sections: ['lookBack', 'checkIns', 'promises', 'reflections'],
    load: () => import('#features/insights/HistoryScreen.tsx').then((file) => file.HistoryScreen),
    back: toPlace('lookBack'),
  },
  {
    pattern: 'look-back/way',
    place: 'lookBack',
    sections: ['reviews'],
    load: () => import('#features/reviews/PhaseScreen.tsx').then((file) => file.PhaseScreen),
    back: toPlace('lookBack'),
  },
  {
    pattern: 'look-back/reviews',
    place: 'lookBack',
    sections: ['reviews'],
    load: () => import('#features/reviews/ReviewsScreen.tsx').then((file) => file.ReviewsScreen),
    back: toPlace('lookBack'),
  },
  {
    pattern: 'look-back/reviews/new/:span',
    place: 'lookBack',
    sections: ['reviews', 'figures', 'checkIns', 'promises'],
    load: () => import('#features/reviews/NewReviewScreen.tsx').then((file) => file.NewReviewScreen),
    back: toReviews,
  },
  {
    pattern: 'look-back/reviews/:id/edit',
    place: 'lookBack',
    sections: ['reviews', 'figures', 'checkIns', 'promises'],
    load: () => import('#features/reviews/ReviewChangeScreen.tsx').then((file) => file.ReviewChangeScreen),
    back: toReviews,
  },
  {
    pattern: 'look-back/reviews/:id',
    place: 'lookBack',
    sections: ['reviews', 'figures', 'checkIns', 'promises'],
    load: () => import('#features/reviews/ReviewScreen.tsx').then((file) => file.ReviewScreen),
    back: toReviews,
  },
  {
    pattern: 'settings',
    place: 'settings',
    sections: ['settings'],
    load: () => import('#features/settings/SettingsScreen.tsx').then((file) => file.SettingsScreen),
    back: toToday,
  },
  {
    pattern: 'settings/people',
    place: 'settings',
    sections: ['settings'],
    load: () => import('#features/settings/PeopleScreen.tsx').then((file) => file.PeopleScreen),
    back: toSettings,
  },
  {
    pattern: 'settings/people/person/:id',
    place: 'settings',
    sections: ['settings'],
    load: () => import('#features/settings/PersonScreen.tsx').then((file) => file.PersonScreen),
    back: toPeople,
  },
  {
    pattern: 'settings/people/breach/:id',
    place: 'settings',
    sections: ['settings'],
    load: () => import('#features/settings/BreachScreen.tsx').then((file) => file.BreachScreen),
    back: toPeople,
  },
  {
    pattern: 'settings/days',
    place: 'settings',
    sections: ['settings'],
    load: () => import('#features/settings/DaysScreen.tsx').then((file) => file.DaysScreen),
    back: toSettings,
  },
  {
    pattern: 'settings/appearance',
    place: 'settings',
    sections: ['settings'],
    load: () => import('#features/settings/AppearanceScreen.tsx').then((file) => file.AppearanceScreen),
    back: toSettings,
  },
  {
    pattern: 'settings/privacy',
    place: 'settings',
    sections: ['settings'],
    load: () => import('#features/settings/PrivacyScreen.tsx').then((file) => file.PrivacyScreen),
    back: toSettings,
  },
  {
    pattern: 'settings/about',
    place: 'settings',
    sections: ['settings'],
    load: () => import('#features/settings/AboutScreen.tsx').then((file) => file.AboutScreen),
    back: toSettings,
  },
  {
    pattern: 'settings/erase',
    place: 'settings',
    ownNotes: true,
    sections: ['settings'],
    load: () => import('#features/settings/EraseScreen.tsx').then((file) => file.EraseScreen),
    back: toSettings,
  },
  {
    pattern: 'settings/backup',
    place: 'settings',
    ownNotes: true,
    sections: ['backup'],
    load: () => import('#features/vault/BackupScreen.tsx').then((file) => file.BackupScreen),
    back: toSettings,
  },
  {
    pattern: 'settings/backup/test',
    place: 'settings',
    ownNotes: true,
    sections: ['backup'],
    load: () => import('#features/vault/BackupTestScreen.tsx').then((file) => file.BackupTestScreen),
    back: toSettings,
    locked: true,
  },
  {
    pattern: 'settings/backup/restore',
    place: 'settings',
    ownNotes: true,
    sections: ['backup'],
    load: () => import('#features/vault/RestoreScreen.tsx').then((file) => file.RestoreScreen),
    back: toSettings,
    always: true,
  },
  {
    pattern: 'settings/backup/versions',
    place: 'settings',
    ownNotes: true,
    sections: ['backup'],
    load: () => import('#features/vault/VersionsScreen.tsx').then((file) => file.VersionsScreen),
    back: toSettings,
  },
  {
    pattern: 'help',
    place: 'help',
    sections: ['help'],
    load: () => import('#features/help/HelpScreen.tsx').then((file) => file.HelpScreen),
    back: toToday,
    always: true,
    locked: true,
  },
  {
    pattern: 'steady',
    place: 'help',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/steady/SteadyScreen.tsx').then((file) => file.SteadyScreen),
    back: toToday,
    always: true,
    locked: true,
  },
  {
    pattern: 'settings/lock',
    place: 'settings',
    ownNotes: true,
    sections: ['lock'],
    load: () => import('#features/lock/LockSettingsScreen.tsx').then((file) => file.LockSettingsScreen),
    back: toSettings,
  },
  {
    pattern: 'settings/lock/:change',
    place: 'settings',
    ownNotes: true,
    sections: ['lock'],
    load: () => import('#features/lock/LockChangeScreen.tsx').then((file) => file.LockChangeScreen),
    back: toLock,
  },
  {
    pattern: 'help/numbers/:id',
    place: 'help',
    sections: ['help'],
    load: () => import('#features/help/ContactScreen.tsx').then((file) => file.ContactScreen),
    back: toHelp,
  },
  {
    pattern: 'boundaries',
    place: 'promises',
    sections: ['boundaries'],
    load: () => import('#features/boundaries/BoundariesScreen.tsx').then((file) => file.BoundariesScreen),
  },
  {
    pattern: 'boundaries/new',
    place: 'promises',
    sections: ['boundaries'],
    load: () => import('#features/boundaries/form/BoundaryFormScreen.tsx').then((file) => file.BoundaryFormScreen),
    back: toBoundaries,
  },
  {
    pattern: 'boundaries/:id',
    place: 'promises',
    sections: ['boundaries'],
    load: () => import('#features/boundaries/BoundaryScreen.tsx').then((file) => file.BoundaryScreen),
    back: toBoundaries,
  },
  {
    pattern: 'boundaries/:id/change',
    place: 'promises',
    sections: ['boundaries'],
    load: () => import('#features/boundaries/form/BoundaryFormScreen.tsx').then((file) => file.BoundaryFormScreen),
    back: toBoundaries,
  },
  {
    pattern: 'boundaries/:id/mark',
    place: 'promises',
    sections: ['boundaries'],
    load: () => import('#features/boundaries/MarkScreen.tsx').then((file) => file.MarkScreen),
    back: toBoundaries,
  },
  {
    pattern: 'boundaries/:id/mark/:mark',
    place: 'promises',
    sections: ['boundaries'],
    load: () => import('#features/boundaries/MarkScreen.tsx').then((file) => file.MarkScreen),
    back: toBoundaries,
  },
  {
    pattern: 'boundaries/:id/talk',
    place: 'promises',
    sections: ['boundaries'],
    load: () => import('#features/boundaries/TalkScreen.tsx').then((file) => file.TalkScreen),
    back: toBoundaries,
  },
  {
    pattern: 'charter',
    place: 'promises',
    sections: ['boundaries'],
    load: () => import('#features/boundaries/charter/CharterScreen.tsx').then((file) => file.CharterScreen),
    back: toBoundaries,
  },
  {
    pattern: 'charter/write',
    place: 'promises',
    sections: ['boundaries'],
    load: () => import('#features/boundaries/charter/CharterFormScreen.tsx').then((file) => file.CharterFormScreen),
    back: toBoundaries,
  },
  {
    pattern: 'steps',
    place: 'promises',
    sections: ['steps'],
    load: () => import('#features/steps/StepsScreen.tsx').then((file) => file.StepsScreen),
  },
  {
    pattern: 'steps/new',
    place: 'promises',
    sections: ['steps'],
    load: () => import('#features/steps/LadderFormScreen.tsx').then((file) => file.LadderFormScreen),
    back: toSteps,
  },
  {
    pattern: 'steps/:id',
    place: 'promises',
    sections: ['steps'],
    load: () => import('#features/steps/LadderScreen.tsx').then((file) => file.LadderScreen),
    back: toSteps,
  },
  {
    pattern: 'steps/:id/change',
    place: 'promises',
    sections: ['steps'],
    load: () => import('#features/steps/LadderFormScreen.tsx').then((file) => file.LadderFormScreen),
    back: toSteps,
  },
  {
    pattern: 'steps/:id/try',
    place: 'promises',
    sections: ['steps'],
    load: () => import('#features/steps/TryScreen.tsx').then((file) => file.TryScreen),
    back: toSteps,
  },
  {
    pattern: 'steps/:id/try/:step',
    place: 'promises',
    sections: ['steps'],
    load: () => import('#features/steps/TryScreen.tsx').then((file) => file.TryScreen),
    back: toSteps,
  },
  {
    pattern: 'change',
    place: 'promises',
    sections: ['change'],
    load: () => import('#features/change/ChangeScreen.tsx').then((file) => file.ChangeScreen),
  },
  {
    pattern: 'change/plan',
    place: 'promises',
    sections: ['change'],
    load: () => import('#features/change/PlanFormScreen.tsx').then((file) => file.PlanFormScreen),
    back: toChange,
  },
  {
    pattern: 'change/sign/:id',
    place: 'promises',
    sections: ['change'],
    load: () => import('#features/change/SignScreen.tsx').then((file) => file.SignScreen),
    back: toChange,
  },
  {
    pattern: 'change/ruler/:id',
    place: 'promises',
    sections: ['change'],
    load: () => import('#features/change/RulerScreen.tsx').then((file) => file.RulerScreen),
    back: toChange,
  },
  {
    pattern: 'setbacks',
    place: 'lookBack',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/SetbacksScreen.tsx').then((file) => file.SetbacksScreen),
    back: toPlace('lookBack'),
  },
  {
    pattern: 'setbacks/new',
    place: 'lookBack',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/SetbackFormScreen.tsx').then((file) => file.SetbackFormScreen),
    back: toSetbacks,
  },
  {
    pattern: 'setbacks/new/:sort',
    place: 'lookBack',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/SetbackFormScreen.tsx').then((file) => file.SetbackFormScreen),
    back: toSetbacks,
  },
  {
    pattern: 'setbacks/:id',
    place: 'lookBack',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/SetbackScreen.tsx').then((file) => file.SetbackScreen),
    back: toSetbacks,
  },
  {
    pattern: 'setbacks/:id/change',
    place: 'lookBack',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/SetbackFormScreen.tsx').then((file) => file.SetbackFormScreen),
    back: toSetbacks,
  },
  {
    pattern: 'setbacks/card/:sort',
    place: 'lookBack',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/CardScreen.tsx').then((file) => file.CardScreen),
    back: toSetbacks,
  },
  {
    pattern: 'setbacks/grounding/:id',
    place: 'lookBack',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/GroundingScreen.tsx').then((file) => file.GroundingScreen),
    back: toSetbacks,
  },
  {
    pattern: 'setbacks/date/:id',
    place: 'lookBack',
    sections: ['setbacks'],
    load: () => import('#features/setbacks/HardDateScreen.tsx').then((file) => file.HardDateScreen),
    back: toSetbacks,
  },
];
