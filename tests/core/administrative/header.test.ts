import { BODY, CLOSINGS, HEADERS, TITLE, body, centred, p, recognised, tbl, tc, textBox } from './plan';

const CLOSING = CLOSINGS['a table'] ?? '';
const TABLE_HEADER = HEADERS['a table of one row'] ?? '';

describe.each(Object.entries(HEADERS))('a header with %s', (_, header) => {
  const found = recognised(header + TITLE + BODY + CLOSING);

  test('shows the national name and motto', () => {
    expect(found.nationalName?.text).toMatch(/^CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u);
    expect(found.nationalMotto?.text).toMatch(/^Độc lập [-–] Tự do [-–] Hạnh phúc$/u);
    expect(found.partyTitle).toBeNull();
  });

  test('shows the agency on two lines and no superior', () => {
    expect(found.issuingAgency?.text).toMatch(/^(?:ỦY|UỶ) BAN NHÂN DÂN XÃ AN BÌNH$/u);
    expect(found.parentAgency).toBeNull();
  });

  test('shows a blank number with its symbol', () => {
    expect(found.documentNumber).toMatchObject({ number: null, symbol: 'KH-UBND', style: 'state' });
  });

  test('shows the place and a date without a day', () => {
    expect(found.placeAndDate).toMatchObject({ place: 'An Bình', day: null, month: 3, year: 2026 });
  });

  test('is followed by the type and an abstract of two lines', () => {
    expect(found.type).toBe('ke-hoach');
    expect(found.documentTypeName?.text).toBe('KẾ HOẠCH');
    expect(found.abstract?.text).toBe(
      'Tổ chức Hội nghị tổng kết phong trào thi đua năm 2025 và triển khai nhiệm vụ năm 2026',
    );
  });

  test('does not reach into the body', () => {
    expect(found.legalBases.map(({ lead }) => lead)).toEqual(['Căn cứ', 'Thực hiện']);
  });
});

describe('ranges', () => {
  test('of a component give back its text from the document', () => {
    const { source, documentNumber, placeAndDate } = recognised(
      (HEADERS['spaces instead of a table'] ?? '') + TITLE + BODY + CLOSING,
    );
    for (const component of [documentNumber, placeAndDate]) {
      const [range] = component?.ranges ?? [];
      const text = source.main.paragraphs[range?.paragraph ?? -1]?.text.slice(range?.start, range?.end) ?? '';
      expect(text.replace(/\s+/gu, ' ')).toBe(component?.text);
    }
  });

  test('of decomposed text are those of the decomposed paragraph', () => {
    const { source, issuingAgency } = recognised(
      (HEADERS['decomposed letters'] ?? '') + TITLE + BODY + CLOSING,
    );
    const [first] = issuingAgency?.ranges ?? [];
    expect(first?.end).toBe(source.main.paragraphs[first?.paragraph ?? -1]?.text.length);
    expect(first?.end).toBeGreaterThan('ỦY BAN NHÂN DÂN'.length);
  });
});

describe('parts that changed places', () => {
  const type = centred('KẾ HOẠCH', 'b');
  const abstract = centred('Tổ chức Hội nghị tổng kết năm 2025', 'b');

  test.each(['a table of one row', 'a table of two rows', 'spaces instead of a table'])(
    'are found below a type that stands above %s',
    (layout) => {
      const found = recognised(type + (HEADERS[layout] ?? '') + abstract + BODY + CLOSING);
      expect(found.nationalName).not.toBeNull();
      expect(found.issuingAgency).not.toBeNull();
      expect(found.documentTypeName?.text).toBe('KẾ HOẠCH');
      expect(found.abstract?.text).toBe('Tổ chức Hội nghị tổng kết năm 2025');
    },
  );

  test('are found when the abstract stands above its type', () => {
    const found = recognised(TABLE_HEADER + abstract + type + BODY + CLOSING);
    expect(found.abstract?.text).toBe('Tổ chức Hội nghị tổng kết năm 2025');
    expect(found.abstract?.ranges[0]?.paragraph).toBeLessThan(
      found.documentTypeName?.ranges[0]?.paragraph ?? 0,
    );
  });

  test('are found when the number stands above the agency', () => {
    const left = centred('Số: 05/KH-UBND') + centred('ỦY BAN NHÂN DÂN', 'b') + centred('XÃ AN BÌNH', 'b');
    const right =
      centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'b') + centred('Độc lập - Tự do - Hạnh phúc', 'b');
    const found = recognised(tbl([[tc(left), tc(right)]]) + type + abstract + BODY);
    expect(found.issuingAgency?.text).toBe('ỦY BAN NHÂN DÂN XÃ AN BÌNH');
  });
});

