import type { TableCell } from '../../document';
import {
  alignmentEdits,
  defineRule,
  firstRange,
  mendText,
  misalignedParagraphs,
  safeEdits,
  separatorLines,
  textPlace,
} from '../../linting';
import { format, setText, swap } from '../../samples';

/** In one cell, or in rows of one column: number and date often have a row of their own. */
function sharesColumn(one: TableCell | null, other: TableCell | null): boolean {
  return one === other || (one !== null && one.table === other?.table && one.column === other.column);
}

export const agencyAsteriskForm = defineRule({
  id: 'agency-asterisk-form',
  title: 'Dấu sao dưới tên cơ quan là một dấu “*”, đứng trên dòng số và ký hiệu',
  rationale: 'Dấu sao ngăn tên cơ quan với số, ký hiệu; ba dấu sao là cách trình bày của Đoàn Thanh niên.',
  clauses: ['dang-dausao'],
  messages: {
    otherMark:
      'Dưới tên cơ quan đang là “{actual}”. Văn bản theo {regulation} chỉ ghi một dấu sao. Hãy sửa thành “{expected}”.',
    belowNumber:
      'Dấu sao đang đứng dưới dòng số và ký hiệu. Theo {regulation}, dấu sao đứng giữa tên cơ quan và dòng số. Hãy chuyển dấu sao lên trên dòng số.',
    aside:
      'Dấu sao chưa được canh giữa dưới tên cơ quan. Theo {regulation}, dấu sao ở giữa, cân đối dưới tên cơ quan. Hãy đặt lại canh giữa.',
    lineToo:
      'Dưới tên cơ quan có cả dấu sao và đường kẻ. Văn bản theo {regulation} chỉ dùng dấu sao, không dùng đường kẻ. Hãy bỏ đường kẻ.',
  },
  concerns: ({ administrative, regulation }) =>
    administrative.agencyAsterisk !== null && regulation.demands.separators.underAgency.kind === 'text',
  *check({ administrative, document, regulation }) {
    const { underAgency } = regulation.demands.separators;
    const { agencyAsterisk, documentNumber } = administrative;
    if (underAgency.kind !== 'text' || agencyAsterisk === null) {
      return;
    }
    const { clause, text: expected } = underAgency;
    const data = { expected, regulation: regulation.name };
    const range = firstRange(agencyAsterisk);
    const actual = agencyAsterisk.text;
    if (actual.replace(/\s/gu, '') !== expected) {
      const remedy = mendText(document, range, expected);
      yield { clause, message: 'otherMark', data: { ...data, actual }, at: textPlace(range), ...remedy };
    }
    const aside = misalignedParagraphs(document, [range], 'center', true);
    if (aside.length > 0) {
      const edits = alignmentEdits(document, aside, 'center');
      yield { clause, message: 'aside', data, at: textPlace(range), doubtful: true, ...safeEdits(edits) };
    }
    const cell = document.main.paragraphs[range.paragraph]?.cell;
    const number = documentNumber === null ? null : firstRange(documentNumber);
    if (
      number !== null &&
      number.paragraph < range.paragraph &&
      sharesColumn(document.main.paragraphs[number.paragraph]?.cell ?? null, cell ?? null)
    ) {
      yield { clause, message: 'belowNumber', data, at: textPlace(range), doubtful: true };
    }
    const line = separatorLines(administrative, 'agency')?.lines.find(({ made }) => made !== 'typed');
    // A line that is anchored on the left may be the one below the title, where that has no other.
    const hasTitleLine = (separatorLines(administrative, 'title')?.lines.length ?? 0) > 0;
    if (line !== undefined && hasTitleLine) {
      yield { clause, message: 'lineToo', data, at: textPlace(line.range) };
    }
  },
  examples: [
    {
      name: 'một dấu sao trên dòng số',
      sample: 'hd05-ke-hoach',
      reports: [],
    },
    {
      name: 'ba dấu sao như văn bản của Đoàn',
      sample: 'hd05-ke-hoach',
      change: setText('asterisk', '***'),
      reports: [{ clause: 'dang-dausao', text: '***' }],
      fixed: [],
    },
    {
      name: 'dấu sao sát lề trái',
      sample: 'hd05-ke-hoach',
      change: format('asterisk', { alignment: 'left' }),
      layout: {},
      reports: [{ clause: 'dang-dausao', text: '*' }],
      fixed: [],
    },
    {
      name: 'dấu sao dưới dòng số',
      sample: 'hd36-bao-cao',
      change: swap('asterisk', 'documentNumber'),
      layout: {},
      reports: [{ clause: 'dang-dausao', text: '*' }],
    },
    {
      name: 'có cả dấu sao và đường kẻ',
      sample: 'hd05-bao-cao',
      change: setText('asterisk', '*\n________'),
      layout: {},
      reports: [{ clause: 'dang-dausao', text: '________' }],
    },
  ],
});
