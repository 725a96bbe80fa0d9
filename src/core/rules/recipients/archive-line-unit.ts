import { defineRule, rangeText, textPlace } from '../../linting';
import { setText } from '../../samples';

const OFFICE_ONLY = /Lưu\s*:?\s*VT\s*[.;,]?\s*$/u;

export const archiveLineUnit = defineRule({
  id: 'archive-line-unit',
  title: 'Sau “VT” ở dòng lưu có chữ viết tắt đơn vị soạn thảo',
  rationale: 'Chữ viết tắt đơn vị soạn thảo cho biết nơi giữ hồ sơ công việc của văn bản.',
  clauses: ['nd30-noinhan-luu-unit'],
  messages: {
    missing:
      'Dòng lưu “{actual}” chưa có đơn vị soạn thảo. Sau “VT” nên có chữ viết tắt tên đơn vị hoặc bộ phận soạn thảo. Hãy ghi theo dạng “- Lưu: VT, VP.”.',
  },
  concerns: ({ administrative }) => (administrative.recipients?.archive ?? null) !== null,
  *check({ administrative, document }) {
    const archive = administrative.recipients?.archive ?? null;
    // A letter of introduction is written by the office itself (Mẫu 1.8).
    if (archive === null || administrative.type === 'giay-gioi-thieu') {
      return;
    }
    if (OFFICE_ONLY.test(rangeText(document, archive.range).text)) {
      yield {
        clause: 'nd30-noinhan-luu-unit',
        message: 'missing',
        data: { actual: archive.text },
        at: textPlace(archive.range),
      };
    }
  },
  examples: [
    {
      name: 'có đơn vị soạn thảo',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'chỉ ghi “VT”',
      sample: 'nd30-ke-hoach',
      change: setText('archiveLine', '- Lưu: VT.'),
      reports: [{ clause: 'nd30-noinhan-luu-unit', text: '- Lưu: VT.' }],
    },
  ],
});
