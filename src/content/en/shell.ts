// The words of the frame: what is on every screen, and what the app says when something goes wrong.

export const shell = {
  name: 'Kept',
  hiddenName: 'Notes',
  skip: 'Skip to the page',
  navigation: 'Main',
  places: { today: 'Today', promises: 'Promises', write: 'Write', learn: 'Learn', lookBack: 'Look back' },
  kinds: { promises: 'Promises', steps: 'Small steps', boundaries: 'Boundaries', change: 'Change' },
  kindsLabel: 'Kinds',
  settings: 'Settings',
  help: 'Help',
  steady: 'A steady minute',
  hide: 'Hide',
  back: 'Back',
  close: 'Close',
  kept: 'Kept.',
  letGo: 'Let go.',
  broughtBack: 'Brought back.',
  undo: 'Undo',
  dismiss: 'Close this message',
  opening: 'Opening your notes.',
  locksSoon: 'Kept locks in twenty seconds. Any touch keeps it open.',
  sample: {
    title: 'You are looking around.',
    text: 'The entries are made up. Nothing you do here is kept.',
    leave: 'Leave the samples',
    notHere: 'Not among the samples.',
    notHereText: 'This is about notes of your own. Leave the samples first; they go without a trace.',
  },
  notKept: {
    title: 'Not kept yet.',
    held: 'A sealed copy waits on this device and is kept as soon as that is possible, at the latest when you open Kept again.',
    full: 'The device has no room left. Your words are still on the page. Free some space, then press Keep this again, or copy the text.',
    closed:
      'The browser has let go of its storage. Your words are still on the page. Press Keep this again; if that does not help, copy the text and open Kept once more.',
    newer:
      'A newer version of Kept has been here. Your words are still on the page. Copy the text, close all tabs of Kept, and open it again.',
    stuck:
      'This device did not get to it: another tab of Kept may be hanging. Your words are still on the page. Close the other tabs of Kept, then press Keep this again.',
    gone: 'The browser has cleared what was kept here while this page was open. What you typed and what this page has read can still be put into a file. Do not close the page before that.',
    toFile: 'Make a file of what is left',
    busy: 'Another tab of Kept is writing. Your words are still on the page. Press Keep this again in a moment.',
    'changed-elsewhere':
      'This was changed in another tab in the meantime, and that version is kept. Your words are still on the page. Copy what you need, then open it again.',
  },
  delays: {
    keeping: {
      title: 'Not kept yet.',
      text: 'This takes far longer than it should, and Kept goes on trying. Your words are still on the page. Close other tabs of Kept; if this message stays, copy your words before you load the page again. Once they are kept, Kept says so.',
    },
    reading: {
      title: 'Your notes are slow to come.',
      text: 'Nothing is lost, and Kept goes on reading. Close other tabs of Kept; if this message stays, close this one too and open Kept again.',
    },
  },
  lostScreen: {
    title: 'This page does not open.',
    text: 'A part of Kept could not be fetched from this device. Your notes are untouched. Try again, or close Kept and open it once more.',
    again: 'Try again',
  },
  notFound: {
    title: 'There is nothing here.',
    text: 'What was here may have been let go. Your other notes are untouched.',
    toToday: 'To Today',
  },
  update: {
    title: 'A newer version of Kept is ready.',
    text: 'What you are writing is kept first.',
    later: 'Later',
    now: 'Use it now',
  },
  install: {
    title: 'Kept can have its own place',
    text: 'On the home screen it opens without the browser’s bar, works with no connection, and the browser is less likely to clear it. Its name there is Kept, and the icon can be seen.',
    later: 'Not now',
    now: 'Put it there',
  },
  faults: {
    missing: {
      title: 'This browser gives Kept no place to keep anything.',
      text: 'It may be a private window, a locked-down mode, or a setting. Nothing was lost, because nothing could be kept. Open Kept in an ordinary window of an up-to-date browser.',
    },
    lost: {
      title: 'The browser has lost your notes.',
      text: 'They were here, and the browser’s storage is empty now. We did not write over anything. Kept may be able to bring them back from a copy on this device, or from a backup file of yours.',
    },
    keyless: {
      title: 'The key to these notes is missing.',
      text: 'The sealed notes are still on this device, but the browser has lost what opens them. Nothing was changed. A copy on this device or a backup file can bring them back.',
    },
    damaged: {
      title: 'These notes do not open.',
      text: 'A part that is needed for opening is damaged. Nothing was changed. A copy on this device or a backup file can bring them back.',
    },
    older: {
      title: 'This looks like an older copy of your notes.',
      text: 'What lies here is older than what was kept last. Nothing was changed. A copy on this device or a backup file may be newer.',
    },
    newer: {
      title: 'These notes were kept by a newer version.',
      text: 'This version could harm them, so it leaves them alone. Close all tabs of Kept and open it again; if a newer version is offered, use it.',
    },
    unreadable: {
      title: 'The browser cannot open its own storage.',
      text: 'What it keeps your notes in is damaged or out of reach, and no page can mend that. Nothing was changed. Try again, and close and open the browser once. If it stays so, make a file from the copy on this device.',
    },
    closed: {
      title: 'The notes cannot be opened just now.',
      text: 'Another tab of Kept may be holding them. They are safe. Close other tabs of Kept, then try again.',
    },
    full: {
      title: 'The device has no room left.',
      text: 'Your notes are safe, but nothing more can be kept. Free some space, then try again.',
    },
  },
  faultActions: {
    again: 'Try again',
    fromCopy: 'Bring them back from the copy on this device',
    fromBackup: 'Bring notes back from a backup',
    lookAnyway: 'Open what is here',
    startAgain: 'Start again with nothing',
    startAgainSure: 'What is on this device now is then let go for good. Files you made stay where they are.',
    noCopy: 'There is no whole copy on this device.',
    copyNotWritten:
      'The copy is there, but the browser does not let it be put back. Nothing was changed. A file can be made from it.',
    toFile: 'Make a file from the copy on this device',
    bringingBack: 'Bringing your notes back.',
  },
  damagedPart: {
    title: 'A part of your notes cannot be read.',
    text: 'The rest is whole, and the damaged part is left as it is. A copy on this device or a backup file may still hold it.',
  },
};
