import { defineRule, offerBlock, requirementOf } from '../../linting';
import { without } from '../../samples';

export const recipientsPresent = defineRule({
  id: 'recipients-present',
  title: 'Cuối văn bản có mục Nơi nhận',
  rationale: 'Nơi nhận cho biết văn bản được gửi đến đâu và lưu ở đâu.',
  clauses: ['nd30-noinhan-present', 'dang-noinhan-label'],
  messages: {
    missing:
      'Văn bản chưa có mục Nơi nhận. Cuối văn bản, bên trái, ngang dòng quyền hạn ký, phải ghi “{label}” và danh sách nơi nhận, nơi lưu. Hãy chèn mục Nơi nhận.',
  },
  *check({ administrative, regulation }) {
    const requirement = requirementOf('recipients', administrative, regulation);
    const { recipients, closing, appendices, signatures, type } = administrative;
    if (requirement !== null && recipients === null) {
      const before = closing?.firstParagraph ?? appendices[0]?.firstParagraph ?? null;
      yield {
        clause: requirement.clause,
        message: 'missing',
        data: { label: regulation.demands.recipients.label },
        at: { kind: 'missing', before },
        // Without a signature too, the end of the document was not understood, or it is not there yet.
        // Minutes of the Party are signed in two columns, which leave the recipients no place, and often stay where they are kept.
        doubtful:
          signatures.length === 0 ||
          (type === 'bien-ban' && signatures.length > 1 && requirement.clause === 'dang-noinhan-label'),
        ...offerBlock('recipients'),
      };
    }
  },
  examples: [
    {
      name: 'có Nơi nhận',
      sample: 'nd30-cong-van',
      reports: [],
    },
    {
      name: 'thiếu Nơi nhận',
      sample: 'nd30-ke-hoach',
      change: without(
        'recipients',
        'recipients.1',
        'recipients.2',
        'recipients.3',
        'recipients.4',
        'recipients.5',
        'recipients.6',
        'recipients.7',
        'recipients.8',
        'recipients.9',
        'recipients.10',
        'archiveLine',
      ),
      reports: [{ clause: 'nd30-noinhan-present', text: '' }],
    },
    {
      name: 'văn bản Đảng thiếu Nơi nhận',
      sample: 'hd05-ke-hoach',
      change: without(
        'recipients',
        'recipients.1',
        'recipients.2',
        'recipients.3',
        'recipients.4',
        'recipients.5',
        'archiveLine',
      ),
      reports: [{ clause: 'dang-noinhan-label', text: '' }],
    },
    {
      name: 'biên bản của chi bộ ký hai bên, không có Nơi nhận: chỉ nhắc',
      sample: 'hd05-bien-ban',
      change: without('recipients', 'archiveLine'),
      reports: [{ clause: 'dang-noinhan-label', text: '' }],
    },
  ],
});
