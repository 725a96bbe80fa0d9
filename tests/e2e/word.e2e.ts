import type { Frame } from 'playwright-core';
import { planWithFaults } from '../app/documents';
import { read } from '../support/docx';
import { openSite, type Site, type Visit } from '../support/site';
import { FakeWord } from '../support/word/fakeWord';
import { paneOf, WORD, WordOnTheWeb } from '../support/word/wordOnTheWeb';

const MICROSOFT = 'https://appsforoffice.microsoft.com/';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

interface OpenPane {
  readonly word: FakeWord;
  readonly web: WordOnTheWeb;
  readonly visit: Visit;
  readonly pane: Frame;
}

/** The pane as the browser gets it, in a Word that has a plan with faults open. */
async function openPane(search = '', sets: Readonly<Record<string, number>> = {}): Promise<OpenPane> {
  const word = new FakeWord(planWithFaults(), { extraParagraphAfterInsertOoxml: true });
  const web = new WordOnTheWeb(word, sets);
  const visit = await site.visit(WORD, { width: 320, height: 800 }, (page) =>
    web.install(page, site.origin, search),
  );
  return { word, web, visit, pane: await paneOf(visit.page) };
}

const finding = (pane: Frame, words: string) =>
  pane.getByRole('listitem').filter({ hasText: words }).locator('[data-finding]');

/** What Word shows, as soon as it shows something. */
async function selectionIn(word: FakeWord): Promise<string> {
  for (;;) {
    if (word.selection !== null) {
      return word.selection.text;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('the pane in Word on the web', () => {
  test('checks, shows a place, inserts a missing part and checks again', async () => {
    const { word, web, visit, pane } = await openPane();
    await pane.getByRole('button', { name: 'Kiểm tra' }).click();
    await finding(pane, 'Văn bản chưa có mục Nơi nhận').waitFor();
    await visit.screenshot('word-320-checked');
    // Reading goes over the file alone; the one request is office.js telling that it is ready.
    expect(web.executor.requests).toBeLessThanOrEqual(1);

    await finding(pane, 'Sau “IV.” là “VI.”').click();
    await expect(selectionIn(word)).resolves.toBe('VI.');
    await visit.screenshot('word-320-selected');

    await pane.getByRole('button', { name: 'Chèn Nơi nhận' }).click();
    const confirm = pane.getByRole('alertdialog').getByRole('button', { name: 'Chèn', exact: true });
    await confirm.hover();
    await visit.screenshot('word-320-preview');
    await confirm.click();
    await finding(pane, 'Văn bản chưa có mục Nơi nhận').waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: 'Sửa các điểm trình bày' }).click();
    await pane.getByRole('alertdialog').getByRole('button', { name: 'Sửa', exact: true }).click();
    await finding(pane, 'Nội dung văn bản đang kết thúc bằng “.”').waitFor({ state: 'detached' });
    await visit.screenshot('word-320-mended');

    const texts = read(word.save()).main.paragraphs.map(({ text }) => text);
    expect(texts).toContain('Nơi nhận:');
    expect(texts.filter((text) => text.endsWith('quyết định./.'))).toHaveLength(1);
    expect(visit.errors).toEqual([]);
    const asked = visit.externalRequests.filter((url) => !url.startsWith(new URL(WORD).origin));
    expect(asked.filter((url) => !url.startsWith(MICROSOFT))).toEqual([]);
  });

  test('writes what it found as comments, and removes them, where Word has comments', async () => {
    const { word, visit, pane } = await openPane('?action=check', { WordApi: 1.4 });
    await pane.getByRole('button', { name: 'Ghi nhận xét vào văn bản' }).click();
    await pane.getByText(/Đã ghi \d+ nhận xét vào văn bản/).waitFor();
    await visit.screenshot('word-320-commented');
    expect(word.comments.shown.map(({ at }) => at)).toContain('VI.');
    await pane.getByRole('button', { name: 'Gỡ nhận xét của Thể Thức' }).click();
    await pane.getByText(/Đã gỡ \d+ nhận xét của Thể Thức/).waitFor();
    expect(word.comments.threads).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('says that it cannot underline where Word claims to and does not', async () => {
    const { visit, pane } = await openPane('?action=check', { WordApi: 1.7 });
    await pane.getByRole('checkbox', { name: 'Gạch chân chỗ có lỗi' }).click();
    await pane.getByText(/không gạch chân được/).waitFor();
    await visit.screenshot('word-320-underline-refused');
    expect(await pane.getByRole('checkbox', { name: 'Gạch chân chỗ có lỗi' }).isDisabled()).toBe(true);
    expect(visit.errors).toEqual([]);
  });

  test('offers no comments in a Word without them', async () => {
    const { pane } = await openPane('?action=check');
    await finding(pane, 'Văn bản chưa có mục Nơi nhận').waitFor();
    expect(await pane.getByRole('button', { name: /nhận xét/ }).count()).toBe(0);
  });

  test('checks at once when the button on the ribbon has opened it', async () => {
    const { pane } = await openPane('?action=check');
    await finding(pane, 'Văn bản chưa có mục Nơi nhận').waitFor();
  });
});

describe('the pane where there is no Word', () => {
  const outside = { name: 'Thể Thức chạy trong Microsoft Word' };

  test('says where it belongs, and leads to the page for the browser', async () => {
    const visit = await site.visit('/taskpane.html', { width: 320, height: 600 }, (page) =>
      new WordOnTheWeb(new FakeWord(planWithFaults())).install(page, site.origin),
    );
    await visit.page.getByRole('heading', outside).waitFor();
    await visit.screenshot('word-320-outside');
    await visit.page.getByRole('link').click();
    await visit.page.waitForURL(`${site.origin}/index.html`);
    expect(visit.errors).toEqual([]);
  });

  test('says the same when office.js cannot be fetched', async () => {
    const visit = await site.visit('/taskpane.html', { width: 320, height: 600 }, (page) =>
      page.route(`${MICROSOFT}**`, (route) => route.abort()).then(() => undefined),
    );
    await visit.page.getByRole('heading', outside).waitFor();
  });
});
