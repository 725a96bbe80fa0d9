import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import type { Edit, FragmentParagraph, InsertionPoint } from '../../edits';
import {
  PLAN_ORDER,
  planHasPart,
  planSections,
  relabelled,
  renumbering,
  type PlanPart,
  type PlanSection,
} from '../../linting';
import type { DocumentTypeSlug } from '../../reference';
import { fold, isUpperCase } from '../../vietnamese';
import { impossible, insertion, type Insertion, type InsertionContext } from '../block';
import { belowBases } from '../place/opening';
import { after, before, firstParagraph, insertAt, lastOfBody } from '../place/points';
import { sentence, type Part } from '../words/parts';

/** A section of a plan as it is inserted: the words that are always the same, and blanks. */
export interface SectionText {
  /** As it is spelt inside a sentence: `Mục đích, yêu cầu`. */
  readonly title: string;
  /** Usual words, folded, in a heading of any level that covers the same; default: the words of the part. */
  readonly covers?: RegExp;
  readonly body: readonly SectionLine[];
}

/** A subheading (numbered in the document's own way) or a paragraph. */
export type SectionLine =
  | { readonly kind: 'subheading'; readonly title: Part }
  | { readonly kind: 'paragraph'; readonly parts: readonly Part[] };

/** Types that are divided as a plan is: purpose, content, means, who does what. */
const DIVIDED_TYPES: readonly DocumentTypeSlug[] = ['ke-hoach', 'chuong-trinh', 'phuong-an', 'de-an'];

export function subheading(title: Part): SectionLine {
  return { kind: 'subheading', title };
}

export function line(...parts: readonly Part[]): SectionLine {
  return { kind: 'paragraph', parts };
}

/**
 * Inserts a section between its neighbours, with the next number in the document's own style, and renumbers the typed labels of the sections
 * below it. Labels that Word draws would count on without the new section, whose own label is typed: among those a section can
 * only be added as the last.
 */
export function planSection(context: InsertionContext, part: PlanPart, text: SectionText): Insertion {
  const { administrative, type } = context;
  if (type !== null && !DIVIDED_TYPES.includes(type)) {
    return impossible('notForThisType');
  }
  if (isCovered(administrative, part, text.covers)) {
    return impossible('alreadyThere');
  }
  const sections = planSections(administrative);
  const index = placeAmong(sections, part);
  const next = sections[index];
  const later = sections.slice(index).map(({ item }) => item);
  if (later.some(({ automatic }) => automatic)) {
    return impossible('automaticNumbering');
  }
  const at = next === undefined ? endOfSections(context, sections) : pointBefore(context, next.item);
  const label = labelOf(sections, index);
  if (at === null || label === null) {
    return impossible('noSafePlace');
  }
  const edits = later.map((item, offset) => renumbered(context, item, index + offset + 2));
  if (edits.some((edit) => edit === null)) {
    return impossible('noSafePlace');
  }
  const written = sectionParagraphs(context, text, label, sections);
  return insertion(insertAt(at, written), ...edits.flatMap((edit) => edit ?? []));
}

function isCovered(
  administrative: AdministrativeDocument,
  part: PlanPart,
  words: RegExp | undefined,
): boolean {
  return words === undefined
    ? planHasPart(administrative, part)
    : administrative.outline.some(
        (item) => item.part === 'body' && item.kind === 'heading' && words.test(fold(item.title)),
      );
}

/** Behind the last section that usually comes before it; a section that no word tells belongs to the one above it. */
function placeAmong(sections: readonly PlanSection[], part: PlanPart): number {
  const rank = PLAN_ORDER.indexOf(part);
  let place = 0;
  let belongsBefore = true;
  sections.forEach(({ parts }, index) => {
    const ranks = parts.map((each) => PLAN_ORDER.indexOf(each));
    belongsBefore = ranks.length === 0 ? belongsBefore : Math.min(...ranks) <= rank;
    place = belongsBefore ? index + 1 : place;
  });
  return part === 'purpose' ? 0 : place;
}

/** The label of the section that comes to stand at `index`, in the style of the others; `I.` in a plan without sections. */
function labelOf(sections: readonly PlanSection[], index: number): string | null {
  const [pattern] = sections;
  return pattern === undefined ? 'I.' : relabelled(pattern.item, index + 1);
}

/** Null where the label cannot be rewritten; nothing to do where the document had left a gap for the new section. */
function renumbered(
  { administrative }: InsertionContext,
  item: OutlineItem,
  ordinal: number,
): readonly Edit[] | null {
  const mended = renumbering(administrative.source, item, ordinal);
  if (mended === null) {
    return null;
  }
  const { range, text } = mended;
  const expected = administrative.source.main.paragraphs[range.paragraph]?.text.slice(range.start, range.end);
  return expected === undefined || expected === text ? [] : [{ kind: 'replaceText', range, expected, text }];
}

function pointBefore({ administrative }: InsertionContext, item: OutlineItem): InsertionPoint | null {
  const paragraph = administrative.source.main.paragraphs[item.paragraph];
  return paragraph === undefined || paragraph.cell !== null ? null : before(paragraph, false);
}

/** Above the closing sentence, else at the end of the body; in a plan without sections, below its opening. */
function endOfSections(context: InsertionContext, sections: readonly PlanSection[]): InsertionPoint | null {
  const { administrative } = context;
  const closing = firstParagraph(administrative.source, administrative.closingSentence);
  if (closing !== null && closing.cell === null) {
    return before(closing, false);
  }
  const last = lastOfBody(administrative);
  if (sections.length > 0) {
    return last === null ? null : after(last, true);
  }
  const opening = firstParagraph(administrative.source, administrative.openingSentence);
  return opening === null ? belowBases(administrative) : after(opening, true);
}

function sectionParagraphs(
  { form }: InsertionContext,
  { title, body }: SectionText,
  label: string,
  sections: readonly PlanSection[],
): readonly FragmentParagraph[] {
  const inCapitals = sections.every(({ item }) => isUpperCase(item.title));
  const heading = sentence(form.formats.heading, `${label} ${inCapitals ? title.toUpperCase() : title}`);
  const arabic = /\d/u.test(label);
  let count = 0;
  const paragraphs = body.map((each) => {
    if (each.kind === 'paragraph') {
      return sentence(form.formats.body, ...each.parts);
    }
    count += 1;
    // Below an Arabic number stand letters; a section has no more than three subheadings, so that the letter is never đ.
    const mark = arabic ? `${String.fromCodePoint(0x60 + count)})` : `${String(count)}.`;
    return sentence(form.formats.subheading, `${mark} `, each.title);
  });
  return [heading, ...paragraphs];
}
