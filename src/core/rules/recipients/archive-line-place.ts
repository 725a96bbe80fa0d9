import { clauseInForce, defineRule, textPlace } from '../../linting';
import { setText, swap } from '../../samples';

const CLAUSES = ['nd30-noinhan-luu-form', 'dang-noinhan-luu'];

export const archiveLinePlace = defineRule({
  id: 'archive-line-place',
  title: 'Dòng lưu ở cuối Nơi nhận',
  rationale: 'Nơi lưu ghi sau cùng, dưới tất cả nơi nhận, để không sót nơi nào khi phát hành.',
  clauses: CLAUSES,
  messages: {
    notLast:
      'Dòng “{actual}” chưa ở cuối Nơi nhận. Theo {regulation}, dòng lưu là dòng cuối cùng của danh sách. Hãy chuyển dòng này xuống cuối.',
  },
  concerns: ({ administrative }) => (administrative.recipients?.archive ?? null) !== null,
  *check({ administrative, regulation }) {
    const { archive = null, items = [] } = administrative.recipients ?? {};
    const clause = clauseInForce(regulation, CLAUSES);
    if (archive !== null && clause !== null && items.at(-1) !== archive) {
      yield {
        clause,
        message: 'notLast',
        data: { actual: archive.text, regulation: regulation.name },
        at: textPlace(archive.range),
      };
    }
  },
  examples: [
    { name: 'dòng lưu ở cuối', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'gửi Lưu trữ lịch sử tỉnh',
      sample: 'nd30-ke-hoach',
      change: setText('recipients.2', '- Lưu trữ lịch sử tỉnh;'),
      reports: [],
    },
    {
      name: 'dòng lưu trên dòng nơi nhận cuối cùng',
      sample: 'nd30-ke-hoach',
      change: swap('recipients.10', 'archiveLine'),
      layout: {},
      reports: [{ clause: 'nd30-noinhan-luu-form' }],
    },
    {
      name: 'văn bản Đảng ghi dòng lưu trước',
      sample: 'hd05-ke-hoach',
      change: swap('recipients.1', 'archiveLine'),
      layout: {},
      reports: [{ clause: 'dang-noinhan-luu' }],
    },
  ],
});
