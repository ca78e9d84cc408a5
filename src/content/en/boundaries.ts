// The words of limits, requests, agreements, openness that is offered, and of the charter.

import type { BoundaryMarkState, BoundarySort, Category, Side } from '#domain/boundaries/boundary.ts';
import type { ControlQuestion } from '#domain/boundaries/boundary-form.ts';
import type { CharterPart } from '#domain/boundaries/charter.ts';
import type { Standing } from '#domain/boundaries/holding.ts';
import { listInWords } from '../format.ts';
import { flawInWords } from './phrases/flaws.ts';

const sorts: Readonly<Record<BoundarySort, { readonly name: string; readonly line: string; readonly many: string }>> = {
  limit: { name: 'Limit', many: 'Limits', line: 'What I will and will not do. It needs nobody’s consent.' },
  request: { name: 'Request', many: 'Requests', line: 'What I ask for. The other may say no.' },
  agreement: { name: 'Agreement', many: 'Agreements', line: 'What both have agreed to. Either may withdraw from it.' },
  offer: {
    name: 'Offered openness',
    many: 'Offered openness',
    line: 'What I show of my own accord, for a time that ends.',
  },
};

const categories: Readonly<Record<Category, string>> = {
  contact: 'Contact with others',
  phones: 'Phones and accounts',
  money: 'Money',
  places: 'Alcohol and places',
  family: 'Family and friends who know',
  intimacy: 'Intimacy',
  arguments: 'Arguments',
  children: 'Children',
  other: 'Something else',
};

const standings: Readonly<Record<Standing, string>> = {
  holds: '',
  coming: 'Has not begun yet.',
  asked: 'Asked, without an answer so far.',
  declined: 'Declined. A request may be declined.',
  ended: 'Has ended.',
};

const sides: Readonly<Record<Side, string>> = { me: 'I', partner: 'My partner' };

