import type { AdministrativeDocument } from '../../administrative';
import { oncePer, type Paragraph } from '../../document';
import { countLetters } from '../../vietnamese';
import { bodyTexts } from './bodyTexts';
import { runningTexts } from './runningText';

/**
 * The size in which most letters of the running text are set, half-points: of the document's own body (`attachment` null), or of a text
 * issued with it; null where there is none.
 */
export function usualBodySize(
  administrative: AdministrativeDocument,
  attachment: number | null,
): number | null {
  return usualSizes(administrative).get(attachment) ?? null;
}

const usualSizes = oncePer((administrative: AdministrativeDocument): ReadonlyMap<number | null, number> => {
  const texts = bodyTexts(administrative);
  return new Map(
    runningTexts(administrative).flatMap((paragraphs, index) => {
      const size = usualSize(paragraphs);
      return size === null ? [] : [[texts[index]?.attachment ?? null, size]];
    }),
  );
});

function usualSize(paragraphs: readonly Paragraph[]): number | null {
  const letters = new Map<number, number>();
  for (const { runs } of paragraphs) {
    for (const { text, format } of runs) {
      letters.set(format.size, (letters.get(format.size) ?? 0) + countLetters(text));
    }
  }
  const [usual] = [...letters].sort(([, left], [, right]) => right - left);
  return usual?.[0] ?? null;
}
