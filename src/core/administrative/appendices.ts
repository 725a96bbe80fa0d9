import type { Appendix, Component } from './administrativeDocument';
import { ENCLOSURE, enclosureLines } from './reading/enclosure';
import { componentOf, isCapitals, isCentred, partOf, type Line } from './reading/line';
import type { Reading } from './reading/reading';
import { isUpperCase } from '../vietnamese';

/** "Phụ lục", "PHỤ LỤC II", "Phụ lục 01:", alone or with the title after it. */
const LABEL = /^PHU LUC(?: (?:SO )?(?:[IVXLC]+|\d{1,2}|[A-Z]))?(?=$|[\s:.,–-])/u;

/** Lines of an appendix's title at most. */
const TITLE_LIMIT = 6;

/** Appendices in order. A mention at the start of a sentence is not a label: a label stands alone or is a centred title. */
export function recogniseAppendices(reading: Reading, from: number): readonly Appendix[] {
  const { lines, paragraphs } = reading;
  const starts: number[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line !== undefined && isLabel(line)) {
      starts.push(index);
    }
  }
  return starts.map((start, position) => {
    const next = lines[starts[position + 1] ?? -1];
    return readAppendix(lines, start, next?.paragraph.index ?? paragraphs.length);
  });
}

/** Position of the first appendix in the lines, or the number of lines. */
export function appendicesStart(reading: Reading, appendices: readonly Appendix[]): number {
  const [first] = appendices;
  return first === undefined ? reading.lines.length : reading.lineIndex(first.firstParagraph);
}

/** Whether the file is nothing but an appendix, saved apart from its document. */
export function startsWithAppendix(reading: Reading): boolean {
  const [first] = reading.lines;
  return first !== undefined && isLabel(first);
}

function isLabel(line: Line): boolean {
  // Most lines tell by their first letter, without being folded.
  const match = /^[Pp]/u.test(line.text) ? LABEL.exec(line.key) : null;
  if (match === null || line.paragraph.cell?.table.bordered === true) {
    return false;
  }
  const rest = line.key.slice(match[0].length).replace(/^[\s:.,-]+/u, '');
  const alone = rest === '' && line.text.length <= 20;
  return (
    (alone && !/[;,]$/u.test(line.text)) ||
    (isCentred(line) &&
      (isCapitals(line) || isUpperCase(line.text.slice(match[0].length)) || line.paragraph.startsPage))
  );
}

function readAppendix(lines: readonly Line[], start: number, endParagraph: number): Appendix {
  const labelLine = lines[start];
  if (labelLine === undefined) {
    throw new RangeError('An appendix starts at a line of the document.');
  }
  const labelEnd = LABEL.exec(labelLine.folded.replace(/\s/gu, ' '))?.[0].length ?? labelLine.text.length;
  const title: Line[] = [];
  let reference: Component | null = null;
  for (let index = start + 1; index < Math.min(lines.length, start + 1 + TITLE_LIMIT); index += 1) {
    const line = lines[index];
    if (line === undefined || line.paragraph.index >= endParagraph) {
      break;
    }
    if (ENCLOSURE.test(line.key)) {
      reference = componentOf(enclosureLines(lines, index, endParagraph));
      break;
    }
    if ((!isCentred(line) && !isCapitals(line)) || line.paragraph.cell?.table.bordered === true) {
      break;
    }
    title.push(line);
  }
  return {
    label: partOf(labelLine, 0, labelEnd),
    title: titleOf(labelLine, labelEnd, title),
    reference,
    firstParagraph: labelLine.paragraph.index,
    endParagraph,
  };
}

function titleOf(labelLine: Line, labelEnd: number, below: readonly Line[]): Component | null {
  const rest = labelLine.text.slice(labelEnd);
  const skipped = /^[\s:.,–-]*/u.exec(rest)?.[0].length ?? 0;
  if (skipped < rest.length) {
    return partOf(labelLine, labelEnd + skipped, labelLine.text.length);
  }
  return below.length === 0 ? null : componentOf(below);
}
