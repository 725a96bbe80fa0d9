/** @jest-environment jsdom */
import './platform';
import { screen, within } from '@testing-library/react';
import { present } from '../support/docx';
import { correctPlan, planReferring, planWithFaults } from '../app/documents';
import { over } from '../app/sessions';
import { openCheckedPane, openPane } from './pane';

function item(name: string): HTMLElement {
  return present(screen.getByText(name, { selector: 'span' }).closest('li'));
}

describe('the view of what can be inserted', () => {
  test('asks to read the document first, and does so', async () => {
    const { user } = openPane(planWithFaults());
    await user.click(screen.getByRole('tab', { name: 'Chèn phần' }));
    await user.click(screen.getByRole('button', { name: 'Đọc văn bản' }));
    expect(await screen.findByRole('heading', { name: 'Chèn một phần của văn bản' })).toBeVisible();
    expect(screen.getByText(/Trình bày theo Nghị định 30\/2020\/NĐ-CP/)).toBeVisible();
  });

  test('lists the parts in the order of the page, each with what it is', async () => {
    const { user } = await openCheckedPane(planWithFaults());
    await user.click(screen.getByRole('tab', { name: 'Chèn phần' }));
    const view = screen.getByRole('tabpanel', { name: 'Chèn phần' });
    const groups = within(view)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(groups).toEqual(['Phần đầu', 'Mở đầu', 'Các mục nội dung', 'Phần cuối', 'Trang']);
    expect(item('Nơi nhận')).toHaveTextContent('Danh sách nơi nhận và dòng Lưu.');
  });

  test('does not offer twice what the document has, and says why', async () => {
    const { user } = await openCheckedPane(correctPlan());
    await user.click(screen.getByRole('tab', { name: 'Chèn phần' }));
    expect(item('Phần đầu văn bản')).toHaveTextContent('Văn bản đã có phần này.');
    const button = screen.getByRole('button', { name: 'Chèn phần đầu văn bản' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription('Văn bản đã có phần này.');
  });

  test('shows what will be added before it inserts it', async () => {
    const pane = await openCheckedPane(planWithFaults());
    const opened = pane.host.bytes();
    await pane.user.click(screen.getByRole('tab', { name: 'Chèn phần' }));
    await pane.user.click(screen.getByRole('button', { name: 'Chèn Nơi nhận' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Chèn Nơi nhận?' });
    expect(within(dialog).getByText('Thêm vào')).toBeVisible();
    expect(pane.host.bytes()).toBe(opened);
    await pane.user.click(await within(dialog).findByRole('button', { name: 'Chèn' }));
    expect(await screen.findByText(/Đã chèn Nơi nhận/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Chèn Nơi nhận' })).toHaveAttribute('aria-disabled', 'true');
  });

  test.each([
    ['theo Mục IV Kế hoạch này.', 'Các chỗ dẫn đến số của mục phía sau cũng được sửa theo.', 3],
    [
      'theo Mục IV Đề án.',
      'Văn bản có chỗ dẫn đến số của mục đã có, nên mục mới đứng sau các mục ấy để số của chúng không đổi.',
      1,
    ],
  ])('says what becomes of a reference %s', async (reference, note, changes) => {
    const { user } = await openCheckedPane(planReferring(`Việc phân công thực hiện ${reference}`));
    await user.click(screen.getByRole('tab', { name: 'Chèn phần' }));
    await user.click(screen.getByRole('button', { name: 'Chèn mục “Kinh phí”' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent(note);
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(changes);
  });

  test('says what else an insertion would have changed, in words about an insertion', async () => {
    const { user } = await openCheckedPane(planWithFaults(), {
      over: (host) => ({
        ...over(host),
        apply: () =>
          Promise.resolve({ ok: false, failure: { kind: 'unproven', detail: '', changed: 'table' } }),
      }),
    });
    await user.click(screen.getByRole('tab', { name: 'Chèn phần' }));
    await user.click(screen.getByRole('button', { name: 'Chèn Nơi nhận' }));
    const dialog = await screen.findByRole('alertdialog');
    await user.click(await within(dialog).findByRole('button', { name: 'Chèn' }));
    const title = await screen.findByText('Chưa chèn Nơi nhận, văn bản vẫn nguyên như trước.');
    expect(title.closest('.fui-MessageBar')).toHaveTextContent(
      'Chèn vào đây sẽ làm thay đổi cả bảng bên cạnh; hãy thêm phần này trực tiếp trong Word.',
    );
  });
});
