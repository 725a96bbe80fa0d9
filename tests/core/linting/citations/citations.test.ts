import { citationsOf, gapsOf, type Citation } from '../../../../src/core/linting';
import { recognised } from '../documents';

/** What is read of the citations in one paragraph of the body. */
function read(line: string): readonly Citation[] {
  return citationsOf(recognised([line])).filter(({ passage }) => passage.text.text === line);
}

function summary({
  type,
  designation,
  name,
  date,
  issuer,
  abstract,
}: Citation): readonly (string | undefined)[] {
  return [type, designation?.text, name?.text, date?.text, issuer?.text, abstract?.text];
}

describe('citationsOf', () => {
  test.each<[string, readonly (string | undefined)[]]>([
    [
      'Thực hiện Kế hoạch số 48/KH-UBND ngày 26 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh về việc đối thoại;',
      [
        'Kế hoạch',
        '48/KH-UBND',
        undefined,
        'ngày 26 tháng 02 năm 2026',
        'Ủy ban nhân dân tỉnh',
        'về việc đối thoại',
      ],
    ],
    [
      'Thực hiện Chỉ thị số 46-CT/TU, ngày 26/6/2025 của Ban Thường vụ Tỉnh ủy về chuyển đổi số.',
      ['Chỉ thị', '46-CT/TU', undefined, 'ngày 26/6/2025', 'Ban Thường vụ Tỉnh ủy', 'về chuyển đổi số'],
    ],
    [
      'Theo Nghị quyết của Ban Chấp hành Đảng bộ xã số 12-NQ/ĐU ngày 05/02/2026 về chuyển đổi số.',
      [
        'Nghị quyết',
        '12-NQ/ĐU',
        undefined,
        'ngày 05/02/2026',
        'Ban Chấp hành Đảng bộ xã',
        'về chuyển đổi số',
      ],
    ],
    [
      'Theo Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022 thì phải công khai.',
      ['Luật', undefined, 'Thực hiện dân chủ ở cơ sở', 'ngày 10 tháng 11 năm 2022', undefined, undefined],
    ],
    [
      'Theo Luật Căn cước số 26/2023/QH15 thì công dân được cấp thẻ.',
      ['Luật', '26/2023/QH15', 'Căn cước', undefined, undefined, undefined],
    ],
  ])('reads type, designation, name, date, issuer and abstract: %s', (line, expected) => {
    expect(read(line).map(summary)).toEqual([expected]);
  });

  test.each([
    'Tiếp tục triển khai Đề án 06 trên địa bàn xã.',
    'Thực hiện đúng quy định của pháp luật đất đai năm 2026.',
    'Các quyết định đã ban hành trong năm 2025 được rà soát.',
    'Quyết định này có hiệu lực kể từ ngày ký.',
  ])('does not take for a citation: %s', (line) => {
    expect(read(line)).toEqual([]);
  });

  test.each([
    ['48KH-UBND', '48', null],
    ['150/2025/NĐ-CP', '150', 2025],
    ['48 /KH-UBND', '48', null],
  ])('reads the designation %s', (text, number, year) => {
    const [citation] = read(`Thực hiện Kế hoạch số ${text} của Ủy ban nhân dân tỉnh về đối thoại.`);
    expect(citation?.designation).toMatchObject({ text, number, year });
  });

  test('keeps a number that is left blank', () => {
    const [citation] = read(
      'Thực hiện Kế hoạch số     /KH-UBND ngày    tháng 3 năm 2026 của Ủy ban nhân dân tỉnh.',
    );
    expect(citation?.designation).toMatchObject({ number: null, symbol: 'KH-UBND' });
    expect(citation === undefined ? null : gapsOf(citation)).toEqual([]);
  });

  test('tells an act in quotation marks and one in the abstract of another', () => {
    const quoted = read('Hội nghị “Triển khai Nghị quyết số 57-NQ/TW” được tổ chức trong tháng 3.');
    expect(quoted.map((citation) => citation.quoted)).toEqual([true]);
    const [outer, inner] = read(
      'Căn cứ Nghị định số 59/2024/NĐ-CP ngày 25 tháng 5 năm 2024 của Chính phủ sửa đổi Nghị định số 34/2016/NĐ-CP;',
    );
    expect([outer?.within, inner?.within]).toEqual([null, outer]);
  });
});

describe('gapsOf', () => {
  test.each<[string, readonly string[]]>([
    ['Thực hiện Kế hoạch số 48/KH-UBND.', ['date', 'issuer', 'abstract']],
    ['Thực hiện Kế hoạch ngày 05/02/2026 của Ủy ban nhân dân tỉnh về đối thoại.', ['designation']],
    ['Thực hiện đề nghị của Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 05/02/2026 về biên chế.', []],
    ['Ngày 05/02/2026, Sở Nội vụ ban hành Tờ trình số 12/TTr-SNV về biên chế.', []],
    ['Thực hiện Luật Đất đai.', []],
  ])('names what is missing: %s', (line, gaps) => {
    expect(read(line).map(gapsOf)).toEqual([gaps]);
  });
});
