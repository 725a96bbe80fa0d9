import type { Paragraph, Range } from '../../document';
import { isUpperCase, normalise } from '../../vietnamese';
import type { Appendix, Extent, LabelStyle, OutlineItem } from '../administrativeDocument';
import { isBrokenText } from '../reading/brokenText';
import { isCentred, isCapitals } from '../reading/line';
import type { Reading } from '../reading/reading';
import { headingShape } from './heading';
import { parseLabel, type ParsedLabel } from './label';
import { depthOf, levelOf } from './levels';

interface LabelledParagraph {
  readonly paragraph: Paragraph;
  readonly parsed: ParsedLabel;
  readonly automatic: boolean;
  /** Offset of the label in the readable text; 0 when automatic. */
  readonly labelStart: number;
  readonly appendix: number | null;
}

/** Numbered headings and numbered paragraphs of the body and of the appendices, in order, with their parents. */
export function recogniseOutline(
  reading: Reading,
  body: Extent,
  appendices: readonly Appendix[],
): readonly OutlineItem[] {
  const labelled = [
    ...labelledIn(reading, body.firstParagraph, body.endParagraph, null),
    ...appendices.flatMap((appendix, index) =>
      labelledIn(reading, appendix.firstParagraph + 1, appendix.endParagraph, index),
    ),
  ];
  const settled = labelled.map((item, index) => settle(item, labelled, index));
  const items: OutlineItem[] = [];
  for (const [index, item] of settled.entries()) {
    items.push(outlineItem(reading, item, settled, index, items, body, appendices));
  }
  return items;
}

function labelledIn(
  reading: Reading,
  from: number,
  to: number,
  appendix: number | null,
): LabelledParagraph[] {
  const found: LabelledParagraph[] = [];
  for (const paragraph of reading.paragraphs.slice(from, to)) {
    if (isInGrid(paragraph)) {
      continue;
    }
    const typed = reading.readable(paragraph).text;
    const labelStart = typed.length - typed.trimStart().length;
    const { label } = paragraph;
    if (label !== null && !label.bullet) {
      const parsed = typed.trim() === '' ? null : parseAutomatic(label.text);
      if (parsed !== null) {
        found.push({ paragraph, parsed, automatic: true, labelStart: 0, appendix });
        continue;
      }
    }
    const parsed = label === null ? parseLabel(typed.slice(labelStart)) : null;
    if (parsed !== null) {
      found.push({ paragraph, parsed, automatic: false, labelStart, appendix });
    }
  }
  return found;
}

/** Rows of a table with lines, and of wide layouts, number their rows; those are not sections. */
function isInGrid({ cell }: Paragraph): boolean {
  return cell !== null && (cell.table.bordered || cell.table.columnCount > 1 || cell.table.parent !== null);
}

function parseAutomatic(label: string): ParsedLabel | null {
  const text = label.trim();
  // A text makes "1." and "I" unmistakable for the patterns that look at what follows.
  return parseLabel(`${text} X`) ?? (/^\d{1,3}$/u.test(text) ? parseLabel(`${text}. X`) : null);
}

/** Decides `I.`, `C.`, `i)` between letter and Roman numeral by the label before it in the same series. */
function settle(
  item: LabelledParagraph,
  all: readonly LabelledParagraph[],
  index: number,
): LabelledParagraph {
  const { parsed } = item;
  if (parsed.style !== 'roman' || parsed.letterReading === null) {
    return item;
  }
  const previous = all
    .slice(0, index)
    .filter((other) => other.appendix === item.appendix && other.parsed.style === 'upperLetter')
    .at(-1);
  const follows = previous !== undefined && (previous.parsed.ordinal[0] ?? 0) + 1 === parsed.letterReading;
  return follows
    ? { ...item, parsed: { ...parsed, style: 'upperLetter', ordinal: [parsed.letterReading] } }
    : item;
}

