import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '#domain/kernel/result.ts';
import { commit, hearCommits, hearDelays, openLedger, readLedger, useLedger } from '#storage/ledger.ts';
import { createSampleVault } from '#storage/vault.ts';
import { note } from './notes.ts';

const FAR_TOO_LONG_MS = 60_000;

describe('what takes too long', () => {
  beforeEach(async () => {
    useLedger(await createSampleVault());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    useLedger(undefined);
  });

  it('V22 · a keeping that hangs is said to be not kept yet, and its late end is told once, as what it was', async () => {
    let end = (_: Awaited<ReturnType<typeof commit>>) => {};
    vi.spyOn(openLedger(), 'commit').mockReturnValue(new Promise((resolve) => (end = resolve)));
    const delays = vi.fn();
    const news = vi.fn();
    const stop = [hearDelays(delays), hearCommits(news)];
    const committing = commit([{ put: note('slow') }]);
    vi.advanceTimersByTime(FAR_TOO_LONG_MS);
    expect(delays.mock.calls).toEqual([['keeping']]);
    expect(news).not.toHaveBeenCalled();
    end(ok({ undo: [] }));
    await committing;
    expect(delays.mock.calls).toEqual([['keeping'], [undefined]]);
    expect(news).toHaveBeenCalledTimes(1);
    for (const each of stop) each();
  });

  it('V22 · a reading that hangs is said, one that moves is not, and what ends in time is never spoken of', async () => {
    let move = () => {};
    let end = () => {};
    vi.spyOn(openLedger(), 'read').mockImplementation((_, tell) => {
      move = () => tell?.({ done: 1, total: 2 });
      return new Promise((_, reject) => {
        end = () => reject(new Error('ended'));
      });
    });
    const delays = vi.fn();
    const stop = hearDelays(delays);
    const reading = readLedger('all').catch(() => 'ended');
    for (let second = 0; second < 60; second += 1) {
      vi.advanceTimersByTime(1_000);
      move();
    }
    expect(delays).not.toHaveBeenCalled();
    vi.advanceTimersByTime(FAR_TOO_LONG_MS);
    expect(delays.mock.calls).toEqual([['reading']]);
    end();
    await reading;
    expect(delays.mock.calls).toEqual([['reading'], [undefined]]);
    stop();
  });
});
