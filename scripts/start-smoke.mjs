/** Starts the browser page as a user does, fetches what must be there, stops it as a user does. Part of `npm run verify`. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { listen } from './static-server.mjs';

const patience = 120_000;
const port = await freePort();
const npm = spawn('npm', ['run', 'start:web'], {
  env: { ...process.env, PORT: String(port), CI: 'true' },
  stdio: ['ignore', 'inherit', 'inherit'],
});

try {
  const page = await fetchWhenListening('/');
  assert.match(page, /Content-Security-Policy/);
  assert.match(page, /connect-src 'none'/);
  assert.doesNotMatch(page, /office\.js/);
  assert.match(
    await fetchWhenListening('/taskpane.html'),
    /appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/,
  );
  for (const [, script] of page.matchAll(/<script[^>]+src="?([^">\s]+)/g)) {
    assert.ok((await fetchWhenListening(`/${script}`)).length > 0, `${script} is empty`);
  }
} finally {
  npm.kill('SIGTERM');
  await once(npm, 'exit');
}
await untilPortIsFree();
console.log('start: served /, /taskpane.html and their scripts, then stopped.');

async function freePort() {
  const server = createServer();
  const free = await listen(server, 0);
  server.close();
  return free;
}

async function fetchWhenListening(path) {
  const end = Date.now() + patience;
  for (;;) {
    assert.equal(npm.exitCode, null, 'npm run start:web ended by itself');
    try {
      const response = await fetch(`http://localhost:${port}${path}`);
      assert.equal(response.status, 200, path);
      return await response.text();
    } catch (error) {
      if (error.cause?.code !== 'ECONNREFUSED' || Date.now() > end) {
        throw error;
      }
      await pause(100);
    }
  }
}

/** The server ends a moment after npm does. */
async function untilPortIsFree() {
  const end = Date.now() + 5000;
  for (;;) {
    const server = createServer();
    try {
      await listen(server, port);
      server.close();
      return;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || Date.now() > end) {
        throw new Error('The server outlived npm.', { cause: error });
      }
      await pause(100);
    }
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
