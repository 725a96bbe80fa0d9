/** @jest-environment jsdom */
import './platform';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createSession } from '../../src/app';
import { EMPTY_PROFILE, type Finding, type FindingLocation } from '../../src/core';
import { FileHost } from '../../src/host/file';
import { FindingCard, type FindingCardProps } from '../../src/ui/components/FindingCard/FindingCard';
import { SessionProvider } from '../../src/ui/providers/SessionProvider';

const place = (paragraph: number, text: string): FindingLocation => ({
  part: 'document',
  paragraph,
  start: 0,
  end: text.length,
  text,
});

const FINDING: Finding = {
  id: 'rule/message/1',
  clause: 'nd30-x',
  rule: 'rule',
  severity: 'warning',
  message: 'Viết “bảo đảm” thay cho “đảm bảo”.',
  citation: 'Chuẩn biên tập',
  fix: 'none',
  location: place(1, 'đảm bảo'),
  more: [place(4, 'Đảm bảo'), place(9, 'ĐẢM BẢO')],
  place: { kind: 'text', range: { part: 'document', paragraph: 1, start: 0, end: 7 } },
  remedy: null,
};

function showCard(changes: Partial<FindingCardProps> = {}): { readonly revealed: number[] } {
  const revealed: number[] = [];
  const session = createSession(new FileHost(), {
    today: () => '2026-03-16',
    profileStore: { load: () => EMPTY_PROFILE, save: () => true },
  });
  render(
    <FluentProvider theme={webLightTheme}>
      <SessionProvider language="vi" session={session}>
        <ul>
          <FindingCard
            canEdit
            canInsert
            finding={FINDING}
            obstacle={null}
            onAccept={() => undefined}
            onFix={() => undefined}
            onIgnore={() => undefined}
            onInsert={() => undefined}
            onReveal={(index) => revealed.push(index)}
            selected={false}
            {...changes}
          />
        </ul>
      </SessionProvider>
    </FluentProvider>,
  );
  return { revealed };
}

describe('the card of a finding', () => {
  test('walks through its places, round and round, and quotes the one that is shown', async () => {
    const { revealed } = showCard();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Chỗ sau' }));
    expect(screen.getByText('“Đảm bảo”')).toBeVisible();
    expect(screen.getByText('Chỗ 2/3')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Chỗ sau' }));
    await user.click(screen.getByRole('button', { name: 'Chỗ sau' }));
    await user.click(screen.getByRole('button', { name: 'Chỗ trước' }));
    expect(revealed).toEqual([1, 2, 0, 2]);
  });

  test('offers to keep words that it doubts, and nothing of the kind for other findings', async () => {
    const accepted = jest.fn();
    showCard({ finding: { ...FINDING, acceptable: 'tin bão' }, onAccept: accepted });
    const button = screen.getByRole('button', { name: 'Thêm vào từ riêng' });
    expect(button).toHaveAttribute('title', 'Từ nay coi “tin bão” là đúng, trong mọi văn bản');
    await userEvent.click(button);
    expect(accepted).toHaveBeenCalledTimes(1);
    cleanup();
    showCard();
    expect(screen.queryByRole('button', { name: 'Thêm vào từ riêng' })).not.toBeInTheDocument();
  });

  test('says why a missing part cannot be inserted, instead of offering it', () => {
    const remedy = { kind: 'insert', block: 'recipients' } as const;
    showCard({ finding: { ...FINDING, more: [], remedy }, obstacle: 'noSafePlace' });
    expect(screen.getByText(/Chưa xác định được chỗ đặt/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Chèn/ })).not.toBeInTheDocument();
  });

  test.each([
    ['on a page', { ...place(1, ''), paragraph: null, section: 1 }, 'Trang giấy, phần 2'],
    ['in an automatic number', { ...place(1, ''), label: 'II.' }, 'Số tự động “II.”'],
    ['in an empty paragraph', place(1, ''), 'Đoạn trống'],
    ['in long words', place(1, 'dài '.repeat(60)), /^“(dài )+…”$/],
  ])('says where it is: %s', (_where, location, said) => {
    showCard({ finding: { ...FINDING, location, more: [] } });
    expect(screen.getByText(said)).toBeVisible();
  });

  test('says of a missing part that it is not there', () => {
    showCard({
      finding: { ...FINDING, location: place(1, ''), more: [], place: { kind: 'missing', before: 1 } },
    });
    expect(screen.getByText('Chưa có trong văn bản')).toBeVisible();
  });
});
