import type { LabelStyle } from '../../administrative';
import type { Paragraph } from '../../document';
import { bodyTexts, defineRule, shoutedWords, textPlace, wholeParagraph } from '../../linting';
import { replaceText, setText } from '../../samples';
import { countCase, countWords } from '../../vietnamese';

/** From this share of capitals on, a paragraph reads as IN HOA. */
const CAPITAL_SHARE = 0.6;
const SHORTEST = 12;

/** What is written behind these labels is in small letters, heading or not. */
const SMALL_TITLES: ReadonlySet<LabelStyle> = new Set([
  'article',
  'arabic',
  'decimal',
  'letter',
  'parenthesis',
]);

/** Two plain capitals side by side, which so many words in capitals always have somewhere. */
const HINT = /[A-Z]{2}/u;

function areMostlyCapitals(text: string): boolean {
  const { capitals, small } = countCase(text);
  return capitals >= (capitals + small) * CAPITAL_SHARE;
}

function isInCapitals({ text, runs }: Paragraph): boolean {
  const capitals = HINT.test(text) && areMostlyCapitals(text);
  return (capitals || runs.every(({ format }) => format.caps)) && countWords(text) >= SHORTEST;
}

export const bodyCapitals = defineRule({
  id: 'body-capitals',
  title: 'Lời văn được in thường',
  rationale: 'Cả đoạn in hoa rất khó đọc; chữ in hoa dành cho tên loại, tên cơ quan và tiêu đề mục.',
  clauses: ['nd30-body-lowercase'],
  messages: {
    capitals:
      'Đoạn lời văn này được in hoa toàn bộ. Theo {regulation}, lời văn được trình bày bằng chữ in thường. Hãy viết lại bằng chữ thường.',
    words:
      'Trong câu có “{actual}” viết bằng chữ in hoa. Theo {regulation}, lời văn được trình bày bằng chữ in thường. Hãy viết lại bằng chữ thường.',
  },
  *check({ administrative, document, regulation }) {
    const headings = new Set(
      administrative.outline
        .filter(({ kind, style }) => kind === 'heading' && !SMALL_TITLES.has(style))
        .map(({ paragraph }) => paragraph),
    );
    const quoted = (index: number): boolean =>
      administrative.displayTexts.some((text) => index >= text.firstParagraph && index < text.endParagraph);
    for (const paragraph of bodyTexts(administrative).flatMap(({ paragraphs }) => paragraphs)) {
      const ends = /[.;:]\s*$/u.test(paragraph.text);
      if (
        ends &&
        paragraph.format.alignment !== 'center' &&
        !headings.has(paragraph.index) &&
        !quoted(paragraph.index) &&
        isInCapitals(paragraph)
      ) {
        yield {
          clause: 'nd30-body-lowercase',
          message: 'capitals',
          data: { regulation: regulation.name },
          at: textPlace(wholeParagraph(document, paragraph.part, paragraph.index)),
        };
      }
    }
    for (const { passage, first, last } of shoutedWords(administrative)) {
      // What is quoted, or stands for what is to be written in a form, keeps its capitals.
      const before = passage.text.text.slice(0, first.start);
      const isQuoted = /[“"‘(:][^”"’)]*$/u.test(before);
      if (!isQuoted) {
        yield {
          clause: 'nd30-body-lowercase',
          message: 'words',
          data: { actual: passage.text.text.slice(first.start, last.end), regulation: regulation.name },
          at: textPlace(passage.text.slice(first.start, last.end)),
        };
      }
    }
  },
  examples: [
    { name: 'lời văn in thường', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'một đoạn in hoa toàn bộ',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'KINH PHÍ TỔ CHỨC HỘI NGHỊ ĐƯỢC BẢO ĐẢM TỪ NGUỒN NGÂN SÁCH XÃ NĂM 2026 THEO QUY ĐỊNH.',
      ),
      reports: [{ clause: 'nd30-body-lowercase' }],
    },
    {
      name: 'một từ in hoa giữa câu; chữ viết tắt và lời trích thì không',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.IV.text.1',
        'được bảo đảm',
        'ghi dòng chữ “CHÀO MỪNG” do UBND xã chi và được BẢO ĐẢM',
      ),
      reports: [{ clause: 'nd30-body-lowercase', text: 'BẢO ĐẢM' }],
    },
  ],
});
