import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { matchesIn } from '../../vietnamese';
import { sharedWeight, textOf, weightsOf, wholeWeight, type Matter, type Stretch } from './matters';

/** Something that a clause or a row tells of its matter: a day, a number, who does it. */
export interface Fact {
  readonly matter: Matter;
  /** What it is told of: the words of the matter, or the ones around the fact. */
  readonly pairs: ReadonlySet<string>;
  /** Equal for facts that agree. */
  readonly value: string;
  /** Facts of other kinds say nothing about each other; a kind of one word goes with those that begin with it. */
  readonly kind: string;
  readonly at: Stretch;
}

/** A fact, and the other one that the document tells of the same matter. */
export interface Contradiction {
  readonly actual: string;
  readonly other: string;
  readonly range: Range;
}

/** What stands in a stretch, held against what another place tells. */
export function contradictionAt(at: Stretch, other: string): Contradiction {
  return { actual: textOf(at), other, range: at.passage.text.slice(at.start, at.end) };
}

/** How alike two matters must be to be one. */
export interface Likeness {
  /** Weight of the words that both hold. */
  readonly shared: number;
  /** The share of it in the words of the shorter one. */
  readonly share: number;
  /** How many of them at least, one where nothing is said. */
  readonly fewest?: number;
}

/** What is asked of two clauses, and of a clause and a row; any of the likenesses will do. */
export interface Measure {
  readonly clauses: readonly Likeness[];
  readonly rows: readonly Likeness[];
  /** Whether two facts say the same; those of one value do. */
  readonly agree?: (left: Fact, right: Fact) => boolean;
}

/** Words that tell one matter from its like: a name, a quarter, the number of an occasion. */
const COUNTED =
  /(?<!\p{L})(?:quý|tháng|năm|đợt|lần|lớp|khóa|giai đoạn|học kỳ|cấp|hạng|loại|nhóm|phụ lục|mục|tuần) (?:[IVX]+|\d+(?:\/\d+)*)(?![\p{L}\d])/giu;
const PLACED =
  /(?<!\p{L})(?:tỉnh|trung ương|thành phố|xã|phường|thôn|bản|ấp|buôn|xóm|tổ dân phố|khu phố|trường|trạm)(?: \p{Lu}\p{L}*)*(?!\p{L})/gu;

/** Halfway and at the end one looks back twice: "hội nghị sơ kết", "hội nghị tổng kết". */
const REVIEW = /(?<!\p{L})(?:sơ kết|tổng kết)(?!\p{L})/giu;

/** "Các chi bộ còn lại" are none of those that were told of before. */
const REST = /(?<!\p{L})còn lại(?!\p{L})/iu;

/** "- Thôn Đông: 268 hộ": what begins a line is capitalised there only. */
const FIRST_LETTER = /^\P{L}*\p{Lu}/u;

function tellingWords(written: string): ReadonlySet<string> {
  const text = written.replace(FIRST_LETTER, (first) => first.toLowerCase());
  return new Set(
    [COUNTED, PLACED, REVIEW].flatMap((pattern) =>
      matchesIn(text, pattern).map(([words]) => words.toLowerCase()),
    ),
  );
}

/** The headings above a clause: "2. Đến hết năm 2026". */
function headingsAbove({ outline }: AdministrativeDocument, { about, table }: Matter): string {
  const { index } = about.passage.paragraph;
  return table !== null
    ? ''
    : outline
        .filter(
          ({ kind, paragraph, endParagraph }) =>
            kind === 'heading' && paragraph < index && index < endParagraph,
        )
        .map(({ title }) => title)
        .join('; ');
}

