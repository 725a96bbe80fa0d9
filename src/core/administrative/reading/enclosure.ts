import type { Line } from './line';

/** "(Kèm theo Quyết định số …", "(Ban hành kèm theo …": to which document the text below belongs. Matches a line's key. */
export const ENCLOSURE =
  /^(?:\(?(?:BAN HANH )?KEM THEO |\((?:(?:DUOC )?(?:BAN HANH|PHE DUYET|THONG QUA) )?(?:KEM THEO|DINH KEM|KEM|THEO|TAI) )/u;

/** Lines of "(Kèm theo …)" at most. */
const LIMIT = 4;

/**
 * "(Kèm theo …" goes on to its closing bracket, however many lines the author broke it into; without brackets, as the Party writes it,
 * over the lines that begin in small letters ("của Ban Thường vụ …"). `start` is its first line.
 */
export function enclosureLines(lines: readonly Line[], start: number, endParagraph: number): readonly Line[] {
  const candidates = lines
    .slice(start, start + LIMIT)
    .filter(({ paragraph }) => paragraph.index < endParagraph);
  if (candidates[0]?.text.startsWith('(') === true) {
    const end = candidates.findIndex(({ text }) => text.includes(')'));
    return candidates.slice(0, Math.max(end, 0) + 1);
  }
  const next = candidates.findIndex(({ text }, index) => index > 0 && !/^\p{Ll}/u.test(text));
  return next < 0 ? candidates : candidates.slice(0, next);
}
