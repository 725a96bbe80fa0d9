/** @jest-environment jsdom */
import './platform';
import { screen } from '@testing-library/react';
import type { CommentsRemoved, CommentsWritten, DocumentHost, Outcome } from '../../src/host/documentHost';
import { docxOf } from '../support/docx';
import { p } from '../support/wordprocessing';
import { planWithFaults } from '../app/documents';
import { over as passOn } from '../app/sessions';
import { openCheckedPane, type Pane } from './pane';

interface Answers {
  readonly written?: Outcome<CommentsWritten>;
  readonly removed?: Outcome<CommentsRemoved>;
}

const done = <Value,>(value: Value): Outcome<Value> => ({ ok: true, value });

/** The pane over a host that has comments and answers like this. */
function openCommenting(answers: Answers = {}, bytes = planWithFaults()): Promise<Pane> {
  const over = (host: DocumentHost): DocumentHost => ({
    ...passOn(host),
    capabilities: { ...host.capabilities, comments: true },
    comment: () => Promise.resolve(answers.written ?? done({ written: 3, notFound: 0, kept: 0 })),
    removeComments: () => Promise.resolve(answers.removed ?? done({ removed: 3, kept: 0 })),
  });
  return openCheckedPane(bytes, { over });
}

const write = (): HTMLElement => screen.getByRole('button', { name: 'Ghi nhận xét vào văn bản' });
const remove = (): HTMLElement => screen.getByRole('button', { name: 'Gỡ nhận xét của Thể Thức' });

describe('comments in the pane', () => {
  test('are not offered where the host has none', async () => {
    await openCheckedPane(planWithFaults());
    expect(screen.queryByRole('button', { name: /nhận xét/ })).not.toBeInTheDocument();
  });

  test('are not offered in a document that may not be changed', async () => {
    const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    await openCommenting({}, docxOf({ body: p('KẾ HOẠCH'), settings }));
    expect(screen.getByText('Văn bản đang được bảo vệ: chỉ kiểm tra.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /nhận xét/ })).not.toBeInTheDocument();
  });

  test('are written and removed, and it is said how many', async () => {
    const { user } = await openCommenting();
    await user.click(write());
    expect(
      await screen.findByText(/Đã ghi 3 nhận xét vào văn bản\. Nhớ gỡ trước khi phát hành\./),
    ).toBeVisible();
    await user.click(remove());
    expect(await screen.findByText('Đã gỡ 3 nhận xét của Thể Thức.')).toBeVisible();
  });

  test('that could not be placed or removed are counted and said', async () => {
    const { user } = await openCommenting({
      written: done({ written: 2, notFound: 4, kept: 1 }),
      removed: done({ removed: 0, kept: 1 }),
    });
    await user.click(write());
    expect(await screen.findByText(/Đã ghi 2 .* 4 mục không đặt được .* 1 nhận xét lần trước/)).toBeVisible();
    await user.click(remove());
    expect(await screen.findByText(/^Còn 1 nhận xét đã có người trả lời/)).toBeVisible();
  });

  test('say that there is nothing to remove', async () => {
    const { user } = await openCommenting({ removed: done({ removed: 0, kept: 0 }) });
    await user.click(remove());
    expect(await screen.findByText('Văn bản không có nhận xét nào của Thể Thức để gỡ.')).toBeVisible();
  });

  test('that fail are explained', async () => {
    const { user } = await openCommenting({
      written: { ok: false, failure: { kind: 'busy', detail: 'as the test wants' } },
    });
    await user.click(write());
    expect(await screen.findByText('Word đang bận.')).toBeVisible();
    expect(screen.getByText('Văn bản đã thay đổi sau lần kiểm tra này.')).toBeVisible();
  });
});

describe('underlines in the pane', () => {
  const underlining = (answer: Outcome<number>, bytes = planWithFaults()): Promise<Pane> =>
    openCheckedPane(bytes, {
      over: (host) => ({
        ...passOn(host),
        capabilities: { ...host.capabilities, underline: true },
        underline: () => Promise.resolve(answer),
      }),
    });
  const box = (): HTMLElement => screen.getByRole('checkbox', { name: 'Gạch chân chỗ có lỗi' });

  test('are an option that is off at first, and only where the host can', async () => {
    const { user } = await underlining(done(1));
    expect(box()).not.toBeChecked();
    await user.click(box());
    expect(box()).toBeChecked();
    expect(screen.getByText(/không lưu vào tệp; bấm vào chỗ gạch chân/)).toBeVisible();
  });

  test('are not to be had where the host refuses, and nothing else happens', async () => {
    const { user } = await underlining({
      ok: false,
      failure: { kind: 'unexpected', detail: 'as the test wants' },
    });
    await user.click(box());
    expect(await screen.findByText(/không gạch chân được/)).toBeVisible();
    expect(box()).toBeDisabled();
    expect(screen.queryByText(/lỗi ngoài dự kiến/)).not.toBeInTheDocument();
  });

  test('are not mentioned elsewhere', async () => {
    await openCheckedPane(planWithFaults());
    expect(screen.queryByText(/Gạch chân/)).not.toBeInTheDocument();
  });
});