export const boundaries = {
  title: 'Boundaries',
  lead: 'A boundary says what I do. It does not steer somebody else.',
  add: 'New boundary',
  waiting: 'Opening your boundaries.',
  keep: 'Keep this',
  letGo: 'Let it go',
  back: 'Boundaries',
  print: 'Print this page',
  flaw: flawInWords,
  sorts,
  categories,
  standings,
  notHere: { title: 'This is not here', text: 'It was deleted, or it is in other notes.' },
  empty: {
    title: 'Nothing is written down yet',
    text: 'One limit of your own is a good beginning: something you will do, whatever the other does.',
    make: 'Write one',
    help: 'When it is about fear',
  },
  list: {
    endedOnes: 'What has ended',
    more: 'More about it',
    moreOf: (words: string) => `More about it: ${words}`,
    lookAgain: {
      title: 'It is time to look at something again.',
      text: 'Any day will do. Keep it, loosen it or end it.',
    },
    charter: 'The charter',
    charterLine: 'One page in your own words, for the time when you rebuild.',
  },
  whose: (sort: BoundarySort, owner: Side | 'both') => {
    if (sort === 'agreement') return 'Agreement.';
    const name = sorts[sort].name;
    return owner === 'partner' ? `${name} of my partner.` : `${name} of mine.`;
  },
  agreedBy: (agreed: readonly Side[]) => {
    if (agreed.length === 2) return 'Both have agreed.';
    return agreed.length === 0
      ? 'Nobody has agreed so far.'
      : `${sides[agreed[0] ?? 'me']} agreed; the other has not so far.`;
  },
  from: (day: string) => `From ${day}.`,
  until: (day: string) => `Until ${day}.`,
  form: {
    newTitle: 'New boundary',
    newLead: 'Write it so that you could keep it by yourself, or so that the other could say no.',
    changeTitle: 'Change it',
    changeLead: 'How it read before is kept, with your reason.',
    sort: 'What is it?',
    owner: 'Whose is it?',
    owners: { me: 'Mine', partner: 'My partner’s' },
    words: {
      limit: 'What I will do, or will not do',
      request: 'What I ask for',
      agreement: 'What we agree on',
      offer: 'What I show of my own accord',
    } satisfies Record<BoundarySort, string>,
    wordsHelp: {
      limit: 'For example: “I leave the room when I am shouted at, and come back after half an hour.”',
      request: 'For example: “Please tell me beforehand when you will be home after ten.”',
      agreement: 'One thing, in words both would use. For example: “We talk about money on Sundays.”',
      offer: 'For example: “I show you the account statement on the first of the month.” No passwords here.',
    } satisfies Record<BoundarySort, string>,
    consequence: 'If it happens, I will',
    consequenceHelp: 'Something you do for yourself, not a penalty.',
    reason: 'Why it matters',
    categories: 'It is about',
    agreed: 'Who has agreed so far?',
    agreedHelp: 'It holds when both have. Anyone may withdraw, alone and at any time.',
    sides,
    answer: 'What came of it?',
    answers: { open: 'Open', accepted: 'Accepted', declined: 'Declined' },
    startsOn: 'From',
    reviewOn: 'Look at it again on',
    reviewHelp: 'A boundary nobody looks at again turns into a rule.',
    endsOn: 'It ends on',
    endsHelp: { offer: 'Openness that is offered has an end.', other: 'It may stay empty.' },
    why: 'Why it changes',
    whyHelp: 'A line for later. It may stay empty.',
    intimacy:
      'What concerns closeness and touch always needs a fresh yes. What is written here is no yes in advance, and a no needs no reason.',
  },
  control: {
    title: 'Three questions before it is kept',
    lead: 'Your answers are kept nowhere, and nothing depends on them.',
    questions: {
      restricts:
        'Does it decide whom the other may see, where they go, what they wear, or their money, health care or sleep?',
      watches: 'Does somebody have to be watched all the time for it?',
      punishes: 'Is there a penalty when it is not followed?',
    } satisfies Record<ControlQuestion, string>,
    yes: 'Yes',
    no: 'No',
    title2: 'This may be control rather than a boundary.',
    text: 'A boundary is about what you do: you leave, you sleep elsewhere, you stop the talk. Control is about what another person may do. It often comes from fear, and it makes both less safe. Perhaps it can be turned round: what will you do yourself?',
    help: 'If you are afraid, or have frightened somebody, Help is there for both.',
    toHelp: 'Help',
  },
  page: {
    reason: 'Why it matters',
    consequence: 'If it happens, I will',
    categories: 'It is about',
    about: (names: readonly string[]) => listInWords(names),
    begins: 'From',
    looks: 'Look at it again on',
    ends: 'Ends on',
    ended: 'Ended on',
    change: 'Change it',
    versions: 'How it read before',
    versionUntil: (day: string) => `Until ${day}`,
    noWhy: 'No reason noted.',
    log: 'How it went',
    noLog: 'Nothing noted so far.',
    note: 'Note how it went',
    talk: 'Talk card',
  },
  look: {
    title: 'It is time to look at this again.',
    text: 'Any day will do. It can stay as it is, be loosened, or end.',
    asIs: 'Leave it as it is',
    change: 'Change it',
    next: (day: string) => `Looked at again from ${day}.`,
  },
  mark: {
    title: 'How it went',
    on: 'On this day',
    states: {
      respected: { title: 'Respected', line: 'It held.' },
      crossed: { title: 'Crossed', line: 'It did not hold. A talk card opens, nothing else.' },
      unclear: { title: 'Unclear', line: 'You cannot tell, or you see it differently.' },
    } satisfies Record<BoundaryMarkState, { readonly title: string; readonly line: string }>,
    line: 'A line about it',
    lineHelp: 'What could be seen, rather than what somebody is like.',
    delete: 'Delete this note',
  },
  talk: {
    title: 'Talk card',
    lead: 'For a moment when both are calm. It need not be today.',
    written: 'What was written down',
    happened: (day: string) => `What was noted on ${day}`,
    steps: [
      {
        title: 'Ask first',
        text: '“Is this a good moment for something that matters to me?” A no now is fine; agree on another time.',
      },
      { title: 'Say what could be seen', text: 'One sentence, one time. No “always”, no “never”.' },
      { title: 'Say what it was like for you', text: '“I was…”, and then a pause.' },
      {
        title: 'Ask how the other saw it',
        text: 'It may have been unclear rather than crossed. Say back what you heard.',
      },
      {
        title: 'Say what you will do',
        text: 'What you wrote above, if you wrote something. It is about you, and it is no penalty.',
      },
      {
        title: 'Decide together what happens to it',
        text: 'Keep it, write it more clearly, or let it go. Not every time needs a decision.',
      },
    ],
    fear: 'If you are afraid of how the other will react, this talk is not the way. Help is there for you alone.',
    help: 'Help',
    done: 'Back to it',
  },
  ending: {
    summary: 'End it or delete it',
    title: 'End it',
    text: {
      limit: 'You may take it back at any time. It stays readable.',
      request: 'You may take it back at any time. It stays readable.',
      agreement: 'Anyone may withdraw, alone. It stays readable.',
      offer: 'An offer can end before its day. It stays readable.',
    } satisfies Record<BoundarySort, string>,
    line: 'A line for the end, if you like',
    end: 'End it',
    withdraw: 'Withdraw from it',
    deleteTitle: 'Delete it',
    deleteText: 'It goes with everything noted about it. You can undo it right after.',
    delete: 'Delete it',
  },
  charter: {
    title: 'The charter',
    lead: 'One page in your own words. It is not a contract, and either may withdraw from it.',
    order:
      'It is meant for the time when what happened is told, owned and understood; written sooner, it tends to promise more than either can know.',
    empty: {
      title: 'Nothing is written yet',
      text: 'Each writes alone first. What both can stand by becomes the page.',
      write: 'Write it',
    },
    change: 'Change it',
    parts: {
      leave: 'What we leave behind',
      keep: 'What we keep',
      fresh: 'What is new',
      mistakes: 'How we treat mistakes',
    } satisfies Record<CharterPart, string>,
    helps: {
      leave: 'What shall not come along.',
      keep: 'What was good, and still is.',
      fresh: 'What did not exist before.',
      mistakes: 'How a mistake is told, and how it is heard.',
    } satisfies Record<CharterPart, string>,
    formTitle: 'Write the charter',
    formLead: 'Everything may stay empty but one part. The page as it was is kept.',
    look: 'Look at it again on',
    lookAgain: 'It is time to look at the charter again. Any day will do.',
    versions: 'How it read before',
    delete: 'Delete the charter',
    deleteText: 'It goes with its earlier pages. You can undo it right after.',
  },
};
