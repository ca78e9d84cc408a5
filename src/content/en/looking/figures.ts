// The words of figures: what each says in a sentence, and the heads of its table. No verdict, no rate, no forecast.

import type { Context, Facet, Voice } from '#domain/check-ins/check-in.ts';
import type { Cell } from '#domain/check-ins/feelings.ts';
import type { EventName } from '#domain/insights/events.ts';
import type { Usual } from '#domain/insights/facet-line.ts';
import type { PeriodName, Stretch } from '#domain/insights/period.ts';
import type { Shift } from '#domain/insights/shift.ts';
import { type Day, monthOf } from '#domain/kernel/day.ts';
import type { Area } from '#domain/promises/pledge.ts';
import { dayInWords, listInWords, monthInWords, numberInWords, plural } from '../../format.ts';
import { checkIns } from '../check-ins.ts';

const periods: Readonly<Record<PeriodName, string>> = {
  'six-weeks': '6 weeks',
  'three-months': '3 months',
  year: 'A year',
  all: 'All',
};

const areas: Readonly<Record<Area, string>> = {
  time: 'Time',
  contact: 'Contact',
  money: 'Money',
  talk: 'Talk',
  home: 'Home',
  other: 'Other promises',
};

const events: Readonly<Record<EventName, string>> = {
  talk: 'A talk',
  flashback: 'A reminder or flashback',
  information: 'New information',
  promise: 'A promise noted',
  'changed-early': 'A promise changed beforehand',
  'told-early': 'Told before being asked',
  repaired: 'A missed promise repaired',
  'repair-open': 'A missed promise, its repair open',
  'limit-respected': 'A limit respected',
  'limit-crossed': 'A limit crossed',
  step: 'A small step tried',
  'hard-day': 'A hard day',
  slip: 'A slip, told',
  deception: 'A new deception',
};

const entryDays = (count: number) =>
  plural(count, { one: 'One entry day', other: `${numberInWords(count)} entry days` });

const between = ({ low, high }: Pick<Usual, 'low' | 'high'>) => {
  const [from, to] = [Math.round(low), Math.round(high)];
  return from === to ? `mostly near ${from}` : `mostly between ${from} and ${to}`;
};

const usualRange = (usual: Usual, isSixWeeks: boolean) => {
  if (usual.wide) return `Your days vary a lot here; ${between(usual)}. With shaken trust that is common.`;
  return isSixWeeks ? `${capital(between(usual))}.` : `In the last 6 weeks ${between(usual)}.`;
};

const stretchName = ({ from, by }: Stretch) =>
  by === 'month' ? monthInWords(monthOf(from)) : dayInWords(from, 'short');

const STRETCH_HEADS: Readonly<Record<Stretch['by'], string>> = { day: 'Day', week: 'Week from', month: 'Month' };

