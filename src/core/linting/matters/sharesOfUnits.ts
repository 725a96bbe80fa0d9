import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { foldedWords, matchesIn } from '../../vietnamese';
import { countsIn } from '../figures/counts';
import { isVague } from '../figures/totalParts';
import { PROSE_ROLES, proseOf, type Passage } from '../text/prose';
import { contradictionAt, type Contradiction } from './facts';

/** What one of several units is given in a series: "Hội Nông dân 2.500 cây". */
interface Share {
  readonly passage: Passage;
  /** Folded, without marks. */
  readonly unit: string;
  readonly thing: string;
  readonly value: number;
  readonly shown: string;
}

const UNIT =
  'Hội|Đoàn|Các|các|Trường|trường|Phòng|Ban|Công an|Trung tâm|Trạm|Chi bộ|chi bộ|Thôn|thôn|Tổ|tổ|Khối|khối';
/** A piece of a series: a unit and its number. */
const PIECE = new RegExp(
  String.raw`(?:^|[,;:] |(?:,? và ))((?:${UNIT})(?: [^\s,;:.()\d]+){1,6}) (?=\d)`,
  'gu',
);
/** A series shares something out; one or two numbers do not. */
const FEWEST = 3;
/** Parts and bounds of the share have numbers of their own. */
const PARTLY =
  /(?<!\p{L})(?:trong đó|mỗi|từng|thêm|còn|ít nhất|tối thiểu|tối đa|đợt|quý|tháng \d)(?!\p{L})/iu;

/** Numbers in what a unit has to do that are not its share of the same thing elsewhere in the document. */
export function sharesOfUnits(administrative: AdministrativeDocument): readonly Contradiction[] {
  const passages = proseOf(administrative).filter(
    ({ role, quoted, appendix }) =>
      !quoted && appendix === null && (PROSE_ROLES.has(role) || role === 'heading'),
  );
  const shares = passages.flatMap(sharesIn);
  return shares.length === 0
    ? []
    : shares.flatMap((share) => otherNumber(share, tasksOf(administrative, passages, share)));
}

function sharesIn(passage: Passage): readonly Share[] {
  const { text } = passage.text;
  const counts = new Map(countsIn(text).map((count) => [count.start, count]));
  const shares = matchesIn(text, PIECE).flatMap(({ 0: whole, 1: unit = '', index }): readonly Share[] => {
    const count = counts.get(index + whole.length);
    return count === undefined || count.min !== count.max || ['', '%', 'đồng'].includes(count.unit)
      ? []
      : [
          {
            passage,
            unit: plain(unit),
            thing: count.unit,
            value: count.min,
            shown: text.slice(count.start, count.end),
          },
        ];
  });
  return shares.length >= FEWEST && shares.every(({ thing }) => thing === shares[0]?.thing) ? shares : [];
}

function plain(text: string): string {
  return foldedWords(text)
    .replace(/^(?:DE NGHI|GIAO) /u, '')
    .replace(/ (?:XA|PHUONG)$/u, '');
}

/** The passages that tell what a unit has to do: under the one heading that is its name. */
function tasksOf(
  { outline }: AdministrativeDocument,
  passages: readonly Passage[],
  { unit, passage }: Share,
): readonly Passage[] {
  const named = outline.filter(
    ({ kind, part, inTable, title }: OutlineItem) =>
      kind === 'heading' && part === 'body' && !inTable && plain(title) === unit,
  );
  const [heading] = named;
  return heading === undefined || named.length > 1
    ? []
    : passages.filter(
        (task) =>
          task !== passage &&
          task.paragraph.index > heading.paragraph &&
          task.paragraph.index < heading.endParagraph,
      );
}

function otherNumber({ thing, value, shown }: Share, tasks: readonly Passage[]): readonly Contradiction[] {
  const counts = tasks.flatMap((passage) =>
    countsIn(passage.text.text)
      .filter(({ unit }) => unit === thing)
      .map((count) => ({ passage, count })),
  );
  const [only, ...others] = counts;
  return only === undefined ||
    others.length > 0 ||
    only.count.min !== only.count.max ||
    only.count.min === value ||
    isVague(only.passage.text.text.slice(0, only.count.start), only.count) ||
    PARTLY.test(only.passage.text.text)
    ? []
    : [contradictionAt({ passage: only.passage, start: only.count.start, end: only.count.end }, shown)];
}
