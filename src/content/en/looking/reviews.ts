// The words of reviews: questions, what each opens, phases. A question asks about moments, not about anybody's worth.

import type { Voice } from '#domain/check-ins/check-in.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Panel, Question } from '#domain/reviews/questions.ts';
import type { Course, Span, View } from '#domain/reviews/review.ts';
import type { ReviewRefusal } from '#domain/reviews/reviewing.ts';
import type { Phase } from '#domain/reviews/waymark.ts';
import { dayInWords } from '../../format.ts';

const questions: Readonly<Record<Question, string>> = {
  'acts-matched': 'Where did my acts match my words?',
  'acts-differed': 'Where not, and did I say so myself?',
  'urge-to-press': 'When did I feel the urge to press or defend?',
  'partners-week': 'What did I learn about my partner’s week?',
  'small-thing': 'One small thing for next week.',
  'kind-to-me': 'One kind thing for me.',
  steadier: 'What helped me feel steadier, from whomever?',
  shook: 'What shook me?',
  'needed-and-said': 'What did I need and did I say it?',
  body: 'How was my body?',
  'kind-thing': 'One kind thing for me next week.',
  continue: 'One thing to continue.',
  adjust: 'One thing to adjust.',
  'noticed-you': 'Something I noticed you do.',
  'would-like': 'Something I would like next week.',

  'promise-that-matters': 'Which promise matters most to them, by their own words?',
  'hiding-small': 'Am I hiding anything small?',
  'statement-missing': 'What is the ownership statement missing now?',
  'shame-helping': 'Is my shame helping or in the way?',
  'visible-change': 'What change is visible from outside?',
  'rely-more': 'On which subjects do I rely a little more, on which not?',
  'limits-respected': 'Are my limits respected, including by me?',
  'checking-serving': 'Is checking serving me?',
  'pushed-faster': 'Am I pushed, by anybody, to go faster?',
  'less-of': 'What do I want less of?',
  focus: 'One focus for the month.',
  'agreement-changed': 'One agreement to change, if any.',
  'handled-better': 'What we handled better.',
  repeats: 'What repeats.',
  ladder: 'A step up, stay, or down on the ladder.',
  'pleasant-plan': 'One pleasant plan.',

  'trust-rebuilt': 'Is trust being rebuilt, in my view? What do I base it on?',
  understood: 'What has been understood?',
  unsaid: 'What is still unsaid?',
  'go-on': 'Do I want to go on with this work, pause, get help, or stop?',
  'free-to-answer': 'Am I free to answer honestly?',
  'need-from-myself': 'What do I need from myself?',
  intentions: 'What I intend for the next 90 days.',
  'three-moments': 'Three moments that counted.',
  'still-heavy': 'One thing still heavy.',
  agreements: 'What we keep, change, end among agreements.',
  'next-phase': 'Next phase.',
  'look-again': 'When we look again.',

  'year-seen': 'What do these four pages tell me, read one after the other?',
  letter: 'A letter to myself.',
};

const spans: Readonly<Record<Span, { readonly name: string; readonly title: string; readonly minutes: string }>> = {
  week: { name: 'Weekly', title: 'A week', minutes: '5 to 7 minutes' },
  month: { name: 'Monthly', title: 'A month', minutes: '15 to 20 minutes' },
  quarter: { name: '90 days', title: '90 days', minutes: '30 to 45 minutes, in two sittings' },
  year: { name: 'Yearly', title: 'A year', minutes: '30 minutes' },
};

const choices: Readonly<Record<View | Course, string>> = {
  more: 'More than before',
  same: 'No clear difference',
  less: 'Less',
  'cannot-say': 'Cannot say',
  'go-on': 'Go on',
  pause: 'Pause',
  'get-help': 'Get help',
  stop: 'Stop',
};

const panels: Readonly<Record<Panel, string>> = {
  days: 'The four lines of this time',
  feelings: 'The words that came up',
  promises: 'The promises of this time',
  counts: 'What was written down in this time',
  statement: 'The statement as it reads now',
};

const phases: Readonly<Record<Phase, { readonly name: string; readonly line: string; readonly opens: string }>> = {
  0: {
    name: 'Safe to begin',
    line: 'Roles, expectations and help numbers. Nothing is passed on.',
    opens: 'It is where one begins, and where one comes back to.',
  },
  1: {
    name: 'Steady the ground',
    line: 'Check-ins, time-outs, limits and first tiny promises. Talks about why can wait.',
    opens: 'It leans on having looked at safety.',
  },
  2: {
    name: 'Own and answer',
    line: 'Truth, empathy, an apology. Large promises and asking for forgiveness can wait.',
    opens: 'It leans on what happened having ended, and on the one who was hurt wanting it; or one works alone.',
  },
  3: {
    name: 'Understand',
    line: 'What led here, each alone first, and larger steps. What is background stays background.',
    opens:
      'It leans on six weeks of notes, or on both saying they are ready; on being free to speak; and on nothing new having come out in the last 30 days.',
  },
  4: {
    name: 'Rebuild',
    line: 'A new agreement, closeness by small steps, less openness owed as time goes on.',
    opens: 'It leans on both choosing it after 90 days.',
  },
  5: { name: 'Keep', line: 'A monthly review, and a plan for setbacks.', opens: 'It comes after Rebuild.' },
};

