import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { root } from './.ci/root.mjs';
import { sourceHash } from './.ci/source-hash.mjs';

const version: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
const hash = sourceHash();
const dist = join(root, 'dist');
let outDir = dist;

export const define = {
  __APP_VERSION__: JSON.stringify(version),
  __SOURCE_HASH__: JSON.stringify(hash),
};

/** Names of built files are hashes: a name such as that of a lesson would tell what the app is about. */
const fileNames = {
  hashCharacters: 'hex',
  entryFileNames: 'assets/[hash].js',
  chunkFileNames: 'assets/[hash].js',
  assetFileNames: 'assets/[hash][extname]',
} as const;

export default defineConfig({
  base: './',
  define,
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  plugins: [
    preact({ devToolsEnabled: false, reactAliasesEnabled: false }),
    policyOnlyInBuild(),
    firstFirst(),
    chunkList('page'),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: false,
      manifest: false, // it lies in public/, so that it is hashed like every other file
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*'],
        maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
        manifestTransforms: [(entries) => ({ manifest: withHashes(entries) })],
      },
    }),
  ],
  worker: {
    format: 'es',
    plugins: () => [chunkList('worker')],
    rollupOptions: { output: fileNames },
  },
  build: {
    target: 'es2022',
    // Older than es2022 needs, so that light-dark() is put in a form which browsers of 2023 know.
    cssTarget: ['chrome111', 'firefox115', 'safari16.4'],
    sourcemap: false,
    assetsInlineLimit: 0,
    // Its stand-in for old browsers would fetch, which the policy forbids.
    // The names of all scripts would weigh 5 KB before Today; only style sheets must be there before their screen.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
    },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1024,
    rollupOptions: {
      output: {
        ...fileNames,
        // Each file of the first screen costs a way to the service worker and back before anything runs: one for what
        // runs first and one for the rest, instead of thirty small ones that later screens share.
        codeSplitting: {
          groups: [
            { name: 'first', test: /[\\/]src[\\/]storage[\\/]rows[\\/]first(-read)?\.ts$/, priority: 2 },
            { name: 'start', tags: ['$initial'], priority: 1 },
            { name: 'words', test: /[\\/]content[\\/](english-first|en[\\/](shell|today|check-ins))\.ts$/ },
          ],
        },
      },
    },
  },
});

/** Hot reload needs what the policy forbids, so the development server leaves it out. Builds keep it to the letter. */
function policyOnlyInBuild(): Plugin {
  return {
    name: 'policy-only-in-build',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}

/** The files that are asked for before Today is painted; the service worker lays them ready by themselves. */
let front: readonly string[] = [];

/**
 * The first part runs as soon as it has come, and waits neither for the rest nor for the document. The words are asked
 * for along with the code that shows them.
 */
function firstFirst(): Plugin {
  return {
    name: 'first-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const chunks = Object.values(bundle ?? {}).flatMap((file) => (file.type === 'chunk' ? [file] : []));
        const named = (name: string) => {
          const chunk = chunks.find((one) => one.name === name);
          if (chunk === undefined) throw new Error(`the part "${name}" was not built by itself`);
          return chunk;
        };
        const first = named('first').fileName;
        const start = chunks.filter(({ isEntry }) => isEntry);
        const code = new Set([first, ...start.map(({ fileName }) => fileName)]);
        const words = [named('words').fileName, ...named('words').imports].filter((file) => !code.has(file));
        front = [...code, ...words, ...start.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])];
        // Behind the policy, which binds only what comes after it.
        const tags = [
          `<script type="module" async crossorigin src="./${first}"></script>`,
          ...words.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
        ];
        return html.replace('<link rel="icon"', `${tags.join('\n    ')}\n    $&`);
      },
    },
  };
}

/** Writes which modules went into which file, outside the build, for tests/bundle; and what the build was made from. */
function chunkList(kind: 'page' | 'worker'): Plugin {
  const folder = join(root, '.cache/chunks');
  return {
    name: `chunk-list-${kind}`,
    apply: 'build',
    configResolved(config) {
      if (kind === 'page') outDir = resolve(root, config.build.outDir);
    },
    buildStart() {
      if (kind === 'page' && outDir === dist) rmSync(folder, { recursive: true, force: true });
    },
    generateBundle(_, bundle) {
      if (outDir !== dist) return;
      mkdirSync(folder, { recursive: true });
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { fileName, isEntry, moduleIds, imports, dynamicImports } = file;
        const modules = moduleIds.map((id) => relative(root, id));
        const css = [...(file.viteMetadata?.importedCss ?? [])];
        const list = { kind, file: fileName, isEntry, modules, imports, dynamicImports, css };
        writeFileSync(join(folder, `${basename(fileName)}.json`), JSON.stringify(list));
      }
    },
    closeBundle() {
      if (kind === 'page' && outDir === dist) writeFileSync(join(root, '.cache/built-from'), hash);
    },
  };
}

/** Each file's SHA-256, which the service worker checks, and a revision that changes with the file or the headers. */
function withHashes<Entry extends { url: string }>(entries: readonly Entry[]) {
  const headers = readFileSync(join(root, 'src/headers.json'), 'utf8');
  return entries.map((entry) => {
    const digest = sha256(readFileSync(join(outDir, entry.url))).digest('base64');
    const revision = sha256(digest).update(headers).digest('hex').slice(0, 16);
    const isFront = entry.url === 'index.html' || front.includes(entry.url);
    return { ...entry, revision, integrity: `sha256-${digest}`, ...(isFront ? { front: true } : {}) };
  });
}

function sha256(bytes: string | Buffer) {
  return createHash('sha256').update(bytes);
}
