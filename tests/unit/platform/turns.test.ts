import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurn } from '#platform/system/turns.ts';

let time = 0;
vi.mock('#platform/clock.ts', () => ({ ticks: () => time }));

const turn = () => new Promise((done) => setTimeout(done));

describe('pictures in turn', () => {
  beforeEach(() => {
    time = 0;
  });

  it('IN11 · a whole page is drawn before the next frame where each takes little time', async () => {
    const drawn: number[] = [];
    for (const at of [1, 2, 3, 4]) inTurn(() => drawn.push(at), { first: false });
    expect(drawn).toEqual([]);
    await Promise.resolve();
    expect(drawn).toEqual([1, 2, 3, 4]);
  });

  it('IN11 · where each takes long the page gets its turn in between, and none is left out', async () => {
    const drawn: number[] = [];
    for (const at of [1, 2, 3]) {
      const draw = () => {
        time += 50;
        drawn.push(at);
      };
      inTurn(draw, { first: true });
    }
    await Promise.resolve();
    expect(drawn).toEqual([]);
    await turn();
    expect(drawn).toEqual([1]);
    while (drawn.length < 3) await turn();
    expect(drawn).toEqual([1, 2, 3]);
  });

  it('IN11 · what is taken back is not drawn, and the next one is', async () => {
    const drawn: string[] = [];
    const takeBack = inTurn(() => drawn.push('gone'), { first: true });
    takeBack();
    inTurn(() => drawn.push('there'), { first: true });
    await turn();
    expect(drawn).toEqual(['there']);
  });
});
