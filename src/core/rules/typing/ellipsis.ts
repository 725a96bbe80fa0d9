import { defineRule, mendText, proseHolds, textPlace, typedText, type TypedPiece } from '../../linting';
import { replaceText, setText } from '../../samples';

/** Dots behind one of these leave room to write: "ngày…tháng…năm". */
const LEAVES_ROOM = /^(?:ngày|tháng|năm|số|lúc|giờ|phút|tờ|điều|khoản|điểm|gồm|ông|bà|chí|là|tại|việc)$/iu;

interface Slip {
  readonly message: 'glued' | 'four';
  readonly before: TypedPiece;
  readonly dots: TypedPiece;
  readonly after: TypedPiece | undefined;
}

/** The word that the dots follow, perhaps behind a comma and a blank: "…, bàn, ...ghế". */
function lastWord(pieces: readonly TypedPiece[], dots: number): TypedPiece | undefined {
  const back = pieces.slice(Math.max(0, dots - 3), dots).reverse();
  const isPast = ({ kind, text }: TypedPiece): boolean => kind === 'blank' || text === ',';
  const found = back.find((piece) => !isPast(piece));
  return found?.kind === 'word' ? found : undefined;
}

/** "máy tính, máy in,....": the dots follow the comma without a blank. */
function isBehindComma(pieces: readonly TypedPiece[], dots: number): boolean {
  const mark = pieces[dots - 1];
  return mark?.text === ',' && mark.end === pieces[dots]?.start;
}

function slipsIn(pieces: readonly TypedPiece[]): readonly Slip[] {
  const slips: Slip[] = [];
  for (let at = 1; at < pieces.length; at += 1) {
    const [dots, after] = [pieces[at], pieces[at + 1]];
    const before = dots?.kind === 'ellipsis' ? lastWord(pieces, at) : undefined;
    if (before === undefined || dots === undefined) {
      continue;
    }
    if (after?.kind === 'word') {
      if (LEAVES_ROOM.test(before.text)) {
        continue;
      }
      slips.push({ message: 'glued', before, dots, after });
    } else if (dots.text === '....' && (before.end === dots.start || isBehindComma(pieces, at))) {
      slips.push({ message: 'four', before, dots, after });
    }
  }
  return slips;
}

export const ellipsis = defineRule({
  id: 'ellipsis',
  title: 'Dấu ba chấm có đúng ba chấm và cách chữ sau',
  rationale: 'Dấu ba chấm viết dính hoặc thừa chấm dễ lẫn với chỗ trống chưa điền.',
  clauses: ['chung-ellipsis'],
  messages: {
    glued:
      'Sau dấu ba chấm thiếu dấu cách. Giữa dấu ba chấm và chữ sau có một dấu cách. Hãy thêm dấu cách sau dấu ba chấm.',
    four: 'Dấu ba chấm đang có bốn chấm. Dấu này có đúng ba chấm. Hãy bỏ một chấm.',
  },
  *check({ administrative, document }) {
    const written = proseHolds(administrative, /…|\.\.\./u) ? typedText(administrative) : [];
    for (const { passage, pieces } of written) {
      const slips = slipsIn(pieces);
      // Several in one paragraph are blanks of a form.
      const [slip] = slips;
      if (slip === undefined || slips.length > 1 || pieces.some(({ kind }) => kind === 'fill')) {
        continue;
      }
      const { message, before, dots, after } = slip;
      const dotted = passage.text.slice(dots.start, dots.end);
      yield {
        clause: 'chung-ellipsis',
        message,
        at: textPlace(passage.text.slice(before.start, message === 'glued' ? (after ?? dots).end : dots.end)),
        ...(message === 'glued'
          ? mendText(document, passage.text.slice(dots.end, dots.end), ' ')
          : mendText(document, dotted, '...')),
      };
    }
  },
  examples: [
    {
      name: 'dấu ba chấm sau dấu phẩy dính vào chữ sau',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí mua bàn, ghế, ...quạt do ngân sách xã bảo đảm.'),
      reports: [{ clause: 'chung-ellipsis' }],
    },
    {
      name: 'dấu ba chấm cách chữ sau',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'khác theo', 'khác... theo'),
      reports: [],
    },
    {
      name: 'dấu ba chấm dính chữ sau',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'khác theo', 'khác...theo'),
      reports: [{ clause: 'chung-ellipsis', text: 'khác...theo' }],
      fixed: replaceText('section.IV.text.1', 'khác theo', 'khác... theo'),
    },
    {
      name: 'bốn chấm',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'khác theo', 'khác.... theo'),
      reports: [{ clause: 'chung-ellipsis', text: 'khác....' }],
      fixed: replaceText('section.IV.text.1', 'khác theo', 'khác... theo'),
    },
    {
      name: 'bốn chấm sau dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'khác theo', 'khác,.... theo'),
      reports: [{ clause: 'chung-ellipsis', text: 'khác,....' }],
      fixed: replaceText('section.IV.text.1', 'khác theo', 'khác,... theo'),
    },
  ],
});
