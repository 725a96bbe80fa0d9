import { enclosures } from '../../../../src/core/linting/text/enclosures';
import { BODY, CLOSINGS, HEADERS, TITLE, centred, p, recognised } from '../../administrative/plan';

const DOCUMENT = (HEADERS['a table of one row'] ?? '') + TITLE + BODY + (CLOSINGS['a table'] ?? '');
const REFERENCE = '(Kèm theo Kế hoạch số 12/KH-UBND ngày 16 tháng 3 năm 2026 của Ủy ban nhân dân xã An Bình)';

function linesIn(below: string): readonly string[] {
  return enclosures(recognised(DOCUMENT + below)).map(({ text }) => text);
}

describe('enclosures', () => {
  test('are found below the title of a list that is no appendix', () => {
    const list =
      centred('DANH SÁCH HỘ GIA ĐÌNH TIÊU BIỂU', 'b') + centred(REFERENCE) + p('1. Hộ ông Trần Văn Hòa');
    expect(linesIn(list)).toEqual([REFERENCE]);
  });

  test('are found once where an appendix has them', () => {
    const appendix = centred('Phụ lục', 'b') + centred('LỊCH KIỂM TRA', 'b') + centred(REFERENCE);
    expect(linesIn(appendix)).toEqual([REFERENCE]);
  });

  test('are no remarks inside running text', () => {
    expect(linesIn(p('Danh sách hộ gia đình.') + p(REFERENCE))).toEqual([]);
  });
});
