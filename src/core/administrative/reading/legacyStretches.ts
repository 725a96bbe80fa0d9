import { oncePer, type Paragraph } from '../../document';
import { decodeLegacy, encodingOf, hasUnicodeLetter, legacyFontOf, type LegacyFont } from '../../vietnamese';

/** A part of a paragraph whose letters are those of an old encoding; offsets in the paragraph's own text. */
export interface LegacyStretch {
  readonly start: number;
  readonly end: number;
  readonly font: LegacyFont;
}

/**
 * What of a paragraph is written in an old encoding: the runs in a font of one, unless one holds letters that only Unicode has; else the
 * whole paragraph, where its letters make Vietnamese once they are decoded, whatever its font.
 */
export const legacyStretches = oncePer((paragraph: Paragraph): readonly LegacyStretch[] => {
  const inFonts = stretchesInFonts(paragraph);
  if (inFonts.length > 0) {
    const texts = inFonts.map(({ start, end }) => paragraph.text.slice(start, end));
    return texts.some(hasUnicodeLetter)
      ? []
      : inFonts.filter(({ font }, at) => decodeLegacy(texts[at] ?? '', font).text !== texts[at]);
  }
  const font = encodingOf(paragraph.text);
  return font === null ? [] : [{ start: 0, end: paragraph.text.length, font }];
});

/** The runs in fonts of old encodings, neighbours that show their codes alike as one: a word may be divided between them. */
function stretchesInFonts({ runs }: Paragraph): readonly LegacyStretch[] {
  const stretches: LegacyStretch[] = [];
  for (const { start, end, format } of runs) {
    const font = legacyFontOf(format.font) ?? legacyFontOf(format.fontHighAnsi);
    const last = stretches.at(-1);
    if (font === null) {
      continue;
    }
    if (
      last?.end === start &&
      last.font.encoding === font.encoding &&
      last.font.inCapitals === font.inCapitals
    ) {
      stretches[stretches.length - 1] = { ...last, end };
    } else {
      stretches.push({ start, end, font });
    }
  }
  return stretches;
}
