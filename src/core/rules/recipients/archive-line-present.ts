import { defineRule, offerBlock } from '../../linting';
import { without } from '../../samples';

export const archiveLinePresent = defineRule({
  id: 'archive-line-present',
  title: 'Dòng cuối của Nơi nhận là nơi lưu văn bản',
  rationale: 'Nơi lưu cho biết bản gốc và bản chính được giữ ở đâu.',
  clauses: ['nd30-noinhan-luu-form', 'dang-noinhan-luu'],
  messages: {
    missing:
      'Mục Nơi nhận chưa có dòng lưu. Dòng cuối của Nơi nhận phải ghi nơi lưu văn bản. Hãy thêm dòng dạng “{example}”.',
  },
  concerns: ({ administrative }) => administrative.recipients !== null,
  *check({ administrative, regulation }) {
    const { recipients } = administrative;
    const { archive, archiveClause } = regulation.demands.recipients;
    if (recipients !== null && recipients.archive === null) {
      const last = recipients.items.at(-1)?.range.paragraph ?? recipients.ranges[0]?.paragraph;
      const example = archive === 'colonVt' ? '- Lưu: VT, VP.' : '- Lưu Văn phòng Đảng ủy.';
      yield {
        clause: archiveClause,
        message: 'missing',
        data: { example },
        at: { kind: 'missing', before: last === undefined ? null : last + 1 },
        ...offerBlock('archiveLine'),
      };
    }
  },
  examples: [
    {
      name: 'có dòng lưu',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'thiếu dòng lưu',
      sample: 'nd30-ke-hoach',
      change: without('archiveLine'),
      reports: [{ clause: 'nd30-noinhan-luu-form', text: '' }],
    },
    {
      name: 'văn bản Đảng thiếu dòng lưu',
      sample: 'hd05-ke-hoach',
      change: without('archiveLine'),
      reports: [{ clause: 'dang-noinhan-luu', text: '' }],
    },
  ],
});
