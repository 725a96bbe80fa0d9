import type { AdministrativeDocument } from '../../administrative';
import {
  bodyLines,
  defineRule,
  endingMark,
  isLabelAlone,
  listsOf,
  textPlace,
  type BodyLine,
  type Passage,
} from '../../linting';
import { insertAfter, replaceText, without } from '../../samples';
import { countWords } from '../../vietnamese';

/** A sentence that announces nothing ends with a colon by a slip; a shorter line may be a label. */
const SENTENCE_WORDS = 10;
/** Words that announce what follows, in whatever form it comes. */
const ANNOUNCES =
  /(?<!\p{L})(?:sau|sau đây|dưới đây|ví dụ|gồm|gồm có|cụ thể|là|trong đó|như|theo|rằng|quy định|nhận thấy|xét thấy|cho biết|nội dung|thành phần|địa điểm|thời gian|nhiệm vụ|yêu cầu|kết luận|quyết định|thống nhất|đề nghị|kính mời|việc|vấn đề)\s*:\s*$/iu;

/** A picture, a table without text or a box stands between the two. */
function hasUnreadContent(
  { source }: AdministrativeDocument,
  passage: Passage,
  after: Passage | null,
): boolean {
  return source.main.paragraphs
    .slice(passage.paragraph.index, after?.paragraph.index)
    .some(
      ({ drawings, cell, textBoxAnchor }) => drawings.length > 0 || cell !== null || textBoxAnchor !== null,
    );
}

/** Items after the first of a list: what stands before them belongs to the list too. */
function laterItems(administrative: AdministrativeDocument): ReadonlySet<Passage> {
  return new Set(
    listsOf(administrative).flatMap(({ items }) => items.slice(1).map(({ passage }) => passage)),
  );
}

/** Its number is not the first of its level. */
function isLater({ item }: Passage): boolean {
  return (item?.ordinal.at(-1) ?? 1) > 1;
}

/** "Bà: …", "Chức vụ: …": the lines of a form (Mẫu 1.8, 1.10 of the decree) say what was announced. */
const FORM_LINE = /^\s*\p{Lu}[\p{L} ()]{1,30}:\s/u;

/** What follows is plain text, and the sentence has announced none: `.` or `;` was meant. */
function announcesNothing({ text }: Passage, after: Passage | null): boolean {
  return (
    after?.role === 'running' &&
    !/^\s*[“"]/u.test(after.text.text) &&
    !FORM_LINE.test(after.text.text) &&
    countWords(text.text) >= SENTENCE_WORDS &&
    !ANNOUNCES.test(text.text)
  );
}

/** The last sentence may be all that was announced; one that only takes leave is not. */
function isContent({ text }: Passage): boolean {
  return (
    countWords(text.text) >= SENTENCE_WORDS &&
    !/^\s*(?:Trên đây|Đề nghị|Yêu cầu|Kính|Rất mong|Trân trọng|Trong quá trình)(?!\p{L})/u.test(text.text)
  );
}

function leadsNowhere({ passage, after }: BodyLine, later: ReadonlySet<Passage>): boolean {
  switch (after?.role) {
    case undefined:
    case 'closing':
      return true;
    case 'heading':
      return isLater(after);
    case 'item':
      // A list that begins anew is what was announced.
      return (
        isLater(after) && (later.has(after) || passage.role !== 'running' || after.item?.style === 'article')
      );
    case 'bullet':
      // Items with the same dash may be meant as what is announced.
      return later.has(after) && passage.bullet !== null && after.bullet?.mark !== passage.bullet.mark;
    case 'running':
    case 'table':
    case 'display':
    case 'header':
    case 'legalBasis':
      return false;
  }
}

export const colonContent = defineRule({
  id: 'colon-content',
  title: 'Sau dấu hai chấm cuối dòng có nội dung',
  rationale:
    'Dấu hai chấm báo có nội dung theo sau; không có gì theo sau là văn bản còn thiếu hoặc gõ nhầm dấu.',
  clauses: ['chung-colon-without-list'],
  messages: {
    nothing:
      'Dòng này kết thúc bằng dấu hai chấm nhưng sau đó không có nội dung thuộc mục này. Dấu hai chấm phải dẫn vào nội dung. Hãy bổ sung nội dung hoặc thay bằng dấu khác.',
  },
  *check({ administrative }) {
    if (administrative.closing === null) {
      return;
    }
    const later = laterItems(administrative);
    const closing = new Set(administrative.closingSentence?.ranges.map(({ paragraph }) => paragraph));
    for (const line of bodyLines(administrative)) {
      const { passage, after } = line;
      const { text } = passage.text;
      // A short item that is nothing but a label is an empty section, which has a rule of its own.
      const isLabel = passage.role === 'item' && isLabelAlone(text);
      if (endingMark(text) !== ':' || isLabel || hasUnreadContent(administrative, passage, after)) {
        continue;
      }
      const takesLeave = after !== null && closing.has(after.paragraph.index) && !isContent(after);
      const isSure = leadsNowhere(line, later) || takesLeave;
      if (isSure || announcesNothing(passage, after)) {
        yield {
          clause: 'chung-colon-without-list',
          message: 'nothing',
          at: textPlace(passage.text.match(/\S+\s*$/u)?.range ?? passage.text.range),
          doubtful: !isSure,
        };
      }
    }
  },
  examples: [
    { name: 'sau dấu hai chấm là danh sách', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'sau dấu hai chấm là khoản tiếp theo',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.4.text.1', 'Hội nghị.', 'Hội nghị như sau:'),
      reports: [{ clause: 'chung-colon-without-list', text: 'sau:' }],
    },
    {
      name: 'sau dấu hai chấm là câu kết của văn bản',
      sample: 'nd30-bao-cao',
      change: replaceText('section.IV.text.1', 'năm 2026.', 'năm 2026:'),
      reports: [{ clause: 'chung-colon-without-list', text: '2026:' }],
    },
    {
      name: 'điểm dài kết thúc bằng dấu hai chấm rồi sang điểm khác',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.II.1.text.2', 'nông thôn;', 'nông thôn:'),
      reports: [{ clause: 'chung-colon-without-list', text: 'thôn:' }],
    },
    {
      name: 'sau dấu hai chấm là mục con đầu tiên',
      sample: 'nd30-ke-hoach',
      change: [
        without('section.III.3.text.1'),
        insertAfter('section.III.3', { name: 'lead', role: 'body', text: 'Tổng số 150 đại biểu, gồm:' }),
      ],
      reports: [],
    },
    {
      name: 'sau dấu hai chấm là các dòng của mẫu giấy tờ',
      sample: 'nd30-thong-bao',
      change: [
        insertAfter('openingSentence', { name: 'person', role: 'body', text: 'Bà: Đặng Thị Hiền.' }),
        insertAfter('openingSentence', {
          name: 'granted',
          role: 'body',
          text: 'Xét Đơn đề nghị của bà Đặng Thị Hiền, Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã cấp cho:',
        }),
      ],
      reports: [],
    },
  ],
});
