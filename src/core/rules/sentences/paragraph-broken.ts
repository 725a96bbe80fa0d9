import type { Edit } from '../../edits';
import { bodyLines, defineRule, endingMark, textPlace, type BodyLine, type Passage } from '../../linting';
import { insertAfter, replaceText } from '../../samples';

/** Text pasted line by line is broken everywhere: one cause, which no rule can mend line by line. */
const MOST_BREAKS = 8;
const SHORTEST = 4;

function isBroken({ passage, after }: BodyLine): boolean {
  const mark = endingMark(passage.text.text);
  return (
    (mark === '' || mark === ',') &&
    after?.role === 'running' &&
    !after.quoted &&
    after.paragraph.cell === null &&
    after.paragraph.format.alignment !== 'center' &&
    /^\s*\p{Ll}{2,}/u.test(after.text.text) &&
    passage.tokens.filter(({ kind }) => kind === 'word').length >= SHORTEST &&
    after.paragraph.index === passage.paragraph.index + 1
  );
}

/** Joins the two where the second carries no format of its own. */
function joined({ paragraph }: Passage, { paragraph: next }: Passage): readonly Edit[] {
  const last = paragraph.runs.at(-1)?.format;
  const plain = next.runs.every(
    ({ format }) => format.bold === last?.bold && format.italic === last.italic && format.size === last.size,
  );
  const end = paragraph.text.trimEnd().length;
  const range = { part: paragraph.part, paragraph: paragraph.index, start: end, end: paragraph.text.length };
  return !plain || next.drawings.length > 0 || next.fields.length > 0
    ? []
    : [
        {
          kind: 'replaceText',
          range,
          expected: paragraph.text.slice(end),
          text: ` ${next.text.trim()}`,
        },
        { kind: 'deleteParagraph', paragraph: next.index, expected: next.text },
      ];
}

export const paragraphBroken = defineRule({
  id: 'paragraph-broken',
  title: 'Câu không bị ngắt thành hai đoạn',
  rationale: 'Phím Enter bấm nhầm giữa câu tách một câu thành hai đoạn.',
  clauses: ['chung-paragraph-broken'],
  messages: {
    broken:
      'Đoạn này chưa hết câu mà đoạn sau đã bắt đầu bằng chữ thường. Có thể câu bị ngắt nhầm bằng phím Enter. Hãy nối hai đoạn hoặc sửa dấu câu.',
  },
  *check({ administrative }) {
    const broken = bodyLines(administrative).filter(isBroken);
    if (broken.length > MOST_BREAKS) {
      return;
    }
    for (const { passage, after } of broken) {
      const edits = after === null ? [] : joined(passage, after);
      yield {
        clause: 'chung-paragraph-broken',
        message: 'broken',
        at: textPlace(passage.text.match(/\S+\s*$/u)?.range ?? passage.text.range),
        ...(edits.length === 0 ? {} : { remedy: { kind: 'edits', level: 'confirm', edits } }),
      };
    }
  },
  examples: [
    { name: 'mỗi câu trọn trong một đoạn', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'câu bị ngắt làm hai đoạn',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText(
          'section.IV.text.1',
          'Kinh phí tổ chức Hội nghị được bảo đảm từ nguồn ngân sách xã năm 2026 và các nguồn',
          'Kinh phí tổ chức Hội nghị được bảo đảm từ nguồn ngân sách xã năm 2026',
        ),
        replaceText('section.IV.text.1', ' kinh phí hợp pháp khác theo quy định của pháp luật.', ''),
        insertAfter('section.IV.text.1', {
          name: 'rest',
          role: 'body',
          text: 'và các nguồn kinh phí hợp pháp khác theo quy định của pháp luật.',
        }),
      ],
      reports: [{ clause: 'chung-paragraph-broken', text: '2026' }],
      fixed: [],
    },
  ],
});
