import { addable, readQuantities, type Quantity } from '../../vietnamese';
import { BETWEEN_PARTS, enumerated } from './countGrammar';
import { countsIn } from './counts';
import { eachTimesIn } from './eachProducts';
import { isPerOne, isVague, type TotalPart } from './totalParts';

/** The parts of a series that are known to count what its total counts. */
export interface Series {
  readonly known: readonly TotalPart[];
  /** Every part of the series is known. */
  readonly complete: boolean;
}

/**
 * The parts of a series, each of which names one number of what the total counts; words behind the last of them are no part.
 * Null where a part names none, or several.
 */
export function partsWith(
  series: string,
  total: Quantity,
  separator: RegExp = BETWEEN_PARTS,
): readonly TotalPart[] | null {
  return seriesWith(series, total, separator)?.known ?? null;
}

/** The parts of a series that count what its total counts, up to the first that does not; null where there is none. */
export function seriesWith(
  series: string,
  { unit, max }: Quantity,
  separator: RegExp = BETWEEN_PARTS,
): Series | null {
  const parts = joined(series.split(separator)).map((text): TotalPart | null => {
    const [times, ...others] = eachTimesIn(text);
    if (times !== undefined && others.length === 0) {
      return addable(times.product.unit, unit) ? { quantity: times.product, text } : null;
    }
    const counts = countsIn(text).filter(
      (count) => count.unit !== '' && addable(count.unit, unit) && !isPerOne(text.slice(count.end)),
    );
    const [quantity] = counts;
    return counts.length === 1 && quantity !== undefined && !isVague(text.slice(0, quantity.start), quantity)
      ? { quantity, text }
      : null;
  });
  const bare = parts.includes(null) ? barePartsOf(series.split(separator), max) : null;
  if (bare !== null) {
    return { known: bare, complete: true };
  }
  const known = parts.filter((part) => part !== null);
  const comeFirst = parts.slice(0, known.length).every((part) => part !== null);
  return known.length > 0 && comeFirst ? { known, complete: known.length === parts.length } : null;
}

/** "giáo viên 28, nhân viên 04": every part is a word and its number. */
const BARE = /^\s*\p{L}[^\d]* \d{1,4}\s*$/u;

/** "thôn 2", "khu phố 5", "lớp 6": the number is the thing's name. */
const NUMBERED_NAME =
  /(?<!\p{L})(?:thôn|ấp|xóm|bản|buôn|làng|khóm|khu(?: phố| vực)?|tổ(?: dân phố)?|đội|chi (?:bộ|đoàn|hội)|lớp|khối|nhóm|cụm|điểm|trường|trạm|chốt|tuyến|đường|tầng|số|đợt|kỳ|tuần|ngày|tháng|quý|năm|phụ lục|mẫu|điều|khoản|mục)\s+\d+\s*$/iu;

/** Counts that follow their names; null also where each of the things counted is named once: "03 thôn: Đông 1, Đông 2, Tây 1". */
function barePartsOf(pieces: readonly string[], total: number): readonly TotalPart[] | null {
  // "quốc phòng, an ninh 05": a name with a comma of its own.
  const named = joined(pieces.map((piece) => piece.trim()));
  return named.length > 1 &&
    pieces.length !== total &&
    !areLabels(named) &&
    named.every((piece) => BARE.test(piece) && !NUMBERED_NAME.test(piece))
    ? named.flatMap((text) => readQuantities(text).map((quantity): TotalPart => ({ quantity, text })))
    : null;
}

/** "chuyên đề 1, chuyên đề 2": pieces with the same words number what they name. */
export function areLabels(pieces: readonly string[]): boolean {
  return new Set(pieces.map((piece) => piece.replace(/\d+$/u, ''))).size === 1;
}

/** What is told of without a number of its own. */
const REST = /(?<!\p{L})(?:còn lại|khác)(?!\p{L})/iu;

/** The pieces of a series; one without a number belongs to the next one: "nước uống | tài liệu 6.000.000 đồng". */
function joined(pieces: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let ahead = '';
  pieces.forEach((piece, index) => {
    const isOpen = index + 1 < pieces.length && !/\d/u.test(piece) && !REST.test(piece);
    if (isOpen) {
      ahead += `${piece}, `;
    } else {
      parts.push(ahead + piece);
      ahead = '';
    }
  });
  return parts;
}

/** The kinds of a series whose parts begin with their number and each count another kind: "12 hộ gia đình", "05 doanh nghiệp". */
export function countedKinds(series: string): readonly TotalPart[] {
  return enumerated(series)
    .filter((text) => /^\d/u.test(text))
    .flatMap((text) =>
      countsIn(text)
        .slice(0, 1)
        .map((quantity): TotalPart => ({ quantity: { ...quantity, unit: '' }, text })),
    );
}
