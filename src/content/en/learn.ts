// The words of Learn, and the course that goes with them: both are fetched with the first screen of Learn.

import type { Reader, Strength, Turn } from '#domain/courses/lesson.ts';
import { plural } from '../format.ts';
import { buildingTrustOne } from './courses/building-trust-1.ts';

const forWhom: Readonly<Record<Reader, string>> = {
  both: 'For both of you',
  rebuilder: 'For the one who broke trust',
  hurt: 'For the one who was hurt',
};

const strengths: Readonly<Record<Strength, string>> = {
  strong: 'Strong evidence',
  moderate: 'Some evidence',
  limited: 'Little evidence',
  reasoned: 'Our own reasoning, not tested',
};

const turns: Readonly<Record<Turn, string>> = {
  'check-in': 'Check in',
  promise: 'New promise',
  journal: 'New entry',
  responsibility: 'New entry',
};

export const learn = {
  title: 'Learn',
  lead: 'Short lessons to read and one thing to do after each. Read them in any order, alone, and stop where you like.',
  course: 'Building Trust I',
  courseLead: 'Steadying the ground: the first weeks after trust was broken.',
  whose:
    'Most studies behind these lessons come from married couples of a woman and a man, mostly white, in the United States, and in therapy. What helped them may not fit you.',
  stop: 'You may stop at any time. Leaving a lesson, or a relationship, is a decision and not a failure.',
  notTherapy:
    'Kept is not therapy and treats no illness. If you are afraid of how someone will react, Help is the better place to begin.',
  toHelp: 'Go to Help',
  minutes: (count: number) => plural(count, { one: '1 minute', other: `${count} minutes` }),
  about: (whom: string, minutes: string) => `${whom}. ${minutes}.`,
  eyebrow: (course: string, whom: string, minutes: string) => `${course}. ${whom}. ${minutes}.`,
  forWhom,
  heavyOne: 'A heavy one; it asks first whether now is the time.',
  parts: 'Parts of this lesson',
  partNames: { why: 'Why', stories: 'Stories', yourTurn: 'Your turn', oneAct: 'One act', close: 'Close' },
  partTitles: { why: 'Why', stories: 'Two stories', yourTurn: 'Your turn', oneAct: 'One act', close: 'Close' },
  ready: 'Before you begin',
  notNow: 'Not now',
  steadying: 'Before you go on with the day',
  sureness: 'How sure are we?',
  strengths,
  source: (source: string) => `${source}.`,
  lookedUp: (month: string) => `Looked up in ${month}, as an abstract or a summary.`,
  recalled: 'Recalled, not looked up.',
  sources: 'Sources and dates',
  invented: 'The people in the stories are invented.',
  private: 'What you write in Kept is private. It goes to nobody unless you put it in a file.',
  enough: 'Enough for now',
  print: 'Print',
  next: (title: string) => `Next to read: ${title}`,
  turns,
  missing: 'There is no lesson at this address.',
  back: 'Back to Learn',
  lessons: buildingTrustOne,
};
