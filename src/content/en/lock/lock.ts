// The words of the lock: the lock screen, and setting, changing and taking off a passphrase.

import { plural } from '../../format.ts';

const tooEarly = (seconds: number) =>
  seconds > 90
    ? plural(Math.ceil(seconds / 60), {
        one: 'The next try is possible in a minute.',
        other: `The next try is possible in ${Math.ceil(seconds / 60)} minutes.`,
      })
    : plural(seconds, {
        one: 'The next try is possible in a second.',
        other: `The next try is possible in ${seconds} seconds.`,
      });

export const lock = {
  name: 'Kept',
  passphrase: 'Passphrase',
  open: 'Open',
  reveal: { show: 'Show', hide: 'Cover' },
  opening: 'Opening. This takes a moment on purpose: it makes guessing slow.',
  stop: 'Stop',
  progress: 'How far it is',
  tenths: (done: number) => `${done} of 10`,
  onDevice: 'Kept on this device only',
  steady: 'A steady minute',
  otherWays: 'Another way to open',

  faults: {
    wrong: 'That passphrase does not open these notes. Nothing was changed; try again.',
    wrongCode:
      'That recovery code does not open these notes. Nothing was changed. A code made later ends the one before.',
    wrongPasskey: 'That passkey does not open these notes. Nothing was changed.',
    absent: 'These notes do not open this way. Nothing was changed.',
    'slot-damaged':
      'The passphrase may be right: the part that it should open is damaged. Nothing was changed. The recovery code may still open the notes. Under Another way to open, a file can be made from the copy on this device.',
    'slot-newer':
      'These notes were locked by a newer version of Kept. Nothing was changed. Close all tabs and open it again.',
    'no-room': 'The device has too little free memory for this. Close other tabs and apps, then try again.',
    broken: 'This could not be done just now. Nothing was changed. Close Kept, open it once more, and try again.',
    vault:
      'The notes themselves do not open: a part of them is damaged or out of reach. Nothing was changed. Close other tabs of Kept and try again.',
    unsound:
      'A part of your notes cannot be read, and would be lost with the old key. Nothing was changed. Make a backup, bring it back with Replace, then set the passphrase.',
    full: 'The device has no room left. Nothing was changed. Free some space, then try again.',
    write: 'The browser did not let this be written. Nothing was changed. Close other tabs of Kept and try again.',
    unasked: 'The passkey did not answer. Nothing was changed.',
    unequal: 'The passkey answered differently the second time, so it is not used. Nothing was changed.',
  },
  resting: (seconds: number) => `After several tries Kept rests a little. Nothing was changed. ${tooEarly(seconds)}`,

  ways: {
    title: 'Another way to open',
    code: 'Recovery code',
    codeHelp:
      'Seven groups of four, from the day the passphrase was set. Large or small letters, with or without spaces.',
    codeFaults: {
      length: 'A recovery code has 28 characters. One may be missing, or one too many.',
      character: 'A character here is in no recovery code. Letters and digits only, and never U.',
      sum: 'One character is wrong, or two have changed places. Compare it group by group.',
    },
    passkey: 'Open with the passkey',
    copy: 'Make a file from the copy on this device',
    lost: 'Both are lost',
    back: 'Back',
  },

  lost: {
    title: 'When both are lost',
    paragraphs: [
      'Without the passphrase or the recovery code these notes stay closed. We have no copy and no other key. Nobody has, and nobody honest will ask you for one.',
      'A backup has a passphrase of its own. If you have one, see first whether it opens. Then start again here, and bring it back.',
      'Without a backup, what is left is to start again with nothing, or to leave everything as it is in case the words come back.',
    ],
    test: 'See whether a backup opens',
    startAgain: 'Start again with nothing',
    sure: 'The closed notes on this device are then let go for good. Files you made stay where they are.',
    failed: 'Not everything could be erased. Close other tabs with Kept, then try again.',
  },

  settings: {
    title: 'Lock',
    notLocked: 'Not locked',
    notLockedLead: 'Anyone using this device can open Kept and read this. A passphrase changes that.',
    locked: 'Locked by a passphrase',
    lockedLead: 'Only the passphrase or the recovery code opens these notes. We have neither.',
    set: 'Set a passphrase',
    means: [
      {
        term: 'What it does',
        detail:
          'Everything is sealed anew under a key that only your passphrase opens. Kept then locks when it is hidden, left, or untouched for a while.',
      },
      {
        term: 'What it cannot do',
        detail:
          'It does not help against someone who makes you open it, watches you type, or watches this device. That Kept is here can still be seen.',
      },
      {
        term: 'If you forget it',
        detail:
          'A recovery code opens the notes too. You get it now, on paper or wherever only you look. If both are lost, only a backup is left.',
      },
    ],
    times: 'When it locks',
    left: 'After it was left or put away',
    still: 'Without a touch',
    stillHelp: 'Twenty seconds before, Kept says so. What you are writing is kept as a draft.',
    minutes: (count: number) =>
      count === 0 ? 'At once' : plural(count, { one: 'After a minute', other: `After ${count} minutes` }),
    showing: 'Showing something',
    together: { title: 'Together view', detail: 'Hand over the phone with only what you chose' },
    more: 'What opens it',
    change: { title: 'Change the passphrase', detail: 'Another one in its place' },
    recovery: { title: 'A new recovery code', detail: 'The one before then opens nothing' },
    renew: { title: 'Someone may know it', detail: 'A new passphrase, and everything sealed anew' },
    passkey: { title: 'A passkey', detail: 'As private as this device’s own lock, not more' },
    removePasskey: { title: 'Take the passkey off', detail: 'The passphrase stays' },
    remove: { title: 'Take the passphrase off', detail: 'Anyone using this device can then read this' },
  },

  set: {
    title: 'Set a passphrase',
    lead: 'It is never stored, here or anywhere. Choose one that the person closest to you would not guess.',
    way: 'Which passphrase',
    ways: { words: 'Five words from Kept', own: 'My own' },
    words: 'Five words, drawn by chance',
    wordsHelp: (bits: number) =>
      `More than ${bits} bits of chance: nobody guesses them, however well they know you. Write them down, or say them until they stay.`,
    others: 'Other words',
    own: 'My own passphrase',
    ownHelp: 'Fifteen characters or more. A sentence is good; a name, a date or a song you love is not.',
    again: 'Passphrase again',
    againHelp: 'Once more, so that no slip locks you out.',
    faults: {
      short: 'This is shorter than fifteen characters. A few more words do it.',
      obvious: 'This is among the first that anybody tries. Choose something only you would think of.',
      differs: 'The two are not the same. Show them, and compare.',
    },
    goOn: 'Continue',
    leave: 'Leave it as it is',
  },

  code: {
    title: 'The recovery code',
    lead: 'It opens your notes when the passphrase is forgotten. It is shown now and never again.',
    keep: 'Write it down or print it, and put it where only you look. Not on this device. Nobody will ever ask you for it; whoever does wants to read your notes.',
    print: 'Print it',
    ask: (place: number) => `Group ${place} of your copy`,
    askHelp: 'Type it from your copy, so that it is sure to be there.',
    differs: 'That is not the group above. Compare your copy once more.',
    label: 'Recovery code, seven groups of four',
    groups: (place: number, group: string) => `${place}: ${group}`,
    lock: 'Set the passphrase',
    keepCode: 'Use this code from now on',
  },

  current: {
    passphrase: 'Passphrase now',
    code: 'Recovery code',
    useCode: 'Use the recovery code instead',
    usePassphrase: 'Use the passphrase instead',
    missing: 'This is needed, so that nobody else can change it.',
  },

  change: {
    title: 'Change the passphrase',
    lead: 'The old one then opens nothing here. If somebody may know the old one, choose ‘Someone may know it’ instead: it seals everything anew.',
    go: 'Change it',
    done: 'The passphrase is changed. The recovery code stays the same.',
  },
  recovery: {
    title: 'A new recovery code',
    lead: 'The one before then opens nothing.',
    done: 'The new recovery code holds from now on.',
  },
  renew: {
    title: 'Someone may know it',
    lead: 'Everything is sealed anew, with a new passphrase and a new recovery code. A passkey is taken off. Whoever knows the old ones, or has an old copy of this device, can read nothing that you write from now on.',
    go: 'Seal everything anew',
    done: 'Everything is sealed anew. Only the new passphrase and the new code open it.',
  },
  setDone: 'Your notes are locked. Only the passphrase or the recovery code opens them.',
  remove: {
    title: 'Take the passphrase off',
    lead: 'Your notes stay sealed on the disk, but what opens them then lies on this device too. Anyone using it can open Kept and read them. Hide then only covers. Recovery code and passkey end as well.',
    go: 'Take it off',
    done: 'The passphrase is off. Anyone using this device can read this.',
  },
  passkey: {
    title: 'A passkey',
    warning: 'Anyone who can unlock this phone, by code or enrolled face, can open your notes.',
    warningMore: 'Take it only if nobody else can. The passphrase and the recovery code stay as they are.',
    absent:
      'This browser has no passkey that could open notes. The passphrase and the recovery code open them as before.',
    make: 'Make a passkey',
    try: 'Use it once',
    tryAgain: 'And once more',
    tryHelp:
      'It is asked twice, since some devices answer differently each time. Only if both answers are the same is it used.',
    use: 'Let it open my notes',
    done: 'The passkey opens your notes from now on, beside the passphrase.',
    removed: 'The passkey is off.',
  },
  removePasskey: {
    title: 'Take the passkey off',
    lead: 'The passphrase and the recovery code stay as they are.',
    go: 'Take it off',
  },

  working: 'Sealing. Please leave Kept open until it is done.',
  toLock: 'Back to the lock',
  keepsTimes: 'Kept.',
};
