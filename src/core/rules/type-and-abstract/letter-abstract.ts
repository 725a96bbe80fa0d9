import type { Component } from '../../administrative';
import type { Document, Paragraph, TableCell } from '../../document';
import {
  clauseInForce,
  defineRule,
  firstRange,
  lastRange,
  mendText,
  missingBefore,
  offerBlock,
  rangeText,
  textPlace,
  wholeParagraph,
} from '../../linting';
import { insertAfter, insertBefore, replaceText, without } from '../../samples';
import { fold } from '../../vietnamese';

/** Clauses on the abstract of a letter as such; that on its first words may be another. */
const PRESENT_CLAUSES = ['nd30-congvan-vv', 'dang-congvan-trichyeu'];

/** The words that real letters put in front of the subject. */
const LEAD = /^(?:v\s?[/.-]?\s?v\.?\s*:?|về việc\s*:?|v\/v:?)(?=\s|$)/iu;

/** Regulations whose other types have a row of hyphens below the abstract. */
const DASHED_CLAUSES = ['dang-congvan-trichyeu'];

function lettersOf(text: string): string {
  return fold(text).replace(/[^A-Z]/gu, '');
}

const DASHES = /^\s*[-–—_]{3,}\s*$/u;

/** The row of hyphens right below the abstract of a letter, or above its addressees; null where there is none. */
function dashesBelow(
  { main }: Document,
  abstract: Component,
  addressees: Component | null,
): Paragraph | null {
  const last = lastRange(abstract).paragraph;
  const below = main.paragraphs[last + 1];
  const aboveAddressees = main.paragraphs
    .slice(last + 2, addressees === null ? 0 : firstRange(addressees).paragraph)
    .filter(({ cell }) => cell === null);
  return [below, ...aboveAddressees].find((each) => each !== undefined && DASHES.test(each.text)) ?? null;
}

/** The abstract stands in the other column, or outside the table, whose left column holds the number. */
function isAway({ main }: Document, abstract: Component, number: Component | null): boolean {
  const cellAt = (component: Component): TableCell | null =>
    main.paragraphs[firstRange(component).paragraph]?.cell ?? null;
  const cell = number === null ? null : cellAt(number);
  const own = cellAt(abstract);
  return cell !== null && (own === null || (own.table === cell.table && own.column > cell.column));
}

