import type { AdministrativeDocument } from '../../administrative';
import { textIn } from '../../document';
import { defineRule, passagesWithHint, PROSE_ROLES, textPlace, type Passage } from '../../linting';
import { replaceText, setText } from '../../samples';
import { countLetters, matchesIn } from '../../vietnamese';

/** "theo Phụ lục kèm theo", "(chi tiết tại Phụ lục II)": one of the document's own, as far as the words tell. */
const MENTION =
  /(?<!(?:[Dd]ự thảo|các|những|mục|và) )(?<!\p{L})phụ lục(?: (?:số )?(?:[IVX]{1,5}|\d{1,2})(?![\p{L}\d.]))?(?= *(?:$|[,;.)(]|(?:ban hành )?(?:kèm theo|đính kèm|gửi kèm|kèm)(?!\p{L})| của Kế hoạch này| và phụ lục))/giu;
const POINTED = /(?:tại|theo|ở|xem|có|của|trong|nêu ở) (?:các )?$/iu;
/** "Phụ lục III ban hành kèm theo Nghị định số …", "Phụ lục kèm theo Công văn số 15". */
const OF_ANOTHER =
  /^[^.;()]{0,60}(?:Luật|Nghị|Thông tư|Tờ trình|Công văn|(?:Quyết định|Kế hoạch|Hướng dẫn|Chương trình|Báo cáo|Thông báo|Quy định|Quy chế)(?! này))/u;
const BEFORE = 16;

/** Whether something stands below the closing block, whatever it is called. */
function hasEnclosure({ appendices, attachments, closing, source }: AdministrativeDocument): boolean {
  return (
    appendices.length > 0 ||
    attachments.length > 0 ||
    closing === null ||
    source.main.paragraphs.slice(closing.endParagraph).some(({ text }) => countLetters(text) > 0)
  );
}

function* mentionsIn({ text }: Passage): Iterable<{ readonly start: number; readonly end: number }> {
  for (const { 0: mention, index } of matchesIn(text.text, MENTION)) {
    const end = index + mention.length;
    if (
      POINTED.test(text.text.slice(Math.max(0, index - BEFORE), index)) &&
      !OF_ANOTHER.test(text.text.slice(end))
    ) {
      yield { start: index, end };
    }
  }
}

export const appendixAbsent = defineRule({
  id: 'appendix-absent',
  title: 'Phụ lục mà nội dung nhắc đến có trong văn bản',
  rationale: 'Nội dung dẫn đến phụ lục mà tệp không có thì dễ phát hành thiếu phụ lục.',
  clauses: ['nd30-phuluc-mention', 'dang-phuluc'],
  messages: {
    absent:
      'Nội dung dẫn đến “{actual}” nhưng trong tệp không có phụ lục nào. Nội dung và phụ lục phải đi cùng nhau. Nếu phụ lục ở tệp khác, hãy nhớ gửi kèm; nếu chưa có, hãy bổ sung hoặc bỏ chỉ dẫn.',
  },
  concerns: ({ administrative }) => administrative.appendices.length === 0,
  *check({ administrative, document, regulation }) {
    if (hasEnclosure(administrative)) {
      return;
    }
    const [first, ...others] = passagesWithHint(administrative, /phụ lục/iu)
      .filter(({ quoted, role }) => !quoted && PROSE_ROLES.has(role))
      .flatMap((passage) => [...mentionsIn(passage)].map(({ start, end }) => passage.text.slice(start, end)));
    if (first !== undefined) {
      yield {
        clause: regulation.demands.appendix.mentionClause,
        message: 'absent',
        data: { actual: textIn(document, first) },
        at: textPlace(first),
        more: others.map(textPlace),
        doubtful: true,
      };
    }
  },
  examples: [
    { name: 'không nhắc đến phụ lục', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'chi tiết tại phụ lục không có trong tệp',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Tổng kinh phí 24.500.000 đồng (chi tiết tại Phụ lục kèm theo).'),
      reports: [{ clause: 'nd30-phuluc-mention', text: 'Phụ lục' }],
    },
    {
      name: 'phụ lục của nghị định, của công văn khác',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Thực hiện theo Phụ lục III ban hành kèm theo Nghị định số 126/2024/NĐ-CP và theo Phụ lục kèm theo Công văn số 15/SNV-TCBC ngày 05 tháng 02 năm 2026 của Sở Nội vụ về biên chế.',
      ),
      reports: [],
    },
    {
      name: 'kế hoạch của Đảng dẫn đến Phụ lục 2 không có',
      sample: 'hd05-ke-hoach',
      change: replaceText('openingSentence', ' như sau:', ', phân công tại Phụ lục 2, như sau:'),
      reports: [{ clause: 'dang-phuluc', text: 'Phụ lục 2' }],
    },
  ],
});
