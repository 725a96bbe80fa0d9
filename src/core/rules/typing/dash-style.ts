import { defineRule, markPlaces, mendTexts, textPlace, type MarkPlace } from '../../linting';
import { replaceText } from '../../samples';

const DASHES = '-–—';

/** A dash that parts or joins: between numbers, between words with blanks on both sides, or at the beginning of a line. */
function isPlain({ pieces, at }: MarkPlace): boolean {
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const apart = before?.kind === 'blank' && after?.kind === 'blank';
  const range = before?.kind === 'number' && after?.kind === 'number';
  const bullet =
    after?.kind === 'blank' && at === pieces.findIndex(({ kind }) => kind !== 'blank' && kind !== 'gap');
  return apart || range || bullet;
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
    const dashes = markPlaces(administrative).filter(
      (place) => DASHES.includes(place.mark) && isPlain(place),
    );
    const long = dashes.filter(({ mark }) => mark !== '-');
    const mends = long.map(({ passage, pieces, at }) => ({
      range: passage.text.slice(pieces[at]?.start ?? 0, pieces[at]?.end ?? 0),
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
