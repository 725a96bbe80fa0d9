import { defineRule, noComrades, oddFormsOfAddress, textPlace } from '../../linting';
import { setText } from '../../samples';

const CLAUSE = 'chung-name-consistent';

export const formOfAddress = defineRule({
  id: 'form-of-address',
  title: 'Một người gọi thống nhất là ông hoặc bà; văn bản của Đảng gọi thống nhất là đồng chí',
  rationale: 'Gọi nhầm ông thành bà thường do chép từ văn bản về người khác.',
  clauses: [CLAUSE],
  messages: {
    two: 'Ở đây ghi “{actual}”, chỗ khác gọi người này là “{other}”. Một người chỉ gọi theo một cách. Hãy kiểm tra lại.',
    middle: 'Ở đây ghi “{actual}”; theo tên đệm, người này thường được gọi là “{other}”. Hãy kiểm tra lại.',
    comrade:
      'Ở đây ghi “{actual}”, trong khi văn bản này gọi những người khác là “đồng chí”. Nếu là đảng viên, nên ghi “{expected}”.',
  },
  *check({ administrative }) {
    for (const { kind, actual, other, range } of oddFormsOfAddress(administrative)) {
      yield {
        clause: CLAUSE,
        message: kind,
        data: { actual, other },
        doubtful: kind === 'middle',
        at: textPlace(range),
      };
    }
    for (const { actual, expected, range } of noComrades(administrative)) {
      const data = { actual, expected };
      yield { clause: CLAUSE, message: 'comrade', data, doubtful: true, at: textPlace(range) };
    }
  },
  examples: [
    {
      name: 'gọi đúng, gọi thống nhất',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Giao ông Trần Văn Hòa và bà Lê Thị Mai theo dõi; ông Trần Văn Hòa tổng hợp kinh phí.',
      ),
      reports: [],
    },
    {
      name: 'một người lúc gọi ông, lúc gọi bà',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Giao ông Phùng Minh Đạt theo dõi; bà Phùng Minh Đạt tổng hợp kinh phí.',
      ),
      reports: [{ clause: CLAUSE, text: 'bà Phùng Minh Đạt' }],
    },
    {
      name: 'văn bản của Đảng gọi một người là ông, những người khác là đồng chí',
      sample: 'hd05-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Tổ theo dõi gồm đồng chí Trần Văn Hòa, đồng chí Lê Thị Mai và ông Phùng Minh Đạt.',
      ),
      reports: [{ clause: CLAUSE, text: 'ông Phùng Minh Đạt' }],
    },
    {
      name: 'văn bản của Đảng gọi quần chúng là ông, bà',
      sample: 'hd05-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Giao đồng chí Trần Văn Hòa giúp đỡ quần chúng ưu tú là bà Lê Thị Mai.',
      ),
      reports: [],
    },
    {
      name: 'cách gọi trái với tên đệm',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Giao ông Lê Thị Thu Hằng theo dõi kinh phí.'),
      reports: [{ clause: CLAUSE, text: 'ông Lê Thị Thu Hằng' }],
    },
  ],
});
