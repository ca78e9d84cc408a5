// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadWords, words } from '#content/catalogue.ts';
import { speak } from '#content/language.ts';
import { buildingTrustFrames, LESSONS } from '#domain/courses/building-trust-1.ts';
import type { Evidence } from '#domain/courses/lesson.ts';
import { LearnScreen } from '#features/courses/LearnScreen.tsx';
import { LessonScreen } from '#features/courses/LessonScreen.tsx';
import { all, clear, named, one, show } from '../../ui/stage.ts';

const page = () => one('body').textContent ?? '';
const titles = () => all('h2').map((heading) => heading.textContent);

beforeEach(() => loadWords(['learn']));
afterEach(() => {
  clear();
  speak('en');
});

describe('Learn', () => {
  it('LE1 · it lists the lessons there are, each with its address, and counts nothing', () => {
    show(<LearnScreen />);
    expect(all('.part').map((link) => link.getAttribute('href'))).toEqual(LESSONS.map((id) => `#/learn/${id}`));
    expect(all('[role=progressbar], progress')).toEqual([]);
    expect(page()).toContain('You may stop at any time.');
    expect(page()).toContain('in the United States');
  });
});

describe.each(LESSONS)('the page of %s', (id) => {
  it('LE1 · it shows every part in order, and ends with two ways of equal size', () => {
    show(<LessonScreen params={{ id }} />);
    expect(titles().slice(0, 5)).toEqual(['Why', 'Two stories', 'Your turn', 'One act', 'Close']);
    expect(all('.story')).toHaveLength(2);
    expect(all('article > .pair > *').map((way) => way.textContent)).toEqual([
      'Enough for now',
      words('learn').turns[buildingTrustFrames[id].turn],
    ]);
  });

  it('LE2 · the question whether now is the time stands before the first part of a heavy lesson', () => {
    show(<LessonScreen params={{ id }} />);
    const asked = page().indexOf('Before you begin');
    expect(asked >= 0).toBe(buildingTrustFrames[id].weight === 'heavy');
    if (asked >= 0) expect(asked).toBeLessThan(page().indexOf(words('learn').lessons[id].why[0]));
  });

  it('LE3 · the mark of every claim is on the page, and its source one press away', () => {
    show(<LessonScreen params={{ id }} />);
    const evidence: readonly Evidence[] = Object.values(buildingTrustFrames[id].evidence);
    expect(all('aside b').length).toBe(evidence.length);
    for (const rest of evidence) {
      expect(page()).toContain(words('learn').strengths[rest.strength]);
      if (rest.source !== undefined) expect(one('details').textContent).toContain(rest.source);
    }
  });
});

describe('a lesson', () => {
  it('FR8 · the walk leads to a heading and gives it the focus, without a new address', () => {
    show(<LessonScreen params={{ id: 'bt1-6' }} />);
    const before = location.hash;
    act(() => named('.walk a', 'Your turn').click());
    expect(document.activeElement?.textContent).toBe('Your turn');
    expect(location.hash).toBe(before);
  });

  it('LE1 · an address without a lesson says so and leads back', () => {
    show(<LessonScreen params={{ id: 'bt1-3' }} />);
    expect(page()).toContain('There is no lesson at this address.');
    expect(named('a', 'Back to Learn').getAttribute('href')).toBe('#/learn');
  });

  it('FR11 · in another language every part is there and leads to the same place', async () => {
    speak('en-XA');
    await loadWords(['learn']);
    show(<LessonScreen params={{ id: 'bt1-6' }} />);
    expect(one('article .btn--go').getAttribute('href')).toBe('#/promises/new');
    expect(page()).not.toContain('Enough for now');
    expect(all('aside b')).toHaveLength(4);
  });
});
