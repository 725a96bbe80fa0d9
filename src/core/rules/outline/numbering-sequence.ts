import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { oncePer } from '../../document';
import {
  defineRule,
  labelPlace,
  numberingBreaks,
  relabelled,
  renumberItems,
  spokenOrdinals,
  textPlace,
  type NumberingBreak,
  type RuleContext,
} from '../../linting';
import { insertAfter, replaceText, setText, without } from '../../samples';

const MESSAGES = {
  skipped: 'skipped',
  repeated: 'repeated',
  backwards: 'backwards',
  start: 'start',
} as const;

/** The items that numbers of several figures (3.1, 3.2) stand below. */
const parentsOfDecimals = oncePer(
  ({ outline }: AdministrativeDocument): ReadonlySet<OutlineItem | undefined> =>
    new Set(outline.filter(({ style }) => style === 'decimal').map(({ parent }) => outline[parent ?? -1])),
);

/** Renumbers from the break to the end of its run; not where numbers below (3.1, 3.2) would then belong to no item. */
function renumbered({ administrative }: RuleContext, { item, expected, rest }: NumberingBreak) {
  const parents = parentsOfDecimals(administrative);
  return item.automatic || rest.some((each) => parents.has(each))
    ? { note: '', mending: {} }
    : renumberItems(administrative, rest, expected);
}

export const numberingSequence = defineRule({
  id: 'numbering-sequence',
  title: 'Số thứ tự các mục liên tục, không trùng, không bỏ số',
  rationale: 'Số thứ tự sai làm việc viện dẫn mục, khoản, điểm của văn bản không còn chính xác.',
  clauses: ['chung-numbering-sequence'],
  messages: {
    skipped:
      'Sau “{previous}” là “{actual}”, bỏ qua “{expected}”. Số thứ tự phải liên tục để viện dẫn được chính xác. Hãy sửa thành “{expected}” hoặc bổ sung mục còn thiếu.{note}',
    repeated:
      'Số thứ tự “{actual}” bị lặp lại. Mỗi mục phải có số riêng để viện dẫn được chính xác. Hãy sửa thành “{expected}”.{note}',
    backwards:
      'Sau “{previous}” lại là “{actual}”. Số thứ tự phải tăng dần và liên tục. Hãy sửa thành “{expected}”.{note}',
    spoken:
      'Sau “{previous}” lại là “{actual}”. Các ý kể lần lượt phải theo đúng thứ tự. Hãy sửa thành “{expected}” hoặc bổ sung ý còn thiếu.',
    start:
      'Danh sách bắt đầu bằng “{actual}”. Số thứ tự bắt đầu từ “{expected}”. Hãy sửa thành “{expected}” hoặc bổ sung mục còn thiếu.{note}',
  },
  *check(context) {
    for (const found of numberingBreaks(context.administrative)) {
      const { fault, item, previous, expected } = found;
      const label = relabelled(item, expected);
      if (fault !== 'foreignAlphabet' && label !== null) {
        const { note, mending } = renumbered(context, found);
        yield {
          clause: 'chung-numbering-sequence',
          message: MESSAGES[fault],
          data: { actual: item.label, expected: label, previous: previous?.label ?? '', note },
          at: labelPlace(item),
          ...mending,
        };
      }
    }
    for (const { range, ...data } of spokenOrdinals(context.administrative)) {
      yield { clause: 'chung-numbering-sequence', message: 'spoken', data, at: textPlace(range) };
    }
  },
  examples: [
    {
      name: 'điểm đ) đứng sau điểm d)',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'các ý kể bằng chữ: một là, hai là, ba là',
      sample: 'nd30-ke-hoach',
      change: [
        setText(
          'section.IV.text.1',
          'Một là, giữ vững kỷ cương. Hai là, cán bộ nêu gương. Hai là, kiểm tra thường xuyên.',
        ),
        setText(
          'section.V.4.text.1',
          'Một là, giữ vững kỷ cương; hai là, cán bộ nêu gương; ba là, kiểm tra thường xuyên.',
        ),
      ],
      reports: [{ clause: 'chung-numbering-sequence', text: 'Hai là' }],
    },
    {
      name: 'bỏ một số La Mã',
      sample: 'nd30-ke-hoach',
      change: setText('section.V', 'VI. TỔ CHỨC THỰC HIỆN'),
      reports: [{ clause: 'chung-numbering-sequence', text: 'VI.' }],
      fixed: [],
    },
    {
      name: 'số bị lặp',
      sample: 'nd30-ke-hoach',
      change: setText('section.V.3', '2. Phòng Văn hóa - Xã hội'),
      reports: [{ clause: 'chung-numbering-sequence', text: '2.' }],
      fixed: [],
    },
    {
      name: 'điều của quy chế bị lặp, cùng số với điều tiếp theo của quyết định',
      sample: 'nd30-quyet-dinh-quy-che',
      change: replaceText('attached.article.5', 'Điều 5.', 'Điều 4.'),
      reports: [{ clause: 'chung-numbering-sequence', text: 'Điều 4.' }],
    },
    {
      name: 'hai điểm liền nhau đều là a)',
      sample: 'nd30-thong-bao',
      change: [without('body.4'), setText('body.3', 'a) Thứ Sáu, ngày 15 tháng 5 năm 2026.')],
      reports: [{ clause: 'chung-numbering-sequence', text: 'a)' }],
    },
    {
      name: 'khoản mở đầu bằng con số, bỏ một số',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', '1. 12/12 thôn có nhà văn hóa.'),
        insertAfter('section.IV.text.1', { name: 'second', role: 'body', text: '2. 1.500 lượt người dự.' }),
        insertAfter('second', { name: 'fourth', role: 'body', text: '4. 15 mô hình được nhân rộng.' }),
      ],
      reports: [{ clause: 'chung-numbering-sequence', text: '4.' }],
    },
    {
      name: 'thiếu điểm đầu tiên',
      sample: 'nd30-ke-hoach',
      change: without('section.II.2.text.1'),
      reports: [{ clause: 'chung-numbering-sequence', text: 'b)' }],
      fixed: [
        without('section.II.2.text.1'),
        replaceText('section.II.2.text.2', 'b)', 'a)'),
        replaceText('section.II.2.text.3', 'c)', 'b)'),
        replaceText('section.II.2.text.4', 'd)', 'c)'),
      ],
    },
    {
      name: 'bỏ một số La Mã mà văn bản dẫn đến',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.V', 'VI. TỔ CHỨC THỰC HIỆN'),
        replaceText('section.V.6.text.1', 'lập danh sách', 'theo khoản 1 Mục VI, lập danh sách'),
      ],
      reports: [{ clause: 'chung-numbering-sequence', text: 'VI.' }],
    },
    {
      name: 'sai thứ tự các điều',
      sample: 'nd30-quyet-dinh',
      change: replaceText('article.4', 'Điều 4.', 'Điều 6.'),
      reports: [{ clause: 'chung-numbering-sequence', text: 'Điều 6.' }],
      fixed: [],
    },
  ],
});
