/**
 * Reads the advance widths of a TrueType font (tables `head`, `cmap` format 4, `hhea`, `hmtx`; OpenType specification 1.9).
 * @param {Buffer} font
 * @returns {(letter: string) => number} width of a letter in 1/2048 of the type size; throws for a letter that the font lacks
 */
export function fontWidths(font) {
  const tables = tablesOf(font);
  const unitsPerEm = font.readUInt16BE(tables.head + 18);
  const longMetrics = font.readUInt16BE(tables.hhea + 34);
  const glyphOf = glyphFinder(font, tables.cmap);
  return (letter) => {
    const glyph = glyphOf(letter.codePointAt(0));
    if (glyph === 0) {
      throw new Error(`The font has no letter ${letter}.`);
    }
    const advance = font.readUInt16BE(tables.hmtx + 4 * Math.min(glyph, longMetrics - 1));
    return Math.round((advance * 2048) / unitsPerEm);
  };
}

function tablesOf(font) {
  const count = font.readUInt16BE(4);
  const entries = Array.from({ length: count }, (_, index) => 12 + 16 * index);
  return Object.fromEntries(
    entries.map((at) => [font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8)]),
  );
}

function glyphFinder(font, cmap) {
  const count = font.readUInt16BE(cmap + 2);
  const subtables = Array.from({ length: count }, (_, index) => {
    return cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
  });
  const table = subtables.find((at) => font.readUInt16BE(at) === 4);
  const segments = font.readUInt16BE(table + 6);
  const ends = table + 14;
  const starts = ends + segments + 2;
  const deltas = starts + segments;
  const offsets = deltas + segments;
  return (code) => {
    for (let at = 0; at < segments; at += 2) {
      const start = font.readUInt16BE(starts + at);
      if (code < start || code > font.readUInt16BE(ends + at)) {
        continue;
      }
      const delta = font.readUInt16BE(deltas + at);
      const offset = font.readUInt16BE(offsets + at);
      const glyph = offset === 0 ? code : font.readUInt16BE(offsets + at + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
