import type { AdministrativeDocument } from '../../administrative';
import { readQuantities, type Quantity } from '../../vietnamese';
import { proseHolds } from '../text/hints';
import { LINE_MARK } from '../text/lineMark';
import { proseOf, type Passage } from '../text/prose';
import { asidesBlanked, withoutAsides } from './countGrammar';
import { exactCountsIn } from './counts';
import { comparedTotal, isVague, type TotalFault, type TotalPart } from './totalParts';

/** "Có mặt: 41 đồng chí", not "41 đồng chí có mặt". */
const PRESENT = /(?<!\p{L})có mặt(?: (?:dự|tại) [^\d.;:,()]{1,30})?(?: là)?:? (?=\d)/iu;
/** Those who are not there: "được miễn sinh hoạt: 3 đồng chí", "vắng mặt có lý do 2 đồng chí". */
const ABSENT =
  /^(?:số )?(?:đảng viên |đồng chí |đại biểu )?(?:vắng|(?:được )?miễn (?:công tác và )?sinh hoạt)/iu;
/** "vắng có lý do 2, không lý do 1": goes on with those who are not there. */
const WITHOUT_REASON = /^không (?:có )?lý do/iu;
const WITH_REASON = /có lý do/iu;
const PEOPLE =
  /^(?:đảng viên|đồng chí|đại biểu|người|thành viên|ủy viên|uỷ viên|hội viên|đoàn viên|hộ|cử tri)$/u;
/** A line of its own for each: so many lines at most. */
const LINES = 4;
const MARK = new RegExp(LINE_MARK, 'u');
const BETWEEN = /[;,](?!\d)|\.(?!\d)/u;
const FAR = 80;

/** Numbers of those who should be there, where those who are and those who are not make another one. */
export function attendanceFaults(administrative: AdministrativeDocument): readonly TotalFault[] {
  if (!proseHolds(administrative, PRESENT)) {
    return [];
  }
  const passages = proseOf(administrative).filter(
    ({ role, quoted }) => !quoted && role !== 'table' && role !== 'header',
  );
  return passages.flatMap((_, index) => faultAt(passages, index) ?? []);
}

function faultAt(passages: readonly Passage[], index: number): TotalFault | null {
  const passage = passages[index];
  const present = passage === undefined ? null : PRESENT.exec(asidesBlanked(passage.text.text));
  if (passage === undefined || present === null) {
    return null;
  }
  const own = wholeIn(passage, present.index);
  const above = passages[index - 1];
  const head = own === null ? above : passage;
  const whole = own ?? (above === undefined ? null : wholeIn(above, above.text.text.length));
  const lines = passages.slice(index, index + LINES).map(({ text }) => text.text);
  const parts = partsIn([(lines[0] ?? '').slice(present.index), ...lines.slice(1)]);
  return head === undefined || whole === null || parts.length < 2
    ? null
    : comparedTotal(head, whole, parts, 'whole');
}

/** The last number of people before an offset, no other number behind it. */
function wholeIn({ text: { text } }: Passage, until: number): Quantity | null {
  const before = asidesBlanked(text).slice(0, until);
  const count = exactCountsIn(before).at(-1);
  return count === undefined ||
    !PEOPLE.test(count.unit) ||
    isVague(before.slice(0, count.start), count) ||
    /\d/u.test(before.slice(count.end)) ||
    before.length - count.end > FAR
    ? null
    : count;
}

/** Those who are there and those who are not, up to what tells of others; none where nobody is told to be absent. */
function partsIn(lines: readonly string[]): readonly TotalPart[] {
  const pieces = lines
    .flatMap((line) => withoutAsides(line.replace(MARK, '')).split(BETWEEN))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const [first = '', ...others] = pieces;
  const end = others.findIndex(
    (piece, at) =>
      !ABSENT.test(piece) && !(WITHOUT_REASON.test(piece) && WITH_REASON.test(others[at - 1] ?? '')),
  );
  const named = [first, ...others.slice(0, end === -1 ? others.length : end)];
  const parts = named.flatMap((text) => {
    const quantities = readQuantities(text);
    const [quantity] = quantities;
    return quantity === undefined || quantities.length > 1 || quantity.min !== quantity.max
      ? []
      : [{ quantity: { ...quantity, unit: '' }, text: '' }];
  });
  return parts.length === named.length && named.some((piece) => /^(?:[^\d]* )?vắng/iu.test(piece))
    ? parts
    : [];
}
