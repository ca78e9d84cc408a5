import { describe, expect, test } from 'vitest';
import { draft } from '#domain/drafts/draft.ts';
import { parse } from '#domain/kernel/parse.ts';
import { partsOf } from '#domain/promises/making.ts';
import {
  draftedParts,
  newPledgeForm,
  type PledgeForm,
  pledgeFormOf,
  readPledgeForm,
} from '#domain/promises/pledge-form.ts';
import { aPledge, aStamp, day } from '../../../support/promises.ts';

const today = day('2026-11-20');
const filled = (parts: Partial<PledgeForm>): PledgeForm => ({
  ...newPledgeForm(today),
  act: 'I call at six',
  ...parts,
});

describe('the act', () => {
  test('PR1 · an empty act is refused at its field', () => {
    expect(readPledgeForm(filled({ act: ' \n ' }))).toEqual({ ok: false, error: { act: 'empty' } });
  });

  test('PR1 · 501 characters are refused and 500 are kept', () => {
    expect(readPledgeForm(filled({ act: 'a'.repeat(501) }))).toEqual({ ok: false, error: { act: 'long' } });
    expect(readPledgeForm(filled({ act: ` ${'a'.repeat(500)} ` })).ok).toBe(true);
  });

  test('PR1 · an act is enough: the rest has its defaults', () => {
    expect(readPledgeForm(filled({}))).toEqual({
      ok: true,
      value: { act: 'I call at six', size: 'small', asked: 'offered', schedule: { every: 'once', on: today } },
    });
  });
});

describe('the days', () => {
  test('K2 · a day that does not exist is refused at its field', () => {
    expect(readPledgeForm(filled({ on: '2026-02-30' }))).toEqual({ ok: false, error: { on: 'no-such-day' } });
    expect(readPledgeForm(filled({ on: '' }))).toEqual({ ok: false, error: { on: 'empty' } });
    expect(readPledgeForm(filled({ every: 'day', from: '2026-04-31' }))).toEqual({
      ok: false,
      error: { from: 'no-such-day' },
    });
    expect(readPledgeForm(filled({ every: 'day', until: '2027-02-29' }))).toEqual({
      ok: false,
      error: { until: 'no-such-day' },
    });
  });

  test('PR2 · an end before the start is refused at the end', () => {
    const form = filled({ every: 'day', from: '2026-11-20', until: '2026-11-19' });
    expect(readPledgeForm(form)).toEqual({ ok: false, error: { until: 'before-start' } });
  });

  test('PR2 · a span in which it never falls due is refused', () => {
    const form = filled({ every: 'week', weekdays: [1], from: '2026-11-20', until: '2026-11-22' });
    expect(readPledgeForm(form)).toEqual({ ok: false, error: { until: 'never' } });
  });

  test('PR2 · weekdays are needed, and kept in the order of the week', () => {
    expect(readPledgeForm(filled({ every: 'week' }))).toEqual({ ok: false, error: { weekdays: 'empty' } });
    const read = readPledgeForm(filled({ every: 'week', weekdays: [5, 1] }));
    expect(read.ok && read.value.schedule).toEqual({ every: 'week', weekdays: [1, 5], from: today });
  });

  test.each(['', '0', '32', '1.5', 'x'])('PR2 · "%s" is no day of a month', (dayOfMonth) => {
    expect(readPledgeForm(filled({ every: 'month', dayOfMonth })).ok).toBe(false);
  });

  test('PR8 · a standing commitment has no days, whatever the fields hold', () => {
    const read = readPledgeForm(filled({ size: 'standing', on: 'nonsense', confidence: 3 }));
    expect(read).toEqual({ ok: true, value: { act: 'I call at six', size: 'standing', asked: 'offered' } });
  });
});

describe('back and forth', () => {
  const whole = aPledge({
    schedule: { every: 'month', dayOfMonth: 31, from: today, until: day('2027-05-01') },
    area: 'money',
    asked: 'together',
    plan: { cue: 'the first coffee', fallback: 'a photo of it' },
    confidence: 6,
  });

  test('D4 · a promise, put in the form and read again, says the same', () => {
    expect(readPledgeForm(pledgeFormOf(partsOf(whole), today))).toEqual({ ok: true, value: partsOf(whole) });
  });

  test('D4 · an unfinished form goes into a draft that can be read back', () => {
    const form = filled({
      act: '',
      every: 'week',
      plan: { cue: 'c'.repeat(600), obstacle: '', fallback: '', sign: '' },
    });
    const kept = {
      kind: 'draft',
      ...aStamp(),
      id: whole.id,
      rev: 1,
      changedAt: 1,
      madeAt: 1,
      content: { form: 'pledge', ...draftedParts(form) },
    };
    expect(parse(draft, kept).ok).toBe(true);
  });

  test('PR1 · a plan of more than 500 characters is refused at its line', () => {
    const form = filled({ plan: { cue: '', obstacle: 'o'.repeat(501), fallback: '', sign: '' } });
    expect(readPledgeForm(form)).toEqual({ ok: false, error: { obstacle: 'long' } });
  });
});
