import { PROPER_NAMES } from '../../../src/core/reference';

describe('proper names', () => {
  test('have a source and are NFC, aliases too', () => {
    const bad = PROPER_NAMES.filter(
      ({ name, aliases, source }) =>
        source === '' || [name, ...aliases].some((spelling) => spelling !== spelling.normalize('NFC')),
    );
    expect(bad).toEqual([]);
  });

  test.each(['Ủy ban nhân dân', 'Sở Tài chính', 'tỉnh Phú Thọ', 'đặc khu Vân Đồn', 'Huân chương Sao vàng'])(
    'hold %s',
    (name) => {
      expect(PROPER_NAMES.map((row) => row.name)).toContain(name);
    },
  );
});
