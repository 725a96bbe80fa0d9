import { BODY, body, centred, recognised, tbl, tc } from './plan';

function withAgency(...lines: readonly string[]): ReturnType<typeof recognised> {
  const left = lines.join('') + centred('Số: 05/BC-PKT');
  const right =
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'b') + centred('Độc lập - Tự do - Hạnh phúc', 'b');
  return recognised(
    tbl([[tc(left), tc(right)]]) + centred('BÁO CÁO', 'b') + centred('Kết quả quý I', 'b') + BODY,
  );
}

describe('the agency', () => {
  test('has the plain line above the bold one as its superior', () => {
    const found = withAgency(centred('UBND XÃ AN BÌNH'), centred('PHÒNG KINH TẾ', 'b'));
    expect([found.parentAgency?.text, found.issuingAgency?.text]).toEqual([
      'UBND XÃ AN BÌNH',
      'PHÒNG KINH TẾ',
    ]);
  });

  test('has a superior even where both lines are bold', () => {
    const found = withAgency(centred('UBND TỈNH PHÚ THỌ', 'b'), centred('SỞ NỘI VỤ', 'b'));
    expect([found.parentAgency?.text, found.issuingAgency?.text]).toEqual(['UBND TỈNH PHÚ THỌ', 'SỞ NỘI VỤ']);
  });

  test('may go on over several lines', () => {
    const found = withAgency(
      centred('UBND XÃ AN BÌNH'),
      centred('TRUNG TÂM PHỤC VỤ', 'b'),
      centred('HÀNH CHÍNH CÔNG', 'b'),
    );
    expect(found.issuingAgency?.text).toBe('TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG');
  });

  test('has its chair in its own name where the chair issues the document', () => {
    const found = withAgency(
      centred('CHỦ TỊCH', 'b'),
      centred('ỦY BAN NHÂN DÂN', 'b'),
      centred('XÃ AN BÌNH', 'b'),
    );
    expect([found.parentAgency, found.issuingAgency?.text]).toEqual([
      null,
      'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN BÌNH',
    ]);
  });

  test('has its lines where neither a number nor a table shows where they end', () => {
    const agency = centred('UBND XÃ AN BÌNH') + centred('PHÒNG KINH TẾ', 'b');
    const committee = centred('ỦY BAN NHÂN DÂN', 'b') + centred('XÃ AN BÌNH', 'b');
    const title =
      centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'b') + centred('Độc lập - Tự do - Hạnh phúc', 'b');
    const found = [agency + title, committee + title, title + committee].map((header) =>
      recognised(header + centred('BÁO CÁO', 'b') + centred('Kết quả quý I', 'b') + BODY),
    );
    expect(found.map(({ issuingAgency }) => issuingAgency?.text)).toEqual([
      'PHÒNG KINH TẾ',
      'ỦY BAN NHÂN DÂN XÃ AN BÌNH',
      'ỦY BAN NHÂN DÂN XÃ AN BÌNH',
    ]);
  });

  test('is no other line above a title without a table', () => {
    const form =
      centred('MẪU SỐ 01', 'b') +
      centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'b') +
      centred('Độc lập - Tự do - Hạnh phúc', 'b') +
      centred('ĐƠN ĐỀ NGHỊ', 'b');
    expect(recognised(form + BODY).issuingAgency).toBeNull();
  });

  test('is not taken from a title without a header', () => {
    const found = recognised(centred('DANH SÁCH HỘ NGHÈO', 'b') + body('Kèm theo báo cáo.'));
    expect(found.issuingAgency).toBeNull();
  });
});
