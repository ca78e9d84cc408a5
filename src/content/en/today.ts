// The words of Today.

import type { Day } from '#domain/kernel/day.ts';
import { numberInWords, plural } from '../format.ts';
import { onDayInWords } from './phrases/days.ts';

export const today = {
  greeting: {
    morning: 'Good morning.',
    day: 'Good day.',
    evening: 'Good evening.',
    night: 'It is late.',
  },
  lead: {
    morning: 'Nothing has to be done this morning.',
    day: 'Nothing has to be done today.',
    evening: 'Nothing has to be done tonight.',
    night: 'Nothing has to be done tonight.',
  },
  checkIn: {
    title: 'How is it, right now?',
    text: 'About a minute. Leave out whatever you like.',
    otherEvening: 'Not one of your evenings. You can check in whenever you like.',
    notToday: 'Not today',
    checkIn: 'Check in',
    again: 'You can check in again whenever you like.',
    resting: 'Not today, then. That is a fair answer.',
  },
  open: {
    title: 'Open, if you want',
    nothing: 'Nothing is open.',
    makePromise: 'Make a small promise',
    howItWent: 'How it went',
    since: openInWords,
  },
  quiet: { promise: 'A promise' },
  hardDate: { when: 'A day you knew would come', quiet: 'A plan is ready for it' },
  lookAgain: {
    when: 'To look at again, if you want',
    look: 'Look at it',
    charter: 'What is new between you',
    boundary: 'A limit or an agreement',
    ladder: 'A ladder of small steps',
  },
  draft: {
    when: 'Begun and not yet kept',
    goOn: 'Go on',
    forms: {
      'check-in': 'A check-in',
      reflection: 'A page',
      pledge: 'A promise',
      outcome: 'How it went',
      review: 'A review',
      week: 'A week of promises',
      boundary: 'A limit or an agreement',
      'boundary-mark': 'How a limit went',
      charter: 'The charter',
      ladder: 'Small steps',
      step: 'A step tried',
      'change-plan': 'The change plan',
      milestone: 'A sign of change',
      ruler: 'How important, how sure',
      setback: 'A hard moment',
      grounding: 'A way back to here',
      'stand-by': 'A card',
      slip: 'A card',
      'hard-date': 'A hard date',
      person: 'A person',
      breach: 'What happened',
      contact: 'A number of your own',
    },
  },
  notes: {
    title: 'Your notes',
    never: 'They are on this device and nowhere else. There is no backup yet.',
    since: (ago: string) => `They are on this device and nowhere else. Last backup ${ago}; there are newer notes.`,
    notProtected: 'The browser has not yet agreed to keep them. It may clear them when space runs short.',
    makeBackup: 'Make a backup',
  },
  settings: 'Settings',
};

/** "Due today", or "Friday, still open"; never late. */
function openInWords(days: readonly Day[], today: Day): string {
  const latest = days.at(-1);
  if (latest === undefined) return '';
  const earlier = days.length - 1;
  const more =
    earlier === 0
      ? ''
      : plural(earlier, { one: ', and one earlier day', other: `, and ${numberInWords(earlier)} earlier days` });
  return latest === today ? `Due today${more}` : `${onDayInWords(latest, today)}, still open${more}`;
}
