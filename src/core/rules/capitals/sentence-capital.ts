import type { AdministrativeDocument } from '../../administrative';
import {
  beginsLower,
  defineRule,
  endingMark,
  isReadable,
  listsOf,
  mendTexts,
  proseOf,
  textPlace,
  typedText,
  type Passage,
  type TypedPiece,
} from '../../linting';
import { replaceText } from '../../samples';

/** A shorter number before a full stop may be a label or a reference: "mục 2. nội dung". */
const YEAR_DIGITS = 4;

function endsSentence(before: TypedPiece, mark: TypedPiece): boolean {
  if (mark.kind !== 'mark' || !/^[.!?]$/u.test(mark.text)) {
    return false;
  }
  if (before.kind === 'word') {
    return before.text.length > 1 && isReadable(before.text);
  }
  return before.kind === 'number'
    ? before.text.length >= YEAR_DIGITS
    : before.kind === 'mark' && /[)”"%]/u.test(before.text);
}

/** Words in small letters after the end of a sentence in the same paragraph. */
function smallAfterEnd(pieces: readonly TypedPiece[]): readonly TypedPiece[] {
  return pieces.filter((word, at) => {
    const [before, mark, blank, after] = [pieces[at - 3], pieces[at - 2], pieces[at - 1], pieces[at + 1]];
    return (
      word.kind === 'word' &&
      beginsLower(word.text) &&
      isReadable(word.text) &&
      after?.text !== ')' &&
      before !== undefined &&
      mark !== undefined &&
      blank?.kind === 'blank' &&
      endsSentence(before, mark)
    );
  });
}

/** The first word of what a paragraph says, behind its label or bullet. */
function firstWord({
  passage,
  pieces,
}: {
  readonly passage: Passage;
  readonly pieces: readonly TypedPiece[];
}): TypedPiece | null {
  const label = passage.item === null || passage.item.automatic ? '' : passage.item.label;
  const start = label === '' ? 0 : passage.text.text.indexOf(label) + label.length;
  const first = pieces.find(
    ({ kind, start: from, text }) =>
      from >= start && kind !== 'blank' && kind !== 'gap' && !(kind === 'mark' && /[-+*•–—.)/]/u.test(text)),
  );
  return first?.kind === 'word' ? first : null;
}

/** Items that begin in small letters though all their neighbours begin with a capital. */
function smallItems(administrative: AdministrativeDocument): ReadonlySet<Passage> {
  const first = new Map(typedText(administrative).map((text) => [text.passage, firstWord(text)]));
  return new Set(
    listsOf(administrative).flatMap(({ items }) => {
      const words = items.map(({ passage }) => ({ passage, word: first.get(passage) ?? null }));
      const small = words.filter(({ word }) => word !== null && beginsLower(word.text));
      // Behind a number or a letter a capital is usual; behind a dash the document's own way is.
      const few =
        words[0]?.passage.bullet === null ? small.length < words.length : small.length * 2 < words.length;
      return few ? small.map(({ passage }) => passage) : [];
    }),
  );
}

/** A line that begins a sentence: what stands before it is finished. */
function beginsSentence(passage: Passage, before: Passage | null, items: ReadonlySet<Passage>): boolean {
  switch (passage.role) {
    case 'heading':
    case 'legalBasis':
      return true;
    case 'item':
    case 'bullet':
      return items.has(passage) || (passage.item !== null && passage.item.style === 'article');
    case 'running':
      return (
        before !== null &&
        (before.role === 'heading' ||
          before.role === 'header' ||
          before.role === 'legalBasis' ||
          /[.!?]/u.test(endingMark(before.text.text))) &&
        passage.paragraph.cell === null &&
        passage.paragraph.format.alignment !== 'center'
      );
    case 'header':
    case 'table':
    case 'display':
    case 'closing':
      return false;
  }
}

export const sentenceCapital = defineRule({
  id: 'sentence-capital',
  title: 'Chữ đầu câu, đầu dòng viết hoa',
  rationale: 'Chữ hoa đầu câu cho thấy câu trước đã hết và câu mới bắt đầu.',
  clauses: ['hoa-cau-dau'],
  messages: {
    sentence:
      'Sau dấu kết câu viết thường “{actual}”. Chữ cái đầu câu viết hoa. Hãy viết “{expected}” hoặc sửa dấu câu đứng trước.',
    line: 'Đầu dòng viết thường “{actual}”. Chữ cái đầu của một câu, một mục viết hoa. Hãy viết “{expected}”.',
  },
  *check({ administrative, document }) {
    const items = smallItems(administrative);
    const order = proseOf(administrative);
    const before = new Map(order.map((passage, at) => [passage, order[at - 1] ?? null]));
    for (const text of typedText(administrative)) {
      const { passage, pieces } = text;
      const first = firstWord(text);
      const line =
        first !== null &&
        beginsLower(first.text) &&
        !passage.quoted &&
        beginsSentence(passage, before.get(passage) ?? null, items)
          ? [{ word: first, message: 'line' as const }]
          : [];
      const sentences = passage.role === 'table' ? [] : smallAfterEnd(pieces);
      const found = [...line, ...sentences.map((word) => ({ word, message: 'sentence' as const }))];
      for (const { word, message } of found) {
        const capital = word.text.charAt(0).toUpperCase();
        yield {
          clause: 'hoa-cau-dau',
          message,
          data: { actual: word.text, expected: capital + word.text.slice(1) },
          at: textPlace(passage.text.slice(word.start, word.end)),
          ...mendTexts(
            document,
            [{ range: passage.text.slice(word.start, word.start + 1), text: capital }],
            'confirm',
          ),
        };
      }
    }
  },
  examples: [
    {
      name: 'chữ viết tắt, dấu ba chấm và nhãn không phải hết câu',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'khác theo', 'khác... theo tr. 5, v.v. và mục 2. theo'),
      reports: [],
    },
    {
      name: 'đầu câu viết thường',
      sample: 'nd30-ke-hoach',
      change: replaceText('closingSentence', 'thực hiện. Trong', 'thực hiện. trong'),
      reports: [{ clause: 'hoa-cau-dau', text: 'trong' }],
      fixed: [],
    },
    {
      name: 'đầu đoạn viết thường',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'Kinh phí', 'kinh phí'),
      reports: [{ clause: 'hoa-cau-dau', text: 'kinh' }],
      fixed: [],
    },
    {
      name: 'một điểm viết thường giữa các điểm viết hoa',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.II.1.text.2', 'b) Công', 'b) công'),
      reports: [{ clause: 'hoa-cau-dau', text: 'công' }],
      fixed: [],
    },
  ],
});
