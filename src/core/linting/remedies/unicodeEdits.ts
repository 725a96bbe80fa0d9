import { legacyStretches, type LegacyStretch } from '../../administrative/reading/legacyStretches';
import { firstIndex, rangeOf, type Paragraph, type Range, type Run } from '../../document';
import type { Edit, ReplaceText } from '../../edits';
import {
  decodeLegacy,
  encodedAs,
  isLegacyText,
  isVietnameseAsItStands,
  isWellDecoded,
  legacyFontOf,
  matchesIn,
  type DecodedText,
  type LegacyEncoding,
  type LegacyFont,
} from '../../vietnamese';
import { hasSymbolCode, isCodedText, isSymbolFont, legacyFont } from '../page/fonts';

/**
 * The edits that write a paragraph in Unicode, run by run so that each part keeps its format, and give what stands in a font of an old
 * encoding another font. Null where that is not certain: letters of two encodings are mixed, or a word would not be Vietnamese afterwards.
 *
 * @param font the font for Unicode letters, such as `Times New Roman`
 * @param usual the encoding of the document, where it has one
 */
export function unicodeEdits(
  paragraph: Paragraph,
  font: string,
  usual: LegacyEncoding | null,
): readonly Edit[] | null {
  const stretches = encodedStretches(paragraph, usual);
  const inOldFonts = paragraph.runs.filter(isInOldFont);
  const isSure =
    !inOldFonts.some(({ text }) => hasSymbolCode(text)) &&
    (stretches.length > 0
      ? stretches.every((stretch) => isWellDecoded(textOf(paragraph, stretch), stretch.font))
      : !isLegacyText(paragraph.text) && !inOldFonts.some(({ text }) => isCodedText(text, usual)));
  return isSure
    ? [
        ...stretches.flatMap((stretch) => lettersOf(paragraph, stretch)),
        ...inOldFonts.map((run) => inFont(paragraph, run, font)),
      ]
    : null;
}

/**
 * What of a paragraph is written in an old encoding. Beside what shows it by itself, that is a short line ("Soá: 12/KH-UBND") in a document
 * of such an encoding.
 */
export function encodedStretches(
  paragraph: Paragraph,
  usual: LegacyEncoding | null,
): readonly LegacyStretch[] {
  const shown = withSigns(paragraph, certainStretches(paragraph, usual));
  if (shown.length > 0 || usual === null || paragraph.runs.some((run) => legacyFont(run) !== null)) {
    return shown;
  }
  const font = encodedAs(paragraph.text, usual);
  return font === null ? [] : [{ start: 0, end: paragraph.text.length, font }];
}

/** What may be Unicode ("cã", the capital of "ý kiÕn" in a font of its own) is as what stands in the same paragraph, where that fits. */
function certainStretches(paragraph: Paragraph, usual: LegacyEncoding | null): readonly LegacyStretch[] {
  const stretches = legacyStretches(paragraph);
  const isCertain = (stretch: LegacyStretch): boolean =>
    usual !== null || !mayBeUnicode(textOf(paragraph, stretch), stretch.font);
  return stretches.some(isCertain)
    ? stretches.filter(
        (stretch) => isCertain(stretch) || isWellDecoded(textOf(paragraph, stretch), stretch.font),
      )
    : [];
}

/**
 * The stretches, and between them what reads in their encoding though somebody has changed its font: left as it is, nothing would tell
 * afterwards that it was of that encoding.
 */
function withSigns(paragraph: Paragraph, stretches: readonly LegacyStretch[]): readonly LegacyStretch[] {
  const [first] = stretches;
  if (first === undefined || stretches.some(({ font }) => font.encoding !== first.font.encoding)) {
    return stretches;
  }
  const inFonts = legacyStretches(paragraph);
  const signs = inFonts
    .map(({ end }, at) => ({ start: end, end: inFonts[at + 1]?.start ?? paragraph.text.length }))
    .concat({ start: 0, end: inFonts[0]?.start ?? 0 })
    .flatMap((between) => {
      const text = textOf(paragraph, between);
      const font = isVietnameseAsItStands(text) ? null : encodedAs(text, first.font.encoding);
      return font === null ? [] : [{ ...between, font }];
    });
  return [...stretches, ...signs].sort((left, right) => left.start - right.start);
}

/** Whether what a font of an old encoding draws is as likely good Unicode: "Các ban", but not small letters that it shows as capitals. */
function mayBeUnicode(text: string, { inCapitals }: LegacyFont): boolean {
  const isPlain = !/[\u00a1-\u00ff]/u.test(text);
  return isPlain ? !inCapitals || !/[a-z]/u.test(text) : isVietnameseAsItStands(text);
}

function textOf({ text }: Paragraph, { start, end }: Pick<LegacyStretch, 'start' | 'end'>): string {
  return text.slice(start, end);
}

/**
 * Whether a font of an old encoding is named for something in a run, be it a blank or the sign that stands for a part of a word ("d", "©",
 * "n"). What is left in such a font would be decoded once more.
 */
function isInOldFont({ text, format }: Run): boolean {
  return (
    /[^\ufffc]/u.test(text) && [format.font, format.fontHighAnsi].some((name) => legacyFontOf(name) !== null)
  );
}

function inFont(paragraph: Paragraph, { start, end }: Run, font: string): Edit {
  const range = rangeOf(paragraph, start, end);
  return { kind: 'setRunFormat', range, expected: textOf(paragraph, range), format: { font } };
}

/** The letters of a stretch, written anew within each run. */
function lettersOf(paragraph: Paragraph, stretch: LegacyStretch): readonly ReplaceText[] {
  const letters = decodeLegacy(textOf(paragraph, stretch), stretch.font);
  return paragraph.runs
    .filter(({ format }) => !isSymbolFont(format.font))
    .flatMap((run) =>
      piecesBetween(paragraph, Math.max(run.start, stretch.start), Math.min(run.end, stretch.end)),
    )
    .flatMap((range) => {
      const expected = textOf(paragraph, range);
      const text = lettersFrom(letters, range.start - stretch.start, range.end - stretch.start);
      return text === expected ? [] : [{ kind: 'replaceText', range, expected, text }];
    });
}

/** What stands between tabs, line breaks and objects, which stay as they are. */
function piecesBetween(paragraph: Paragraph, start: number, end: number): readonly Range[] {
  return matchesIn(paragraph.text.slice(start, end), /[^\t-\r\ufffc]+/gu).map(({ index, 0: piece }) =>
    rangeOf(paragraph, start + index, start + index + piece.length),
  );
}

/** The letters whose codes begin in a part of the source. */
function lettersFrom({ text, offsets }: DecodedText, start: number, end: number): string {
  return text.slice(
    firstIndex(offsets, (offset) => offset >= start),
    firstIndex(offsets, (offset) => offset >= end),
  );
}
