import { authorityLines } from '../../../../src/core/linting';
import { componentOf } from '../../../support/administrative';
import { documentOf as documentFrom } from '../../../support/docx';
import { p } from '../../../support/wordprocessing';
import { documentOf } from '../documents';

function read(...lines: readonly string[]): readonly string[] {
  const document = documentOf(lines);
  const ranges = lines.map((line, index) => componentOf(line, index).ranges).flat();
  const signingAuthority = { text: lines.join(' '), ranges };
  return authorityLines(document, { signingAuthority, signerTitle: null, signerName: null }).map(
    ({ kind, mark, principal }) => `${kind}: ${mark} | ${principal}`,
  );
}

describe('authorityLines', () => {
  test.each([
    ['TM. ỦY BAN NHÂN DÂN', 'onBehalf: TM. | ỦY BAN NHÂN DÂN'],
    ['T/M BAN THƯỜNG VỤ', 'onBehalf: T/M | BAN THƯỜNG VỤ'],
    ['T.M ĐẢNG ỦY', 'onBehalf: T.M | ĐẢNG ỦY'],
    ['TM ỦY BAN NHÂN DÂN', 'onBehalf: TM | ỦY BAN NHÂN DÂN'],
    ['TM: ỦY BAN NHÂN DÂN', 'onBehalf: TM: | ỦY BAN NHÂN DÂN'],
    ['KT.CHỦ TỊCH', 'forHead: KT. | CHỦ TỊCH'],
    ['K/T TRƯỞNG BAN', 'forHead: K/T | TRƯỞNG BAN'],
    ['TL. CHỦ TỊCH', 'byOrder: TL. | CHỦ TỊCH'],
    ['TUQ. GIÁM ĐỐC', 'byMandate: TUQ. | GIÁM ĐỐC'],
    ['Q. CHỦ TỊCH', 'acting: Q. | CHỦ TỊCH'],
    ['QUYỀN CHỦ TỊCH', 'acting: QUYỀN | CHỦ TỊCH'],
  ])('reads “%s”', (line, expected) => {
    expect(read(line)).toEqual([expected]);
  });

  test('reads several authorities from the top', () => {
    expect(read('TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH')).toHaveLength(2);
  });

  test.each(['CHỦ TỊCH', 'QUẢN ĐỐC', 'TLÊ VĂN', 'KTV TRƯỞNG'])('finds none in “%s”', (line) => {
    expect(read(line)).toEqual([]);
  });

  test('reads capitals that are of the format', () => {
    const line = 'Kt. chủ tịch';
    const document = documentFrom({ body: p(line, { rPr: '<w:caps/>' }) });
    const signingAuthority = { text: line, ranges: componentOf(line, 0).ranges };
    const [found] = authorityLines(document, { signingAuthority, signerTitle: null, signerName: null });

    expect(found).toMatchObject({ kind: 'forHead', mark: 'KT.', principal: 'CHỦ TỊCH' });
  });
});
