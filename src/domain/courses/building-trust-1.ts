// Building Trust I: its lessons in the order of reading, and what their claims rest on (`content.md` 3.2, section 10).

import { brand } from '../kernel/brand.ts';
import type { Month } from '../kernel/day.ts';
import type { LessonFrame } from './lesson.ts';

const LOOKED_UP_IN = brand<Month>('2026-11');

/** The frames of the lessons. */
export const buildingTrustFrames = {
  'bt1-1': {
    forWhom: 'both',
    minutes: 12,
    weight: 'plain',
    stories: ['other', 'affair'],
    turn: 'journal',
    evidence: {
      deception: { strength: 'moderate', source: 'Schweitzer, Hershey and Bradlow 2006', lookedUpIn: LOOKED_UP_IN },
      slips: { strength: 'limited', source: 'Greenberg, Warwar and Malcolm 2010', lookedUpIn: LOOKED_UP_IN },
      alone: { strength: 'limited', source: 'Nowlan, Roddy and Doss 2017', lookedUpIn: LOOKED_UP_IN },
      apps: { strength: 'reasoned' },
    },
  },
  'bt1-2': {
    forWhom: 'both',
    minutes: 12,
    weight: 'plain',
    stories: ['other', 'other'],
    turn: 'check-in',
    evidence: {
      reactions: {
        strength: 'limited',
        source: 'Roos, O’Connor, Canevello and Bennett 2019',
        lookedUpIn: LOOKED_UP_IN,
      },
      swings: { strength: 'limited', source: 'Campbell, Simpson, Boldry and Rubin 2010', lookedUpIn: LOOKED_UP_IN },
      steadying: { strength: 'reasoned' },
    },
  },
  'bt1-4': {
    forWhom: 'rebuilder',
    minutes: 25,
    weight: 'heavy',
    stories: ['other', 'affair'],
    turn: 'responsibility',
    evidence: {
      owning: { strength: 'moderate', source: 'Lewicki, Polin and Lount 2016', lookedUpIn: LOOKED_UP_IN },
      value: { strength: 'moderate', source: 'Woodyatt and Wenzel 2013', lookedUpIn: LOOKED_UP_IN },
      punishing: { strength: 'limited', source: 'Woodyatt, Wenzel and Ferber 2017', lookedUpIn: LOOKED_UP_IN },
    },
  },
  'bt1-6': {
    forWhom: 'both',
    minutes: 15,
    weight: 'plain',
    stories: ['other', 'other'],
    turn: 'promise',
    evidence: {
      plans: { strength: 'strong', source: 'Sheeran, Listrom and Gollwitzer 2024', lookedUpIn: LOOKED_UP_IN },
      promising: { strength: 'limited', source: 'Peetz and Kammrath 2011', lookedUpIn: LOOKED_UP_IN },
      acts: { strength: 'moderate', source: 'Schweitzer, Hershey and Bradlow 2006', lookedUpIn: LOOKED_UP_IN },
      size: { strength: 'reasoned' },
    },
  },
} as const satisfies Readonly<Record<string, LessonFrame>>;

export type LessonId = keyof typeof buildingTrustFrames;

/** The lessons in the order of reading. */
export const LESSONS: readonly LessonId[] = ['bt1-1', 'bt1-2', 'bt1-4', 'bt1-6'];

/** Whether an address names a lesson. */
export function isLessonId(name: string | undefined): name is LessonId {
  return name !== undefined && Object.hasOwn(buildingTrustFrames, name);
}

/** The lesson to read after this one; none after the last. */
export function lessonAfter(id: LessonId): LessonId | undefined {
  return LESSONS[LESSONS.indexOf(id) + 1];
}
