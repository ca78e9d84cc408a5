// The words of backup: making a file, testing one, bringing notes back, and versions that lie beside.

import type { Day, Instant } from '#domain/kernel/day.ts';
import type { Kind } from '#domain/ledger.ts';
import type { PlainFault } from '#domain/vault/file-fault.ts';
import type { PassphraseFault } from '#domain/vault/passphrase.ts';
import { dayInWords, instantInWords, listInWords, numberInWords, plural } from '../format.ts';

const safe = 'Nothing was changed.';

const notes = (count: number) => plural(count, { one: 'one note', other: `${numberInWords(count)} notes` });

type Counted = Exclude<Kind, 'gone' | 'other-version' | 'backup-note'>;

const kinds: { readonly [K in Counted]: (count: number) => string } = {
  'check-in': (count) => plural(count, { one: 'one check-in', other: `${numberInWords(count)} check-ins` }),
  'feeling-word': (count) =>
    plural(count, { one: 'one feeling word of your own', other: `${numberInWords(count)} feeling words of your own` }),
  pledge: (count) => plural(count, { one: 'one promise', other: `${numberInWords(count)} promises` }),
  outcome: (count) =>
    plural(count, {
      one: 'one note of how a promise went',
      other: `${numberInWords(count)} notes of how promises went`,
    }),
  'partner-mark': (count) =>
    plural(count, {
      one: 'one day as your partner saw it',
      other: `${numberInWords(count)} days as your partner saw them`,
    }),
  reflection: (count) =>
    plural(count, { one: 'one piece of writing', other: `${numberInWords(count)} pieces of writing` }),
  draft: (count) => plural(count, { one: 'one draft', other: `${numberInWords(count)} drafts` }),
  settings: () => 'your settings',
  person: (count) => plural(count, { one: 'one person', other: `${numberInWords(count)} people` }),
  breach: (count) =>
    plural(count, { one: 'one note of what happened', other: `${numberInWords(count)} notes of what happened` }),
  contact: (count) =>
    plural(count, { one: 'one number of your own', other: `${numberInWords(count)} numbers of your own` }),
  review: (count) => plural(count, { one: 'one review', other: `${numberInWords(count)} reviews` }),
  waymark: (count) => plural(count, { one: 'one dated fact', other: `${numberInWords(count)} dated facts` }),
  boundary: (count) =>
    plural(count, { one: 'one limit or agreement', other: `${numberInWords(count)} limits and agreements` }),
  'boundary-mark': (count) =>
    plural(count, {
      one: 'one note of how a limit or agreement went',
      other: `${numberInWords(count)} notes of how limits and agreements went`,
    }),
  charter: (count) => plural(count, { one: 'one charter', other: `${numberInWords(count)} charters` }),
  ladder: (count) =>
    plural(count, { one: 'one ladder of small steps', other: `${numberInWords(count)} ladders of small steps` }),
  step: (count) => plural(count, { one: 'one small step tried', other: `${numberInWords(count)} small steps tried` }),
  'change-plan': (count) => plural(count, { one: 'one change plan', other: `${numberInWords(count)} change plans` }),
  milestone: (count) => plural(count, { one: 'one sign of change', other: `${numberInWords(count)} signs of change` }),
  ruler: (count) =>
    plural(count, {
      one: 'one note of importance and confidence',
      other: `${numberInWords(count)} notes of importance and confidence`,
    }),
  setback: (count) =>
    plural(count, { one: 'one note of a hard moment', other: `${numberInWords(count)} notes of hard moments` }),
  grounding: (count) =>
    plural(count, { one: 'one grounding of your own', other: `${numberInWords(count)} groundings of your own` }),
  card: (count) =>
    plural(count, { one: 'one card to have at hand', other: `${numberInWords(count)} cards to have at hand` }),
  'hard-date': (count) => plural(count, { one: 'one hard date', other: `${numberInWords(count)} hard dates` }),
  copy: (count) =>
    plural(count, {
      one: 'one copy for the Together view',
      other: `${numberInWords(count)} copies for the Together view`,
    }),
};

