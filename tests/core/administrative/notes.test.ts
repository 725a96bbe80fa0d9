import { recognise, type AdministrativeDocument } from '../../../src/core/administrative';
import { documentOf, type DocxParts } from '../../support/docx';
import { BODY, CLOSINGS, HEADERS, TITLE, centred, p, recognised, tbl, tc, textBox } from './plan';

const HEADER = HEADERS['a table of one row'] ?? '';
const CLOSING = CLOSINGS['a table'] ?? '';
const PLAN = HEADER + TITLE + BODY + CLOSING;

const FIRST_PAGE =
  '<w:sectPr><w:headerReference w:type="first" r:id="header1"/><w:footerReference w:type="first" r:id="footer1"/><w:titlePg/></w:sectPr>';

/** A plan with what its first page shows at the top and at the foot. */
function withFirstPage(parts: Pick<DocxParts, 'headers' | 'footers'>): AdministrativeDocument {
  return recognise(
    documentOf({
      body: PLAN,
      sectPr: FIRST_PAGE,
      headers: { header1: p('') },
      footers: { footer1: p('') },
      ...parts,
    }),
  );
}

function closingWith(...recipients: readonly string[]): AdministrativeDocument {
  const list = ['Nơi nhận:', '- Như trên;', ...recipients].map((line) => p(line)).join('');
  const signer = centred('CHỦ TỊCH', 'b') + p('') + centred('Nguyễn Văn Minh', 'b');
  return recognised(HEADER + TITLE + BODY + tbl([[tc(list), tc(signer)]]));
}

describe('a mark of circulation', () => {
  test('is read from the header of the first page', () => {
    const found = withFirstPage({ headers: { header1: p('XEM XONG TRẢ LẠI') } });
    expect(found.circulationMark).toMatchObject({ text: 'XEM XONG TRẢ LẠI', ranges: [{ part: 'header1' }] });
  });

  test('is not taken for the name of an agency', () => {
    const found = recognised(centred('LƯU HÀNH NỘI BỘ', 'b') + PLAN);
    expect(found.circulationMark?.text).toBe('LƯU HÀNH NỘI BỘ');
    expect(found.issuingAgency?.text).toBe('ỦY BAN NHÂN DÂN XÃ AN BÌNH');
  });
});

describe('a mark in a text box', () => {
  test('anchored in the name of the type does not cut the abstract off', () => {
    const box = p(textBox(centred('HỎA TỐC', 'b')));
    const [type = '', ...abstract] = TITLE.split(/(?<=<\/w:p>)/u);
    const found = recognised(HEADER + type + box + abstract.join('') + BODY + CLOSING);
    expect(found.urgencyMark?.text).toBe('HỎA TỐC');
    expect(found.abstract?.text).toContain('Tổ chức Hội nghị');
  });
});

describe('words that look like marks', () => {
  test.each(['MẶT', 'KHĂN', 'HÒA TỘC'])('%s is none', (word) => {
    const found = recognised(HEADER + centred(word, 'b') + TITLE + BODY);
    expect([found.urgencyMark, found.secrecyMark]).toEqual([null, null]);
  });
});

describe('the mark of the drafter', () => {
  test.each(['PL.(300)', 'ABC-268', 'NVA.(15).'])('%s is read below the archive line', (mark) => {
    expect(closingWith('- Lưu: VT, VP.', mark).drafter?.text).toBe(mark);
  });

  test('is read at the end of the archive line, and is no part of it', () => {
    const found = closingWith('- Lưu: VT, VP. PL.(300)');
    expect(found.drafter?.text).toBe('PL.(300)');
    expect(found.recipients?.archive?.text).toBe('- Lưu: VT, VP.');
    expect(found.recipients?.items.at(-1)).toBe(found.recipients?.archive);
  });

  test.each(['- Lưu: VT, KT (02).', '- Lưu: VT, KGVX (03b).', '- Lưu: VT, KT.Hoa'])(
    '%s names none',
    (line) => {
      expect(closingWith(line).drafter).toBeNull();
    },
  );
});

