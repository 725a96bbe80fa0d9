import { outlineRow, type AdministrativeDocument, type OutlineItem } from '../../administrative';
import {
  bodyItems,
  bodyLines,
  defineRule,
  isEmptyLabel,
  isLabelAlone,
  quotedParagraphs,
  textPlace,
  type RuleContext,
} from '../../linting';
import { insertAfter, replaceText, setText, without } from '../../samples';

/** Nothing but blank paragraphs between the heading and the next item that is not below it. */
function isEmpty(
  { paragraph, endParagraph }: Pick<OutlineItem, 'paragraph' | 'endParagraph'>,
  { source }: AdministrativeDocument,
): boolean {
  const own = source.main.paragraphs[paragraph];
  return (
    own?.drawings.length === 0 &&
    source.main.paragraphs
      .slice(paragraph + 1, endParagraph)
      .every(({ text, drawings }) => !/\S/u.test(text) && drawings.length === 0)
  );
}

/** A title that says what it names: "Tên dự án: Nâng cấp đường …". */
const SAYS = /: *\S/u;

/** A heading of the first level, or one whose siblings have text below them: lists of bold titles are no headings. */
function isHeading(item: OutlineItem, filledRows: ReadonlySet<string>): boolean {
  if (
    item.kind !== 'heading' ||
    item.runIn ||
    item.title === '' ||
    /[.;,]$/u.test(item.title) ||
    SAYS.test(item.title)
  ) {
    return false;
  }
  return item.level === 1 || filledRows.has(outlineRow(item));
}

/** The items of the document's own body and of the texts issued with it. */
function ofTexts(administrative: AdministrativeDocument): readonly OutlineItem[] {
  const attached = new Set(bodyItems(administrative));
  return administrative.outline.filter((item) => item.part === 'body' || attached.has(item));
}

function* emptyHeadings({ administrative, document }: RuleContext): Iterable<OutlineItem> {
  const quoted = quotedParagraphs(document);
  const filledRows = new Set(
    administrative.outline
      .filter((item) => item.kind === 'heading' && !isEmpty(item, administrative))
      .map(outlineRow),
  );
  for (const item of ofTexts(administrative)) {
    const judged = !quoted.has(item.paragraph) && administrative.closing !== null;
    if (judged && isEmpty(item, administrative) && isHeading(item, filledRows)) {
      yield item;
    }
  }
}

function isLabel({ paragraph }: OutlineItem, { source }: AdministrativeDocument): boolean {
  return isLabelAlone(source.main.paragraphs[paragraph]?.text ?? '');
}

/** The closing sentence belongs to the document, not to its last item. */
function withoutClosing(
  { paragraph, endParagraph }: OutlineItem,
  { closingSentence }: AdministrativeDocument,
): Pick<OutlineItem, 'paragraph' | 'endParagraph'> {
  const closing = closingSentence?.ranges[0]?.paragraph ?? endParagraph;
  return { paragraph, endParagraph: closing > paragraph ? Math.min(endParagraph, closing) : endParagraph };
}

function* emptyLabels({ administrative }: RuleContext): Iterable<OutlineItem> {
  for (const item of ofTexts(administrative)) {
    if (
      (item.kind === 'item' || !isEmpty(item, administrative)) &&
      isLabel(item, administrative) &&
      isEmpty(withoutClosing(item, administrative), administrative)
    ) {
      yield item;
    }
  }
}

export const emptySection = defineRule({
  id: 'empty-section',
  title: 'Mục nào cũng có nội dung',
  rationale: 'Một mục chỉ có tiêu đề cho thấy văn bản còn thiếu phần chưa soạn xong.',
  clauses: ['chung-empty-after-colon'],
  messages: {
    heading:
      'Mục “{title}” chỉ có tiêu đề, chưa có nội dung. Mỗi mục của văn bản phải có nội dung bên dưới. Hãy bổ sung nội dung hoặc bỏ mục này.',
    label:
      'Mục “{title}” kết thúc bằng dấu hai chấm nhưng không có gì theo sau. Dấu hai chấm phải dẫn vào nội dung. Hãy bổ sung nội dung hoặc bỏ mục này.',
  },
  *check(context) {
    const clause = 'chung-empty-after-colon';
    for (const item of emptyHeadings(context)) {
      const title = `${item.label} ${item.title}`;
      yield { clause, message: 'heading', data: { title }, at: textPlace(item.range) };
    }
    for (const item of emptyLabels(context)) {
      const title = `${item.label} ${item.title}`;
      yield { clause, message: 'label', data: { title }, at: textPlace(item.range) };
    }
    for (const { passage, after } of bodyLines(context.administrative)) {
      if (isEmptyLabel(passage, after)) {
        const title = passage.text.text.trim();
        yield { clause, message: 'label', data: { title }, at: textPlace(passage.text.range) };
      }
    }
  },
  examples: [
    {
      name: 'mục nào cũng có nội dung',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'mục lớn chỉ có tiêu đề',
      sample: 'nd30-ke-hoach-phu-luc',
      change: without('section.III.text.1'),
      reports: [{ clause: 'chung-empty-after-colon', text: 'III. THỜI GIAN THỰC HIỆN' }],
    },
    {
      name: 'khoản in đậm cả dòng, tiêu đề và nội dung cách nhau bằng dấu hai chấm',
      sample: 'nd30-ke-hoach',
      change: [
        without('section.III.2.text.1'),
        replaceText('section.III.2', 'Địa điểm', 'Địa điểm: Hội trường Ủy ban nhân dân xã An Bình'),
      ],
      reports: [],
    },
    {
      name: 'khoản chỉ có tiêu đề',
      sample: 'nd30-ke-hoach',
      change: without('section.III.2.text.1'),
      reports: [{ clause: 'chung-empty-after-colon', text: '2. Địa điểm' }],
    },
    {
      name: 'gạch đầu dòng chỉ có nhãn, gạch sau có nội dung',
      sample: 'nd30-bao-cao',
      change: [
        insertAfter('section.IV.text.1', { name: 'first', role: 'body', text: '- Về nhân lực:' }),
        insertAfter('first', { name: 'second', role: 'body', text: '- Về trang thiết bị: cấp máy quét.' }),
      ],
      reports: [{ clause: 'chung-empty-after-colon', text: '- Về nhân lực:' }],
    },
    {
      name: 'dòng “Chủ trì:” của giấy mời để trống, dòng sau là thời gian',
      sample: 'nd30-giay-moi',
      change: setText('body.7', 'Chủ trì:'),
      reports: [{ clause: 'chung-empty-after-colon', text: 'Chủ trì:' }],
    },
    {
      name: 'nhãn có dấu hai chấm rồi hết',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.II.2.text.3',
        'c) Ý kiến, kiến nghị của Nhân dân và phần trả lời của các cơ quan, đơn vị;',
        'c) Ý kiến của Nhân dân:',
      ),
      reports: [{ clause: 'chung-empty-after-colon', text: 'c) Ý kiến của Nhân dân:' }],
    },
    {
      name: 'mục cuối chỉ có nhãn, sau đó là câu kết',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.V.6.text.1', {
        name: 'last',
        role: 'body',
        text: '7. Các trường học:',
      }),
      reports: [{ clause: 'chung-empty-after-colon', text: '7. Các trường học:' }],
    },
    {
      name: 'một điều của quy chế ban hành kèm theo chỉ có tiêu đề',
      sample: 'nd30-quyet-dinh-quy-che',
      change: without('attached.article.2.text.1'),
      reports: [{ clause: 'chung-empty-after-colon', text: 'Điều 2. Nguyên tắc quản lý, sử dụng' }],
    },
  ],
});
