import type { LiveParagraph, ProxyScope } from './liveDocument';
import type { LivePlace } from './locator';
import type { Step } from './step';
import { planReplacement, type ReplacementPlan } from './textReplacement';
import { firstHit } from './wordSearch';

export interface ReplacementWork {
  readonly edit: number;
  readonly place: LivePlace;
  readonly text: string;
}

export interface ReplacementSteps {
  readonly steps: readonly Step[];
  /** What the changed paragraphs say afterwards. */
  readonly texts: ReadonlyMap<LiveParagraph, string>;
}

/**
 * Replacements, in each paragraph from the end to the beginning, so that what is yet to be found still stands as it was loaded. Of two that
 * overlap, the first by position is made.
 */
export function replacementSteps(scope: ProxyScope, works: readonly ReplacementWork[]): ReplacementSteps {
  const { accepted, refused } = withoutOverlaps(works);
  const texts = new Map<LiveParagraph, string>();
  const steps = accepted.reverse().map(({ edit, place: { paragraph, span }, text: inserted }): Step => {
    const text = texts.get(paragraph) ?? paragraph.text;
    const plan = planReplacement(text, { span, text: inserted });
    if (plan === null) {
      return { edit, skip: 'locationLost' };
    }
    texts.set(paragraph, text.slice(0, span.start) + inserted + text.slice(span.end));
    return { edit, queue: () => replace(scope, paragraph, plan) };
  });
  return { steps: [...refused.map(({ edit }): Step => ({ edit, skip: 'textChanged' })), ...steps], texts };
}

function replace(
  scope: ProxyScope,
  paragraph: LiveParagraph,
  replacement: ReplacementPlan,
): readonly OfficeExtension.ClientObject[] {
  if (replacement.kind === 'paragraph') {
    scope.keep(paragraph.proxy.insertText(replacement.text, replacement.at));
    return [];
  }
  const range = firstHit(scope, { paragraph, plan: replacement.plan });
  scope.keep(range.insertText(replacement.text, replacement.at));
  return [range];
}

function withoutOverlaps(works: readonly ReplacementWork[]): {
  readonly accepted: ReplacementWork[];
  readonly refused: readonly ReplacementWork[];
} {
  const ends = new Map<LiveParagraph, number>();
  const accepted: ReplacementWork[] = [];
  const refused: ReplacementWork[] = [];
  for (const work of [...works].sort((a, b) => a.place.span.start - b.place.span.start)) {
    const { paragraph, span } = work.place;
    if (span.start < (ends.get(paragraph) ?? 0)) {
      refused.push(work);
    } else {
      ends.set(paragraph, span.end);
      accepted.push(work);
    }
  }
  return { accepted, refused };
}
