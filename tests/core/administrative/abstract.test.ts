import { BODY, CENTRE, CLOSINGS, HEADERS, body, centred, p, recognised, tbl, tc } from './plan';

const HEADER = HEADERS['a table of one row'] ?? '';
const CLOSING = CLOSINGS['a table'] ?? '';

const SENTENCES = [
  'Trong năm 2025, Ủy ban nhân dân xã An Bình đã chỉ đạo các đơn vị triển khai đồng bộ nhiều giải pháp.',
  'Thu ngân sách đạt 105% dự toán; tỷ lệ hộ nghèo còn 1,2%.',
  'Trên đây là báo cáo kết quả năm 2025./.',
];

describe('an abstract above text of the same look', () => {
  test('ends before the first sentence of pasted text', () => {
    const found = recognised(
      [p('BÁO CÁO'), p('Kết quả năm 2025'), ...SENTENCES.map((text) => p(text))].join(''),
    );
    expect(found.abstract?.text).toBe('Kết quả năm 2025');
    expect(found.body.firstParagraph).toBe(2);
  });

  test('ends before the first sentence where everything is centred', () => {
    const lines = ['Kết quả năm 2025', ...SENTENCES].map((text) => centred(text));
    const found = recognised(HEADER + centred('BÁO CÁO', 'b') + lines.join('') + CLOSING);
    expect(found.abstract?.text).toBe('Kết quả năm 2025');
  });

  test('ends before the first sentence where everything is centred and bold', () => {
    const lines = ['Kết quả năm 2025', ...SENTENCES].map((text) => centred(text, 'b'));
    const found = recognised(HEADER + centred('BÁO CÁO', 'b') + lines.join('') + CLOSING);
    expect(found.abstract?.text).toBe('Kết quả năm 2025');
  });

  test('is the first paragraph alone where nothing tells the others from it', () => {
    const found = recognised(
      p('THÔNG BÁO') +
        p('Về việc nghỉ Tết') +
        p('Ủy ban nhân dân xã thông báo lịch nghỉ') +
        p('Từ ngày 14/02/2026'),
    );
    expect(found.abstract?.text).toBe('Về việc nghỉ Tết');
  });

  test('goes on in small letters, and below a word that ends no phrase', () => {
    const found = recognised(
      p('KẾ HOẠCH') +
        p('Tổ chức Hội nghị tổng kết của') +
        p('Ủy ban nhân dân xã An Bình') +
        p('và triển khai nhiệm vụ năm 2026') +
        p('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;'),
    );
    expect(found.abstract?.text).toBe(
      'Tổ chức Hội nghị tổng kết của Ủy ban nhân dân xã An Bình và triển khai nhiệm vụ năm 2026',
    );
  });

  test('goes on to the typed rule below it, one of its lines not being bold', () => {
    const lines = [
      centred('về chuyển đổi số trong công tác xây dựng Đảng'),
      centred('giai đoạn 2026 - 2030', 'b'),
    ];
    const found = recognised(
      HEADER +
        centred('NGHỊ QUYẾT', 'b') +
        lines.join('') +
        centred('-----') +
        body(SENTENCES[0] ?? '') +
        CLOSING,
    );
    expect(found.abstract?.text).toBe('về chuyển đổi số trong công tác xây dựng Đảng giai đoạn 2026 - 2030');
    expect(found.abstractRule?.text).toBe('-----');
  });

  test('is read where it begins with "Thực hiện" and is set on the left', () => {
    const found = recognised(
      HEADER +
        centred('KẾ HOẠCH', 'b') +
        p('Thực hiện Chương trình trồng cây năm 2026', { rPr: '<w:b/>' }) +
        p(`Thực hiện Kế hoạch số 12/KH-UBND, ${SENTENCES[0] ?? ''}`) +
        CLOSING,
    );
    expect(found.abstract?.text).toBe('Thực hiện Chương trình trồng cây năm 2026');
  });

  test('does not reach into the recipients of a document without a body', () => {
    const found = recognised(HEADER + p('KẾ HOẠCH') + p('Trồng cây năm 2026') + CLOSING);
    expect(found.abstract?.text).toBe('Trồng cây năm 2026');
  });

  test('does not take a legal basis for itself', () => {
    const found = recognised(p('QUYẾT ĐỊNH') + p('Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;'));
    expect(found.abstract).toBeNull();
  });
});

describe('a line in small letters below an abstract', () => {
  test.each(['a) Mục đích', 'thực hiện như sau:'])('is no part of it: %s', (text) => {
    const found = recognised(p('KẾ HOẠCH') + p('Trồng cây năm 2026') + p(text) + p('Trồng 500 cây.'));
    expect(found.abstract?.text).toBe('Trồng cây năm 2026');
  });
});

describe('an abstract broken by hand', () => {
  const lines = ['Kết quả phát triển kinh tế - xã hội', 'Phương hướng, nhiệm vụ', 'Năm 2026'];

  test.each([
    ['bold and centred', 'b'],
    ['centred', ''],
  ])('is read whole when it is %s', (_, look) => {
    const title = centred('BÁO CÁO', 'b') + lines.map((text) => centred(text, look)).join('');
    expect(recognised(HEADER + title + BODY + CLOSING).abstract?.text).toBe(lines.join(' '));
  });

  test('is read whole when its last line has kept a stop', () => {
    const [first = '', second = ''] = lines;
    const title = centred('BÁO CÁO', 'b') + centred(first, 'b') + centred(`${second}.`, 'b');
    expect(recognised(HEADER + title + BODY + CLOSING).abstract?.text).toBe(`${first} ${second}.`);
  });

  test('is read whole when it names its subject on a line of its own', () => {
    const title = ['Tổ chức Hội thảo', 'Chủ đề:', '“Hành chính phục vụ”'].map((text) => centred(text, 'b'));
    const found = recognised(HEADER + centred('KẾ HOẠCH', 'b') + title.join('') + BODY + CLOSING);
    expect(found.abstract?.text).toBe('Tổ chức Hội thảo Chủ đề: “Hành chính phục vụ”');
  });

  test('is read whole inside a table of its own', () => {
    const title = tbl([
      [tc(p('BÁO CÁO', { pPr: CENTRE }) + lines.map((text) => centred(text, 'b')).join(''))],
    ]);
    expect(recognised(HEADER + title + BODY + CLOSING).abstract?.text).toBe(lines.join(' '));
  });
});

describe('running text right below the type', () => {
  test('is no abstract when it announces what follows', () => {
    const found = recognised(
      p('THÔNG BÁO') + p('Ủy ban nhân dân xã An Bình thông báo như sau:') + body('Nghỉ Tết.'),
    );
    expect(found.abstract).toBeNull();
  });
});
