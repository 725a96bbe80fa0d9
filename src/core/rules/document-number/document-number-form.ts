import type { Document, Range } from '../../document';
import {
  defineRule,
  firstRange,
  mendText,
  parseNumberLine,
  rangeText,
  textPlace,
  type RangeText,
} from '../../linting';
import type { DocumentTypeSlug } from '../../reference';
import { replaceText, setText } from '../../samples';

/** A number, with the year of legal acts, or with the letter that sets it between two others: in use, and judged by nobody. */
const NUMBER = /^\d+(?:\p{L}|bis|ter)?(?:\/(?:19|20)\d\d)?$/u;
const YEAR = /\s*\/\s*(?:19|20)\d\d$/u;
/** The word and the number, and nothing but marks. */
const NUMBER_ALONE = /^\p{L}+[^\p{L}\d]*\d+[^\p{L}\d]*$/u;
/** A mark behind the symbol, at the end of the line. */
const END_MARK = /^\s*[.;:,](?=\s*$)/u;
/** The year behind the symbol, where no form has it: "Số 21-NQ/ĐU-2026". */
const YEAR_BEHIND = /^\s?[-–/]\s?(?:19|20)\d\d(?=\s*$|\s{3}|\t)/u;
/** No office issues a hundred thousand documents in a year. */
const TOO_LONG = /^\d{6}/u;

/** Types that are never legal acts, and that nobody registers by year as contracts and minutes are. */
const WITHOUT_YEAR: ReadonlySet<DocumentTypeSlug | null> = new Set([
  'bao-cao',
  'chuong-trinh',
  'cong-dien',
  'cong-van',
  'giay-gioi-thieu',
  'giay-moi',
  'huong-dan',
  'ke-hoach',
  'ket-luan',
  'phuong-an',
  'thong-bao',
  'to-trinh',
]);

/** What stands behind a range in its paragraph. */
function restOfLine(document: Document, { part, paragraph, end }: Range): RangeText {
  const length = document.stories.get(part)?.paragraphs[paragraph]?.text.length ?? end;
  return rangeText(document, { part, paragraph, start: end, end: length });
}

