import {
  copyKind,
  defineRule,
  firstRange,
  mendText,
  parseNumberLine,
  shownText,
  textPlace,
} from '../../linting';
import { setText, without } from '../../samples';

export const copyNumber = defineRule({
  id: 'copy-number',
  title: 'Số, ký hiệu bản sao đúng mẫu: “Số: 05/SY-UBND” (nhà nước), “Số 24-BS/ĐU” (Đảng)',
  rationale: 'Bản sao có dãy số riêng; ký hiệu cho biết hình thức sao và cơ quan sao.',
  clauses: ['nd30-bansao-so', 'dang-bansao'],
  messages: {
    form: 'Số, ký hiệu bản sao đang ghi “{actual}”. Theo {regulation}, bản sao loại này ghi “{expected}”. Hãy sửa lại số, ký hiệu.',
    missing:
      'Bản sao chưa có số, ký hiệu. Theo {regulation}, bản sao có số riêng, ví dụ “{expected}”. Hãy ghi số, ký hiệu dưới tên cơ quan sao.',
  },
  concerns: ({ administrative, regulation }) =>
    administrative.copy !== null && regulation.demands.supplements.copies.replacedBy === null,
  *check({ administrative, document, regulation }) {
    const { copy } = administrative;
    const { copies } = regulation.demands.supplements;
    const kind = copy === null ? null : copyKind(copy, copies);
    if (copy === null || kind === null) {
      return;
    }
    const clause = copies.numberClause;
    const { style, prefix } = regulation.demands.number;
    const [stroke, joint] = style === 'state' ? ['/', '-'] : ['-', '/'];
    const line = (number: string, agency: string): string =>
      `${prefix}${number}${stroke}${kind.symbol}${joint}${agency}`;
    const { documentNumber } = copy;
    if (documentNumber === null) {
      const expected = line('05', '…');
      const data = { expected, regulation: regulation.name };
      yield { clause, message: 'missing', data, at: textPlace(firstRange(copy.kind)) };
      return;
    }
    const parsed = parseNumberLine(document, documentNumber);
    const actual = shownText(document, documentNumber);
    const agency = parsed?.groups.slice(1).map(({ text }) => text) ?? [];
    const number = (parsed?.number.text ?? documentNumber.number ?? '').padStart(2, '0');
    const isBlank = documentNumber.number === null;
    const expected = line(isBlank ? '' : number, agency.length === 0 ? '…' : agency.join('-'));
    // Blanks for a number that is still to come may be as wide as one likes.
    const same = isBlank
      ? actual.replace(/[\s.…_]/gu, '') === expected.replace(/\s/gu, '')
      : actual === expected;
    if (!same) {
      const range = firstRange(documentNumber);
      yield {
        clause,
        message: 'form',
        data: { actual, expected, regulation: regulation.name },
        at: textPlace(range),
        ...(isBlank || agency.length === 0 ? {} : mendText(document, range, expected)),
      };
    }
  },
  examples: [
    {
      name: '“Số: 05/SY-UBND”',
      sample: 'nd30-quyet-dinh-sao-y',
      reports: [],
    },
    {
      name: 'ký hiệu của tên loại thay cho ký hiệu bản sao',
      sample: 'nd30-quyet-dinh-sao-y',
      change: setText('copy.number', 'Số: 05/QĐ-UBND'),
      reports: [{ clause: 'nd30-bansao-so', text: 'Số: 05/QĐ-UBND' }],
      fixed: [],
    },
    {
      name: 'số nhỏ hơn 10 không thêm số 0',
      sample: 'nd30-quyet-dinh-sao-y',
      change: setText('copy.number', 'Số: 5/SY-UBND'),
      reports: [{ clause: 'nd30-bansao-so', text: 'Số: 5/SY-UBND' }],
      fixed: [],
    },
    {
      name: 'ký hiệu “SL” trong bản sao y',
      sample: 'nd30-quyet-dinh-sao-y',
      change: setText('copy.number', 'Số: 05/SL-UBND'),
      reports: [{ clause: 'nd30-bansao-so', text: 'Số: 05/SL-UBND' }],
      fixed: [],
    },
    {
      name: 'bản sao không có số',
      sample: 'nd30-quyet-dinh-sao-y',
      change: without('copy.number'),
      reports: [{ clause: 'nd30-bansao-so', text: 'SAO Y' }],
    },
    {
      name: 'bản sao của Đảng ghi ký hiệu “SY”',
      sample: 'hd36-thong-bao-sao',
      change: setText('copy.number', 'Số 24-SY/ĐU'),
      reports: [{ clause: 'dang-bansao', text: 'Số 24-SY/ĐU' }],
    },
  ],
});
