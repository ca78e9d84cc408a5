// A transaction holds nothing but the database's own calls: anything else awaited in it would end it half-way.
import { expect, test } from 'vitest';
import { isNode, type Node, parseFile, readSources } from './source.ts';

/** What is awaited inside the work of a Dexie transaction, and is not a call of its own database. */
function foreignWaits(path: string, text: string): readonly string[] {
  const { nodes } = parseFile({ path, text });
  const works = nodes.flatMap(({ node }) => {
    const database =
      node.type === 'CallExpression' && memberOf(node.callee) === 'transaction' ? rootOf(node.callee) : undefined;
    const work = node.arguments?.at(-1);
    return database && work?.type === 'ArrowFunctionExpression' ? [{ database, work }] : [];
  });
  return works.flatMap(({ database, work }) =>
    nodes
      .map(({ node }) => node)
      .filter((node) => node.start >= work.start && node.end <= work.end)
      .flatMap((node) => waitedFor(node))
      .filter((waited) => rootOf(waited) !== database)
      .map((waited) => `${path}: ${text.slice(waited.start, waited.end)}`),
  );
}

/** What an `await` waits for: the members of a `Promise.all` each by itself. */
function waitedFor(node: Node): readonly Node[] {
  if (node.type === 'ForOfStatement' && Reflect.get(node, 'await') === true) return [node];
  const argument: unknown = node.type === 'AwaitExpression' ? Reflect.get(node, 'argument') : undefined;
  if (!isNode(argument)) return [];
  const [list] = argument.arguments ?? [];
  const members: unknown = list?.type === 'ArrayExpression' ? Reflect.get(list, 'elements') : undefined;
  return rootOf(argument) === 'Promise' && Array.isArray(members) ? members.filter(isNode) : [argument];
}

/** The name a chain of members and calls begins with: of `on.header.get('h')` it is `on`. */
function rootOf(node: Node | undefined): string | undefined {
  if (node?.type === 'CallExpression') return rootOf(node.callee);
  if (node?.type === 'MemberExpression') return rootOf(node.object);
  return node?.type === 'Identifier' && typeof node.name === 'string' ? node.name : undefined;
}

function memberOf(node: Node | undefined): string | undefined {
  return node?.type === 'MemberExpression' && typeof node.property?.name === 'string' ? node.property.name : undefined;
}

const inStorage = readSources('src/storage');

test('V6 · in a transaction nothing is awaited but its own database', () => {
  const withOne = inStorage.filter(({ text }) => /\.transaction\(\s*'rw'/.test(text)).map(({ path }) => path);
  expect(withOne).toEqual(['src/storage/rows/dexie-rows.ts']);
  expect(inStorage.flatMap(({ path, text }) => foreignWaits(path, text))).toEqual([]);
});

test('V6 · a foreign wait that is planted in one is found', () => {
  const rows = inStorage.find(({ path }) => path.endsWith('dexie-rows.ts'))?.text ?? '';
  const planted = ['await seal(write);', "await Promise.all([on.header.get('h'), seal(write)]);", 'await fetched;'];
  for (const line of planted) {
    const spoilt = rows.replace('const ids = write.puts', `${line}\n    const ids = write.puts`);
    expect(spoilt).not.toBe(rows);
    expect(foreignWaits('planted.ts', spoilt)).toHaveLength(1);
  }
});
