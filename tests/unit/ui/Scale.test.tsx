// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Scale } from '#ui/form/Scale.tsx';
import { all, clear, named, one, show } from './stage.ts';

const words = ['none', 'hardly', 'little', 'between', 'fairly', 'mostly', 'full'];
const steps = words.map((word, value) => ({ value, mark: `${value}`, name: `${value}, ${word}`, word }));
const others = [
  { value: 'no-occasion', label: 'no occasion' },
  { value: 'cannot-say', label: 'cannot say' },
];

function showScale(value: number | string | undefined) {
  const answers: (number | string)[] = [];
  show(
    <Scale<number | string>
      legend="Care"
      question="I made room."
      steps={steps}
      others={others}
      value={value}
      onChange={(answer) => answers.push(answer)}
    />,
  );
  return answers;
}

describe('the scale', () => {
  afterEach(clear);

  it('UI4 · seven steps and two other answers are radios of one named group', () => {
    showScale(undefined);
    const group = one('[role=radiogroup]');
    expect(document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Care');
    expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe('I made room.');
    const radios = all('input[type=radio]');
    expect(radios).toHaveLength(9);
    expect(new Set(radios.map((radio) => radio.getAttribute('name'))).size).toBe(1);
  });

  it('UI4 · each step is named by number and word, and the chosen word is shown', () => {
    showScale(4);
    expect(all('input[aria-label]').map((radio) => radio.getAttribute('aria-label'))).toEqual(
      words.map((word, step) => `${step}, ${word}`),
    );
    expect(all('.scale__ends b').map((word) => word.textContent)).toEqual(['fairly']);
    showScale(6);
    expect(all('.scale__ends b').map((word) => word.textContent)).toEqual(['full']);
  });

  it('UI4 · the other answers are chosen like a step', () => {
    const answers = showScale(undefined);
    act(() => named('input', '2, little').click());
    act(() => all('input:not([aria-label])')[1]?.click());
    expect(answers).toEqual([2, 'cannot-say']);
  });
});
