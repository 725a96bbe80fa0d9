import { BODY, CLOSINGS, HEADERS, TITLE, p, recognised } from './plan';

const HEADER = HEADERS['a table of one row'] ?? '';
const CLOSING = CLOSINGS['a table'] ?? '';

function numberOf(line: string): ReturnType<typeof recognised> {
  return recognised(HEADER.replace('Số:        /KH-UBND', line) + TITLE + BODY + CLOSING);
}

describe('a number line', () => {
  test.each([
    ['Số: 12a/KH-UBND', '12a', 'KH-UBND'],
    ['Số: 15bis/KH-UBND', '15bis', 'KH-UBND'],
    ['Số: 35KH-UBND', '35', 'KH-UBND'],
    ['Số: A15/KH-UBND', 'A15', 'KH-UBND'],
    ['Số: 15.1/KH-UBND', '15.1', 'KH-UBND'],
    ['Số: 1234567/KH-UBND', '1234567', 'KH-UBND'],
    ['Số: -5/KH-UBND', '-5', 'KH-UBND'],
    ['Số: 15/Kế hoạch-UBND', '15', 'Kế hoạch-UBND'],
    ['Số: 15/2026/KH-UBND', '15/2026', 'KH-UBND'],
    ['15/KH-UBND', '15', 'KH-UBND'],
    ['……/KH-UBND', null, 'KH-UBND'],
    ['15-KH/ĐU', '15', 'KH/ĐU'],
    ['Số: 15 KH của UBND xã', '15', null],
    ['Số 15', '15', null],
  ])('is read from its place: %s', (line, number, symbol) => {
    const { documentNumber, issuingAgency } = numberOf(line);
    expect(documentNumber).toMatchObject({ text: line, number, symbol });
    expect(issuingAgency?.text).toBe('ỦY BAN NHÂN DÂN XÃ AN BÌNH');
  });

  test('is not looked for in odd forms where there is no heading', () => {
    const { documentNumber } = recognised(p('Số: 15 đường Hoa Sữa') + p('15/KH-UBND') + BODY);
    expect(documentNumber).toBeNull();
  });
});
