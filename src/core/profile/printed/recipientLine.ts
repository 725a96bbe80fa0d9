/** Dashes, plus signs and the bullets that Word, WPS and web pages draw, U+F0B7 (Symbol) among them. */
const LEADING_MARK = /^(?:[-‐‑‒–—−+*•·●○▪■□▫◦‣⁃►➢✓\uf0a7\uf0b7\uf0d8]\s*)+/u;

/** What ends a printed line. The dots of “v.v.” and of an ellipsis are the words' own. */
const END_MARK = /(?:\s*(?:\.\/\.?|\/\.|[;,]|(?<![.…]|v\.v)\.))+\s*$/u;

/** Followed by a colon or a name in capitals: “Lưu trữ tỉnh” is a recipient. */
const ARCHIVE = /^[Ll][Ưư][Uu](?:\s*:\s*|\s+(?=\p{Lu}))/u;
const REGISTRY = /^(?:VT|văn thư)(?:\s*[,;.–-]\s*|\s+|$)/iu;

/** A recipient, or the archive line, without what only the printed line has: `- Các thôn;` is `Các thôn`. */
export function recipientName(line: string): string {
  return line.trim().replace(LEADING_MARK, '').replace(END_MARK, '');
}

/** What an archive line says after “Lưu”: `VT, VHXH`; null for any other line. `name` is without dash and end mark. */
export function archivedAt(name: string): string | null {
  return ARCHIVE.test(name) ? name.replace(ARCHIVE, '') : null;
}

/** The drafting unit in `VT, VHXH`, or in an archive line as a whole; null where only the registry is named. */
export function archiveUnit(line: string): string | null {
  const name = recipientName(line);
  const unit = (archivedAt(name) ?? name).replace(REGISTRY, '');
  return unit === '' ? null : unit;
}
