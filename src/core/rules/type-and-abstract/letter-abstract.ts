import type { Component } from '../../administrative';
import type { Document, Paragraph } from '../../document';
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
import { insertAfter, replaceText, without } from '../../samples';
import { fold } from '../../vietnamese';

/** Clauses on the abstract of a letter as such; that on its first words may be another. */
const PRESENT_CLAUSES = ['nd30-congvan-vv', 'dang-congvan-trichyeu'];

/** The words that real letters put in front of the subject. */
const LEAD = /^(?:v\s?[/.]\s?v\.?\s*:?|về việc\s*:?|v\/v:?)(?=\s|$)/iu;

/** Regulations whose other types have a row of hyphens below the abstract. */
const DASHED_CLAUSES = ['dang-congvan-trichyeu'];

function lettersOf(text: string): string {
  return fold(text).replace(/[^A-Z]/gu, '');
}

/** The row of hyphens right below the abstract of a letter, or null. */
function dashesBelow({ main }: Document, abstract: Component): Paragraph | null {
  const below = main.paragraphs[lastRange(abstract).paragraph + 1];
  return below !== undefined && /^\s*[-–—_]{3,}\s*$/u.test(below.text) ? below : null;
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
    const dashes = dashesBelow(document, abstract);
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
      reports: [{ clause: 'dang-congvan-trichyeu', text: '-----' }],
    },
    {
      name: 'công văn của Đảng thiếu trích yếu',
      sample: 'hd05-cong-van',
      change: without('letterAbstract'),
      reports: [{ clause: 'dang-congvan-trichyeu', text: '' }],
    },
  ],
});