describe('a Party header', () => {
  const left = [
    centred('ĐẢNG BỘ TỈNH PHÚ THỌ'),
    centred('ĐẢNG UỶ XÃ AN BÌNH', 'b'),
    centred('*'),
    centred('Số 05-KH/ĐU'),
  ].join('');
  const right = centred('ĐẢNG CỘNG SẢN VIỆT NAM', 'b') + centred('An Bình, ngày 05 tháng 6 năm 2026', 'i');
  const title = centred('KẾ HOẠCH', 'b') + centred('kiểm tra, giám sát năm 2026', 'b') + centred('-----');
  const found = recognised(tbl([[tc(left), tc(right)]]) + title + BODY);

  test('shows its title, its agencies, its asterisk and its number', () => {
    expect(found.partyTitle?.text).toBe('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(found.parentAgency?.text).toBe('ĐẢNG BỘ TỈNH PHÚ THỌ');
    expect(found.issuingAgency?.text).toBe('ĐẢNG UỶ XÃ AN BÌNH');
    expect(found.agencyAsterisk?.text).toBe('*');
    expect(found.documentNumber).toMatchObject({ number: '05', symbol: 'KH/ĐU', style: 'party' });
    expect(found.placeAndDate).toMatchObject({ place: 'An Bình', day: 5, month: 6, year: 2026 });
  });

  test('has five hyphens below the abstract', () => {
    expect(found.abstract?.text).toBe('kiểm tra, giám sát năm 2026');
    expect(found.abstractRule?.text).toBe('-----');
  });

  test('has no type where its title alone stands above the abstract', () => {
    const untitled = left + right + centred('kiểm tra, giám sát năm 2026', 'b') + centred('-----');
    const { partyTitle, documentTypeName } = recognised(untitled + BODY);
    expect([partyTitle?.text, documentTypeName]).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM', null]);
  });

  test('shows an asterisk that slipped below the number', () => {
    const slipped = left.replace(centred('*'), '') + centred('*');
    expect(recognised(tbl([[tc(slipped), tc(right)]]) + title + BODY).agencyAsterisk?.text).toBe('*');
  });
});

describe('a decision without an abstract', () => {
  test('does not take the deciding agency for one', () => {
    const found = recognised(
      TABLE_HEADER + centred('QUYẾT ĐỊNH', 'b') + centred('ỦY BAN NHÂN DÂN XÃ AN BÌNH', 'b') + BODY,
    );
    expect(found.abstract).toBeNull();
    expect(found.enactingFormula?.text).toBe('ỦY BAN NHÂN DÂN XÃ AN BÌNH');
  });
});

describe('an official letter', () => {
  const left =
    centred('ỦY BAN NHÂN DÂN', 'b') +
    centred('XÃ AN BÌNH', 'b') +
    centred('Số: 12/UBND-VP') +
    centred('V/v chuẩn bị Hội nghị tổng kết') +
    centred('theo Kế hoạch số 15/KH-UBND');
  const right =
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'b') +
    centred('Độc lập - Tự do - Hạnh phúc', 'b') +
    centred('An Bình, ngày 05 tháng 3 năm 2026', 'i');
  const header = tbl([[tc(left), tc(right)]]);

  test('has its abstract below the number and no type name', () => {
    const found = recognised(header + centred('Kính gửi: Các cơ quan, đơn vị.') + body('Nội dung công văn.'));
    expect(found.type).toBe('cong-van');
    expect(found.documentTypeName).toBeNull();
    expect(found.abstract?.text).toBe('V/v chuẩn bị Hội nghị tổng kết theo Kế hoạch số 15/KH-UBND');
    expect(found.addressees?.text).toBe('Kính gửi: Các cơ quan, đơn vị.');
  });

  test('lists several addressees below the label', () => {
    const list =
      p('Kính gửi:') + p('- Sở Nội vụ;') + p('- Sở Tài chính.') + body('Ủy ban nhân dân xã đề nghị.');
    expect(recognised(header + list).addressees?.text).toBe('Kính gửi: - Sở Nội vụ; - Sở Tài chính.');
  });

  test('takes a row of dashes for no addressee', () => {
    const list = p('Kính gửi: Các thôn') + p('-----') + body('Ủy ban nhân dân xã đề nghị.');
    expect(recognised(header + list).addressees?.text).toBe('Kính gửi: Các thôn');
  });

  test('has no addressees where the label is missing', () => {
    expect(recognised(header + body('Ủy ban nhân dân xã đề nghị.')).addressees).toBeNull();
  });
});

