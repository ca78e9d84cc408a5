// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '#content/catalogue.ts';
import { dayInWords, monthInWords } from '#content/format.ts';
import { newEnvelope } from '#domain/entry.ts';
import { type Day, daysAfter, firstOf, monthOf, monthsAfter } from '#domain/kernel/day.ts';
import type { Living } from '#domain/ledger.ts';
import { HistoryScreen } from '#features/insights/HistoryScreen.tsx';
import { monthNow } from '#features/insights/queries.ts';
import { commit, useLedger } from '#storage/ledger.ts';
import { newStamp } from '#storage/present.ts';
import { createSampleVault } from '#storage/vault.ts';
import { all, clear, named, one, show } from '../../ui/stage.ts';

const now = monthNow();
const text = () => document.body.textContent ?? '';
const headings = () => all('h2').map((heading) => heading.textContent);

function aCheckIn(on: Day, line?: string): Living {
  const stamp = newStamp();
  return {
    ...newEnvelope('check-in', stamp),
    ...{ madeAt: stamp.at, on, minute: 1_300, cell: { pleasant: -1, energy: 1 }, voice: 'hurt', contexts: ['talk'] },
    feelings: [{ word: 'cautious' }, { word: 'hopeful', strength: 1 }],
    facets: { honesty: 4, care: 'cannot-say' },
    ...(line === undefined ? {} : { line }),
  };
}

async function keep(...entries: readonly Living[]): Promise<void> {
  await commit(entries.map((put) => ({ put })));
}

async function open(params: Readonly<Record<string, string>> = {}): Promise<void> {
  clear();
  show(<HistoryScreen params={params} />);
  await vi.waitFor(() => one('form, .empty'));
}

describe('day by day', () => {
  beforeEach(async () => {
    await loadWords(['lookBack']);
    useLedger(await createSampleVault());
  });
  afterEach(clear);

  it('LB1 · a day shows everything kept on it, and each leads to its entry', async () => {
    const on = firstOf(now);
    const checkIn = aCheckIn(on, 'We talked.');
    const stamp = newStamp();
    const reflection: Living = {
      ...newEnvelope('reflection', stamp),
      ...{ madeAt: stamp.at, genre: 'apology', on, text: 'What I want to say.', tags: [] },
    };
    await keep(checkIn, reflection);
    await open();
    for (const words of [
      dayInWords(on),
      'Unpleasant, high energy.',
      'Cautious and a little hopeful.',
      'Honesty: fairly',
      "Care: can't say",
      'Around it: talk.',
      'We talked.',
      'Apology',
      'What I want to say.',
    ]) {
      expect(text()).toContain(words);
    }
    expect(all(`a[href="#/check-in/${checkIn.id}"]`)).toHaveLength(1);
    expect(all(`a[href="#/write/${reflection.id}"]`)).toHaveLength(1);
  });

  it('LB1 · the picture of the month leads to the day by keyboard, and an empty day is no stop', async () => {
    const on = daysAfter(firstOf(monthsAfter(now, -1)), 4);
    await keep(aCheckIn(on));
    await open({ month: monthOf(on) });
    await vi.waitFor(() => one('.month__day'));
    expect(all('.month__day')).toHaveLength(1);
    act(() => named('button', `${dayInWords(on)}: check-in`).click());
    expect(document.activeElement?.textContent).toBe(dayInWords(on));
  });

  it('LB2 · Earlier passes over months without an entry', async () => {
    const before = monthsAfter(now, -9);
    await keep(aCheckIn(firstOf(now)), aCheckIn(firstOf(before)));
    await open();
    await vi.waitFor(() => expect(headings()).toEqual([monthInWords(now)]));
    act(() => named('button', 'Earlier').click());
    await vi.waitFor(() => expect(headings()).toEqual([monthInWords(now), monthInWords(before)]));
  });

  it('LB2 · what lies more than two years back is reached by looking further', async () => {
    const before = monthsAfter(now, -30);
    await keep(aCheckIn(firstOf(now)), aCheckIn(firstOf(before)));
    await open();
    act(() => named('button', 'Earlier').click());
    await vi.waitFor(() => expect(text()).toContain('Nothing was kept from'));
    act(() => named('button', 'Look further back').click());
    await vi.waitFor(() => expect(headings()).toEqual([monthInWords(now), monthInWords(before)]));
  });

  it('LB2 · a month that begins bare goes on with the last one that is not', async () => {
    const before = monthsAfter(now, -2);
    await keep(aCheckIn(firstOf(before)));
    await open();
    await vi.waitFor(() => expect(headings()).toEqual([monthInWords(before)]));
  });

  it('LB2 · a month that is jumped to and is empty says so', async () => {
    const before = monthsAfter(now, -7);
    await open({ month: before });
    expect(text()).toContain(`Nothing was kept in ${monthInWords(before)}.`);
  });

  it('LB1 · an entry that is kept meanwhile appears', async () => {
    await keep(aCheckIn(firstOf(now)));
    await open();
    await keep(aCheckIn(firstOf(now), 'Just now.'));
    await vi.waitFor(() => expect(text()).toContain('Just now.'));
  });

  it('LB1 · where nothing was kept, it says what appears here and how to begin', async () => {
    await open();
    await vi.waitFor(() => expect(headings()).toEqual(['Nothing lies here so far.']));
    expect(all('a[href="#/check-in"]')).toHaveLength(1);
  });

  it('LB1 · the first entry takes the place of the empty page, with nothing said about the years before', async () => {
    await open();
    await vi.waitFor(() => expect(headings()).toEqual(['Nothing lies here so far.']));
    await keep(aCheckIn(firstOf(now)));
    await vi.waitFor(() => expect(headings()).toEqual([monthInWords(now)]));
    await vi.waitFor(() => expect(text()).not.toContain('Nothing was kept'));
  });

  it('LB4 · the number of entries is nowhere said', async () => {
    const on = firstOf(monthsAfter(now, -1));
    await keep(...Array.from({ length: 37 }, () => aCheckIn(on)));
    await open({ month: monthOf(on) });
    await vi.waitFor(() => expect(all('.kept > li')).toHaveLength(37));
    expect(text()).not.toContain('37');
    expect(document.body.outerHTML.replaceAll(/href="[^"]*"/g, '')).not.toMatch(/\b37\b/);
  });
});