export const documentNumberForm = defineRule({
  id: 'document-number-form',
  title: 'Số văn bản ghi bằng chữ số Ả Rập',
  rationale: 'Số là số thứ tự trong sổ đăng ký; ghi lẫn chữ, dấu hoặc năm thì không viện dẫn, tra tìm được.',
  clauses: ['nd30-so-format', 'dang-so-format'],
  messages: {
    figures:
      'Số văn bản đang ghi là “{actual}”. Số văn bản là số thứ tự đăng ký trong năm, chỉ ghi bằng chữ số Ả Rập, ví dụ “05”. Hãy ghi lại số văn bản.',
    tooLong:
      'Số văn bản đang ghi là “{actual}”, lớn khác thường. Số văn bản là số thứ tự đăng ký trong năm. Hãy kiểm tra lại số này.',
    year: 'Số văn bản đang ghi kèm năm: “{actual}”. Năm chỉ ghi trong số của văn bản quy phạm pháp luật; số của {type} không ghi năm. Hãy bỏ “{year}”.',
    end: 'Sau ký hiệu “{actual}” có dấu “{mark}”. Dòng số, ký hiệu không có dấu ở cuối. Hãy bỏ dấu này.',
    yearBehind:
      'Sau ký hiệu “{actual}” có “{year}”. Theo {regulation}, dòng số và ký hiệu có dạng “{example}”, không ghi năm ở cuối. Hãy bỏ “{year}”.',
    line: 'Dòng “{actual}” chưa đúng dạng số và ký hiệu. Theo {regulation}, dòng này có dạng “{example}”. Hãy ghi lại số và ký hiệu.',
  },
  concerns: ({ administrative }) => administrative.documentNumber !== null,
  *check({ administrative, document, regulation }) {
    const { documentNumber, type } = administrative;
    const { formatClause: clause, style } = regulation.demands.number;
    if (documentNumber === null) {
      return;
    }
    const { number, symbol, text } = documentNumber;
    const example = style === 'state' ? 'Số: 05/KH-UBND' : 'Số 05-KH/ĐU';
    const behind =
      symbol === null ? null : restOfLine(document, firstRange(documentNumber)).match(YEAR_BEHIND);
    if (behind !== null) {
      const data = { actual: symbol ?? '', year: behind.text.trim(), example, regulation: regulation.name };
      const at = textPlace(behind.range);
      yield { clause, message: 'yearBehind', data, at, ...mendText(document, behind.range, '', 'confirm') };
    }
    const mark = symbol === null ? null : restOfLine(document, firstRange(documentNumber)).match(END_MARK);
    if (mark !== null) {
      const data = { actual: symbol ?? '', mark: mark.text.trim() };
      yield {
        clause,
        message: 'end',
        data,
        at: textPlace(mark.range),
        ...mendText(document, mark.range, ''),
      };
    }
    const line = parseNumberLine(document, documentNumber);
    if (line === null || number === null) {
      // A number alone is told by `document-symbol-present`.
      if (symbol === null && number !== null && !NUMBER_ALONE.test(text)) {
        const data = { actual: text, example, regulation: regulation.name };
        yield { clause, message: 'line', data, at: textPlace(firstRange(documentNumber)) };
      }
      return;
    }
    const at = textPlace(line.number.range);
    if (!NUMBER.test(number)) {
      yield { clause, message: 'figures', data: { actual: number }, at };
      return;
    }
    const year = YEAR.exec(line.number.text);
    if (year !== null && WITHOUT_YEAR.has(type)) {
      const range = { ...line.number.range, start: line.number.range.start + year.index };
      const name = regulation.types.find(({ slug }) => slug === type)?.name ?? 'loại văn bản này';
      yield {
        clause,
        message: 'year',
        data: { actual: number, type: name.toLowerCase(), year: year[0].replace(/\s/gu, '') },
        at,
        ...mendText(document, range, '', 'confirm'),
      };
    } else if (TOO_LONG.test(number)) {
      yield { clause, message: 'tooLong', data: { actual: number }, at, remark: true };
    }
  },
  examples: [
    { name: 'số đúng dạng', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'số có chữ để xen giữa hai số đã cấp',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 12a/KH-UBND'),
      reports: [],
    },
    {
      name: 'số có chữ “bis”',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 15bis/KH-UBND'),
      reports: [],
    },
    {
      name: 'dấu chấm sau ký hiệu',
      sample: 'nd30-ke-hoach',
      change: replaceText('documentNumber', 'UBND', 'UBND.'),
      reports: [{ clause: 'nd30-so-format', text: '.' }],
      fixed: [],
    },
    {
      name: 'chữ đứng trước số',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: A15/KH-UBND'),
      reports: [{ clause: 'nd30-so-format', text: 'A15' }],
    },
    {
      name: 'dấu chấm trong số',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 15.1/KH-UBND'),
      reports: [{ clause: 'nd30-so-format', text: '15.1' }],
    },
    {
      name: 'số âm',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: -15/KH-UBND'),
      reports: [{ clause: 'nd30-so-format', text: '-15' }],
    },
    {
      name: 'số quá lớn',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 1234567/KH-UBND'),
      reports: [{ clause: 'nd30-so-format', text: '1234567' }],
    },
    {
      name: 'kế hoạch ghi năm như văn bản quy phạm pháp luật',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 35/2026/KH-UBND'),
      reports: [{ clause: 'nd30-so-format', text: '35/2026' }],
      fixed: setText('documentNumber', 'Số: 35/KH-UBND'),
    },
    {
      name: 'số và ký hiệu không theo dạng nào',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 35 KH của UBND xã'),
      reports: [{ clause: 'nd30-so-format', text: 'Số: 35 KH của UBND xã' }],
    },
    {
      name: 'văn bản Đảng: năm ở cuối',
      sample: 'hd05-ke-hoach',
      change: setText('documentNumber', 'Số 45-KH/ĐU-2026'),
      reports: [{ clause: 'dang-so-format', text: '-2026' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng: chữ đứng trước số',
      sample: 'hd05-ke-hoach',
      change: setText('documentNumber', 'Số A45-KH/ĐU'),
      reports: [{ clause: 'dang-so-format', text: 'A45' }],
    },
  ],
});
