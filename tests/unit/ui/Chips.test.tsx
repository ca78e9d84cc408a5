// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Chips } from '#ui/form/Chips.tsx';
import { all, clear, named, one, show } from './stage.ts';

const options = ['one', 'two', 'three', 'four'].map((value) => ({ value, label: value }));

function Three() {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [note, setNote] = useState<string | undefined>();
  const change = (next: readonly string[]) => {
    setChosen(next);
    setNote(undefined);
  };
  return (
    <Chips
      label="Words"
      options={options}
      chosen={chosen}
      onChange={change}
      max={3}
      onTooMany={() => setNote('Three at most.')}
      note={note}
    />
  );
}

const push = (name: string) => act(() => named('button', name).click());
const pressed = () => all('[aria-pressed=true]').map((chip) => chip.textContent);

describe('chips', () => {
  afterEach(clear);

  it('UI3 · a chip is a toggle button that says whether it is pressed', () => {
    show(<Three />);
    push('two');
    expect(pressed()).toEqual(['two']);
    push('two');
    expect(pressed()).toEqual([]);
    expect(all('[aria-pressed=false]')).toHaveLength(4);
  });

  it('UI3 · one more than the most changes nothing and is explained', () => {
    show(<Three />);
    for (const name of ['one', 'two', 'three', 'four']) push(name);
    expect(pressed()).toEqual(['one', 'two', 'three']);
    expect(one('[aria-live=polite]').textContent).toBe('Three at most.');
    push('one');
    push('four');
    expect(pressed()).toEqual(['two', 'three', 'four']);
    expect(one('[aria-live=polite]').textContent).toBe('');
  });
});