describe('what is not a header', () => {
  test('a stage backdrop with its own place and date stays in the body', () => {
    const backdrop =
      centred('ỦY BAN NHÂN DÂN XÃ AN BÌNH', 'b') +
      centred('HỘI NGHỊ TỔNG KẾT', 'b') +
      centred('An Bình, ngày 20 tháng 4 năm 2026', 'i');
    const found = recognised(
      TABLE_HEADER +
        TITLE +
        BODY.replace(
          '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">II.',
          `${backdrop}<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">II.`,
        ) +
        CLOSING,
    );
    expect(found.placeAndDate?.month).toBe(3);
    expect(found.displayTexts).toHaveLength(1);
  });

  test('a draft that begins with its type has no header components', () => {
    const found = recognised(TITLE + BODY + CLOSING);
    expect(found.type).toBe('ke-hoach');
    for (const component of [
      found.nationalName,
      found.issuingAgency,
      found.documentNumber,
      found.placeAndDate,
    ]) {
      expect(component).toBeNull();
    }
  });

  test('a phrase that begins with "Số" is no number', () => {
    expect(recognised(p('Số lượng đại biểu: 120') + BODY).documentNumber).toBeNull();
    expect(recognised(p('Số 106 Đại lộ Hòa Bình, xã An Bình') + BODY).documentNumber).toBeNull();
  });

  test('the mention of the Party inside an abstract is not the Party title', () => {
    const title = centred('KẾ HOẠCH', 'b') + centred('Kỷ niệm ngày thành lập Đảng Cộng sản Việt Nam', 'b');
    expect(recognised(TABLE_HEADER + title + BODY).partyTitle).toBeNull();
  });

  test('an empty document has no components at all', () => {
    const found = recognised('');
    expect(
      Object.values(found).filter(
        (value) => typeof value === 'object' && value !== null && 'ranges' in value,
      ),
    ).toEqual([]);
  });
});

describe('marks', () => {
  test('of a draft are read from a box', () => {
    const box = p(textBox(centred('DỰ THẢO', 'b')));
    expect(recognised(TABLE_HEADER + box + TITLE + BODY).draftMark?.text).toBe('DỰ THẢO');
  });

  test('of urgency are read below the number', () => {
    const header = TABLE_HEADER.replace(
      centred('Số:        /KH-UBND'),
      centred('Số: 05/KH-UBND') + centred('HỎA TỐC', 'b'),
    );
    expect(recognised(header + TITLE + BODY).urgencyMark?.text).toBe('HỎA TỐC');
  });
});

describe('misspelt headers', () => {
  test.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAN', 'Độc lập - Tự do - Hạnh phúc'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 'Độc lập - Tự do - Hạnh phúc'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập Tự do Hạnh phúc'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
  ])('%s / %s are still the national name and motto', (name, motto) => {
    const header = TABLE_HEADER.replace('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', name).replace(
      'Độc lập - Tự do - Hạnh phúc',
      motto,
    );
    const found = recognised(header + TITLE + BODY);
    expect([found.nationalName?.text, found.nationalMotto?.text]).toEqual([name, motto]);
  });

  test.each([
    ['An Bình, ngày 12 háng 3 năm 2026', 12],
    ['An Bình ngày 12 tháng 3 năm 2026', 12],
    ['An Bình, Ngày 12 tháng 3 năm 2026', 12],
    ['An Bình, ngày …. tháng 3 năm 2026', null],
    ['An Bình, ngày [ngày] tháng 3 năm 2026', null],
    ['An Bình, ngày tháng 3 năm 2026', null],
  ])('%s is still the place and date', (text, day) => {
    const header = TABLE_HEADER.replace('An Bình, ngày      tháng 3 năm 2026', text);
    expect(recognised(header + TITLE + BODY).placeAndDate).toMatchObject({
      place: 'An Bình',
      day,
      month: 3,
      year: 2026,
    });
  });

  test.each([
    ['Số: /KH-UBND', null, 'KH-UBND', 'state'],
    ['Số:05/KH-UBND', '05', 'KH-UBND', 'state'],
    ['Số 05/KH-UBND', '05', 'KH-UBND', 'state'],
    ['Số: 05-KH/ĐU', '05', 'KH/ĐU', 'party'],
    ['Số: ....../KH - UBND', null, 'KH-UBND', 'state'],
    ['Số: 05/2026/QĐ-UBND', '05/2026', 'QĐ-UBND', 'state'],
    ['Số: [số]/KH-UBND', null, 'KH-UBND', 'state'],
    ['Số:     /KH–UBND', null, 'KH–UBND', 'state'],
    ['Số: 35/kh-ubnd', '35', 'kh-ubnd', 'state'],
    ['số       -KH/ĐU', null, 'KH/ĐU', 'party'],
    ['Số:', null, null, null],
  ])('%s is still the number line', (text, number, symbol, style) => {
    const header = TABLE_HEADER.replace('Số:        /KH-UBND', text);
    expect(recognised(header + TITLE + BODY).documentNumber).toMatchObject({ number, symbol, style });
  });
});

test('the place of a type that is still to be written is known, with the abstract below it', () => {
  const title = centred('[TÊN LOẠI VĂN BẢN]') + centred('[Trích yếu nội dung văn bản]');
  const found = recognised(TABLE_HEADER + title + BODY + CLOSING);
  expect(found.documentTypeName?.text).toBe('[TÊN LOẠI VĂN BẢN]');
  expect(found.abstract?.text).toBe('[Trích yếu nội dung văn bản]');
  expect(found.type).toBeNull();
});
