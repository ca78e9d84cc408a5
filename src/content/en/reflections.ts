// The words of writing: the kinds of entries with their questions, the editor, the list, and search.

import type { Genre } from '#domain/reflections/reflection.ts';
import type { Subject } from '#domain/search/searchable.ts';
import { numberInWords, plural } from '../format.ts';

type GenreWords = {
  /** What the kind is called in a list. */
  readonly name: string;
  /** One line that says what it is for. */
  readonly about: string;
  /** The heading of its page. */
  readonly heading: string;
  readonly lead: string;
  /** What stands over the questions, and the questions themselves; any of them may be left out. */
  readonly promptsTitle: string;
  readonly promptsLead: string;
  readonly prompts: readonly { readonly ask: string; readonly more: string }[];
  /** One thing worth knowing beside the page. */
  readonly aside: string;
};

const genres: Readonly<Record<Genre, GenreWords>> = {
  journal: {
    name: 'Journal',
    about: 'Whatever is on your mind.',
    heading: 'A page of your own',
    lead: 'No order, no end. Nothing here is sent.',
    promptsTitle: 'If the page stays empty',
    promptsLead: 'Begin anywhere.',
    prompts: [
      { ask: 'What happened today that you still think about?', more: 'One scene is enough.' },
      { ask: 'Where in the body do you notice it?', more: 'Tight, heavy, warm, nothing at all.' },
      { ask: 'What would you like to have said?', more: 'It can stay on this page.' },
      { ask: 'What was all right, even so?', more: 'Small things count.' },
    ],
    aside: 'This is a place to think, not evidence.',
  },
  responsibility: {
    name: 'Responsibility',
    about: 'What you did, in your own verbs.',
    heading: 'What was mine',
    lead: 'Five questions for naming an act plainly. Nothing here is sent.',
    promptsTitle: 'Five questions, all optional',
    promptsLead: 'In this order the reasons come last, where they do not excuse.',
    prompts: [
      { ask: 'What did I do?', more: 'Facts, with “I” and a verb. Could a stranger tell what happened?' },
      { ask: 'What did I know at the time?', more: 'What was clear to me, and what I chose not to look at.' },
      {
        ask: 'What did it cost you?',
        more: 'Sleep, money, plans, the picture of us. Write what you have seen or been told.',
      },
      { ask: 'What did it cost us?', more: 'What we could do before and cannot now.' },
      { ask: 'Where did I have a choice?', more: 'Name one moment at which another way was open.' },
    ],
    aside:
      'Owning one act is not the same as being to blame for everything. It belongs to what happened, not to who you are.',
  },
  apology: {
    name: 'Apology',
    about: 'Six parts, slowly, before any of it is said.',
    heading: 'An apology, slowly',
    lead: 'Written for the other person, not for relief. Nothing here is sent.',
    promptsTitle: 'Six parts, all optional',
    promptsLead: 'What studies found to matter most stands first.',
    prompts: [
      { ask: 'What I did', more: 'Own it in one or two sentences that stop before any “but”.' },
      { ask: 'What I offer to put right', more: 'Something that can be done and seen, and by when.' },
      { ask: 'What I regret', more: 'The harm, rather than being found out.' },
      {
        ask: 'How it came about',
        more: 'Once the first three have words; an explanation that comes first reads like an excuse.',
      },
      { ask: 'What will be different', more: 'One thing others could notice, small enough to begin this week.' },
      {
        ask: 'Whether to ask for anything',
        more: 'Leaving it out is a gift of time. An apology stands without an answer.',
      },
    ],
    aside: 'Let it lie for a day before it is said. Ask first whether this is a good moment, and stop if it is not.',
  },
  empathy: {
    name: 'Empathy',
    about: 'How it may have been for the other.',
    heading: 'From the other side',
    lead: 'Guesses, held loosely. Only the other person knows. Nothing here is sent.',
    promptsTitle: 'Walk through one moment',
    promptsLead: 'Take a single one: the evening it came out, the morning after, a family day.',
    prompts: [
      { ask: 'What may they have seen and heard?', more: 'As a camera would have it.' },
      { ask: 'What may it have done in the body?', more: 'Breath, stomach, sleep.' },
      { ask: 'What may it have meant to them?', more: 'About themselves, about us, about what was true before.' },
      { ask: 'What may they have lost, or been afraid to lose?', more: 'Some of it may have nothing to do with me.' },
      { ask: 'What would make sense of their reaction?', more: 'Try: it makes sense that … because … Then stop.' },
      { ask: 'What do I not know?', more: 'A question I could ask, on a good day, and only once.' },
    ],
    aside: 'A guess that turns out wrong is worth having: it can be put right by listening.',
  },
  evaluation: {
    name: 'Looking back on it',
    about: 'How it has been going, over a longer time.',
    heading: 'Looking back on it',
    lead: 'For a week, a month, or as far as you like. Nothing here is sent.',
    promptsTitle: 'If you want something to hold on to',
    promptsLead: 'Moments you noticed say more than verdicts.',
    prompts: [
      { ask: 'Which moment of this time stays with you?', more: 'Who did what, and what followed.' },
      {
        ask: 'Is there more trust, less, no clear difference, or can’t you say?',
        more: 'And what do you base that on?',
      },
      { ask: 'Where did acts match words? Where not?', more: 'Yours as well as anybody’s.' },
      { ask: 'What is still unsaid?', more: 'It can stay so; it is good to know it.' },
      { ask: 'Do you want to go on, pause, get help, or stop?', more: 'Stopping is a fair decision.' },
      { ask: 'What would be kind to yourself in the time ahead?', more: 'One small thing.' },
    ],
    aside: 'You can read this again in three months. It need not have come true.',
  },
};

