import { expect, test } from 'vitest';
import type { Boundary } from '#domain/boundaries/boundary.ts';
import {
  type BoundaryForm,
  hasControlTest,
  newBoundaryForm,
  readBoundaryForm,
} from '#domain/boundaries/boundary-form.ts';
import { canBeNoted, clausesOn, marksOf, noteBoundary, standingOn, toLookAtAgain } from '#domain/boundaries/holding.ts';
import { changeBoundary, closeBoundary, leaveAsIs, makeBoundary, partsOf } from '#domain/boundaries/keeping.ts';
import { instantOf } from '#domain/kernel/day.ts';
import { parseEntry, placeOf } from '#domain/ledger.ts';
import { searchableOf } from '#domain/search/searchable.ts';
import { aStamp, day } from '../../../support/promises.ts';

const today = day('2026-11-20');
const at = instantOf(9_000);

const typed = (parts: Partial<BoundaryForm> = {}): BoundaryForm => ({
  ...newBoundaryForm(today),
  words: ' I leave the room when I am shouted at. ',
  ...parts,
});

function aBoundary(parts: Partial<BoundaryForm> = {}): Boundary {
  const read = readBoundaryForm(typed(parts), 0);
  if (!read.ok) throw new Error(`${read.error.path} ${read.error.rule}`);
  return makeBoundary(read.value, aStamp());
}

test('BO1 · each sort is kept as what it is, and lies with what stays open', () => {
  const made = aBoundary({ consequence: 'I walk round the block.' });
  expect(made).toMatchObject({ sort: 'limit', owner: 'me', words: 'I leave the room when I am shouted at.' });
  expect(placeOf(made)).toBe('standing');
  expect(parseEntry(made)).toEqual({ ok: true, value: made });
  expect(searchableOf(made)?.texts).toContain('I walk round the block.');
  expect(aBoundary({ sort: 'agreement' }).owner).toBe('both');
  expect('consequence' in aBoundary({ sort: 'offer', endsOn: '2027-01-01', consequence: 'x' })).toBe(false);
});

test('BO1 · one without words is refused at the field, and so is a day that does not exist', () => {
  expect(readBoundaryForm(typed({ words: '  ' }), 0)).toEqual({ ok: false, error: { path: 'words', rule: 'empty' } });
  expect(readBoundaryForm(typed({ reviewOn: '2026-02-30' }), 0)).toMatchObject({ error: { path: 'reviewOn' } });
  expect(readBoundaryForm(typed({ endsOn: '2026-11-19' }), 0)).toMatchObject({ error: { rule: 'before the start' } });
});

test('BO2 · the test of control belongs to limits and requests, and no answer to it has a place in the entry', () => {
  expect((['limit', 'request', 'agreement', 'offer'] as const).filter(hasControlTest)).toEqual(['limit', 'request']);
  expect(Object.keys(aBoundary()).some((field) => /control|test|watch|punish/.test(field))).toBe(false);
});

test('BO3 · the eighth agreement is refused, and one that has ended makes room', () => {
  const seven = Array.from({ length: 7 }, () => aBoundary({ sort: 'agreement' }));
  const eighth = typed({ sort: 'agreement' });
  expect(readBoundaryForm(eighth, clausesOn(seven, today))).toMatchObject({ error: { rule: 'too many clauses' } });
  expect(readBoundaryForm(eighth, clausesOn(seven, today, seven[0])).ok).toBe(true);
  const [first, ...others] = seven;
  const ended = first ? [closeBoundary(first, { today: day('2026-11-19'), closing: '', at }), ...others] : [];
  expect(readBoundaryForm(eighth, clausesOn(ended, today)).ok).toBe(true);
  expect(readBoundaryForm(typed(), 7).ok).toBe(true);
});

test('BO4 · openness that is offered has an end', () => {
  expect(readBoundaryForm(typed({ sort: 'offer' }), 0)).toEqual({
    ok: false,
    error: { path: 'endsOn', rule: 'an offer ends' },
  });
});

test('BO5 · a change keeps how it read before, with its reason', () => {
  const before = aBoundary();
  const changed = changeBoundary(
    before,
    { ...partsOf(before), words: 'I leave for an hour.' },
    { today, why: ' Short. ', at },
  );
  expect(changed.versions).toEqual([{ ...partsOf(before), until: today, why: 'Short.' }]);
  expect(changed).toMatchObject({ id: before.id, rev: 2, madeAt: before.madeAt, words: 'I leave for an hour.' });
  expect(parseEntry(changed)).toEqual({ ok: true, value: changed });
});

