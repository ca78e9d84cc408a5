// The words of promises.

import { type Day, daysBetween, type Weekday } from '#domain/kernel/day.ts';
import type { Schedule } from '#domain/kernel/recurrence.ts';
import type { RangeSaid } from '#domain/promises/range.ts';
import type { PhraseLists } from '#domain/promises/specificity.ts';
import { dayInWords, listInWords, numberInWords, plural, weekdayInWords } from '../format.ts';
import { onDayInWords } from './phrases/days.ts';

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

/** What the helper looks for in English. Another language brings lists of its own; `*` stands for any ending. */
const lists: PhraseLists & { readonly selfAttack: readonly string[]; readonly hopeless: readonly string[] } = {
  wish: [
    ...['make you happy', 'make them happy', 'make him happy', 'make her happy', 'you will trust', 'trust me again'],
    ...['you will feel', 'you feel safe', 'you will be happy', 'they will trust', 'he will trust', 'she will trust'],
    ...['win you back', 'win back your trust', 'earn your trust', 'make it up to you', 'forgive me', 'love me again'],
  ],
  partner: [
    ...['if you', 'when you ask', 'as long as you', 'only if', 'unless you', 'provided you', 'once you', 'you have to'],
    ...['if they', 'if he', 'if she', 'unless they', 'we will', 'we both'],
  ],
  absolute: ['always', 'never', 'everything', 'from now on', 'every single', 'no matter what'],
  vague: [
    'try',
    'more',
    'better',
    'work on',
    'be there for',
    'make an effort',
    'as often as i can',
    'as soon as i can',
  ],
  several: [' and ', ' as well as ', ';', ' plus ', ', then '],
  watching: [
    ...['location', 'track*', 'gps', 'password*', 'passcode', 'unlock*', 'my messages', 'my phone', 'my email*'],
    ...['check my', 'read my', 'camera*', 'screenshots'],
  ],
  selfAttack: [
    ...[
      'i ruin everything',
      'i always ruin',
      'i destroy everything',
      'i am worthless',
      "i'm worthless",
      'i am a monster',
    ],
    ...["i'm a monster", 'i am disgusting', "i'm disgusting", 'i hate myself', 'i am a failure', "i'm a failure"],
    ...[
      'i am a bad person',
      "i'm a bad person",
      'i am garbage',
      "i'm garbage",
      'i deserve nothing',
      'i never get anything right',
    ],
    ...['i am useless', "i'm useless", 'i am an idiot', "i'm an idiot", 'typical me', 'better off without me'],
  ],
  hopeless: [
    ...['better off without me', 'want to die', 'wish i were dead', 'wish i was dead', 'kill myself', 'end it all'],
    ...['no point in living', 'not worth living', 'hurt myself', 'cannot go on', "can't go on"],
  ],
};

