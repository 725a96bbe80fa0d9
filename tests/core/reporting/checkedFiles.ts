import type { AdministrativeDocument, Component, OutlineItem } from '../../../src/core/administrative';
import { regulationOf } from '../../../src/core/regulations';
import type { Document, Range } from '../../../src/core/document';
import type { Finding, FindingLocation } from '../../../src/core/linting';
import type { CheckedFile } from '../../../src/core/reporting';
import { administrativeOf, documentOf } from '../linting/documents';

/** Invented; one line to a paragraph. */
export const PLAN_LINES = [
  'ỦY BAN NHÂN DÂN',
  'XÃ AN BÌNH',
  'Số:      /KH-UBND',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'An Bình, ngày     tháng 3 năm 2026',
  'KẾ HOẠCH',
  'I. MỤC ĐÍCH, YÊU CẦU',
  'a) Bảo đảm thiết thực, tiết kiệm.',
  'Nơi\u00a0nhận:',
  '- Sở Nội vụ;',
  '- Lưu: VT.',
  'Phụ lục I',
  'DANH MỤC CÔNG VIỆC',
];

/** Everything that a report can show, recognised in {@link PLAN_LINES}. */
export function planFile(changes: Partial<CheckedFile['checked']> = {}): CheckedFile {
  const document = documentOf(PLAN_LINES, { header2: ['2'] });
  return {
    file: 'ke-hoach/thang-3.docx',
    sha256: 'a'.repeat(64),
    checked: {
      administrative: recognisedPlan(document),
      choice: { regulation: 'nd30', reason: 'Có Quốc hiệu và ký hiệu KH-UBND.' },
      stage: 'draft',
      result: {
        standard: regulationOf('nd30'),
        findings: [],
        coverage: {
          evaluated: ['nd30-so-colon', 'nd30-noinhan-colon'],
          notApplicable: ['dang-tieude'],
          notEvaluated: [{ clause: 'nd30-seal', reason: 'Con dấu đóng trên giấy.' }],
        },
        failures: [],
      },
      ...changes,
    },
  };
}

function recognisedPlan(document: Document): AdministrativeDocument {
  const recipientItem = (paragraph: number) => ({
    text: textOf(paragraph),
    range: whole(paragraph),
    lastRange: whole(paragraph),
  });
  return administrativeOf(document, {
    type: 'ke-hoach',
    nationalName: component(3),
    issuingAgency: component(0, 1),
    documentNumber: {
      ...component(2),
      text: 'Số: /KH-UBND',
      number: null,
      symbol: 'KH-UBND',
      style: 'state',
    },
    placeAndDate: {
      ...component(4),
      text: 'An Bình, ngày tháng 3 năm 2026',
      place: 'An Bình',
      day: null,
      month: 3,
      year: 2026,
    },
    documentTypeName: component(5),
    legalBases: [],
    recipients: {
      ...component(8, 9, 10),
      items: [recipientItem(9), recipientItem(10)],
      archive: recipientItem(10),
    },
    pageNumber: {
      text: '2',
      ranges: [{ part: 'header2', paragraph: 0, start: 0, end: 1 }],
      part: 'header2',
      location: 'header',
      alignment: 'center',
      shownOnFirstPage: false,
    },
    appendices: [
      { label: component(11), title: component(12), reference: null, firstParagraph: 11, endParagraph: 13 },
    ],
    outline: [
      heading({ label: 'I.', style: 'roman', level: 1, title: 'MỤC ĐÍCH, YÊU CẦU', paragraph: 6 }),
      heading({
        label: 'a)',
        style: 'letter',
        level: 4,
        title: 'Bảo đảm thiết thực, tiết kiệm.',
        kind: 'item',
        paragraph: 7,
      }),
    ],
  });
}

type Heading = Pick<OutlineItem, 'label' | 'style' | 'level' | 'title' | 'paragraph'> & Partial<OutlineItem>;

function heading(item: Heading): OutlineItem {
  return {
    ordinal: [1],
    automatic: false,
    kind: 'heading',
    runIn: false,
    part: 'body',
    appendix: null,
    attachment: null,
    range: whole(item.paragraph),
    labelRange: { ...whole(item.paragraph), end: item.label.length },
    endParagraph: item.paragraph + 1,
    parent: null,
    inTable: false,
    ...item,
  };
}

function component(...paragraphs: readonly number[]): Component {
  return { text: paragraphs.map(textOf).join(' '), ranges: paragraphs.map(whole) };
}

function whole(paragraph: number): Range {
  return { part: 'document', paragraph, start: 0, end: textOf(paragraph).length };
}

function textOf(paragraph: number): string {
  return PLAN_LINES[paragraph] ?? '';
}

/** A finding on the recipients' label, changed where the test needs it. */
export function findingOf(changes: Partial<Finding> = {}): Finding {
  return {
    id: 'recipients-label-1',
    clause: 'nd30-noinhan-colon',
    rule: 'recipients-label',
    severity: 'error',
    message: 'Sau “Nơi nhận” phải có dấu hai chấm.',
    citation: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9',
    fix: 'safe',
    location: locationOf(),
    more: [],
    place: { kind: 'text', range: whole(8) },
    remedy: null,
    ...changes,
  };
}

export function locationOf(changes: Partial<FindingLocation> = {}): FindingLocation {
  return { part: 'document', paragraph: 8, start: 0, end: 9, text: 'Nơi nhận.', ...changes };
}
