// The words of promises.

import { type Day, daysBetween, type Weekday } from '#domain/kernel/day.ts';
import type { Schedule } from '#domain/kernel/recurrence.ts';
import type { RangeSaid } from '#domain/promises/range.ts';
import { dayInWords, listInWords, numberInWords, plural, weekdayInWords } from '../format.ts';
import { onDayInWords } from './days.ts';

const SPELLED = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

const RANGE: Readonly<Record<RangeSaid['word'], string>> = {
  'most-or-all': 'Most or all',
  most: 'Most',
  'half-to-nearly-all': 'Between about half and nearly all',
  'more-than-half': 'More than half',
  'about-half': 'About half',
  'less-than-half': 'Less than half',
  'hardly-any-to-half': 'Between hardly any and about half',
  few: 'Few',
  'few-or-none': 'Few or none',
};

export const promises = {
  title: 'Promises',
  lead: (active: number) =>
    active === 0
      ? 'Small ones hold better than grand ones.'
      : `${spelled(active)} active. Small ones hold better than grand ones.`,
  newPromise: 'New promise',
  changeIt: 'Change it',
  howItWent: 'How it went',
  keep: 'Keep this',
  letGo: 'Let it go',
  later: 'Later',
  close: 'Close',
  back: 'Promises',
  waiting: 'Opening your promises.',
  notHere: { title: 'This promise is not here', text: 'It was deleted, or it is in other notes.' },

  empty: {
    title: 'No promises yet',
    text: 'One is enough to begin with. It may be very small.',
    read: 'Read the lesson first',
    make: 'Make one',
  },

  list: {
    standing: 'Standing, without marks',
    endedSince: (count: number) =>
      plural(count, { one: 'One that has ended', other: `${numberInWords(count)} that have ended` }),
    endedOn: (day: string) => `Ended on ${day}.`,
    since: (day: string) => `Since ${day}.`,
    more: 'More about it',
    moreOf: (act: string) => `More about it: ${act}`,
    noNext: 'No further day.',
  },

  legend: {
    title: 'How to read the stitches',
    line: 'A running stitch is half thread and half gap. It holds because someone comes back to it.',
    partly: 'In the count, partly is not the same as kept. A day that was changed beforehand is left out.',
  },
  counting: {
    title: 'What a count can say',
    text: 'Keeping what you said is evidence your partner may use. It is not a claim on their trust.',
  },

  marks: { kept: 'kept', partly: 'partly', missed: 'missed', changed: 'changed before the day', open: 'still open' },
  stitches: (counts: readonly { readonly count: number; readonly word: string }[]) =>
    `The latest days: ${listInWords(counts.map(({ count, word }) => `${numberInWords(count)} ${word}`))}.`,

  kept: (kept: number, decided: number) => `Kept ${numberInWords(kept)} of the last ${numberInWords(decided)}.`,
  soFar: (decided: number) =>
    decided === 0
      ? 'Nothing noted so far.'
      : plural(decided, { one: 'One so far.', other: `${numberInWords(decided)} so far.` }),
  tooEarly: 'Too early to say more than that.',
  range: ({ word, sure }: RangeSaid) =>
    `${RANGE[word]}${sure === 'fairly-sure' ? ', fairly sure' : sure === 'wide-range' ? ', wide range' : ''}.`,

  askedBy: {
    offered: () => 'Offered by me.',
    asked: (name: string | undefined) =>
      name === undefined ? 'Asked of me, and accepted.' : `Asked by ${name}, accepted by me.`,
    together: (name: string | undefined) => (name === undefined ? 'Agreed together.' : `Agreed with ${name}.`),
    required: () => 'Required by someone else.',
  },
  schedule: (schedule: Schedule, today: Day) => scheduleInWords(schedule, today),
  next: (day: Day, today: Day) => nextInWords(day, today),
  onDay: (day: Day, today: Day) => onDayInWords(day, today),

  form: {
    newTitle: 'New promise',
    newLead: 'One act of your own that somebody could notice.',
    changeTitle: 'Change it',
    changeLead: 'The earlier version is kept. Days that have passed stay as they are.',
    act: 'What I will do',
    actHelp:
      'One thing, in your own words. “I text when I leave work” is easier to keep than “I will communicate better”.',
    size: 'How big is it?',
    sizes: {
      tiny: { title: 'Tiny', line: 'Done in a minute, mostly once.' },
      small: { title: 'Small', line: 'One clear act for a week or two.' },
      medium: { title: 'Medium', line: 'Takes some planning; look at it again after three times.' },
      standing: { title: 'Standing', line: 'Something that simply holds. It has no days and gets no marks.' },
    },
    when: 'When?',
    every: { once: 'Once', day: 'Daily', week: 'Weekly', month: 'Monthly' },
    on: 'On this day',
    weekdays: 'On these days of the week',
    dayOfMonth: 'Day of the month',
    dayOfMonthHelp: 'A shorter month uses its last day.',
    from: 'From',
    until: 'Until, if there is an end',
    asked: 'Who asked for it?',
    askedBy: {
      offered: { title: 'I offer it', line: 'Nobody asked. It is your own idea.' },
      asked: { title: 'My partner asked, and I accepted', line: 'You were free to say no.' },
      together: { title: 'We agreed on it together', line: 'Both of you found the words.' },
      required: { title: 'Someone else requires it', line: 'A court, a clinic, an employer.' },
    },
    area: 'Area',
    noArea: 'None in particular',
    areas: { time: 'Time', contact: 'Contact', money: 'Money', talk: 'Talk', home: 'Home', other: 'Something else' },
    person: 'Made to',
    noPerson: 'Nobody in particular',
    breach: 'About',
    noBreach: 'Nothing in particular',
    breachUnnamed: (place: number) => `What happened, ${numberInWords(place)}`,
    plan: 'A plan for when it gets hard',
    planLead: 'Read it aloud once. A plan with a moment in it is kept more often than a wish.',
    cue: 'When this happens',
    cueHelp: 'A time, a place, something you see or hear.',
    obstacle: 'What could get in the way',
    fallback: 'Then I do this instead',
    confidence: 'How sure are you that you can keep it?',
    confidenceUnsaid: 'Not said',
    confidenceStep: (step: number) =>
      step === 0 ? '0, not at all' : step === 10 ? '10, quite sure' : numberInWords(step),
    smaller: 'Below seven, a smaller promise may fit better: fewer days, or a shorter act.',
    reason: 'Why it changes',
    reasonHelp: 'For yourself. It stays with the earlier version.',
    flaws: {
      act: { empty: 'Write down one act first.', long: 'More than 500 characters. Make it one act, and shorter.' },
      plan: 'More than 500 characters. A plan works better as one sentence.',
      day: { empty: 'Choose a day.', missing: 'This day does not exist. Choose another one.' },
      weekdays: 'Choose at least one day of the week.',
      dayOfMonth: 'A day of the month is a number from 1 to 31.',
      end: {
        missing: 'This day does not exist. Choose another one, or leave it empty.',
        before: 'The end lies before the start.',
        never: 'Between these two days it never falls due.',
      },
    },
  },

  outcome: {
    title: 'How did it go?',
    states: {
      kept: { title: 'Kept', line: 'It happened as agreed.' },
      partly: { title: 'Partly', line: 'Some of it happened, or it happened later.' },
      missed: { title: 'Missed', line: 'It did not happen. What follows counts too.' },
      changed: { title: 'Changed beforehand', line: 'You agreed on something else before the day. Not a miss.' },
    },
    which: 'Which day?',
    notYet: 'This day has not come yet. Until then it can be changed beforehand.',
    line: 'One line',
    lineHelp: 'If you like.',
    linePartly: 'What happened, and what did not?',
    needsState: 'Choose one of the four first.',
    needsLine: 'Partly asks for one line.',
    longLine: 'More than 2,000 characters. Please shorten it.',
    notItsDay: 'The promise does not fall on this day any more.',
    takeBack: 'Take it back',
    takeBackLine: 'The day is then open again.',
    otherDays: 'All days of this promise',
    nothing: 'No day of this promise can be noted now.',
  },

  page: {
    when: 'When',
    asked: 'Who asked',
    size: 'Size',
    area: 'Area',
    person: 'Made to',
    breach: 'About',
    confidence: 'How sure you were',
    confidenceOf: (step: number) => `${numberInWords(step)} of 10`,
    cue: 'When this happens',
    obstacle: 'What could get in the way',
    fallback: 'Then I do this instead',
    made: 'Made on',
    ended: 'Ended on',
    plan: 'The plan',
    days: 'Its days',
    earlierDays: 'Earlier days',
    noDays: 'No day has come yet.',
    day: (day: string, mark: string) => `${day}, ${mark}`,
    rests: 'not noted',
    versions: 'Earlier versions',
    versionUntil: (day: string) => `Until ${day}`,
    noReason: 'No reason noted.',
  },

  ending: {
    title: 'End it',
    text: 'It leaves what is open and stays readable, with all its days.',
    line: 'A line for the end, if you like',
    end: 'End this promise',
    deleteTitle: 'Delete it',
    deleteText: 'The promise goes, and everything noted about its days. You can undo it right after.',
    delete: 'Delete this promise',
  },
};

