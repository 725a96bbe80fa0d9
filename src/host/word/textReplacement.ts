import { planSearch, type SearchPlan } from './searchNeedle';
import { charactersOf, commonPrefix, type Span } from './wordText';

/** One replacement inside a paragraph's live text. An empty span inserts. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/**
 * How to make a replacement through the API. `paragraph` inserts at an end of the paragraph; `search` finds a stretch and puts
 * `text` in its place, or after it.
 */
export type ReplacementPlan =
  | { readonly kind: 'paragraph'; readonly at: 'Start' | 'End'; readonly text: string }
  | {
      readonly kind: 'search';
      readonly plan: SearchPlan;
      readonly at: 'Replace' | 'End';
      readonly text: string;
    };

/** Whether hits may be counted. They are not known while the text is being changed: then only a first hit will do. */
export type Hits = 'first' | 'counted';

/** Plans a replacement in a text whose later part may have changed already. Null when Word's search cannot find the place. */
export function planReplacement(text: string, replacement: Replacement, hits: Hits): ReplacementPlan | null {
  const { span } = replacement;
  return span.start === span.end
    ? planInsertion(text, span.start, replacement.text, hits)
    : (planDirect(text, replacement, hits) ?? planDifference(text, replacement, hits));
}

function planInsertion(text: string, at: number, inserted: string, hits: Hits): ReplacementPlan | null {
  if (charactersOf(text.slice(at)).values.length === 0) {
    return { kind: 'paragraph', at: 'End', text: inserted };
  }
  if (charactersOf(text.slice(0, at)).values.length === 0) {
    return { kind: 'paragraph', at: 'Start', text: inserted };
  }
  const plan = searchFor(text, { start: characterBefore(text, at), end: at }, hits);
  return plan === null ? null : { kind: 'search', plan, at: 'End', text: inserted };
}

/**
 * The stretch itself. A deletion takes the character before along and puts it back: Word may close up the blank beside a
 * deleted word by itself ("smart cut and paste"), and an empty replacement is a deletion.
 */
function planDirect(text: string, { span, text: replaced }: Replacement, hits: Hits): ReplacementPlan | null {
  const start = replaced === '' ? characterBefore(text, span.start) : span.start;
  const plan = searchFor(text, { start, end: span.end }, hits);
  return plan === null
    ? null
    : { kind: 'search', plan, at: 'Replace', text: text.slice(start, span.start) + replaced };
}

/** For a stretch that cannot be searched for as a whole: only what really differs. */
function planDifference(
  text: string,
  { span, text: replaced }: Replacement,
  hits: Hits,
): ReplacementPlan | null {
  const before = text.slice(span.start, span.end);
  const prefix = commonPrefix(before, replaced);
  const suffix = commonPrefix(reversed(before.slice(prefix)), reversed(replaced.slice(prefix)));
  if (prefix + suffix === 0) {
    return null;
  }
  const start = span.start + prefix;
  const end = span.end - suffix;
  const different = replaced.slice(prefix, replaced.length - suffix);
  return start === end
    ? planInsertion(text, start, different, hits)
    : planDirect(text, { span: { start, end }, text: different }, hits);
}

const reversed = (text: string): string => text.split('').reverse().join('');

/** Where the visible character before a place starts; the place itself where there is none. */
function characterBefore(text: string, place: number): number {
  return charactersOf(text.slice(0, place)).starts.at(-1) ?? place;
}

function searchFor(text: string, span: Span, hits: Hits): SearchPlan | null {
  const plan = planSearch(text, span);
  return plan === null || (hits === 'first' && plan.occurrence > 0) ? null : plan;
}
