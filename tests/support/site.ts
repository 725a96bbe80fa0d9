import { existsSync, mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createStaticServer, listen } from '../../scripts/static-server.mjs';

const root = join(__dirname, '..', '..');
const dist = join(root, 'dist');
const screenshots = join(root, 'tests', 'e2e', 'screenshots');

/** Size of the window in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** One page opened in a context of its own: no storage is shared between visits. */
export interface Visit {
  readonly page: Page;
  /** Errors the page has logged or thrown so far; a refusal by the content security policy is one. */
  readonly errors: readonly string[];
  /** Addresses outside the local server that the page has asked for so far. */
  readonly externalRequests: readonly string[];
  /** Saves a picture of the whole page for a person to look at; returns its path. */
  screenshot(name: string): Promise<string>;
}

/** The built pages behind a local server, and a Chromium to look at them. */
export interface Site {
  readonly origin: string;
  /** Opens a page such as `/index.html` (or a whole address, which `prepare` answers for) and waits until it has loaded. `prepare` runs before, to route requests for instance. */
  visit(path: string, viewport: Viewport, prepare?: (page: Page) => Promise<void>): Promise<Visit>;
  close(): Promise<void>;
}

/** Serves `dist` (`npm run build` makes it) on a free port and starts Chromium. */
export async function openSite(): Promise<Site> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error('dist/index.html is missing: run `npm run build` first.');
  }
  const server = createStaticServer(dist);
  const origin = `http://localhost:${String(await listen(server, 0))}`;
  const browser = await launchChromium();
  return {
    origin,
    visit: (path, viewport, prepare) => visit(browser, origin, path, viewport, prepare),
    close: async () => {
      await browser.close();
      await close(server);
    },
  };
}

async function visit(
  browser: Browser,
  origin: string,
  path: string,
  viewport: Viewport,
  prepare?: (page: Page) => Promise<void>,
): Promise<Visit> {
  const context = await browser.newContext({ viewport, locale: 'vi-VN', acceptDownloads: true });
  const page = await context.newPage();
  const errors: string[] = [];
  const externalRequests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') {
      errors.push(message.text());
    }
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin: requested } = new URL(request.url());
    if (protocol.startsWith('http') && requested !== origin) {
      externalRequests.push(request.url());
    }
  });
  await prepare?.(page);
  await page.goto(new URL(path, origin).href, { waitUntil: 'networkidle' });
  return {
    page,
    errors,
    externalRequests,
    screenshot: async (name) => {
      mkdirSync(screenshots, { recursive: true });
      const picture = join(screenshots, `${name}.png`);
      await page.screenshot({ path: picture, fullPage: true });
      return picture;
    },
  };
}

/** The system's Chromium, or the one that `CHROMIUM_PATH` names; nothing is downloaded. */
async function launchChromium(): Promise<Browser> {
  const candidates = [
    process.env['CHROMIUM_PATH'] ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const executablePath = candidates.find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined) {
    throw new Error('Chromium was not found: install it (apt-get install chromium) or set CHROMIUM_PATH.');
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
