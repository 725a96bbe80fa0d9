import type { AdministrativeDocument } from '../../administrative';
import { oncePer, type Range } from '../../document';
import { capitalised } from '../../vietnamese';
import { proseOf } from '../text/prose';

/** A step whose number does not follow that of the step above. */
export interface StepBreak {
  readonly actual: string;
  readonly previous: string;
  readonly expected: string;
  /** The number. */
  readonly range: Range;
}

/** "- Bước 2: …", "Giai đoạn 3. …": the word that counts the line, and its number. */
const STEP = /^\s*(?:[-+*•–]\s*)?(bước|giai đoạn|vòng) (\d{1,2})(?=\s*[:.(–-])/iu;
/** Steps of one matter have at most so many other lines between them. */
const FAR = 8;

/** Steps numbered by a word of their own, of which one is left out or told twice. */
export const stepBreaks = oncePer((administrative: AdministrativeDocument): readonly StepBreak[] => {
  const breaks: StepBreak[] = [];
  const last = new Map<string, { readonly value: number; readonly at: number }>();
  for (const [at, { role, quoted, appendix, text }] of proseOf(administrative).entries()) {
    const match = role === 'table' || role === 'header' || quoted ? null : STEP.exec(text.text);
    const [whole, word = '', figures = ''] = match ?? [];
    if (whole === undefined) {
      continue;
    }
    const value = Number(figures);
    const key = `${word.toLowerCase()} ${String(appendix)}`;
    const above = last.get(key);
    // Another matter counts its steps from one.
    if (above !== undefined && at - above.at <= FAR && value !== 1 && value !== above.value + 1) {
      const end = whole.length;
      const name = capitalised(word.toLowerCase());
      breaks.push({
        actual: `${name} ${figures}`,
        previous: `${name} ${String(above.value)}`,
        expected: `${name} ${String(above.value + 1)}`,
        range: text.slice(end - figures.length, end),
      });
    }
    last.set(key, { value, at });
  }
  return breaks;
});
