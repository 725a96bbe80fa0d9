import { rangeOf, type Paragraph } from '../../document';
import { defineRule, liveStories, mendTexts, textPlace, typedText, type NewText } from '../../linting';
import { replaceText } from '../../samples';
import { INVISIBLE_CHARACTERS, matchesIn } from '../../vietnamese';

/** A joiner before a pictograph makes one picture of two. */
const INVISIBLE = new RegExp(`(?!\\u200d\\p{Extended_Pictographic})[${INVISIBLE_CHARACTERS}]`, 'gu');
/** The letters behind it are shown in the order or against the order they are stored in: without it they look otherwise. */
const OVERRIDE = /[\u202d\u202e]/u;
const NO_BREAK = /(?<=[^\s\u00a0])\u00a0(?=[^\s\u00a0])/gu;
const HIDDEN = new RegExp(`[\u00a0${INVISIBLE_CHARACTERS}]`, 'u');

function found(paragraph: Paragraph, pattern: RegExp, text: string): readonly NewText[] {
  return matchesIn(paragraph.text, pattern).map(({ 0: character, index }) => ({
    range: rangeOf(paragraph, index, index + character.length),
    text,
  }));
}

/** A no-break blank beside a number is set on purpose ("Điều 5", "15 ngày"). */
function holdsNumber(paragraph: Paragraph, { range }: NewText): boolean {
  return /\d/u.test(paragraph.text.charAt(range.start - 1) + paragraph.text.charAt(range.end));
}

export const hiddenCharacter = defineRule({
  id: 'hidden-character',
  title: 'Văn bản không có ký tự ẩn ngoài chủ đích',
  rationale:
    'Ký tự ẩn thường theo chữ chép từ trang mạng; chúng làm hỏng việc tìm kiếm, ngắt dòng và canh đều hai bên.',
  clauses: ['chung-nbsp'],
  messages: {
    invisible:
      'Văn bản có {count} ký tự không nhìn thấy (thường theo chữ chép từ trang mạng). Ký tự này làm hỏng việc tìm kiếm và ngắt từ. Nên xóa bỏ.',
    noBreak:
      'Văn bản có {count} dấu cách không ngắt dòng giữa lời văn. Dấu cách này giữ độ rộng cố định, làm dòng chữ canh đều bị thưa không đều. Nên thay bằng dấu cách thường.',
  },
  *check({ administrative, document }) {
    const suspects = liveStories(document).flatMap(({ paragraphs }) =>
      paragraphs.filter(({ text }) => HIDDEN.test(text)),
    );
    if (suspects.length === 0) {
      return;
    }
    const invisible = suspects.flatMap((paragraph) => found(paragraph, INVISIBLE, ''));
    const withNoBreak = typedText(administrative)
      .filter(({ passage }) => passage.role !== 'header' && HIDDEN.test(passage.paragraph.text))
      .map(({ passage: { paragraph } }) => paragraph);
    const noBreak = withNoBreak.flatMap((paragraph) =>
      found(paragraph, NO_BREAK, ' ').filter((text) => !holdsNumber(paragraph, text)),
    );
    const turnsLetters = suspects.some(({ text }) => OVERRIDE.test(text));
    for (const [message, places] of [['invisible', invisible] as const, ['noBreak', noBreak] as const]) {
      const [first, ...others] = places;
      if (first !== undefined) {
        yield {
          clause: 'chung-nbsp',
          message,
          data: { count: String(places.length) },
          at: textPlace(first.range),
          more: others.map(({ range }) => textPlace(range)),
          ...mendTexts(document, places, message === 'invisible' && turnsLetters ? 'confirm' : 'safe'),
        };
      }
    }
  },
  examples: [
    {
      name: 'hình ghép từ nhiều hình',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.3.text.1', 'gồm', '👨\u200d👩\u200d👧 gồm'),
      reports: [],
    },
    {
      name: 'dấu cách không ngắt giữ số với chữ',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.3.text.1', 'số 150', 'số\u00a0150'),
      reports: [],
    },
    {
      name: 'dấu cách không ngắt giữa lời văn',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'Kinh phí', 'Kinh\u00a0phí'),
      reports: [{ clause: 'chung-nbsp', text: '\u00a0' }],
      fixed: [],
    },
    {
      name: 'dấu cách có độ rộng bằng không',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'Kinh phí', 'Kinh\u200b phí'),
      reports: [{ clause: 'chung-nbsp', text: '\u200b' }],
      fixed: [],
    },
    {
      name: 'ký hiệu đổi chiều chữ',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'Kinh phí', '\u200eKinh phí\u202c'),
      reports: [{ clause: 'chung-nbsp', text: '\u200e' }],
      fixed: [],
    },
  ],
});
