import type { LegalBasis } from '../../administrative';
import {
  defineRule,
  firstRange,
  lastRange,
  mendText,
  rangeText,
  textPlace,
  type RangeText,
} from '../../linting';
import type { LegalBasesDemand } from '../../regulations';
import { insertAfter, replaceText, setText } from '../../samples';

/** The mark at the end of a basis; an ellipsis says that something else follows. */
const END = /([;,.:]?)\s*$/u;

const MARK_NAMES: Readonly<Record<string, string>> = {
  ';': 'dấu chấm phẩy (;)',
  ',': 'dấu phẩy (,)',
  '.': 'dấu chấm (.)',
  ':': 'dấu hai chấm (:)',
};

function isOpen({ text }: RangeText): boolean {
  return /[…\]}]\s*$/u.test(text);
}

/** "Thực hiện …" and the like introduce a document as often as they found it; only what the law calls a basis is judged. */
function isBasis({ lead }: LegalBasis): boolean {
  return /^(?:căn cứ|xét|theo đề nghị)/iu.test(lead);
}

/** The last one is judged whatever it begins with, where it closes a list of such bases. */
function closesList(bases: readonly LegalBasis[]): boolean {
  const previous = bases.at(-2);
  return previous !== undefined && isBasis(previous) && /;\s*$/u.test(previous.text);
}

/** The proposal that ends the list by its mark but stands before a basis that goes on by its own: the two were exchanged. */
function misplacedProposal(
  bases: readonly LegalBasis[],
  { separator, last }: LegalBasesDemand,
): LegalBasis | null {
  const final = bases.at(-1);
  return final !== undefined && /^căn cứ/iu.test(final.lead) && endsWith(final, separator.mark)
    ? (bases.find((basis) => /^theo đề nghị/iu.test(basis.lead) && endsWith(basis, last.mark)) ?? null)
    : null;
}

function endsWith({ text }: LegalBasis, mark: string): boolean {
  return text.trimEnd().endsWith(mark);
}

