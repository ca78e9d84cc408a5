// The words of the steady minute, and of hard moments, each called by its own name (`content.md` 6.4).

import type { GroundingName } from '#domain/setbacks/grounding.ts';
import type { CARD_LINES, CardSort, Company, SetbackSort, Told } from '#domain/setbacks/setback.ts';
import { numberInWords } from '../format.ts';
import { flawInWords } from './phrases/flaws.ts';

type LineOf<S extends CardSort> = (typeof CARD_LINES)[S][number];
type Line = { readonly label: string; readonly help: string };

const standBy: Readonly<Record<LineOf<'stand-by'>, Line>> = {
  stay: { label: 'How I stay', help: 'For example: “I sit down and put the phone away.”' },
  say: { label: 'A short sentence I can say', help: 'For example: “I am here.” No reasons, no defence.' },
  ask: { label: 'What I ask', help: 'For example: “Would you like closeness or space?”' },
  thank: { label: 'How I thank for telling me', help: 'For example: “Thank you for telling me.”' },
  after: { label: 'What I do afterwards with my own shame', help: 'Somebody to call, a walk, a page of writing.' },
};

const slip: Readonly<Record<LineOf<'slip'>, Line>> = {
  stop: { label: 'How I stop', help: 'The first thing you do, within the hour.' },
  tell: { label: 'How and when I tell it', help: 'All of it, before being asked, without a reason first.' },
  who: { label: 'Who else I tell', help: 'Somebody who helps you: a counsellor, a group, a friend.' },
  repair: { label: 'One act that repairs', help: 'Small, within two days, chosen together where possible.' },
  smaller: { label: 'What I make smaller or change', help: 'A new if-then, or a smaller promise.' },
};

const sorts: Readonly<
  Record<SetbackSort, { readonly title: string; readonly line: string; readonly lead: string; readonly once: string }>
> = {
  reminder: {
    title: 'Reminder or flashback',
    line: 'Something brought it back. Nobody failed.',
    lead: 'A reminder is a normal answer to what happened. Nobody failed. Three lines are enough.',
    once: 'Reminder or flashback',
  },
  'hard-day': {
    title: 'Hard day',
    line: 'Heavy without one clear reason.',
    lead: 'Hard days are normal, also after good weeks. Trust that grew can slip back for a while; that is known and says nothing about the end.',
    once: 'Hard day',
  },
  slip: {
    title: 'Slip, told quickly',
    line: 'I did what I meant to leave, and said so soon.',
    lead: 'A slip that is told quickly is information about what to change next. It is not nothing, and it is not everything. Telling it counts as an act of its own.',
    once: 'Slip, told quickly',
  },
  deception: {
    title: 'Hidden relapse, or a new deception',
    line: 'Something was hidden again. This is something else.',
    lead: 'This is something else than a setback. It is a new breach of trust, and it has a path of its own. You can note it here; what follows below matters more.',
    once: 'New breach of trust',
  },
};

const groundings: Readonly<Record<GroundingName, { readonly title: string; readonly text: readonly string[] }>> = {
  senses: {
    title: 'Look and listen',
    text: [
      'Name five things you see, as plainly as you can: a cup, a door, the grey of the wall.',
      'Name four things within reach that you could touch.',
      'Name three sounds, near or far.',
      'Name two things you can smell, or two colours.',
      'Name one thing that is good enough here.',
    ],
  },
  place: {
    title: 'Say where you are',
    text: [
      'Say aloud, or in your head: my name, the day, the place.',
      'Say what this room is for, and where its door is.',
      'Say one thing you will do later today, however small.',
    ],
  },
  water: {
    title: 'Cold water',
    text: [
      'Go to a tap. Let cold water run over your hands.',
      'Notice where it is coldest. Listen to it.',
      'Drink a glass of it, slowly.',
    ],
  },
  hold: {
    title: 'Hold something',
    text: [
      'Take something that has weight: keys, a stone, a cup.',
      'Look at its edges. Find three marks or colours on it.',
      'Say what it is made of and where it came from.',
    ],
  },
  move: {
    title: 'Move',
    text: [
      'Stand up. Push against a wall with both hands.',
      'Walk to another room, or to the window and back.',
      'Count doors, trees or lamps on the way.',
    ],
  },
};

