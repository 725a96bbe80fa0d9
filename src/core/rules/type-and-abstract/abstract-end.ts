import {
  clauseInForce,
  defineRule,
  hasAbstract,
  lastRange,
  mendText,
  rangeText,
  textPlace,
} from '../../linting';
import { replaceText, setText } from '../../samples';

const CLAUSES = ['nd30-trichyeu-no-dot', 'dang-trichyeu-format'];

/** The form of a letter shows no mark there; no clause says so. */
const LETTER_CLAUSES = ['nd30-congvan-vv'];

/** One mark at the end, or the one that closes a whole text; "v.v." and a row of dots that waits for words are something else. */
const END_MARK = /(?<!v\.v|[.…])(?:\.\s?\/\s?\.?|(?<!\/)[.;,:])(?=\s*$)/u;

export const abstractEnd = defineRule({
  id: 'abstract-end',
  title: 'Trích yếu không kết thúc bằng dấu câu',
  rationale: 'Trích yếu là tên gọi của nội dung văn bản, không phải một câu.',
  clauses: [...CLAUSES, ...LETTER_CLAUSES],
  messages: {
    mark: 'Trích yếu đang kết thúc bằng dấu “{mark}”. Trích yếu là tên gọi nội dung, cuối trích yếu không có dấu câu. Hãy bỏ dấu này.',
  },
  concerns: ({ administrative }) => administrative.type === 'cong-van' || hasAbstract(administrative),
  *check({ administrative, document, regulation }) {
    const { abstract, attachments, type } = administrative;
    const isLetter = type === 'cong-van';
    const clause = clauseInForce(regulation, isLetter ? LETTER_CLAUSES : CLAUSES);
    for (const each of [abstract, ...attachments.map((attachment) => attachment.abstract)]) {
      const mark = each === null ? null : rangeText(document, lastRange(each)).match(END_MARK);
      if (clause !== null && mark !== null) {
        const mend = mendText(document, mark.range, '');
        const at = textPlace(mark.range);
        yield { clause, message: 'mark', data: { mark: mark.text }, at, remark: isLetter, ...mend };
      }
    }
  },
  examples: [
    {
      name: 'văn bản Đảng: kết thúc bằng dấu chấm',
      sample: 'hd05-ke-hoach',
      change: setText('abstract', 'sơ kết công tác xây dựng Đảng 6 tháng đầu năm 2026.'),
      reports: [{ clause: 'dang-trichyeu-format', text: '.' }],
      fixed: setText('abstract', 'sơ kết công tác xây dựng Đảng 6 tháng đầu năm 2026'),
    },
    { name: 'không có dấu câu', sample: 'nd30-bao-cao', reports: [] },
    {
      name: 'công văn: chỉ lưu ý',
      sample: 'nd30-cong-van',
      change: setText('letterAbstract', 'V/v rà soát hộ gia đình tham gia bảo hiểm y tế.'),
      reports: [{ clause: 'nd30-congvan-vv', text: '.' }],
      fixed: setText('letterAbstract', 'V/v rà soát hộ gia đình tham gia bảo hiểm y tế'),
    },
    {
      name: 'kết thúc bằng dấu chấm',
      sample: 'nd30-bao-cao-phong',
      change: setText('abstract', 'Kết quả cải tạo, nâng cấp kênh mương nội đồng quý I năm 2026.'),
      reports: [{ clause: 'nd30-trichyeu-no-dot', text: '.' }],
      fixed: [],
    },
    {
      name: 'kết thúc bằng dấu của toàn văn bản',
      sample: 'nd30-bao-cao-phong',
      change: setText('abstract', 'Kết quả cải tạo, nâng cấp kênh mương nội đồng quý I năm 2026./.'),
      reports: [{ clause: 'nd30-trichyeu-no-dot', text: './.' }],
      fixed: setText('abstract', 'Kết quả cải tạo, nâng cấp kênh mương nội đồng quý I năm 2026'),
    },
    {
      name: 'kết thúc bằng dấu chấm phẩy',
      sample: 'nd30-bao-cao-phong',
      change: setText('abstract', 'Kết quả cải tạo, nâng cấp kênh mương nội đồng quý I năm 2026;'),
      reports: [{ clause: 'nd30-trichyeu-no-dot', text: ';' }],
      fixed: [],
    },
    {
      name: 'trích yếu của văn bản ban hành kèm theo kết thúc bằng dấu chấm',
      sample: 'hd05-quyet-dinh-quy-che',
      change: replaceText('attached.abstract', 'An Bình', 'An Bình.'),
      reports: [{ clause: 'dang-trichyeu-format', text: '.' }],
      fixed: [],
    },
  ],
});
