import type { AdministrativeDocument } from '../../administrative';
import { fold } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';

/** The name of an event or a campaign in quotation marks: chương trình “Xuân biên cương”. */
export interface QuotedName {
  readonly passage: Passage;
  /** What the name is the name of, in small letters. */
  readonly kind: string;
  readonly name: string;
  /** Offsets of the name without its marks. */
  readonly start: number;
  readonly end: number;
}

/** Two names that should be one. */
export interface NameSlip {
  readonly written: QuotedName;
  readonly expected: string;
  /** The same words in another order. */
  readonly reordered: boolean;
  /** Each stands once, and nothing tells which of them is right. */
  readonly doubtful: boolean;
}

const QUOTED =
  /(?:(?<!\p{L})(hội thi|cuộc thi|chương trình|phong trào(?: thi đua)?|đợt thi đua|chiến dịch|ngày hội|hội diễn|tuần lễ|lễ|giải)[ ,]*)?(?:“([^”]{6,80})”|"([^"]{6,80})")/giu;
/** Models and clubs come in several with like names; those above do not. */
const SHARED_FIRST = 2;

function quotedNames(administrative: AdministrativeDocument): readonly QuotedName[] {
  return proseOf(administrative).flatMap((passage) => {
    const { text } = passage.text;
    return /[“"]/u.test(text)
      ? [...text.matchAll(QUOTED)].map((match): QuotedName => {
          const [whole, kind = '', curly, straight] = match;
          const name = curly ?? straight ?? '';
          const start = match.index + whole.length - 1 - name.length;
          return { passage, kind: kindOf(kind), name, start, end: start + name.length };
        })
      : [];
  });
}

function kindOf(kind: string): string {
  return kind.toLowerCase().replace(/ thi đua$/u, '');
}

function wordsOf(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

function sortedWords(name: string): string {
  return [...wordsOf(name)].sort().join(' ');
}

/** The same beginning, and one word that is another, is left out, or has changed places. */
function isLike(left: readonly string[], right: readonly string[]): boolean {
  const shared = Math.min(left.length, right.length);
  const begins = left.slice(0, SHARED_FIRST).join() === right.slice(0, SHARED_FIRST).join();
  const differing = left.filter((word, index) => word !== right[index]).length;
  const sameWords = [...left].sort().join() === [...right].sort().join();
  const within =
    right.filter((word) => !left.includes(word)).length + left.filter((word) => !right.includes(word)).length;
  return (
    shared >= 3 &&
    begins &&
    left.join() !== right.join() &&
    (sameWords ||
      (left.length === right.length && differing === 1) ||
      (left.length !== right.length && within <= 2))
  );
}

/** Names in quotation marks that differ a little from the name that stands in the abstract, or more often. */
export function quotedNameSlips(administrative: AdministrativeDocument): readonly NameSlip[] {
  const names = quotedNames(administrative);
  const counts = new Map<string, number>();
  for (const { name } of names) {
    const key = wordsOf(name).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const countOf = ({ name }: QuotedName): number => counts.get(wordsOf(name).join(' ')) ?? 0;
  return names.flatMap((written, index): readonly NameSlip[] => {
    const alike = names.filter(
      (other) =>
        (other.passage.role === 'header' || (other.kind === written.kind && written.kind !== '')) &&
        isLike(wordsOf(other.name), wordsOf(written.name)),
    );
    const title = alike.find(({ passage }) => passage.role === 'header');
    const oftener = alike.find((other) => countOf(other) > 1 && countOf(written) === 1);
    const earlier = names.slice(0, index).find((other) => alike.includes(other) && countOf(other) === 1);
    const expected = title ?? oftener ?? (countOf(written) === 1 ? earlier : undefined);
    const isJudged = written.passage.role !== 'header' && written.passage.role !== 'legalBasis';
    return expected !== undefined && isJudged
      ? [
          {
            written,
            expected: expected.name,
            reordered: sortedWords(expected.name) === sortedWords(written.name),
            doubtful: expected !== title && expected !== oftener,
          },
        ]
      : [];
  });
}