export const letterAbstract = defineRule({
  id: 'letter-abstract',
  title: 'Công văn có trích yếu, mở đầu bằng “V/v” (nhà nước) hoặc “về việc” (Đảng)',
  rationale:
    'Công văn không có tên loại, nên trích yếu và lời dẫn của nó là chỗ duy nhất cho biết nội dung khi đăng ký.',
  clauses: ['nd30-congvan-vv', 'dang-congvan-trichyeu', 'dang-congvan-veviec'],
  messages: {
    missing:
      'Công văn chưa có trích yếu. Trích yếu của công văn ở ngay dưới số và ký hiệu. Hãy viết trích yếu dạng “{example}”.',
    away: 'Trích yếu công văn không ở dưới số và ký hiệu. Theo {regulation}, trích yếu công văn ở cột trái, ngay dưới số và ký hiệu. Hãy chuyển về dưới số và ký hiệu.',
    wrongLead:
      'Trích yếu công văn đang mở đầu bằng “{actual}”. Theo {regulation}, trích yếu công văn mở đầu bằng “{expected}”. Hãy sửa “{actual}” thành “{expected}”.',
    noLead:
      'Trích yếu công văn chưa có lời dẫn “{expected}”. Theo {regulation}, trích yếu công văn mở đầu bằng “{expected}”. Hãy thêm “{expected}” trước trích yếu.',
    dashes:
      'Dưới trích yếu của công văn có dãy “{actual}”. Theo {regulation}, dãy gạch nối chỉ dùng dưới trích yếu của văn bản có tên loại. Hãy bỏ dãy này.',
    unwantedLead:
      'Trích yếu công văn đang mở đầu bằng “{actual}”. Văn bản theo {regulation} không dùng lời dẫn này. Hãy bỏ “{actual}”.',
  },
  *check({ administrative, document, regulation }) {
    const { abstract, documentNumber, placeAndDate, addressees, type } = administrative;
    const { clause, lead: expected, unwantedLead } = regulation.demands.letterAbstract;
    if (type !== 'cong-van') {
      return;
    }
    if (abstract === null) {
      const present = clauseInForce(regulation, PRESENT_CLAUSES);
      const cell = document.main.paragraphs[documentNumber?.ranges[0]?.paragraph ?? -1]?.cell ?? null;
      // Without words of its own that open it, the abstract is known only by its place in the number's cell.
      if (present !== null && documentNumber !== null && (expected !== null || cell !== null)) {
        const example = `${expected === null ? '' : `${expected} `}tổ chức hội nghị tổng kết năm 2026`;
        const at = missingBefore(administrative, placeAndDate, addressees);
        yield { clause: present, message: 'missing', data: { example }, at, ...offerBlock('abstract') };
      }
      return;
    }
    const text = rangeText(document, firstRange(abstract));
    const lead = text.match(LEAD);
    const data = { actual: lead?.text ?? '', regulation: regulation.name };
    if (lead === null && expected !== null) {
      const at = textPlace(text.match(/^\S+/u)?.range ?? text.range);
      const mend = mendText(document, text.slice(0, 0), `${expected} `, 'confirm');
      yield { clause, message: 'noLead', data: { ...data, expected }, at, ...mend };
    } else if (lead !== null && expected !== null && lead.text !== expected) {
      const mend = mendText(document, lead.range, expected);
      yield { clause, message: 'wrongLead', data: { ...data, expected }, at: textPlace(lead.range), ...mend };
    } else if (lead !== null && unwantedLead !== null && lettersOf(lead.text) === lettersOf(unwantedLead)) {
      yield { clause, message: 'unwantedLead', data, at: textPlace(lead.range) };
    }
    const present = clauseInForce(regulation, PRESENT_CLAUSES);
    if (present !== null && isAway(document, abstract, documentNumber)) {
      yield {
        clause: present,
        message: 'away',
        data: { regulation: regulation.name },
        at: textPlace(text.range),
      };
    }
    const dashes = dashesBelow(document, abstract, addressees);
    const dashed = clauseInForce(regulation, DASHED_CLAUSES);
    if (dashes !== null && dashed !== null) {
      yield {
        clause: dashed,
        message: 'dashes',
        data: { actual: dashes.text.trim(), regulation: regulation.name },
        at: textPlace(wholeParagraph(document, dashes.part, dashes.index)),
      };
    }
  },
  examples: [
    {
      name: 'trích yếu mở đầu bằng “V/v”',
      sample: 'nd30-cong-van',
      reports: [],
    },
    {
      name: 'công văn thiếu trích yếu',
      sample: 'nd30-cong-van',
      change: without('letterAbstract'),
      reports: [{ clause: 'nd30-congvan-vv', text: '' }],
    },
    {
      name: 'viết “Về việc” thay “V/v”',
      sample: 'nd30-cong-van',
      change: replaceText('letterAbstract', 'V/v', 'Về việc'),
      reports: [{ clause: 'nd30-congvan-vv', text: 'Về việc' }],
      fixed: [],
    },
    {
      name: 'viết “v/v”',
      sample: 'nd30-cong-van',
      change: replaceText('letterAbstract', 'V/v', 'v/v'),
      reports: [{ clause: 'nd30-congvan-vv', text: 'v/v' }],
      fixed: [],
    },
    {
      name: '“Vv” thiếu dấu gạch chéo',
      sample: 'nd30-cong-van',
      change: replaceText('letterAbstract', 'V/v', 'Vv'),
      reports: [{ clause: 'nd30-congvan-vv', text: 'Vv' }],
      fixed: [],
    },
    {
      name: 'công văn của Đảng viết “V/v”',
      sample: 'hd05-cong-van',
      change: replaceText('letterAbstract', 'về việc', 'V/v'),
      reports: [{ clause: 'dang-congvan-veviec', text: 'V/v' }],
      fixed: [],
    },
    {
      name: 'công văn của Đảng có dãy gạch nối dưới trích yếu',
      sample: 'hd36-cong-van',
      change: insertAfter('letterAbstract', { name: 'dashes', role: 'letterAbstract', text: '-----' }),
      layout: {},
      reports: [{ clause: 'dang-congvan-trichyeu', text: '-----' }],
    },
    {
      name: 'công văn của Đảng thiếu trích yếu',
      sample: 'hd05-cong-van',
      change: without('letterAbstract'),
      reports: [{ clause: 'dang-congvan-trichyeu', text: '' }],
    },
    {
      name: 'trích yếu ở giữa trang, dưới phần đầu',
      sample: 'nd30-cong-van',
      change: [
        without('letterAbstract'),
        insertBefore('addressees', {
          name: 'late',
          role: 'abstract',
          text: 'V/v tổ chức hội nghị triển khai nhiệm vụ',
          format: { bold: false, size: 26 },
        }),
      ],
      layout: {},
      reports: [{ clause: 'nd30-congvan-vv', text: 'V/v tổ chức hội nghị triển khai nhiệm vụ' }],
    },
  ],
});
