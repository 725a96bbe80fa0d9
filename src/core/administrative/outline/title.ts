import type { Paragraph } from '../../document';
import { isUpperCase, normalise } from '../../vietnamese';
import type { LabelStyle } from '../administrativeDocument';
import { isBrokenText } from '../reading/brokenText';
import { isCapitals, isCentred, type Line } from '../reading/line';
import type { Reading } from '../reading/reading';
import { parseLabel } from './label';

const OWN_LINE: ReadonlySet<LabelStyle> = new Set(['part', 'chapter', 'section', 'subsection']);

/** "Chương I" stands alone on its line and its title below; every other label has its title beside it. */
export function titleOf(
  reading: Reading,
  paragraph: Paragraph,
  style: LabelStyle,
  start: number,
  end: number,
): string {
  const own = normalise(paragraph.text.slice(start, end)).replace(/^[.:–-]\s*/u, '');
  if (own !== '') {
    return isUpperCase(own) && isBrokenText(reading)
      ? [own, ...capitalsBelow(reading, paragraph)].join(' ')
      : own;
  }
  if (!OWN_LINE.has(style)) {
    return own;
  }
  const next = reading.lines[reading.lineIndex(paragraph.index + 1)];
  const isTitle =
    next !== undefined &&
    (isCapitals(next) || isCentred(next)) &&
    !isSection(next) &&
    next.paragraph.index <= paragraph.index + 2;
  return isTitle ? normalise(next.paragraph.text) : '';
}

/** "I. …" or "Mục 1", typed or numbered by Word, is what the part begins with, not the part's title. */
function isSection({ text, paragraph }: Line): boolean {
  const style = parseLabel(paragraph.label === null ? text : `${paragraph.label.text} ${text}`)?.style;
  return style === 'roman' || style === 'article' || (style !== undefined && OWN_LINE.has(style));
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
