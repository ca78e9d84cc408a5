// A small static server for the built app, on this machine alone.
//   node .ci/serve.mjs [folder] [port] [base path] [--no-headers]
// It sends the headers that a host should send; --no-headers shows the app on a host that sends none.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/**
 * @param {{ folder?: string, port?: number, base?: string, withHeaders?: boolean, onRequest?: (path: string) => void }} [options]
 *   port 0: any free one; onRequest: told of every request that arrives
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} close also cuts open connections
 */
export function serve({ folder = join(root, 'dist'), port = 0, base = '/', withHeaders = true, onRequest } = {}) {
  const top = resolve(folder);
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  /** @type {Record<string, string>} */
  const recommended = JSON.parse(readFileSync(join(root, 'src/headers.json'), 'utf8'));

  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    onRequest?.(path ?? '');
    const file = path?.startsWith(prefix) ? fileAt(top, path.slice(prefix.length)) : undefined;
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(file ? 405 : 404, { 'Content-Type': 'text/plain' }).end('Not here.');
      return;
    }
    const type = Object.entries(types).find(([ending]) => ending === extname(file))?.[1];
    response.writeHead(200, {
      ...(withHeaders ? headersFor(file, recommended) : {}),
      'Content-Type': type ?? 'application/octet-stream',
      'Content-Length': statSync(file).size,
      'Cache-Control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });

  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      done({
        url: `http://localhost:${bound}${prefix}`,
        port: bound,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** The service worker alone may connect, to its own host: it must fetch the app's files. @param {string} file @param {Record<string, string>} recommended */
function headersFor(file, recommended) {
  if (!file.endsWith(`${sep}sw.js`)) return recommended;
  const name = 'Content-Security-Policy';
  return { ...recommended, [name]: recommended[name]?.replace("connect-src 'none'", "connect-src 'self'") ?? '' };
}

/** @param {string} url */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** The file under `top`, or nothing: never one outside. @param {string} top @param {string} path */
function fileAt(top, path) {
  const file = normalize(join(top, path));
  if (file !== top && !file.startsWith(top + sep)) return undefined;
  const candidate = isFolder(file) ? join(file, 'index.html') : file;
  return statSync(candidate, { throwIfNoEntry: false })?.isFile() ? candidate : undefined;
}

/** @param {string} path */
function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [folder, port, base] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const server = await serve({
    ...(folder ? { folder } : {}),
    ...(base ? { base } : {}),
    port: Number(port ?? 4870),
    withHeaders: !process.argv.includes('--no-headers'),
  });
  process.stdout.write(`${server.url}\n`);
}
