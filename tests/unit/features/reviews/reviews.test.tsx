// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadWords, words } from '#content/catalogue.ts';
import { newEnvelope } from '#domain/entry.ts';
import { brand } from '#domain/kernel/brand.ts';
import { daysAfter, instantOf } from '#domain/kernel/day.ts';
import type { Living } from '#domain/ledger.ts';
import type { Review } from '#domain/reviews/review.ts';
import { phaseIn } from '#domain/reviews/waymark.ts';
import { restartBaseline } from '#features/reviews/actions.ts';
import { NewReviewScreen } from '#features/reviews/NewReviewScreen.tsx';
import { PhaseScreen } from '#features/reviews/PhaseScreen.tsx';
import { ReviewScreen } from '#features/reviews/ReviewScreen.tsx';
import { ReviewsScreen } from '#features/reviews/ReviewsScreen.tsx';
import { sealAllDrafts } from '#storage/drafts.ts';
import { commit, readLedger, useLedger } from '#storage/ledger.ts';
import { newStamp, today } from '#storage/present.ts';
import { createSampleVault } from '#storage/vault.ts';
import { all, clear, one, show } from '../../ui/stage.ts';

const now = today(240);
const text = () => document.body.textContent ?? '';

async function open(span: string): Promise<void> {
  clear();
  show(<NewReviewScreen params={{ span }} />);
  await vi.waitFor(() => one('textarea'));
}

