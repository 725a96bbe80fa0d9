/** @jest-environment jsdom */
import './platform';
import { act, screen, waitFor, within } from '@testing-library/react';
import { countFindings, markStale } from '../../src/app';
import { present } from '../support/docx';
import { planWithFaults, untidyPlan } from '../app/documents';
import { openCheckedPane, type Pane } from './pane';

async function mendAllSafe({ user }: Pane): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Sửa các điểm trình bày' }));
  const dialog = await screen.findByRole('alertdialog', { name: /Sửa \d+ điểm trình bày\?/ });
  await user.click(await within(dialog).findByRole('button', { name: 'Sửa' }));
  await screen.findByText(/^Đã sửa/);
}

describe('a change', () => {
  test('of everything that is safe leaves the focus near its button, by mouse and by keyboard', async () => {
    const pane = await openCheckedPane(planWithFaults());
    await mendAllSafe(pane);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Kiểm tra lại' })).toHaveFocus());
  });

  test('can be taken back', async () => {
    const pane = await openCheckedPane(planWithFaults());
    const opened = pane.host.bytes();
    await mendAllSafe(pane);
    await pane.user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByText('Đã hoàn tác lần sửa gần nhất.')).toBeVisible();
    expect(pane.host.bytes()).toBe(opened);
    expect(screen.queryByRole('button', { name: 'Hoàn tác' })).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Kiểm tra lại' })).toHaveFocus());
  });

  test('is told until the message is closed or the user turns to another tab', async () => {
    const pane = await openCheckedPane(planWithFaults());
    await mendAllSafe(pane);
    await pane.user.click(screen.getByRole('button', { name: 'Đóng thông báo' }));
    expect(screen.queryByText(/^Đã sửa/)).toBeNull();
    await waitFor(() => expect(screen.getByRole('tab', { name: 'Kiểm tra' })).toHaveFocus());
    await pane.user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await screen.findByText('Đã hoàn tác lần sửa gần nhất.');
    await pane.user.click(screen.getByRole('tab', { name: 'Chèn phần' }));
    expect(screen.queryByText('Đã hoàn tác lần sửa gần nhất.')).toBeNull();
  });

  test('of everything that is safe is shown first, and not made when the user says no', async () => {
    const pane = await openCheckedPane(planWithFaults());
    const opened = pane.host.bytes();
    await pane.user.click(screen.getByRole('button', { name: 'Sửa các điểm trình bày' }));
    const dialog = await screen.findByRole('alertdialog', { name: /Sửa \d+ điểm trình bày\?/ });
    expect(within(dialog).getAllByText('Sau').length).toBeGreaterThan(0);
    await pane.user.click(await within(dialog).findByRole('button', { name: 'Thôi' }));
    expect(pane.host.bytes()).toBe(opened);
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  });

  test('that moves page breaks says so before it is made', async () => {
    const pane = await openCheckedPane(untidyPlan());
    await pane.user.click(screen.getByRole('button', { name: 'Sửa các điểm trình bày' }));
    expect(await screen.findByText(/Chỗ ngắt trang có thể dời đi/)).toBeVisible();
  });

  test('is recorded as a tracked one when the user ticks that', async () => {
    const pane = await openCheckedPane(planWithFaults());
    await pane.user.click(screen.getByRole('checkbox', { name: /theo dõi thay đổi/ }));
    await mendAllSafe(pane);
    expect(present(pane.host.file).document.revisionCount).toBeGreaterThan(0);
    expect(screen.queryByRole('checkbox', { name: /theo dõi thay đổi/ })).not.toBeInTheDocument();
  });

  test('can be taken back one thing after the other', async () => {
    const pane = await openCheckedPane(planWithFaults());
    const opened = pane.host.bytes();
    await mendAllSafe(pane);
    await pane.user.click(screen.getByText(/^Vừa sửa \d+ mục/));
    const buttons = (): readonly HTMLElement[] =>
      screen.queryAllByRole('button', { name: 'Hoàn tác mục này' });
    for (let left = buttons().length; left > 0; left--) {
      expect(buttons()).toHaveLength(left);
      expect(buttons()[0]).toBeVisible();
      await pane.user.click(present(buttons()[0]));
    }
    expect(buttons()).toEqual([]);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Kiểm tra lại' })).toHaveFocus());
    expect(pane.host.bytes()).toBe(opened);
  });

  test('that is taken back by itself is told in its own words, and the others stay in the open list', async () => {
    const pane = await openCheckedPane(untidyPlan());
    await mendAllSafe(pane);
    const { mendings } = present(pane.session.state.get().lastChange);
    const [first, ...others] = mendings;
    await pane.user.click(screen.getByText(/^Vừa sửa/));
    await pane.user.click(present(screen.getAllByRole('button', { name: 'Hoàn tác mục này' })[0]));
    const notice = await screen.findByText(/^Đã hoàn tác 1 mục/);
    expect(notice).toHaveTextContent(`giữ nguyên ${countFindings(others)} mục`);
    expect(notice.closest('.fui-MessageBar')).toHaveTextContent(present(first?.findings[0]).message);
    expect(present(screen.getByText(/^Vừa sửa/).closest('details'))).toHaveAttribute('open');
  });

  test('is counted by findings and by places, alike in the notice and above the list', async () => {
    const pane = await openCheckedPane(untidyPlan());
    await mendAllSafe(pane);
    const { mendings } = present(pane.session.state.get().lastChange);
    const counts = `${countFindings(mendings)} mục (${mendings.flatMap(({ changes }) => changes).length} chỗ)`;
    expect(screen.getByText(`Đã sửa ${counts}.`)).toBeVisible();
    expect(screen.getByText(`Vừa sửa ${counts}: xem lại, hoàn tác từng mục`)).toBeVisible();
  });

  test('of the document by other hands is said, and nothing can be mended until a new check', async () => {
    const { session } = await openCheckedPane(planWithFaults());
    await act(() => session.run(markStale));
    expect(screen.getByText('Văn bản đã thay đổi sau lần kiểm tra này.')).toBeVisible();
    for (const button of screen.getAllByRole('button', { name: /^(Sửa|Chèn)/ })) {
      expect(button).toBeDisabled();
    }
  });
});
