import type { AdministrativeDocument, LabelStyle, OutlineItem } from '../../administrative';
import type { Edit, FragmentParagraph, InsertionPoint, ReplaceText } from '../../edits';
import {
  PLAN_ORDER,
  planHasPart,
  planSections,
  referencesToSection,
  relabelled,
  renumbering,
  type PlanPart,
  type PlanSection,
} from '../../linting';
import type { DocumentTypeSlug } from '../../reference';
import { fold, isUpperCase } from '../../vietnamese';
import { impossible, type Insertion, type InsertionContext } from '../block';
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

/** Labels that a title follows in their line. That of a Phần, a Chương or a Mục has a line of its own, and what is below it other labels. */
const NUMBERED_STYLES: readonly LabelStyle[] = ['roman', 'arabic', 'upperLetter'];

export function subheading(title: Part): SectionLine {
  return { kind: 'subheading', title };
}

export function line(...parts: readonly Part[]): SectionLine {
  return { kind: 'paragraph', parts };
}

/**
 * Inserts a section between its neighbours, with the next number in the document's own style, and renumbers the typed labels of the sections
 * below it. Labels that Word draws would count on without the new section, whose own label is typed: among those a section can
 * only be added as the last. What certainly refers to a number that changes is changed with it; behind the last section that something
 * else may refer to, the new one keeps its number as it is.
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
  if (sections.some(({ item }) => !NUMBERED_STYLES.includes(item.style))) {
    return impossible('noSafePlace');
  }
  const usual = placeAmong(sections, part);
  if (sections.slice(usual).some(({ item }) => item.automatic)) {
    return impossible('automaticNumbering');
  }
  const index = keptNumbers(context, sections, usual);
  const next = sections[index];
  const at = next === undefined ? endOfSections(context, sections) : pointBefore(context, next.item);
  const label = index === usual ? labelOf(sections, index) : labelBehind(sections, index);
  const renumbered = renumberedFrom(context, sections, index);
  if (at === null || label === null || renumbered === null) {
    return impossible('noSafePlace');
  }
  const references = renumbered.flatMap((each) => referencesTo(context, each));
  const labels = renumbered.map(({ edit }) => edit);
  const written = sectionParagraphs(context, text, label, sections);
  const note = index > usual ? 'numbersKept' : references.length > 0 ? 'referencesFollow' : null;
  return { possible: true, edits: [insertAt(at, written), ...labels, ...references], note };
}

/** A section whose number changes: the edit of its label. */
interface Renumbered {
  readonly item: OutlineItem;
  readonly edit: ReplaceText;
}

/** Nothing is left to do for a section where the document had left a gap for the new one; null where a label cannot be rewritten. */
function renumberedFrom(
  context: InsertionContext,
  sections: readonly PlanSection[],
  index: number,
): readonly Renumbered[] | null {
  const all = sections.slice(index).map(({ item }, offset) => renumbered(context, item, index + offset + 2));
  return all.includes(null) ? null : all.flatMap((each) => each ?? []);
}

/** The first place from `usual` on behind which no number changes that something unclear may refer to. */
function keptNumbers(context: InsertionContext, sections: readonly PlanSection[], usual: number): number {
  const changed = renumberedFrom(context, sections, usual) ?? [];
  const unclear = changed.filter(({ item }) => referencesToSection(context.administrative, item).unclear);
  const last = unclear.at(-1);
  return last === undefined ? usual : sections.findIndex(({ item }) => item === last.item) + 1;
}

/** The references that certainly mean a section, with the number that its label is given. */
function referencesTo({ administrative }: InsertionContext, { item, edit }: Renumbered): readonly Edit[] {
  const { paragraphs } = administrative.source.main;
  return referencesToSection(administrative, item).clear.map((range): ReplaceText => {
    const expected = paragraphs[range.paragraph]?.text.slice(range.start, range.end) ?? '';
    return { kind: 'replaceText', range, expected, text: edit.text };
  });
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

/** The label behind sections that keep their numbers, whatever these are. */
function labelBehind(sections: readonly PlanSection[], index: number): string | null {
  const last = sections[index - 1]?.item;
  return last === undefined ? null : relabelled(last, (last.ordinal.at(-1) ?? index) + 1);
}

/** Null where the label cannot be rewritten, empty where it need not be. */
function renumbered(
  { administrative }: InsertionContext,
  item: OutlineItem,
  ordinal: number,
): readonly Renumbered[] | null {
  const mended = renumbering(administrative.source, item, ordinal);
  if (mended === null) {
    return null;
  }
  const { range, text } = mended;
  const expected = administrative.source.main.paragraphs[range.paragraph]?.text.slice(range.start, range.end);
  return expected === undefined || expected === text
    ? []
    : [{ item, edit: { kind: 'replaceText', range, expected, text } }];
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
