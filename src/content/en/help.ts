// The words of Help. The first texts are those of `content.md` 7.3, to the letter.

import type { EmergencyPurpose } from '#domain/help/lines.ts';

const purposes: Readonly<Record<EmergencyPurpose, string>> = {
  any: 'Emergency',
  police: 'Police',
  ambulance: 'Ambulance',
  fire: 'Fire',
  text: 'Emergency by text message',
};

export const help = {
  title: 'Help',
  lead: 'This page is the same for everybody. Opening it leaves nothing behind in Kept.',

  danger: {
    title: 'If you are in danger',
    crisis:
      'If you or someone else may be in danger right now, call the emergency number or go to the nearest emergency department. You do not need to be sure. This app is not watched by anyone and cannot call for you.',
    country: 'Country',
    countryHelp: 'Suggested by the language of this device, never by where you are.',
    choose: 'Choose a country',
    other: 'Another country',
    remember: 'Remember this country',
    remembered: 'Remembered with your notes. Choose another to change it.',
    forget: 'Do not remember it',
    purposes,
    call: (purpose: string, number: string) => `${purpose}: call ${number}`,
    text: (purpose: string, number: string) => `${purpose}: write to ${number}`,
    silent: (number: string) => `If you cannot speak, press ${number} when the call asks for it.`,
    notEverywhere: 'It does not work in every area. Ask locally for the number where you live.',
    noNumber:
      'Kept has no checked emergency number for this country. The emergency key on your phone’s lock screen opens the dialler, and people near you know the number.',
    pickFirst: 'Choose a country to see its emergency number.',
    trace:
      'A call or message may appear in the phone’s list and on the bill. Deleting it from the list does not change the bill.',
    unsure:
      'These numbers were read in public sources, some of them years old. They are shown because doing without is worse.',
  },
  afraid: {
    title: 'If somebody frightens you',
    paragraphs: [
      'Being afraid of how someone will react is reason enough to ask for help. It need not have come to blows.',
      'A helpline for one person is a better place to begin than a talk for two. Another phone, such as a friend’s or one at work, is safer if yours may be looked at.',
      'Some people find it useful to agree on a code word with someone they trust, and to know where papers, keys and medicine are. Taking things away from a shared home, or locking them, can raise the danger. A helpline can think it through with you.',
      'Nobody has a right to make you use Kept or to see what you wrote. You may write nothing.',
    ],
  },
  low: {
    title: 'If you think of not wanting to live',
    crisis:
      'Thoughts of not wanting to live can come after a breach, on either side. They tend to come in waves. Please do not stay alone with them: call a crisis line, a doctor, or someone who can be with you. If there is something near you that you could use to hurt yourself, put distance between you and it, or ask someone to.',
    after: 'You can call the emergency number above for this too. You do not have to explain it well.',
  },
  caused: {
    title: 'If you caused the hurt',
    crisis: 'You may use this even if you caused the hurt.',
    paragraphs: [
      'Shame can be dangerous when one is alone with it. Everything on this page is meant for you as well.',
      'If you have frightened, hurt or controlled your partner, or fear that you might: leave the room before anything else, and call someone who works with people who do harm. Change is possible. It is work of your own, and not couple work.',
    ],
  },
  lines: {
    title: 'Helplines',
    checked: (day: string) => `Checked on ${day}.`,
    old: (day: string) => `Checked on ${day}. It may be out of date; check the website.`,
    message: (word: string | undefined, number: string) =>
      word === undefined ? `Text to ${number}` : `Text ${word} to ${number}`,
    purposes: { violence: 'Violence at home', crisis: 'Crisis and thoughts of suicide' },
    none: 'Kept shows no helpline numbers until a person has checked each of them. A wrong number is worse than a directory.',
  },
  directories: {
    title: 'Where helplines are listed',
    lead: 'Kept opens no pages by itself. Type an address into a browser, on another device if this one may be looked at: a browser remembers pages.',
    purposes: { any: 'All kinds, many countries', violence: 'Violence', crisis: 'Crisis and thoughts of suicide' },
  },
  own: {
    title: 'Your own numbers',
    lead: 'A doctor, a therapist, a friend who picks up. They lie sealed with your notes, so they are shown only when these are open.',
    empty: 'None yet. One is enough.',
    add: 'Add a number',
    call: (name: string, number: string) => `Call ${name}, ${number}`,
    change: 'Change',
    changeOf: (name: string) => `Change ${name}`,
    newTitle: 'A number of your own',
    changeTitle: 'Change a number',
    name: 'Who it is',
    number: 'Number',
    note: 'A note',
    noteHelp: 'For example when they can be reached. It may stay empty.',
    keep: 'Keep this',
    letGo: 'Let it go',
    remove: 'Delete this number',
    faults: {
      name: {
        empty: 'Give it a name, so that you find it.',
        'too-long': 'At most 80 characters fit here.',
        hidden: 'This holds characters that cannot be seen. Type it again.',
      },
      number: {
        empty: 'Write the number here.',
        'too-long': 'At most 40 characters fit here.',
        hidden: 'This holds characters that cannot be seen. Type it again.',
      },
      note: {
        'too-long': 'At most 200 characters fit here.',
        hidden: 'This holds characters that cannot be seen. Type it again.',
      },
    },
    missing: 'This number is no longer here.',
    back: 'Back to Help',
  },
  ground: {
    title: 'If everything is too much right now',
    paragraphs: [
      'Nothing has to be decided in this state. Look around the place you are in. Name five things you see, as plainly as you can: a cup, a door, the grey of the wall.',
      'Then four things you can touch, three you can hear. Say today’s date and where you are. If this makes it worse, stop, stand up, and go to where other people are.',
    ],
  },
  leave: {
    title: 'How to leave this page quickly',
    paragraphs: [
      'Press Hide at the top, or Esc twice on a keyboard. The screen is covered at once by an empty page of notes.',
      'Hide does not erase the browser’s history, the phone’s list of calls, or the time that the phone counts for each app. Without a passphrase it only covers: the way back is open to anyone.',
    ],
  },
};
