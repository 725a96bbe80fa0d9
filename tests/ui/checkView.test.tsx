/** @jest-environment jsdom */
import './platform';
import { screen, waitFor, within } from '@testing-library/react';
import { visibleFindings } from '../../src/app';
import { docxOf, present } from '../support/docx';
import { p } from '../support/wordprocessing';
import { correctPlan, planWithFaults } from '../app/documents';
import { over as passOn } from '../app/sessions';
import { openCheckedPane, openPane, type Pane } from './pane';

const RECIPIENTS_MISSING = /chưa có.*“?Nơi nhận|Nơi nhận.*chưa có|không có.*Nơi nhận/iu;

function heading(name: string): HTMLElement {
  return screen.getByRole('heading', { name });
}

function countOf({ session }: Pane): number {
  return visibleFindings(session.state.get()).length;
}

function cards(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-finding]')];
}

describe('before the first check', () => {
  test('says what the button does, and that nothing leaves the machine', () => {
    openPane(correctPlan());
    expect(heading('Chưa kiểm tra văn bản này')).toBeVisible();
    expect(screen.getByText(/không gửi đi đâu/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Kiểm tra' })).toBeEnabled();
  });
});

describe('a check', () => {
  test('shows the findings by part, with counts that are announced', async () => {
    const { user } = openPane(planWithFaults());
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    await screen.findByRole('button', { name: 'Kiểm tra lại' });
    expect(screen.getByRole('status')).toHaveTextContent(
      /Đã kiểm tra xong: \d+ lỗi, \d+ cảnh báo, \d+ lưu ý\./,
    );
    expect(screen.getByRole('list', { name: /\d+ lỗi, \d+ cảnh báo, \d+ lưu ý/ })).toBeVisible();
    expect(screen.getByText('Nghị định 30/2020/NĐ-CP', { selector: 'p' })).toBeVisible();
    const parts = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(parts.indexOf('Số, ký hiệu')).toBeLessThan(parts.indexOf('Nơi nhận'));
    expect(
      within(screen.getByRole('region', { name: 'Nơi nhận' })).getAllByRole('img', { name: 'Lỗi' }),
    ).toHaveLength(1);
  });

  test('says that nothing was found, and how much was compared', async () => {
    await openCheckedPane(correctPlan());
    const errors = screen.queryAllByRole('img', { name: 'Lỗi' });
    expect(errors.filter((icon) => icon.closest('[data-finding]') !== null)).toEqual([]);
  });

  test('leads from a blank document to the parts that can be inserted', async () => {
    const { user } = await openCheckedPane(docxOf({ body: p('') }));
    expect(heading('Văn bản chưa có chữ nào')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Mở “Chèn phần”' }));
    expect(screen.getByRole('tabpanel', { name: 'Chèn phần' })).toBeVisible();
  });

  test('says that only the language was checked, and what was found there', async () => {
    const line = 'Bà con trong thôn đã cùng nhau quét dọn đường làng , trồng thêm hoa và cây xanh bóng mát.';
    await openCheckedPane(docxOf({ body: p('BÀI PHÁT BIỂU') + p(line).repeat(6) }));
    expect(screen.getByText('Chỉ kiểm tra câu chữ và số liệu, không kiểm tra thể thức')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(/Đã kiểm tra xong: 1 lỗi/);
    expect(cards()).toHaveLength(1);
  });

  test('says of a text of no regulation what was judged, where nothing is wrong with it', async () => {
    const line = 'Bà con trong thôn đã cùng nhau quét dọn đường làng, trồng thêm hoa và cây xanh bóng mát.';
    await openCheckedPane(docxOf({ body: p('BÀI PHÁT BIỂU') + p(line).repeat(6) }));
    expect(heading('Không thấy lỗi nào về câu chữ và số liệu')).toBeVisible();
    expect(screen.getByText(/thể thức chưa được xét/)).toBeVisible();
  });

  test('tells a document that is none of its business from one without faults', async () => {
    await openCheckedPane(docxOf({ body: p('Kính gửi bà con, mai họp tổ dân phố.') }));
    expect(heading('Chưa xác định được quy định áp dụng')).toBeVisible();
    expect(screen.queryByText('Không thấy lỗi nào')).not.toBeInTheDocument();
  });

  test('says why there is no result, and what to do', async () => {
    const { user } = openPane(null);
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(await screen.findByText('Chưa có văn bản nào được mở.')).toBeVisible();
    expect(screen.getByText(/Hãy mở một văn bản rồi thử lại/)).toBeVisible();
  });

  test('judges blanks by the stage that the user chooses', async () => {
    const pane = await openCheckedPane(planWithFaults());
    const errors = (): number =>
      visibleFindings(pane.session.state.get()).filter(({ severity }) => severity === 'error').length;
    const before = errors();
    await pane.user.click(screen.getByRole('radio', { name: 'Phát hành' }));
    expect(errors()).toBeGreaterThan(before);
    expect(screen.getByText('Số và ngày để trống bị coi là lỗi.')).toBeVisible();
  });

  test('is made by the regulation that the user chooses', async () => {
    const { user } = await openCheckedPane(planWithFaults());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Quy định áp dụng' }), 'hd36');
    expect(await screen.findByText('Hướng dẫn 36-HD/VPTW', { selector: 'p' })).toBeVisible();
  });

  test('shows what was recognised, and what was not judged', async () => {
    const { user } = await openCheckedPane(planWithFaults());
    await user.click(screen.getByText('Công cụ đã nhận ra'));
    expect(screen.getByRole('button', { name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'I. MỤC ĐÍCH, YÊU CẦU' })).toBeVisible();
    await user.click(screen.getByText(/\d+ yêu cầu chưa đối chiếu được/));
    expect(screen.getByText(/cần tự rà lại/)).toBeVisible();
  });
});

describe('a finding', () => {
  test('is shown in the document by clicking its words', async () => {
    const { host, session, user } = await openCheckedPane(planWithFaults());
    const reveal = jest.spyOn(host, 'reveal');
    const card = present(cards()[0]);
    await user.click(card);
    expect(reveal).toHaveBeenCalledTimes(1);
    expect(card).toHaveAttribute('aria-current', 'true');
    expect(session.state.get().selected).toBe(card.dataset['finding']);
  });

  test('carries its provision, folded away', async () => {
    const { user } = await openCheckedPane(planWithFaults());
    const card = present(cards()[0]?.closest('li'));
    const citation = within(card).getByText(/Nghị định 30\/2020\/NĐ-CP, Điều|Chuẩn biên tập/);
    expect(citation).not.toBeVisible();
    await user.click(within(card).getByText('Căn cứ'));
    expect(citation).toBeVisible();
  });

  test('is put aside, keeps the focus in the list, and comes back', async () => {
    const pane = await openCheckedPane(planWithFaults());
    const before = countOf(pane);
    const [first, second] = cards();
    await pane.user.click(within(present(first?.closest('li'))).getByRole('button', { name: 'Bỏ qua' }));
    expect(countOf(pane)).toBe(before - 1);
    expect(second).toHaveFocus();
    expect(screen.getByText(/Đã bỏ qua 1 mục/)).toBeVisible();
    await pane.user.click(screen.getByRole('button', { name: 'Hiện lại' }));
    expect(countOf(pane)).toBe(before);
  });

  test('is mended at once when that is safe', async () => {
    const pane = await openCheckedPane(planWithFaults());
    const before = countOf(pane);
    await pane.user.click(present(screen.getAllByRole('button', { name: 'Sửa' })[0]));
    expect(await screen.findByText('Đã sửa.')).toBeVisible();
    expect(countOf(pane)).toBe(before - 1);
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  });

  test('is mended after a look at before and after when it is not', async () => {
    const pane = await openCheckedPane(planWithFaults());
    const opened = pane.host.bytes();
    await pane.user.click(present(screen.getAllByRole('button', { name: 'Sửa…' })[0]));
    const dialog = await screen.findByRole('alertdialog', { name: 'Sửa chỗ này?' });
    expect(await within(dialog).findByRole('deletion')).toHaveTextContent(/^VI/);
    expect(await within(dialog).findByRole('insertion')).toHaveTextContent(/^V(?!I)/);
    expect(pane.host.bytes()).toBe(opened);
    await pane.user.click(await within(dialog).findByRole('button', { name: 'Sửa' }));
    expect(await screen.findByText('Đã sửa.')).toBeVisible();
    expect(pane.host.bytes()).not.toBe(opened);
  });

  test('is left alone when the user thinks better of it', async () => {
    const pane = await openCheckedPane(planWithFaults());
    const opened = pane.host.bytes();
    const mend = present(screen.getAllByRole('button', { name: 'Sửa…' })[0]);
    await pane.user.click(mend);
    await pane.user.click(
      await within(await screen.findByRole('alertdialog')).findByRole('button', { name: 'Thôi' }),
    );
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
    expect(pane.host.bytes()).toBe(opened);
    await waitFor(() => expect(mend).toHaveFocus());
  });

  test('about a missing part inserts it', async () => {
    const pane = await openCheckedPane(planWithFaults());
    const card = present(
      within(screen.getByRole('region', { name: 'Nơi nhận' })).getAllByRole('listitem')[0],
    );
    expect(card).toHaveTextContent(RECIPIENTS_MISSING);
    await pane.user.click(within(card).getByRole('button', { name: /^Chèn/ }));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText('Nơi nhận:')).toBeVisible();
    await pane.user.click(await within(dialog).findByRole('button', { name: 'Chèn' }));
    expect(await screen.findByText(/^Đã chèn/)).toBeVisible();
    expect(screen.queryByText(RECIPIENTS_MISSING)).not.toBeInTheDocument();
  });
});

describe('a host that cannot edit', () => {
  test('shows the findings without offering to mend them', async () => {
    await openCheckedPane(planWithFaults(), {
      over: (host) => ({
        ...passOn(host),
        capabilities: { ...host.capabilities, edit: false, insert: false, undo: false },
      }),
    });
    expect(cards().length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /điểm trình bày/ })).not.toBeInTheDocument();
    for (const button of screen.getAllByRole('button', { name: /^(Sửa|Chèn)/ })) {
      expect(button).toBeDisabled();
    }
  });
});

describe('the pane in English', () => {
  test('says everything but the findings in English', async () => {
    await openCheckedPane(planWithFaults(), { language: 'en' });
    expect(screen.getByRole('button', { name: 'Check again' })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Insert' })).toBeVisible();
    expect(screen.getByRole('button', { name: /2errors$/ })).toBeVisible();
    expect(screen.queryByText('Bỏ qua')).not.toBeInTheDocument();
  });
});

describe('a document that is not to be changed', () => {
  test('is checked, with the reason why nothing is mended, and without a button that would', async () => {
    const protection = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    await openCheckedPane(docxOf({ body: p('KẾ HOẠCH  NĂM 2026'), settings: protection }));
    expect(screen.getByText('Văn bản đang được bảo vệ: chỉ kiểm tra.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Sửa/ })).toBeNull();
  });

  test('or only with tracked changes says so', async () => {
    await openCheckedPane(docxOf({ body: p('KẾ HOẠCH  NĂM 2026'), settings: '<w:trackRevisions/>' }));
    expect(screen.getByText('Văn bản đang bật theo dõi thay đổi.')).toBeVisible();
  });
});
