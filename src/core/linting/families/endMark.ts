import type { AdministrativeDocument } from '../../administrative';
import { lastOfText } from '../text/lastOfText';
import { bodyTexts, type BodyText } from '../text/bodyTexts';
import { runningText } from '../text/runningText';
import { requirementOf } from './componentPresent';
import { rangeText, wholeParagraph, type RangeText, type TextMatch } from '../text/rangeText';
import { MAIN_PART, type Range } from '../../document';
import type { RuleContext } from '../rule';
import { countWords } from '../../vietnamese';

/** Whatever punctuation stands at the very end, slips like `/.`, `. / .` and `.\.` included. */
const TAIL = /[\s./\\;:,!…]*$/u;

/** The end of a text where it is not closed by the mark that the regulation demands. */
export interface EndMarkFault {
  readonly clause: string;
  readonly expected: string;
  /** The last paragraph of the text. */
  readonly text: RangeText;
  /** The marks and blanks it ends with; may be empty. */
  readonly tail: TextMatch;
}

/** "(Gửi kèm dự thảo Quyết định)": a note below the content. */
const NOTE = /^\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\s*$/u;

/** Dots, underscores to write on: a line of a form. */
const FILL = /(?:[.…_]\s*){5,}|…\s*…|_{2,}/u;

/** "… năm 2026 ./.": a blank parts the mark from the last word. */
function isParted(tail: string, expected: string): boolean {
  return expected === UNMISTAKABLE && /^[ \u00a0]/u.test(tail);
}

/** Shorter lines may be anything. */
const SENTENCE_WORDS = 6;

/** A mark that nothing but an end has. */
const UNMISTAKABLE = './.';

/**
 * The text has its mark, and what stands below it is something else: a note, and below an unmistakable mark anything (a table, lines
 * of a form, an address).
 */
function hasEnded({ paragraphs }: BodyText, last: RangeText, mark: string): boolean {
  const ends = (text: string | undefined): boolean => text?.trimEnd().endsWith(mark) === true;
  const before = paragraphs.slice(0, -1);
  return mark === UNMISTAKABLE
    ? before.some(({ text }) => ends(text))
    : NOTE.test(last.text) && ends(before.at(-1)?.text);
}

/**
 * The ends that are not right: of the document's own content and of the texts issued with it. Empty where the regulation demands no
 * mark, and where no end is known.
 */
export function endMarkFaults(context: RuleContext): readonly EndMarkFault[] {
  return bodyTexts(context.administrative).flatMap((body) => faultOf(context, body) ?? []);
}

function faultOf({ administrative, regulation }: RuleContext, body: BodyText): EndMarkFault | null {
  const text = lastOfText(administrative, body);
  const tail = text?.match(TAIL) ?? null;
  const expected = regulation.demands.endMark;
  const isForeign = expected !== UNMISTAKABLE && tail?.text.trim() === UNMISTAKABLE;
  const requirement =
    requirementOf('closingMark', administrative, regulation) ??
    // Papers that need no mark have none of another regulation's, either.
    (isForeign ? regulation.required.find(({ component }) => component === 'closingMark') : undefined);
  if (
    requirement === undefined ||
    text === null ||
    tail === null ||
    (tail.text.trim() === expected && !isParted(tail.text, expected))
  ) {
    return null;
  }
  const isForm = FILL.test(tail.text) || (body.attachment !== null && !isSentence(administrative, text));
  return isForm || hasEnded(body, text, expected)
    ? null
    : { clause: requirement.clause, expected, text, tail };
}

/** Below an attached text something may stand that does not belong to it: its end is known where a sentence ends it. */
function isSentence(administrative: AdministrativeDocument, { range, text }: RangeText): boolean {
  return (
    countWords(text) >= SENTENCE_WORDS &&
    runningText(administrative).some(({ index }) => index === range.paragraph)
  );
}

/** "./." within the content: marks of its end, behind which numbered text goes on. */
export function earlyEnds({ administrative, regulation }: RuleContext): readonly EarlyEnd[] {
  const { outline, source } = administrative;
  const requirement = requirementOf('closingMark', administrative, regulation);
  const [body] = bodyTexts(administrative);
  if (requirement == null || body === undefined) {
    return [];
  }
  const numbered = outline.filter(({ part, appendix }) => part === 'body' && appendix === null);
  const last = numbered.at(-1)?.paragraph ?? 0;
  return body.paragraphs
    .filter(({ index, text }) => index < last && text.trimEnd().endsWith(UNMISTAKABLE))
    .flatMap(({ index }) => {
      const whole = rangeText(source, wholeParagraph(source, MAIN_PART, index));
      const mark = whole.match(/\.?\/\.(?=\s*$)/u);
      return mark === null ? [] : [{ clause: requirement.clause, range: mark.range }];
    });
}

/** A mark of the end that stands before the end. */
export interface EarlyEnd {
  readonly clause: string;
  readonly range: Range;
}
