import type { Line } from './line';

/** "(Kèm theo Quyết định số …", "(Ban hành kèm theo …": to which document the text below belongs. Matches a line's key. */
export const ENCLOSURE =
  /^(?:\(?(?:BAN HANH )?KEM THEO |\((?:(?:DUOC )?(?:BAN HANH|PHE DUYET|THONG QUA) )?(?:KEM THEO|DINH KEM|KEM|THEO|TAI) )/u;

/** Lines of "(Kèm theo …)" at most. */
const LIMIT = 4;

/** "(Kèm theo …" goes on to its closing bracket, however many lines the author broke it into. `start` is its first line. */
export function enclosureLines(lines: readonly Line[], start: number, endParagraph: number): readonly Line[] {
  const candidates = lines
    .slice(start, start + LIMIT)
    .filter(({ paragraph }) => paragraph.index < endParagraph);
  const end = candidates.findIndex(({ text }) => text.includes(')'));
  return candidates[0]?.text.startsWith('(') === true && end > 0
    ? candidates.slice(0, end + 1)
    : candidates.slice(0, 1);
}
