import { defineRule, personsTwice, proseOf, textPlace, type Passage, type PassageRole } from '../../linting';
import { insertAfter } from '../../samples';
import { countWords, fold } from '../../vietnamese';

/** Texts that are written once: rows of tables and lines of forms recur. */
const WRITTEN_ONCE: ReadonlySet<PassageRole> = new Set(['running', 'item', 'bullet', 'legalBasis']);
/** Shorter lines are labels and the like. */
const FEWEST_WORDS = 6;
/** Dots, underscores, brackets to fill in, and what a list follows. */
const FORM = /…|\.{3}|_{2}|[[{<]|:\s*$/u;

/** What a paragraph says, without its number or dash; null where it may well be said again. */
function saidBy({ text, item, role, quoted, appendix }: Passage): string | null {
  const label = item === null || item.automatic ? '' : item.label;
  const from = label === '' ? 0 : text.text.indexOf(label) + label.length;
  const said = fold(text.text.slice(from).replace(/^[^\p{L}\d]+/u, '')).replace(/[.;,/\s]+$/u, '');
  const isJudged =
    WRITTEN_ONCE.has(role) &&
    !quoted &&
    appendix === null &&
    !FORM.test(text.text) &&
    countWords(said) >= FEWEST_WORDS;
  return isJudged ? said : null;
}

export const repeatedParagraph = defineRule({
  id: 'repeated-paragraph',
  title: 'Một đoạn, một căn cứ, một người trong danh sách không ghi hai lần',
  rationale: 'Một dòng chép xuống dưới rồi quên sửa làm văn bản thừa và có khi thiếu nội dung lẽ ra ở đó.',
  clauses: ['chung-duplicate-word'],
  messages: {
    again:
      'Đoạn “{actual}” lặp lại nguyên văn một đoạn ngay phía trên. Có thể một dòng được sao chép rồi quên sửa. Hãy viết lại hoặc bỏ đoạn này.',
    person:
      'Danh sách này ghi “{actual}” ở hai dòng. Có thể một dòng được sao chép rồi quên sửa tên. Hãy kiểm tra lại.',
  },
  *check({ administrative }) {
    for (const { actual, range } of personsTwice(administrative)) {
      yield {
        clause: 'chung-duplicate-word',
        message: 'person',
        data: { actual },
        doubtful: true,
        at: textPlace(range),
      };
    }
    let above: string | null = null;
    for (const passage of proseOf(administrative)) {
      // Items of a plan that say the same have a clause of their own.
      const isOfPlan =
        administrative.type === 'ke-hoach' && (passage.item !== null || passage.bullet !== null);
      const said = saidBy(passage);
      if (said !== null && said === above && !isOfPlan) {
        const [actual = ''] = /^.{0,60}(?=\s|$)/u.exec(passage.text.text.trim()) ?? [];
        yield {
          clause: 'chung-duplicate-word',
          message: 'again',
          data: { actual },
          at: textPlace(passage.text.range),
        };
      }
      above = said;
    }
  },
  examples: [
    { name: 'mỗi căn cứ ghi một lần', sample: 'nd30-quyet-dinh', reports: [] },
    {
      name: 'một căn cứ ghi hai lần',
      sample: 'nd30-quyet-dinh',
      change: insertAfter('legalBasis.1', {
        name: 'legalBasis.copy',
        role: 'legalBasis',
        text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      }),
      reports: [{ clause: 'chung-duplicate-word' }],
    },
    {
      name: 'một người ghi ở hai dòng của danh sách',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.IV.text.1', {
        name: 'members',
        role: 'table',
        text: 'TT\tHọ và tên\tChức vụ\n1\tÔng Lê Văn An\tTrưởng thôn Đông\n2\tBà Trần Thị Bình\tTrưởng thôn Đoài\n3\tÔng Lê Văn An\tTrưởng thôn Nam',
      }),
      reports: [{ clause: 'chung-duplicate-word', text: 'Ông Lê Văn An' }],
    },
    {
      name: 'một người trực hai ngày',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.IV.text.1', {
        name: 'members',
        role: 'table',
        text: 'TT\tHọ và tên\tThời gian trực\n1\tÔng Lê Văn An\tSáng 16/3\n2\tBà Trần Thị Bình\tChiều 16/3\n3\tÔng Lê Văn An\tSáng 17/3',
      }),
      reports: [],
    },
    {
      name: 'một đoạn chép hai lần',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.V.4.text.1', {
        name: 'section.V.4.text.2',
        role: 'body',
        text: 'Bảo đảm an ninh, trật tự, an toàn giao thông tại khu vực tổ chức Hội nghị.',
      }),
      reports: [{ clause: 'chung-duplicate-word' }],
    },
  ],
});
