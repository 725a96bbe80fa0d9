import {
  defineRule,
  isInUnknownEncoding,
  legacyFont,
  lettersInDocument,
  otherFont,
  runFormatEdits,
  safeEdits,
  stretchesOfRuns,
  textPlace,
  type Stretch,
} from '../../linting';
import { format, formatRole } from '../../samples';
import { isLegacyText } from '../../vietnamese';

/** From this share on, the whole document is said to be in another font. */
const ALMOST_ALL = 0.95;

/** `“Arial”`, `“Arial”, “Calibri”`: the fonts, the most used one first. */
function fontNames(stretches: readonly Stretch<string>[]): string {
  const letters = new Map<string, number>();
  for (const stretch of stretches) {
    letters.set(stretch.kind, (letters.get(stretch.kind) ?? 0) + stretch.letters);
  }
  const names = [...letters].sort(([, left], [, right]) => right - left).map(([name]) => `“${name}”`);
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}…` : names.join(', ');
}

function shareText(share: number, places: number): string {
  if (share >= ALMOST_ALL) {
    return 'Toàn bộ chữ';
  }
  return share >= 0.01 ? `Khoảng ${String(Math.round(share * 100))}% số chữ` : `Chữ ở ${String(places)} chỗ`;
}

export const fontFamily = defineRule({
  id: 'font-family',
  title: 'Toàn văn bản dùng phông chữ Times New Roman',
  rationale:
    'Một phông chữ thống nhất giúp văn bản của mọi cơ quan trình bày như nhau và hiện đúng trên mọi máy.',
  clauses: ['nd30-font-tnr', 'dang-font'],
  needs: ['styles'],
  readsAnyEncoding: true,
  messages: {
    otherFont:
      '{share} trong văn bản dùng phông {fonts}. Văn bản theo {regulation} dùng phông {expected}. Hãy đổi sang phông {expected}.',
  },
  *check({ document, regulation }) {
    const { clause, name: expected } = regulation.demands.page.font;
    const stretches = stretchesOfRuns(document, (run, { text }) =>
      // The fonts of old encodings are a fault of their own.
      legacyFont(run) !== null || (isInUnknownEncoding(run) && isLegacyText(text))
        ? null
        : otherFont(run, expected),
    );
    const [first, ...others] = stretches;
    const letters = stretches.reduce((sum, stretch) => sum + stretch.letters, 0);
    // A single letter left in another font is not seen on paper.
    if (first === undefined || letters < 2) {
      return;
    }
    yield {
      clause,
      message: 'otherFont',
      data: {
        share: shareText(letters / lettersInDocument(document), stretches.length),
        fonts: fontNames(stretches),
        expected,
        regulation: regulation.name,
      },
      at: textPlace(first.range),
      more: others.map(({ range }) => textPlace(range)),
      ...safeEdits(
        runFormatEdits(
          document,
          stretches.map(({ range }) => range),
          { font: expected },
        ),
      ),
    };
  },
  examples: [
    {
      name: 'toàn văn bản dùng Times New Roman',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'lời văn dùng Arial',
      sample: 'nd30-ke-hoach',
      change: formatRole('body', { font: 'Arial' }),
      reports: [{ clause: 'nd30-font-tnr' }],
    },
    {
      name: 'một dòng dùng Calibri',
      sample: 'nd30-ke-hoach',
      change: format('abstract', { font: 'Calibri' }),
      reports: [{ clause: 'nd30-font-tnr' }],
    },
    {
      name: 'văn bản Đảng dùng Tahoma',
      sample: 'hd05-ke-hoach',
      change: formatRole('body', { font: 'Tahoma' }),
      reports: [{ clause: 'dang-font' }],
    },
  ],
});
