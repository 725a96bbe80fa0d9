import { fold, spellingKey } from '../../vietnamese';
import type { OwnPlace } from '../office/ownPlace';
import { beginsLower, beginsUpper } from '../typing/syllables';
import type { NamedPassage } from './names';
import { unitBefore, UNITS } from './units';
import { isInCapitals } from './words';

const ENDS_PHRASE = new Set([',', '.', ';', ':', ')', '(', '-', '…', '/', '”']);
const UNIT_WORDS: ReadonlySet<string> = new Set(UNITS.flat());

/** A village of the mountains, and a copy or version of anything: only a first syllable of names shows which. */
const VILLAGE = 'bản';

/** The last words of units, behind which the name of a place begins. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set([...UNITS.map((unit) => unit.at(-1) ?? ''), VILLAGE]);

/** Words that follow the name of a place and are no part of it. */
const AFTER_NAME: ReadonlySet<string> = new Set(
  'và là có đã đang sẽ đến về cũ mới này đó họp tổ ban thuộc cho để theo nay như khi gồm lớn nhỏ nói riêng chung cùng với tại do trong ngoài'.split(
    ' ',
  ),
);

/** Units whose names have two syllables and more, while a village may be called "Đông". */
const LONG_NAMED: ReadonlySet<string> = new Set(['xã', 'phường']);

/** "thôn Đông hải,": a name of two syllables, the second of which lost its capital. */
function halfCapitalised({ passage, words, taken, quoted }: NamedPassage, at: number): boolean {
  const [first, second, next] = [words[at], words[at + 1], words[at + 2]];
  const unit = unitBefore(words, at);
  return (
    first !== undefined &&
    second?.kind === 'word' &&
    beginsUpper(first.text) &&
    !isInCapitals(first.text) &&
    beginsLower(second.text) &&
    !AFTER_NAME.has(second.key) &&
    !UNIT_WORDS.has(second.key) &&
    (next === undefined
      ? passage.role !== 'table'
      : ENDS_PHRASE.has(next.key) || (LONG_NAMED.has(unit?.at(-1) ?? '') && AFTER_NAME.has(next.key))) &&
    ![at, at + 1].some((index) => taken.has(index) || quoted.has(index)) &&
    unit !== null
  );
}

/** Syllables that names of places begin with, and that are hardly a word of their own behind the word for a unit. */
const FIRST_SYLLABLES: ReadonlySet<string> = new Set(
  'tân bình an phú hòa vĩnh long thanh xuân hưng yên mỹ phước đức sơn kim ngọc thạnh nghĩa minh thái cẩm quế lạc gia vạn khánh tam phong lộc hiệp hồng hoàng vân bảo châu quỳnh diễn thọ triệu tiên tràng trà thuận thịnh nhơn nhân ninh nghi lương lý lai kỳ krông đắk nậm nà mường chiềng pa suối cái phụng đại quảng hà hải cam ea pá pờ ia plei kon đăk chư giồng gò'
    .split(' ')
    .map(spellingKey),
);

/** "thôn tân Luận,": the first syllable of a name lost its capital. The words that make up the name, or null. */
function lostFirstCapital({ words, taken, quoted }: NamedPassage, at: number): number | null {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  const goesOn = third?.kind === 'word' && beginsUpper(third.text);
  const isName =
    first !== undefined &&
    second?.kind === 'word' &&
    beginsLower(first.text) &&
    FIRST_SYLLABLES.has(first.key) &&
    beginsUpper(second.text) &&
    !isInCapitals(second.text) &&
    (third === undefined || goesOn || ENDS_PHRASE.has(third.key) || AFTER_NAME.has(third.key)) &&
    ![at, at + 1].some((index) => taken.has(index) || quoted.has(index)) &&
    (unitBefore(words, at) !== null || words[at - 1]?.key === VILLAGE);
  return isName ? (goesOn ? 3 : 2) : null;
}

/** Words that lead from one place to the next: "thôn Đông giáp Tây Sơn". */
const BETWEEN_PLACES: ReadonlySet<string> = new Set('giáp gần qua nối từ sang ở gọi tên thì bị'.split(' '));

/** "thôn Thế chí Tây": the middle syllable of a name lost its capital. The words that make up the name, or null. */
function lostMiddleCapital({ words, taken, quoted }: NamedPassage, at: number): number | null {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  const isName =
    first !== undefined &&
    second?.kind === 'word' &&
    third?.kind === 'word' &&
    [first, third].every(({ text }) => beginsUpper(text) && !isInCapitals(text)) &&
    beginsLower(second.text) &&
    ![AFTER_NAME, BETWEEN_PLACES, UNIT_WORDS].some((others) => others.has(second.key)) &&
    ![at, at + 1, at + 2].some((index) => taken.has(index) || quoted.has(index)) &&
    unitBefore(words, at) !== null;
  return isName ? 3 : null;
}

/** "xã An bình" of the commune that issues the document: its name is known, whatever stands behind it. The words of the name, or null. */
function ownNameInPart(
  { words, taken, quoted }: NamedPassage,
  at: number,
  own: OwnPlace | null,
): number | null {
  const name = own?.name.split(' ') ?? [];
  const written = words.slice(at, at + name.length);
  const isOwn =
    name.length > 1 &&
    fold(words[at - 1]?.text ?? '') === own?.kind.split(' ').at(-1) &&
    written.every(({ kind, text }, index) => kind === 'word' && fold(text) === name[index]);
  const isMixed =
    written.some(({ text }) => beginsLower(text)) && written.some(({ text }) => beginsUpper(text));
  // The first syllables may be a name by themselves, which has been read already.
  const isRead = written.every((_, index) => taken.has(at + index));
  return isOwn && isMixed && !isRead && !quoted.has(at) ? name.length : null;
}

/** A name of a place some of whose syllables lost their capitals. */
export interface PlaceNameInPart {
  /** Words of the name. */
  readonly length: number;
  /** It is the commune that issues the document, whose name is known. */
  readonly isOwn: boolean;
}

/** The name in part capitalised that begins with the word `at`, behind the word for a unit; null for none. */
export function placeNameInPart(
  named: NamedPassage,
  at: number,
  own: OwnPlace | null,
): PlaceNameInPart | null {
  const ownLength = ownNameInPart(named, at, own);
  const length =
    ownLength ??
    (halfCapitalised(named, at) ? 2 : (lostFirstCapital(named, at) ?? lostMiddleCapital(named, at)));
  return length === null ? null : { length, isOwn: ownLength !== null };
}
