import type { AdministrativeDocument } from '../../administrative';
import { firstIndex, groupBy } from '../../document';
import { fold, matchesIn } from '../../vietnamese';
import { INEXACT, OTHER_NUMBER } from '../figures/countGrammar';
import { countsIn } from '../figures/counts';
import { SUM_LINE } from '../figures/statedLines';
import { linedTables } from '../figures/tableTotals';
import { PROSE_ROLES, proseOf, type Passage } from '../text/prose';
import { contradictionAt, type Contradiction } from './facts';

/** A number that a table gives for what one of its rows, or the whole of one of its columns, is about. */
interface Listed {
  /** The words of the row or the column, folded, as they may stand beside a number in the text. */
  readonly words: string;
  readonly value: number;
  /** What is counted, folded: "NGUOI"; null where any word will do. */
  readonly unit: string | null;
  /** As the table has it. */
  readonly shown: string;
  /** The words tell what is done with the things ("đã chi trả"), not what they are. */
  readonly done: boolean;
}

/** The title of a column that counts, and what: "Số người", "Quân số", "Số lượng (liều)". */
const COUNTS = /^(?:SO (?!TT|THU TU|TIEN|HIEU|DIEN THOAI|NHA)|QUAN SO|CHI TIEU|SL$)/u;
const PEOPLE = /^(?:NGUOI|QUAN SO|DAI BIEU|HOC SINH|HOC VIEN|CONG DAN)/u;
/** How people may be called instead of "người". */
const PERSONS =
  'NGUOI|CAN BO|DONG CHI|CHIEN SI|DOAN VIEN|HOI VIEN|THANH VIEN|HOC SINH|HOC VIEN|DAI BIEU|TINH NGUYEN VIEN|NHAN VIEN|BAC SI|VAN DONG VIEN|CONG DAN|LUC LUONG';
const FEWEST_WORDS = 2;
const MOST_WORDS = 6;
/** Words that rows share with anything: what one unit, one place has is told in many ways. */
const NO_ROW =
  /^(?:THON|BAN|AP|XOM|BUON|KHU|TO DAN PHO|XA|PHUONG|TRUONG|CAC|CO QUAN|DON VI|TONG|CONG|KHOI|PHONG|UY BAN|HOI|CONG AN|BAN CHI HUY|CHI BO|TRAM|DOANH NGHIEP|NAM|QUY|DOT|THANG)(?![A-Z])/u;
/** Such words before a number make it another one. */
const OTHERWISE = new RegExp(
  `(?<!\\p{L})(?:${OTHER_NUMBER}|${INEXACT}|đợt|lớp|trong số|cùng kỳ|dự kiến)(?: [\\p{L}\\d]+){0,3} $`,
  'iu',
);
const REACH = 40;

/** Numbers beside the words of a row or a column of a table that gives another number for the same. */
export function toldRows(administrative: AdministrativeDocument): readonly Contradiction[] {
  const listed = listedIn(administrative);
  const lines = proseOf(administrative).filter(
    ({ role, quoted }) => !quoted && (PROSE_ROLES.has(role) || role === 'heading'),
  );
  const byBeginning = new Map(listed.map((entry) => [beginningOf(entry), entry]));
  return [
    ...lines.flatMap((line) => entriesNamed(line, byBeginning).flatMap((entry) => otherNumber(line, entry))),
    ...sumsBelow(administrative, lines),
  ];
}

/** "Tổng quân số: 250 người." right below a table whose last row adds the people up to another number. */
function sumsBelow(
  administrative: AdministrativeDocument,
  lines: readonly Passage[],
): readonly Contradiction[] {
  return linedTables(administrative).flatMap(({ rows }): readonly Contradiction[] => {
    const last = rows.at(-1) ?? [];
    const sums = last.filter(({ value }) => value !== null);
    const [sum] = sums;
    const end = last.at(-1)?.cell.endParagraph ?? Infinity;
    const line = lines[firstIndex(lines, ({ paragraph }) => paragraph.index >= end)];
    if (
      sum === undefined ||
      sums.length > 1 ||
      line?.paragraph.index !== end ||
      !last.some(({ text }) => /^(?:TONG|CONG)/u.test(fold(text).trim()))
    ) {
      return [];
    }
    const lead = SUM_LINE.exec(line.text.text)?.[0].length;
    const count = countsIn(line.text.text).find(({ start }) => start === lead);
    return count === undefined || count.unit === 'đồng' || count.min !== count.max || count.min === sum.value
      ? []
      : [contradictionAt({ passage: line, start: count.start, end: count.end }, sum.text)];
  });
}

/** The first words, by which an entry is looked for. */
function beginningOf({ words }: Listed): string {
  return words.split(' ').slice(0, FEWEST_WORDS).join(' ');
}