/** Each has a quarter, an occasion, a place of its own, in its words or in the headings above; or one tells of the rest. */
function areToldApart(administrative: AdministrativeDocument, left: Matter, right: Matter): boolean {
  const only = (some: ReadonlySet<string>, more: ReadonlySet<string>): boolean =>
    [...some].some((words) => !more.has(words));
  const areApart = (one: string, other: string): boolean => {
    const [own, others] = [tellingWords(one), tellingWords(other)];
    return only(own, others) && only(others, own);
  };
  const [one, other] = [textOf(left.about), textOf(right.about)];
  return (
    REST.test(one) !== REST.test(other) ||
    areApart(one, other) ||
    areApart(headingsAbove(administrative, left), headingsAbove(administrative, right))
  );
}

function sharedCount(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  return [...left].filter((pair) => right.has(pair) && !pair.endsWith(' #')).length;
}

function areOfKind(left: string, right: string): boolean {
  return left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `);
}

function areSeparate(left: Matter, right: Matter): boolean {
  return (
    left.about.passage.paragraph.index !== right.about.passage.paragraph.index &&
    (left.table === null || left.table !== right.table)
  );
}

/** Facts that say otherwise than the ones told of the same matter in other places: of two the later one. */
export function contradictions(
  administrative: AdministrativeDocument,
  facts: readonly Fact[],
  { clauses, rows, agree = (left, right) => left.value === right.value }: Measure,
): readonly Contradiction[] {
  const weight = weightsOf(administrative);
  const wholes = new Map(facts.map((fact) => [fact, wholeWeight(fact.pairs, weight)]));
  const near = neighboursIn(facts);
  const likeness = (left: Fact, right: Fact): number => {
    const shared = sharedWeight(left.pairs, right.pairs, weight);
    const whole = Math.min(wholes.get(left) ?? 0, wholes.get(right) ?? 0);
    const isRow = (left.matter.table === null) !== (right.matter.table === null);
    const isLike = (isRow ? rows : clauses).some(
      ({ shared: least, share, fewest = 1 }) =>
        shared >= least && shared >= share * whole && sharedCount(left.pairs, right.pairs) >= fewest,
    );
    return isLike ? shared : 0;
  };
  const alikeTo = (fact: Fact): readonly { readonly other: Fact; readonly weight: number }[] =>
    near(fact)
      .filter((other) => areOfKind(other.kind, fact.kind) && areSeparate(other.matter, fact.matter))
      .map((other) => ({ other, weight: likeness(fact, other) }))
      .filter((each) => each.weight > 0)
      .sort((left, right) => right.weight - left.weight);
  return facts.flatMap((fact, index): readonly Contradiction[] => {
    const like = alikeTo(fact);
    const [best] = like;
    const isEchoed = like.some(
      (each) => agree(each.other, fact) && each.weight >= (best?.weight ?? 0) * ECHO,
    );
    if (best === undefined || isEchoed || areOfTwo(administrative, fact, best.other)) {
      return [];
    }
    // Of two that are told once each the later one is shown.
    const isAgreed = alikeTo(best.other).some(({ other }) => agree(other, best.other));
    return isAgreed || facts.indexOf(best.other) < index
      ? [contradictionAt(fact.at, textOf(best.other.at))]
      : [];
  });
}

/** Where something takes place tells no events apart where the place itself is in doubt. */
function areOfTwo(administrative: AdministrativeDocument, left: Fact, right: Fact): boolean {
  return !left.kind.startsWith('place') && areToldApart(administrative, left.matter, right.matter);
}

/** The facts that share words with one which not too many others have. */
function neighboursIn(facts: readonly Fact[]): (fact: Fact) => readonly Fact[] {
  const holders = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const pair of fact.pairs) {
      const found = holders.get(pair);
      if (found === undefined) {
        holders.set(pair, [fact]);
      } else {
        found.push(fact);
      }
    }
  }
  return (fact) => {
    const near = new Set<Fact>();
    for (const pair of fact.pairs) {
      const found = holders.get(pair) ?? [];
      for (const other of found.length <= MOST ? found : []) {
        near.add(other);
      }
    }
    near.delete(fact);
    return [...near];
  };
}

/** Words that more facts hold say little about any of them. */
const MOST = 40;

/** A fact that the same matter tells nearly as clearly in another place is no slip. */
const ECHO = 0.6;
