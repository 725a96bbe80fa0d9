import { recognise, type AdministrativeDocument } from '../../../src/core/administrative';
import type { Document } from '../../../src/core/document';
import { administrativeOf as administrativeFrom } from '../../support/administrative';
import { documentOf as documentFrom } from '../../support/docx';
import { p } from '../../support/wordprocessing';

/** The lines above the text of a plan. */
export const PLAN_HEAD = [
  'ỦY BAN NHÂN DÂN XÃ AN BÌNH',
  'Số: 05/KH-UBND',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'An Bình, ngày 15 tháng 6 năm 2026',
  'KẾ HOẠCH',
  'Triển khai công tác tuyên truyền năm 2026',
];

/** A document of plain paragraphs, and headers given by name. */
export function documentOf(
  lines: readonly string[],
  headers: Readonly<Record<string, readonly string[]>> = {},
): Document {
  const names = Object.keys(headers);
  const references = names.map((name) => `<w:headerReference w:type="default" r:id="${name}"/>`).join('');
  return documentFrom({
    body: lines.map((line) => p(line)).join(''),
    sectPr: `<w:sectPr>${references}</w:sectPr>`,
    headers: Object.fromEntries(
      names.map((name) => [name, (headers[name] ?? []).map((line) => p(line)).join('')]),
    ),
  });
}

/** An administrative document in which nothing was recognised but what `recognised` says. */
export function administrativeOf(
  source: Document,
  recognised: Partial<AdministrativeDocument> = {},
): AdministrativeDocument {
  return administrativeFrom({
    source,
    body: { firstParagraph: 0, endParagraph: source.main.paragraphs.length },
    ...recognised,
  });
}

const HEADER = [
  'ỦY BAN NHÂN DÂN XÃ AN BÌNH',
  'Số: 05/KH-UBND',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'An Bình, ngày 05 tháng 6 năm 2026',
  'KẾ HOẠCH',
  'Dùng để thử',
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
  'Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:',
];

/** The lines as the recogniser reads them in the body of a plan. */
export function recognised(lines: readonly string[]): AdministrativeDocument {
  return recognise(documentOf([...HEADER, ...lines]));
}
