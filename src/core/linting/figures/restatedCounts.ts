import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { oneOf, readQuantities, WORD_BEGINS } from '../../vietnamese';
import { proseOf } from '../text/prose';
import { haveSwappedFigures } from '../text/swappedFigures';
import { INEXACT, OTHER_NUMBER } from './countGrammar';

/** A number that the text states elsewhere for the same thing as another one. */
export interface RestatedCount {
  readonly actual: string;
  readonly other: string;
  readonly range: Range;
}

interface Statement {
  readonly figures: string;
  readonly value: number;
  /** The number with the words that tell what it counts. */
  readonly text: string;
  readonly range: Range;
}

/** Two words behind the number: what is counted, and of which kind. */
const COUNTED = /^ (\p{L}+ \p{L}+(?: \p{L}+)?)/u;
/** Different numbers of the same thing are told where something changes, is shared out, or is compared. */
const CHANGES = new RegExp(
  String.raw`${WORD_BEGINS}${oneOf(OTHER_NUMBER, INEXACT, 'trước đây', 'từ')}(?: \p{L}+){0,4} $`,
  'iu',
);
const BEFORE = 40;
/** Smaller numbers are alike by chance. */
const SMALL = 12;

/** Numbers whose figures have changed places (“45 nhà giáo” – “54 nhà giáo”), against the number that the text gives for the same thing. */
export function restatedCounts(administrative: AdministrativeDocument): readonly RestatedCount[] {
  const byThing = new Map<string, Statement[]>();
  for (const { appendix, role, quoted, text } of proseOf(administrative)) {
    if (appendix !== null || quoted || role === 'header' || role === 'legalBasis') {
      continue;
    }
    for (const { min, max, start } of readQuantities(text.text)) {
      const figures = /^[\d.]+/u.exec(text.text.slice(start))?.[0] ?? '';
      const thing = COUNTED.exec(text.text.slice(start + figures.length))?.[1]?.toLowerCase();
      const before = text.text.slice(Math.max(0, start - BEFORE), start);
      if (
        thing === undefined ||
        min !== max ||
        min < SMALL ||
        CHANGES.test(before) ||
        /đồng|năm|tháng/u.test(thing)
      ) {
        continue;
      }
      const key = thing.split(' ').slice(0, 2).join(' ');
      const end = start + figures.length + 1 + key.length;
      byThing.set(key, [
        ...(byThing.get(key) ?? []),
        { figures, value: min, text: text.text.slice(start, end), range: text.slice(start, end) },
      ]);
    }
  }
  return [...byThing.values()].flatMap(oddOnes);
}

function oddOnes(statements: readonly Statement[]): readonly RestatedCount[] {
  const values = [...new Set(statements.map(({ value }) => value))];
  return values.flatMap((value, index): readonly RestatedCount[] => {
    const [odd, ...others] = statements.filter((each) => each.value === value);
    const usual = statements.find(
      (each) =>
        values.indexOf(each.value) < index &&
        odd !== undefined &&
        haveSwappedFigures(odd.figures, each.figures),
    );
    // Among more numbers of the thing two of three figures and more are alike by a slip, not by chance.
    return odd !== undefined &&
      others.length === 0 &&
      usual !== undefined &&
      (values.length === 2 || value >= LARGE)
      ? [{ actual: odd.text, other: usual.text, range: odd.range }]
      : [];
  });
}

const LARGE = 100;
