import { describe, expect, it } from 'vitest';
import { checks } from './checks.ts';
import { parseFile, readSources, type Source } from './source.ts';

const files = readSources('src')
  .filter(({ path }) => !path.endsWith('.d.ts'))
  .map(parseFile);

describe('the source', () => {
  it.each(Object.entries(checks))('holds that %s', (_, check) => {
    expect(check(files)).toEqual([]);
  });
});

/** For every rule, files that break it. A check that passes these would pass anything. */
const planted: Record<keyof typeof checks, readonly Source[]> = {
  'an import follows the arrows between the layers': [
    { path: 'src/domain/promises/a.ts', text: "import type { Row } from '#storage/rows.ts';" },
    { path: 'src/ui/B.tsx', text: "import '#content/en/words.ts';" },
    { path: 'src/content/c.ts', text: "const c = await import('#features/promises/c.ts');" },
    { path: 'src/platform/d.ts', text: "export { day } from '#domain/kernel/day.ts';" },
    { path: 'src/storage/e.ts', text: "const e = new URL('../features/e.worker.ts', import.meta.url);" },
    { path: 'src/storage/f.ts', text: "import f from '#features/f.worker.ts?worker&url';" },
    { path: 'src/features/a/g.ts', text: "let g: import('#app/routes.ts').Route;" },
    { path: 'src/app/h.ts', text: "import { kept } from '../sw.ts';" },
  ],
  'an import across layers shows its arrow, and within a layer is relative': [
    { path: 'src/storage/a.ts', text: "import { a } from '../domain/ledger.ts';" },
    { path: 'src/storage/b.ts', text: "import { b } from '#storage/rows.ts';" },
  ],
  'a feature never imports its neighbour': [
    { path: 'src/features/promises/a.ts', text: "import { a } from '../talks/a.ts';" },
  ],
  'a subject of the domain knows the kernel and itself': [
    { path: 'src/domain/promises/a.ts', text: "import { a } from '../talks/a.ts';" },
    { path: 'src/domain/kernel/b.ts', text: "import { b } from '../entry.ts';" },
    { path: 'src/domain/talks/c.ts', text: "import type { c } from '../ledger.ts';" },
  ],
  'no file imports itself by a detour': [
    { path: 'src/domain/kernel/a.ts', text: "import type { B } from './b.ts';" },
    { path: 'src/domain/kernel/b.ts', text: "import type { A } from './a.ts';" },
  ],
  'a package is used where its decision says': [
    { path: 'src/features/a/a.ts', text: "import Dexie from 'dexie';" },
    { path: 'src/domain/promises/b.ts', text: "import { addDays } from 'date-fns/addDays';" },
    { path: 'src/features/a/c.ts', text: "const age = await import('age-encryption');" },
    { path: 'src/app/d.ts', text: "import 'left-pad';" },
  ],
  'a power over the device lies in one layer': [
    { path: 'src/domain/kernel/a.ts', text: 'const now = Date.now();' },
    { path: 'src/features/a/b.ts', text: 'const now = new Date();' },
    { path: 'src/features/a/c.ts', text: 'const id = crypto.randomUUID();' },
    { path: 'src/features/a/d.ts', text: 'const n = Math.random();' },
    { path: 'src/platform/e.ts', text: "await globalThis.fetch('/');" },
    { path: 'src/platform/f.ts', text: "new WebSocket('/');" },
    { path: 'src/platform/g.ts', text: "navigator['sendBeacon']('/');" },
    { path: 'src/storage/h.ts', text: 'console.log(1);' },
    { path: 'src/ui/i.ts', text: "document.body.innerHTML = '';" },
    { path: 'src/ui/J.tsx', text: "const j = <p dangerouslySetInnerHTML={{ __html: '' }} />;" },
    { path: 'src/ui/k.ts', text: "new Function('');" },
    { path: 'src/ui/l.ts', text: "document.write('');" },
    { path: 'src/platform/m.ts', text: 'navigator.geolocation;' },
    { path: 'src/storage/n.ts', text: "localStorage.setItem('a', 'b');" },
    { path: 'src/features/a/o.ts', text: "indexedDB.open('a');" },
    { path: 'src/storage/p.ts', text: 'const p = { fetch };' },
  ],
  'the service worker fetches in one place and touches no data': [
    { path: 'src/sw.ts', text: "fetch('a'); fetch('b');" },
    { path: 'src/sw.ts', text: "indexedDB.open('a');" },
  ],
  'a name says what a thing is': [
    { path: 'src/domain/kernel/date-utils.ts', text: '' },
    { path: 'src/storage/index.ts', text: '' },
    { path: 'src/features/shared/a.ts', text: '' },
    { path: 'src/storage/Rows.ts', text: '' },
    { path: 'src/ui/button.tsx', text: '' },
  ],
  'a tsx file bears the name of its one component': [
    { path: 'src/ui/Button.tsx', text: 'export function Knob() {}' },
    { path: 'src/ui/Field.tsx', text: 'export function Field() {} export const Other = () => null;' },
  ],
  'nothing is exported without a name': [{ path: 'src/storage/a.ts', text: 'export default 1;' }],
  'no file passes on what another exports': [
    { path: 'src/storage/a.ts', text: "export * from './b.ts';" },
    { path: 'src/storage/c.ts', text: "export { b } from './b.ts';" },
  ],
  'a file is short enough to read': [
    { path: 'src/storage/a.ts', text: 'void 0;\n'.repeat(301) },
    { path: 'src/ui/B.tsx', text: 'void 0;\n'.repeat(201) },
    { path: 'src/features/a/actions.ts', text: 'void 0;\n'.repeat(151) },
    { path: 'src/sw.ts', text: 'void 0;\n'.repeat(151) },
  ],
  'a folder is small enough to look over': Array.from({ length: 21 }, (_, n) => ({
    path: `src/ui/a${n}.ts`,
    text: '',
  })),
  'a type is asserted in three files alone': [
    { path: 'src/storage/a.ts', text: 'const a = 1 as unknown;' },
    { path: 'src/storage/b.ts', text: 'const b = <unknown>1;' },
  ],
  'the types have no holes': [
    { path: 'src/storage/a.ts', text: 'let a: any;' },
    { path: 'src/storage/b.ts', text: 'const b = c!;' },
    { path: 'src/storage/c.ts', text: 'enum C {}' },
    { path: 'src/storage/d.ts', text: '// @ts-ignore\nlet d;' },
  ],
  'no component holds a word of the language': [
    { path: 'src/ui/A.tsx', text: 'const a = <p>Kept</p>;' },
    { path: 'src/ui/B.tsx', text: 'const b = <p aria-label="Close" />;' },
    { path: 'src/ui/C.tsx', text: "const c = <p>{open ? 'Close' : words.open}</p>;" },
    { path: 'src/ui/D.tsx', text: 'const d = <input placeholder={`Write here`} />;' },
  ],
  'no text hides a change of direction': [{ path: 'src/storage/a.ts', text: "const a = '\u202E';" }],
};