export const legalBasisSeparator = defineRule({
  id: 'legal-basis-separator',
  title: 'Cuối mỗi căn cứ có dấu chấm phẩy, cuối căn cứ cuối cùng có dấu quy định',
  rationale: 'Dấu cuối dòng cho biết danh sách căn cứ còn tiếp hay đã hết.',
  clauses: ['nd30-cancu-semicolon', 'nd30-cancu-last-dot', 'dang-cancu'],
  messages: {
    middle:
      'Cuối căn cứ này {actual}. Theo {regulation}, cuối mỗi căn cứ là {expected}. Hãy sửa thành {expected}.',
    order:
      'Căn cứ “Theo đề nghị …” đứng trước một căn cứ khác nhưng kết thúc như căn cứ cuối cùng. Theo mẫu của {regulation}, đề nghị của đơn vị trình là căn cứ cuối cùng. Hãy chuyển xuống cuối danh sách căn cứ.',
    last: 'Cuối căn cứ cuối cùng {actual}. Theo {regulation}, căn cứ cuối cùng kết thúc bằng {expected}. Hãy sửa thành {expected}.',
  },
  concerns: ({ administrative }) => administrative.legalBases.some(isBasis),
  *check({ administrative, document, regulation }) {
    const { separator, last } = regulation.demands.legalBases;
    const bases = administrative.legalBases;
    const misplaced = misplacedProposal(bases, regulation.demands.legalBases);
    if (misplaced !== null) {
      yield {
        clause: separator.clause,
        message: 'order',
        data: { regulation: regulation.name },
        at: textPlace(firstRange(misplaced)),
      };
    }
    for (const [at, basis] of bases.entries()) {
      const isLast = at === bases.length - 1;
      const demand = isLast ? last : separator;
      const text = rangeText(document, lastRange(basis));
      const end = text.match(END);
      const actual = end?.groups[0] ?? '';
      if (
        end === null ||
        (misplaced !== null && (isLast || basis === misplaced)) ||
        !(isBasis(basis) || (isLast && closesList(bases))) ||
        isOpen(text) ||
        actual === demand.mark
      ) {
        continue;
      }
      yield {
        clause: demand.clause,
        message: isLast ? 'last' : 'middle',
        data: {
          actual: actual === '' ? 'chưa có dấu' : `là ${MARK_NAMES[actual] ?? actual}`,
          expected: MARK_NAMES[demand.mark] ?? demand.mark,
          regulation: regulation.name,
        },
        // Many offices still end the list as they did before 2020, and the sentence that follows may continue it.
        doubtful: isLast && actual !== '' && actual !== ':',
        at: textPlace(actual === '' ? (text.match(/\S+\s*$/u)?.range ?? text.range) : end.range),
        ...mendText(document, end.range, demand.mark),
      };
    }
  },
  examples: [
    { name: 'dấu chấm phẩy, căn cứ cuối là dấu chấm', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'căn cứ giữa kết thúc bằng dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.1', '2022;', '2022,'),
      reports: [{ clause: 'nd30-cancu-semicolon', text: ',' }],
      fixed: [],
    },
    {
      name: '“Theo đề nghị …” đứng trước căn cứ cuối cùng',
      sample: 'nd30-quyet-dinh',
      change: [
        setText('legalBasis.1', 'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.'),
        setText('legalBasis.3', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'),
      ],
      reports: [{ clause: 'nd30-cancu-semicolon', text: 'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.' }],
    },
    {
      name: 'căn cứ giữa không có dấu',
      sample: 'nd30-quyet-dinh',
      change: replaceText('legalBasis.1', '2025;', '2025'),
      reports: [{ clause: 'nd30-cancu-semicolon', text: '2025' }],
      fixed: [],
    },
    {
      name: 'danh sách căn cứ kết thúc bằng “Thực hiện …;”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'legalBasis.3',
        'Thực hiện Kế hoạch số 48/KH-UBND ngày 26 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Phú Thọ về việc tổ chức đối thoại với Nhân dân trên địa bàn tỉnh năm 2026;',
      ),
      reports: [{ clause: 'nd30-cancu-last-dot', text: ';' }],
    },
    {
      name: 'căn cứ cuối kết thúc bằng dấu chấm phẩy',
      sample: 'nd30-quyet-dinh',
      change: replaceText('legalBasis.3', 'Xã hội.', 'Xã hội;'),
      reports: [{ clause: 'nd30-cancu-last-dot', text: ';' }],
      fixed: [],
    },
    {
      name: 'Hướng dẫn 36: căn cứ cuối là dấu phẩy',
      sample: 'hd36-quyet-dinh',
      reports: [],
    },
    {
      name: 'Hướng dẫn 05: căn cứ giữa kết thúc bằng dấu phẩy',
      sample: 'hd05-quyet-dinh',
      change: replaceText('legalBasis.1', ';', ','),
      reports: [{ clause: 'dang-cancu', text: ',' }],
      fixed: [],
    },
    {
      name: 'căn cứ giữa danh sách kết thúc bằng dấu hai chấm',
      sample: 'nd30-ke-hoach',
      change: setText('legalBasis.1', 'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022:'),
      reports: [{ clause: 'nd30-cancu-semicolon', text: ':' }],
      fixed: setText('legalBasis.1', 'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;'),
    },
    {
      name: 'căn cứ cuối cùng của quyết định kết thúc bằng dấu hai chấm',
      sample: 'nd30-quyet-dinh',
      change: setText('legalBasis.3', 'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội:'),
      reports: [{ clause: 'nd30-cancu-last-dot', text: ':' }],
      fixed: [],
    },
    {
      name: 'câu mở đầu bằng “Căn cứ” dẫn vào nội dung',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'openingSentence',
        'Ủy ban nhân dân',
        'Căn cứ tình hình thực tế của địa phương, Ủy ban nhân dân',
      ),
      reports: [],
    },
    {
      name: 'phần xem xét của quyết định kỷ luật, ở dưới các căn cứ',
      sample: 'hd05-quyet-dinh',
      change: [
        insertAfter('legalBasis.3', {
          name: 'facts',
          role: 'body',
          text: 'Đồng chí Lê Văn Bảy đã vi phạm quy định về trật tự xây dựng, gây ảnh hưởng xấu đến uy tín của chi bộ.',
        }),
        insertAfter('facts', {
          name: 'weighed',
          role: 'body',
          text: 'Xét nội dung, tính chất, mức độ, hậu quả và nguyên nhân vi phạm,',
        }),
      ],
      reports: [],
    },
  ],
});
