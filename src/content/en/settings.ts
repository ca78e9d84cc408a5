// The words of Settings.

import type { BreachSort } from '#domain/settings/people/breach.ts';
import type { Role } from '#domain/settings/people/role.ts';
import { plural } from '../format.ts';

const roles: Readonly<Record<Role, string>> = {
  rebuilder: 'I broke trust',
  hurt: 'I was hurt',
  both: 'Both, or something else',
  undecided: "I'd rather not say yet",
};

const sorts: Readonly<Record<BreachSort, string>> = {
  affair: 'An affair, or something close to one',
  lies: 'Lies or half-truths',
  money: 'Hidden money or debt',
  addiction: 'Hidden drinking, drugs or gambling',
  secret: 'A secret that was passed on',
  absence: 'Not being there when it counted',
  'small-promises': 'Many small promises that fell through',
  online: 'Something online',
  other: 'Something else',
};

const tooLong = (most: number) => `At most ${most} characters fit here.`;
const hidden = 'This holds characters that cannot be seen. Type it again.';

export const settings = {
  title: 'Settings',
  keep: 'Keep this',
  letGo: 'Let it go',

  place: {
    title: 'Where your notes are',
    lead: 'If this device is lost and there is no backup, they are gone. We have no copy.',
    here: 'On this device, and nowhere else',
    size: (megabytes: string) => `${megabytes} MB, the app’s own files included.`,
    kept: 'The browser has agreed not to clear them by itself.',
    mayClear:
      'The browser has not agreed to keep them. When room runs short, or after weeks without a visit, it may clear them.',
    unknown: 'This browser does not say whether it may clear them.',
    ask: 'Ask the browser again',
    refused:
      'It did not agree this time. It may do so once Kept is installed, or has been used for longer. A backup is safe either way.',
    whole: 'Read through just now',
    checking: 'Reading everything once.',
    isWhole: 'Every part opens, and none is missing.',
    isDamaged: 'A part cannot be read. The rest is whole, and nothing was changed. A backup may still hold that part.',
    isUnread:
      'It could not be read through: the browser does not give all of it out. Nothing was changed. Make a file of everything that can still be read, and bring it back.',
    toFile: 'Make a file of what can be read',
    open: 'Not locked',
    openMeans: 'Anyone using this device can read this. Hide only covers.',
    setPassphrase: 'Set a passphrase',
    locked: 'Locked by a passphrase',
    lockedMeans: 'Only the passphrase or the recovery code opens this. Hide locks.',
    toLock: 'About the lock',
    backupOn: (day: string) => `Last backup on ${day}`,
    noBackup: 'No backup yet',
    noBackupMeans: 'A backup is the only copy there can be.',
    since: (ago: string, changes: string) => `Made ${ago}. ${changes}`,
    changes: (count: number) =>
      plural(count, {
        one: 'One change since.',
        other: `${count} changes since.`,
      }),
    noChanges: 'Nothing has changed since.',
    test: 'Test a backup',
    make: 'Make a backup',
    keepFile: 'A backup is one encrypted file. Keep it where only you look.',
    bring: 'Bring notes back from a backup',
  },

  more: 'More settings',
  discretion: {
    title: 'Discretion',
    detail: 'What can be seen at a glance, and where Hide lies',
    lead: 'For eyes that pass by. It hides nothing from somebody who opens a page.',
    quiet: { title: 'Quiet words', detail: 'Today shows no sentence of your own, only that something is there.' },
    backup: {
      title: 'A word about backups on Today',
      detail: 'When there are newer notes than the last backup. Settings say it in any case.',
    },
    edge: {
      title: 'Hide at the bottom edge',
      detail: 'Easier to reach with the thumb. Pressing Esc twice does the same on a keyboard.',
    },
  },
  ending: {
    title: 'Ending',
    lead: 'Stopping is a fair decision. You can leave everything as it is, for as long as you like, or erase it.',
  },

  people: {
    title: 'People and breaches',
    detail: 'Whom your notes are about, and what happened',
    lead: 'None of this is needed. It helps you to keep things apart when there is more than one.',
    people: 'People',
    noPeople: 'Nobody yet. A first name or a letter is enough.',
    addPerson: 'Add a person',
    breaches: 'Breaches',
    noBreaches: 'None yet. A breach is something that was done, with a name of your own.',
    addBreach: 'Add a breach',
    unnamed: 'Without a name',
    newPerson: 'A person',
    changePerson: 'Change a person',
    name: 'Name',
    nameHelp: 'Any name you like. It need not be the real one.',
    note: 'A note',
    noteHelp: 'It may stay empty.',
    deletePerson: 'Delete this person',
    deletePersonMeans: 'The breaches stay, without the name.',
    newBreach: 'A breach',
    changeBreach: 'Change a breach',
    role: 'Where are you in this?',
    roleHelp: 'It belongs to what happened, not to who you are. You can change it at any time.',
    roles,
    breachName: 'What you call it',
    breachNameHelp: 'Name what was done, in a few words of your own. It may stay empty.',
    sort: 'What kind of thing it was',
    noSort: 'Not said',
    sorts,
    person: 'Who it is about',
    noPerson: 'Nobody in particular',
    toldOn: 'The day it was told or found out',
    toldOnHelp: 'If you know it. It may stay empty.',
    told: (day: string) => `Told or found out on ${day}`,
    deleteBreach: 'Delete this breach',
    deleteBreachMeans: 'What you wrote about it stays.',
    missing: 'This is no longer here.',
    back: 'Back to people and breaches',
    personFaults: {
      name: { empty: 'Give a name, or a letter.', 'too-long': tooLong(80), hidden },
      note: { 'too-long': tooLong(200), hidden },
    },
    breachFaults: {
      'too-long': tooLong(120),
      hidden,
      'no-such-day': 'This day does not exist in the calendar.',
      'not-yet': 'This day has not come yet.',
    },
  },

  days: {
    title: 'Days and times',
    detail: 'End of the day, first day of the week, evenings for a check-in',
    lead: 'Kept never notifies. This only decides what counts as today, and which evenings are yours.',
    end: 'A day ends at',
    endHelp:
      'What you write before this time of night belongs to the day before. What is already written stays where it is.',
    midnight: (time: string) => `${time}, midnight`,
    first: 'A week begins on',
    evenings: 'Evenings for a check-in',
    eveningsHelp:
      'Three or four a week are enough. Other days are just as welcome, and an evening without an entry stays empty; nothing is caught up on.',
  },

  appearance: {
    title: 'Language, appearance and text size',
    detail: 'For this device',
    lead: 'These hold at once. They are remembered unsealed on this device, since they are needed before your notes are open.',
    language: 'Language',
    theme: 'Appearance',
    themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
    text: 'Text size',
    percent: (percent: string) => `${percent} %`,
    sample: 'How it reads now',
    sampleText: 'Nothing has to be done tonight. Days without an entry stay empty; they are not zeros.',
  },

  privacy: {
    title: 'What this cannot hide',
    detail: 'Good to know before writing',
    lead: 'Kept sends nothing anywhere. But it lives on a device, and a device shows a good deal to whoever holds it.',
    facts: [
      {
        term: 'That Kept is here',
        detail:
          'Its icon, its name in the list of apps, and the address in the browser’s history can be seen. Kept does not disguise itself.',
      },
      {
        term: 'That it was used',
        detail: 'Many phones count the time spent in each app and show it. Hide does not change that.',
      },
      {
        term: 'What is on the screen',
        detail: 'Somebody beside you can read along, and the list of open apps may show a picture of the last page.',
      },
      {
        term: 'Copies the device makes',
        detail:
          'A backup of the whole device may hold these notes, and whoever can open that backup can open them too.',
      },
      {
        term: 'Watching software',
        detail:
          'A program that records keys or the screen sees all you write here. If you think there is one, write on another device.',
      },
      {
        term: 'Hide without a lock',
        detail:
          'Hide covers the page at once. It does not lock it: whoever knows Kept can go back. Anyone using this device can read this.',
      },
      {
        term: 'Files that have left',
        detail:
          'A backup you made stays where it was put, whatever you do here. A file can be copied, and you cannot take it back.',
      },
    ],
    pressed: 'Somebody makes me use this, or reads it',
    pressedMeans:
      'Then write nothing that could hurt you. Help has numbers, and opening it leaves nothing behind here.',
    toHelp: 'Go to Help',
  },

  about: {
    title: 'About',
    detail: 'Version, what is stored where, how to check, licences',
    lead: 'Kept is an app without a server. It is not therapy, it treats no illness, and nobody reads along.',
    copy: 'This copy of Kept',
    version: 'Version',
    source: 'Made from the sources',
    stored: 'What is stored where',
    storedFacts: [
      {
        term: 'Your notes',
        detail:
          'In the browser’s database, sealed in sheets of one month each. Names, days, feelings, promises and texts cannot be read there.',
      },
      {
        term: 'The key',
        detail:
          'While no passphrase is set, the key lies on this device too, beside the notes. The seal then protects against a curious look into the files, not against someone who opens Kept.',
      },
      {
        term: 'What shows in spite of the seal',
        detail:
          'That Kept is installed and has notes, how many sheets there are and about how large, how often each was changed, and when the files were last written.',
      },
      {
        term: 'Unsealed on purpose',
        detail:
          'Language, light or dark, text size, and a mark that there are notes at all, so that a loss is noticed.',
      },
      {
        term: 'The app itself',
        detail:
          'Its pages, stored by the browser so that it works without a connection. They are the same for everybody.',
      },
      {
        term: 'Nowhere else',
        detail: 'There is no account, no server, no copy with us. We could not read your notes if we wanted to.',
      },
      {
        term: 'Not protected',
        detail:
          'Against watching software, against someone who forces you, against a laboratory with an open device, and against deletion.',
      },
    ],
    check: 'How to check this yourself',
    steps: [
      'Install Kept or open it once, so that it is stored on the device.',
      'Switch the device to flight mode. Write, look back, make a backup: all of it works, so nothing needs a connection.',
      'With a connection again, open the developer tools of a desktop browser, choose Network, and use Kept for a while. After the start you see no request.',
      'Look at the page’s source. Its first line forbids the page to connect to anything: connect-src ‘none’.',
      'Make a backup and open it without Kept: the free program age decrypts it with your passphrase, and gunzip unpacks it. What you see is everything the file holds.',
    ],
    licences: 'What is built in',
    licencesLead: 'Kept rests on the work of these people. Each is used on its own terms.',
    licence: (by: string, terms: string) => `Copyright ${by}. ${terms}.`,
    terms: (name: string) => `The terms of ${name}`,
  },

  erase: {
    title: 'Erase everything here',
    control: 'Erase everything here',
    lead: 'This cannot be undone. It comes in two steps, so that nothing happens by a slip.',
    goes: 'What goes',
    goesList: [
      'Every note on this device: check-ins, promises, texts, drafts, people, your own numbers.',
      'The key, and the copies that Kept keeps on this device for a bad day.',
      'Language, appearance and text size.',
    ],
    stays: 'What stays',
    staysList: [
      'Backups and other files you made. They are wherever you put them.',
      'The app itself. It stays installed; remove it as you remove any app.',
      'What the device remembers of its own accord, such as the browser’s history or a backup of the whole device.',
    ],
    backupFirst: 'With a backup you can come back later.',
    make: 'Make a backup',
    keepNotes: 'Keep my notes',
    goOn: 'Go on to the last step',
    lastTitle: 'The last step',
    lastLead:
      'Every note on this device is erased as soon as you press the button. A backup you made stays where you put it.',
    failed:
      'Not everything could be erased. Close other tabs with Kept, then try again. Clearing the site’s data in the browser’s settings does the same.',
  },
};
