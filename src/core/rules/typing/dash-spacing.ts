import { defineRule, markPlaces, mendText, textPlace, type TypedPiece } from '../../linting';
import { replaceText } from '../../samples';

const DASHES = '-–—';
const ENDS_TEXT = ')”"’%]';
const BEGINS_TEXT = '(“"';

interface Dash {
  readonly before: TypedPiece;
  readonly dash: TypedPiece;
  readonly after: TypedPiece;
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  /** What follows `after`. */
  readonly next: TypedPiece | undefined;
  /** What stands before `before`. */
  readonly previous: TypedPiece | undefined;
}

function isText({ kind, text }: TypedPiece, marks: string): boolean {
  return kind === 'word' || kind === 'number' || (kind === 'mark' && marks.includes(text));
}

/** The dash at `at` between two pieces of text; null where something else stands beside it. */
function dashAt(pieces: readonly TypedPiece[], at: number): Dash | null {
  const dash = pieces[at];
  if (dash === undefined) {
    return null;
  }
  const blankBefore = pieces[at - 1]?.kind === 'blank';
  const blankAfter = pieces[at + 1]?.kind === 'blank';
  const first = at - (blankBefore ? 2 : 1);
  const last = at + (blankAfter ? 2 : 1);
  const [before, after] = [pieces[first], pieces[last]];
  return before === undefined ||
    after === undefined ||
    !isText(before, ENDS_TEXT) ||
    !isText(after, BEGINS_TEXT)
    ? null
    : { before, dash, after, blankBefore, blankAfter, next: pieces[last + 1], previous: pieces[first - 1] };
}

function isNumber({ kind }: TypedPiece): boolean {
  return kind === 'number';
}

/** A symbol lacks its number ("Số -KH/ĐU"), a negative number has its sign ("giảm -5"), and "I- " is a label. */
function isAllowed({ before, after, blankBefore, blankAfter, next, previous }: Dash): boolean {
  if (blankBefore === blankAfter) {
    return true;
  }
  if (blankBefore) {
    return isNumber(before) ? false : isNumber(after) || next?.text === '/';
  }
  return previous === undefined && (isNumber(before) || /^(?:[IVXLC]+|\p{L})$/u.test(before.text));
}

/** Words are joined with blanks, symbols and numbers without, unless the document sets its numbers apart everywhere else. */
function mended({ before, dash, after, previous, next }: Dash, numbersApart: boolean): string {
  const symbol = previous?.text === '/' || (isNumber(before) && next?.text === '/');
  const tight = symbol || (isNumber(after) && before.kind !== 'mark' && !(isNumber(before) && numbersApart));
  return tight ? dash.text : ` ${dash.text} `;
}

export const dashSpacing = defineRule({
  id: 'dash-spacing',
  title: 'Hai bên dấu gạch giữa hai chữ có dấu cách như nhau',
  rationale: 'Dấu gạch chỉ cách một bên là lỗi gõ, dễ bị ngắt dòng sai chỗ.',
  clauses: ['chung-dash-spacing'],
  messages: {
    uneven:
      'Dấu gạch “{mark}” chỉ có dấu cách ở một bên. Hai bên dấu gạch cùng có hoặc cùng không có dấu cách. Hãy thêm hoặc bỏ dấu cách cho hai bên như nhau.',
  },
  *check({ administrative, document }) {
    // The number line has a rule that judges its marks.
    const number = administrative.documentNumber?.ranges[0]?.paragraph;
    const dashes = markPlaces(administrative).flatMap(({ passage, pieces, at, mark }) => {
      const isJudged = DASHES.includes(mark) && passage.paragraph.index !== number;
      const dash = isJudged ? dashAt(pieces, at) : null;
      return dash === null ? [] : [{ passage, ...dash }];
    });
    const ranges = dashes.filter(({ before, after }) => isNumber(before) && isNumber(after));
    const apart = ranges.filter(({ blankBefore, blankAfter }) => blankBefore && blankAfter).length;
    const tight = ranges.filter(({ blankBefore, blankAfter }) => !blankBefore && !blankAfter).length;
    for (const found of dashes) {
      if (isAllowed(found)) {
        continue;
      }
      const { passage, before, dash, after } = found;
      const spaced = mended(found, apart > tight);
      yield {
        clause: 'chung-dash-spacing',
        message: 'uneven',
        data: { mark: dash.text },
        at: textPlace(passage.text.slice(before.start, after.end)),
        ...mendText(document, passage.text.slice(before.end, after.start), spaced),
      };
    }
  },
  examples: [
    {
      name: 'ký hiệu thiếu số, số âm, khoảng năm',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'khác theo', 'khác (giảm -5%) giai đoạn 2026-2030 theo'),
      reports: [],
    },
    {
      name: 'dấu gạch giữa hai chữ chỉ cách một bên',
      sample: 'nd30-ke-hoach',
      change: replaceText('recipients.7', 'Văn hóa - Xã', 'Văn hóa -Xã'),
      reports: [{ clause: 'chung-dash-spacing', text: 'hóa -Xã' }],
      fixed: [],
    },
    {
      name: 'khoảng năm chỉ cách một bên',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'khác theo', 'khác giai đoạn 2026- 2030 theo'),
      reports: [{ clause: 'chung-dash-spacing', text: '2026- 2030' }],
      fixed: replaceText('section.IV.text.1', 'khác theo', 'khác giai đoạn 2026-2030 theo'),
    },
    {
      name: 'ký hiệu văn bản có dấu cách thừa',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', '48/KH-UBND', '48/KH- UBND'),
      reports: [{ clause: 'chung-dash-spacing', text: 'KH- UBND' }],
      fixed: [],
    },
  ],
});
