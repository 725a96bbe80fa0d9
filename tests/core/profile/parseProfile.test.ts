import { parseProfile, type Profile } from '../../../src/core/profile';

const FULL: Profile = {
  schema: 1,
  regime: 'state',
  agencyLines: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'],
  parentAgency: 'TỈNH MINH HỌA',
  agencyName: 'Ủy ban nhân dân xã An Bình',
  place: 'An Bình',
  symbol: 'UBND',
  signer: { authority: ['TM. ỦY BAN NHÂN DÂN'], title: 'CHỦ TỊCH', name: 'Nguyễn Văn Minh' },
  recipients: ['Thường trực Đảng ủy', 'Các thôn'],
  archiveUnit: 'VHXH',
  disabledClauses: ['chung-nbsp'],
  supersededActs: [
    { symbol: '12/2021/QĐ-UBND', lastDay: '2026-03-31', successors: ['Quyết định 08/2026/QĐ-UBND'] },
  ],
  renamedBodies: [{ name: 'Chợ An Bình', lastDay: '2025-12-31', successors: ['Chợ trung tâm An Bình'] }],
};

function errorsOf(json: unknown): readonly string[] {
  const parsed = parseProfile(json);
  return parsed.ok ? [] : parsed.errors;
}

describe('parseProfile', () => {
  test('reads a full profile as it stands', () => {
    expect(parseProfile(JSON.parse(JSON.stringify(FULL)))).toEqual({ ok: true, profile: FULL });
  });

  test('needs nothing but the schema', () => {
    expect(parseProfile({ schema: 1 })).toEqual({ ok: true, profile: { schema: 1 } });
  });

  test('composes letters and joins blanks', () => {
    const parsed = parseProfile({ schema: 1, place: '  An\u00a0 Bi\u0300nh ' });
    expect(parsed).toEqual({ ok: true, profile: { schema: 1, place: 'An Bình' } });
  });

  test('leaves out what is blank', () => {
    const parsed = parseProfile({
      schema: 1,
      place: ' ',
      recipients: ['', ' '],
      agencyLines: ['', 'XÃ AN BÌNH'],
    });
    expect(parsed).toEqual({ ok: true, profile: { schema: 1, agencyLines: ['XÃ AN BÌNH'] } });
  });

  test.each<[string, unknown, string]>([
    ['null', null, 'Hồ sơ cơ quan cần một nhóm mục, đang là giá trị rỗng (null)'],
    ['a list', [], 'Hồ sơ cơ quan cần một nhóm mục, đang là một danh sách'],
    ['a profile without a schema', {}, 'schema: thiếu mục này, cần ghi 1'],
    ['another schema', { schema: 2 }, 'schema: chỉ nhận 1'],
    ['an unknown regime', { schema: 1, regime: 'đảng' }, 'regime: chỉ nhận "state" hoặc "party"'],
    ['a text that is a number', { schema: 1, place: 7 }, 'place: cần một dòng chữ, đang là một số'],
    [
      'lines in one text',
      { schema: 1, recipients: 'Các thôn' },
      'recipients: cần một danh sách các dòng chữ, đang là một dòng chữ',
    ],
    [
      'an item of another kind',
      { schema: 1, signer: { authority: ['TM. ỦY BAN NHÂN DÂN', true] } },
      'signer.authority[1]: cần một dòng chữ, đang là giá trị đúng, sai (true, false)',
    ],
    ['a signer that is a text', { schema: 1, signer: 'x' }, 'signer: cần một nhóm mục, đang là một dòng chữ'],
    [
      'a misspelt name',
      { schema: 1, signer: { tile: 'CHỦ TỊCH' } },
      'signer.tile: không phải là mục của hồ sơ; các mục là authority, title, name',
    ],
    [
      'a name that every object has',
      JSON.parse('{ "schema": 1, "__proto__": "x" }'),
      '__proto__: không phải là mục của hồ sơ; các mục là schema, regime, agencyLines, parentAgency, agencyName, place, symbol, signer, recipients, archiveUnit, words, disabledClauses, supersededActs, renamedBodies',
    ],
    [
      'a superseded act without its last day',
      {
        schema: 1,
        supersededActs: [{ symbol: '12/2021/QĐ-UBND', successors: ['Quyết định 08/2026/QĐ-UBND'] }],
      },
      'supersededActs[0]: cần đủ các mục symbol, lastDay, successors',
    ],
    [
      'a last day that is no day',
      { schema: 1, renamedBodies: [{ name: 'Chợ An Bình', lastDay: '31/12/2025', successors: ['Chợ mới'] }] },
      'renamedBodies[0].lastDay: cần một ngày ghi theo dạng năm-tháng-ngày, ví dụ 2025-06-30',
    ],
  ])('refuses %s', (_, json, error) => {
    expect(errorsOf(json)).toEqual([error]);
  });

  test('names every fault', () => {
    expect(errorsOf({ schema: 1, place: 1, symbol: null, signer: { name: [] } })).toHaveLength(3);
  });
});
