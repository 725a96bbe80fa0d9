import { clauseForDocument, defineRule, lunarYearFaults, textPlace } from '../../linting';
import { setText } from '../../samples';

const CLAUSES = ['kh-year-consistent', 'noibo-year-consistent'];

export const lunarYear = defineRule({
  id: 'lunar-year',
  title: 'Năm âm lịch khớp với năm dương lịch và thống nhất trong văn bản',
  rationale: 'Kế hoạch mừng xuân thường chép từ năm trước; tên năm âm lịch hay còn sót.',
  clauses: CLAUSES,
  messages: {
    dated:
      'Năm {expected} không phải là năm {actual}. Năm âm lịch và năm dương lịch phải khớp nhau. Hãy kiểm tra lại, có thể tên năm còn sót từ văn bản của năm trước.',
    left: 'Ở đây ghi “{actual}”, các chỗ khác ghi “{expected}”. Tên năm có thể còn sót từ văn bản của năm trước. Hãy kiểm tra lại.',
  },
  *check(context) {
    const clause = clauseForDocument(context, CLAUSES);
    if (clause === null) {
      return;
    }
    for (const { actual, expected, range, doubtful } of lunarYearFaults(context.administrative)) {
      yield {
        clause,
        message: doubtful ? 'left' : 'dated',
        data: { actual, expected },
        doubtful,
        at: textPlace(range),
      };
    }
  },
  examples: [
    {
      name: 'năm âm lịch không phải của năm dương lịch bên cạnh',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Trang trí chào Xuân Ất Tỵ năm 2026; tổng kết Tết Bính Ngọ 2026.'),
      reports: [{ clause: 'kh-year-consistent', text: 'Ất Tỵ' }],
    },
    {
      name: 'một chỗ còn tên năm trước',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Tổ chức Tết trồng cây Xuân Bính Ngọ; trang trí đón Xuân Bính Ngọ; văn nghệ mừng Xuân Ất Tỵ.',
      ),
      reports: [{ clause: 'kh-year-consistent', text: 'Ất Tỵ' }],
    },
    {
      name: 'thông báo nghỉ Tết ghi tên năm trước',
      sample: 'nd30-thong-bao',
      change: setText('closingSentence', 'Trên đây là Thông báo nghỉ Tết Nguyên đán Ất Tỵ năm 2026./.'),
      reports: [{ clause: 'noibo-year-consistent', text: 'Ất Tỵ' }],
    },
    {
      name: 'việc đã làm trong mùa xuân trước',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Tổ chức Tết trồng cây Xuân Bính Ngọ; trang trí đón Xuân Bính Ngọ. Số cây đã trồng dịp Xuân Ất Tỵ được chăm sóc.',
      ),
      reports: [],
    },
  ],
});
