// What is written about the code stays true: rules, paths, packages, licences.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hidesDirection } from './checks.ts';
import { pathsUnder, readSources, repository } from './source.ts';

const allowedLicences = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'CC0-1.0'];

/** Words in backticks with these beginnings are paths in the repository. */
const repositoryPath = /^(src|tests|docs|public|\.ci)\/|^[\w.-]+\.(md|json|ts|mjs|html)$/;

describe('the rules', () => {
  const rules = new Set(matches(read('docs/rules.md'), /^- \*\*([A-Z]+\d+[a-z]?)\*\*/gm));
  const cited = new Set(
    readSources('tests', /\.(test|spec)\.tsx?$/).flatMap(({ text }) =>
      matches(text, /['"`]((?:[A-Z]+\d+[a-z]?(?:, | and )?)+) · /g).flatMap((ids) =>
        matches(ids, /([A-Z]+\d+[a-z]?)/g),
      ),
    ),
  );

  it('are there', () => {
    expect(rules.size).toBeGreaterThan(0);
  });

  it('are each held by a test', () => {
    expect([...rules].filter((id) => !cited.has(id))).toEqual([]);
  });

  it('are the only ones that tests speak of', () => {
    expect([...cited].filter((id) => !rules.has(id))).toEqual([]);
  });
});

describe('the papers', () => {
  const papers = [
    'README.md',
    ...readSources('docs', /\.md$/).map(({ path }) => path),
    ...readSources('src', /\.md$/).map(({ path }) => path),
  ];

  it.each(papers)('%s names only paths that exist', (paper) => {
    const named = matches(read(paper), /`([^`\s]+)`/g).filter((words) => repositoryPath.test(words));
    expect(named.filter((path) => !exists(path, paper))).toEqual([]);
  });

  it.each(papers)('%s links only to what exists', (paper) => {
    const links = matches(read(paper), /\]\((?!https?:|#|mailto:)([^)#\s]+)/g);
    expect(links.filter((link) => !existsSync(join(repository, dirname(paper), link)))).toEqual([]);
  });
});

describe('the packages', () => {
  const manifest = JSON.parse(read('package.json'));
  const locked: [string, { integrity?: string; resolved?: string; dev?: boolean }][] = Object.entries(
    JSON.parse(read('package-lock.json')).packages,
  );
  const packages = locked.filter(([path]) => path !== '');

  it('are each locked to their bytes, and to no address', () => {
    expect(packages.filter(([, entry]) => !entry.integrity).map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([]);
  });

  it('have exact versions', () => {
    const versions: string[] = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('that are in the app have a licence we may use', () => {
    const runtime = packages.filter(([path, entry]) => !entry.dev && existsSync(join(repository, path)));
    const others = runtime
      .map(([path]) => ({ path, licence: JSON.parse(read(`${path}/package.json`)).license }))
      .filter(({ licence }) => !allowedLicences.includes(licence));
    expect(runtime.length).toBeGreaterThan(0);
    expect(others).toEqual([]);
  });

  it('that are in the app have each a decision', () => {
    const decisions = read('docs/decisions.md');
    expect(Object.keys(manifest.dependencies).filter((name) => !decisions.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the text of the code', () => {
  it('hides no change of direction, in any file', () => {
    const files = ['src', 'public', 'docs']
      .flatMap((folder) => pathsUnder(folder))
      .filter((path) => !/\.(png|ico)$/.test(path));
    expect(files.filter((path) => hidesDirection(read(path)))).toEqual([]);
  });
});

function read(path: string): string {
  const file = join(repository, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found]) => found ?? '');
}

/** A path, from the repository or from the paper's folder; `*` and `<name>` stand for anything. */
function exists(path: string, paper: string): boolean {
  const plain = path.replace(/[:#].*$/, '').replace(/[^/]*[*<{].*$/, '');
  return [plain, join(dirname(paper), plain)].some((each) => existsSync(join(repository, each)));
}
