import { defineRule, mendTexts, placesOfWords, textPlace, type NewText } from '../../linting';
import { replaceText } from '../../samples';

/** Name of a law or of a body between quotation marks is left as it was given; everything else is the office's own wording. */
export const preferredBaoDam = defineRule({
  id: 'preferred-bao-dam',
  title: 'Dùng thống nhất “bảo đảm”',
  rationale:
    'Hiến pháp, luật và nghị định dùng “bảo đảm”; một văn bản dùng cả “đảm bảo” là không thống nhất.',
  clauses: ['chung-dambao-baodam'],
  messages: {
    mixed:
      'Văn bản viết “đảm bảo” ở {count} chỗ, trong khi chỗ khác viết “bảo đảm”. Văn bản pháp luật dùng “bảo đảm”. Nên viết thống nhất “bảo đảm”.',
    only: 'Văn bản viết “đảm bảo” ở {count} chỗ. Văn bản pháp luật dùng “bảo đảm”. Nên viết “bảo đảm”.',
  },
  *check({ administrative, document }) {
    const changes: NewText[] = [];
    let preferred = 0;
    for (const { passage, words, at } of placesOfWords(administrative, ['đảm'])) {
      const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
      if (word?.joined === true && before?.key === 'bảo') {
        preferred += 1;
      } else if (word !== undefined && after?.joined === true && after.key === 'bảo') {
        const written = passage.text.text.slice(word.start, after.end);
        changes.push({ range: passage.text.slice(word.start, after.end), text: swapped(written) });
      }
    }
    const [first, ...others] = changes;
    if (first !== undefined) {
      yield {
        clause: 'chung-dambao-baodam',
        message: preferred > 0 ? 'mixed' : 'only',
        data: { count: String(changes.length) },
        at: textPlace(first.range),
        more: others.map(({ range }) => textPlace(range)),
        ...mendTexts(document, changes, 'confirm'),
      };
    }
  },
  examples: [
    { name: 'chỉ viết “bảo đảm”', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'viết lẫn “đảm bảo” và “bảo đảm”',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.4.text.1', 'Bảo đảm', 'Đảm bảo'),
      reports: [{ clause: 'chung-dambao-baodam', text: 'Đảm bảo' }],
      fixed: [],
    },
  ],
});

/** The two syllables change places; each place keeps its capital. */
function swapped(written: string): string {
  if (written === written.toUpperCase()) {
    return 'BẢO ĐẢM';
  }
  return written.startsWith('Đ') ? 'Bảo đảm' : 'bảo đảm';
}
