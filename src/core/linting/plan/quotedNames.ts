import type { AdministrativeDocument } from '../../administrative';
import { groupBy } from '../../document';
import { fold, matchesIn } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';

/** The name of an event or a campaign in quotation marks: chương trình “Xuân biên cương”. */
export interface QuotedName {
  readonly passage: Passage;
  /** What the name is the name of, in small letters. */
  readonly kind: string;
  readonly name: string;
  /** Of the name, without marks and capitals. */
  readonly words: readonly string[];
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
      ? matchesIn(text, QUOTED).map((match): QuotedName => {
          const [whole, kind = '', curly, straight] = match;
          const name = curly ?? straight ?? '';
          const start = match.index + whole.length - 1 - name.length;
          return {
            passage,
            kind: kindOf(kind),
            name,
            words: wordsOf(name),
            start,
            end: start + name.length,
          };
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

function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

function beginning({ words }: QuotedName): string {
  return words.slice(0, SHARED_FIRST).join(' ');
}

/** Of two names that begin alike: one word is another, is left out, or has changed places. */
function isLike(left: readonly string[], right: readonly string[]): boolean {
  const differing = left.filter((word, index) => word !== right[index]).length;
  const within =
    right.filter((word) => !left.includes(word)).length + left.filter((word) => !right.includes(word)).length;
  return (
    Math.min(left.length, right.length) > SHARED_FIRST &&
    left.join() !== right.join() &&
    (sorted(left) === sorted(right) ||
      (left.length === right.length && differing === 1) ||
      (left.length !== right.length && within <= 2))
  );
}

/** Events of which a document arranges one; campaigns and programmes it may carry out several. */
const OWN_EVENTS: ReadonlySet<string> = new Set(['hội thi', 'cuộc thi', 'ngày hội', 'hội diễn']);

/** The name of the event that the abstract is about, where the text has one of its kind by quite another name. */
function ownEvent(names: readonly QuotedName[], { kind, words }: QuotedName): QuotedName | undefined {
  const own = names.filter((name) => name.passage.role === 'header' && name.kind === kind);
  const [title] = own;
  return OWN_EVENTS.has(kind) && own.length === 1 && title?.words.join() !== words.join() ? title : undefined;
}

/** Names in quotation marks that differ a little from the name that stands in the abstract, or more often. */
export function quotedNameSlips(administrative: AdministrativeDocument): readonly NameSlip[] {
  const names = quotedNames(administrative);
  const uses = groupBy(names, ({ words }) => words.join(' '));
  const countOf = ({ words }: QuotedName): number => uses.get(words.join(' '))?.length ?? 0;
  const begunAlike = groupBy(names, beginning);
  return names.flatMap((written): readonly NameSlip[] => {
    const others = begunAlike.get(beginning(written)) ?? [];
    const alike = others.filter(
      (other) =>
        (other.passage.role === 'header' || (other.kind === written.kind && written.kind !== '')) &&
        isLike(other.words, written.words),
    );
    const title = alike.find(({ passage }) => passage.role === 'header');
    const oftener = alike.find((other) => countOf(other) > 1 && countOf(written) === 1);
    const earlier = others
      .slice(0, others.indexOf(written))
      .find((other) => alike.includes(other) && countOf(other) === 1);
    const single = countOf(written) === 1;
    const expected = title ?? oftener ?? (single ? (earlier ?? ownEvent(names, written)) : undefined);
    const isJudged = written.passage.role !== 'header' && written.passage.role !== 'legalBasis';
    return expected !== undefined && isJudged
      ? [
          {
            written,
            expected: expected.name,
            reordered: sorted(expected.words) === sorted(written.words),
            doubtful: expected !== title && expected !== oftener,
          },
        ]
      : [];
  });
}
