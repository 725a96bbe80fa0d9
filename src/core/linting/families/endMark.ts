import type { AdministrativeDocument } from '../../administrative';
import { bodyParagraphs, lastOfContent } from '../text/bodyText';
import { requirementOf } from './componentPresent';
import type { RangeText, TextMatch } from '../text/rangeText';
import type { RuleContext } from '../rule';

/** Whatever punctuation stands at the very end, slips like `/.` and `. / .` included. */
const TAIL = /[\s./;:,!…]*$/u;

/** The end of the content where it is not closed by the mark that the regulation demands. */
export interface EndMarkFault {
  readonly clause: string;
  readonly expected: string;
  /** The last paragraph of the content. */
  readonly text: RangeText;
  /** The marks and blanks it ends with; may be empty. */
  readonly tail: TextMatch;
}

/** "(Gửi kèm dự thảo Quyết định)": a note below the content. */
const NOTE = /^\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\s*$/u;

/** Dots, underscores to write on: a line of a form. */
const FILL = /(?:[.…_]\s*){5,}|…\s*…|_{2,}/u;

/** A mark that nothing but an end has. */
const UNMISTAKABLE = './.';

/**
 * The content has its mark, and what stands below it is something else: a note, and below an unmistakable mark anything (a table, lines
 * of a form, an address).
 */
function hasEnded(administrative: AdministrativeDocument, last: RangeText, mark: string): boolean {
  const ends = (text: string | undefined): boolean => text?.trimEnd().endsWith(mark) === true;
  const before = bodyParagraphs(administrative).slice(0, -1);
  return mark === UNMISTAKABLE
    ? before.some(({ text }) => ends(text))
    : NOTE.test(last.text) && ends(before.at(-1)?.text);
}

/** Null where the regulation demands no mark, where the end is not known, and where the mark is right. */
export function endMarkFault({ administrative, regulation }: RuleContext): EndMarkFault | null {
  const text = lastOfContent(administrative);
  const tail = text?.match(TAIL) ?? null;
  const expected = regulation.demands.endMark;
  const isForeign = expected !== UNMISTAKABLE && tail?.text.trim() === UNMISTAKABLE;
  const requirement =
    requirementOf('closingMark', administrative, regulation) ??
    // Papers that need no mark have none of another regulation's, either.
    (isForeign ? regulation.required.find(({ component }) => component === 'closingMark') : undefined);
  if (requirement === undefined || text === null || tail === null || tail.text.trim() === expected) {
    return null;
  }
  if (FILL.test(tail.text) || hasEnded(administrative, text, expected)) {
    return null;
  }
  return { clause: requirement.clause, expected, text, tail };
}
