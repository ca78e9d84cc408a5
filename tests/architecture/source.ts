// Reads source files as trees, with the parser that the bundler brings.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';

export type Source = { readonly path: string; readonly text: string };

/** Of a syntax tree only what the checks ask for. */
export type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string | Node;
  readonly value?: unknown;
  readonly source?: Node | null;
  readonly callee?: Node;
  readonly object?: Node;
  readonly property?: Node;
  readonly key?: Node;
  readonly computed?: boolean;
  readonly operator?: string;
  readonly arguments?: readonly Node[];
  readonly expression?: Node | boolean;
  readonly typeAnnotation?: Node;
  readonly typeName?: Node;
  readonly declaration?: Node | null;
  readonly declarations?: readonly Node[];
  readonly id?: Node | null;
  readonly body?: readonly Node[];
  readonly consequent?: Node;
  readonly alternate?: Node;
  readonly left?: Node;
  readonly right?: Node;
  readonly quasis?: readonly Node[];
  readonly children?: readonly Node[];
};

export type File = Source & {
  readonly lines: number;
  readonly nodes: readonly { readonly node: Node; readonly parent: Node | undefined }[];
  readonly imports: readonly Import[];
};

/** `to` is a path in the repository, or the name of a package. */
export type Import = { readonly written: string; readonly to: string; readonly isOurs: boolean };

export const repository = new URL('../..', import.meta.url).pathname;

export function readSources(folder: string, endings = /\.tsx?$/): Source[] {
  return pathsUnder(folder)
    .filter((path) => endings.test(path))
    .map((path) => ({ path, text: readFileSync(join(repository, path), 'utf8') }));
}

/** Every file under a folder of the repository, as a path with forward slashes. */
export function pathsUnder(folder: string): string[] {
  const here = join(repository, folder);
  if (!statSync(here, { throwIfNoEntry: false })) return [];
  return readdirSync(here, { withFileTypes: true })
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? pathsUnder(path) : [path];
    })
    .sort();
}

export function parseFile({ path, text }: Source): File {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const nodes = [...nodesUnder(program, undefined)];
  return {
    path,
    text,
    lines: text.trimEnd().split('\n').length,
    nodes,
    imports: nodes.flatMap(({ node }) => specifiersOf(node)).map((written) => resolve(path, written)),
  };
}

function* nodesUnder(value: unknown, parent: Node | undefined): Generator<{ node: Node; parent: Node | undefined }> {
  if (Array.isArray(value)) {
    for (const each of value) yield* nodesUnder(each, parent);
  } else if (isNode(value)) {
    yield { node: value, parent };
    for (const each of Object.values(value)) yield* nodesUnder(each, value);
  } else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) yield* nodesUnder(each, parent);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export function stringOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return undefined;
  return (node.quasis ?? [])
    .map(({ value }) => (typeof value === 'object' && value && 'raw' in value ? String(value.raw) : ''))
    .join('');
}

/** Static, type-only, bare, dynamic, re-exporting, in types, and by address. */
function specifiersOf(node: Node): string[] {
  const withSource = [
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'ExportAllDeclaration',
    'ImportExpression',
    'TSImportType',
  ];
  if (withSource.includes(node.type)) return [stringOf(node.source)].filter((written) => written !== undefined);
  if (
    node.type === 'NewExpression' &&
    node.callee?.name === 'URL' &&
    node.arguments?.[1]?.object?.type === 'MetaProperty'
  ) {
    return [stringOf(node.arguments[0])].filter((written) => written !== undefined);
  }
  return [];
}

function resolve(from: string, specifier: string): Import {
  const written = specifier.replace(/\?.*$/, '');
  if (written.startsWith('#')) return { written, to: `src/${written.slice(1)}`, isOurs: true };
  if (written.startsWith('.')) return { written, to: posix.join(posix.dirname(from), written), isOurs: true };
  const parts = written.split('/');
  return { written, to: parts.slice(0, written.startsWith('@') ? 2 : 1).join('/'), isOurs: false };
}
