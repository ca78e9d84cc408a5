// The words of small steps.

import type { Proposer, StepArea, StepOutcome } from '#domain/steps/ladder.ts';
import { flawInWords } from './phrases/flaws.ts';

const areas: Readonly<Record<StepArea, string>> = {
  together: 'Time together',
  contact: 'Contact',
  phones: 'Phones',
  money: 'Money',
  touch: 'Touch',
  sleeping: 'Sleeping',
  social: 'Friends and family',
};

const outcomes: Readonly<Record<StepOutcome, { readonly title: string; readonly line: string }>> = {
  comfortable: { title: 'Comfortable', line: 'It was all right for both, as far as you can tell.' },
  mixed: { title: 'Mixed', line: 'Some of it was all right.' },
  'too-much': { title: 'Too much', line: 'Good to know. The step below is always there.' },
};

export const steps = {
  title: 'Small steps',
  lead: 'Up by choice, down without a reason. Nothing here leads anywhere on its own.',
  add: 'New ladder',
  waiting: 'Opening your steps.',
  keep: 'Keep this',
  letGo: 'Let it go',
  back: 'Small steps',
  flaw: flawInWords,
  areas,
  outcomes,
  notHere: { title: 'These steps are not here', text: 'They were deleted, or they are in other notes.' },
  empty: {
    title: 'No steps are written down yet',
    text: 'Take one area and write the easiest thing first. One step is enough.',
    make: 'Write the first one',
    read: 'Limits come first',
  },
  list: {
    open: 'Open now',
    none: 'No step is open.',
    more: 'More about it',
    moreOf: (name: string) => `More about it: ${name}`,
    putAway: 'What was put away',
    since: (day: string) => `Put away on ${day}.`,
  },
  suggestion: {
    title: 'The last three times were comfortable.',
    text: (words: string) => `The next step would be: ${words} It can wait as long as you like.`,
  },
  look: {
    title: 'It is time to look back on these steps.',
    text: 'What was comfortable, what was not, and does the order still fit?',
    asIs: 'Leave it as it is',
  },
  page: {
    rungs: 'The steps',
    openNow: 'open now',
    open: 'Open this step',
    openOf: (words: string) => `Open this step: ${words}`,
    down: 'Step down',
    up: 'Step up',
    rest: 'No step for now',
    downLine: 'Nobody has to say why.',
    cue: 'When',
    act: 'Then',
    by: { me: 'Proposed by me.', partner: 'Proposed by my partner.', both: 'Proposed by both.' } satisfies Record<
      Proposer,
      string
    >,
    stop: 'The stop sign',
    stopLine: 'Whoever gives it, the step ends at once.',
    noStop: 'No stop sign is written down. A stop holds without one.',
    agreed: (mine: boolean, theirs: boolean) => {
      if (mine && theirs) return 'Both have agreed to these steps.';
      if (!mine && !theirs) return 'Nobody has agreed to these steps so far.';
      return mine ? 'I have agreed; the other has not so far.' : 'My partner has agreed; I have not so far.';
    },
    looks: 'Look back on',
    touch: 'A step about closeness needs a fresh yes each time. It is never a reward, and a no needs no reason.',
    tries: 'How it was',
    noTries: 'Nothing noted so far.',
    note: 'How it was',
    change: 'Change it',
    versions: 'How they read before',
    versionUntil: (day: string) => `Until ${day}`,
    ends: 'Put away or delete',
    putAway: 'Put these steps away',
    putAwayLine: 'They stay readable.',
    delete: 'Delete these steps',
    deleteLine: 'They go with everything noted about them. You can undo it right after.',
  },
  form: {
    newTitle: 'New ladder',
    newLead: 'The easiest step first. Whoever was hurt puts them in order and opens the next one.',
    changeTitle: 'Change these steps',
    changeLead: 'How they read before is kept.',
    area: 'Area',
    name: 'A name for it',
    nameHelp: 'It may stay empty.',
    rung: (place: string) => `Step ${place}`,
    words: 'What it is',
    wordsHelp: 'Small enough to stop in the middle.',
    cue: 'If this happens',
    act: 'Then I do this',
    by: 'Proposed by',
    proposers: { me: 'Me', partner: 'My partner', both: 'Both' } satisfies Record<Proposer, string>,
    more: 'Add a step',
    higher: 'Move it up',
    takeOut: 'Take it out',
    higherOf: (place: string) => `Move step ${place} up`,
    takeOutOf: (place: string) => `Take step ${place} out`,
    stop: 'The stop sign',
    stopHelp: 'A word or a gesture. Whoever gives it, the step ends at once.',
    agreed: 'Who has agreed to these steps?',
    sides: { me: 'I have', partner: 'My partner has' },
    lookOn: 'Look back on',
    full: 'Twelve steps fit here. Fewer are easier to look at.',
  },
  try: {
    title: 'How it was',
    rung: 'Which step?',
    on: 'On this day',
    line: 'A line about it',
    lineHelp: 'What was all right, what was not. It may stay empty.',
    delete: 'Delete this note',
  },
};
