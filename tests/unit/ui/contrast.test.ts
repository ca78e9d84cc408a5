import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Shades = Readonly<Record<string, readonly [day: string, night: string]>>;

const css = readFileSync('src/ui/look/tokens.css', 'utf8');
const [plain = '', more = ''] = css.split('@media (prefers-contrast: more)');
const usual = shadesIn(plain);
const stronger = { ...usual, ...shadesIn(more) };
const modes = [
  ['light', usual, 0],
  ['dark', usual, 1],
  ['light with more contrast', stronger, 0],
  ['dark with more contrast', stronger, 1],
] as const;

const words = [
  'ink on page, surface, surface-2, tint, wax',
  'ink-2 on page, surface, surface-2, tint, wax',
  'ink-3 on page, surface',
  'link on page, surface, wax',
  'on-action on action, action-hi',
  'on-cloth on cloth',
  'on-cloth-2 on cloth, cloth-deep',
  'thread-ink on page, surface, wax',
  'final on page, surface',
  'surface on f-reliable',
].flatMap(pairsOf);

const parts = [
  'line-strong on page, surface, surface-2, wax',
  'action on page, surface, tint',
  'thread-line on page, surface, wax',
  'cloth-line on cloth',
  'thread on cloth, cloth-deep',
  'focus on page, surface, tint',
  'f-reliable on surface',
  'f-honest on surface',
  'f-care on surface',
  'f-hope on surface',
].flatMap(pairsOf);

describe('contrast', () => {
  it('UI1 · all 46 pairs of the look are measured', () => {
    expect(words.length + parts.length).toBe(46);
  });

  it.each(modes)('UI1 · words reach 4.5 and parts reach 3 in %s', (_, shades, side) => {
    const low = [...words.map(([a, b]) => [a, b, 4.5] as const), ...parts.map(([a, b]) => [a, b, 3] as const)]
      .map(([front, ground, least]) => ({
        pair: `${front} on ${ground}`,
        least,
        ratio: contrast(shades, front, ground, side),
      }))
      .filter(({ ratio, least }) => !(ratio >= least));
    expect(low).toEqual([]);
  });

  it('UI1 · the measure knows black on white and two greys', () => {
    const known: Shades = { black: ['000000', '777777'], white: ['ffffff', 'ffffff'] };
    expect(contrast(known, 'black', 'white', 0)).toBeCloseTo(21, 5);
    expect(contrast(known, 'black', 'white', 1)).toBeCloseTo(4.48, 2);
  });
});

function pairsOf(line: string): readonly (readonly [string, string])[] {
  const [front = '', grounds = ''] = line.split(' on ');
  return grounds.split(', ').map((ground) => [front, ground] as const);
}

function shadesIn(text: string): Shades {
  const shades: Record<string, readonly [string, string]> = {};
  for (const [, role = '', value = ''] of text.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
    const [day, night] = [...value.matchAll(/#([0-9a-f]{6})\b/gi)].map((match) => match[1]);
    if (day) shades[role] = [day, night ?? day];
  }
  return shades;
}

function contrast(shades: Shades, front: string, ground: string, side: 0 | 1): number {
  const [lighter = 0, darker = 0] = [front, ground]
    .map((role) => luminance(shades[role]?.[side] ?? ''))
    .sort((one, other) => other - one);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
