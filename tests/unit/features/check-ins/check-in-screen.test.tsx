// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '#content/catalogue.ts';
import { newEnvelope } from '#domain/entry.ts';
import { daysAfter } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Role } from '#domain/settings/people/role.ts';
import { DAY_ENDS_AT_MINUTE } from '#domain/settings/settings.ts';
import { CheckInChangeScreen } from '#features/check-ins/CheckInChangeScreen.tsx';
import { CheckInScreen } from '#features/check-ins/CheckInScreen.tsx';
import type { Change } from '#storage/changes.ts';
import { sealAllDrafts } from '#storage/drafts.ts';
import { commit, hearCommits, readLedger, useLedger } from '#storage/ledger.ts';
import { newStamp, today } from '#storage/present.ts';
import { createSampleVault } from '#storage/vault.ts';
import { all, clear, click, named, one, show, tap, type } from '../../ui/stage.ts';

const ledger = (): Promise<Ledger> => readLedger('all');
const kept = async () => (await ledger())['check-in'];
const present = today(DAY_ENDS_AT_MINUTE);

const tapCell = (name: string) => tap('[role=gridcell]', name);
const tapWord = (name: string) => tap('button.chip', name);
const isChosen = (name: string) => named('button.chip', name).getAttribute('aria-pressed') === 'true';
const keepThis = () => click('button[type=submit]');
const rate = (facet: string, answer: string) => {
  const group = all('fieldset').find((each) => each.querySelector('legend')?.textContent === facet);
  const radio = [...(group?.querySelectorAll('input') ?? [])].find(
    (input) => (input.getAttribute('aria-label') ?? input.parentElement?.textContent) === answer,
  );
  act(() => radio?.click());
};

async function begin(): Promise<void> {
  clear();
  location.hash = '#/check-in';
  show(<CheckInScreen params={{}} />);
  await vi.waitFor(() => one('form'));
}

async function aBreach(role: Role): Promise<void> {
  const stamp = newStamp();
  await commit([{ put: { ...newEnvelope('breach', stamp), madeAt: stamp.at, role } }]);
}

