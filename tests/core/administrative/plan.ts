import { documentOf } from '../../support/docx';
import { p, r, tbl, tc, textBox, type ParagraphOptions } from '../../support/wordprocessing';
import { recognise, type AdministrativeDocument } from '../../../src/core/administrative';

export const CENTRE = '<w:jc w:val="center"/>';
const BOTH = '<w:jc w:val="both"/>';

/** A centred line; `look` is `b`, `i`, both or nothing. */
export function centred(text: string, look = ''): string {
  return p(text, { pPr: CENTRE, rPr: [...look].map((mark) => `<w:${mark}/>`).join('') });
}

export function body(text: string, options: ParagraphOptions = {}): string {
  return p(text, { pPr: BOTH, ...options });
}

const AGENCY = centred('ỦY BAN NHÂN DÂN', 'b') + centred('XÃ AN BÌNH', 'b');
const NUMBER = centred('Số:        /KH-UBND');
const NATIONAL =
  centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'b') + centred('Độc lập - Tự do - Hạnh phúc', 'b');
const DATE = centred('An Bình, ngày      tháng 3 năm 2026', 'i');

/** The same header in the layouts that offices use. */
export const HEADERS: Readonly<Record<string, string>> = {
  'a table of one row': tbl([[tc(AGENCY + NUMBER), tc(NATIONAL + DATE)]]),
  'a table of two rows': tbl([
    [tc(AGENCY), tc(NATIONAL)],
    [tc(NUMBER), tc(DATE)],
  ]),
  'a table of four rows': tbl([
    [tc(centred('ỦY BAN NHÂN DÂN', 'b')), tc(centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'b'))],
    [tc(centred('XÃ AN BÌNH', 'b')), tc(centred('Độc lập - Tự do - Hạnh phúc', 'b'))],
    [tc(centred('_______')), tc(centred('_________________'))],
    [tc(NUMBER), tc(DATE)],
  ]),
  'a table with an empty middle column': tbl([[tc(AGENCY + NUMBER), tc(''), tc(NATIONAL + DATE)]]),
  'the number in the right cell': tbl([
    [tc(AGENCY), tc(NATIONAL)],
    [tc(''), tc(NUMBER + DATE)],
  ]),
  'tabs instead of a table':
    p(r('\tỦY BAN NHÂN DÂN\t', '<w:b/>') + r('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<w:b/>')) +
    p(r('\tXÃ AN BÌNH\t', '<w:b/>') + r('Độc lập - Tự do - Hạnh phúc', '<w:b/>')) +
    p('\tSố:        /KH-UBND\tAn Bình, ngày      tháng 3 năm 2026'),
  'spaces instead of a table':
    p('     ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
    p('        XÃ AN BÌNH                   Độc lập - Tự do - Hạnh phúc') +
    p('') +
    p('   Số:             /KH-UBND               An Bình, ngày         tháng 3 năm 2026'),
  'line breaks inside the cells': tbl([
    [
      tc(centred('ỦY BAN NHÂN DÂN\nXÃ AN BÌNH', 'b') + NUMBER),
      tc(centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', 'b') + DATE),
    ],
  ]),
  'text pasted without any layout':
    p('ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
    p('XÃ AN BÌNH Độc lập - Tự do - Hạnh phúc') +
    p('Số: ……/KH-UBND') +
    p('An Bình, ngày … tháng 3 năm 2026'),
  'the old tone style and long dashes': tbl([
    [
      tc(centred('UỶ BAN NHÂN DÂN', 'b') + centred('XÃ AN BÌNH', 'b') + NUMBER),
      tc(
        centred('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'b') +
          centred('Độc lập – Tự do – Hạnh phúc', 'b') +
          DATE,
      ),
    ],
  ]),
  'decomposed letters': tbl([[tc(AGENCY + NUMBER), tc(NATIONAL + DATE)]]).normalize('NFD'),
};

export const TITLE =
  centred('KẾ HOẠCH', 'b') +
  centred('Tổ chức Hội nghị tổng kết phong trào thi đua năm 2025', 'b') +
  centred('và triển khai nhiệm vụ năm 2026', 'b');

export const BODY =
  body('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;') +
  body('Thực hiện Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh,') +
  body('Ủy ban nhân dân xã An Bình ban hành Kế hoạch tổ chức Hội nghị như sau:') +
  body('I. MỤC ĐÍCH, YÊU CẦU', { rPr: '<w:b/>' }) +
  body('1. Mục đích', { rPr: '<w:b/>' }) +
  body('a) Đánh giá kết quả phong trào thi đua năm 2025.') +
  body('b) Biểu dương các tập thể, cá nhân tiêu biểu.') +
  body(r('2. Yêu cầu:', '<w:b/>') + r(' Hội nghị trang trọng, tiết kiệm.')) +
  body('II. TỔ CHỨC THỰC HIỆN', { rPr: '<w:b/>' }) +
  body('1. Văn phòng chuẩn bị hội trường.') +
  body('1.1. Trang trí khánh tiết.') +
  body('Trên đây là Kế hoạch tổ chức Hội nghị, đề nghị các đơn vị thực hiện./.');

const RECIPIENTS =
  p('Nơi nhận:', { rPr: '<w:b/><w:i/>' }) +
  p('- Thường trực Đảng ủy;') +
  p('- Các cơ quan, đơn vị;') +
  p('- Lưu: VT, VP.');
const SIGNATURE =
  centred('TM. ỦY BAN NHÂN DÂN', 'b') +
  centred('KT. CHỦ TỊCH', 'b') +
  centred('PHÓ CHỦ TỊCH', 'b') +
  p('') +
  p('') +
  p('') +
  centred('Nguyễn Văn Minh', 'b');

/** The same closing block in the layouts that offices use. */
export const CLOSINGS: Readonly<Record<string, string>> = {
  'a table': tbl([[tc(RECIPIENTS), tc(SIGNATURE)]]),
  'a table with the name in its own row': tbl([
    [tc(RECIPIENTS), tc(SIGNATURE.replace(centred('Nguyễn Văn Minh', 'b'), ''))],
    [tc(''), tc(centred('Nguyễn Văn Minh', 'b'))],
  ]),
  'a table with the name on the line below it':
    tbl([[tc(RECIPIENTS), tc(SIGNATURE.replace(centred('Nguyễn Văn Minh', 'b'), ''))]]) +
    p('') +
    p('Nguyễn Văn Minh', { rPr: '<w:b/>' }),
  'a table with an empty middle column': tbl([[tc(RECIPIENTS), tc(''), tc(SIGNATURE)]]),
  'tabs on the same lines':
    p(r('Nơi nhận:', '<w:b/><w:i/>') + r('\tTM. ỦY BAN NHÂN DÂN', '<w:b/>')) +
    p('- Thường trực Đảng ủy;\tKT. CHỦ TỊCH') +
    p('- Các cơ quan, đơn vị;\tPHÓ CHỦ TỊCH') +
    p('- Lưu: VT, VP.') +
    p('') +
    p('\t\t\t\t\t\t\tNguyễn Văn Minh', { rPr: '<w:b/>' }),
  'paragraphs one below the other':
    RECIPIENTS +
    p('TM. ỦY BAN NHÂN DÂN') +
    p('KT. CHỦ TỊCH') +
    p('PHÓ CHỦ TỊCH') +
    p('') +
    p('Nguyễn Văn Minh'),
  'the signature above the recipients': SIGNATURE + RECIPIENTS,
  'a full stop after the label': tbl([[tc(RECIPIENTS.replace('Nơi nhận:', 'Nơi nhận.')), tc(SIGNATURE)]]),
};

export function recognised(bodyXml: string): AdministrativeDocument {
  return recognise(documentOf({ body: bodyXml }));
}

export { p, r, tbl, tc, textBox };