export const setbacks = {
  keep: 'Keep this',
  letGo: 'Let it go',
  print: 'Print this page',
  waiting: 'Opening your notes.',
  flaw: flawInWords,
  sorts,
  steady: {
    title: 'A steady minute',
    day: (day: string) => `It is ${day}.`,
    place: 'You are here, where you are reading this. Look up once and find the door.',
    memory: 'What comes up may be a memory. It can feel as if it were happening now, and it passes like a wave.',
    danger: 'If somebody is a danger to you now, this page is not enough. Help has the numbers.',
    choose: 'Choose one thing',
    chooseLine: 'Any of them. You can stop at every moment.',
    ownOnes: 'Your own come first.',
    after: 'And now?',
    stop: 'That is enough',
    again: 'Once more',
    other: 'Another one',
    call: 'Call someone',
    notHelping: 'If it gets worse, stop. Stand up, go where other people are, or call someone.',
    rest: 'You came back to here. Nothing has to be decided now.',
    toNote: 'Note it down, if you like',
    toToday: 'To Today',
  },
  groundings,
  ownGrounding: 'One of your own',
  list: {
    title: 'Hard moments',
    lead: 'Calm comes first. What is noted here helps to see what has helped.',
    steady: 'A steady minute',
    add: 'Note one',
    none: 'Nothing is noted here.',
    noneLine: 'That is fine. This page can stay empty.',
    moments: 'What was noted',
    helped: 'What has helped so far',
    own: 'Ways back to here, in your own words',
    addOwn: 'Add one of your own',
    noOwn: 'A smell, a song, a stone in a pocket. One that helped before comes first on the steady page.',
    cards: 'Cards to have at hand',
    dates: 'Days known to be hard',
    addDate: 'Add a day',
    noDates: 'A day in the year that comes back. A quiet plan for it is shown on Today, on that day.',
    next: (day: string) => `Next on ${day}`,
    past: (day: string) => `Was on ${day}`,
    care: {
      title: 'Reminders came on most days of the last month.',
      text: 'Somebody trained in trauma can do more here than any page. A family doctor can name one.',
    },
  },
  ask: {
    title: 'Note a hard moment',
    lead: 'They are not the same, and ask for different things.',
    legend: 'Which was it?',
    missed: 'A promise that was missed has its own place:',
    toPromises: 'to the promises',
  },
  form: {
    newTitle: 'Note a hard moment',
    changeTitle: 'Change this note',
    on: 'On this day',
    trigger: 'What brought it back?',
    triggerHelp: 'A few words. It may stay empty.',
    before: 'How strong was it at first?',
    after: 'How strong was it afterwards?',
    scale: '0 is not there, 10 is as strong as can be.',
    unsaid: 'Not said',
    step: (value: number) => numberInWords(value),
    stepName: (value: number) => `${numberInWords(value)} of 10`,
    tried: 'What did you try?',
    helped: 'What of it helped?',
    minutes: 'About how many minutes did it last?',
    company: 'Who was there?',
    companies: { alone: 'I was alone', partner: 'My partner', someone: 'Someone else' } satisfies Record<
      Company,
      string
    >,
    words: {
      reminder: 'Three lines about it',
      'hard-day': 'A few lines about it',
      slip: 'What happened',
      deception: 'What happened',
    } satisfies Record<SetbackSort, string>,
    wordsHelp: {
      reminder: 'What it was, what you did, what it is like now. Or nothing.',
      'hard-day': 'It may stay empty.',
      slip: 'Facts, in your own verbs. The reasons can wait.',
      deception: 'Facts, as far as you know them. No names in full, no details that only hurt.',
    } satisfies Record<SetbackSort, string>,
    told: 'Was it told?',
    tolds: {
      unasked: 'Before anybody asked',
      asked: 'When it was asked about',
      'not-yet': 'Not so far',
    } satisfies Record<Told, string>,
    notTold: 'A slip that stays hidden turns into something else. The slip card says how you wanted to tell it.',
    next: {
      reminder: 'One thing for next time',
      'hard-day': 'One kind thing for tomorrow',
      slip: 'What becomes smaller, or different',
      deception: 'What I need first',
    } satisfies Record<SetbackSort, string>,
    toSlipCard: 'The slip card',
  },
  breach: {
    title: 'What comes first now',
    steps: [
      'Safety first. If you are afraid of anybody’s reaction, or of your own, go to Help before anything else.',
      'Get help from outside: a counsellor, a doctor, a service. Two people alone seldom manage this part.',
      'No decision has to be made tonight. A limit for the next days is enough.',
      'What was built counts as it was. From here on it begins anew: the first steps again, the limits looked at afresh, and check-ins read from this day on.',
    ],
    help: 'Help',
    limits: 'Boundaries',
    lesson: 'The first lessons',
    again:
      'It has been noted before. Patience is not owed for being deceived again. You may stop here, alone, and for as long as you like; a helpline or a counsellor for one person is the better next talk.',
  },
  page: {
    on: (day: string) => `On ${day}`,
    trigger: 'What brought it back',
    before: 'At first',
    after: 'Afterwards',
    minutes: 'It lasted about',
    minutesOf: (minutes: number) => `${numberInWords(minutes)} minutes`,
    tried: 'Tried',
    helped: 'Helped',
    company: 'With me',
    told: 'Told',
    next: 'Next',
    change: 'Change it',
    delete: 'Delete this note',
    deleteLine: 'You can undo it right after.',
    notHere: { title: 'This note is not here', text: 'It was deleted, or it is in other notes.' },
    back: 'Hard moments',
    ownGone: 'a way that is no longer here',
  },
  ownForm: {
    newTitle: 'A way back to here',
    changeTitle: 'Change it',
    lead: 'Something that has helped you before, or that you would like to try in a calm hour.',
    words: 'In my words',
    wordsHelp: 'For example: “I hold the grey stone and count its lines.”',
    delete: 'Delete it',
  },
  cards: {
    names: { 'stand-by': 'Stand-by card', slip: 'Slip card' } satisfies Record<CardSort, string>,
    leads: {
      'stand-by': 'For the one who broke trust: how to be there when it comes back for the other.',
      slip: 'For the one who broke trust: what I do after a slip, written before there is one.',
    } satisfies Record<CardSort, string>,
    lines: { 'stand-by': standBy, slip },
    write: 'Write it',
    change: 'Change it',
    empty: 'Nothing is written on it yet.',
    versions: 'How it read before',
    versionUntil: (day: string) => `Until ${day}`,
    delete: 'Delete this card',
    deleteLine: 'It goes with its earlier versions. You can undo it right after.',
    back: 'Hard moments',
  },
  date: {
    newTitle: 'A day known to be hard',
    changeTitle: 'Change it',
    lead: 'It is shown on Today, on that day only, in the words you give it.',
    name: 'What shall it be called here?',
    nameHelp: 'Something only you understand is fine.',
    on: 'The day',
    yearly: 'It comes back every year',
    plan: 'A quiet plan for it',
    planHelp: 'Where you are, who knows, what you leave out, one pleasant thing.',
    delete: 'Delete it',
  },
};
