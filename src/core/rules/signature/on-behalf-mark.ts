import { clauseInForce, defineRule, mendText, textPlace, unmarkedBody } from '../../linting';
import { setText } from '../../samples';

const CLAUSES = ['nd30-ky-tm', 'dang-ky-tm'];

export const onBehalfMark = defineRule({
  id: 'on-behalf-mark',
  title: 'Trước tên tập thể ở phần ký có chữ viết tắt “TM.” (văn bản Đảng: “T/M”)',
  rationale: 'Chữ viết tắt cho biết người ký thay mặt tập thể, không phải tập thể ký.',
  clauses: CLAUSES,
  messages: {
    missing:
      'Phần ký đang ghi “{actual}”, chưa có “{mark}”. Ký thay mặt tập thể phải ghi “{mark}” trước tên tập thể. Hãy ghi “{mark} {actual}”.',
  },
  concerns: ({ administrative }) => administrative.signatures.length > 0,
  *check({ administrative, document, regulation }) {
    const clause = clauseInForce(regulation, CLAUSES);
    const mark = regulation.demands.authority.onBehalf;
    for (const signature of clause === null ? [] : administrative.signatures) {
      const body = unmarkedBody(document, signature);
      if (clause !== null && body !== null) {
        yield {
          clause,
          message: 'missing',
          data: { actual: body.text.trim(), mark },
          at: textPlace(body.range),
          ...mendText(document, body.slice(0, 0), `${mark} `, 'confirm'),
        };
      }
    }
  },
  examples: [
    { name: 'có “TM.” trước tên tập thể', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'tên tập thể thiếu “TM.”',
      sample: 'nd30-ke-hoach',
      change: setText('signingAuthority', 'ỦY BAN NHÂN DÂN'),
      reports: [{ clause: 'nd30-ky-tm', text: 'ỦY BAN NHÂN DÂN' }],
    },
    {
      name: 'đoàn chủ tịch đại hội thiếu “T/M”',
      sample: 'hd05-nghi-quyet-dai-hoi',
      change: setText('signingAuthority', 'ĐOÀN CHỦ TỊCH'),
      reports: [{ clause: 'dang-ky-tm', text: 'ĐOÀN CHỦ TỊCH' }],
    },
    {
      name: 'văn bản Đảng: tên tập thể thiếu “T/M”',
      sample: 'hd05-ke-hoach',
      change: setText('signingAuthority', 'BAN THƯỜNG VỤ'),
      reports: [{ clause: 'dang-ky-tm', text: 'BAN THƯỜNG VỤ' }],
    },
  ],
});
