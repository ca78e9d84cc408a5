// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { useLive, useLiveOrNew } from '#ui/use-live.ts';
import { clear, one, show } from './stage.ts';

const emitters = new Map<string, (value: string) => void>();
const stopped: string[] = [];

function Watch({ subject }: { readonly subject: string }) {
  const value = useLive<string>(
    (emit) => {
      emitters.set(subject, emit);
      return () => stopped.push(subject);
    },
    [subject],
  );
  return <p>{value ?? 'nothing yet'}</p>;
}

function WatchOrNew({ id }: { readonly id: string | undefined }) {
  const value = useLiveOrNew<string>(id, (subject, emit) => {
    emitters.set(subject, emit);
    return () => stopped.push(subject);
  });
  return <p>{value ?? 'nothing yet'}</p>;
}

const say = (subject: string, value: string) => act(() => emitters.get(subject)?.(value));

describe('useLive', () => {
  afterEach(() => {
    clear();
    stopped.length = 0;
  });

  it('UI7 · it has no value until the first arrives, then always the latest', () => {
    show(<Watch subject="a" />);
    expect(one('p').textContent).toBe('nothing yet');
    say('a', 'first');
    say('a', 'second');
    expect(one('p').textContent).toBe('second');
  });

  it('UI7 · another subject is subscribed to anew, the last value staying until it speaks', () => {
    show(<Watch subject="a" />);
    say('a', 'old');
    show(<Watch subject="b" />);
    expect(stopped).toEqual(['a']);
    expect(one('p').textContent).toBe('old');
    say('a', 'too late');
    expect(one('p').textContent).toBe('old');
    say('b', 'new');
    expect(one('p').textContent).toBe('new');
  });

  it('UI7 · what has no name yet is new at once, and nothing is subscribed to', () => {
    show(<WatchOrNew id={undefined} />);
    expect(one('p').textContent).toBe('new');
    show(<WatchOrNew id="a" />);
    say('a', 'found');
    expect(one('p').textContent).toBe('found');
  });
});
