// Site: one origin with the app as it is built, the bare page and the workbench side by side, each in its own folder.
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from 'vite';
import { root } from '../../.ci/root.mjs';
import { serve } from '../../.ci/serve.mjs';

const here = join(root, 'tests/bench');

/** Builds everything into a folder of its own. @param {{ port: number }} options */
export async function makeSite({ port }) {
  const folder = await mkdtemp(join(tmpdir(), 'kept-bench-'));
  const pages = join(folder, 'site');
  await mkdir(pages);
  await buildPages(pages).catch(async (error) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });

  let server = await serve({ folder: pages, port, withHeaders: false });
  const origin = `http://localhost:${server.port}/`;
  let isServing = true;
  return {
    folder,
    app: `${origin}app/`,
    bare: `${origin}bare/`,
    workbench: `${origin}workbench/`,
    appFiles: join(pages, 'app'),
    profile: (/** @type {string} */ name) => join(folder, `profile-${name}`),
    serve: async () => {
      if (!isServing) server = await serve({ folder: pages, port: server.port, withHeaders: false });
      isServing = true;
    },
    stop: async () => {
      if (isServing) await server.close();
      isServing = false;
    },
    remove: async () => {
      if (isServing) await server.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof makeSite>>} Site */

/** @param {string} pages */
async function buildPages(pages) {
  const logLevel = 'error';
  await build({ root, logLevel, build: { outDir: relative(root, join(pages, 'app')), emptyOutDir: true } });
  await build({ ...workbench, logLevel, build: { ...workbench.build, outDir: join(pages, 'workbench') } });
  await cp(join(here, 'bare'), join(pages, 'bare'), { recursive: true });
}

const fileNames = {
  hashCharacters: /** @type {const} */ ('hex'),
  entryFileNames: 'assets/[hash].js',
  chunkFileNames: 'assets/[hash].js',
};

const workbench = {
  configFile: /** @type {const} */ (false),
  root: join(here, 'workbench'),
  base: './',
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  define: { __APP_VERSION__: '"bench"', __SOURCE_HASH__: '"bench"' },
  worker: { format: /** @type {const} */ ('es'), rollupOptions: { output: fileNames } },
  build: { target: 'es2022', assetsInlineLimit: 0, emptyOutDir: true, rollupOptions: { output: fileNames } },
};
