/** @jest-environment jsdom */
import './platform';
import { act, screen } from '@testing-library/react';
import { createProfileStore, saveProfile } from '../../src/app';
import type { Profile } from '../../src/core';
import { openPane, type Pane } from './pane';

const PROFILE: Profile = {
  schema: 1,
  regime: 'party',
  parentAgency: 'ĐẢNG BỘ TỈNH',
  agencyLines: ['ĐẢNG ỦY', 'XÃ AN BÌNH'],
  signer: { authority: ['T/M BAN THƯỜNG VỤ'], title: 'BÍ THƯ', name: 'Trần Minh An' },
  recipients: ['Các chi bộ trực thuộc'],
  words: ['Nậm Pút'],
  disabledClauses: ['nd30-phong-chu'],
  supersededActs: [{ symbol: '12/2021/QĐ-UBND', lastDay: '2026-03-31', successors: ['5/2026/QĐ-UBND'] }],
};

async function openProfile(profile: Profile | null = null): Promise<Pane & { readonly kept: () => unknown }> {
  const storage = new Map<string, string>(profile === null ? [] : [['key', JSON.stringify(profile)]]);
  const pane = openPane(null, {
    profileStore: createProfileStore(
      () => ({
        getItem: (key) => storage.get(key) ?? null,
        setItem: (key, value) => void storage.set(key, value),
      }),
      'key',
    ),
  });
  await pane.user.click(screen.getByRole('tab', { name: 'Hồ sơ' }));
  return { ...pane, kept: () => JSON.parse(storage.get('key') ?? 'null') as unknown };
}

function field(name: RegExp): HTMLElement {
  return screen.getByRole('textbox', { name });
}

describe('the profile of the office', () => {
  test('shows what was kept', async () => {
    await openProfile(PROFILE);
    expect(screen.getByRole('radio', { name: 'Đảng' })).toBeChecked();
    expect(field(/Tên cơ quan ban hành/)).toHaveValue('ĐẢNG ỦY\nXÃ AN BÌNH');
    expect(field(/Họ và tên người ký/)).toHaveValue('Trần Minh An');
  });

  test('keeps what is typed, one item a line, and what the form does not show', async () => {
    const { kept, user } = await openProfile(PROFILE);
    await user.type(field(/Nơi nhận/), '\n  Như Điều 3  \n');
    await user.clear(field(/Cơ quan chủ quản/));
    await user.click(screen.getByRole('button', { name: 'Lưu hồ sơ' }));
    expect(screen.getByText('Đã lưu hồ sơ.')).toBeVisible();
    const { parentAgency: _cleared, ...rest } = PROFILE;
    expect(kept()).toEqual({ ...rest, recipients: ['Các chi bộ trực thuộc', 'Như Điều 3'] });
  });

  test('is confirmed until the user turns to another tab', async () => {
    const { user } = await openProfile();
    await user.click(screen.getByRole('button', { name: 'Lưu hồ sơ' }));
    expect(screen.getByText('Đã lưu hồ sơ.')).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Hồ sơ' }));
    expect(screen.getByText('Đã lưu hồ sơ.')).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
    expect(screen.queryByText('Đã lưu hồ sơ.')).toBeNull();
  });

  test('says how its recipients and its archive line are written', async () => {
    await openProfile();
    expect(field(/Nơi nhận/)).toHaveAccessibleDescription(/dấu gạch đầu dòng/);
    expect(field(/Đơn vị soạn thảo/)).toHaveAccessibleDescription(/“Lưu: VT” tự có/);
  });

  test('is not lost by a look at another tab', async () => {
    const { user } = await openProfile();
    await user.type(field(/Địa danh/), 'An Bình');
    await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
    await user.click(screen.getByRole('tab', { name: 'Hồ sơ' }));
    expect(field(/Địa danh/)).toHaveValue('An Bình');
  });

  test('is filled in from a file, and used once it is saved', async () => {
    const { kept, session, user } = await openProfile();
    await user.upload(
      screen.getByLabelText('Nhập từ tệp…', { selector: 'input' }),
      file(JSON.stringify(PROFILE)),
    );
    expect(await screen.findByText(/Đã điền theo tệp/)).toBeVisible();
    expect(field(/Chức vụ người ký/)).toHaveValue('BÍ THƯ');
    expect(session.state.get().profile).toEqual({ schema: 1 });
    await user.click(screen.getByRole('button', { name: 'Lưu hồ sơ' }));
    expect(kept()).toEqual(PROFILE);
  });

  test('keeps words of one’s own beside those of an imported profile', async () => {
    const { kept, user } = await openProfile();
    await user.type(field(/Từ riêng/), 'tin bão\nNậm Pút');
    await user.upload(
      screen.getByLabelText('Nhập từ tệp…', { selector: 'input' }),
      file(JSON.stringify(PROFILE)),
    );
    expect(await screen.findByText(/Đã điền theo tệp/)).toBeVisible();
    expect(field(/Từ riêng/)).toHaveValue('Nậm Pút\ntin bão');
    await user.click(screen.getByRole('button', { name: 'Lưu hồ sơ' }));
    expect(kept()).toEqual({ ...PROFILE, words: ['Nậm Pút', 'tin bão'] });
  });

  test('shows words that a finding was told to keep, also beside what is being typed', async () => {
    const { kept, session, user } = await openProfile();
    await user.type(field(/Địa danh/), 'An Bình');
    await act(() => session.run(saveProfile({ schema: 1, words: ['tin bão'] })));
    expect(field(/Từ riêng/)).toHaveValue('tin bão');
    await user.click(screen.getByRole('button', { name: 'Lưu hồ sơ' }));
    expect(kept()).toEqual({ schema: 1, regime: 'state', place: 'An Bình', words: ['tin bão'] });
  });

  test('stays as it is when the file is no profile, and says what is wrong with it', async () => {
    const { user } = await openProfile(PROFILE);
    await user.click(screen.getByRole('button', { name: 'Lưu hồ sơ' }));
    await user.upload(
      screen.getByLabelText('Nhập từ tệp…', { selector: 'input' }),
      file('{"schema":1,"signer":{"title":7}}'),
    );
    expect(await screen.findByText('Không đọc được tệp hồ sơ.')).toBeVisible();
    expect(screen.getByText(/Chi tiết: signer\.title[^.]*\.$/)).toBeVisible();
    expect(screen.queryByText('Đã lưu hồ sơ.')).toBeNull();
    expect(field(/Chức vụ người ký/)).toHaveValue('BÍ THƯ');
  });

  test('lasts for the session where the browser keeps nothing, and says so', async () => {
    const pane = openPane(null, {
      profileStore: createProfileStore(() => {
        throw new DOMException('denied', 'SecurityError');
      }, 'key'),
    });
    await pane.user.click(screen.getByRole('tab', { name: 'Hồ sơ' }));
    await pane.user.type(field(/Địa danh/), 'An Bình');
    await pane.user.click(screen.getByRole('button', { name: 'Lưu hồ sơ' }));
    expect(screen.getByText(/không cho lưu lại/)).toBeVisible();
    expect(pane.session.state.get().profile.place).toBe('An Bình');
  });
});

function file(content: string): File {
  return new File([content], 'ho-so.json', { type: 'application/json' });
}
