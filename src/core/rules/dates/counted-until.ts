import { clauseForDocument, countedAhead, defineRule, papersAhead, textPlace } from '../../linting';
import { setText } from '../../samples';

const CLAUSES = ['kh-year-consistent', 'noibo-year-consistent'];

export const countedUntil = defineRule({
  id: 'counted-until',
  title: 'Số liệu, giấy tờ làm căn cứ không ở sau ngày ban hành',
  rationale: 'Đầu năm hay gõ nhầm năm của mốc lấy số liệu; ngày chưa đến thì chưa có số liệu, giấy tờ nào.',
  clauses: CLAUSES,
  messages: {
    ahead:
      'Số liệu ở đây tính đến “{actual}”, sau ngày ban hành văn bản. Số liệu chỉ có đến ngày ban hành. Hãy kiểm tra lại mốc này, nhất là năm.',
    paper:
      'Giấy tờ làm căn cứ ghi “{actual}”, sau ngày ban hành văn bản. Giấy tờ phải có trước văn bản dựa vào nó. Hãy kiểm tra lại mốc này.',
  },
  *check(context) {
    const clause = clauseForDocument(context, CLAUSES);
    if (clause === null) {
      return;
    }
    for (const { actual, range } of countedAhead(context.administrative)) {
      yield { clause, message: 'ahead', data: { actual }, doubtful: true, at: textPlace(range) };
    }
    for (const { actual, range } of papersAhead(context.administrative)) {
      yield { clause, message: 'paper', data: { actual }, doubtful: true, at: textPlace(range) };
    }
  },
  examples: [
    {
      name: 'số liệu tính đến một ngày chưa đến',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Tính đến ngày 31/12/2026, số đơn tồn đọng là 48 đơn.'),
      reports: [{ clause: 'kh-year-consistent', text: '31/12/2026' }],
    },
    {
      name: 'báo cáo lấy số liệu của một ngày chưa đến',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Tính đến ngày 31/12/2027, toàn xã còn 48 hộ nghèo. Từ đầu năm 2027 đến ngày 30/12/2027, xã xảy ra 03 vụ cháy.',
      ),
      reports: ['31/12/2027', '30/12/2027'].map((text) => ({ clause: 'noibo-year-consistent', text })),
    },
    {
      name: 'giấy tờ làm căn cứ của một ngày chưa đến',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Trên cơ sở biên bản kiểm tra hiện trường ngày 20/12/2027 của các thôn, đơn vị thi công bổ sung nhân lực.',
      ),
      reports: [{ clause: 'noibo-year-consistent', text: '20/12/2027' }],
    },
    {
      name: 'mục tiêu tính đến cuối năm; số liệu của năm trước',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Tính đến ngày 31/12/2025, toàn xã có 48 hộ nghèo; phấn đấu tính đến ngày 31/12/2026 còn 30 hộ nghèo.',
      ),
      reports: [],
    },
  ],
});
