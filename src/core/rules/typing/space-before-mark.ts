import {
  defineRule,
  endMarkFaults,
  markName,
  markPlaces,
  mendText,
  quotationMarks,
  textPlace,
  typedText,
  type Passage,
  type RuleContext,
  type TypedPiece,
  type TypedText,
} from '../../linting';
import { replaceText, setText } from '../../samples';

const CLOSING_MARKS = ',.;:!?)”]';
const OPENING_MARKS = '(“[';
/** A blank after one of these belongs to another slip: two marks, or a pair with nothing in it. */
const NO_TEXT = '.,;:!?([“-–—/';

/** Columns of a form, set even with blanks: `Họ và tên   : …`. */
const ALIGNED_COLON = /\s{2,}:/u;
/** Lines above and below that show whether a colon is part of such a column. */
const NEIGHBOURS = 3;

function isAligned(text: readonly TypedText[], passage: Passage): boolean {
  const at = text.findIndex((one) => one.passage === passage);
  return text
    .slice(Math.max(at - NEIGHBOURS, 0), at + NEIGHBOURS + 1)
    .some((one) => ALIGNED_COLON.test(one.passage.text.text));
}

/** A part of a proportion: a figure, or the letters that stand for a thing, as "P : L : G = 14 : 26 : 60". */
function isTerm(piece: TypedPiece | undefined): boolean {
  return piece?.kind === 'number' || (piece?.kind === 'word' && /^\p{Lu}\p{Ll}?\d?$/u.test(piece.text));
}

/** `.pdf` and `.5` begin with their dot; `1 : 500` is a proportion. */
function isWriting(before: TypedPiece, mark: TypedPiece, after: readonly TypedPiece[]): boolean {
  const [next, beyond] = after;
  if (mark.text === '.') {
    return next?.kind === 'number' || (next?.kind === 'word' && /^[a-z]/u.test(next.text));
  }
  return mark.text === ':' && isTerm(before) && next?.kind === 'blank' && isTerm(beyond);
}

function endsText({ kind, text }: TypedPiece): boolean {
  return (
    kind === 'word' ||
    kind === 'number' ||
    kind === 'fixed' ||
    (kind === 'mark' && !NO_TEXT.includes(text) && text !== '..')
  );
}

interface Slip {
  readonly message: 'before' | 'after';
  readonly mark: string;
  readonly from: TypedPiece;
  readonly blank: TypedPiece;
  readonly to: TypedPiece;
  /** What replaces the blank and the mark: the blank may stand on the wrong side. */
  readonly mended: string;
}

function slipAt(pieces: readonly TypedPiece[], at: number): Slip | null {
  const [from, blank, to] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (from === undefined || blank?.kind !== 'blank' || to === undefined) {
    return null;
  }
  if (from.kind === 'mark' && OPENING_MARKS.includes(from.text)) {
    // An empty pair is a box to tick or a place to fill in.
    return to.kind === 'word' || to.kind === 'number'
      ? { message: 'after', mark: from.text, from, blank, to, mended: to.text }
      : null;
  }
  const isMark = to.kind === 'mark' && CLOSING_MARKS.includes(to.text);
  if (!isMark || !endsText(from) || isWriting(from, to, pieces.slice(at + 2, at + 4))) {
    return null;
  }
  const glued = pieces[at + 2]?.kind === 'word' && to.text !== ')' && to.text !== '”';
  return { message: 'before', mark: to.text, from, blank, to, mended: to.text + (glued ? ' ' : '') };
}

function* slips(context: RuleContext): Iterable<Slip & { readonly passage: Passage }> {
  const text = typedText(context.administrative);
  const turned = new Set(
    text.flatMap(quotationMarks).flatMap(({ turned: is, piece }) => (is ? [piece] : [])),
  );
  const faults = endMarkFaults(context);
  for (const { passage, pieces, at, mark } of markPlaces(context.administrative)) {
    const slip = slipAt(pieces, OPENING_MARKS.includes(mark) ? at + 1 : at - 1);
    if (
      slip === null ||
      turned.has(slip.from) ||
      turned.has(slip.to) ||
      (slip.mark === ':' && isAligned(text, passage))
    ) {
      continue;
    }
    const atEnd = faults.some(
      (fault) =>
        fault.text.range.paragraph === passage.paragraph.index &&
        passage.text.slice(slip.to.start, slip.to.end).start >= fault.tail.range.start,
    );
    if (!atEnd) {
      yield { ...slip, passage };
    }
  }
}

export const spaceBeforeMark = defineRule({
  id: 'space-before-mark',
  title: 'Không có dấu cách trước dấu câu, sau dấu mở ngoặc',
  rationale: 'Dấu câu viết liền với chữ đứng trước; dấu cách thừa có thể đẩy dấu câu xuống đầu dòng dưới.',
  clauses: ['chung-space-before-punct'],
  messages: {
    before:
      'Trước {mark} có dấu cách thừa. Dấu câu viết liền với chữ đứng trước. Hãy bỏ dấu cách trước {mark}.',
    after:
      'Sau {mark} có dấu cách thừa. Dấu mở ngoặc viết liền với chữ đứng sau. Hãy bỏ dấu cách sau {mark}.',
  },
  *check(context) {
    for (const { passage, message, mark, from, blank, to, mended } of slips(context)) {
      yield {
        clause: 'chung-space-before-punct',
        message,
        data: { mark: markName(mark) },
        at: textPlace(passage.text.slice(from.start, to.end)),
        ...mendText(context.document, passage.text.slice(blank.start, to.end), mended),
      };
    }
  },
  examples: [
    { name: 'dấu câu viết liền chữ đứng trước', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'tỷ lệ viết cách hai bên dấu hai chấm',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'hợp pháp khác', 'hợp pháp khác theo tỷ lệ 1 : 2'),
      reports: [],
    },
    {
      name: 'tỷ lệ của các chất, mỗi chất một chữ cái',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.IV.text.1',
        'hợp pháp khác',
        'hợp pháp khác; bữa ăn có tỷ lệ P : L : G = 14 : 26 : 60',
      ),
      reports: [],
    },
    {
      name: 'cột biểu mẫu canh bằng dấu cách',
      sample: 'nd30-ke-hoach',
      change: setText('section.III.2.text.1', 'Địa điểm   : Hội trường Ủy ban nhân dân xã An Bình.'),
      reports: [],
    },
    {
      name: 'dấu cách trước dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.1.text.2', 'Trao đổi,', 'Trao đổi ,'),
      reports: [{ clause: 'chung-space-before-punct', text: 'đổi ,' }],
      fixed: [],
    },
    {
      name: 'dấu cách đứng sai bên',
      sample: 'nd30-ke-hoach',
      change: replaceText('closingSentence', 'thực hiện. Trong', 'thực hiện .Trong'),
      reports: [{ clause: 'chung-space-before-punct', text: 'hiện .' }],
      fixed: [],
    },
    {
      name: 'dấu cách bên trong ngoặc',
      sample: 'nd30-ke-hoach',
      change: replaceText('recipients.1', '(để b/c)', '( để b/c )'),
      reports: [
        { clause: 'chung-space-before-punct', text: '( để' },
        { clause: 'chung-space-before-punct', text: 'c )' },
      ],
      fixed: [],
    },
  ],
});
