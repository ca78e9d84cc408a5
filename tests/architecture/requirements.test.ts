// Each requirement of the design is shown by tests that are there, or by a decision that is.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './source.ts';

const read = (path: string) => readFileSync(join(repository, path), 'utf8');
const page = read('docs/requirements.md');
const rows = page.split('\n').filter((line) => /^\| /.test(line) && !/^\| (requirement|limit) \|/.test(line));
const required = rows.filter((line) => line.startsWith('| req '));
const cellOf = (row: string, at: number) => row.split(' | ')[at]?.trim() ?? '';

const numbered = (letter: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${letter}${from + at}`);
const EVERY = [...numbered('V', 1, 25), ...numbered('D', 1, 21), ...numbered('X', 7, 16), ...numbered('W', 1, 15)];

/** One thing that shows a requirement, as the table writes it. */
type Shown = { readonly row: string; readonly what: string };

const shown: readonly Shown[] = rows.flatMap((row) => {
  const isRequirement = row.startsWith('| req ');
  const cell = cellOf(row, isRequirement ? 2 : 1).replace(/ \|.*$/, '');
  return cell.split(' · ').map((what) => ({ row: row.slice(2, row.indexOf(' |')), what }));
});

/** Why what is said to show a requirement does not, or nothing. */
function flawOf({ row, what }: Shown): string | undefined {
  if (what === 'see below') return row === 'req X9' ? undefined : 'there is nothing below';
  const decision = /^decision (\d+)$/.exec(what)?.[1];
  if (decision !== undefined) {
    return read('docs/decisions.md').includes(`\n## ${decision} · `) ? undefined : 'there is no such decision';
  }
  const [, named = '', file = ''] = /^(.+) `([^`]+)`$/.exec(what) ?? [];
  if (!existsSync(join(repository, file)) || file === '') return 'there is no such file';
  const text = read(file);
  const fault = /^fault (F\d+)$/.exec(named)?.[1];
  if (fault !== undefined) {
    const isRun = read('tests/faults/run.mjs').includes(`id: '${fault}'`) && new RegExp(`^// ${fault}:`).test(text);
    return isRun ? undefined : 'there is no such fault';
  }
  const title = /^"(.+)"$/.exec(named)?.[1];
  if (title !== undefined) return text.includes(title) ? undefined : 'there is no such title';
  if (!/^[A-Z]+\d+(, [A-Z]+\d+)*$/.test(named)) return 'that is not understood';
  const cited = [...text.matchAll(/['"`]((?:[A-Z]+\d+[a-z]?(?:, )?)+) · /g)].flatMap(([, ids = '']) => ids.split(', '));
  const missing = named.split(', ').filter((rule) => !cited.includes(rule));
  return missing.length === 0 ? undefined : `no test of ${missing.join(', ')} is there`;
}

describe('the requirements', () => {
  it('are each there once, and no other', () => {
    expect(required.map((row) => row.slice('| req '.length, row.indexOf(' |')))).toEqual(EVERY);
  });

  it('are each shown by something', () => {
    expect(required.filter((row) => cellOf(row, 2) === '')).toEqual([]);
    expect(shown.length).toBeGreaterThan(EVERY.length);
  });

  it('name tests, faults and decisions that exist', () => {
    const flaws = shown.flatMap((one) => {
      const flaw = flawOf(one);
      return flaw === undefined ? [] : [`${one.row}: ${one.what}: ${flaw}`];
    });
    expect(flaws).toEqual([]);
  });

  it('would be refused with a rule, a title, a fault or a decision that is not there', () => {
    const file = 'tests/architecture/requirements.test.ts';
    for (const what of [
      `V999 \`${file}\``,
      '"a title of no test" `package.json`',
      `fault F99 \`tests/faults/f01-killed-while-writing.mjs\``,
      'decision 9999',
      'V1 `tests/nowhere.test.ts`',
      'V1',
      '',
    ]) {
      expect(flawOf({ row: 'req V1', what }), what).toBeDefined();
    }
  });
});
