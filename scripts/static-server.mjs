import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * An HTTP server for the files below `folder`; `/` is `index.html`. Not yet listening.
 *
 * @param {string} folder
 * @param {{ ready?: Promise<unknown> }} [options] `ready`: requests wait until the files are there
 */
export function createStaticServer(folder, { ready = Promise.resolve() } = {}) {
  return createServer((request, response) => {
    ready.then(
      () => answer(folder, request, response),
      () => response.writeHead(503).end(),
    );
  });
}

function answer(folder, request, response) {
  const path = requestedFile(folder, request.url ?? '/');
  const stats = path === null ? undefined : statSync(path, { throwIfNoEntry: false });
  if (path === null || stats === undefined || !stats.isFile()) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Không có trang này.\n');
    return;
  }
  response.writeHead(200, {
    'Content-Type': contentTypes[extname(path)] ?? 'application/octet-stream',
    'Content-Length': stats.size,
    'Cache-Control': 'no-cache',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(path).pipe(response);
}

/** The file that a request names, or null when its path is malformed or leads outside `folder`. */
function requestedFile(folder, url) {
  const { pathname } = new URL(`http://localhost${url}`);
  const root = normalize(folder + sep);
  try {
    const path = join(root, decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
    return path.startsWith(root) && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

/**
 * Listens on the port, or rejects with the error of Node (code `EADDRINUSE` when the port is taken).
 *
 * @param {import('node:http').Server} server
 * @param {number} port 0 takes any free port
 * @param {string} [host]
 * @returns {Promise<number>} the port
 */
export function listen(server, port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
