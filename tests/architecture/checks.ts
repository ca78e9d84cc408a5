// Each check takes all files and returns what breaks its rule, one line each.
import { basename, dirname } from 'node:path/posix';
import * as law from './law.ts';
import { type File, isNode, type Node, stringOf } from './source.ts';

type Check = (files: readonly File[]) => string[];

export const checks = {
  'an import follows the arrows between the layers': perImport((file, target) => {
    const [from, to] = [layerOf(file.path), layerOf(target)];
    if (from === undefined || to === undefined) return isOutsideLayers(file.path, target);
    return from !== to && !law.arrows[from].includes(to);
  }),
  'an import across layers shows its arrow, and within a layer is relative': perImport(
    (file, target, written) => (layerOf(file.path) === layerOf(target)) === written.startsWith('#'),
  ),
  'a feature never imports its neighbour': perImport((file, target) => {
    const [from, to] = [featureOf(file.path), featureOf(target)];
    return from !== undefined && to !== undefined && from !== to;
  }),
  'a subject of the domain knows the kernel and itself': perImport((file, target) => {
    const from = domainPart(file.path);
    const to = domainPart(target);
    if (from === undefined || to === undefined || from === to || law.views.includes(from) || from === 'ledger.ts')
      return false;
    return to !== 'kernel' && !(to === 'entry.ts' && from !== 'kernel');
  }),
  'no file imports itself by a detour': circles,
  'a package is used where its decision says': (files) =>
    files.flatMap((file) =>
      file.imports
        .filter(({ isOurs }) => !isOurs)
        .filter(({ to }) => !law.packages.some(({ name, where }) => name === to && where.test(file.path)))
        .map(({ to }) => `${file.path} imports ${to}`),
    ),
  'a power over the device lies in one layer': (files) =>
    files.flatMap((file) =>
      law.powers
        .filter(({ where }) => !where?.test(file.path))
        .flatMap(({ what, names }) => namesUsed(file, names).map((name) => `${file.path} has ${what}: ${name}`)),
    ),
  'the service worker fetches in one place and touches no data': (files) =>
    files
      .filter(({ path }) => path === 'src/sw.ts')
      .flatMap((file) => [
        ...namesUsed(file, law.notInServiceWorker).map((name) => `${file.path} uses ${name}`),
        ...(namesUsed(file, ['fetch', '.fetch']).length > 1 ? [`${file.path} fetches in more than one place`] : []),
      ]),
  'a name says what a thing is': (files) => files.map(({ path }) => path).filter(isBadlyNamed),
  'a tsx file bears the name of its one component': (files) =>
    files
      .filter(({ path }) => path.endsWith('.tsx') && path !== 'src/app/start.tsx')
      .filter((file) => componentsOf(file).join() !== basename(file.path, '.tsx'))
      .map((file) => `${file.path} exports ${componentsOf(file).join(', ') || 'no component'}`),
  'nothing is exported without a name': perNode(
    ({ type }) => type === 'ExportDefaultDeclaration',
    'exports by default',
  ),
  'no file passes on what another exports': perNode(
    ({ type, source }) => type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && isNode(source)),
    're-exports',
  ),
  'a file is short enough to read': (files) =>
    files.flatMap(({ path, lines }) => {
      const limit = law.longest.find(({ where }) => where.test(path))?.lines ?? 0;
      return lines > limit ? [`${path} has ${lines} lines, ${limit} at most`] : [];
    }),
  'a folder is small enough to look over': (files) => {
    const entries = new Map<string, Set<string>>();
    for (const { path } of files) {
      for (let inner = path; dirname(inner) !== '.'; inner = dirname(inner)) {
        entries.set(dirname(inner), (entries.get(dirname(inner)) ?? new Set()).add(inner));
      }
    }
    return [...entries].flatMap(([folder, { size }]) => (size > law.mostInFolder ? [`${folder} holds ${size}`] : []));
  },
  'a type is asserted in three files alone': (files) =>
    perNode(
      ({ type, typeAnnotation }) =>
        type === 'TSTypeAssertion' || (type === 'TSAsExpression' && !isConst(typeAnnotation)),
      'casts',
    )(files.filter(({ path }) => !law.castsAllowed.includes(path))),
  'the types have no holes': (files) => [
    ...perNode(({ type }) => type === 'TSAnyKeyword', 'says any')(files),
    ...perNode(({ type }) => type === 'TSNonNullExpression', 'asserts with !')(files),
    ...perNode(({ type }) => type === 'TSEnumDeclaration', 'has an enum')(files),
    ...files
      .filter(({ text }) => /@ts-(ignore|expect-error|nocheck)/.test(text))
      .map(({ path }) => `${path} silences the types`),
  ],
  'no component holds a word of the language': (files) =>
    files
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap((file) => wordsIn(file).map((words) => `${file.path} says "${words}"`)),
  'no text hides a change of direction': (files) =>
    files.filter(({ text }) => hidesDirection(text)).map(({ path }) => `${path} holds a bidirectional control`),
} satisfies Record<string, Check>;

/** Characters that make code or words look otherwise than they are (bidirectional controls and marks). */
export function hidesDirection(text: string): boolean {
  return /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(text);
}

/** Which of these names a file uses as globals, members or attributes; not in comments, texts or types. */
export function namesUsed(file: File, names: readonly string[]): string[] {
  return file.nodes.flatMap(({ node, parent }) => names.filter((name) => isUse(node, parent, name)));
}

