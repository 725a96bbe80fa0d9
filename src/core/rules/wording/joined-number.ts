import { defineRule, mendText, textPlace, typedText, type Passage, type TypedPiece } from '../../linting';
import { setText } from '../../samples';
import { spellingKey, syllableNumber } from '../../vietnamese';

/** Shorter ones without a mark are units and codes: "5a", "180m", "64bit". */
const LONG = 3;
/** Before these a stretch belongs to a symbol or an address. */
const JOINING = /[/_@.\\-]/u;

/** A word of Vietnamese in small letters, at most with a capital at its beginning. */
function isPlainWord({ kind, text }: TypedPiece): boolean {
  return (
    kind === 'word' &&
    /^\p{L}\p{Ll}+$/u.test(text) &&
    (text.length >= LONG || /[^a-z]/iu.test(text)) &&
    syllableNumber(spellingKey(text.toLowerCase())) >= 0
  );
}

/** A figure set above the line refers to a footnote. */
function isRaised({ paragraph, text }: Passage, { start, end }: TypedPiece): boolean {
  const range = text.slice(start, end);
  return paragraph.runs.some(
    (run) => run.start < range.end && run.end > range.start && run.format.verticalPosition !== 'baseline',
  );
}

/** The first of two pieces of which one is a word and the other a figure, with nothing between them; they follow each other at `at`. */
function isJoined(passage: Passage, pieces: readonly TypedPiece[], at: number): boolean {
  const [before, first, second] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (first === undefined || second === undefined || JOINING.test(before?.text ?? '')) {
    return false;
  }
  const isCounted = first.kind === 'number' && isPlainWord(second);
  const isNumbered = isPlainWord(first) && second.kind === 'number';
  return (isCounted || isNumbered) && !isRaised(passage, first) && !isRaised(passage, second);
}

export const joinedNumber = defineRule({
  id: 'joined-number',
  title: 'Giữa chữ và số có một dấu cách',
  rationale: 'Chữ viết liền với số là lỗi gõ, dễ đọc nhầm ngày tháng, số lượng.',
  clauses: ['chung-spelling'],
  messages: {
    joined: '“{actual}” viết liền chữ với số. Giữa chữ và số có một dấu cách. Hãy viết “{expected}”.',
  },
  *check({ administrative, document }) {
    const { documentNumber, placeAndDate } = administrative;
    // The number line and the date of issue have rules that judge their words.
    const judged = [documentNumber, placeAndDate].flatMap((component) => component?.ranges ?? []);
    const others = typedText(administrative).filter(({ passage }) =>
      judged.every(({ paragraph }) => paragraph !== passage.paragraph.index),
    );
    for (const { passage, pieces } of others) {
      for (const [at, first] of pieces.entries()) {
        const second = pieces[at + 1];
        if (second !== undefined && isJoined(passage, pieces, at)) {
          yield {
            clause: 'chung-spelling',
            message: 'joined',
            data: { actual: first.text + second.text, expected: `${first.text} ${second.text}` },
            at: textPlace(passage.text.slice(first.start, second.end)),
            ...mendText(document, passage.text.slice(second.start, second.start), ' '),
          };
        }
      }
    }
  },
  examples: [
    { name: 'chữ cách số một dấu cách', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'số dính chữ sau, chữ dính số sau',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Hỗ trợ 05thôn mỗi thôn 15.000.000đồng trước ngày28/3/2026.'),
      reports: [
        { clause: 'chung-spelling', text: '05thôn' },
        { clause: 'chung-spelling', text: '15.000.000đồng' },
        { clause: 'chung-spelling', text: 'ngày28/3/2026' },
      ],
      fixed: setText('section.IV.text.1', 'Hỗ trợ 05 thôn mỗi thôn 15.000.000 đồng trước ngày 28/3/2026.'),
    },
    {
      name: 'đơn vị đo, khổ giấy, ký hiệu, chú thích cuối trang',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Chi in 50 tờ A4, 12kg sơn, 200m2 bạt, 64bit, phụ lục 5a, từ 7h30 đến 24h; văn bản<sup>1</sup> kèm theo.',
      ),
      reports: [],
    },
  ],
});
