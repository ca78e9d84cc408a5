// The words of the calendar file. What goes into a calendar says nothing of its subject; `*` stands for any ending.

import { plural, numberInWords } from '../format.ts';

export const reminders = {
  /** Words that give the subject away, in any title. */
  banned: [
    ...['promis*', 'pledge*', 'commitment*', 'trust*', 'betray*', 'affair*', 'cheat*', 'infidel*', 'unfaithful', 'faithful'],
    ...['lie', 'lies', 'lied', 'lying', 'honest*', 'truth*', 'secret*', 'confess*', 'apolog*', 'sorry', 'forgiv*', 'guilt*'],
    ...['partner*', 'couple*', 'relationship*', 'marri*', 'divorc*', 'spouse*', 'wife', 'husband', 'girlfriend', 'boyfriend'],
    ...['therap*', 'counsel*', 'repair*', 'rebuild*', 'relaps*', 'slip', 'sober*', 'addict*', 'porn*', 'gambl*', 'debt*'],
    ...['check-in*', 'check in*', 'checkin*', 'feeling*', 'mood*', 'journal*', 'diary', 'boundar*', 'setback*', 'flashback*'],
    ...['breach*', 'hurt*', 'abuse*', 'violen*', 'safe', 'safety', 'love*', 'sex*', 'miss', 'missed', 'kept'],
  ],
  title: 'A calendar file',
  lead: 'Kept cannot wake itself: it never sends anything, and nothing can call it. A calendar can, if you want it to.',
  waiting: 'Looking up the days.',
  what: 'What goes into it',
  evenings: 'The evenings for a check-in',
  eveningsNone: 'No evenings are chosen. They are set in Settings, under days and times.',
  nothingToChoose: 'There is no promise with days, and no evening is chosen.',
  toDays: 'Choose evenings',
  nothingChosen: 'Choose at least one of them.',
  wordsTitle: 'What the calendar shows',
  wordsLead: 'Calendars are read over shoulders, and often lie on other machines. These words say nothing. Your own are better still.',
  task: 'For a promise',
  evening: 'For an evening',
  defaults: { task: 'Ten minutes', evening: 'A quiet moment' },
  taskTime: 'Time for promises',
  eveningTime: 'Time for evenings',
  ahead: 'Remind',
  aheads: (minutes: number) =>
    minutes === 0 ? 'At the time' : plural(minutes, { one: 'One minute before', other: `${numberInWords(minutes)} minutes before` }),
  noAlarm: 'Without an alarm',
  flaws: {
    empty: 'Write a word or two.',
    long: 'More than 60 characters. Make it shorter.',
    tells: (word: string) => `“${word}” may tell others what it is about. Choose another word.`,
    time: 'Choose a time.',
  },
  make: 'Make the file',
  save: 'Save file',
  share: 'Hand it over',
  letGo: 'Let it go',
  made: {
    title: 'The file is ready',
    text: (name: string) => `It is called ${name}. Open it with your calendar.`,
    again: 'After a change, make it again and open it again: the calendar then changes what it has.',
    out: 'What you take out of the file stays in the calendar until you delete it there.',
    saved: 'Handed to your downloads.',
    shareFailed: 'The system did not take the file. Save it instead.',
    another: 'Change something',
  },
};
