// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadWords, words } from '#content/catalogue.ts';
import type { CheckIn } from '#domain/check-ins/check-in.ts';
import { newEnvelope } from '#domain/entry.ts';
import { type Day, daysAfter } from '#domain/kernel/day.ts';
import type { Living } from '#domain/ledger.ts';
import { LookBackScreen } from '#features/insights/LookBackScreen.tsx';
import { commit, readLedger, useLedger } from '#storage/ledger.ts';
import { newStamp, today } from '#storage/present.ts';
import { createSampleVault } from '#storage/vault.ts';
import { all, clear, one, show } from '../../ui/stage.ts';

// There is no canvas here to draw on.
vi.mock('#ui/figure/line-chart.ts', () => ({
  drawLine: () => ({ draw: () => {}, show: () => {}, point: () => {}, stop: () => {} }),
}));

const now = today(240);
const text = () => document.body.textContent ?? '';

function aCheckIn(on: Day, parts: Partial<CheckIn> = {}): CheckIn {
  const stamp = newStamp();
  const envelope = { ...newEnvelope('check-in', stamp), madeAt: stamp.at };
  return { ...envelope, on, voice: 'hurt', feelings: [], facets: {}, contexts: [], ...parts };
}

async function open(...entries: readonly Living[]): Promise<void> {
  await commit(entries.map((put) => ({ put })));
  show(<LookBackScreen params={{}} />);
  await isWhole();
}

/** The figures come part by part; with the last of them come the ways to take them along. */
async function isWhole(): Promise<void> {
  await vi.waitFor(() => all('.empty').length > 0 || expect(text()).toContain(words('figures').copy));
}

async function press(label: string): Promise<void> {
  const control = all('button, input').find(
    (found) => found.textContent === label || found.parentElement?.textContent === label,
  );
  await act(async () => control?.click());
}

describe('the figures of Look back', () => {
  beforeEach(async () => {
    await loadWords(['lookBack', 'figures', 'checkIns', 'promises', 'setbacks']);
    useLedger(await createSampleVault());
  });
  afterEach(clear);

  it('IN11 · each line has its name, its sentence, its table and a slider that reads it; the canvas is passed over', async () => {
    await open(
      aCheckIn(daysAfter(now, -3), { facets: { honesty: 4 } }),
      aCheckIn(daysAfter(now, -1), { facets: { honesty: 2 } }),
    );
    const figure = all('figure').find((found) => found.textContent?.includes('Honesty'));
    const named = document.getElementById(figure?.getAttribute('aria-labelledby') ?? '');
    expect(named?.textContent).toBe('Honesty');
    expect(figure?.querySelector('.fig__say')?.textContent).toBe(
      '2 entry days. There are too few entries to say more.',
    );
    const fold = figure?.querySelector('details');
    await act(async () => {
      fold?.setAttribute('open', '');
      fold?.dispatchEvent(new Event('toggle'));
    });
    expect(figure?.querySelectorAll('tbody tr').length).toBeGreaterThanOrEqual(6);
    expect(figure?.querySelector('canvas')?.closest('[aria-hidden="true"]')).not.toBeNull();
    const slider = figure?.querySelector('input[type="range"]');
    expect([slider?.getAttribute('aria-label'), slider?.getAttribute('max')]).toEqual(['Read Honesty day by day', '1']);
    expect(slider?.getAttribute('aria-valuetext')).toMatch(/: 2$/);
  });

  it('IN11 · sentence and table come before the picture, and one switch turns all pictures into tables', async () => {
    await open(aCheckIn(now, { facets: { honesty: 4 }, cell: { pleasant: 1, energy: 1 } }));
    const honesty = all('figure').find((found) => found.textContent?.includes('Honesty'));
    const parts = [...(honesty?.children ?? [])].map(({ tagName, className }) => className || tagName);
    expect(parts.indexOf('fold')).toBeLessThan(parts.indexOf('fig__picture'));
    expect(parts.indexOf('fig__say')).toBeLessThan(parts.indexOf('fold'));
    await press('Tables');
    await isWhole();
    expect(all('canvas, svg.plot, .fig__picture')).toEqual([]);
    expect(all('figure details')).toEqual([]);
    expect(all('figure table').length).toBeGreaterThan(1);
  });

  it('IN2 · each side has four lines of its own, and no figure holds two', async () => {
    await open(
      aCheckIn(now, { facets: { care: 4 } }),
      aCheckIn(daysAfter(now, -1), { voice: 'rebuilder', facets: { care: 1 } }),
    );
    expect(all('figure h3')).toHaveLength(8);
    expect(all('figure canvas')).toHaveLength(2);
    expect(text()).toContain('What I experienced');
    expect(text()).toContain('What I did');
  });

  it('IN6 · words are told with their days and all days, beside what was around, and no cause', async () => {
    await open(
      aCheckIn(now, { feelings: [{ word: 'calm' }], contexts: ['talk'] }),
      aCheckIn(daysAfter(now, 0), { feelings: [{ word: 'calm' }] }),
    );
    expect(text()).toContain('Calm on 1 of one entry day');
    expect(text()).toContain('Talk on 1 of one entry day');
    expect(text()).toContain('It need not be what brought them.');
  });

  it('IN9 · time passed is off until it is wished for, and can be put away again', async () => {
    const stamp = newStamp();
    const breach: Living = {
      ...newEnvelope('breach', stamp),
      ...{ madeAt: stamp.at, role: 'hurt', toldOn: daysAfter(now, -98) },
    };
    await open(breach, aCheckIn(daysAfter(now, -97), { line: 'I could not sleep.' }));
    expect(text()).not.toContain('since it was told');
    await press('Show time passed');
    await vi.waitFor(() => expect(text()).toContain('14 weeks since it was told or found out.'));
    expect(text()).not.toContain('I could not sleep.');
    await press('Hide time passed');
    await vi.waitFor(() => expect(text()).not.toContain('since it was told'));
    expect((await readLedger({ months: [] })).settings[0]?.timePassed).toBe(false);
  });

  it('IN14 · notes along the way quote own words only once they are wished for', async () => {
    const stamp = newStamp();
    const breach: Living = {
      ...newEnvelope('breach', stamp),
      ...{ madeAt: stamp.at, role: 'hurt', toldOn: daysAfter(now, -98) },
    };
    const afterAMonth = daysAfter(now, -68);
    await open(breach, aCheckIn(afterAMonth, { line: 'I could not sleep.' }));
    await press('Show time passed');
    await vi.waitFor(() => one('input[type="checkbox"]'));
    await act(async () => one('input[type="checkbox"]').click());
    await vi.waitFor(() => expect(text()).toContain('I could not sleep.'));
  });

  it('IN8 · what has helped is told by its own name, beside how strong it was before and after', async () => {
    const stamp = newStamp();
    const setback: Living = {
      ...newEnvelope('setback', stamp),
      ...{ madeAt: stamp.at, on: now, sort: 'reminder', before: 8, after: 3, tried: ['water'], helped: ['water'] },
    };
    await open(setback);
    expect(text()).toContain('One with a number before and after what was tried.');
    expect(text()).toContain(`${words('setbacks').groundings.water.title}: once`);
  });

  it('IN7 · with nothing kept there is one sentence and one way to begin', async () => {
    await open();
    expect(text()).toContain('Nothing to draw so far.');
    expect(all('figure, [role="radiogroup"]')).toEqual([]);
  });
});
