// npm start: from a fresh clone to an address to open. Installs, builds and serves, each only when needed.
//   npm start -- [port]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { root } from './root.mjs';
import { runTool, say } from './run-step.mjs';
import { serve } from './serve.mjs';
import { sourceHash } from './source-hash.mjs';

const port = Number(process.argv[2] ?? process.env['PORT'] ?? 4870);

if (!(await install()) || !(await build())) process.exit(1);

try {
  const { url } = await serve({ port });
  say(
    `\nKept is at ${url}\nOpen it in a browser. Everything written stays in that browser, under this address. Ctrl+C stops the server.`,
  );
} catch (error) {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  say(
    busy
      ? `Port ${port} is in use. Try another: npm start -- ${port + 1}\nA browser keeps what is written apart for each port.`
      : String(error),
  );
  process.exit(1);
}

async function build() {
  if (isBuilt()) return true;
  say('Building …');
  const well = await runTool('vite', ['build', '--logLevel', 'warn'], { quiet: true });
  if (!well) say('The build failed; the reason is above.');
  return well;
}

function isBuilt() {
  const stamp = join(root, '.cache/built-from');
  const isThere =
    existsSync(join(root, 'dist/index.html')) && existsSync(join(root, 'dist/sw.js')) && existsSync(stamp);
  return isThere && readFileSync(stamp, 'utf8') === sourceHash();
}
