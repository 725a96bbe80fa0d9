import { defineRule, mendText, textPlace, typedText, type TypedPiece } from '../../linting';
import { replaceText, setText } from '../../samples';

const BULLETS = '-+–—•';

/** A number with its sign and nothing else is no item. */
const SHORTEST = 4;

interface Slip {
  readonly message: 'missing' | 'double';
  readonly mark: TypedPiece;
  readonly next: TypedPiece;
}

function slipIn(pieces: readonly TypedPiece[]): Slip | null {
  const first = pieces.findIndex(({ kind }) => kind !== 'blank' && kind !== 'gap');
  const [mark, next] = [pieces[first], pieces[first + 1]];
  if (mark?.kind !== 'mark' || !BULLETS.includes(mark.text) || next === undefined) {
    return null;
  }
  if (next.kind === 'blank') {
    return next.text.length > 1 ? { message: 'double', mark, next } : null;
  }
  // "-KH/ĐU" is a symbol whose number is still to come.
  const isText =
    (next.kind === 'word' || (next.kind === 'number' && pieces.length > SHORTEST)) &&
    pieces[first + 2]?.text !== '/';
  return isText ? { message: 'missing', mark, next } : null;
}

export const bulletSpace = defineRule({
  id: 'bullet-space',
  title: 'Sau dấu gạch đầu dòng có một dấu cách',
  rationale: 'Dấu gạch đầu dòng dính chữ trông như dấu nối.',
  clauses: ['chung-bullet-space'],
  messages: {
    missing:
      'Sau dấu “{mark}” đầu dòng thiếu dấu cách. Dấu đầu dòng cách chữ sau một dấu cách. Hãy thêm dấu cách.',
    double:
      'Sau dấu “{mark}” đầu dòng có hai dấu cách trở lên. Dấu đầu dòng cách chữ sau một dấu cách. Hãy chỉ giữ một dấu cách.',
  },
  *check({ administrative, document }) {
    for (const { passage, pieces } of typedText(administrative)) {
      const slip = slipIn(pieces);
      if (slip !== null) {
        const { message, mark, next } = slip;
        yield {
          clause: 'chung-bullet-space',
          message,
          data: { mark: mark.text },
          // An extra blank is seen by nobody but the search; a missing one by everybody.
          remark: message === 'double',
          at: textPlace(passage.text.slice(mark.start, next.end)),
          ...(message === 'missing'
            ? mendText(document, passage.text.slice(next.start, next.start), ' ')
            : mendText(document, passage.text.slice(next.start, next.end), ' ')),
        };
      }
    }
  },
  examples: [
    { name: 'gạch đầu dòng cách chữ một dấu cách', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'dấu cộng đầu dòng dính chữ',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.1.text.2', '- Trao', '+Trao'),
      reports: [{ clause: 'chung-bullet-space', text: '+Trao' }],
      fixed: replaceText('section.I.1.text.2', '- Trao', '+ Trao'),
    },
    {
      name: 'nơi nhận dính gạch đầu dòng',
      sample: 'nd30-ke-hoach',
      change: setText('recipients.3', '-Thường trực Hội đồng nhân dân xã;'),
      reports: [{ clause: 'chung-bullet-space', text: '-Thường' }],
      fixed: [],
    },
    {
      name: 'hai dấu cách sau gạch đầu dòng',
      sample: 'nd30-ke-hoach',
      change: setText('recipients.6', '-  Phòng Kinh tế;'),
      reports: [{ clause: 'chung-bullet-space', text: '-  ' }],
      fixed: [],
    },
  ],
});