describe('the contact', () => {
  test('is read from the footer of the first page', () => {
    const found = withFirstPage({
      footers: { footer1: p('Địa chỉ: Thôn An Thịnh, xã An Bình') + p('Điện thoại: 0210 000 0000') },
    });
    expect(found.contact?.ranges.map(({ part, paragraph }) => [part, paragraph])).toEqual([
      ['footer1', 0],
      ['footer1', 1],
    ]);
  });

  test('is read right below the closing block', () => {
    const found = recognised(PLAN + p('Thôn An Thịnh, xã An Bình; điện thoại: 0210 000 0000'));
    expect(found.contact?.text).toContain('điện thoại');
    expect(found.closing?.endParagraph).toBe(found.source.main.paragraphs.length);
  });

  test('is not taken from a form that follows', () => {
    expect(recognised(PLAN + centred('ĐƠN ĐĂNG KÝ', 'b') + p('Điện thoại: ………')).contact).toBeNull();
  });
});

describe('a note against publication', () => {
  test.each([
    'Không phổ biến trên các phương tiện thông tin đại chúng',
    '(Không phổ biến trên phương tiện thông tin đại chúng)',
  ])('%s is read below the signature', (note) => {
    expect(recognised(PLAN + centred(note)).noPublicationNote?.text).toBe(note);
  });
});

describe('the block of a copy', () => {
  const left = [p('ỦY BAN NHÂN DÂN'), p('XÃ AN BÌNH'), p('Số: 05/SY-UBND'), p('Nơi nhận:'), p('- Lưu: VT.')];
  const right = [
    centred('SAO Y', 'b'),
    p('An Bình, ngày 20 tháng 5 năm 2026'),
    p('TL. CHỦ TỊCH'),
    p('Lê Thị Hồng Nhạn'),
  ];

  test('is read from a table below the closing block', () => {
    const found = recognised(PLAN + tbl([[tc(left.join('')), tc(right.join(''))]]));
    expect(found.copy).toMatchObject({
      kind: { text: 'SAO Y' },
      documentNumber: { number: '05', symbol: 'SY-UBND' },
      recipients: { items: [{ text: '- Lưu: VT.' }] },
      signatures: [
        {
          signingAuthority: { text: 'TL. CHỦ TỊCH' },
          signerTitle: null,
          signerName: { text: 'Lê Thị Hồng Nhạn' },
        },
      ],
    });
    expect(found.signerName?.text).toBe('Nguyễn Văn Minh');
    expect(found.closing?.endParagraph).toBe(found.copy?.endParagraph);
  });

  test('is read from lines with tabs', () => {
    const lines = [
      'ỦY BAN NHÂN DÂN XÃ AN BÌNH\tSAO LỤC',
      'Số: 02/SL-UBND\tAn Bình, ngày 20 tháng 5 năm 2026',
    ];
    const found = recognised(PLAN + lines.map((line) => p(line)).join(''));
    expect(found.copy).toMatchObject({ kind: { text: 'SAO LỤC' }, documentNumber: { symbol: 'SL-UBND' } });
    expect(found.documentNumber?.symbol).toBe('KH-UBND');
  });

  test('is not seen in a sentence about copies', () => {
    expect(
      recognised(HEADER + TITLE + BODY + p('Phòng Kinh tế sao y văn bản gửi các thôn.') + CLOSING).copy,
    ).toBeNull();
  });
});

describe('a certified signature', () => {
  test('names who certifies, and leaves the signer alone', () => {
    const found = recognised(
      PLAN +
        centred('Xác nhận chữ ký của đồng chí Nguyễn Văn Minh') +
        centred('T/L BAN THƯỜNG VỤ', 'b') +
        centred('CHÁNH VĂN PHÒNG') +
        p('') +
        centred('Lê Thị Hồng Nhạn', 'b'),
    );
    expect(found.certification?.signature).toMatchObject({
      signingAuthority: { text: 'T/L BAN THƯỜNG VỤ' },
      signerTitle: { text: 'CHÁNH VĂN PHÒNG' },
      signerName: { text: 'Lê Thị Hồng Nhạn' },
    });
    expect(found.signerName?.text).toBe('Nguyễn Văn Minh');
  });
});