function isUse(node: Node, parent: Node | undefined, name: string): boolean {
  if (name.startsWith('new ')) {
    return node.type === 'NewExpression' && node.callee?.name === name.slice(4) && node.arguments?.length === 0;
  }
  const [object, member] = name.split('.');
  if (member !== undefined) {
    return memberOf(node) === member && (object === '' || isGlobal(node.object, object ?? ''));
  }
  if (node.type === 'JSXAttribute') return isNode(node.name) && node.name.name === name;
  return isGlobal(node, name) && !isMerelyName(node, parent);
}

/** `name` itself, or as a member of the global object. */
function isGlobal(node: Node | undefined, name: string): boolean {
  if (node?.type === 'Identifier') return node.name === name;
  const owner = node?.object?.type === 'Identifier' ? node.object.name : undefined;
  return memberOf(node) === name && ['globalThis', 'window', 'self', 'navigator'].includes(String(owner));
}

function memberOf(node: Node | undefined): string | undefined {
  if (node?.type !== 'MemberExpression') return undefined;
  return node.computed ? stringOf(node.property) : String(node.property?.name);
}

/** The name of a member, a key, a field of a type, or of a type; not a use of the global of that name. */
function isMerelyName(node: Node, parent: Node | undefined): boolean {
  if (!parent || node.type !== 'Identifier') return false;
  if (parent.type === 'MemberExpression') return parent.property === node && !parent.computed;
  if (parent.key === node && !parent.computed) return parent.value !== node;
  return parent.type.startsWith('TS');
}

function perImport(breaks: (file: File, target: string, written: string) => boolean): Check {
  return (files) =>
    files.flatMap((file) =>
      file.imports
        .filter(({ isOurs, to, written }) => isOurs && breaks(file, to, written))
        .map(({ written }) => `${file.path} imports ${written}`),
    );
}

function perNode(breaks: (node: Node) => boolean, what: string): Check {
  return (files) =>
    files.filter(({ nodes }) => nodes.some(({ node }) => breaks(node))).map(({ path }) => `${path} ${what}`);
}

function layerOf(path: string): law.Layer | undefined {
  return law.layers.find((layer) => path.startsWith(`src/${layer}/`));
}

/** The service worker stands beside the layers: it may read its headers, and nobody may import it. */
function isOutsideLayers(from: string, to: string): boolean {
  return !(from === 'src/sw.ts' && to === 'src/headers.json');
}

function featureOf(path: string): string | undefined {
  return /^src\/features\/([^/]+)\//.exec(path)?.[1];
}

function domainPart(path: string): string | undefined {
  return /^src\/domain\/([^/]+)/.exec(path)?.[1];
}

function circles(files: readonly File[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const { to, isOurs } of byPath.get(path)?.imports ?? []) if (isOurs) visit(to, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}

function isBadlyNamed(path: string): boolean {
  const parts = path.split('/').slice(1);
  const stems = parts.map((part) => part.replace(/\.worker\.ts$|\.d\.ts$|\.tsx?$/, ''));
  const isEmpty = stems.some((stem) => law.emptyNames.includes(stem.toLowerCase().split('-').at(-1) ?? ''));
  const file = stems.at(-1) ?? '';
  const isComponent = path.endsWith('.tsx') && path !== 'src/app/start.tsx';
  const isShaped = isComponent ? /^[A-Z][A-Za-z0-9]*$/.test(file) : /^[a-z0-9]+(-[a-z0-9]+)*$/.test(file);
  return isEmpty || !isShaped || stems.slice(0, -1).some((stem) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem));
}

function componentsOf(file: File): string[] {
  return file.nodes
    .filter(({ node }) => node.type === 'ExportNamedDeclaration')
    .flatMap(({ node: { declaration } }) =>
      [declaration?.id, ...(declaration?.declarations ?? []).map(({ id }) => id)].map((id) => ({ declaration, id })),
    )
    .filter(({ declaration }) => !declaration?.type.startsWith('TS'))
    .map(({ id }) => String(id?.name ?? ''))
    .filter((name) => /^[A-Z][a-z]/.test(name));
}

function isConst(annotation: Node | undefined): boolean {
  return annotation?.type === 'TSTypeReference' && annotation.typeName?.name === 'const';
}

function wordsIn(file: File): string[] {
  const hasLetter = /\p{L}/u;
  return file.nodes
    .flatMap(({ node, parent }) => {
      if (node.type === 'JSXText') return [String(node.value).trim()];
      if (node.type === 'JSXAttribute') {
        const name = isNode(node.name) ? String(node.name.name) : '';
        return law.spokenAttributes.includes(name) ? textsShown(node.value) : [];
      }
      const isChild =
        node.type === 'JSXExpressionContainer' && (parent?.type === 'JSXElement' || parent?.type === 'JSXFragment');
      return isChild ? textsShown(node) : [];
    })
    .filter((words) => hasLetter.test(words));
}

/** Texts that an expression puts on the screen, through both branches of a choice. */
function textsShown(value: unknown): string[] {
  if (!isNode(value)) return [];
  if (value.type === 'JSXExpressionContainer') return textsShown(value.expression);
  if (value.type === 'ConditionalExpression') return [...textsShown(value.consequent), ...textsShown(value.alternate)];
  if (value.type === 'LogicalExpression') return [...textsShown(value.left), ...textsShown(value.right)];
  // Only joining puts texts on the screen; comparing does not.
  if (value.type === 'BinaryExpression' && value.operator === '+') {
    return [...textsShown(value.left), ...textsShown(value.right)];
  }
  if (value.type === 'BinaryExpression') return [];
  return [stringOf(value)].filter((text) => text !== undefined);
}
