import { planSearch, type SearchPlan } from './searchNeedle';
import { charactersOf, type Span } from './wordText';

/** One replacement inside a paragraph's live text. An empty span inserts. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/**
 * How to make a replacement through the API. `paragraph` inserts at an end of the paragraph; `search` finds a stretch and puts `text` in its
 * place, or after it.
 */
export type ReplacementPlan =
  | { readonly kind: 'paragraph'; readonly at: 'Start' | 'End'; readonly text: string }
  | {
      readonly kind: 'search';
      readonly plan: SearchPlan;
      readonly at: 'Replace' | 'End';
      readonly text: string;
    };

/** Characters that a replacement may take along on its left to be found more easily. */
const MOST_EXTRA = 4;

/**
 * Plans a replacement in a text whose later part may have changed already. Null when Word's search cannot find the place.
 */
export function planReplacement(text: string, replacement: Replacement): ReplacementPlan | null {
  const { span } = replacement;
  return span.start === span.end
    ? planInsertion(text, span.start, replacement.text)
    : (planDirect(text, replacement) ?? planDifference(text, replacement));
}

function planInsertion(text: string, at: number, inserted: string): ReplacementPlan | null {
  if (charactersOf(text.slice(at)).values.length === 0) {
    return { kind: 'paragraph', at: 'End', text: inserted };
  }
  if (charactersOf(text.slice(0, at)).values.length === 0) {
    return { kind: 'paragraph', at: 'Start', text: inserted };
  }
  const plan = firstHit(text, widenLeft(text, { start: at, end: at }, 1));
  return plan === null ? null : { kind: 'search', plan, at: 'End', text: inserted };
}

/**
 * The stretch itself, or with some characters before it that are put back unchanged. A deletion always takes one along: Word may close up the
 * blank beside a deleted word by itself ("smart cut and paste"), and an empty replacement is a deletion.
 */
function planDirect(text: string, { span, text: replaced }: Replacement): ReplacementPlan | null {
  for (let extra = replaced === '' && span.start > 0 ? 1 : 0; extra <= MOST_EXTRA; extra++) {
    const wide = widenLeft(text, span, extra);
    const plan = firstHit(text, wide);
    if (plan !== null) {
      return { kind: 'search', plan, at: 'Replace', text: text.slice(wide.start, span.start) + replaced };
    }
  }
  return null;
}

/** For a stretch that cannot be searched for as a whole: only what really differs. */
function planDifference(text: string, { span, text: replaced }: Replacement): ReplacementPlan | null {
  const before = text.slice(span.start, span.end);
  const prefix = commonStart(before, replaced);
  const suffix = commonStart(reversed(before.slice(prefix)), reversed(replaced.slice(prefix)));
  if (prefix + suffix === 0) {
    return null;
  }
  const start = span.start + prefix;
  const end = span.end - suffix;
  const different = replaced.slice(prefix, replaced.length - suffix);
  return start === end
    ? planInsertion(text, start, different)
    : planDirect(text, { span: { start, end }, text: different });
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) {
    length++;
  }
  return length;
}

const reversed = (text: string): string => text.split('').reverse().join('');

/** The span with so many visible characters more on its left, as many as there are. */
function widenLeft(text: string, { start, end }: Span, count: number): Span {
  const { starts } = charactersOf(text.slice(0, start));
  return { start: count === 0 ? start : (starts[Math.max(starts.length - count, 0)] ?? start), end };
}

/** A plan that needs no counting of hits: those are not known while the text is being changed. */
function firstHit(text: string, span: Span): SearchPlan | null {
  const plan = planSearch(text, span);
  return plan?.occurrence === 0 ? plan : null;
}
