// The words of the Together view: choosing what is laid in, and the view itself.

import type { Origin } from '#domain/exchange/copy.ts';
import { lookBack } from '../looking/look-back.ts';

const origins: Readonly<Record<Origin, string>> = {
  ...lookBack.genres,
  ...lookBack.outcome.states,
  ...lookBack.hand,
  'check-in': 'Check-in',
  promise: 'Promise',
  limit: 'Limit',
  ladder: 'Small steps',
  plan: 'Change plan',
  week: 'Review of a week',
  month: 'Review of a month',
  quarter: 'Review of 90 days',
  year: 'Review of a year',
};

/** What a part of the original was, by its name. */
const parts: Readonly<Record<string, string>> = {
  cue: 'When this happens',
  obstacle: 'What could get in the way',
  fallback: 'Then I do this instead',
  sign: 'What shows it',
  consequence: 'If it happens, I will',
  reason: 'Why',
  leave: 'What we leave behind',
  keep: 'What we keep',
  fresh: 'What is new',
  mistakes: 'How we treat mistakes',
  stop: 'What stops a step at once',
  act: 'What I do about it',
  help: 'Where help comes from',
  next: 'Next time',
};

export const together = {
  origins,
  part: (name: string): string | undefined => parts[name],

  prepare: {
    title: 'Together view',
    lead: 'Hand over the phone and show only what you chose. Everything else is closed, and only the passphrase leads back.',
    how: 'What you lay in here is a copy. It stays as it reads today, until you take it out. Nobody sees what else there is, or that there is anything else.',
    needsLock: 'It needs a passphrase: without one, nothing would keep the rest closed.',
    setLock: 'Set a passphrase',
    empty: 'Nothing is laid in yet',
    emptyText: 'Choose what you would be willing to read out loud, one by one. Nothing is chosen for you.',
    choose: 'Choose what to show',
    laidIn: 'What will be seen',
    takeOut: 'Take it out',
    takeOutOf: (name: string) => `Take it out: ${name}`,
    changed: 'You have changed the original since. The copy still reads as it did.',
    renew: 'Copy it anew',
    renewOf: (name: string) => `Copy it anew: ${name}`,
    gone: 'The original is no longer there. The copy is.',
    before: 'Before you hand it over',
    beforeText:
      'Read it once as the other will. What has been seen cannot be taken back. You owe nobody a look at your notes, and you can end this at any time.',
    begin: 'Show this now',
    nothing: 'There is nothing to show. Choose something first.',
    waiting: 'Opening your notes',
  },

  choose: {
    title: 'Choose what to show',
    lead: 'A copy of each is laid in as it reads now. Drafts, people, numbers and settings are never among them.',
    withDays: 'Show the day of each',
    withDaysText: 'Otherwise no date is seen. A time never is.',
    standing: 'What holds over time',
    earlier: 'Earlier months',
    empty: 'There is nothing yet that could be shown.',
    all: 'Everything that could be shown is laid in already.',
    layIn: 'Lay in what is ticked',
    none: 'Tick what you want to lay in.',
    leave: 'Leave it as it is',
  },

  view: {
    heading: 'To look at together',
    end: 'End this',
    endText: 'This ends with the passphrase.',
  },
};