/** Rules that look at several files together, so that their plants are tried together. */
const together: readonly string[] = ['no file imports itself by a detour', 'a folder is small enough to look over'];

describe('a planted breach is found', () => {
  for (const [rule, check] of Object.entries(checks)) {
    const sources = Object.entries(planted).flatMap(([name, list]) => (name === rule ? list : []));
    const tries = together.includes(rule) ? [sources] : sources.map((source) => [source]);
    it.each(tries.map((files) => ({ files, first: files[0]?.path })))(`${rule}: $first`, ({ files }) => {
      expect(check(files.map(parseFile))).not.toEqual([]);
    });
  }
});

describe('what is allowed is not called a breach', () => {
  const allowed: readonly Source[] = [
    {
      path: 'src/domain/promises/a.ts',
      text: "import type { Day } from '../kernel/day.ts';\n// console.log(fetch)\nexport const at = new Date(0);",
    },
    {
      path: 'src/features/a/actions.ts',
      text: "import { now } from '#platform/clock.ts';\nexport const label = 'fetch';\nconst kinds = ['a'] as const;",
    },
    { path: 'src/platform/clock.ts', text: 'export const now = () => Date.now();' },
    {
      path: 'src/ui/Row.tsx',
      text: 'export type RowProps = { readonly title: string };\nexport function Row(props: RowProps) { return <p class="row" title={props.title}>{props.title} · 1</p>; }',
    },
    {
      path: 'src/platform/service-worker.ts',
      text: "import { Workbox } from 'workbox-window';\nexport type Port = { fetch: string };\nexport const box = new Workbox(new URL('sw.js', document.baseURI));",
    },
  ];
  it.each(Object.entries(checks))('%s', (_, check) => {
    expect(check(allowed.map(parseFile))).toEqual([]);
  });
});
