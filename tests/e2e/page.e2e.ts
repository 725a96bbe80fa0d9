import type { Page } from 'playwright-core';
import { openSite, type Site } from '../support/site';

/** Stands in for Microsoft's server with an office.js that never becomes ready. */
async function answerForOffice(page: Page): Promise<void> {
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'window.Office = { onReady: () => new Promise(() => {}) };',
    }),
  );
}

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

describe('the browser page', () => {
  test.each([320, 1280])('opens at %d px without an error and without asking anyone else', async (width) => {
    const visit = await site.visit('/', { width, height: 800 });
    await visit.page.getByRole('heading', { level: 1 }).waitFor();
    const overflow = await visit.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await visit.screenshot(`page-${String(width)}`);
    expect(visit.errors).toEqual([]);
    expect(visit.externalRequests).toEqual([]);
    expect(overflow).toBe(0);
  });

  test('is forbidden to connect to anyone, its own origin included', async () => {
    const visit = await site.visit('/', { width: 1280, height: 800 });
    const outcome = await visit.page.evaluate(async () => {
      const attempt = (url: string): Promise<string> =>
        fetch(url).then(
          () => 'connected',
          () => 'refused',
        );
      return [await attempt('/index.html'), await attempt('https://example.invalid/')];
    });
    expect(outcome).toEqual(['refused', 'refused']);
    expect(visit.errors.join('\n')).toContain('Content Security Policy');
    expect(visit.externalRequests).toEqual([]);
  });
});

describe('the task pane page', () => {
  test('tells the user of an old Word what to do, before anything else runs', async () => {
    const visit = await site.visit('/taskpane.html', { width: 320, height: 600 }, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'userAgent', {
          value: 'Mozilla/5.0 (Trident/7.0; rv:11.0) like Gecko',
        });
      });
      await answerForOffice(page);
    });
    await visit.page.getByRole('alert').waitFor();
    expect(await visit.page.getByRole('alert').innerText()).toContain('nâng cấp lên Office 2021');
    expect(visit.errors).toEqual([]);
  });

  test('loads office.js from Microsoft and nothing else from outside', async () => {
    const visit = await site.visit('/taskpane.html', { width: 320, height: 600 }, answerForOffice);
    expect(visit.externalRequests).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    expect(await visit.page.getByRole('alert').count()).toBe(0);
    expect(visit.errors).toEqual([]);
  });
});
