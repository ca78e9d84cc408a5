// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadWords } from '#content/catalogue.ts';
import { DAY_ENDS_AT_MINUTE } from '#domain/settings/settings.ts';
import { makeLadder, noteStep } from '#domain/steps/climbing.ts';
import { deleteLadder } from '#features/steps/actions.ts';
import { LadderScreen } from '#features/steps/LadderScreen.tsx';
import type { Change } from '#storage/changes.ts';
import { commit, hearCommits, readLedger, useLedger } from '#storage/ledger.ts';
import { newStamp, today } from '#storage/present.ts';
import { createSampleVault } from '#storage/vault.ts';
import { clear, named, show } from '../../ui/stage.ts';

const present = today(DAY_ENDS_AT_MINUTE);
const rung = (nth: number, words: string) => ({ nth, words, by: 'both' }) as const;

async function aTriedLadder() {
  const ladder = {
    ...makeLadder({ area: 'touch', rungs: [rung(1, 'A hand.'), rung(2, 'An arm.')] }, newStamp()),
    at: 1,
  };
  const tries = Array.from({ length: 3 }, () =>
    noteStep(ladder, { rung: 1, on: present, outcome: 'comfortable', line: '' }, present, newStamp()),
  );
  await commit([{ put: ladder }, ...tries.flatMap((noted) => (noted.ok ? [{ put: noted.value }] : []))]);
  return ladder;
}

beforeEach(async () => {
  await loadWords(['shell', 'steps']);
  useLedger(await createSampleVault());
  clear();
});
afterEach(clear);

it('ST4 · the next step is suggested, and nothing opens by itself', async () => {
  const ladder = await aTriedLadder();
  show(<LadderScreen params={{ id: ladder.id }} />);
  await vi.waitFor(() => expect(document.body.textContent).toContain('The last three times were comfortable.'));
  expect((await readLedger('all')).ladder[0]?.at).toBe(1);
  expect(document.body.textContent).not.toMatch(/%|of 2|unlock|days left/);
});

it('ST3 · stepping up and down is one press each', async () => {
  const ladder = await aTriedLadder();
  show(<LadderScreen params={{ id: ladder.id }} />);
  await vi.waitFor(() => named('button', 'Open this step: An arm.'));
  act(() => named('button', 'Open this step: An arm.').click());
  await vi.waitFor(async () => expect((await readLedger('all')).ladder[0]?.at).toBe(2));
  await vi.waitFor(() => named('button', 'Step down'));
  act(() => named('button', 'Step down').click());
  await vi.waitFor(async () => expect((await readLedger('all')).ladder[0]?.at).toBe(1));
});

it('ST6 · deleting a ladder takes its tries along, and undo brings all of it back', async () => {
  const ladder = await aTriedLadder();
  let undo: readonly Change[] = [];
  const stop = hearCommits(({ result }) => {
    if (result.ok) undo = result.value.undo;
  });
  expect(await deleteLadder(ladder)).toBe(true);
  const without = await readLedger('all');
  expect([without.ladder, without.step]).toEqual([[], []]);
  expect((await commit(undo)).ok).toBe(true);
  stop();
  const again = await readLedger('all');
  expect([again.ladder.length, again.step.length]).toEqual([1, 3]);
});
