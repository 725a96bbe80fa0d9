import {
  defineRule,
  endMarkFaults,
  isReadable,
  mendText,
  textPlace,
  typedText,
  type Passage,
  type TypedPiece,
} from '../../linting';
import { replaceText } from '../../samples';

const MARKS = ',.;:';
/** What two such marks have: most passages hold none. */
const HINT = /[,.;:] *[,.;:]/u;
/** A mark that ends more than the other; of `.;` the dot stays at the end of a paragraph, else the first mark. */
const ENDS_SENTENCE = '.';

/** "v.v.", "TP.", "mục 1." may be followed by a mark of the sentence. */
function mayBeAbbreviation(before: TypedPiece | undefined): boolean {
  return before?.kind === 'word' ? !isReadable(before.text) || before.text.length < 2 : true;
}

interface Slip {
  readonly passage: Passage;
  readonly before: TypedPiece;
  readonly start: number;
  readonly end: number;
  /** The marks without blanks between them. */
  readonly marks: string;
}

/** The marks from `at` on, blanks between them included; null when there is only one. */
function marksAt(passage: Passage, pieces: readonly TypedPiece[], at: number): Slip | null {
  const kind = pieces[at]?.kind;
  if (kind !== 'mark' && kind !== 'blank') {
    return null;
  }
  const before = pieces[at - 1];
  let end = at;
  let marks = '';
  for (let next = at; next < pieces.length; next += 1) {
    const piece = pieces[next];
    if (piece?.kind === 'mark' && (MARKS.includes(piece.text) || piece.text === '..')) {
      marks += piece.text;
      end = next + 1;
    } else if (piece?.kind !== 'blank') {
      break;
    }
  }
  const [first, last] = [pieces[at], pieces[end - 1]];
  return marks.length < 2 || before === undefined || first === undefined || last === undefined
    ? null
    : { passage, before, start: first.start, end: last.end, marks };
}

function isSlip({ before, marks }: Slip): boolean {
  if (
    before.kind !== 'word' &&
    before.kind !== 'number' &&
    !(before.kind === 'mark' && /[)”"’%\]]/u.test(before.text))
  ) {
    return false;
  }
  // "ngày ../3/2026" is left to be filled in.
  if (marks === '..' && /^(?:ngày|tháng|năm|số)$/iu.test(before.text)) {
    return false;
  }
  return marks === '..' || !marks.startsWith('.') || before.kind === 'mark' || !mayBeAbbreviation(before);
}

function* slips(passage: Passage, pieces: readonly TypedPiece[]): Iterable<Slip> {
  for (let at = 1; at < pieces.length; at += 1) {
    const slip = marksAt(passage, pieces, at);
    if (slip !== null) {
      if (isSlip(slip)) {
        yield slip;
      }
      while ((pieces[at]?.start ?? Infinity) < slip.end) {
        at += 1;
      }
    }
  }
}

/** The mark that was meant, where it can be told. */
function meant({ marks, passage, end }: Slip): string {
  const atEnd = passage.text.text.slice(end).trim() === '';
  const [first = ''] = marks;
  return atEnd && marks.includes(ENDS_SENTENCE) ? ENDS_SENTENCE : first;
}

export const doubleMark = defineRule({
  id: 'double-mark',
  title: 'Không có hai dấu câu liền nhau',
  rationale: 'Hai dấu câu liền nhau là lỗi gõ hoặc sót lại khi sửa câu.',
  clauses: ['chung-double-punct'],
  messages: {
    double:
      'Có hai dấu câu liền nhau: “{actual}”. Sau một vế câu chỉ có một dấu câu. Hãy chỉ giữ dấu “{expected}”.',
  },
  *check(context) {
    const faults = endMarkFaults(context);
    for (const { passage, pieces } of typedText(context.administrative)) {
      if (!HINT.test(passage.text.text)) {
        continue;
      }
      for (const slip of slips(passage, pieces)) {
        const range = passage.text.slice(slip.start, slip.end);
        // The end of the content has a mark of its own, and a rule that judges it.
        const isEnd = faults.some(
          ({ text, tail }) => text.range.paragraph === range.paragraph && range.start >= tail.range.start,
        );
        if (isEnd) {
          continue;
        }
        const expected = meant(slip);
        yield {
          clause: 'chung-double-punct',
          message: 'double',
          data: { actual: passage.text.text.slice(slip.start, slip.end), expected },
          at: textPlace(passage.text.slice(slip.before.start, slip.end)),
          ...mendText(context.document, range, expected),
        };
      }
    }
  },
  examples: [
    {
      name: 'dấu ba chấm, “v.v.;” và “./.” không phải hai dấu câu',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.II.1.text.2', 'nông thôn;', 'nông thôn, v.v.;'),
        replaceText('section.IV.text.1', 'khác theo', 'khác... theo'),
      ],
      reports: [],
    },
    {
      name: 'hai dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.1.text.2', 'Trao đổi,', 'Trao đổi,,'),
      reports: [{ clause: 'chung-double-punct', text: 'đổi,,' }],
      fixed: [],
    },
    {
      name: 'dấu chấm phẩy còn sót trước dấu chấm',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.II.2.text.4', 'Hội nghị.', 'Hội nghị;.'),
      reports: [{ clause: 'chung-double-punct', text: 'nghị;.' }],
      fixed: [],
    },
    {
      name: 'hai dấu chấm',
      sample: 'nd30-thong-bao',
      change: replaceText('body.5', 'An Bình.', 'An Bình..'),
      reports: [{ clause: 'chung-double-punct', text: 'Bình..' }],
      fixed: [],
    },
  ],
});