const subjects: Readonly<Record<Subject, string>> = {
  reflection: 'Written entries',
  draft: 'Drafts',
  'check-in': 'Check-ins',
  promise: 'Promises',
  person: 'People and what happened',
  review: 'Reviews',
  boundary: 'Limits and agreements',
  step: 'Small steps',
  change: 'Change plan',
  setback: 'Hard moments',
};

const subjectOfOne: Readonly<Record<Subject, string>> = {
  reflection: 'Written entry',
  draft: 'Draft',
  'check-in': 'Check-in',
  promise: 'Promise',
  person: 'People and what happened',
  review: 'Review',
  boundary: 'Limit or agreement',
  step: 'Small step',
  change: 'Change plan',
  setback: 'Hard moment',
};

export const reflections = {
  title: 'Write',
  lead: 'For yourself first. Nothing here is sent.',
  newEntry: 'New entry',
  withQuestions: 'With a few questions beside it',
  genres,
  untitled: 'Untitled',
  drafts: {
    title: 'Begun, not yet kept',
    begun: (when: string) => `Begun ${when}`,
    changing: (when: string) => `A change begun ${when}`,
    goOn: 'Go on',
    goOnWith: (words: string) => `Go on with: ${words}`,
    letGo: 'Let it go',
    letGoOf: (words: string) => `Let it go: ${words}`,
    blank: 'No words yet',
  },
  list: {
    title: 'What you wrote',
    from: (first: string, last: string) => `${first} to ${last}`,
    earlier: 'Show earlier months',
    kind: 'Kind',
    allKinds: 'All kinds',
    tag: 'Tag',
    allTags: 'All tags',
    empty: 'Nothing written in these months',
    emptyText: 'A line is enough to begin with, and a page may stay half empty.',
    noneFit: 'Nothing in these months fits. Choose another kind or tag, or show earlier months.',
  },
  search: {
    label: 'Search',
    help: 'In everything you wrote here: entries, check-ins, promises, drafts, names.',
    among: 'Among',
    everything: 'Everything',
    subjects,
    subjectOfOne,
    opening: 'Opening your notes.',
    reading: 'Reading what you wrote. What is found so far stands below.',
    progress: (done: number, total: number) => `${numberInWords(done)} of ${numberInWords(total)}`,
    progressName: 'Getting ready to search',
    cancel: 'Stop searching',
    clear: 'Clear the search',
    found: (total: number) =>
      plural(total, { one: 'Found in one place', other: `Found in ${numberInWords(total)} places` }),
    finds: 'What was found',
    none: 'Nothing found',
    noneText: 'Fewer words, or the beginning of one, find more. Accents and capitals do not matter.',
    more: 'Show more',
    failed: 'Search does not start in this browser. What you wrote is untouched; the list by month works as ever.',
  },
  editor: {
    kind: 'Kind',
    words: 'Your words',
    titleField: 'Title, if you like',
    day: 'Day',
    breach: 'What it is about',
    noBreach: 'Nothing in particular',
    namelessBreach: (day: string) => `Something told on ${day}`,
    namelessUndated: 'Something without a name',
    keep: 'Keep this',
    letGo: 'Let it go',
    letGoChanges: 'Let the changes go',
    editing: 'Change this entry',
    promptsFold: 'Questions to lean on',
    keptAsDraft: 'Kept as a draft.',
    keptAsDraftAt: (time: string) => `Kept as a draft at ${time}`,
    notYet: 'Kept as a draft as soon as you pause.',
    notSealed: 'The draft could not be kept just now. Your words are on this page; copy them before you close it.',
    unchanged: 'As you kept it.',
    empty: 'There are no words yet. One is enough.',
    tooLong: (length: number, most: number) =>
      `${numberInWords(length)} characters. An entry holds ${numberInWords(most)}, ${numberInWords(length - most)} fewer. Nothing is lost: move the rest to a further entry.`,
    titleTooLong: (over: number) =>
      plural(over, {
        one: 'The title is one character too long. Nothing is lost; shorten it or move a part into the text.',
        other: `The title is ${numberInWords(over)} characters too long. Nothing is lost; shorten it or move a part into the text.`,
      }),
    future: 'That day has not come yet. Choose today or an earlier one.',
    noDay: 'That day does not exist. Choose today or an earlier one.',
  },
  tags: {
    label: 'Tags',
    help: 'Enter adds a tag.',
    add: 'Add the tag',
    takeAway: (tag: string) => `Take away the tag ${tag}`,
    used: 'Tags you have used',
    added: (tag: string) => `${tag} added`,
    takenAway: (tag: string) => `${tag} taken away`,
    tooLong: 'A tag has forty characters at most.',
    tooMany: 'An entry has twenty tags at most.',
  },
  reading: {
    edit: 'Change it',
    remove: 'Let it go',
    print: 'Print',
    tags: (list: string) => `Tags: ${list}`,
    loading: 'Looking for the entry.',
    gone: 'This entry is not here any more',
    goneText: 'It was let go, or it was never on this device.',
    toWrite: 'To what you wrote',
  },
};
