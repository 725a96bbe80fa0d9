import { rangeOf, type Paragraph } from '../../document';
import type { OutlineItem } from '../administrativeDocument';
import type { Reading } from '../reading/reading';
import { headingShape } from './heading';
import { parseLabel, type ParsedLabel } from './label';
import type { LabelledParagraph, Stretch } from './labelledParagraph';
import { depthOf, levelOf } from './levels';
import { settleKinds } from './settleKinds';
import { settleSlips } from './settleSlips';
import { titleOf } from './title';

/** An item that the next ones may belong to. */
interface OpenItem {
  readonly index: number;
  readonly depth: number;
  readonly stretch: Stretch;
}

/** Numbered headings and numbered paragraphs of the stretches, in order, with their parents. */
export function recogniseOutline(reading: Reading, stretches: readonly Stretch[]): readonly OutlineItem[] {
  const labelled = stretches.flatMap((stretch) => labelledIn(reading, stretch));
  const settled = settleLetters(settleSlips(labelled));
  const ends = endsOf(settled);
  const items: OutlineItem[] = [];
  let open: OpenItem[] = [];
  for (const [index, item] of settled.entries()) {
    const depth = depthOf(item.parsed.style, item.parsed.ordinal);
    open = open.filter((other) => other.stretch === item.stretch && other.depth < depth);
    items.push(
      outlineItem(
        reading,
        item,
        settled[index + 1],
        ends[index] ?? item.stretch.endParagraph,
        open.at(-1)?.index ?? null,
      ),
    );
    open.push({ index, depth, stretch: item.stretch });
  }
  return settleKinds(items);
}

function labelledIn(reading: Reading, stretch: Stretch): LabelledParagraph[] {
  const found: LabelledParagraph[] = [];
  for (const paragraph of reading.paragraphs.slice(stretch.firstParagraph, stretch.endParagraph)) {
    if (isInGrid(paragraph)) {
      continue;
    }
    const typed = reading.readable(paragraph).text;
    const labelStart = typed.length - typed.trimStart().length;
    const { label } = paragraph;
    if (label !== null && !label.bullet) {
      const parsed = typed.trim() === '' ? null : parseAutomatic(label.text);
      if (parsed !== null) {
        found.push({ paragraph, parsed, automatic: true, labelStart: 0, stretch });
        continue;
      }
    }
    const parsed = label === null ? parseLabel(typed.slice(labelStart)) : null;
    if (parsed !== null) {
      found.push({ paragraph, parsed, automatic: false, labelStart, stretch });
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
  // A text makes "1.", "I" and "I/" unmistakable for the patterns that look at what follows.
  return parseLabel(`${text} XX`) ?? (/^\d{1,3}$/u.test(text) ? parseLabel(`${text}. XX`) : null);
}

/** Decides `I.`, `C.`, `i)` between letter and Roman numeral by the label before it in the same series. */
function settleLetters(items: readonly LabelledParagraph[]): readonly LabelledParagraph[] {
  let previous: LabelledParagraph | null = null;
  return items.map((item) => {
    const { parsed, stretch } = item;
    const letter = parsed.style === 'roman' ? parsed.letterReading : null;
    const follows =
      letter !== null && previous?.stretch === stretch && (previous.parsed.ordinal[0] ?? 0) + 1 === letter;
    const settled: LabelledParagraph = follows
      ? { ...item, parsed: { ...parsed, style: 'upperLetter', ordinal: [letter] } }
      : item;
    if (settled.parsed.style === 'upperLetter') {
      previous = settled;
    }
    return settled;
  });
}

function outlineItem(
  reading: Reading,
  item: LabelledParagraph,
  next: LabelledParagraph | undefined,
  endParagraph: number,
  parent: number | null,
): OutlineItem {
  const { paragraph, parsed, automatic, labelStart, stretch } = item;
  const readable = reading.readable(paragraph);
  const labelEnd = automatic ? 0 : readable.rawOffset(labelStart + parsed.length);
  const textStart = labelEnd + (/^\s*/u.exec(paragraph.text.slice(labelEnd))?.[0].length ?? 0);
  const shape = headingShape(paragraph, textStart, {
    hasContent: hasContent(reading, item, next),
    isTopLevel: levelOf(parsed.style, parsed.ordinal) === 1,
    labelIsBold: !automatic && isBoldAt(paragraph, readable.rawOffset(labelStart)),
  });
  return {
    label: parsed.label,
    style: parsed.style,
    ordinal: parsed.ordinal,
    automatic,
    level: levelOf(parsed.style, parsed.ordinal),
    title: titleOf(reading, paragraph, parsed.style, textStart, shape.titleEnd),
    kind: shape.kind,
    runIn: shape.runIn,
    part: stretch.part,
    appendix: stretch.appendix,
    attachment: stretch.attachment,
    range: rangeOf(
      paragraph,
      automatic ? textStart : readable.rawOffset(labelStart),
      Math.max(textStart, shape.titleEnd),
    ),
    labelRange: rangeOf(paragraph, automatic ? 0 : readable.rawOffset(labelStart), labelEnd),
    paragraph: paragraph.index,
    endParagraph,
    parent,
    inTable: paragraph.cell !== null,
  };
}

function isBoldAt({ runs }: Paragraph, offset: number): boolean {
  return runs.some(({ start, end, format }) => start <= offset && offset < end && format.bold);
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

/** For every item the paragraph where the next one of its depth or above begins, in one pass from the end. */
function endsOf(items: readonly LabelledParagraph[]): readonly number[] {
  const ends: number[] = [];
  let following: { readonly item: LabelledParagraph; readonly depth: number }[] = [];
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item === undefined) {
      continue;
    }
    const depth = depthOf(item.parsed.style, item.parsed.ordinal);
    if (following.at(-1)?.item.stretch !== item.stretch) {
      following = [];
    }
    while ((following.at(-1)?.depth ?? -1) > depth) {
      following.pop();
    }
    ends[index] = following.at(-1)?.item.paragraph.index ?? item.stretch.endParagraph;
    following.push({ item, depth });
  }
  return ends;
}
