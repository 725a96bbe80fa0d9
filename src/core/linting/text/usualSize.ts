import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import { countLetters } from '../../vietnamese';
import { runningText } from './runningText';

/** The size in which most letters of the running text are set, half-points; null where there is none. */
export const usualBodySize = oncePer((administrative: AdministrativeDocument): number | null => {
  const letters = new Map<number, number>();
  for (const { runs } of runningText(administrative)) {
    for (const { text, format } of runs) {
      letters.set(format.size, (letters.get(format.size) ?? 0) + countLetters(text));
    }
  }
  const [usual] = [...letters].sort(([, left], [, right]) => right - left);
  return usual?.[0] ?? null;
});
