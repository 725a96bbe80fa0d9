import {
  defineRule,
  mendTexts,
  textPlace,
  typedText,
  type Passage,
  type TypedPiece,
  type TypedText,
} from '../../linting';
import { replaceText } from '../../samples';

interface Dash {
  readonly passage: Passage;
  readonly piece: TypedPiece;
}

const DASHES = '-–—';

/** Dashes that part or join: between numbers, between words with blanks on both sides, and at the beginning of a line. */
function dashesIn({ passage, pieces }: TypedText): readonly Dash[] {
  const first = pieces.findIndex(({ kind }) => kind !== 'blank' && kind !== 'gap');
  return pieces
    .filter((piece, at) => {
      if (piece.kind !== 'mark' || !DASHES.includes(piece.text)) {
        return false;
      }
      const [before, after] = [pieces[at - 1], pieces[at + 1]];
      const apart = before?.kind === 'blank' && after?.kind === 'blank';
      const range = before?.kind === 'number' && after?.kind === 'number';
      const bullet = at === first && after?.kind === 'blank';
      return apart || range || bullet;
    })
    .map((piece) => ({ passage, piece }));
}

export const dashStyle = defineRule({
  id: 'dash-style',
  title: 'Văn bản dùng một kiểu dấu gạch',
  rationale: 'Word tự đổi “-” thành “–” ở một số chỗ; lẫn hai kiểu làm văn bản thiếu thống nhất.',
  clauses: ['chung-dash-consistent'],
  messages: {
    mixed:
      'Văn bản dùng lẫn dấu gạch dài (–) với dấu gạch ngắn (-). Một văn bản chỉ dùng một kiểu; mẫu văn bản hành chính dùng “-”. Hãy thay {count} dấu gạch dài bằng “-”.',
  },
  *check({ administrative, document }) {
    const dashes = typedText(administrative).flatMap(dashesIn);
    const long = dashes.filter(({ piece }) => piece.text !== '-');
    const mends = long.map(({ passage, piece }) => ({
      range: passage.text.slice(piece.start, piece.end),
      text: '-',
    }));
    const [first, ...others] = mends;
    if (first !== undefined && long.length < dashes.length) {
      yield {
        clause: 'chung-dash-consistent',
        message: 'mixed',
        data: { count: String(mends.length) },
        at: textPlace(first.range),
        more: others.map(({ range }) => textPlace(range)),
        ...mendTexts(document, mends, 'safe'),
      };
    }
  },
  examples: [
    { name: 'một kiểu dấu gạch', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'một dấu gạch dài giữa các dấu gạch ngắn',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.3', 'Văn hóa - Xã', 'Văn hóa – Xã'),
      reports: [{ clause: 'chung-dash-consistent', text: '–' }],
      fixed: [],
    },
  ],
});
