// The words of check-ins: the grid, 48 feeling words, four lines in two voices, and all around them.

import type { Context, Facet, Voice } from '#domain/check-ins/check-in.ts';
import type { Cell, Feeling, Step } from '#domain/check-ins/feelings.ts';
import type { Refusal } from '#domain/check-ins/keeping.ts';
import type { WordRefusal } from '#domain/check-ins/own-words.ts';
import type { Quadrant } from '#domain/check-ins/proposals.ts';
import { listInWords } from '../format.ts';

const pleasant: Readonly<Record<Step, string>> = {
  [-2]: 'very unpleasant',
  [-1]: 'unpleasant',
  0: 'neither pleasant nor unpleasant',
  1: 'pleasant',
  2: 'very pleasant',
};

const energy: Readonly<Record<Step, string>> = {
  [-2]: 'very low energy',
  [-1]: 'low energy',
  0: 'middling energy',
  1: 'high energy',
  2: 'very high energy',
};

const cellName = (cell: Cell) => `${pleasant[cell.pleasant]}, ${energy[cell.energy]}`;

const feelings: Readonly<Record<Feeling, string>> = {
  panicky: 'panicky',
  furious: 'furious',
  overwhelmed: 'overwhelmed',
  'on-guard': 'on guard',
  jealous: 'jealous',
  humiliated: 'humiliated',
  defensive: 'defensive',
  frustrated: 'frustrated',
  restless: 'restless',
  disgusted: 'disgusted',
  hopeless: 'hopeless',
  numb: 'numb',
  empty: 'empty',
  lonely: 'lonely',
  sad: 'sad',
  ashamed: 'ashamed',
  guilty: 'guilty',
  hurt: 'hurt',
  disappointed: 'disappointed',
  exhausted: 'exhausted',
  hopeful: 'hopeful',
  relieved: 'relieved',
  grateful: 'grateful',
  proud: 'proud',
  playful: 'playful',
  desire: 'desire',
  determined: 'determined',
  warm: 'warm',
  brave: 'brave',
  joyful: 'joyful',
  calm: 'calm',
  safe: 'safe',
  close: 'close',
  tender: 'tender',
  understood: 'understood',
  content: 'content',
  patient: 'patient',
  peaceful: 'peaceful',
  accepted: 'accepted',
  steady: 'steady',
  torn: 'torn',
  unsure: 'unsure',
  flat: 'flat',
  cautious: 'cautious',
  curious: 'curious',
  surprised: 'surprised',
  longing: 'longing',
  'nothing-special': 'nothing special',
};

const facets: Readonly<Record<Facet, string>> = {
  reliability: 'Reliability',
  honesty: 'Honesty',
  care: 'Care',
  hope: 'Hope',
};

const items: Readonly<Record<Voice, Readonly<Record<Facet, string>>>> = {
  hurt: {
    reliability: 'What we had agreed could be relied on.',
    honesty: 'What I was told seemed true and complete.',
    care: 'My feelings had room and I felt emotionally safe.',
    hope: 'I can imagine us, or me, in a good place.',
  },
  rebuilder: {
    reliability: 'I did what I had said I would do.',
    honesty: 'I was open, also where it was awkward.',
    care: 'I made room for my partner’s feelings without defending myself.',
    hope: 'I can imagine us, or me, in a good place.',
  },
};

const anchors = ['not at all', 'hardly', 'a little', 'in between', 'fairly', 'mostly', 'fully'] as const;

const contexts: Readonly<Record<Context, string>> = {
  reminder: 'reminder or flashback',
  talk: 'talk',
  'promise-kept': 'promise kept',
  'promise-missed': 'promise missed',
  'new-information': 'new information',
  together: 'time together',
  alone: 'alone',
  work: 'work',
  sleep: 'sleep',
  body: 'body',
  alcohol: 'alcohol',
  other: 'other',
};

const refusals: Readonly<Record<Refusal, string>> = {
  empty: 'There is nothing here to keep. One tap on the grid is enough.',
  'day-to-come': 'That day has not come. Choose today or a day before it.',
  'too-many-feelings': 'Three words at most. Leave one out, and this can be kept.',
  'too-many-contexts': 'Two at most. Leave one out, and this can be kept.',
  'line-too-long': 'This is longer than 2,000 characters. Shorten it, or write it as an entry under Write.',
};

const wordRefusals: Readonly<Record<WordRefusal, string>> = {
  'no-word': 'Write a word first.',
  'too-long': 'A word has at most 40 characters.',
  'hidden-characters': 'There is a character in it that cannot be shown. Type the word anew.',
  'there-already': 'That word is there already.',
  'no-place': 'Choose a place for it on the grid.',
};

const quadrants: Readonly<Record<Quadrant, string>> = {
  'unpleasant-high': 'Unpleasant, high energy',
  'unpleasant-low': 'Unpleasant, low energy',
  'pleasant-high': 'Pleasant, high energy',
  'pleasant-low': 'Pleasant, low energy',
  between: 'Between',
};