function outlineItem(
  reading: Reading,
  item: LabelledParagraph,
  all: readonly LabelledParagraph[],
  index: number,
  before: readonly OutlineItem[],
  body: Extent,
  appendices: readonly Appendix[],
): OutlineItem {
  const { paragraph, parsed, automatic, labelStart, appendix } = item;
  const readable = reading.readable(paragraph);
  const labelEnd = automatic ? 0 : readable.rawOffset(labelStart + parsed.length);
  const textStart = labelEnd + (/^\s*/u.exec(paragraph.text.slice(labelEnd))?.[0].length ?? 0);
  const shape = headingShape(paragraph, textStart, {
    hasContent: hasContent(reading, item, all[index + 1]),
    isTopLevel: levelOf(parsed.style, parsed.ordinal) === 1,
  });
  const depth = depthOf(parsed.style, parsed.ordinal);
  const limit =
    appendix === null ? body.endParagraph : (appendices[appendix]?.endParagraph ?? body.endParagraph);
  return {
    label: parsed.label,
    style: parsed.style,
    ordinal: parsed.ordinal,
    automatic,
    level: levelOf(parsed.style, parsed.ordinal),
    title: titleOf(reading, item, textStart, shape.titleEnd),
    kind: shape.kind,
    runIn: shape.runIn,
    part: appendix === null ? 'body' : 'appendix',
    appendix,
    range: rangeOf(
      paragraph,
      automatic ? textStart : readable.rawOffset(labelStart),
      Math.max(textStart, shape.titleEnd),
    ),
    labelRange: rangeOf(paragraph, automatic ? 0 : readable.rawOffset(labelStart), labelEnd),
    paragraph: paragraph.index,
    endParagraph: endOf(all, index, depth, limit),
    parent: parentOf(before, depth, appendix),
    inTable: paragraph.cell !== null,
  };
}

function rangeOf(paragraph: Paragraph, start: number, end: number): Range {
  return { part: paragraph.part, paragraph: paragraph.index, start, end };
}

const OWN_LINE: ReadonlySet<LabelStyle> = new Set(['part', 'chapter', 'section', 'subsection']);

/** "Chương I" stands alone on its line and its title below; every other label has its title beside it. */
function titleOf(reading: Reading, item: LabelledParagraph, start: number, end: number): string {
  const { paragraph, parsed } = item;
  const own = normalise(paragraph.text.slice(start, end)).replace(/^[.:–-]\s*/u, '');
  if (own !== '') {
    return isUpperCase(own) && isBrokenText(reading)
      ? [own, ...capitalsBelow(reading, paragraph)].join(' ')
      : own;
  }
  if (!OWN_LINE.has(parsed.style)) {
    return own;
  }
  const next = reading.lines[reading.lineIndex(paragraph.index + 1)];
  const isTitle =
    next !== undefined &&
    (isCapitals(next) || isCentred(next)) &&
    next.paragraph.index <= paragraph.index + 2;
  return isTitle ? normalise(next.paragraph.text) : '';
}

/** The rest of a heading in capitals whose lines were pasted as paragraphs. */
function capitalsBelow(reading: Reading, paragraph: Paragraph): string[] {
  const rest: string[] = [];
  for (let at = reading.lineIndex(paragraph.index + 1); ; at += 1) {
    const line = reading.lines[at];
    if (line === undefined || !isCapitals(line) || parseLabel(line.text) !== null) {
      return rest;
    }
    rest.push(normalise(line.text));
  }
}

/** Whether something that is not the next number of the same series stands below: a heading has content. */
function hasContent(reading: Reading, item: LabelledParagraph, next: LabelledParagraph | undefined): boolean {
  const following = reading.lines[reading.lineIndex(item.paragraph.index + 1)];
  if (following === undefined) {
    return false;
  }
  const sibling =
    next !== undefined && next.paragraph === following.paragraph && next.parsed.style === item.parsed.style;
  const deeper =
    next !== undefined &&
    next.paragraph === following.paragraph &&
    depthOf(next.parsed.style, next.parsed.ordinal) < depthOf(item.parsed.style, item.parsed.ordinal);
  // A line that goes on in small letters is the rest of this one, pasted as a paragraph of its own.
  const isRest = /^\p{Ll}/u.test(following.text) && next?.paragraph !== following.paragraph;
  return !sibling && !deeper && !isRest;
}

function endOf(all: readonly LabelledParagraph[], index: number, depth: number, limit: number): number {
  const appendix = all[index]?.appendix ?? null;
  const next = all
    .slice(index + 1)
    .find(
      (other) => other.appendix === appendix && depthOf(other.parsed.style, other.parsed.ordinal) <= depth,
    );
  return next === undefined ? limit : next.paragraph.index;
}

function parentOf(before: readonly OutlineItem[], depth: number, appendix: number | null): number | null {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const candidate = before[index];
    if (
      candidate !== undefined &&
      candidate.appendix === appendix &&
      depthOf(candidate.style, candidate.ordinal) < depth
    ) {
      return index;
    }
  }
  return null;
}
