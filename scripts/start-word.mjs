import { fileURLToPath } from 'node:url';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import debugging from 'office-addin-debugging';
import webpack from 'webpack';
import DevServer from 'webpack-dev-server';
import { pagesConfig } from '../webpack.config.js';
import { developmentOrigin } from './pages.mjs';

const projectManifest = fileURLToPath(new URL('../manifest.xml', import.meta.url));

/**
 * Serves the pages over https with a certificate that Word trusts, then opens Word with the add-in loaded.
 *
 * The port is the one written in manifest.xml and cannot be chosen.
 *
 * @param {{ manifest?: string, middlewares?: readonly object[] }} options another manifest to load, and what else the server answers
 * @returns {Promise<() => Promise<void>>} removes the add-in from Word and stops the server
 */
export async function start({ manifest = projectManifest, middlewares = [] } = {}) {
  let server;
  const stop = async () => {
    if (server !== undefined) {
      await debugging.stopDebugging(manifest).catch((error) => console.error(error.message));
      await server.stop();
    }
  };
  try {
    server = await serve(middlewares);
    await debugging.startDebugging(manifest, {
      appType: debugging.AppType.Desktop,
      enableDebugging: false,
      enableLiveReload: false,
    });
  } catch (error) {
    await stop();
    throw new Error(
      `Không mở được Word: ${error.message}\nTrang trong trình duyệt vẫn dùng được: npm run start:web. (Word did not open; the browser page works.)`,
      { cause: error },
    );
  }
  console.log('\n  Word đang mở phần bổ trợ Thể Thức. Nhấn Ctrl+C để dừng. (Press Ctrl+C to stop.)\n');
  return stop;
}

/** The certificate is made on the first start; the system then asks the user whether to trust it. */
async function serve(middlewares) {
  const config = pagesConfig({ mode: 'development', publicUrl: undefined });
  const server = new DevServer(
    {
      ...config.devServer,
      port: Number(new URL(developmentOrigin).port),
      server: { type: 'https', options: await getHttpsServerOptions() },
      // start.mjs stops the server, after the add-in has been taken out of Word.
      setupExitSignals: false,
      setupMiddlewares: (present) => [...middlewares, ...present],
    },
    webpack(config),
  );
  await server.start();
  return server;
}
