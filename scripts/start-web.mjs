import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { pagesConfig } from '../webpack.config.js';
import { createStaticServer, listen } from './static-server.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const defaultPort = 3000;
const portsToTry = 20;

/**
 * Builds the pages as they ship and serves them on this machine only. Listens first, so that a taken port is told at once and an
 * early request waits for the build instead of failing.
 *
 * @returns {Promise<() => Promise<void>>} stops the server
 */
export async function start() {
  let built;
  const ready = new Promise((resolve, reject) => {
    built = { resolve, reject };
  });
  ready.catch(() => undefined);
  const server = createStaticServer(dist, { ready });
  const address = `http://localhost:${await listenSomewhere(server)}/`;
  console.log('Đang dựng trang… (Building the page…)');
  try {
    built.resolve(await build());
  } catch (error) {
    built.reject(error);
    server.close();
    throw error;
  }
  console.log(`\n  Thể Thức: ${address}\n\n  Nhấn Ctrl+C để dừng. (Press Ctrl+C to stop.)\n`);
  openBrowser(address);
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}

/** Takes `PORT` as it is; without it, the first free port from 3000. `HOST` widens who may connect. */
async function listenSomewhere(server) {
  const host = process.env.HOST ?? '127.0.0.1';
  const wanted = process.env.PORT;
  if (wanted !== undefined && wanted !== '') {
    if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65535) {
      throw new Error(`PORT=${wanted} không phải là một cổng. (PORT must be a number from 0 to 65535.)`);
    }
    return listen(server, Number(wanted), host).catch((error) => {
      throw error.code === 'EADDRINUSE'
        ? new Error(
            `Cổng ${wanted} đang bận; hãy đặt PORT khác. (Port ${wanted} is taken; set another PORT.)`,
          )
        : error;
    });
  }
  for (let port = defaultPort; port < defaultPort + portsToTry; port += 1) {
    try {
      return await listen(server, port, host);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') {
        throw error;
      }
      console.log(`Cổng ${port} đang bận, thử cổng ${port + 1}. (Port ${port} is taken, trying the next.)`);
    }
  }
  throw new Error(`Không có cổng trống từ ${defaultPort}; hãy đặt PORT. (No free port; set PORT.)`);
}

async function build() {
  const compiler = webpack(pagesConfig({ mode: 'production' }));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) {
    throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
  }
}

/** Opens the user's browser where there is one to see it; the address is printed anyway. */
function openBrowser(address) {
  const command = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '', address],
  }[process.platform] ?? ['xdg-open', address];
  const hasScreen =
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (!hasScreen || process.env.CI) {
    return;
  }
  const [program, ...args] = command;
  const browser = spawn(program, args, { stdio: 'ignore', detached: true });
  browser.on('error', () => console.log('Hãy mở địa chỉ trên trong trình duyệt. (Open the address above.)'));
  browser.unref();
}
