import { describe, expect, it } from 'vitest';
import { buildingTrustOne } from '#content/en/courses/building-trust-1.ts';
import { buildingTrustFrames, LESSONS } from '#domain/courses/building-trust-1.ts';

const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

/** `content.md` section 8, rules 1, 2, 4 and 5, and the never list of `look.md`. */
const never = [
  ...['heal from', 'get over', 'move on from', 'closure', 'prove', 'deserve another chance', 'save the relationship'],
  ...[
    'innocent party',
    'cheater',
    'victim',
    'betrayer',
    'guilty',
    'forgive',
    'streak',
    'score',
    'failed to keep',
    'will heal',
  ],
  ...['guarantee', 'attachment', 'trauma', 'toxic', 'dysfunction', 'codependen'],
];

describe.each(LESSONS)('lesson %s', (id) => {
  const { sureness, title, goal, ...read } = buildingTrustOne[id];

  it('LE1 · it has 400 to 700 words to read', () => {
    const count = textsOf(read).join(' ').split(/\s+/).length;
    expect(count).toBeGreaterThanOrEqual(400);
    expect(count).toBeLessThanOrEqual(700);
  });

  it('LE2 · it asks first and steadies at the end exactly if it is heavy', () => {
    const heavy = buildingTrustFrames[id].weight === 'heavy';
    expect('ready' in read).toBe(heavy);
    expect('steadying' in read).toBe(heavy);
  });

  it('LE3 · each piece of evidence has its claim and what it rests on', () => {
    expect(Object.keys(sureness).sort()).toEqual(Object.keys(buildingTrustFrames[id].evidence).sort());
    for (const claim of Object.values(sureness)) expect(textsOf(claim).every((text) => text.length > 10)).toBe(true);
  });

  it('LE4 · it uses no word of the never list, no exclamation mark, and no pronoun that tells a gender', () => {
    const all = textsOf(buildingTrustOne[id]).join('\n').toLowerCase();
    expect(never.filter((words) => all.includes(words))).toEqual([]);
    expect(all).not.toContain('!');
    expect(all.match(/\b(he|she|him|her|his|hers|himself|herself|husband|wife|man|woman)\b/g) ?? []).toEqual([]);
    expect(title.length).toBeGreaterThan(0);
    expect(goal.length).toBeGreaterThan(0);
  });
});
