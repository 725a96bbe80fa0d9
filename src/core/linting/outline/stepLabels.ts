import type { AdministrativeDocument, OutlineItem } from '../../administrative';
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

/** "- Bước 2: …", "b) Vòng 2: …", "Giai đoạn 3. …": the word that counts the line, and its number. */
const STEP = /^\s*(?:(?:[-+*•–]|[a-zđ]\)|\d{1,2}[.)])\s*)?(bước|giai đoạn|vòng) (\d{1,2})(?=\s*[:.(–-])/iu;
/** Steps of one matter have at most so many other lines between them. */
const FAR = 8;

/** Steps numbered by a word of their own, of which one is left out or told twice. */
export const stepBreaks = oncePer((administrative: AdministrativeDocument): readonly StepBreak[] => {
  const breaks: StepBreak[] = [];
  const last = new Map<
    string,
    { readonly value: number; readonly at: number; readonly item: OutlineItem | null }
  >();
  for (const [at, { role, quoted, appendix, text, item }] of proseOf(administrative).entries()) {
    const match = role === 'table' || role === 'header' || quoted ? null : STEP.exec(text.text);
    const [whole, word = '', figures = ''] = match ?? [];
    if (whole === undefined) {
      continue;
    }
    const value = Number(figures);
    const key = `${word.toLowerCase()} ${String(appendix)}`;
    const above = last.get(key);
    // Another matter counts its steps from one.
    const isFirst = value === 1 && !(above?.value === 1 && isNext(above.item, item));
    if (above !== undefined && at - above.at <= FAR && !isFirst && value !== above.value + 1) {
      const end = whole.length;
      const name = capitalised(word.toLowerCase());
      breaks.push({
        actual: `${name} ${figures}`,
        previous: `${name} ${String(above.value)}`,
        expected: `${name} ${String(above.value + 1)}`,
        range: text.slice(end - figures.length, end),
      });
    }
    last.set(key, { value, at, item });
  }
  return breaks;
});

/** "a)" and "b)" of one list: what they say is of one matter. */
function isNext(above: OutlineItem | null, item: OutlineItem | null): boolean {
  return (
    above !== null &&
    item !== null &&
    above.style === item.style &&
    above.parent === item.parent &&
    (item.ordinal.at(-1) ?? 0) === (above.ordinal.at(-1) ?? 0) + 1
  );
}
