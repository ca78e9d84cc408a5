// What the built app never says, in any of its files: the never-list, word by word and token by token.

import { describe, expect, it } from 'vitest';
import { builtFiles, readBuilt } from './built.ts';

const SAID =
  /trust (score|level|battery|meter|index)|your score|\bstreaks?\b|days in a row|days left|leaderboard|at risk of separat|keep it up|great job|you missed a day|\boverdue\b|falling behind|tries harder/i;
/** Colours that judge, as roles of the look: none of the tokens may be called so. */
const TOKENS = /--[a-z-]*(success|danger|error|warning|good|bad|red|green|score|streak|overdue)\b/i;

const shown = builtFiles.filter((file) => /\.(js|html|css|webmanifest)$/.test(file));

describe('the built app', () => {
  it('IN12 · is there to be read', () => {
    expect(shown.length).toBeGreaterThan(50);
    expect(SAID.test('a 7-day streak')).toBe(true);
    expect(TOKENS.test('--danger: red')).toBe(true);
  });

  it('IN12 · says nothing of the never-list', () => {
    expect(shown.filter((file) => SAID.test(readBuilt(file)))).toEqual([]);
  });

  it('IN12 · has no token of the look that judges', () => {
    expect(shown.filter((file) => file.endsWith('.css') && TOKENS.test(readBuilt(file)))).toEqual([]);
  });
});