test('BO6 · what has ended, also by its own end date, holds no more', () => {
  const offer = aBoundary({ sort: 'offer', endsOn: '2026-11-25' });
  expect(standingOn(offer, day('2026-11-25'))).toBe('holds');
  expect(standingOn(offer, day('2026-11-26'))).toBe('ended');
  const ended = closeBoundary(offer, { today, closing: 'Not needed\n now.', at });
  expect(standingOn(ended, today)).toBe('ended');
  expect(placeOf(ended)).toBe('2026-11');
  expect(parseEntry(ended)).toEqual({ ok: true, value: ended });
});

test('BO7 · what is to be looked at again is said from its day on, the earliest first, and never after its end', () => {
  const later = aBoundary({ reviewOn: '2026-11-20' });
  const earlier = aBoundary({ reviewOn: '2026-11-20', startsOn: '2026-11-01' });
  const ended = aBoundary({ reviewOn: '2026-11-20', startsOn: '2026-11-01', endsOn: '2026-11-19' });
  expect(toLookAtAgain([later, aBoundary(), ended], today)).toEqual([later]);
  expect(toLookAtAgain([{ ...later, reviewOn: day('2026-11-21') }], today)).toEqual([]);
  expect(toLookAtAgain([later, { ...earlier, reviewOn: day('2026-11-10') }], today)[0]?.id).toBe(earlier.id);
});

test('BO7 · leaving it as it is moves the next look three months on, and never past its end', () => {
  expect(leaveAsIs(aBoundary(), today, at)).toMatchObject({ rev: 2, reviewOn: '2027-02-18' });
  expect(leaveAsIs(aBoundary({ endsOn: '2026-12-24' }), today, at).reviewOn).toBe('2026-12-24');
});

test('BO8 · what holds is noted as respected, crossed or unclear, on a day that has come', () => {
  const limit = aBoundary();
  const noted = noteBoundary(limit, { on: '2026-11-20', state: 'crossed', line: ' On the phone. ' }, today, aStamp());
  expect(noted).toMatchObject({ ok: true, value: { boundaryId: limit.id, state: 'crossed', line: 'On the phone.' } });
  if (noted.ok) expect(parseEntry(noted.value)).toEqual({ ok: true, value: noted.value });
  expect(noteBoundary(limit, { on: '2026-11-20', line: '' }, today, aStamp())).toMatchObject({
    error: { path: 'state' },
  });
  expect(noteBoundary(limit, { on: '2026-11-21', state: 'crossed', line: '' }, today, aStamp())).toMatchObject({
    error: { rule: 'not yet' },
  });
});

test('BO8 · what was asked and not agreed cannot be crossed', () => {
  const request = aBoundary({ sort: 'request' });
  const mark = { on: '2026-11-20', state: 'crossed', line: '' } as const;
  expect(noteBoundary(request, mark, today, aStamp())).toMatchObject({ error: { rule: 'nothing agreed' } });
  expect(canBeNoted(aBoundary({ sort: 'request', answer: 'accepted' }), today)).toBe(true);
  expect(canBeNoted(closeBoundary(request, { today, closing: '', at }), today)).toBe(false);
  expect(canBeNoted(closeBoundary(aBoundary(), { today, closing: '', at }), today)).toBe(true);
});

test('BO8 · a note said otherwise keeps its place, and notes stand the latest day first', () => {
  const limit = aBoundary();
  const note = (on: string, before?: Parameters<typeof noteBoundary>[4]) => {
    const noted = noteBoundary(limit, { on, state: 'unclear', line: '' }, today, aStamp(), before);
    if (!noted.ok) throw new Error(noted.error.rule);
    return noted.value;
  };
  const [first, second] = [note('2026-11-18'), note('2026-11-19')];
  expect(note('2026-11-17', first)).toMatchObject({ id: first.id, rev: 2, on: '2026-11-17' });
  expect(marksOf(limit, [first, second]).map(({ on }) => on)).toEqual(['2026-11-19', '2026-11-18']);
});

test('BO10 · a request may be declined, and an agreement holds when both have agreed', () => {
  expect(standingOn(aBoundary({ sort: 'request', answer: 'declined' }), today)).toBe('declined');
  expect(standingOn(aBoundary({ sort: 'request' }), today)).toBe('asked');
  expect(standingOn(aBoundary({ sort: 'agreement', agreed: ['me'] }), today)).toBe('asked');
  const both = aBoundary({ sort: 'agreement', agreed: ['me', 'partner'] });
  expect(standingOn(both, today)).toBe('holds');
  expect(standingOn(closeBoundary(both, { today, closing: '', at }), today)).toBe('ended');
  expect(standingOn(aBoundary({ startsOn: '2026-12-01', reviewOn: '2026-12-20' }), today)).toBe('coming');
});
