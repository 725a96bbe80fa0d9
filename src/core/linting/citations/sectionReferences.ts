import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { MAIN_PART, oncePer, type Range } from '../../document';
import { lockOf } from '../../edits';
import { matchesIn } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { citationsOf } from './citations';
import { isOwnLabel, matchAt, provisionsOf, saysThisDocument, type ProvisionReference } from './provisions';
import { isAnyReferredTo } from './referredItems';

/** What names a section by its number. */
export interface SectionReferences {
  /** Where its number stands in references that certainly mean it. */
  readonly clear: readonly Range[];
  /** Something else may mean it too, or cannot be rewritten: who renumbers the section may leave a wrong reference behind. */
  readonly unclear: boolean;
}

interface Mention {
  /** The Roman numeral; null for any: a stretch from one section to another. */
  readonly figure: string | null;
  /** Where it stands when the reference is clear, else null. */
  readonly range: Range | null;
  /** The reference says that it means this document. */
  readonly self: boolean;
}

/** More numerals of the same kind: "các Mục II, III và IV". */
const FURTHER = /(?:, | và |, và )([IVX]+)(?:\.\d+)*(?![\p{L}\d])/uy;
const SUBSECTION = /(?:\.\d+)+/uy;
/** "từ Mục II đến Mục IV", "Mục II - IV" */
const STRETCH = /^ ?(?:[-–]|đến|tới) ?(?:hết )?(?:mục |phần )?[IVX]/iu;
/** What follows a reference that names no other source. */
const NOTHING_ELSE =
  /^(?:\s*(?:[.;:)]|$)|,? (?:nêu )?(?:ở )?(?:trên|dưới đây)|, (?!của|thuộc|trong|phụ lục|mẫu|biểu|kế hoạch|đề án|hướng dẫn|công văn|chương trình)\p{Ll})/u;
const OF_APPENDIX = /^,? (?:của )?(?:phụ lục|mẫu|biểu)(?!\p{L})/iu;
/** "theo III.2": a numeral without the word for what it numbers. */
const BARE = /(?<!\p{L})(?:tại|theo|xem|như) ([IVX]+)(?:\.\d+)*(?![\p{L}\d])/giu;
const OUTSIDE_PROSE = /(?<!\p{L})(?:mục|phần)\s+([IVX]+)(?![\p{L}\d])/giu;

/**
 * What names a section of the first level by its number: in the text, in tables, in text boxes, in headers and notes. Only Roman numerals
 * behind “Mục” or “Phần” are clear; sections with other labels share their figures with too much.
 */
export function referencesToSection(
  administrative: AdministrativeDocument,
  item: OutlineItem,
): SectionReferences {
  const figure = /[IVX]+/u.exec(item.label)?.[0];
  if (item.style !== 'roman' || figure === undefined) {
    return { clear: [], unclear: isAnyReferredTo(administrative, [item]) };
  }
  const mentions = mentionsOfSections(administrative).filter(
    (mention) => mention.figure === null || mention.figure === figure,
  );
  const others = administrative.outline.filter(
    (other) => other !== item && other.style === 'roman' && other.ordinal.at(-1) === item.ordinal.at(-1),
  );
  const isClear = ({ range, self }: Mention): boolean =>
    range !== null && (others.length === 0 || (self && others.every(({ part }) => part === 'appendix')));
  return {
    clear: mentions.filter(isClear).flatMap(({ range }) => range ?? []),
    unclear: !mentions.every(isClear),
  };
}

const mentionsOfSections = oncePer((administrative: AdministrativeDocument): readonly Mention[] => [
  ...provisionsOf(administrative).flatMap((reference) => mentionsIn(administrative, reference)),
  ...proseOf(administrative).flatMap(({ text }) => unclearMentions(text.text, BARE)),
  ...[...administrative.source.stories.values()]
    .filter(({ part }) => part !== MAIN_PART)
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => unclearMentions(text, OUTSIDE_PROSE))),
]);

function unclearMentions(text: string, pattern: RegExp): readonly Mention[] {
  return matchesIn(text, pattern).map(([, figure]) => ({
    figure: figure ?? null,
    range: null,
    self: false,
  }));
}

function mentionsIn(
  administrative: AdministrativeDocument,
  reference: ProvisionReference,
): readonly Mention[] {
  const { passage, steps, target } = reference;
  const { text } = passage.text;
  if (target === 'other' || isOwnLabel(reference)) {
    return [];
  }
  return steps.flatMap(({ kind, ordinal }, index): readonly Mention[] => {
    if (!/^[IVX]+$/u.test(ordinal.text)) {
      return [];
    }
    const { figures, end } = withFurther(text, ordinal.start, ordinal.end);
    const rest = text.slice(end);
    if (STRETCH.test(rest)) {
      return [{ figure: null, range: null, self: false }];
    }
    const self = saysThisDocument(text, end);
    if (OF_APPENDIX.test(rest) && self) {
      return [];
    }
    const named = self || (NOTHING_ELSE.test(rest) && !citesActs(administrative, passage));
    const whole = index === steps.length - 1 && (kind === 'mục' || kind === 'phần');
    const own = passage.paragraph.index < administrative.body.endParagraph;
    const clear = named && whole && own && !passage.quoted;
    return figures.map((span) => {
      const range = passage.text.slice(span.start, span.end);
      return {
        figure: text.slice(span.start, span.end),
        range: clear && isFree(administrative, range) ? range : null,
        self,
      };
    });
  });
}

function withFurther(
  text: string,
  start: number,
  firstEnd: number,
): { readonly figures: readonly { readonly start: number; readonly end: number }[]; readonly end: number } {
  const figures = [{ start, end: firstEnd }];
  let end = firstEnd + (matchAt(SUBSECTION, text, firstEnd)?.[0].length ?? 0);
  for (let found = matchAt(FURTHER, text, end); found !== null; found = matchAt(FURTHER, text, end)) {
    const [whole, figure = ''] = found;
    const at = end + whole.indexOf(figure);
    figures.push({ start: at, end: at + figure.length });
    end += whole.length;
  }
  return { figures, end };
}

function citesActs(administrative: AdministrativeDocument, passage: Passage): boolean {
  return citationsOf(administrative).some((citation) => citation.passage === passage);
}

function isFree({ source }: AdministrativeDocument, range: Range): boolean {
  return lockOf({ kind: 'replaceText', range, expected: '', text: '' }, source) === null;
}