export const promises = {
  lists,
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
    hurtSide: 'Yours, as the one who was hurt',
    hurtSideMeans: 'A promise can be made on either side. These stand apart; they are no balance for what happened.',
    resting: 'Resting',
    week: 'Note a week at once',
    calendar: 'A calendar file',
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

  marks: {
    kept: 'kept',
    partly: 'partly',
    missed: 'missed',
    repaired: 'missed, then repaired',
    changed: 'changed before the day',
    paused: 'resting',
    open: 'still open',
  },
  stitches: (counts: readonly { readonly count: number; readonly word: string }[]) =>
    `The latest days: ${listInWords(counts.map(({ count, word }) => `${numberInWords(count)} ${word}`))}.`,

  kept: (kept: number, decided: number) => `Kept ${numberInWords(kept)} of the last ${numberInWords(decided)}.`,
  soFar: (decided: number) =>
    decided === 0
      ? 'Nothing noted so far.'
      : plural(decided, { one: 'One so far.', other: `${numberInWords(decided)} so far.` }),
  tooEarly: 'Too early to say more than that.',
  toldEarly: (told: number, missed: number) =>
    missed === 1
      ? 'The one miss was told before being asked.'
      : `${numberInWords(told)} of ${numberInWords(missed)} misses were told before being asked.`,
  repaired: (repaired: number, missed: number) =>
    missed === 1
      ? 'The one miss was repaired.'
      : `${numberInWords(repaired)} of ${numberInWords(missed)} misses were repaired.`,
  noticed: (name: string | undefined, noticed: number, marked: number) =>
    `${name ?? 'Your partner'} marked ${numberInWords(marked)}, and of those ${numberInWords(noticed)} as noticed. No mark is not a miss.`,
  resting: (from: string, until: string | undefined) =>
    until === undefined ? `Resting since ${from}.` : `Resting since ${from}, until ${until}.`,
  smaller: {
    'three-of-six': {
      title: 'Three of the last six did not work out.',
      text: 'A smaller version may fit better, for example fewer days.',
    },
    'two-in-a-row': {
      title: 'Two in a row did not work out.',
      text: 'A smaller version, or another cue, may fit better.',
    },
    'three-changes': { title: 'This one has changed three times.', text: 'It can be made smaller, or ended honestly.' },
    'unsure-twice': {
      title: 'You were not quite sure of it, twice.',
      text: 'A smaller version may be one you are sure of.',
    },
  },
  makeSmaller: 'Make it smaller',
  manyActive: {
    title: 'More than five are active.',
    text: 'Fewer hold better. One or two of them could rest, or end.',
  },
  areas: {
    title: 'By area',
    line: 'People can be reliable in one thing and not yet in another. There is no total here, on purpose.',
    often: 'Three of the last six here did not work out. A smaller step in this area may fit better.',
  },

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
    reviewOn: 'Look at it again on',
    reviewHelp: 'If it has no end. Two weeks is a good first span.',
    sign: 'How the other could notice it',
    notice: 'If it happens after all',
    noticeHelp: 'For example: if it happens, I tell you within 24 hours.',
    supports: 'Helps to hold',
    noSupports: 'No standing one',
    wish: 'What you wish would come of it',
    wishHelp: 'It stays beside the promise. It is not part of it.',
    asks: {
      leave: 'Leave it as it is',
      words: {
        wish: 'This is something you wish for, and it is not yours to do. What could you do that would let them feel it?',
        partner: 'This seems to depend on somebody else. Which part is yours alone?',
        several: 'Is this more than one act? One each is easier to keep.',
        absolute: 'Would one day that goes differently break it? When, and how often, could it be said?',
        vague: 'How would somebody see that it happened?',
      },
      wishKeep: 'Keep it as a wish and begin with an act:',
      starters: ['I tell you ', 'I ask you ', 'I am home by ', 'I show you ', 'I call you when '],
      open: 'Still open, if you want to go into it',
      openLead: 'None of these has to be answered.',
      flags: {
        'too-many': 'Five promises are active already. Could one of them rest first?',
        watching: 'This lets somebody watch you. When does it end, or when do you look at it again together?',
        sign: 'How could the other notice that it happened?',
        end: 'When does it end, or when do you look at it again?',
        plan: 'What could get in the way, and what do you do then?',
        confidence: 'How sure are you that you can keep it?',
        unsure: 'What would a version look like that you are sure of?',
        notice: 'What do you do if it happens after all, and how soon?',
      },
      third: {
        title: 'This would be the third change.',
        text: 'What version is small enough to hold? Or is it time to end it honestly?',
      },
    },
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
    difficulty: 'How hard was it?',
    difficulties: { easy: 'Easy', some: 'Took some doing', hard: 'Hard' },
    told: {
      title: 'Tell it first',
      question: 'Did you tell it?',
      states: { 'before-asked': 'Before being asked', 'when-asked': 'When asked', 'not-yet': 'Not yet' },
      early: 'You told it before being asked. That is noted as an event of its own.',
    },
    repair: {
      title: 'Repair, if you want to',
      lead: 'Five short steps, in any sitting. It appears in the list next to what was kept.',
      named: 'Name it, without the reason',
      namedHelp: 'What happened, in a sentence or two.',
      touched: 'Ask what it touched',
      touchedHelp: 'Listen. You do not need to answer. What did you hear?',
      act: 'One act within two days',
      actHelp: 'In proportion, and chosen together.',
      actDone: 'It is done',
      adjusted: 'Adjust the promise',
      adjustments: { smaller: 'smaller', cue: 'other cue', date: 'new date', pause: 'pause', end: 'end it honestly' },
      adjust: 'To the promise',
      end: 'How does the repair stand?',
      ends: { open: 'Still open', repaired: 'Repaired', 'not-repaired': 'Not repaired' },
      balance: {
        title: 'It belongs to what happened, not to who you are.',
        question: 'Which one value do you want to act from now?',
        field: 'One value, if you like',
        help: 'If it gets too heavy: Help is one tap away.',
        toHelp: 'Help',
      },
    },
    partner: {
      title: (name: string | undefined) => `As ${name ?? 'your partner'} saw it`,
      help: 'What they told you, if they did. No mark is not a miss.',
      states: {
        noticed: 'Noticed it',
        'not-noticed': 'Did not notice',
        'not-happened': 'Did not happen',
        unmarked: 'Prefer not to mark',
      },
      differ: 'We see this differently.',
      differText:
        'That is to be expected: people see their own acts more often than the other can. It does not mean that anyone lies.',
      talk: 'To talk about it: what each saw, what would make it easier to see, and nothing else.',
    },
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
    released: 'Let go on',
    sign: 'How the other could notice',
    review: 'Look at it again',
    wish: 'The wish behind it',
    notice: 'If it happens',
    supports: 'Helps to hold',
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

  week: {
    title: 'A week of promises',
    lead: 'The days of this week that are still open. Leave out whatever you like.',
    nothing: { title: 'Nothing of this week is open', text: 'Earlier days can be noted from each promise.' },
    allKept: 'All kept',
    allKeptOf: (act: string) => `All kept: ${act}`,
    line: (day: string) => `One line for ${day}`,
    short: { kept: 'Kept', partly: 'Partly', missed: 'Missed', changed: 'Changed beforehand' },
    rest: 'What is left out stays open.',
  },
  pause: {
    title: 'Let it rest',
    text: 'Nothing falls due while it rests. What was noted stays as it is.',
    why: 'Why, if you like',
    reasons: { illness: 'Illness', bereavement: 'Bereavement', safety: 'Safety', other: 'Something else' },
    until: 'Until, if you know',
    untilWrong: 'Choose a day after today, or leave it empty.',
    pause: 'Let it rest',
    resumeTitle: 'It rests',
    resumeText: 'Taken up again, it falls due from today on.',
    resume: 'Take it up again',
  },
  happening: {
    title: 'If it happens after all',
    note: 'Note that it happened',
    day: 'On which day?',
    told: 'Was it told?',
    states: { 'in-time': 'As agreed', later: 'Later', 'not-yet': 'Not yet' },
    line: 'One line',
    list: 'When it happened',
    row: (day: string, told: string) => `${day}: ${told}`,
    inWords: { 'in-time': 'told as agreed', later: 'told later', 'not-yet': 'not told yet' },
    takeBack: 'Take it back',
    takeBackOf: (day: string) => `Take it back: ${day}`,
    future: 'Choose today or a day before.',
  },
  supporting: 'Promises that help to hold it',

  ending: {
    release: 'It was let go',
    releaseText: 'Whoever asked for it does not need it any more. Not a miss, and nothing is due today.',
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