/** The entries whose first words stand side by side in a line. */
function entriesNamed({ text }: Passage, byBeginning: ReadonlyMap<string, Listed>): readonly Listed[] {
  if (byBeginning.size === 0) {
    return [];
  }
  const words = fold(text.text).split(/[^A-Z]+/u);
  const pairs = new Set(words.map((word, at) => `${word} ${words[at + 1] ?? ''}`));
  return [...pairs].flatMap((pair) => byBeginning.get(pair) ?? []);
}

function listedIn(administrative: AdministrativeDocument): readonly Listed[] {
  const found = linedTables(administrative).flatMap(({ rows }): readonly Listed[] => {
    const [header = [], ...body] = rows;
    const counts = header.filter(({ text }) => COUNTS.test(fold(text).trim()));
    const label = header.find(({ cell }) => cell.column === 1);
    if (label === undefined || counts.length === 0 || body.length < 2) {
      return [];
    }
    const last = body.at(-1) ?? [];
    const isSum = last.some(({ text }) => /^(?:TONG|CONG)/u.test(fold(text).trim()));
    const columns = counts.flatMap(({ cell, text }) => {
      const sum = isSum ? last.find((each) => each.cell.column === cell.column) : undefined;
      return sum?.value == null ? [] : ofColumn(text, sum.value, sum.text);
    });
    const [only, ...others] = counts;
    const own =
      only === undefined || others.length > 0
        ? []
        : body.slice(0, isSum ? -1 : undefined).flatMap((row) => {
            const name = row.find(({ cell }) => cell.column === 1)?.text ?? '';
            const count = row.find(({ cell }) => cell.column === only.cell.column);
            return count?.value == null ? [] : ofRow(name, count.value, count.text, only.text);
          });
    return [...columns, ...own];
  });
  // What two tables or rows begin with the same words has several numbers.
  return [...groupBy(found, beginningOf).values()].flatMap((alike) => (alike.length === 1 ? alike : []));
}

/** "Số hộ đã chi trả", 171: of the households, what is done. */
function ofColumn(title: string, value: number, cell: string): readonly Listed[] {
  const [, unit, rest] = /^SO ([A-Z]+) ((?:[A-Z]+ ?){2,5})$/u.exec(bare(title)) ?? [];
  return unit === undefined || rest === undefined || value < 2
    ? []
    : [{ words: rest.trim(), value, unit, shown: `${title.trim()}: ${cell.trim()}`, done: true }];
}

function ofRow(name: string, value: number, cell: string, title: string): readonly Listed[] {
  const words = bare(name);
  const count = words.split(' ').length;
  const [, unit] = /^(?:SO|SL) ?([A-Z]+)?/u.exec(bare(title)) ?? [];
  const shown = `${name.trim()}: ${cell.trim()}`;
  return value < 2 ||
    count < FEWEST_WORDS ||
    count > MOST_WORDS ||
    NO_ROW.test(words) ||
    !/^[A-Z ,-]+$/u.test(words)
    ? []
    : [{ words, value, unit: unit === undefined || unit === 'LUONG' ? null : unit, shown, done: false }];
}

/** Folded, without what stands in brackets. */
function bare(text: string): string {
  return fold(
    text
      .replace(/\([^()]*\)/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  ).trim();
}

/** Other numbers than the table's that a line gives beside the words of an entry. */
function otherNumber(passage: Passage, entry: Listed): readonly Contradiction[] {
  const { text } = passage.text;
  const folded = fold(text);
  const begins = beginningOf(entry);
  if (folded.length !== text.length || !folded.includes(begins)) {
    return [];
  }
  const unit =
    entry.unit === null ? '[A-Z]+' : PEOPLE.test(entry.unit) ? `(?:${PERSONS})` : `${entry.unit}(?![A-Z])`;
  const number = String.raw`(?<![\d.,/-])(\d{1,3}(?:\.\d{3})+|\d+)(?![\d.,]*\d|%)`;
  const pattern = entry.done
    ? String.raw`(?<![A-Z])${entry.words}(?: CHO| DUOC| XONG)?:? ${number}(?:/\d+)? ${unit}`
    : String.raw`(?<![A-Z])${entry.words}(?::| GOM| LA| CO)? ${number} ${unit}|${number} (?:${unit} )?${begins}(?![A-Z])`;
  return matchesIn(folded, new RegExp(pattern, 'gu')).flatMap(({ 0: whole, 1: behind, 2: before, index }) => {
    const figures = behind ?? before ?? '';
    const at = index + whole.indexOf(figures);
    const value = Number(figures.replaceAll('.', ''));
    return value === entry.value || OTHERWISE.test(text.slice(Math.max(0, at - REACH), at))
      ? []
      : [contradictionAt({ passage, start: index, end: index + whole.length }, entry.shown)];
  });
}
