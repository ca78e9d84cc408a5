// What Kept never says, wherever the words are: the never-list of content.md 4.7 over the language pack.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PACK = 'src/content/en';

/** Nowhere in the pack. */
const NEVER =
  /trust (score|level|battery|meter|index)|your score|streaks?\b|days in a row|days left|leaderboard|\bbadges?\b|at risk of separat|keep it up|well done|great job|you missed a day|overdue|falling behind|on average|more than other (people|couples)|compared (to|with) (your partner|other)|tries harder/i;

/** Nowhere in what speaks of figures and reviews. */
const NEVER_OF_FIGURES =
  /%|per ?cent|\bscore|\bgoal|\btarget|forecast|predict|\baverage|\bmean\b|\brank|\btrend|\bgot (better|worse)|(good|bad) day|because of|caused by|led to|thanks to|[↑↓↗↘▲▼]|[\u{1F300}-\u{1FAFF}]/iu;
const FIGURES = ['looking/figures.ts', 'looking/look-back.ts', 'looking/reviews.ts'];

/** A passphrase is drawn from single words, which say nothing. */
const DRAWN_FROM = 'lock/passphrase-words.ts';

const files = readdirSync(PACK, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && name !== DRAWN_FROM,
);

/** What stands in quotes, comments left out. */
function wordsIn(name: string): readonly string[] {
  const text = readFileSync(join(PACK, name), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  return [...text.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, plain, built]) => plain ?? built ?? '',
  );
}

describe('the words', () => {
  it('are there to be read', () => {
    expect(files.flatMap(wordsIn).length).toBeGreaterThan(500);
    expect(NEVER.test('Your trust score went up 12 %')).toBe(true);
    expect(NEVER_OF_FIGURES.test('Honesty ↑ on average')).toBe(true);
  });

  it.each(files)('IN12 · %s says nothing of the never-list', (name) => {
    expect(wordsIn(name).filter((words) => NEVER.test(words))).toEqual([]);
  });

  it.each(FIGURES)('IN12 · %s judges, foretells and explains nothing', (name) => {
    expect(wordsIn(name).filter((words) => NEVER_OF_FIGURES.test(words))).toEqual([]);
  });
});