/** Words that do not follow "You were". */
const nouns: readonly string[] = ['desire', 'longing', 'nothing-special'] satisfies readonly Feeling[];

const strengths = ['a little', 'clearly', 'strongly'] as const;
const strengthBefore = ['a little ', '', 'very '] as const;

type Named = { readonly word: string; readonly strength?: 1 | 2 | 3 | undefined };

const isState = (word: string) => Object.hasOwn(feelings, word) && !nouns.includes(word);
const isKnown = (word: string): word is Feeling => Object.hasOwn(feelings, word);
const feelingName = (word: string) => (isKnown(word) ? feelings[word] : word);

/** "cautious and a little hopeful"; words that take no "very" are followed by their strength. */
const feelingList = (felt: readonly Named[]) =>
  listInWords(
    felt.map(({ word, strength }) => {
      if (strength === undefined) return feelingName(word);
      if (isState(word)) return `${strengthBefore[strength - 1]}${feelingName(word)}`;
      return strength === 2 ? feelingName(word) : `${feelingName(word)} (${strengths[strength - 1]})`;
    }),
  );

export const checkIns = {
  title: 'How is it, right now?',
  lead: 'About a minute. Every part can stay empty.',
  changeTitle: 'This check-in',
  changeLead: 'Change any part of it, or leave it as it is.',
  opening: 'Opening',
  gone: {
    title: 'This check-in is not here.',
    detail: 'It may have been deleted.',
    back: 'Look back',
  },
  grid: {
    heading: 'Where are you?',
    name: 'How is it, right now?',
    cell: cellName,
    say: (cell: Cell) => `${sentence(cellName(cell))}.`,
    nothing: 'Nothing chosen.',
    leaveOut: 'Leave the grid empty',
    edges: { top: 'high energy', bottom: 'low energy', start: 'unpleasant', end: 'pleasant' },
  },
  feelings: {
    heading: 'Up to three words',
    hint: 'Feelings can sit side by side.',
    group: 'Feeling words',
    chosen: 'Chosen words',
    name: feelingName,
    more: 'more words',
    fewer: 'fewer words',
    quadrants,
    full: 'Three words are chosen. Leave one out to choose another.',
    strengthHeading: 'How strong, if you like',
    strengthOf: (word: string) => `How strong: ${feelingName(word)}`,
    strengths,
    help: 'If it is a lot to carry alone right now: ',
    helpLink: 'Help has people to reach',
  },
  own: {
    open: 'your own',
    heading: 'A word of your own',
    word: 'Your word',
    place: 'Where does it belong?',
    add: 'Add this word',
    close: 'Close',
    list: 'Words you added',
    remove: (word: string) => `Remove “${word}”`,
    removing: 'Check-ins that used a word keep it when it is removed.',
    refusals: wordRefusals,
  },
  facets: {
    heading: 'Four lines',
    period: 'Since you last checked in, at most today and yesterday.',
    scope: { hurt: 'About what you experienced.', rebuilder: 'About your own part only.' },
    about: (breach: string) => `About: ${breach}`,
    turnTo: { hurt: 'Ask about what I experienced', rebuilder: 'Ask about what I did' },
    turnNote: 'Answers to the other wording are then left out.',
    names: facets,
    items,
    anchors,
    step: (value: number) => `${value}, ${anchors[value] ?? ''}`,
    noOccasion: 'no occasion',
    cannotSay: "can't say",
    leaveOut: (facet: Facet) => `Leave ${facets[facet]} empty`,
  },
  contexts: {
    heading: 'What was around it',
    hint: 'Two at most, if any.',
    group: 'What was around it',
    names: contexts,
    full: 'Two are chosen. Leave one out to choose another.',
  },
  line: {
    heading: 'One line, if there is one',
    label: 'One line',
    placeholder: 'Only you will read this.',
  },
  day: {
    summary: (day: string) => `For ${day}`,
    today: 'For today',
    label: 'Day',
    hint: 'Days before today are fine. Nothing has to be caught up on.',
    missing: 'Choose a day that exists.',
    goesOn: (day: string) => `You began this for ${day}, and it goes on where it stopped.`,
    makeToday: 'For today instead',
  },
  keep: 'Keep this',
  letGo: 'Let it go',
  remove: 'Delete this check-in',
  refusals,
  draftUnsealed: 'The draft could not be put away just now. What you wrote is on this page; keep it, or copy it.',
  where: 'Kept on this device only. Not in any file unless you put it there.',
  last: {
    link: 'Read or change it',
    today: (time: string) => `Today, ${time}`,
    were: (felt: readonly Named[]) =>
      felt.every(({ word }) => isState(word)) ? `You were ${feelingList(felt)}.` : `You noted ${feelingList(felt)}.`,
    place: (cell: Cell) => `It was ${pleasant[cell.pleasant]}, with ${energy[cell.energy]}.`,
    other: 'You kept a check-in.',
  },
  felt: feelingList,
};

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
