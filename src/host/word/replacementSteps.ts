import type { LiveParagraph, ProxyScope } from './liveDocument';
import type { LivePlace } from './locator';
import type { Step } from './step';
import { planReplacement, type ReplacementPlan } from './textReplacement';
import { findRanges, firstHit } from './wordSearch';

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
 * Replacements, in each paragraph from the end to the beginning, so that what is yet to be found still stands as it was loaded.
 * Of two that overlap, the first by position is made.
 */
export async function replacementSteps(
  scope: ProxyScope,
  works: readonly ReplacementWork[],
): Promise<ReplacementSteps> {
  const { accepted, refused } = withoutOverlaps(works);
  const texts = new Map<LiveParagraph, string>();
  const planned = accepted.reverse().map((work) => plan(work, texts));
  const counted = await countedRanges(scope, planned);
  const steps = planned.map((each): Step => {
    const { edit, paragraph, replacement } = each;
    const range = counted.get(each);
    return replacement === null || range === null
      ? { edit, skip: 'locationLost' }
      : { edit, queue: () => replace(scope, paragraph, replacement, range) };
  });
  return { steps: [...refused.map(({ edit }): Step => ({ edit, skip: 'textChanged' })), ...steps], texts };
}

interface Planned {
  readonly edit: number;
  readonly paragraph: LiveParagraph;
  readonly replacement: ReplacementPlan | null;
  /** Planned for the text as it was loaded: its range must be found before anything is changed. */
  readonly counted: boolean;
}

/** Plans one replacement, and notes in `texts` what the paragraph will say. */
function plan({ edit, place, text: inserted }: ReplacementWork, texts: Map<LiveParagraph, string>): Planned {
  const { paragraph, span } = place;
  const present = texts.get(paragraph) ?? paragraph.text;
  const first = planReplacement(present, { span, text: inserted }, 'first');
  const replacement = first ?? planReplacement(paragraph.text, { span, text: inserted }, 'counted');
  if (replacement !== null) {
    texts.set(paragraph, present.slice(0, span.start) + inserted + present.slice(span.end));
  }
  return { edit, paragraph, replacement, counted: first === null };
}

/** The ranges of the counted ones; null where Word has no such hit. */
async function countedRanges(
  scope: ProxyScope,
  planned: readonly Planned[],
): Promise<ReadonlyMap<Planned, Word.Range | null>> {
  const searches = planned.flatMap((each) => {
    const { counted, paragraph, replacement } = each;
    return counted && replacement?.kind === 'search' ? [{ each, paragraph, plan: replacement.plan }] : [];
  });
  const ranges = await findRanges(scope, searches);
  return new Map(searches.map(({ each }, index) => [each, ranges[index] ?? null]));
}

function replace(
  scope: ProxyScope,
  paragraph: LiveParagraph,
  replacement: ReplacementPlan,
  found: Word.Range | undefined,
): readonly OfficeExtension.ClientObject[] {
  if (replacement.kind === 'paragraph') {
    scope.keep(paragraph.proxy.insertText(replacement.text, replacement.at));
    return [];
  }
  const range = found ?? firstHit(scope, { paragraph, plan: replacement.plan });
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