const faults: { readonly [F in PlainFault]: string } = {
  empty: `There is nothing in this file. ${safe} If it came from a cloud folder, it may not be all here yet.`,
  foreign: `This is not a backup of Kept. ${safe} A backup has a name like kept-2026-11-22.`,
  keyed: `This file is locked for a key, not with a passphrase, so it is not a backup of Kept. ${safe}`,
  'wrong-passphrase': `This passphrase does not open it. ${safe} Try again; capital letters and spaces count.`,
  damaged: `This file is damaged, so it cannot be opened. ${safe} Another copy of it may be whole.`,
  cut: `The end of this file is missing or damaged, so it cannot be opened. ${safe} Copy it here once more, all of it.`,
  'too-large': `This file is too large to be a backup of Kept. ${safe}`,
  'too-much-work': `This file asks for more work than this device can be asked for, so it was not made by Kept. ${safe}`,
  slow: `This took too long on this device and was stopped. ${safe} A faster device may open it.`,
  'not-a-backup': `The passphrase opens it, but what is inside is not a backup of Kept. ${safe}`,
  'too-many': `There are too many entries in this file for Kept to take in. ${safe}`,
  malformed: `The passphrase opens it, but what is inside is not written the way Kept writes. ${safe}`,
  doubled: `The same entry is in this file twice, so Kept cannot tell which one counts. ${safe}`,
  clock: `Something in this file was made at a time that has not come yet. ${safe} See whether the date of this device is right, then try again.`,
  broken: `Reading this file stopped half-way, and Kept cannot tell why. ${safe}`,
};

const passphraseFaults: { readonly [F in PassphraseFault]: string } = {
  short: 'This needs 15 characters or more. Four or five words in a row are easy to remember.',
  obvious: 'This is among the first that somebody would try. Other words, or more of them, are better.',
  differs: 'The two are not the same. Show them to see where they differ.',
};

