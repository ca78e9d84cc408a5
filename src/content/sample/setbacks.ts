// Setbacks: a reminder, a hard day and a slip that was told; a way of one's own, both cards, and a day known to be hard.

import { type Day, daysAfter } from '#domain/kernel/day.ts';
import type { Entry } from '#domain/ledger.ts';
import type { CARD_LINES, CardSort, Grounding, Setback } from '#domain/setbacks/setback.ts';
import { made, say } from './making.ts';

/** What came between, and what is at hand for it. */
export function setbacks(day: Day): readonly Entry[] {
  const stone: Grounding = {
    ...made('grounding', daysAfter(day, -35)),
    words: say('I hold the cold rail on the balcony and count the lit windows.'),
  };
  return [
    stone,
    reminder(daysAfter(day, -28), stone),
    hardDay(daysAfter(day, -14)),
    slip(daysAfter(day, -11)),
    card('stand-by', STAND_BY, daysAfter(day, -30)),
    card('slip', SLIP, daysAfter(day, -30)),
    hardDate(daysAfter(day, -30), daysAfter(day, 23)),
  ];
}

function reminder(on: Day, own: Grounding): Setback {
  return {
    ...made('setback', on),
    on,
    sort: 'reminder',
    trigger: say('A white envelope on the mat'),
    words: say('It was an advertisement. My hands knew it as the bank before I had read it.'),
    before: 7,
    after: 3,
    minutes: 15,
    tried: ['water', own.id],
    helped: [own.id],
    company: 'alone',
  };
}

function hardDay(on: Day): Setback {
  return {
    ...made('setback', on),
    on,
    sort: 'hard-day',
    words: say('We both said little. I wanted to ask whether we are all right, and waited.'),
    before: 6,
    after: 5,
    tried: ['move'],
    helped: ['move'],
    company: 'partner',
  };
}

function slip(on: Day): Setback {
  return {
    ...made('setback', on),
    on,
    sort: 'slip',
    trigger: say('A sale on the way home'),
    words: say('I bought headphones and put the receipt into the bin at the station.'),
    tried: [],
    helped: [],
    told: 'unasked',
    next: say('I keep receipts in the folder, and take the other way home this month.'),
  };
}

type Lines<S extends CardSort> = Readonly<Record<(typeof CARD_LINES)[S][number], string>>;

const STAND_BY: Lines<'stand-by'> = {
  stay: 'I sit down and lay the phone on the shelf.',
  say: 'I am here, and I have time.',
  ask: 'Shall I stay beside you, or in the next room?',
  thank: 'Thank you for saying it to me.',
  after: 'I walk round the block and call my brother.',
};

const SLIP: Lines<'slip'> = {
  stop: 'I put the card away and leave the shop.',
  tell: 'All of it, the same evening, at the kitchen table.',
  who: 'The debt advice, at the next visit.',
  repair: 'I take back what can be taken back.',
  smaller: 'Cash for the week, in an envelope.',
};

function card(sort: CardSort, lines: Readonly<Record<string, string>>, on: Day): Entry {
  const written = Object.entries(lines).map(([line, words]) => ({ line, words: say(words) }));
  return { ...made('card', on), sort, lines: written };
}

function hardDate(madeOn: Day, on: Day): Entry {
  return {
    ...made('hard-date', madeOn),
    name: say('The day the first letter came'),
    on,
    yearly: true,
    plan: say('No plans for the evening. We cook, and either of us may go to bed early.'),
  };
}