const refusals: Readonly<Record<ReviewRefusal, string>> = {
  empty: 'Nothing is answered yet. One line is enough, and leaving is fine too.',
  'day-to-come': 'This day has not come yet. Choose today or an earlier one.',
  'answer-too-long': 'One answer is longer than a review can hold. Put part of it on a page under Write.',
};

export const reviews = {
  title: 'Reviews',
  lead: 'A review asks what you remember first, and shows what you wrote only after. Late is fine.',
  opening: 'Opening your reviews.',
  spans,
  begin: (span: Span) => `Begin: ${spans[span].title}`,
  goOn: (span: Span) => `Go on: ${spans[span].title}`,
  last: (day: Day) => `Last on ${dayInWords(day, 'long')}.`,
  next: (day: Day) => `The next one makes sense from ${dayInWords(day, 'long')}.`,
  none: 'None so far.',
  kept: 'Kept reviews',
  ofDay: (span: Span, day: Day) => `${spans[span].name}, ${dayInWords(day, 'long')}`,

  form: {
    title: (span: Span) => `${spans[span].title}, looked back on`,
    changeTitle: 'Change this review',
    lead: (span: Span) => `${spans[span].minutes}. Leave out whatever you like.`,
    sittings: 'What you write stays here as a draft, so it can be done in two sittings.',
    day: 'Day of this review',
    side: 'From which side?',
    voice: { hurt: 'I was hurt', rebuilder: 'I broke trust' } satisfies Record<Voice, string>,
    about: (voice: string, breach: string) => `${voice}: ${breach}`,
    alone: 'Each alone',
    outcome: 'What comes of it',
    together: 'Together, if you both wish',
    togetherLine: 'Only what you both choose to say. Nothing here is sent.',
    question: (question: Question) => questions[question],
    answer: 'Your words',
    skip: 'Leave it out',
    choices,
    choose: 'Or choose one',
    noChoice: 'Leave it open',
    tooLong: 'This is longer than a review can hold.',
    before: (span: Span) => BEFORE[span],
    beforeWrote: (day: string, span: Span) => `${BEFORE[span]}, on ${day}, you wrote:`,
    panels,
    panelAfter: 'What was written down about it can be opened here once you have answered.',
    free: {
      yes: 'Yes',
      no: 'No',
      note: 'This answer is not kept anywhere, and nothing is changed by it.',
      help: 'You need not finish this. If somebody could read along, leave it out. ',
      helpLink: 'Help has people to reach',
    },
    keep: 'Keep this',
    letGo: 'Let it go',
    remove: 'Delete this review',
    refusals,
    draftUnsealed: 'The draft could not be put away just now. What you wrote is on this page; keep it, or copy it.',
    where: 'Kept on this device only. Not in any file unless you put it there.',
  },

  pages: {
    title: 'Your 90-day pages',
    none: 'No 90-day page was kept in this year. The letter can be written all the same.',
    statementNone: 'No responsibility page is written so far.',
  },

  read: {
    change: 'Change it',
    older: (name: string) => `An earlier question (${name})`,
    statement: 'Read it on its own page',
    chose: (choice: string) => `You chose: ${choice}.`,
    absent: { title: 'This review is not here', text: 'It was deleted, or it is in other notes.', back: 'Reviews' },
  },

  phase: {
    title: 'Where we are on the way',
    lead: 'Phases go by what is there, not by dates. Going back is a button, not a failure.',
    now: (phase: Phase) => `Now: ${phases[phase].name}.`,
    legend: 'The phase from now on',
    about: (what: string, breach: string) => `${what}: ${breach}`,
    unnamed: (nth: number) => `What happened, ${nth}`,
    sameName: (breach: string, nth: number) => `${breach} (${nth})`,
    each: 'Each thing that happened has a phase of its own. It can be chosen there:',
    keepAs: 'Leave it as it is',
    names: phases,
    order: 'The order has a reason: what comes later leans on what comes first. You choose all the same.',
    keep: 'Keep this',
    chosen: 'Chosen so far',
    on: (day: Day, phase: Phase) => `${dayInWords(day, 'long')}: ${phases[phase].name}`,
  },
};

const BEFORE: Readonly<Record<Span, string>> = {
  week: 'Last time',
  month: 'Last time',
  quarter: 'Three months ago or so',
  year: 'A year ago or so',
};
