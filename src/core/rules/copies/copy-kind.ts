import { copyKind as kindOf, defineRule, firstRange, mendText, rangeText, textPlace } from '../../linting';
import { insertAfter, setText } from '../../samples';
import { fold } from '../../vietnamese';

export const copyKind = defineRule({
  id: 'copy-kind',
  title: 'Hình thức sao ghi đúng tên',
  rationale: 'Mỗi hình thức sao có một giá trị pháp lý; tên gọi do quy định ấn định.',
  clauses: ['nd30-bansao-hinhthuc', 'dang-bansao'],
  messages: {
    name: 'Hình thức sao đang ghi “{actual}”. {regulation} gọi là “{expected}”. Hãy sửa thành “{expected}”.',
    replaced:
      'Bản sao đang trình bày theo hình thức cũ, ghi “{actual}”. Từ ngày 27/5/2026, theo {regulation}, bản sao giấy dùng {successor}. Hãy trình bày lại phần này.',
  },
  concerns: ({ administrative }) => administrative.copy !== null,
  *check({ administrative, document, regulation }) {
    const { copy } = administrative;
    const demand = regulation.demands.supplements.copies;
    if (copy === null) {
      return;
    }
    const text = rangeText(document, firstRange(copy.kind));
    const data = { actual: text.text.trim(), regulation: regulation.name };
    const expected = kindOf(copy, demand);
    if (demand.replacedBy !== null) {
      yield {
        clause: demand.kindClause,
        message: 'replaced',
        data: { ...data, successor: demand.replacedBy },
        at: textPlace(text.range),
      };
    } else if (expected !== null && fold(expected.text) !== fold(text.text)) {
      yield {
        clause: demand.kindClause,
        message: 'name',
        data: { ...data, expected: expected.text },
        at: textPlace(text.range),
        ...mendText(document, text.range, expected.text),
      };
    }
  },
  examples: [
    {
      name: '“SAO Y”',
      sample: 'nd30-quyet-dinh-sao-y',
      reports: [],
    },
    {
      name: '“SAO Y BẢN CHÍNH” trong bản sao của cơ quan nhà nước',
      sample: 'nd30-quyet-dinh-sao-y',
      change: setText('copy.kind', 'SAO Y BẢN CHÍNH'),
      reports: [{ clause: 'nd30-bansao-hinhthuc', text: 'SAO Y BẢN CHÍNH' }],
      fixed: [],
    },
    {
      name: '“SAO Y” có dấu chấm',
      sample: 'nd30-quyet-dinh-sao-y',
      change: setText('copy.kind', 'SAO Y.'),
      reports: [{ clause: 'nd30-bansao-hinhthuc', text: 'SAO Y.' }],
      fixed: [],
    },
    {
      name: '“SAO Y” trong bản sao của Đảng trước 27/5/2026',
      sample: 'hd36-thong-bao-sao',
      change: setText('copy.kind', 'SAO Y'),
      reports: [{ clause: 'dang-bansao', text: 'SAO Y' }],
    },
    {
      name: 'bản sao của Đảng từ 27/5/2026 theo hình thức cũ',
      sample: 'hd05-thong-bao',
      change: insertAfter('signerName', { name: 'copy.kind', role: 'copyKind', text: 'SAO LỤC' }),
      reports: [{ clause: 'dang-bansao', text: 'SAO LỤC' }],
    },
  ],
});
