import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import {
  bodyItems,
  defineRule,
  labelFault,
  labelMark,
  labelPlace,
  mendText,
  mendTexts,
  type LabelFault,
} from '../../linting';
import { groupBy } from '../../document';
import { insertBefore, replaceText, setText } from '../../samples';

const CLAUSES = [
  'nd30-muc-lama',
  'nd30-khoan',
  'nd30-diem',
  'nd30-dieu',
  'dang-dieu',
  'dang-khoan',
  'dang-diem',
  'dang-bocuc',
];

/** Articles of rules in appendices and the like, where most of them have their mark: others have their own layout. */
function articlesElsewhere(administrative: AdministrativeDocument, mark: string): readonly OutlineItem[] {
  const judged = new Set(bodyItems(administrative));
  const articles = administrative.outline.filter(
    (item) => item.part === 'appendix' && item.style === 'article' && !item.inTable && !judged.has(item),
  );
  return articles.filter((item) => labelMark(item) === mark).length * 2 > articles.length ? articles : [];
}

interface FaultyItem {
  readonly item: OutlineItem;
  readonly fault: LabelFault;
}

/** Clauses that are remarks only: a writer who keeps to another mark throughout is told once. */
const REMARKS: ReadonlySet<string> = new Set(['dang-khoan', 'dang-diem']);
/** So many of one level with one mark are a writer's way, fewer are slips. */
const WAY = 4;

/** Faulty items, those together that have another mark throughout: "1-", "2-", "3-" in the documents of the Party. */
function inWays(faulty: readonly FaultyItem[]): readonly (readonly FaultyItem[])[] {
  const groups = groupBy(faulty, ({ item, fault: { clause, kind, data } }) =>
    kind === 'mark' && REMARKS.has(clause) ? `${clause} ${data['actual'] ?? ''}` : `${item.paragraph}`,
  );
  return [...groups.values()].flatMap((group) => (group.length >= WAY ? [group] : group.map((one) => [one])));
}