export const backup = {
  title: 'Make a backup',
  lead: 'One encrypted file with everything you wrote. Only the passphrase opens it.',
  waiting: 'Opening your notes',

  last: {
    never: 'No backup was made on this device yet.',
    made: (on: Day, changes: number) =>
      changes === 0
        ? `Last backup on ${dayInWords(on, 'long')}. Nothing has changed since.`
        : `Last backup on ${dayInWords(on, 'long')}. ${plural(changes, {
            one: 'One change since.',
            other: `${numberInWords(changes)} changes since.`,
          })}`,
  },

  passphrase: 'Passphrase',
  passphraseAgain: 'Passphrase again',
  passphraseHelp:
    '15 characters or more: a few words in a row are best. It is for this file alone, and it is stored nowhere. Without it nobody can open the file, and nobody can bring it back. Whoever has both, the file and the passphrase, can read everything in it.',
  again: 'Once more, so that a slip of the finger does not lock the file.',
  reveal: { show: 'Show', hide: 'Hide the letters' },
  passphraseFaults,

  form: {
    legend: 'Kind of file',
    age: 'File',
    txt: 'Text',
    help: 'Text is a little larger and goes where other files are not let through, such as a message or the files of a phone.',
  },
  make: 'Make the file',
  noFile: 'Choose a file first.',
  noPassphrase: 'The passphrase of the file belongs here.',
  cancel: 'Cancel',

  making: {
    label: 'Making the file',
    gathering: 'Gathering your notes',
    gathered: (done: number, total: number) => `${numberInWords(done)} of ${numberInWords(total)}`,
    step: (done: number, total: number) => `Step ${numberInWords(done)} of ${numberInWords(total)}`,
    steps: {
      packing: 'Packing them',
      locking: 'Turning the passphrase into a key. This is slow on purpose.',
      opening: 'Opening the file again with the passphrase',
      unpacking: 'Unpacking it',
      reading: 'Reading what is in it',
      comparing: 'Comparing it with your notes',
    },
  },
  made: {
    title: 'The file is ready.',
    text: (name: string) => `It was opened again and compared with your notes: complete. Its name is ${name}.`,
    save: 'Save file',
    share: 'Hand it to another app',
    saved: 'Look whether it arrived where you want it. Keep it where only you look.',
    shareFailed: 'It could not be handed over. Nothing is lost; the file is still here.',
    another: 'Make it with another passphrase',
  },
  notMade: 'The file was not made',
  makeFailed: 'Your notes are as they were. Try once more; if it stays so, close other tabs first.',

  elsewhere: {
    title: 'A file you have',
    bring: 'Bring notes back from a backup',
    bringDetail: 'Merge a file with what is here, or put it in its place',
    test: 'Test a backup',
    testDetail: 'See whether a file opens and what is in it',
    versions: 'Other versions',
    versionsDetail: (count: number) =>
      plural(count, { one: 'One version lies beside', other: `${numberInWords(count)} versions lie beside` }),
  },

  file: {
    label: 'Backup file',
    help: 'Any file may be chosen; Kept sees by itself whether it is a backup.',
    unreadable: 'This device does not let the file be read. Copy it somewhere else and choose it again.',
  },
  look: 'Look inside',
  looking: 'Looking inside',
  notOpened: 'It was not opened',
  faults,
  newer: (version: number) =>
    `This backup was made by a newer version of Kept (format ${numberInWords(version)}). ${safe} Update Kept on this device, then try again.`,
  misfit: (place: number) =>
    `Entry ${numberInWords(place)} of this file does not read as it should, so none of it was taken in. ${safe}`,

  inside: {
    title: 'What is in it',
    made: (at: Instant) => `Made on ${instantInWords(at)}.`,
    nothing: 'No entries.',
    kinds,
    list: (parts: readonly string[]) => `${listInWords(parts)}.`,
  },

  test: {
    title: 'Test a backup',
    lead: 'Opens a file and says what is in it. Nothing here changes.',
    opens: 'It opens, and all of it can be read.',
  },

  restore: {
    title: 'Bring notes back from a backup',
    lead: 'First a look inside. Nothing changes until you choose how.',
    compared: 'Beside what is here',
    empty: 'There is nothing on this device yet.',
    counts: {
      fresh: { term: 'New', detail: (count: string) => `${count}, only in the file` },
      same: { term: 'The same', detail: (count: string) => `${count}, in both` },
      changedHere: { term: 'Changed here', detail: (count: string) => `${count}, the newer version is here` },
      changedThere: { term: 'Changed there', detail: (count: string) => `${count}, the newer version is in the file` },
      deleted: { term: 'Deleted', detail: (count: string) => `${count}, on one side only` },
      onlyHere: { term: 'Only here', detail: (count: string) => `${count}, not in the file` },
    },
    number: (count: number) => numberInWords(count),
    how: 'Two ways',
    merge: 'Merge',
    mergeText:
      'Adds what is new. Where a note differs, the newer version stands and the other is kept beside it for you to look at. What was deleted stays deleted.',
    replace: 'Replace',
    replaceText: (onlyHere: number) =>
      onlyHere === 0
        ? 'Puts the file in the place of everything here.'
        : `Puts the file in the place of everything here. ${plural(onlyHere, {
            one: 'One note that is only here goes.',
            other: `${notes(onlyHere)} that are only here go.`,
          })}`,
    copyFirst: 'A copy of how it is now is made first, and Undo brings it back.',
    writing: 'Bringing the notes back',
    merged: 'Merged. Everything from the file is here.',
    replaced: 'Replaced. Everything is as it was in the file.',
    undo: 'Undo',
    undone: 'Undone. Everything is as it was before.',
    undoUntil: 'Undo works until you leave this page.',
    beside: (count: number) =>
      plural(count, {
        one: 'One note had two versions. The other one is kept beside it.',
        other: `${numberInWords(count)} notes had two versions. The other ones are kept beside them.`,
      }),
    seeVersions: 'Look at them',
    toToday: 'Go to Today',
    notWritten: 'It was not brought back',
    writeFaults: {
      full: `There is no room left on this device. ${safe} Make some room, then try again.`,
      closed: `The browser does not let Kept write now. ${safe} Close other tabs of Kept, then try again.`,
      newer: `A newer version of Kept has written here. ${safe} Load the page again first.`,
      busy: `Another tab kept writing. ${safe} Close it, then try again.`,
    },
  },

  rescue: {
    title: 'A file of what can still be read',
    lead: 'For when your notes cannot be reached. Nothing on this device is changed.',
    reading: 'Reading what can still be read',
    titleOf: ({ from, isWhole }: { readonly from: 'page' | 'copy'; readonly isWhole: boolean }) => {
      if (from === 'page')
        return isWhole ? 'This page holds all of your notes.' : 'This page holds a part of your notes.';
      return isWhole ? 'The copy on this device opens.' : 'A part of the copy on this device opens.';
    },
    textOf: ({
      from,
      isWhole,
      takenAt,
    }: {
      readonly from: 'page' | 'copy';
      readonly isWhole: boolean;
      readonly takenAt?: Instant;
    }) => {
      if (from === 'page') {
        return isWhole
          ? 'Keep it open until the file is saved.'
          : 'What was not read before, such as months you have not looked at, is not in it. Keep this page open until the file is saved.';
      }
      const when = takenAt === undefined ? '' : `It was taken on ${instantInWords(takenAt)}. `;
      return isWhole
        ? `${when}What was kept after that is not in it.`
        : `${when}The rest of it is damaged, and what was kept after that is not in it.`;
    },
    made: (name: string) => `It was opened again and compared with what was found: complete. Its name is ${name}.`,
    afterwards:
      'Afterwards the file can be brought back here, once the browser keeps things again, or on another device. If the browser’s storage itself is damaged, clearing the data of this site in the browser’s settings mends it; do that only when the file is safe, since it takes everything of Kept from this device.',
    lockedCopy: 'The copy is locked, like your notes.',
    secret: 'What opened your notes',
    secretHelp: 'The passphrase, or the recovery code, of the day the copy was taken.',
    open: 'Open the copy',
    secretFaults: {
      wrong: 'This does not open the copy. Nothing was changed.',
      resting: 'Too many tries. Wait a few minutes, then try again.',
      damaged: 'The part of the copy that this should open is damaged. Nothing was changed.',
    },
    faults: {
      none: {
        title: 'There is no copy on this device that can be read.',
        text: 'Nothing was changed. A backup file of yours can still bring your notes back. Before anything else, close the browser, open it again, and see whether your notes open. If the browser’s storage itself is damaged, clearing the data of this site in the browser’s settings mends it, and the file can be brought back after that.',
      },
      keyless: {
        title: 'The copy is here, and what opens it is not.',
        text: 'Nothing was changed. A backup file of yours can still bring your notes back.',
      },
    },
  },

  versions: {
    title: 'Other versions',
    lead: 'When two files met, these notes read differently. The newer version stands; here is the other.',
    none: 'No versions lie beside.',
    noneText: 'When a merge meets two versions of a note, the one that does not stand waits here.',
    stands: 'As it stands',
    other: 'The other one',
    deleted: 'It was deleted.',
    noWords: 'There are no words in it.',
    sameWords: 'The words are the same; something smaller differs, such as a day or a choice.',
    changed: (at: Instant) => `Changed on ${instantInWords(at)}`,
    keepOther: 'Keep the other one',
    letGo: 'Let it go',
    kinds: {
      'check-in': 'Check-in',
      'feeling-word': 'Feeling word',
      pledge: 'Promise',
      outcome: 'How a promise went',
      'partner-mark': 'What your partner said of a day',
      reflection: 'Writing',
      draft: 'Draft',
      settings: 'Settings',
      person: 'Person',
      breach: 'What happened',
      contact: 'Number',
      review: 'Review',
      waymark: 'Dated fact',
      boundary: 'Limit or agreement',
      'boundary-mark': 'How a limit or agreement went',
      charter: 'Charter',
      ladder: 'Small steps',
      step: 'A small step tried',
      'change-plan': 'Change plan',
      milestone: 'Sign of change',
      ruler: 'Importance and confidence',
      setback: 'Hard moment',
      grounding: 'Grounding',
      card: 'Card',
      'hard-date': 'Hard date',
      copy: 'Copy for the Together view',
    } satisfies { readonly [K in Counted]: string },
  },
};
