import { MAIN_PART, type Document } from '../../core';
import type { Underline } from '../documentHost';
import { ProxyScope, type LiveParagraph } from './liveDocument';
import { loadStories } from './liveStories';
import { Locator } from './locator';
import { alignParagraphs, type Alignable } from './paragraphAlignment';
import type { Span } from './wordText';

/** As for edits: Word stops add-ins that keep it busy for long. */
const PARAGRAPHS_PER_REQUEST = 200;

const COLOURS = { error: 'Red', warning: 'Blue', info: 'Green' } as const;
const GRAVEST_FIRST: readonly Underline['severity'][] = ['error', 'warning', 'info'];

/** What stands underlined since the last time. */
interface Drawn {
  readonly paragraphs: readonly Alignable[];
  /** Positions in `paragraphs`. */
  readonly underlined: ReadonlySet<number>;
  /** Names of marks by the ids of their annotations. */
  readonly names: ReadonlyMap<string, string>;
}

const NOTHING: Drawn = { paragraphs: [], underlined: new Set(), names: new Map() };

interface Stretch {
  readonly mark: Underline;
  readonly span: Span;
}

/**
 * The underlines (annotations, WordApi 1.7) that this product has put into the open document. Word keeps them in memory only, moves
 * them with the text, and drops one when its text changes; there is no list of them but that of each paragraph.
 */
export class Underlines {
  #drawn = NOTHING;

  /** Nothing of ours is underlined. */
  get isEmpty(): boolean {
    return this.#drawn.names.size === 0;
  }

  /** The name of the mark behind an annotation; null for one that is not ours. */
  nameOf(annotation: string): string | null {
    return this.#drawn.names.get(annotation) ?? null;
  }

  /** Underlines these places instead of those of the last time; returns how many. */
  async draw(context: Word.RequestContext, document: Document, marks: readonly Underline[]): Promise<number> {
    const scope = new ProxyScope(context);
    const live = await loadStories(scope, document, new Set());
    const paragraphs = live.get(MAIN_PART) ?? [];
    await this.#queueRemoval(scope, paragraphs);
    const places = stretchesOf(document, new Locator(document, live), marks);
    const inserted: { readonly stretch: Stretch; readonly id: () => string | undefined }[] = [];
    let count = 0;
    for (const [paragraph, stretches] of places) {
      if (count > 0 && count % PARAGRAPHS_PER_REQUEST === 0) {
        await context.sync();
      }
      count++;
      const ids = paragraph.proxy.insertAnnotations({ critiques: stretches.map(critiqueOf) });
      inserted.push(...stretches.map((stretch, index) => ({ stretch, id: () => ids.value[index] })));
    }
    await scope.finish();
    this.#drawn = {
      paragraphs: paragraphs.map(({ tableLevel, text }) => ({ tableLevel, text })),
      underlined: new Set(paragraphs.flatMap((paragraph, index) => (places.has(paragraph) ? [index] : []))),
      names: new Map(inserted.map(({ id, stretch }) => [id() ?? '', stretch.mark.name])),
    };
    return inserted.length;
  }

  /** Annotations of others stay: what is not known by its id is not ours. */
  async #queueRemoval(scope: ProxyScope, live: readonly LiveParagraph[]): Promise<void> {
    if (this.isEmpty) {
      return;
    }
    const annotations = paragraphsToClear(this.#drawn, live).map(({ proxy }) =>
      scope.keep(proxy.getAnnotations()),
    );
    for (const each of annotations) {
      each.load('id');
    }
    await scope.context.sync();
    for (const annotation of annotations.flatMap(({ items }) => scope.keepAll(items))) {
      if (this.#drawn.names.has(annotation.id)) {
        annotation.delete();
      }
    }
  }
}

/** What has become of the paragraphs that were underlined, and whatever may have. */
function paragraphsToClear(
  { paragraphs, underlined }: Drawn,
  live: readonly LiveParagraph[],
): readonly LiveParagraph[] {
  const formerOf = new Map(alignParagraphs(paragraphs, live).map((partner, index) => [partner, index]));
  return live.filter((_, index) => {
    const former = formerOf.get(index);
    return former === undefined || underlined.has(former);
  });
}

/**
 * The stretches to underline, by paragraph. None in a document with tracked changes: beside deleted text Word counts otherwise (office-js
 * #5672). Of two that overlap, the graver one, and then the shorter, is shown.
 */
function stretchesOf(
  document: Document,
  locator: Locator,
  marks: readonly Underline[],
): ReadonlyMap<LiveParagraph, readonly Stretch[]> {
  const byParagraph = new Map<LiveParagraph, Stretch[]>();
  const rank = ({ expected, severity }: Underline): number =>
    GRAVEST_FIRST.indexOf(severity) * 1e6 + expected.length;
  for (const mark of document.revisionCount > 0 ? [] : [...marks].sort((a, b) => rank(a) - rank(b))) {
    const located = mark.range.part === MAIN_PART ? locator.span(mark.range, mark.expected) : null;
    if (located?.found === true) {
      const { paragraph, span } = located.place;
      const present = byParagraph.get(paragraph) ?? [];
      const isFree = present.every((other) => span.end <= other.span.start || span.start >= other.span.end);
      if (isFree && span.start < span.end) {
        byParagraph.set(paragraph, [...present, { mark, span }]);
      }
    }
  }
  return byParagraph;
}

function critiqueOf({ mark, span }: Stretch): Word.Critique {
  return { colorScheme: COLOURS[mark.severity], start: span.start, length: span.end - span.start };
}
