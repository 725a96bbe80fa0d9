import {
  defineRule,
  paragraphFormatEdits,
  runningText,
  safeEdits,
  textPlace,
  wholeParagraph,
} from '../../linting';
import { format, formatRole, insertAfter } from '../../samples';

const NAMES: Readonly<Record<string, string>> = {
  left: 'canh trái',
  right: 'canh phải',
  center: 'canh giữa',
  distribute: 'giãn chữ',
};

/** A line that does not reach the right edge looks the same canh trái or canh đều. */
const FULL_LINE = 40;

export const bodyAlignment = defineRule({
  id: 'body-alignment',
  title: 'Lời văn canh đều hai lề',
  rationale: 'Lời văn canh đều làm trang văn bản ngay ngắn và không ai chen thêm chữ vào cuối dòng được.',
  clauses: ['nd30-body-justify', 'dang-body-align'],
  needs: ['styles'],
  messages: {
    ragged:
      'Đoạn lời văn này đang {actual}. Theo {regulation}, lời văn được canh đều cả hai lề. Hãy đặt canh đều (Ctrl+J).',
  },
  concerns: ({ administrative }) => runningText(administrative).length > 0,
  *check({ administrative, document, regulation }) {
    const ragged = runningText(administrative).filter(
      ({ format: { alignment }, text }) =>
        alignment !== 'both' && (alignment !== 'left' || text.trim().length > FULL_LINE),
    );
    const [first, ...others] = ragged;
    if (first === undefined) {
      return;
    }
    yield {
      clause: regulation.demands.body.alignmentClause,
      message: 'ragged',
      data: { actual: NAMES[first.format.alignment] ?? first.format.alignment, regulation: regulation.name },
      at: textPlace(wholeParagraph(document, first.part, first.index)),
      more: others.map(({ part, index }) => textPlace(wholeParagraph(document, part, index))),
      ...safeEdits(
        paragraphFormatEdits(
          document,
          ragged.map(({ part, index }) => ({ part, paragraph: index })),
          { alignment: 'both' },
        ),
      ),
    };
  },
  examples: [
    { name: 'lời văn canh đều', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'một đoạn canh trái',
      sample: 'nd30-ke-hoach',
      change: format('closingSentence', { alignment: 'left' }),
      reports: [{ clause: 'nd30-body-justify' }],
      fixed: [],
    },
    {
      name: 'một đoạn dài canh giữa',
      sample: 'nd30-ke-hoach',
      change: format('openingSentence', { alignment: 'center' }),
      reports: [{ clause: 'nd30-body-justify' }],
      fixed: [],
    },
    {
      name: 'một điểm ngắn canh phải',
      sample: 'nd30-ke-hoach',
      change: format('section.II.2.text.4', { alignment: 'right' }),
      reports: [{ clause: 'nd30-body-justify', text: 'd) Kết luận và bế mạc Hội nghị.' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng canh trái toàn bộ lời văn',
      sample: 'hd05-ke-hoach',
      change: formatRole('body', { alignment: 'left' }),
      reports: [{ clause: 'dang-body-align' }],
    },
    {
      name: 'một khoản của quy chế ban hành kèm theo canh trái',
      sample: 'nd30-quyet-dinh-quy-che',
      change: format('attached.article.1.text.2', { alignment: 'left' }),
      reports: [{ clause: 'nd30-body-justify' }],
      fixed: [],
    },
    {
      name: 'mẫu đơn ở sau quy chế canh trái',
      sample: 'nd30-quyet-dinh-quy-che',
      change: [
        insertAfter('attached.article.5.text.2', {
          name: 'form.title',
          role: 'division',
          text: 'ĐƠN ĐĂNG KÝ SỬ DỤNG NHÀ VĂN HÓA',
        }),
        insertAfter('form.title', {
          name: 'form',
          role: 'body',
          text: 'Người đăng ký cam kết thực hiện đúng Quy chế quản lý, sử dụng nhà văn hóa thôn.',
          format: { alignment: 'left', firstLine: 0, size: 24 },
        }),
      ],
      reports: [],
    },
  ],
});
