import {
  beginsLower,
  defineRule,
  isReadable,
  mendText,
  PROSE_ROLES,
  textPlace,
  typedText,
  type Passage,
  type TypedPiece,
  type TypedText,
} from '../../linting';
import { replaceText, setText } from '../../samples';

/** Two blanks behind one of these leave room to write. */
const LEAVES_ROOM = /^(?:ngày|tháng|năm|số|lúc|giờ|phút|tờ|khóa|khoá)$/iu;
const CLOSES_ROOM = /^(?:ngày|tháng|năm|giờ|phút|của|tờ)$/iu;

/** A form or a header laid out with blanks. */
function isLaidOut(pieces: readonly TypedPiece[]): boolean {
  const first = pieces.findIndex(({ kind }) => kind !== 'blank' && kind !== 'gap');
  return pieces.slice(first).some(({ kind }) => kind === 'gap' || kind === 'fill');
}

function isDouble(pieces: readonly TypedPiece[], at: number): boolean {
  const [before, blank, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (before === undefined || after === undefined || blank?.kind !== 'blank' || blank.text.length < 2) {
    return false;
  }
  const room =
    before.kind === 'word' &&
    LEAVES_ROOM.test(before.text) &&
    (after.kind === 'mark' || CLOSES_ROOM.test(after.text));
  // Before a mark the blank is wrong altogether, and behind a bullet it has a clause of its own.
  const bullet = at === 1 && before.kind === 'mark';
  return !room && !bullet && !(after.kind === 'mark' && /[,.;:!?)”/-]/u.test(after.text));
}

/** A passage has blanks in the place of tabs. */
function isTab({ paragraph, text }: Passage, gap: TypedPiece | undefined): boolean {
  const range = gap === undefined ? undefined : text.slice(gap.start, gap.end);
  return range !== undefined && paragraph.text.slice(range.start, range.end) === '\t';
}

/** A tab between two words of a sentence, which nobody lays out in columns: the only one of its text. */
function strayTab({ passage, pieces }: TypedText): number | null {
  const first = pieces.findIndex(({ kind }) => kind !== 'blank' && kind !== 'gap');
  const gaps = pieces.flatMap(({ kind }, index) => (kind === 'gap' && index > first ? [index] : []));
  const [at, ...others] = gaps;
  const beside = at === undefined ? [] : [pieces[at - 1], pieces[at + 1]];
  return at !== undefined &&
    others.length === 0 &&
    PROSE_ROLES.has(passage.role) &&
    isTab(passage, pieces[at]) &&
    beside.every((piece) => piece?.kind === 'word' && beginsLower(piece.text) && isReadable(piece.text))
    ? at
    : null;
}

export const doubleSpace = defineRule({
  id: 'double-space',
  title: 'Giữa hai chữ có một dấu cách',
  rationale: 'Dấu cách thừa làm dòng chữ thưa không đều và làm hỏng việc tìm kiếm, thay thế.',
  clauses: ['chung-double-space'],
  messages: {
    double:
      'Giữa hai chữ có hai dấu cách trở lên. Dấu cách thừa làm dòng chữ thưa không đều. Hãy chỉ giữ một dấu cách.',
    tab: 'Giữa hai chữ của câu có một dấu Tab. Dấu Tab để lại khoảng trống trong dòng. Hãy thay bằng một dấu cách.',
  },
  *check({ administrative, document }) {
    for (const { passage, pieces } of typedText(administrative)) {
      const stray = passage.paragraph.text.includes('\t') ? strayTab({ passage, pieces }) : null;
      const tab = stray === null ? undefined : pieces[stray];
      if (stray !== null && tab !== undefined) {
        const [start, end] = [pieces[stray - 1]?.start ?? tab.start, pieces[stray + 1]?.end ?? tab.end];
        yield {
          clause: 'chung-double-space',
          message: 'tab',
          at: textPlace(passage.text.slice(start, end)),
          ...mendText(document, passage.text.slice(tab.start, tab.end), ' '),
        };
      }
      if (!passage.text.text.includes('  ') || isLaidOut(pieces)) {
        continue;
      }
      for (let at = 1; at < pieces.length; at += 1) {
        const blank = pieces[at];
        if (blank !== undefined && isDouble(pieces, at)) {
          yield {
            clause: 'chung-double-space',
            message: 'double',
            at: textPlace(
              passage.text.slice(pieces[at - 1]?.start ?? blank.start, pieces[at + 1]?.end ?? blank.end),
            ),
            ...mendText(document, passage.text.slice(blank.start, blank.end), ' '),
          };
        }
      }
    }
  },
  examples: [
    { name: 'một dấu cách giữa hai chữ', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'chỗ để điền ngày',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.1.text.1', 'ngày 27', 'ngày  '),
      reports: [],
    },
    {
      name: 'hai dấu cách trong câu',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'Kinh phí', 'Kinh  phí'),
      reports: [{ clause: 'chung-double-space', text: 'Kinh  phí' }],
      fixed: [],
    },
    {
      name: 'dấu Tab giữa câu',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'được bảo đảm', 'được\tbảo đảm'),
      reports: [{ clause: 'chung-double-space', text: 'được\tbảo' }],
      fixed: [],
    },
    {
      name: 'dấu Tab trước một cột',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Đơn vị chủ trì:\tVăn phòng'),
      reports: [],
    },
  ],
});
