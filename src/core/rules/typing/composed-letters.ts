import { rangeOf, type Paragraph } from '../../document';
import { defineRule, liveStories, mendTexts, textPlace, type NewText } from '../../linting';
import { replaceText } from '../../samples';
import { matchesIn } from '../../vietnamese';

/** A letter with the marks that follow it. */
const LETTER = /[^\p{M}]\p{M}*/gu;

/** Stretches of a paragraph whose letters are not composed; no stretch is longer than a run, so that every letter keeps its format. */
function decomposed(paragraph: Paragraph): readonly NewText[] {
  const { text, runs } = paragraph;
  const runAt = (offset: number): number => runs.findIndex(({ end }) => offset < end);
  const stretches: { start: number; end: number; run: number }[] = [];
  for (const { 0: letter, index } of matchesIn(text, LETTER)) {
    if (letter === letter.normalize('NFC')) {
      continue;
    }
    const run = runAt(index);
    const end = index + letter.length;
    const last = stretches.at(-1);
    if (last?.run === run && runAt(end - 1) === run) {
      last.end = end;
    } else {
      stretches.push({ start: index, end, run });
    }
  }
  return stretches.map(({ start, end }) => ({
    range: rangeOf(paragraph, start, end),
    text: text.slice(start, end).normalize('NFC'),
  }));
}

export const composedLetters = defineRule({
  id: 'composed-letters',
  title: 'Chữ Việt ở dạng dựng sẵn',
  rationale:
    'Chữ tổ hợp (chữ cái rời với dấu) trông giống chữ dựng sẵn nhưng tìm kiếm không thấy, và dấu bị lệch ở một số máy.',
  clauses: ['chung-nfc'],
  messages: {
    decomposed:
      'Có {count} đoạn gõ chữ Việt ở dạng tổ hợp (chữ cái rời với dấu). Dạng này tìm kiếm không thấy và dấu dễ bị lệch. Nên chuyển sang dạng dựng sẵn.',
  },
  *check({ document }) {
    const found = liveStories(document)
      .flatMap(({ paragraphs }) => paragraphs.filter(({ text }) => text !== text.normalize('NFC')))
      .map(decomposed)
      .filter(({ length }) => length > 0);
    const texts = found.flat();
    const places = found.flatMap(([first]) => (first === undefined ? [] : [textPlace(first.range)]));
    const [at, ...more] = places;
    if (at !== undefined) {
      yield {
        clause: 'chung-nfc',
        message: 'decomposed',
        data: { count: String(found.length) },
        at,
        more,
        ...mendTexts(document, texts, 'safe'),
      };
    }
  },
  examples: [
    { name: 'chữ dựng sẵn', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'chữ tổ hợp',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'Kinh phí', 'Kinh phí'.normalize('NFD')),
      reports: [{ clause: 'chung-nfc', text: 'í'.normalize('NFD') }],
      fixed: [],
    },
  ],
});
