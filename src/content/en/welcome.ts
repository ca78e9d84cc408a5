// The words of the first minutes.

export const welcome = {
  title: 'A quiet place for slow work.',
  lead: 'For two people after trust was broken, each on their own side of it. Use it alone, or next to each other. It does not hurry, and it keeps no score.',
  promise: {
    title: 'What we promise you first',
    stays: {
      term: 'It stays on this device',
      detail: 'There is no account and no server. After it is installed it needs no connection at all.',
    },
    sealed: {
      term: 'It is sealed, and locked if you wish',
      detail:
        'What you write is never stored as plain text. Until you set a passphrase in Settings, anyone using this device can open Kept and read it.',
    },
    hide: {
      term: 'Hide is always at the top',
      detail:
        'One press covers the screen, and locks where a passphrase is set. It does not erase your browser’s history.',
    },
  },
  role: {
    title: 'Where are you in this?',
    help: 'It belongs to what happened, not to who you are. You can change it at any time.',
    rebuilder: 'I broke trust',
    hurt: 'I was hurt',
    both: 'Both, or something else',
    undecided: "I'd rather not say yet",
  },
  lookAround: 'Look around first',
  continue: 'Continue',
  skip: 'Skip to Today',
  restore: 'Bring notes back from a backup',
  afraid: 'Kept is not therapy and cannot call for help. If you are afraid of how someone will react,',
  afraidLink: 'start here instead',
  cannotHide: {
    title: 'What this cannot hide',
    lead: 'Please read this before the first word.',
    items: {
      icon: {
        term: 'That it is here',
        detail:
          'The icon, the browser’s history and the phone’s own records of used apps can show that Kept was opened.',
      },
      eyes: {
        term: 'The screen while you look at it',
        detail: 'Someone beside you, a camera, or a program that watches this device can see what you see.',
      },
      unlock: {
        term: 'Anything, from someone who uses this device',
        detail:
          'Whoever can unlock this phone can open Kept. If someone makes you show it, your safety comes before any note.',
      },
      copies: {
        term: 'Copies of the whole device',
        detail: 'A backup of the phone may contain the sealed notes and what opens them.',
      },
    },
    safer: 'If someone checks this device, another one may be the safer place: a friend’s, or one at work.',
    separate:
      'In this browser tab and on the home screen, Kept has two separate stores. If you want it on the home screen, put it there first and write then; or carry the notes over by a backup file.',
    helpLink: 'Help for when somebody frightens you',
  },
  beginFault: 'This browser did not let us begin.',
};
