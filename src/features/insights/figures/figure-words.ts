// Figure words: what each figure says in a sentence and as a table. The same words are read, printed and copied.

import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import type { Facet } from '#domain/check-ins/check-in.ts';
import type { EventRow } from '#domain/insights/events.ts';
import { byStretch, type FacetLine } from '#domain/insights/facet-line.ts';
import type { FeelingsSeen } from '#domain/insights/feelings-seen.ts';
import type { PeriodName, Stretch } from '#domain/insights/period.ts';
import type { AreaRows, PromiseRow } from '#domain/insights/promise-rows.ts';
import type { SetbacksSeen } from '#domain/insights/setbacks-seen.ts';
import type { Mark } from '#domain/promises/standing.ts';
import type { TableWords } from '#ui/figure/DataTable.tsx';

/** `isEmpty` where there is nothing for a table or a picture; the table is put into words once it is asked for. */
export type FigureWords = {
  readonly title: string;
  readonly say: string;
  readonly isEmpty: boolean;
  readonly table: () => TableWords;
};

export function facetWords(
  facet: Facet,
  line: FacetLine,
  period: PeriodName | undefined,
  stretches: readonly Stretch[],
): FigureWords {
  const { lines: say, noEntries } = words('figures');
  const by = stretches[0]?.by ?? 'week';
  const rows = () =>
    byStretch(line.days, stretches).map(({ stretch, entryDays, middle }) => [
      say.stretch(stretch),
      middle === undefined ? noEntries : say.value(middle),
      middle === undefined ? '' : say.value(entryDays),
    ]);
  const count = line.days.length;
  return {
    title: say.facet(facet),
    say: count === 0 ? say.none : say.say(count, line.usual, period),
    isEmpty: count === 0,
    table: () => ({ caption: say.caption(facet, by), head: say.head(by), rows: rows() }),
  };
}

export function feelingsWords(seen: FeelingsSeen): FigureWords {
  const { feelings: say, lines } = words('figures');
  const rows = () => seen.cells.map(({ cell, times }) => [say.cell(cell), lines.value(times)]);
  return {
    title: say.title,
    say: seen.entryDays === 0 ? say.none : say.say(seen.placed, seen.cells[0]),
    isEmpty: seen.cells.length === 0,
    table: () => ({ caption: say.caption, head: say.head, rows: rows() }),
  };
}

/** The marks of a row that are there, in the order of the table. */
export function promiseRowWords({ counts }: PromiseRow): string {
  const { promises: say } = words('figures');
  const { marks } = words('promises');
  const there = marksInOrder(marks).map((mark) => ({ word: marks[mark], count: counts.get(mark) ?? 0 }));
  return say.row(there.filter(({ count }) => count > 0));
}

export function promisesWords(areas: readonly AreaRows[]): FigureWords {
  const { promises: say } = words('figures');
  const { marks } = words('promises');
  const order = marksInOrder(marks);
  const rows = () =>
    areas.flatMap((area) =>
      area.rows.map(({ pledge, counts }) => [pledge.act, ...order.map((mark) => say.count(counts.get(mark) ?? 0))]),
    );
  return {
    title: say.title,
    say: areas.length === 0 ? say.none : say.counting,
    isEmpty: areas.length === 0,
    table: () => ({ caption: say.caption, head: say.head(order.map((mark) => marks[mark])), rows: rows() }),
  };
}

export function eventsWords(events: readonly EventRow[]): FigureWords {
  const { events: say } = words('figures');
  const happened = events.filter(({ days }) => days.length > 0);
  return {
    title: say.title,
    say: say.say(happened.length),
    isEmpty: happened.length === 0,
    table: () => ({
      caption: say.caption,
      head: say.head,
      rows: happened.map(({ name, days }) => [say.names[name], say.times(days.length), say.days(days)]),
    }),
  };
}

export function setbacksWords({ episodes }: SetbacksSeen): FigureWords {
  const { setbacks: say } = words('figures');
  return {
    title: say.title,
    say: say.say(episodes.length),
    isEmpty: episodes.length === 0,
    table: () => ({
      caption: say.caption,
      head: say.head,
      rows: episodes.map(({ on, before, after, minutes }) => [
        dayInWords(on, 'short'),
        say.value(before),
        say.value(after),
        say.value(minutes),
      ]),
    }),
  };
}

/** Figures as plain text, to copy: title, sentence, and a table with a tab between its cells. */
export function textOf(figures: readonly FigureWords[]): string {
  return figures
    .map(({ title, say, isEmpty, table }) => {
      const { head, rows: lines } = table();
      const rows = isEmpty ? [] : [head, ...lines];
      return [title, say, ...rows.map((cells) => cells.join('\t'))].join('\n');
    })
    .join('\n\n');
}

function marksInOrder(marks: Readonly<Record<Mark, string>>): readonly Mark[] {
  const isMark = (name: string): name is Mark => Object.hasOwn(marks, name);
  return Object.keys(marks).filter(isMark);
}