export const headingLabel = defineRule({
  id: 'heading-label',
  title: 'Sau số thứ tự của mục, khoản, điểm, điều có đúng dấu',
  rationale: 'Mỗi cấp bố cục có một kiểu đánh số; dùng lẫn dấu làm người đọc nhầm cấp.',
  clauses: CLAUSES,
  messages: {
    mark: 'Số thứ tự “{label}” đang có dấu “{actual}”. Theo {regulation}, sau số thứ tự của {level} là dấu “{expected}”. Hãy sửa thành “{corrected}”.',
    marks:
      'Các số thứ tự của {level} đang có dấu “{actual}”, như “{label}”. Theo {regulation}, sau số thứ tự của {level} là dấu “{expected}”. Hãy sửa thành “{corrected}”, các số khác cũng vậy.',
    figure:
      'Số thứ tự “{label}” đang ghi bằng chữ số La Mã. Theo {regulation}, số thứ tự của {level} ghi bằng chữ số Ả Rập. Hãy sửa thành “{corrected}”.',
    word: 'Số thứ tự “{label}” viết chữ “{actual}”. Theo {regulation}, chữ này in thường, viết hoa chữ cái đầu. Hãy sửa thành “{corrected}”.',
    letters:
      'Mục “{label}” đang đánh bằng chữ cái. Theo {regulation}, mục đánh bằng chữ số La Mã, sau số là dấu “{expected}”. Hãy đổi sang chữ số La Mã.',
    opened:
      'Điểm “{label}” có dấu ngoặc đơn ở cả hai bên. Theo {regulation}, sau chữ cái của điểm chỉ có dấu ngoặc đơn đóng. Hãy ghi “{corrected}”.',
    capital:
      'Điểm “{label}” đang đánh bằng chữ hoa. Theo {regulation}, điểm đánh bằng chữ cái thường. Hãy sửa thành “{corrected}”.',
    figures:
      'Mục “{label}” đang đánh bằng chữ số Ả Rập, các mục cùng cấp bằng chữ số La Mã. Theo {regulation}, mục đánh bằng chữ số La Mã. Hãy sửa thành “{corrected}”.',
    numeral:
      'Số thứ tự “{label}” không phải là chữ số La Mã viết đúng. Theo {regulation}, mục đánh bằng chữ số La Mã. Hãy sửa thành “{corrected}”.',
    compound:
      'Điểm “{label}” ghi kèm số của khoản. Theo {regulation}, điểm đánh bằng chữ cái thường. Hãy ghi “{corrected}”.',
    padded:
      'Số thứ tự “{label}” có chữ số 0 ở đầu, các số cùng cấp thì không. Trong một văn bản, số thứ tự viết một cách. Hãy sửa thành “{corrected}”.',
    bare: 'Số thứ tự “{label}” chưa có dấu. Theo {regulation}, sau số thứ tự của {level} là dấu “{expected}”. Hãy sửa thành “{corrected}”.',
  },
  concerns: ({ administrative }) => bodyItems(administrative).length > 0,
  *check({ administrative, document, regulation }) {
    const articleMark = regulation.demands.headings.article?.marks[0] ?? '';
    const faulty = [...bodyItems(administrative), ...articlesElsewhere(administrative, articleMark)].flatMap(
      (item): readonly FaultyItem[] => {
        const fault = labelFault(item, administrative.outline, regulation);
        return fault === null || !CLAUSES.includes(fault.clause) ? [] : [{ item, fault }];
      },
    );
    for (const [first, ...others] of inWays(faulty)) {
      if (first === undefined) {
        continue;
      }
      const { item, fault } = first;
      const { clause, kind, data, change } = fault;
      const all = { clause, data: { ...data, label: item.label, regulation: regulation.name } };
      if (others.length === 0) {
        yield {
          ...all,
          message: kind,
          at: labelPlace(item),
          ...(change === null ? {} : mendText(document, change.range, change.text, change.level)),
        };
      } else {
        const changes = [fault, ...others.map((other) => other.fault)].flatMap((each) => each.change ?? []);
        yield {
          ...all,
          message: 'marks',
          at: labelPlace(item),
          more: others.map((other) => labelPlace(other.item)),
          ...(change === null ? {} : mendTexts(document, changes, change.level)),
        };
      }
    }
  },
  examples: [
    { name: '“I.”, “1.”, “a)”', sample: 'nd30-ke-hoach', reports: [] },
    ...(
      [
        ['section.II', 'II.', 'II-', 'nd30-muc-lama'],
        ['section.II', 'II.', 'II,', 'nd30-muc-lama'],
        ['section.II', 'II.', 'II.-', 'nd30-muc-lama'],
        ['section.II', 'II.', 'II -', 'nd30-muc-lama'],
        ['section.II', 'II.', 'II;', 'nd30-muc-lama'],
        ['section.II', 'II.', '2.', 'nd30-muc-lama'],
        ['section.II', 'II.', 'Il.', 'nd30-muc-lama'],
        ['section.IV', 'IV.', 'IIII.', 'nd30-muc-lama'],
        ['section.III', 'III.', 'lII;', 'nd30-muc-lama'],
        ['section.IV', 'IV.', 'Ⅳ.', 'nd30-muc-lama'],
        ['section.I', 'I.', 'A.', 'nd30-muc-lama'],
        ['section.I.2', '2.', '2/', 'nd30-khoan'],
        ['section.I.2', '2.', '2)', 'nd30-khoan'],
        ['section.II.1', '1.', '1)', 'nd30-khoan'],
        ['section.I.2', '2.', '2,', 'nd30-khoan'],
        ['section.I.2', '2.', '2;', 'nd30-khoan'],
        ['section.I.2', '2.', '2', 'nd30-khoan'],
        ['section.I.2', '2.', '02.', 'nd30-khoan'],
        ['section.II.1.text.2', 'b)', 'b.', 'nd30-diem'],
        ['section.II.1.text.2', 'b)', 'b.)', 'nd30-diem'],
        ['section.II.1.text.2', 'b)', 'b,', 'nd30-diem'],
        ['section.II.1.text.2', 'b)', 'b', 'nd30-diem'],
        ['section.II.1.text.2', 'b)', 'b).', 'nd30-diem'],
        ['section.II.1.text.2', 'b)', '1b)', 'nd30-diem'],
        ['section.II.2.text.2', 'b)', '(b)', 'nd30-diem'],
      ] as const
    ).map(([place, right, wrong, clause]) => ({
      name: `“${wrong}” thay cho “${right}”`,
      sample: 'nd30-ke-hoach' as const,
      change: replaceText(place, right, wrong),
      reports: [{ clause, text: wrong }],
      fixed: [],
    })),
    {
      name: '“Điều 4:” thay cho “Điều 4.”',
      sample: 'nd30-quyet-dinh',
      change: replaceText('article.4', 'Điều 4.', 'Điều 4:'),
      reports: [{ clause: 'nd30-dieu', text: 'Điều 4:' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng ghi “Điều 2:”',
      sample: 'hd05-quyet-dinh',
      change: replaceText('article.2', 'Điều 2.', 'Điều 2:'),
      reports: [{ clause: 'dang-dieu', text: 'Điều 2:' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng ghi “1/” ở khoản',
      sample: 'hd05-ke-hoach',
      change: setText('section.II.text.1', '1/ Báo cáo sơ kết công tác xây dựng Đảng;'),
      reports: [{ clause: 'dang-khoan', text: '1/' }],
    },
    {
      name: 'văn bản Đảng đánh số “1-”, “2-” ở mọi khoản: một lời nhắc',
      sample: 'hd05-ke-hoach',
      change: [
        setText('section.II.text.1', '1- Báo cáo sơ kết công tác xây dựng Đảng;'),
        ...['2- Báo cáo công tác kiểm tra;', '3- Tham luận của các chi bộ;', '4- Kết luận của chủ trì.'].map(
          (text) => insertBefore('section.III', { name: text, role: 'body' as const, text }),
        ),
      ],
      reports: [{ clause: 'dang-khoan', text: '1-' }],
    },
    {
      name: 'văn bản Đảng ghi “a.” ở điểm',
      sample: 'hd05-ke-hoach',
      change: [
        setText('section.II.text.1', 'a. Báo cáo sơ kết công tác xây dựng Đảng;'),
        setText('section.II.text.2', 'b) Báo cáo công tác kiểm tra, giám sát;'),
        setText('section.II.text.3', 'c) Tham luận của các chi bộ.'),
      ],
      reports: [{ clause: 'dang-diem', text: 'a.' }],
    },
    {
      name: 'quy chế kèm theo: “Điều 3:” giữa các điều có dấu chấm',
      sample: 'nd30-ke-hoach-phu-luc',
      change: ['Điều 1.', 'Điều 2.', 'Điều 3:'].map((label) =>
        insertBefore('appendix.1.body.2', {
          name: label,
          role: 'body',
          text: `${label} Các hộ gia đình phân loại rác thải sinh hoạt tại nhà theo hướng dẫn của thôn.`,
        }),
      ),
      reports: [{ clause: 'nd30-dieu', text: 'Điều 3:' }],
    },
    {
      name: '“Điều 4” thiếu dấu chấm',
      sample: 'nd30-quyet-dinh',
      change: replaceText('article.4', 'Điều 4.', 'Điều 4'),
      reports: [{ clause: 'nd30-dieu', text: 'Điều 4' }],
      fixed: [],
    },
    {
      name: '“Điều IV.” thay cho “Điều 4.”',
      sample: 'nd30-quyet-dinh',
      change: replaceText('article.4', 'Điều 4.', 'Điều IV.'),
      reports: [{ clause: 'nd30-dieu', text: 'Điều IV.' }],
    },
    {
      name: '“Điều 04.” thay cho “Điều 4.”',
      sample: 'nd30-quyet-dinh',
      change: replaceText('article.4', 'Điều 4.', 'Điều 04.'),
      reports: [{ clause: 'nd30-dieu', text: 'Điều 04.' }],
      fixed: [],
    },
    {
      name: '“ĐIỀU 4.” viết hoa',
      sample: 'nd30-quyet-dinh',
      change: replaceText('article.4', 'Điều 4.', 'ĐIỀU 4.'),
      reports: [{ clause: 'nd30-dieu', text: 'ĐIỀU 4.' }],
    },
    {
      name: 'mục đánh bằng chữ cái hoa',
      sample: 'nd30-bao-cao',
      change: [
        replaceText('section.I', 'I.', 'A.'),
        replaceText('section.II', 'II.', 'B.'),
        replaceText('section.III', 'III.', 'C.'),
        replaceText('section.IV', 'IV.', 'D.'),
      ],
      reports: [
        { clause: 'nd30-muc-lama', text: 'A.' },
        { clause: 'nd30-muc-lama', text: 'B.' },
        { clause: 'nd30-muc-lama', text: 'C.' },
        { clause: 'nd30-muc-lama', text: 'D.' },
      ],
    },
    {
      name: '“Điều 4./” thay cho “Điều 4.”',
      sample: 'nd30-quyet-dinh',
      change: replaceText('article.4', 'Điều 4.', 'Điều 4./'),
      reports: [{ clause: 'nd30-dieu', text: 'Điều 4./' }],
      fixed: [],
    },
    {
      name: '“B)” giữa “a)” và “c)”',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.II.1.text.2', 'b)', 'B)'),
      reports: [{ clause: 'nd30-diem', text: 'B)' }],
    },
    {
      name: '“II. -” thay cho “II.”',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.II', 'II.', 'II. -'),
      // Word's own number would leave the dash to the title.
      layout: {},
      reports: [{ clause: 'nd30-muc-lama', text: 'II. -' }],
      fixed: [],
    },
    { name: 'văn bản Đảng dùng “I-”', sample: 'hd05-ke-hoach', reports: [] },
    {
      name: 'văn bản Đảng ghi “II:” giữa “I-” và “III-”',
      sample: 'hd05-ke-hoach',
      change: replaceText('section.II', 'II-', 'II:'),
      reports: [{ clause: 'dang-bocuc', text: 'II:' }],
    },
    {
      name: 'văn bản Đảng ghi “2-” giữa “I-” và “III-”',
      sample: 'hd05-ke-hoach',
      change: replaceText('section.II', 'II-', '2-'),
      reports: [{ clause: 'dang-bocuc', text: '2-' }],
    },
    {
      name: 'các điểm đều đánh chữ hoa',
      sample: 'nd30-ke-hoach',
      change: ['A', 'B', 'C', 'D'].map((letter, at) =>
        replaceText(`section.II.2.text.${String(at + 1)}`, `${letter.toLowerCase()}) `, `${letter}) `),
      ),
      reports: ['A)', 'B)', 'C)', 'D)'].map((text) => ({ clause: 'nd30-diem', text })),
    },
    {
      name: 'khoản của quy chế ban hành kèm theo có dấu “)”',
      sample: 'nd30-quyet-dinh-quy-che',
      change: replaceText('attached.article.4.text.2', '2.', '2)'),
      reports: [{ clause: 'nd30-khoan', text: '2)' }],
      fixed: [],
    },
    {
      name: 'quy chế của Đảng: điểm có dấu chấm',
      sample: 'hd05-quyet-dinh-quy-che',
      change: replaceText('attached.article.3.text.3', 'b)', 'b.'),
      reports: [{ clause: 'dang-diem', text: 'b.' }],
      fixed: [],
    },
  ],
});
