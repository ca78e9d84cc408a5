import { describe, expect, it, vi } from 'vitest';
import { withLock, withLockWithin } from '#platform/locks.ts';

describe('locks', () => {
  it('V22 · whose turn does not come in time gives up, and its work never begins', async () => {
    let letGo = () => {};
    const held = withLock('turn', () => new Promise<void>((resolve) => (letGo = resolve)));
    const work = vi.fn(async () => 'written');
    expect(await withLockWithin('turn', 5, work)).toBe('late');
    letGo();
    await held;
    expect(await withLockWithin('turn', 1_000, async () => 'next')).toBe('next');
    expect(work).not.toHaveBeenCalled();
  });

  it('V22 · work that has begun is waited for, however long it takes', async () => {
    let end = (_: string) => {};
    const turn = withLockWithin('long', 5, () => new Promise<string>((resolve) => (end = resolve)));
    await new Promise((resolve) => setTimeout(resolve, 30));
    end('written');
    expect(await turn).toBe('written');
  });
});
