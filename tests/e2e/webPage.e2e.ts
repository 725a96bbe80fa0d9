import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { checkDocx, SAMPLES, type Finding } from '../../src/core';
import { comesToRest, seriousViolations } from '../support/accessibility';
import { docxOf } from '../support/docx';
import { openSite, type Site, type Visit } from '../support/site';
import { line, p, r } from '../support/wordprocessing';

const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 320, height: 640 };
const CHOOSER = 'input[type=file][accept*=".docx"]';
const SEED = join(__dirname, '..', '..', '..', 'shared', 'samples', 'seed-001.docx');

/** As old Word draws it, 3 pt below the top of its paragraph. */
const VML_LINE =
  '<w:r><w:pict><v:line style="position:absolute" from="50pt,3pt" to="150pt,3pt"/></w:pict></w:r>';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

async function openDraft(viewport = WIDE): Promise<Visit> {
  const visit = await site.visit('/', viewport);
  await visit.page.getByRole('button', { name: 'Mở bản dự thảo còn thiếu phần' }).click();
  await visit.page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
  return visit;
}

function findingsIn(bytes: Uint8Array): readonly Finding[] {
  const result = checkDocx(bytes, { asOf: '2026-03-16' });
  if (!result.ok) {
    throw new Error(result.failure.message);
  }
  return result.checked.result.findings;
}

async function download(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải về' }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

/** The stretch that is marked as the current one, and whether it is inside the visible part of the document. */
async function currentHighlight(page: Page): Promise<{ readonly text: string; readonly inView: boolean }> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('tt-current') ?? [];
    const view = document.querySelector('.tt-view')?.getBoundingClientRect();
    if (!(range instanceof Range) || view === undefined) {
      return { text: '', inView: false };
    }
    const place = range.getBoundingClientRect();
    const inView = place.height > 0 && place.top >= view.top && place.bottom <= view.bottom;
    return { text: range.toString(), inView };
  });
}

async function expectFocus(page: Page, element: Locator): Promise<void> {
  await page.waitForFunction(() => document.activeElement !== document.body);
  expect(await element.evaluate((each) => each === document.activeElement)).toBe(true);
}