async function answer(question: string, said: string): Promise<void> {
  const label = all('label').find((found) => found.textContent?.endsWith(question));
  const area = document.getElementById(label?.getAttribute('for') ?? '');
  if (!(area instanceof HTMLTextAreaElement)) throw new Error(`no field for ${question}`);
  await act(async () => {
    area.value = said;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function choose(label: string): Promise<void> {
  const labels = all('label');
  const exact = labels.find((option) => option.textContent === label);
  const found = exact ?? labels.find((option) => option.textContent?.startsWith(label));
  await act(async () => found?.querySelector('input')?.click());
}

async function keep(): Promise<void> {
  await act(async () => {
    one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

function aReview(parts: Partial<Review>): Living {
  const stamp = newStamp();
  const envelope = { ...newEnvelope('review', stamp), madeAt: stamp.at };
  return { ...envelope, span: 'week', voice: 'hurt', on: daysAfter(now, -7), answers: [], ...parts };
}

describe('reviews', () => {
  beforeEach(async () => {
    await loadWords(['reviews', 'figures', 'checkIns', 'promises', 'shell']);
    useLedger(await createSampleVault());
  });
  afterEach(clear);

  it('RV2 · the weekly questions of the hurt side stand there to the letter', async () => {
    await open('week');
    for (const question of [
      'What helped me feel steadier, from whomever?',
      'What shook me?',
      'What did I need and did I say it?',
      'How was my body?',
      'One kind thing for me next week.',
      'Something I noticed you do.',
      'Something I would like next week.',
    ]) {
      expect(text()).toContain(question);
    }
  });

  it('RV3 · what was written down opens only once the question has been answered', async () => {
    await open('week');
    const { panels } = words('reviews').form;
    expect(text()).not.toContain(panels.days);
    await answer('What helped me feel steadier, from whomever?', 'A walk.');
    expect(text()).toContain(panels.days);
    expect(all('details[open]')).toEqual([]);
  });

  it('RV7 · a draft of each span survives, and goes in the commit that keeps its review', async () => {
    await open('week');
    await answer('What shook me?', 'A letter.');
    await sealAllDrafts();
    await open('month');
    expect(text()).not.toContain('A letter.');
    await open('week');
    const areas = all('textarea').map((area) => (area instanceof HTMLTextAreaElement ? area.value : ''));
    expect(areas).toContain('A letter.');
    await keep();
    await vi.waitFor(async () => {
      const { draft, review } = await readLedger('all');
      expect([draft.length, review.map(({ answers }) => answers)]).toEqual([
        0,
        [[{ question: 'shook', text: 'A letter.' }]],
      ]);
    });
  });

  it('RV4 · a “no” to being free shows a way to Help, and is in no draft and no entry', async () => {
    await open('quarter');
    await choose('No');
    expect(one('[role="status"] a').getAttribute('href')).toBe('#/help');
    await answer('What has been understood?', 'Much.');
    await sealAllDrafts();
    expect(JSON.stringify(await readLedger('all'))).not.toContain('free');
    await keep();
    await vi.waitFor(async () => expect((await readLedger('all')).review).toHaveLength(1));
    expect(JSON.stringify(await readLedger('all'))).not.toContain('free');
    await open('quarter');
    expect(all('[role="status"] a')).toEqual([]);
  });

  it('RV5 · what was answered last time is there to be opened beside the same question', async () => {
    await commit([{ put: aReview({ answers: [{ question: 'shook', text: 'The phone call.' }] }) }]);
    await open('week');
    const fold = all('details').find((found) => found.textContent?.includes('you wrote:'));
    expect(fold?.textContent).toContain('The phone call.');
    expect(fold?.hasAttribute('open')).toBe(false);
  });

  it('RV6 · the phase chosen in a 90-day review becomes a fact in the same commit', async () => {
    await open('quarter');
    await answer('What has been understood?', 'Much.');
    await choose('Understand');
    await keep();
    await vi.waitFor(async () => {
      const { waymark, review } = await readLedger('all');
      expect([phaseIn(waymark), review[0]?.phase]).toEqual([3, 3]);
    });
  });

  it('RV6 · with several breaches each has a phase of its own, by name, and a baseline of its own', async () => {
    const breaches = ['The loan', 'The letters'].map((name, at): Living => {
      const stamp = newStamp();
      const envelope = { ...newEnvelope('breach', stamp), madeAt: instantOf(stamp.at + at) };
      return { ...envelope, role: 'undecided', name };
    });
    await commit(breaches.map((put) => ({ put })));
    clear();
    show(<PhaseScreen params={{}} />);
    await vi.waitFor(() => expect(all('fieldset')).toHaveLength(2));
    const [, letters] = all('fieldset');
    expect(letters?.textContent).toContain('The phase from now on: The letters');
    const rebuild = [...(letters?.querySelectorAll('label') ?? [])].find((one) =>
      one.textContent?.startsWith('Rebuild'),
    );
    await act(async () => rebuild?.querySelector('input')?.click());
    await act(async () =>
      all('button')
        .find((one) => one.textContent === 'Keep this')
        ?.click(),
    );
    await vi.waitFor(async () => {
      const { waymark } = await readLedger('all');
      expect(breaches.map(({ id }) => phaseIn(waymark, brand(id)))).toEqual([1, 4]);
    });

    await open('quarter');
    expect(text()).toContain('Each thing that happened has a phase of its own.');
    expect(all('fieldset').some((one) => one.textContent?.includes('The phase from now on'))).toBe(false);
    await choose('More than before');
    for (const name of ['The loan', 'The letters']) expect(text()).toContain(`Begin the baseline again today: ${name}`);
  });

  it('RV1 · with nothing answered the review stays open and says so', async () => {
    await open('week');
    await keep();
    await vi.waitFor(() => expect(one('[role="alert"]').textContent).toContain('Nothing is answered yet.'));
    expect((await readLedger('all')).review).toEqual([]);
  });

  it('RV8 · a review from long ago is told by its day, and nothing calls it late', async () => {
    await commit([{ put: aReview({ on: daysAfter(now, -200) }) }]);
    show(<ReviewsScreen params={{}} />);
    await vi.waitFor(() => expect(text()).toContain('Last on'));
    expect(text()).not.toMatch(/overdue|you are late|missed/i);
  });

  it('IN10 · a shift stands in a 90-day review alone, with both windows and how often chance alone does it', async () => {
    const checkIns = Array.from({ length: 30 }, (_, at): Living => {
      const stamp = newStamp();
      const on = daysAfter(now, at < 15 ? at - 120 : at - 30);
      const envelope = { ...newEnvelope('check-in', stamp), madeAt: stamp.at, on };
      return { ...envelope, voice: 'hurt', feelings: [], contexts: [], facets: { care: at < 15 ? 1 : 4 } };
    });
    const [quarter, month] = (['quarter', 'month'] as const).map((span) =>
      aReview({ span, on: now, answers: [{ question: 'understood', text: 'Much.' }] }),
    );
    await commit([...checkIns, quarter, month].flatMap((put) => (put ? [{ put }] : [])));
    const read = async (id: string | undefined) => {
      clear();
      show(<ReviewScreen params={{ id: id ?? '' }} />);
      await vi.waitFor(() => expect(text()).toContain('Much.'));
    };
    await read(month?.id);
    expect(text()).not.toContain('A shift in your own entries');
    await read(quarter?.id);
    expect(text()).toContain('Your latest entries lie higher than your first ones.');
    expect(text()).toMatch(/First: .*15 entry days\. Latest: .*15 entry days\./);
    expect(text()).toContain('about one review in six or seven shows a shift by chance');
    await restartBaseline(daysAfter(now, -10), undefined);
    await vi.waitFor(() => expect(text()).toContain('Compared with the days from'));
    expect(text()).toContain('Compared with your first days.');
    expect(text()).toContain('Your latest entries lie higher than your first ones.');
  });
});
