import { fold, normalise } from '../../vietnamese';

/** A unit of the territory that the name of a body carries: "ỦY BAN NHÂN DÂN XÃ AN BÌNH". */
export interface AdministrativeUnit {
  /** `xã`, `phường`, `đặc khu`, `thị trấn`, `huyện`, `quận`, `thị xã`, `thành phố`, `tỉnh`. */
  readonly noun: string;
  /** As in running text: `An Bình`. */
  readonly name: string;
  readonly level: 'commune' | 'district' | 'city' | 'province';
}

const LEVELS: ReadonlyMap<string, AdministrativeUnit['level']> = new Map([
  ['xã', 'commune'],
  ['phường', 'commune'],
  ['đặc khu', 'commune'],
  ['thị trấn', 'commune'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ['thị xã', 'district'],
  // Under the central government or, until July 2025, under a province: the word alone does not tell.
  ['thành phố', 'city'],
  ['tỉnh', 'province'],
]);

const NOUN = String.raw`đặc khu|thị trấn|thị xã|thành phố|xã(?! hội)|phường|huyện|quận|tỉnh`;
/** Where a name ends: another unit, the number of a congress, what a board is for. */
const AFTER_NAME = String.raw`$|[,;.(]| (?:${NOUN}|lần thứ|nhiệm kỳ|khóa|khoá|về|thực hiện|giai đoạn|năm|và|của) `;
const UNIT = new RegExp(
  String.raw`(?<!\p{L})(?<!hợp tác )(${NOUN}) (?!ủy|uỷ|đoàn|hội )(.+?)(?=${AFTER_NAME})`,
  'u',
);
/** "TỈNH UỶ PHÚ THỌ", "THÀNH ỦY …": the noun is a part of the committee's name. */
const COMMITTEE = new RegExp(
  String.raw`(?<!\p{L})(tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ) (.+?)(?=${AFTER_NAME})`,
  'u',
);
const COMMITTEE_NOUNS: ReadonlyMap<string, string> = new Map([
  ['thành', 'thành phố'],
  ['thị', 'thị xã'],
]);

/** A name has so many syllables at most: "Thạnh Hóa Trung", "Mường Phăng Tây". */
const LONGEST_NAME = 5;
/** Two names that one ward bears since 2025: "Xuân Hương - Đà Lạt", not the body of a commune behind its name. */
const DOUBLE_NAME =
  /^[\p{L}\d']+(?: [\p{L}\d']+){0,2} [-–] (?!(?:ban|bộ|chi|công|đảng|đoàn|hội|phòng|sở|tổ|trạm|trung|trường|ủy|uỷ|văn phòng) )\p{L}+(?: \p{L}+){1,2}$/u;

function isName(text: string): boolean {
  return (text.split(' ').length <= LONGEST_NAME && /^[\p{L}\d' ]+$/u.test(text)) || DOUBLE_NAME.test(text);
}

/** A name in capitals as running text writes it: `AN BÌNH` → `An Bình`. */
export function inTitleCase(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The first unit that the name of a body carries, or null. */
export function unitIn(bodyName: string): AdministrativeUnit | null {
  const text = normalise(bodyName).toLowerCase();
  const [, noun, name] = COMMITTEE.exec(text) ?? UNIT.exec(text) ?? [];
  if (noun === undefined || name === undefined) {
    return null;
  }
  const fullNoun = COMMITTEE_NOUNS.get(noun) ?? noun;
  const level = LEVELS.get(fullNoun);
  return level === undefined || !isName(name) ? null : { noun: fullNoun, name: inTitleCase(name), level };
}

/** `XÃ`, `P.`, `TP.` and the like before a name, folded. */
const NOUN_BEFORE =
  /^(?:XA|PHUONG|P\.|DAC KHU|DK\.?|THI TRAN|TT\.?|HUYEN|QUAN|Q\.|THI XA|TX\.?|THANH PHO|TP\.?|TINH) ?(?=\S)/u;

/** A place taken apart: the word for the unit, as written and null where there is none, and the name, folded. */
export function placeParts(place: string): { readonly noun: string | null; readonly key: string } {
  const key = fold(place);
  const noun = NOUN_BEFORE.exec(key)?.[0];
  return noun === undefined || key.length === noun.length
    ? { noun: null, key }
    : { noun: normalise(place).slice(0, noun.length).trim(), key: key.slice(noun.length) };
}