export const figures = {
  periods: { legend: 'Period', names: periods },
  as: { legend: 'Show as', pictures: 'Pictures', tables: 'Tables' },
  table: 'As a table',
  noEntries: 'no entries',
  copy: 'Copy as text',
  copied: 'Copied. Other apps can read what is copied.',
  notCopied: 'It could not be copied here. Print it, or mark the words by hand.',
  print: 'Print',
  /** On paper, where the buttons that say it are not seen. */
  paper: (from: Day, to: Day) => `${dayInWords(from, 'long')} to ${dayInWords(to, 'long')}`,
  foot: 'Private. Made on the person’s own device. Not checked by anyone.',
  noTotal:
    'There is no total here, on purpose. If two people see the same weeks differently, that is something to talk about, not something to settle.',

  lines: {
    title: 'Four lines, each for itself',
    voice: { hurt: 'What I experienced', rebuilder: 'What I did' } satisfies Record<Voice, string>,
    about: (voice: string, breach: string) => `${voice}: ${breach}`,
    key: 'One dot is one day. The pale band is where most days of your last six weeks lay. Days without an entry stay empty; they are not zeros.',
    facet: (facet: Facet) => checkIns.facets.names[facet],
    item: (voice: Voice, facet: Facet) => checkIns.facets.items[voice][facet],
    none: 'No entries in this time.',
    say: (count: number, usual: Usual | undefined, period: PeriodName | undefined) =>
      usual === undefined
        ? `${entryDays(count)}. There are too few entries to say more.`
        : `${entryDays(count)}. ${usualRange(usual, period === 'six-weeks')}`,
    caption: (facet: Facet, by: Stretch['by']) => `${checkIns.facets.names[facet]} by ${by}`,
    head: (by: Stretch['by']) => [STRETCH_HEADS[by], 'Middle value', 'Entry days'],
    stretch: stretchName,
    value: (value: number) => numberInWords(value, 2),
    reader: (facet: Facet) => `Read ${checkIns.facets.names[facet]} day by day`,
    readerHint: 'Slide to read each day',
    at: (on: Day, value: number) => `${dayInWords(on, 'short')}: ${numberInWords(value, 1)}`,
    tick: (on: Day, isLong: boolean) => (isLong ? dayInWords(on, 'monthBrief') : dayInWords(on, 'brief')),
    marks: {
      label: 'Mark days above the lines',
      note: 'What is marked stands beside the line. It says nothing of what brought what.',
    },
  },

  feelings: {
    title: 'Where the days were',
    earlier: (month: string) => `Earlier: ${month}`,
    later: (month: string) => `Later: ${month}`,
    month: (month: string) => `In ${month}`,
    none: 'No check-in in this month.',
    say: (placed: number, most: { readonly cell: Cell; readonly times: number } | undefined) => {
      const count = plural(placed, {
        one: 'One check-in has a place here.',
        other: `${numberInWords(placed)} check-ins have a place here.`,
      });
      if (most === undefined || most.times < 2) return count;
      return `${count} Most often ${checkIns.grid.cell(most.cell)}, ${numberInWords(most.times)} times.`;
    },
    ends: { top: 'high energy', bottom: 'low energy', first: 'unpleasant', last: 'pleasant' },
    caption: 'Check-ins by place',
    head: ['Where', 'Times'],
    cell: (cell: Cell) => capital(checkIns.grid.cell(cell)),
    words: 'Words that came up',
    more: (count: number) => `${numberInWords(count)} more`,
    word: (word: string) => capital(checkIns.feelings.name(word)),
    onDays: (days: number, of: number) =>
      plural(of, {
        one: `on ${numberInWords(days)} of one entry day`,
        other: `on ${numberInWords(days)} of ${numberInWords(of)} entry days`,
      }),
    contexts: 'What was around it',
    context: (context: Context) => capital(checkIns.contexts.names[context]),
    alongside: 'It stood beside the days. It need not be what brought them.',
  },

  promises: {
    title: 'Promises, one stitch each',
    none: 'No promise fell due in this time.',
    areas,
    row: (counts: readonly { readonly count: number; readonly word: string }[]) =>
      `${capital(listInWords(counts.map(({ count, word }) => `${word} ${numberInWords(count)}`)))}.`,
    counted: (counts: string) => `Over 90 days: ${counts}`,
    latest: (shown: number) => `The latest ${numberInWords(shown)} are drawn.`,
    caption: 'Promises in counts',
    head: (marks: readonly string[]) => ['Promise', ...marks.map(capital)],
    counting: 'Keeping what you said is evidence your partner may use. It is not a claim on their trust.',
    count: (count: number) => numberInWords(count),
  },

  events: {
    title: 'What happened on which days',
    names: events,
    say: (happened: number) =>
      happened === 0
        ? 'Nothing of this kind was written down in this time.'
        : 'One knot is one day. The gaps are days on which nothing of that kind was written down, which is not the same as nothing happening.',
    times: (count: number) => plural(count, { one: 'once', other: `${numberInWords(count)} times` }),
    caption: 'What happened, in plain counts',
    head: ['What', 'Times', 'Days'],
    days: (days: readonly Day[]) => {
      const [first, last] = [days[0], days.at(-1)];
      if (first === undefined || last === undefined) return '';
      const style = first.slice(0, 4) === last.slice(0, 4) ? 'brief' : 'long';
      if (days.length > MOST_DAYS_TOLD) return `${dayInWords(first, style)} to ${dayInWords(last, style)}`;
      return listInWords([...new Set(days)].map((day) => dayInWords(day, style)));
    },
  },

  setbacks: {
    title: 'Hard moments, before and after',
    say: (count: number) =>
      plural(count, {
        one: 'One with a number before and after what was tried.',
        other: `${numberInWords(count)} with a number before and after what was tried.`,
      }),
    caption: 'How strong it was, 0 to 10',
    head: ['Day', 'Before', 'After', 'Minutes'],
    value: (value: number | undefined) => (value === undefined ? '' : numberInWords(value)),
    helped: 'What has helped so far',
    gone: 'One of your own that is no longer here',
    helpedTimes: (what: string, times: number) =>
      `${what.replace(/[.…]+$/, '')}: ${plural(times, { one: 'once', other: `${numberInWords(times)} times` })}`,
  },

  shift: {
    title: 'A shift in your own entries',
    lead: 'Your last 42 days beside your first 42. Only shown here, every 90 days, because sooner than that it is mostly noise.',
    said: {
      higher: 'Your latest entries lie higher than your first ones.',
      lower: 'Your latest entries lie lower than your first ones.',
      'no-clear-shift': 'No clear shift.',
      'too-few':
        'There are too few entries to say. It takes 12 entry days in each 42 days, and the two must not overlap.',
    } satisfies Record<Shift['said'], string>,
    windows: ({ baseline, latest }: Pick<Shift, 'baseline' | 'latest'>) =>
      `First: ${spanName(baseline)}, ${entryDays(baseline.entryDays).toLowerCase()}. Latest: ${spanName(latest)}, ${entryDays(latest.entryDays).toLowerCase()}.`,
    chance:
      'With four lines, about one review in six or seven shows a shift by chance somewhere; about one in four where days hang together strongly.',
    crisis: 'First weeks are usually the worst, so part of an improvement is the passing of the crisis.',
    drop: 'A drop after good weeks is known: also where things had gone well, trust slipped back for some later on. It asks for care, and for a look at the plan for setbacks.',
    restart: 'Begin the baseline again today',
    restartOf: (breach: string) => `Begin the baseline again today: ${breach}`,
    restarted: (day: string) => `Compared with the days from ${day} on.`,
    first: 'Compared with your first days.',
    why: 'For example after something new came out. The comparison with your first days stays here beside it.',
  },
};

const MOST_DAYS_TOLD = 12;

function spanName({ from, to }: { readonly from: Day; readonly to: Day }): string {
  return `${dayInWords(from, 'long')} to ${dayInWords(to, 'long')}`;
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
