import type { AdministrativeDocument } from '../../administrative';
import type { Paragraph } from '../../document';
import {
  defineRule,
  firstRange,
  lastOfContent,
  pageEndsBetween,
  startsNewPage,
  textPlace,
} from '../../linting';
import { format } from '../../samples';

/** Paragraphs of the main signature, from its first line to the name. */
function signatureParagraphs({ source, signatures }: AdministrativeDocument): readonly Paragraph[] {
  const block = signatures.at(-1);
  const first = block?.signingAuthority ?? block?.signerTitle ?? null;
  const last = block?.signerName ?? null;
  if (first === null || last === null) {
    return [];
  }
  const [from, to] = [firstRange(first), firstRange(last)];
  const { paragraphs } = source.main;
  const { cell } = paragraphs[from.paragraph] ?? { cell: null };
  return paragraphs
    .slice(from.paragraph, to.paragraph + 1)
    .filter((paragraph) => paragraph.cell?.column === cell?.column);
}

export const signaturePage = defineRule({
  id: 'signature-page',
  title: 'Phần ký ở cùng trang với ít nhất hai dòng cuối của nội dung',
  rationale:
    'Một trang chỉ có chữ ký, con dấu mà không có nội dung thì dễ bị ghép sang văn bản khác và trông dang dở.',
  clauses: ['noibo-signature-page'],
  messages: {
    alone:
      'Phần ký đứng một mình ở trang mới, không có dòng nội dung nào. Trang ký nên có ít nhất hai dòng cuối của nội dung để gắn với văn bản. Hãy chỉnh giãn dòng, khoảng cách đoạn hoặc đẩy đoạn cuối sang trang ký.',
    split:
      'Phần ký bị tách sang hai trang. Quyền hạn, chức vụ và họ tên người ký nên ở cùng một trang. Hãy chỉnh giãn dòng hoặc chuyển cả phần ký sang một trang.',
  },
  concerns: ({ administrative }) => administrative.signatures.length > 0 && administrative.closing !== null,
  *check({ administrative, document }) {
    const { closing } = administrative;
    const clause = 'noibo-signature-page';
    const content = lastOfContent(administrative);
    const [first, ...rest] = signatureParagraphs(administrative);
    const last = content === null ? undefined : document.main.paragraphs[content.range.paragraph];
    const start = document.main.paragraphs[closing?.firstParagraph ?? -1];
    if (first === undefined || last === undefined || start === undefined) {
      return;
    }
    const at = textPlace({ part: first.part, paragraph: first.index, start: 0, end: first.text.length });
    if (pageEndsBetween(document, last, start) || pageEndsBetween(document, start, first)) {
      yield { clause, message: 'alone', at };
    } else if (rest.some((paragraph) => startsNewPage(document, paragraph))) {
      yield { clause, message: 'split', at };
    }
  },
  examples: [
    {
      name: 'trang mới bắt đầu trong nội dung',
      sample: 'nd30-ke-hoach',
      change: format('section.III', { renderedPageBreak: true }),
      reports: [],
    },
    {
      name: 'phần ký đứng một mình ở trang mới',
      sample: 'nd30-ke-hoach',
      change: format('recipients', { renderedPageBreak: true }),
      reports: [{ clause: 'noibo-signature-page', text: 'TM. ỦY BAN NHÂN DÂN' }],
    },
    {
      name: 'họ tên người ký rơi sang trang sau',
      sample: 'hd05-ke-hoach',
      change: format('signerName', { renderedPageBreak: true }),
      layout: {},
      reports: [{ clause: 'noibo-signature-page', text: 'T/M BAN THƯỜNG VỤ' }],
    },
  ],
});