/** A small number at the beginning of a sentence. */
function spelled(count: number): string {
  return SPELLED[count] ?? numberInWords(count);
}

function scheduleInWords(schedule: Schedule, today: Day): string {
  if (schedule.every === 'once') return `Once, on ${dayInWords(schedule.on, 'short')}.`;
  const from = schedule.from > today ? `, from ${dayInWords(schedule.from, 'short')}` : '';
  const until = schedule.until === undefined ? '' : `, until ${dayInWords(schedule.until, 'long')}`;
  return `${rhythmInWords(schedule)}${from}${until}.`;
}

function rhythmInWords(schedule: Exclude<Schedule, { readonly every: 'once' }>): string {
  if (schedule.every === 'day') return 'Every day';
  if (schedule.every === 'month') return `Every month on day ${numberInWords(schedule.dayOfMonth)}`;
  return weekdaysInWords(schedule.weekdays);
}

function weekdaysInWords(weekdays: readonly Weekday[]): string {
  const [first, last] = [weekdays[0], weekdays.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (weekdays.length === 7) return 'Every day';
  const unbroken = last - first === weekdays.length - 1;
  if (unbroken && weekdays.length > 2) return `${weekdayInWords(first)} to ${weekdayInWords(last)}`;
  return listInWords(weekdays.map((weekday) => weekdayInWords(weekday)));
}

function nextInWords(day: Day, today: Day): string {
  const ahead = daysBetween(today, day);
  if (ahead === 0) return 'Due today.';
  if (ahead === 1) return 'Next tomorrow.';
  return ahead < 7 ? `Next on ${dayInWords(day, 'weekday')}.` : `Next on ${dayInWords(day, 'short')}.`;
}
