import type { Document, Paragraph } from '../../document';
import { defineRule, ownCommentCode, textPlace, type Problem, type Stage } from '../../linting';
import { format, setText } from '../../samples';

type MessageId = 'revisions' | 'comments' | 'ownComments' | 'hidden' | 'author';

const clause = 'noibo-release-leftovers';

const WHOLE_FILE: Problem['at'] = { kind: 'missing', before: null };

function hiddenTexts(paragraphs: readonly Paragraph[]): readonly Problem['at'][] {
  return paragraphs.flatMap(({ part, index, runs }) =>
    runs
      .filter((run) => run.format.hidden && /\S/u.test(run.text))
      .map((run) => textPlace({ part, paragraph: index, start: run.start, end: run.end })),
  );
}

/** Nobody sees hidden text, not even who drafts: worth knowing at any stage. */
function* hiddenText({ main }: Document, stage: Stage): Iterable<Problem<MessageId>> {
  const [first, ...others] = hiddenTexts(main.paragraphs);
  if (first?.kind === 'text') {
    const { paragraph, start, end } = first.range;
    const actual = main.paragraphs[paragraph]?.text.slice(start, end).trim() ?? '';
    yield {
      clause,
      message: 'hidden',
      data: { count: String(others.length + 1), actual },
      at: first,
      more: others,
      ...(stage === 'release' ? { doubtful: true } : { remark: true }),
    };
  }
}

function* tracesOfDrafting({ revisionCount, comments, properties }: Document): Iterable<Problem<MessageId>> {
  const own = comments.filter((comment) => ownCommentCode(comment) !== null).length;
  if (revisionCount > 0) {
    yield { clause, message: 'revisions', data: { count: String(revisionCount) }, at: WHOLE_FILE };
  }
  if (comments.length > own) {
    yield { clause, message: 'comments', data: { count: String(comments.length - own) }, at: WHOLE_FILE };
  }
  if (own > 0) {
    yield { clause, message: 'ownComments', data: { count: String(own) }, at: WHOLE_FILE };
  }
  const names = [properties.author, properties.lastModifiedBy].filter((name) => /\p{L}/u.test(name));
  if (names.length > 0) {
    yield {
      clause,
      message: 'author',
      data: { name: [...new Set(names)].join('”, “') },
      at: WHOLE_FILE,
      remark: true,
    };
  }
}

export const releaseLeftovers = defineRule({
  id: 'release-leftovers',
  title: 'Tệp phát hành không còn dấu vết soạn thảo',
  rationale: 'Dấu vết sửa đổi, ghi chú và chữ ẩn để lộ quá trình soạn thảo; người nhận mở tệp là thấy.',
  clauses: [clause],
  readsAnyEncoding: true,
  messages: {
    revisions:
      'Tệp còn {count} chỗ theo dõi thay đổi chưa được chấp nhận. Người nhận sẽ đọc được cả phần đã bỏ. Hãy chấp nhận hoặc từ chối hết các thay đổi trước khi phát hành.',
    comments:
      'Tệp còn {count} ghi chú của người góp ý. Ghi chú không thuộc nội dung văn bản. Hãy xóa hết ghi chú trước khi phát hành.',
    ownComments:
      'Tệp còn {count} nhận xét do công cụ Thể Thức ghi. Nhận xét không thuộc nội dung văn bản. Hãy gỡ trước khi phát hành: bấm “Gỡ nhận xét của Thể Thức” trong ngăn công cụ, hoặc xóa trong Word.',
    hidden:
      'Tệp còn {count} chỗ chữ ẩn, trước hết là “{actual}”. Chữ ẩn không in ra nhưng người nhận vẫn xem được. Hãy xóa hoặc cho hiện lại.',
    author:
      'Tệp còn ghi tên “{name}” trong thông tin về tệp. Người nhận tệp xem được tên này. Nếu không muốn để lại, hãy dùng lệnh kiểm tra tài liệu của Word để xóa thông tin cá nhân.',
  },
  *check({ document, stage }): Iterable<Problem<MessageId>> {
    yield* hiddenText(document, stage);
    // Whoever drafts changes, remarks and signs in the file: that is what a draft is for.
    if (stage === 'release') {
      yield* tracesOfDrafting(document);
    }
  },
  examples: [
    {
      name: 'tệp sạch',
      sample: 'nd30-ke-hoach',
      stage: 'release',
      reports: [],
    },
    {
      name: 'còn một đoạn chữ ẩn',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Kinh phí do ngân sách xã bảo đảm.'),
        format('section.IV.text.1', { hidden: true }),
      ],
      stage: 'release',
      reports: [{ clause, text: 'Kinh phí do ngân sách xã bảo đảm.' }],
    },
    {
      name: 'bản dự thảo có chữ ẩn: chỉ lưu ý',
      sample: 'nd30-ke-hoach',
      change: format('section.IV.text.1', { hidden: true }),
      reports: [{ clause }],
    },
  ],
});
