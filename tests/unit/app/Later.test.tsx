// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Later } from '#app/Later.tsx';

const pause = (ms = 60) => new Promise((done) => setTimeout(done, ms));

describe('what is fetched later', () => {
  let place: HTMLElement;
  const show = (name: string, load: () => Promise<string>) =>
    render(
      <Later name={name} load={load} sections={[]}>
        {(loaded) => <p>{loaded}</p>}
      </Later>,
      place,
    );

  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });

  it('FR8 · who goes on and comes back at once sees the screen of the address, not the one that came in between', async () => {
    show('form', async () => 'the form');
    await pause();
    let arrive = (_: string) => {};
    show('elsewhere', () => new Promise((resolve) => (arrive = resolve)));
    await pause();
    show('form', async () => 'the form');
    arrive('elsewhere');
    await pause();
    expect(place.textContent).toBe('the form');
  });
});
