import type { AdministrativeDocument } from '../../administrative';
import { firstIndex, groupBy, oncePer, type Table } from '../../document';
import { fold, matchesIn } from '../../vietnamese';
import { rowKey } from '../text/cells';
import { LINE_MARK } from '../text/lineMark';
import { proseOf, type Passage } from '../text/prose';
import { wordsOf } from '../text/words';

/** A stretch of one passage. Offsets are into `passage.text.text`. */
export interface Stretch {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** The text of a stretch. */
export function textOf({ passage, start, end }: Stretch): string {
  return passage.text.text.slice(start, end);
}

/** The whole of a passage. */
export function wholeOf(passage: Passage): Stretch {
  return { passage, start: 0, end: passage.text.text.length };
}

/** One thing that the document says: a clause of a sentence, or a row of a table. */
export interface Matter {
  /** The clause itself, or the cells of the row. */
  readonly stretches: readonly Stretch[];
  /** The words that tell what it is about: the clause, or the cell of the row that names the task. */
  readonly about: Stretch;
  readonly table: Table | null;
  /** The words that stand side by side, small: "diễn tập", "tập tìm". */
  readonly pairs: ReadonlySet<string>;
}

/** Words that say how, when or whose, not what. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'và của các những cho với từ đến ngày trước sau tại theo để về được là có trong trên năm tháng do ở này đó đã sẽ khi vào một mỗi từng ' +
    'số hoặc cùng như bằng qua lên xuống ra còn không gồm nhằm thì mà giờ phút quý'
  ).split(' '),
);

/** What parts the clauses of a sentence. */
const BREAK = /;|[.!?](?= |$)|[.!?](?=”)/gu;

const TASK =
  /^(?:(?:TEN )?NHIEM VU|(?:TEN )?NOI DUNG|(?:TEN )?CONG VIEC|(?:TEN )?HOAT DONG|(?:TEN )?VIEC(?: LAM)?$|DAU VIEC)/u;

/** Whose the row is, or who does it: the name of a unit or a person is no task. */
const WHO =
  /^(?:TEN )?(?:CO QUAN|DON VI|DIA PHUONG|HO (?:VA )?TEN|NGUOI|CHU TRI|PHU TRACH|PHOI HOP)(?![A-Z])/u;

/** A line that says when, where or for whom what the heading above it names is done. */
const PARTICULAR = new RegExp(`^${LINE_MARK}(?:Thời gian|Địa điểm|Thành phần|Số lượng|Quy mô)`, 'u');

/** "Lễ bế mạc: 16 giờ 00 phút …" */
const LABEL = /^[^:;.]{6,60}:(?= \p{L}{0,4} ?\d|.{0,40} ngày )/u;

/** Everything that the document says, clause by clause and row by row, in reading order. */
export const mattersOf = oncePer((administrative: AdministrativeDocument): readonly Matter[] => {
  const passages = proseOf(administrative).filter(
    ({ role, quoted }) => !quoted && role !== 'header' && role !== 'legalBasis' && role !== 'display',
  );
  const rows = groupBy(
    passages.filter(({ role, paragraph }) => role === 'table' && paragraph.cell !== null),
    ({ paragraph: { cell } }) => (cell === null ? null : rowKey(cell)),
  );
  return passages.flatMap((passage): readonly Matter[] => {
    const { role, paragraph } = passage;
    if (role !== 'table' || paragraph.cell === null) {
      return clausesOf(passage, administrative);
    }
    const cells = rows.get(rowKey(paragraph.cell)) ?? [];
    const first = rows.get(rowKey({ ...paragraph.cell, row: 0 })) ?? [];
    return cells[0] === passage && paragraph.cell.row > 0 ? rowMatter(cells, first) : [];
  });
});

function clausesOf(passage: Passage, administrative: AdministrativeDocument): readonly Matter[] {
  const { text } = passage.text;
  const ends = matchesIn(text, BREAK).map(({ index }) => index + 1);
  const starts = [0, ...ends];
  const above = PARTICULAR.test(text) ? pairsOfHeading(passage, administrative) : [];
  const label = LABEL.exec(text)?.[0].length ?? null;
  return starts.flatMap((start, at): readonly Matter[] => {
    const about = { passage, start, end: ends[at] ?? text.length };
    // What a line is about stands before its colon.
    const named = above.length === 0 && label !== null && start < label ? { ...about, end: label } : about;
    const pairs = new Set([...pairsIn(named), ...above]);
    return pairs.size === 0 ? [] : [{ stretches: [about], about, table: null, pairs }];
  });
}

/** The words of the heading under which a line stands. */
function pairsOfHeading({ paragraph }: Passage, administrative: AdministrativeDocument): readonly string[] {
  const heading = administrative.outline
    .filter((item) => item.paragraph < paragraph.index && paragraph.index < item.endParagraph)
    .at(-1);
  const passage = heading === undefined ? null : passageAt(administrative, heading.paragraph);
  return passage === null ? [] : pairsIn(wholeOf(passage));
}

const passagesByParagraph = oncePer(
  (administrative: AdministrativeDocument): ReadonlyMap<number, Passage> =>
    new Map(proseOf(administrative).map((passage) => [passage.paragraph.index, passage])),
);

/** The passage of a paragraph of the main part; null where it holds no prose. */
export function passageAt(administrative: AdministrativeDocument, paragraph: number): Passage | null {
  return passagesByParagraph(administrative).get(paragraph) ?? null;
}

/** A row is about what stands in the column of the tasks; without one, about its longest cell. */
function rowMatter(cells: readonly Passage[], titles: readonly Passage[]): readonly Matter[] {
  const table = cells[0]?.paragraph.cell?.table ?? null;
  const header = titles.find(({ text }) => TASK.test(fold(text.text).trim()));
  const longest = [...cells].sort((left, right) => right.text.text.length - left.text.text.length)[0];
  const task =
    header === undefined
      ? longest
      : cells.find(({ paragraph: { cell } }) => cell?.column === header.paragraph.cell?.column);
  if (task === undefined) {
    return [];
  }
  const title = titles.find(({ paragraph: { cell } }) => cell?.column === task.paragraph.cell?.column);
  if (WHO.test(fold(title?.text.text ?? '').trim())) {
    return [];
  }
  const about = wholeOf(task);
  return [{ stretches: cells.map(wholeOf), about, table, pairs: new Set(pairsIn(about)) }];
}

/** What stands between an action and the body that it is done for. */
const TOWARDS: ReadonlySet<string> = new Set(['về', 'cho', 'gửi', 'với', 'trình', 'của', 'qua', 'cáo']);

/**
 * The words of a stretch, each with the next one, but for those around small words and marks, and for the names of whom something is
 * done for: to whom one reports says little about what.
 */
export function pairsIn({ passage, start, end }: Stretch): readonly string[] {
  const all = wordsOf(passage);
  // A paragraph may have thousands of clauses: none of them looks at the words of the others.
  const words = all.slice(
    firstIndex(all, (word) => word.start >= start),
    firstIndex(all, (word) => word.end > end),
  );
  const pairs: string[] = [];
  let inName = false;
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const next = words[at + 1];
    const goesOn = word.joined && (word.key === 'và' || !SMALL_WORDS.has(word.key));
    inName = (inName && goesOn) || (word.capital && word.joined && TOWARDS.has(before?.key ?? ''));
    if (
      !inName &&
      next?.joined === true &&
      !SMALL_WORDS.has(word.key) &&
      !SMALL_WORDS.has(next.key) &&
      !(next.capital && TOWARDS.has(word.key))
    ) {
      pairs.push(`${word.key} ${next.key}`);
    }
  }
  return pairs.filter((pair) => !REPORTS.has(pair));
}

/** Every unit reports, each on its own day. */
const REPORTS: ReadonlySet<string> = new Set(['báo cáo', 'cáo kết', 'kết quả', 'kết thúc', 'hoàn thành']);

/** How much two words side by side tell of what a clause is about: much where few clauses hold them. */
export const weightsOf = oncePer((administrative: AdministrativeDocument): ((pair: string) => number) => {
  const counts = new Map<string, number>();
  const matters = mattersOf(administrative);
  for (const { pairs } of matters) {
    for (const pair of pairs) {
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  const all = Math.log(matters.length + 2);
  return (pair) => 1 - Math.log(counts.get(pair) ?? 1) / all;
});

/** The weight of the words that two sets share. */
export function sharedWeight(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
  weight: (pair: string) => number,
): number {
  let sum = 0;
  for (const pair of left.size < right.size ? left : right) {
    sum += left.has(pair) && right.has(pair) ? weight(pair) : 0;
  }
  return sum;
}

/** The weight of all words of a set. */
export function wholeWeight(pairs: ReadonlySet<string>, weight: (pair: string) => number): number {
  return [...pairs].reduce((sum, pair) => sum + weight(pair), 0);
}