describe('the check-in screen', () => {
  beforeEach(async () => {
    await loadWords(['checkIns']);
    useLedger(await createSampleVault());
    await begin();
  });
  afterEach(clear);

  it('CI2 · one tap on the grid and Keep this are enough', async () => {
    tapCell('unpleasant, high energy');
    keepThis();
    await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
    expect((await kept())[0]).toMatchObject({ on: present, cell: { pleasant: -1, energy: 1 }, feelings: [] });
    await vi.waitFor(() => expect(location.hash).toBe('#/'));
  });

  it('CI2 · a second tap on Keep this keeps nothing twice', async () => {
    tapCell('pleasant, low energy');
    keepThis();
    keepThis();
    await vi.waitFor(() => expect(location.hash).toBe('#/'));
    expect(await kept()).toHaveLength(1);
  });

  it('CI1 · with nothing in it, it says so and keeps nothing', async () => {
    keepThis();
    await vi.waitFor(() => expect(one('[role=alert]').textContent).toContain('nothing here to keep'));
    expect(await kept()).toEqual([]);
    expect(location.hash).toBe('#/check-in');
  });

  it('CI3 · a fourth word explains itself, and the three stay chosen', async () => {
    tapCell('very unpleasant, very low energy');
    for (const word of ['sad', 'lonely', 'numb', 'exhausted']) tapWord(word);
    expect(['sad', 'lonely', 'numb', 'exhausted'].map(isChosen)).toEqual([true, true, true, false]);
    expect(document.body.textContent).toContain('Three words are chosen.');
    tapWord('sad');
    tapWord('exhausted');
    expect(isChosen('exhausted')).toBe(true);
  });

  it('CI3 · all 48 words are one press away, and a chosen one stays in sight', () => {
    tap('button', 'more words');
    tapWord('joyful');
    tap('button', 'fewer words');
    expect(isChosen('joyful')).toBe(true);
  });

  it("CI4 · a word of one's own is added, used and removed, and the check-in that used it stays readable", async () => {
    tapCell('pleasant, high energy');
    tap('button', 'your own');
    type(named('input[type=text]', ''), 'wobbly');
    tap('button', 'Add this word');
    await vi.waitFor(() => expect(isChosen('wobbly')).toBe(true));
    keepThis();
    await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
    await begin();
    tap('button', 'your own');
    tap('button', 'Remove “wobbly”');
    await vi.waitFor(async () => expect((await ledger())['feeling-word']).toEqual([]));
    expect((await kept())[0]?.feelings).toEqual([{ word: 'wobbly' }]);
  });

  it('CI4 · a word without letters is refused at its field', async () => {
    tap('button', 'your own');
    tap('button', 'Add this word');
    await vi.waitFor(() => expect(one('input[type=text]').getAttribute('aria-invalid')).toBe('true'));
    expect(document.body.textContent).toContain('Write a word first.');
  });

  it('CI5 · with both roles the two wordings take turns', async () => {
    await aBreach('both');
    await begin();
    await vi.waitFor(() => expect(document.body.textContent).toContain('What I was told seemed true and complete.'));
    rate('Honesty', '4, fairly');
    keepThis();
    await vi.waitFor(async () => expect((await kept())[0]).toMatchObject({ voice: 'hurt', facets: { honesty: 4 } }));
    await begin();
    expect(document.body.textContent).toContain('I was open, also where it was awkward.');
  });

  it('CI5 · a rebuilder is asked about their own conduct only', async () => {
    await aBreach('rebuilder');
    await begin();
    expect(document.body.textContent).toContain('I did what I had said I would do.');
    expect(document.body.textContent).not.toContain('could be relied on');
    expect(document.body.textContent).not.toContain('Ask about');
  });

  it("CI6 · no occasion and can't say are answers, and can be left out again", async () => {
    rate('Reliability', 'no occasion');
    rate('Care', "can't say");
    rate('Hope', '6, fully');
    tap('button', 'Leave Hope empty');
    keepThis();
    await vi.waitFor(async () =>
      expect((await kept())[0]?.facets).toEqual({ reliability: 'no-occasion', care: 'cannot-say' }),
    );
  });

  it('CI7 · a third context explains itself', async () => {
    for (const context of ['talk', 'work', 'sleep']) tapWord(context);
    expect(['talk', 'work', 'sleep'].map(isChosen)).toEqual([true, true, false]);
    expect(document.body.textContent).toContain('Two are chosen.');
  });

  it('CI8 · it can be back-dated, and then has no time', async () => {
    type(one('input[type=date]'), daysAfter(present, -3));
    type(one('textarea'), 'Remembered today.');
    keepThis();
    await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
    expect((await kept())[0]).toMatchObject({ on: daysAfter(present, -3), line: 'Remembered today.' });
    expect((await kept())[0]).not.toHaveProperty('minute');
  });

  it('CI9 · a day to come is refused at the field, and the words stay', async () => {
    type(one('textarea'), 'For later.');
    type(one('input[type=date]'), daysAfter(present, 1));
    keepThis();
    await vi.waitFor(() => expect(one('input[type=date]').getAttribute('aria-invalid')).toBe('true'));
    expect(await kept()).toEqual([]);
    const line = one('textarea');
    expect(line instanceof HTMLTextAreaElement && line.value).toBe('For later.');
  });

  it('CI10 · hopeless shows one quiet link to Help and stops nothing', async () => {
    expect(all('a[href="#/help"]')).toHaveLength(0);
    tapCell('very unpleasant, very low energy');
    tapWord('hopeless');
    expect(all('a[href="#/help"]')).toHaveLength(1);
    expect(all('dialog')).toHaveLength(0);
    keepThis();
    await vi.waitFor(async () => expect((await kept())[0]?.feelings).toEqual([{ word: 'hopeless' }]));
  });

  it('CI1 · a strength is optional and can be taken back', async () => {
    tapWord('torn');
    tap('button.chip', 'strongly');
    tap('button.chip', 'a little');
    expect(isChosen('strongly')).toBe(false);
    keepThis();
    await vi.waitFor(async () => expect((await kept())[0]?.feelings).toEqual([{ word: 'torn', strength: 1 }]));
  });

  it('D3, D4 · closed and opened again it goes on where it stopped, and once kept no draft is left', async () => {
    tapCell('pleasant, high energy');
    type(one('textarea'), 'Half a sen');
    await sealAllDrafts();
    await begin();
    const line = one('textarea');
    expect(line instanceof HTMLTextAreaElement && line.value).toBe('Half a sen');
    keepThis();
    await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
    expect((await ledger()).draft).toEqual([]);
  });

  it('V18 · what was let go comes back whole by its undo', async () => {
    let undo: readonly Change[] = [];
    const stop = hearCommits(({ result }) => {
      if (result.ok) undo = result.value.undo;
    });
    type(one('textarea'), 'Too early.');
    tap('button', 'Let it go');
    await vi.waitFor(() => expect(location.hash).toBe('#/'));
    stop();
    expect((await ledger()).draft).toEqual([]);
    await commit(undo);
    expect((await ledger()).draft[0]?.content).toMatchObject({ form: 'check-in', line: 'Too early.' });
  });
});

describe('the screen of a kept check-in', () => {
  const open = async () => {
    const id = (await kept())[0]?.id ?? '';
    clear();
    show(<CheckInChangeScreen params={{ id }} />);
    await vi.waitFor(() => one('form'));
  };
  beforeEach(async () => {
    await loadWords(['checkIns']);
    useLedger(await createSampleVault());
    await begin();
    type(one('textarea'), 'First.');
    keepThis();
    await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
    await open();
  });
  afterEach(clear);

  it('CI8 · it is changed in place, and another one of the day stays beside it', async () => {
    type(one('textarea'), 'Second.');
    keepThis();
    await vi.waitFor(async () => expect((await kept())[0]).toMatchObject({ rev: 2, line: 'Second.' }));
    await begin();
    tapCell('pleasant, low energy');
    keepThis();
    await vi.waitFor(async () => expect(await kept()).toHaveLength(2));
  });

  it('V18 · it is deleted, and undo brings it back as it was', async () => {
    const before = (await kept())[0];
    let undo: readonly Change[] = [];
    const stop = hearCommits(({ result }) => {
      if (result.ok) undo = result.value.undo;
    });
    tap('button', 'Delete this check-in');
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
    await vi.waitFor(() => expect(undo).not.toEqual([]));
    stop();
    await commit(undo);
    expect((await kept())[0]).toMatchObject({ id: before?.id, line: 'First.', on: before?.on });
  });

  it('CI8 · one that is no longer there is said to be gone', async () => {
    clear();
    show(<CheckInChangeScreen params={{ id: 'AAAAAAAAAAAAAAAAAAAAAA' }} />);
    await vi.waitFor(() => expect(document.body.textContent).toContain('This check-in is not here.'));
  });
});