describe('the list of samples', () => {
  test.each([WIDE, { width: 1280, height: 720 }, { width: 768, height: 860 }, NARROW])(
    'fits a window of $width × $height, and every sample of it can be reached',
    async (viewport) => {
      const start = await site.visit('/', viewport);
      const { page } = start;
      await page.getByRole('button', { name: 'Văn bản mẫu khác…' }).click();
      await page.getByRole('menu').waitFor();
      await comesToRest(page);
      await start.screenshot(`web-samples-${String(viewport.width)}-${String(viewport.height)}`);
      expect(await seriousViolations(page)).toEqual([]);
      const unreached = await page.getByRole('menuitem').evaluateAll((items) =>
        items
          .filter((item) => {
            item.scrollIntoView({ block: 'nearest' });
            const { bottom, left, right, top } = item.getBoundingClientRect();
            const shown = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            const inside = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
            return !inside || shown === null || !item.contains(shown);
          })
          .map((item) => item.textContent),
      );
      expect(unreached).toEqual([]);
      expect(await page.getByRole('menuitem').count()).toBe(SAMPLES.length);
    },
  );

  test('is walked through by keyboard, and hands the focus to the document that was chosen', async () => {
    const { page } = await site.visit('/', NARROW);
    await page.getByRole('button', { name: 'Văn bản mẫu khác…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('End');
    const last = page.getByRole('menuitem').last();
    await expectFocus(page, last);
    const { y, height } = (await last.boundingBox()) ?? { y: -1, height: 0 };
    expect([y >= 0, y + height <= NARROW.height]).toEqual([true, true]);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    await expectFocus(page, page.getByRole('main'));
  });
});

describe('the browser page with a document', () => {
  test('shows the document and what is wrong with it', async () => {
    const { page, errors, externalRequests } = await openDraft();
    await page
      .getByRole('region', { name: 'Nội dung văn bản (chỉ đọc)' })
      .getByText('KẾ HOẠCH', { exact: true })
      .waitFor();
    expect(await page.locator('[data-finding]').count()).toBeGreaterThan(2);
    expect(await page.getByRole('status').innerText()).toMatch(/Đã kiểm tra xong: [1-9]\d* lỗi/);
    expect(errors).toEqual([]);
    expect(externalRequests).toEqual([]);
  });

  test('goes to every finding that has letters, and shows them marked', async () => {
    const { page } = await openDraft();
    const cards = await page.locator('[data-finding]').all();
    let shown = 0;
    for (const card of cards) {
      await card.click();
      const { text, inView } = await currentHighlight(page);
      if (text !== '') {
        expect([text, inView]).toEqual([text, true]);
        shown += 1;
      }
    }
    expect(shown).toBeGreaterThan(1);
  });

  test('selects the finding of a place that is clicked in the document', async () => {
    const { page } = await openDraft();
    await page.locator('.tt-p[data-severity]').first().click();
    const selected = page.locator('[data-finding][aria-current=true]');
    expect(await selected.count()).toBe(1);
    expect(await selected.isVisible()).toBe(true);
  });

  test('inserts a missing part, shows it, and saves a file without the fault', async () => {
    const { page, errors } = await openDraft();
    const card = page.locator('li', { has: page.locator('[data-finding*=recipients-present]') });
    await card.getByRole('button', { name: /^Chèn/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Chèn', exact: true }).click();
    await page.getByText(/^Đã chèn/).waitFor();
    const inserted = page.locator('.tt-view').getByText('Nơi nhận:', { exact: true });
    await inserted.waitFor();
    const place = await inserted.boundingBox();
    expect(place !== null && place.y > 0 && place.y < WIDE.height).toBe(true);
    expect(await page.getByText(/đã sửa, chưa tải về/).isVisible()).toBe(true);

    const file = await download(page);
    expect(file.name).toBe('ban-du-thao-mau-da-sua.docx');
    expect(findingsIn(file.bytes).filter(({ rule }) => rule === 'recipients-present')).toEqual([]);
    expect(await page.getByText(/đã sửa, chưa tải về/).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('mends what is safe and takes it back', async () => {
    const { page } = await openDraft();
    const before = await page.locator('[data-finding]').count();
    await page.getByRole('button', { name: 'Sửa các điểm trình bày' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Sửa', exact: true }).click();
    await page.getByText(/^Đã sửa/).waitFor();
    expect(await page.locator('[data-finding]').count()).toBeLessThan(before);
    await page.getByRole('button', { name: 'Hoàn tác' }).press('Enter');
    await page.getByText('Đã hoàn tác lần sửa gần nhất.').waitFor();
    expect(await page.locator('[data-finding]').count()).toBe(before);
    await expectFocus(page, page.getByRole('button', { name: 'Kiểm tra lại' }));
  });

  test('asks before changes are lost to another file', async () => {
    const { page } = await openDraft();
    const other = { name: 'khac.docx', mimeType: '', buffer: Buffer.from((await download(page)).bytes) };
    await page.getByRole('button', { name: 'Sửa các điểm trình bày' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Sửa', exact: true }).click();
    await page.getByText(/^Đã sửa/).waitFor();
    await page.setInputFiles(CHOOSER, other);
    const question = page.getByRole('alertdialog', { name: 'Các thay đổi chưa được tải về' });
    await question.getByRole('button', { name: 'Ở lại' }).click();
    expect(await page.getByText('ban-du-thao-mau.docx').isVisible()).toBe(true);
    await page.setInputFiles(CHOOSER, other);
    await question.getByRole('button', { name: 'Bỏ thay đổi' }).click();
    await page.getByText('khac.docx').waitFor();
  });

  test('says calmly what to do with a file that cannot be read', async () => {
    const { page, errors } = await openDraft();
    await page.setInputFiles(CHOOSER, {
      name: 'anh.docx',
      mimeType: '',
      buffer: Buffer.from('không phải văn bản'),
    });
    const message = page.getByText('Không mở được tệp này.');
    await message.waitFor();
    expect(await page.getByText('ban-du-thao-mau.docx').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Đóng thông báo' }).click();
    expect(await message.count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('shows one of pane and document at a time in a narrow window', async () => {
    const { page } = await openDraft(NARROW);
    const document = page.getByRole('region', { name: 'Nội dung văn bản (chỉ đọc)' });
    expect(await document.isVisible()).toBe(false);
    await page.locator('[data-finding]').first().click();
    expect(await document.isVisible()).toBe(true);
    expect((await currentHighlight(page)).inView).toBe(true);
    await page.getByRole('tab', { name: 'Kết quả' }).click();
    expect(await document.isVisible()).toBe(false);
  });

  test('leaves three quarters of a small window to the results, and names every button there', async () => {
    const { page } = await openDraft(NARROW);
    const bar = await page.getByRole('button', { name: 'Kiểm tra lại' }).boundingBox();
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(NARROW.height / 4);
    for (const name of ['Mở tệp khác', 'Tải về']) {
      const button = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect(Math.min(button?.width ?? 0, button?.height ?? 0)).toBeGreaterThanOrEqual(32);
    }
  });

  test('scrolls as a whole at 200 %, so that nothing keeps its place above the results', async () => {
    const { page } = await openDraft({ width: 640, height: 430 });
    const finding = page.locator('[data-finding]').last();
    await finding.focus();
    expect((await finding.boundingBox())?.y).toBeLessThan(430);
    expect((await page.getByRole('button', { name: 'Kiểm tra lại' }).boundingBox())?.y).toBeLessThan(0);
    await page.getByRole('button', { name: 'Mở tệp khác' }).focus();
    expect((await page.getByRole('button', { name: 'Mở tệp khác' }).boundingBox())?.y).toBeGreaterThanOrEqual(
      0,
    );
    expect(await seriousViolations(page)).toEqual([]);
  });

  test.each([
    ['a paragraph of its own', p('Trích yếu gọn') + p(VML_LINE) + p('Căn cứ Luật')],
    [
      'the paragraph above',
      p(r('Trích yếu gọn') + line(2000)) + p('Căn cứ Luật', { pPr: '<w:spacing w:before="120"/>' }),
    ],
  ])('draws a line that is anchored in %s between the texts', async (_where, body) => {
    const { page } = await site.visit('/', WIDE);
    const buffer = Buffer.from(docxOf({ body }));
    await page.setInputFiles(CHOOSER, { name: 'ke.docx', mimeType: '', buffer });
    await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    const [above, rule, below] = await page.evaluate(() => {
      const box = (element: Element | null | undefined) => element?.getBoundingClientRect();
      const texts = [...document.querySelectorAll('.tt-p > span:not(.tt-line)')];
      return [box(texts[0])?.bottom, box(document.querySelector('.tt-line'))?.top, box(texts[1])?.top];
    });
    expect(rule).toBeGreaterThan((above ?? Infinity) + 1);
    expect(rule).toBeLessThan((below ?? -Infinity) - 1);
  });

  test('keeps the profile between visits', async () => {
    const { page } = await openDraft();
    await page.getByRole('tab', { name: 'Hồ sơ' }).click();
    await page.getByRole('textbox', { name: 'Địa danh' }).fill('An Bình');
    await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
    await page.getByText('Đã lưu hồ sơ.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Mở bản dự thảo còn thiếu phần' }).click();
    await page.getByRole('tab', { name: 'Hồ sơ' }).click();
    expect(await page.getByRole('textbox', { name: 'Địa danh' }).inputValue()).toBe('An Bình');
  });
});

describe.each([WIDE, NARROW])('at $width px', (viewport) => {
  test('the page has no serious accessibility violation in any view, and nothing sticks out', async () => {
    const name = (view: string): string => `web-${view}-${String(viewport.width)}`;
    const start = await site.visit('/', viewport);
    await start.screenshot(name('start'));
    expect(await seriousViolations(start.page)).toEqual([]);

    const draft = await openDraft(viewport);
    const { page } = draft;
    await draft.screenshot(name('check'));
    expect(await seriousViolations(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    for (const [tab, view] of [
      ['Chèn phần', 'insert'],
      ['Hồ sơ', 'profile'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click();
      await draft.screenshot(name(view));
      expect(await seriousViolations(page)).toEqual([]);
    }
    await page.getByRole('tab', { name: 'Kiểm tra' }).click();
    await page.getByRole('button', { name: /^Chèn/ }).first().click();
    await page.getByRole('alertdialog').waitFor();
    await draft.screenshot(name('dialog'));
    expect(await seriousViolations(page)).toEqual([]);
  });
});

(existsSync(SEED) ? describe : describe.skip)('a real plan', () => {
  test('opens, is checked, and its missing parts are inserted', async () => {
    const visit = await site.visit('/', WIDE);
    const { page, errors } = visit;
    await page.setInputFiles(CHOOSER, SEED);
    await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    await visit.screenshot('web-seed-1280');
    expect(await page.getByText('Nghị định 30/2020/NĐ-CP', { exact: true }).count()).toBeGreaterThan(0);
    const before = findingsIn(new Uint8Array(readFileSync(SEED)));
    expect(await page.locator('[data-finding]').count()).toBe(before.length);
    expect(errors).toEqual([]);
  });
});
