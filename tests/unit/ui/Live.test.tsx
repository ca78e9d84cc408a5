// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Live } from '#ui/frame/Live.tsx';
import { clear, one, show } from './stage.ts';

const live = (id: number, words: string) => (
  <Live message={{ id, words }} dismiss="Dismiss" onDismiss={() => undefined} />
);

describe('the live line', () => {
  afterEach(clear);

  it('UI8 · the region is there before it speaks, is polite, and takes no focus', () => {
    show(<Live dismiss="Dismiss" onDismiss={() => undefined} />);
    const region = one('[role=status]');
    expect(region.getAttribute('aria-live')).toBe('polite');
    expect(region.textContent).toBe('');
    show(live(1, 'Done.'));
    expect(one('[role=status]')).toBe(region);
    expect(region.textContent).toBe('Done.');
    expect(document.activeElement).toBe(document.body);
  });

  it('UI8 · the same words again are a new message', () => {
    show(live(1, 'Done.'));
    const first = one('[role=status] > span');
    show(live(1, 'Done.'));
    expect(one('[role=status] > span')).toBe(first);
    show(live(2, 'Done.'));
    expect(one('[role=status] > span')).not.toBe(first);
  });
});
