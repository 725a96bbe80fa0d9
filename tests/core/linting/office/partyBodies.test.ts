import {
  committeeOf,
  isAbolished,
  isSymbolOf,
  organisationOf,
  partyBodyKind,
  symbolOfBody,
} from '../../../../src/core/linting';
import { regulationOf, type AgencySymbol } from '../../../../src/core/regulations';

const symbolsOf = (id: 'hd36' | 'hd05'): readonly AgencySymbol[] =>
  regulationOf(id).demands.agencySymbols?.list ?? [];

describe('partyBodyKind', () => {
  test.each([
    ['ĐẢNG UỶ XÃ AN BÌNH', 'committee'],
    ['TỈNH ỦY PHÚ THỌ', 'provincialCommittee'],
    ['BAN THƯỜNG VỤ ĐẢNG ỦY XÃ AN BÌNH', 'standing'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'central'],
    ['BAN XÂY DỰNG ĐẢNG', 'board'],
    ['BAN KIỂM PHIẾU', 'congressOrgan'],
    ['CHI BỘ THÔN AN LẠC', 'cell'],
    ['PHÒNG KINH TẾ', null],
  ])('takes "%s" for %s', (name, kind) => {
    expect(partyBodyKind(name)).toBe(kind);
  });
});

describe('names above and below each other', () => {
  test('are made from one another', () => {
    expect(organisationOf('THÀNH UỶ HẢI PHÒNG')).toBe('ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG');
    expect(organisationOf('ĐẢNG ỦY XÃ AN BÌNH')).toBe('ĐẢNG BỘ XÃ AN BÌNH');
    expect(committeeOf('ĐẢNG BỘ TỈNH PHÚ THỌ')).toBe('TỈNH ỦY PHÚ THỌ');
    expect(committeeOf('BAN CHẤP HÀNH ĐẢNG BỘ XÃ AN BÌNH')).toBe('ĐẢNG ỦY XÃ AN BÌNH');
    expect(committeeOf('PHÒNG KINH TẾ')).toBeNull();
  });
});

describe('the symbol of a body', () => {
  test.each([
    ['ĐẢNG UỶ XÃ AN BÌNH', 'ĐU'],
    ['ĐẢNG ỦY QUÂN SỰ XÃ AN BÌNH', 'ĐUQS'],
    ['BAN TUYÊN GIÁO VÀ DÂN VẬN', 'BTGDV'],
    ['ỦY BAN KIỂM TRA', 'UBKT'],
    ['BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', 'BCĐ'],
    ['HUYỆN ỦY TÂN LỘC', null],
  ])('of "%s" is %s', (name, symbol) => {
    expect(symbolOfBody(name, symbolsOf('hd05'))).toBe(symbol);
  });

  test('of a board may go on with that of its committee, of a commune’s committee not', () => {
    expect(isSymbolOf('VPĐU', 'VP', 'VĂN PHÒNG')).toBe(true);
    expect(isSymbolOf('ĐUX', 'ĐU', 'ĐẢNG ỦY XÃ AN BÌNH')).toBe(false);
    expect(isSymbolOf('ĐUQS', 'ĐU', 'ĐẢNG ỦY CƠ QUAN')).toBe(false);
  });

  test('is abolished where a later guideline leaves it out', () => {
    expect(isAbolished('BCSĐ', symbolsOf('hd05'))).toBe(true);
    expect(isAbolished('BTCHU', symbolsOf('hd05'))).toBe(true);
    expect(isAbolished('BCSĐ', symbolsOf('hd36'))).toBe(false);
    expect(isAbolished('BXDĐ', symbolsOf('hd36'))).toBe(false);
  });
});
