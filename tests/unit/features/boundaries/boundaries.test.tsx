// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '#content/catalogue.ts';
import type { Boundary } from '#domain/boundaries/boundary.ts';
import { newBoundaryForm, readBoundaryForm } from '#domain/boundaries/boundary-form.ts';
import { makeBoundary } from '#domain/boundaries/keeping.ts';
import { DAY_ENDS_AT_MINUTE } from '#domain/settings/settings.ts';
import { deleteBoundary } from '#features/boundaries/actions.ts';
import { BoundariesScreen } from '#features/boundaries/BoundariesScreen.tsx';
import { BoundaryFormScreen } from '#features/boundaries/form/BoundaryFormScreen.tsx';
import { boundariesToLookAt } from '#features/boundaries/look-again-queries.ts';
import { MarkScreen } from '#features/boundaries/MarkScreen.tsx';
import type { Change } from '#storage/changes.ts';
import { sealAllDrafts } from '#storage/drafts.ts';
import { commit, hearCommits, readLedger, useLedger } from '#storage/ledger.ts';
import { newStamp, today } from '#storage/present.ts';
import { createSampleVault } from '#storage/vault.ts';
import { all, clear, click, labelled, one, show, type } from '../../ui/stage.ts';

const present = today(DAY_ENDS_AT_MINUTE);
const keepThis = () => click('button[type=submit]');
const WORDS = 'What I will do, or will not do';

async function aLimit(): Promise<Boundary> {
  const parts = readBoundaryForm({ ...newBoundaryForm(present), words: 'I leave when I am shouted at.' }, 0);
  if (!parts.ok) throw new Error(parts.error.rule);
  const put = makeBoundary(parts.value, newStamp());
  await commit([{ put }]);
  return put;
}

describe('boundaries', () => {
  beforeEach(async () => {
    await loadWords(['shell', 'boundaries']);
    useLedger(await createSampleVault());
    clear();
  });
  afterEach(clear);

  it('BO2 · a yes to the test shows Help, blocks nothing, and is kept nowhere', async () => {
    show(<BoundaryFormScreen params={{}} />);
    await vi.waitFor(() => labelled(WORDS));
    type(labelled(WORDS), 'Tell me where you are.');
    const yes = all('input[type=radio]').filter((radio) => radio.parentElement?.textContent === 'Yes');
    expect(yes).toHaveLength(3);
    act(() => yes[1]?.click());
    expect(one('.patch--flat .note a').getAttribute('href')).toBe('#/help');
    keepThis();
    await vi.waitFor(async () => expect((await readLedger('all')).boundary).toHaveLength(1));
    expect(JSON.stringify(await readLedger('all'))).not.toMatch(/watches|"yes"/);
  });

  it('BO1 · without words it is refused at the field, and what was typed is there again later', async () => {
    show(<BoundaryFormScreen params={{}} />);
    await vi.waitFor(() => labelled(WORDS));
    keepThis();
    await vi.waitFor(() => expect(labelled(WORDS).getAttribute('aria-invalid')).toBe('true'));
    type(labelled(WORDS), 'I leave');
    await act(() => sealAllDrafts());
    clear();
    show(<BoundaryFormScreen params={{}} />);
    await vi.waitFor(() => expect(labelled(WORDS).value).toBe('I leave'));
  });

  it('BO8 · a crossing opens a talk card', async () => {
    const limit = await aLimit();
    show(<MarkScreen params={{ id: limit.id }} />);
    await vi.waitFor(() => one('input[aria-label=Crossed]'));
    click('input[aria-label=Crossed]');
    keepThis();
    await vi.waitFor(() => expect(location.hash).toBe(`#/boundaries/${limit.id}/talk`));
    expect((await readLedger('all'))['boundary-mark']).toMatchObject([{ boundaryId: limit.id, state: 'crossed' }]);
  });

  it('BO9 · deleting takes the notes along, and undo brings all of it back', async () => {
    const limit = await aLimit();
    show(<MarkScreen params={{ id: limit.id }} />);
    await vi.waitFor(() => one('input[aria-label=Respected]'));
    click('input[aria-label=Respected]');
    keepThis();
    await vi.waitFor(async () => expect((await readLedger('all'))['boundary-mark']).toHaveLength(1));
    let undo: readonly Change[] = [];
    const stop = hearCommits(({ result }) => {
      if (result.ok) undo = result.value.undo;
    });
    expect(await deleteBoundary(limit)).toBe(true);
    const without = await readLedger('all');
    expect([without.boundary, without['boundary-mark']]).toEqual([[], []]);
    expect((await commit(undo)).ok).toBe(true);
    stop();
    const again = await readLedger('all');
    expect([again.boundary.length, again['boundary-mark'].length]).toEqual([1, 1]);
  });

  it('BO7 · the list says calmly what is to be looked at again', async () => {
    const limit = await aLimit();
    const due = { ...limit, rev: 2, reviewOn: present };
    await commit([{ put: due, over: limit }]);
    show(<BoundariesScreen />);
    await vi.waitFor(() => expect(document.body.textContent).toContain('It is time to look at something again.'));
    expect(document.body.textContent).not.toMatch(/overdue|late/i);
    expect(boundariesToLookAt(await readLedger('all'), present)).toMatchObject([{ path: `boundaries/${limit.id}` }]);
  });
});
