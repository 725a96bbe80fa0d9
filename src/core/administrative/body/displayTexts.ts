import { isDateLine } from '../header/placeAndDate';
import { parseLabel } from '../outline/label';
import type { Extent } from '../administrativeDocument';
import { isCapitals, isCentred, type Line } from '../reading/line';
import type { Reading } from '../reading/reading';

/** An event or a slogan: what stands on a stage backdrop, a banner, a certificate. */
const DISPLAY_WORD =
  /HOI NGHI|LE |DAI HOI|CHAO MUNG|TRAO |KY NIEM|CUOC THI|NGAY HOI|NHIET LIET|TONG KET|TAP HUAN/u;

/**
 * Texts that the body quotes as a layout: two or more lines of capitals or centred lines without labels, with the name of an event, or a
 * place and date of their own. They are not headings and not a second header.
 */
export function recogniseDisplayTexts(reading: Reading, body: Extent): readonly Extent[] {
  const lines = reading.lines.filter(
    ({ paragraph }) =>
      paragraph.index >= body.firstParagraph &&
      paragraph.index < body.endParagraph &&
      paragraph.cell === null,
  );
  const extents: Extent[] = [];
  let group: Line[] = [];
  for (const line of lines) {
    if (isDisplayLine(line)) {
      group.push(line);
    } else {
      extents.push(...extentOf(group));
      group = [];
    }
  }
  extents.push(...extentOf(group));
  return extents;
}

function isDisplayLine(line: Line): boolean {
  return (
    parseLabel(line.text) === null &&
    line.paragraph.label === null &&
    (isDateLine(line) || isCapitals(line) || (isCentred(line) && line.text.length < 120))
  );
}

function extentOf(group: readonly Line[]): Extent[] {
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined) {
    return [];
  }
  const shows =
    group.some((line) => isDateLine(line)) ||
    (group.length >= 2 && group.some((line) => DISPLAY_WORD.test(line.key)));
  return shows ? [{ firstParagraph: first.paragraph.index, endParagraph: last.paragraph.index + 1 }] : [];
}
