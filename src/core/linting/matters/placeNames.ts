import { fold, matchesIn, oneOf, WORD_BEGINS, WORD_ENDS } from '../../vietnamese';

const VILLAGE = oneOf('thôn|bản|ấp|buôn|xóm|làng|tổ dân phố|khu phố');
const BUILDING = oneOf(
  '[Hh]ội trường|[Nn]hà (?:văn hóa|thi đấu|truyền thống)|[Ss]ân (?:vận động|bóng|thể thao)|[Tt]rụ sở|[Tt]rung tâm',
  '[Qq]uảng trường|[Cc]ông viên|[Nn]ghĩa trang|[Đđ]ài tưởng niệm|[Tt]rường|[Tt]rạm|[Đđ]ình|[Cc]hùa|[Bb]ãi',
);
/** Words that go on behind the name of a place. */
const BEHIND = oneOf('vào|từ|trong|lúc|với|để|do|theo|trước|ngày|và|cho|khi|nhằm|sau');
const WORD_OF_NAME = String.raw` (?!${BEHIND}${WORD_ENDS})[\p{L}\d]+(?: -(?= ))?`;

/** Where something takes place: a building, a ground, a village by its name. */
export const PLACE_NAME = String.raw`${oneOf(BUILDING, String.raw`${VILLAGE}(?= [\p{Lu}\d])`)}(?:${WORD_OF_NAME})*`;
/** A village by its name, and no building in it. */
export const NAMED_VILLAGE = new RegExp(`^${VILLAGE} `, 'u');

const ALONE = new RegExp(`${WORD_BEGINS}${oneOf(BUILDING)}(?:${WORD_OF_NAME})*`, 'gu');

/** The buildings and grounds that a text names. */
export function placesIn(text: string): readonly { readonly name: string; readonly start: number }[] {
  return matchesIn(text, ALONE).map(({ 0: name, index }) => ({ name, start: index }));
}

/** Words that many places share. */
const COMMON: ReadonlySet<string> = new Set(
  'HOI TRUONG NHA VAN HOA THI DAU SAN DONG TRU SO TRUNG TAM THON BAN AP BUON XOM LANG LON XA PHUONG TINH CUA VAN'.split(
    ' ',
  ),
);
/** Kinds of places that are never one, though nothing else tells them apart. */
const GROUNDS =
  /^(?:HOI TRUONG|NHA VAN|NHA THI|SAN VAN|SAN BONG|QUANG TRUONG|CONG VIEN|NGHIA TRANG|DAI TUONG)/u;

/** A place and a part of it are one, and so is a place whose name is left out: "Hội trường xã", "Hội trường Ủy ban nhân dân xã". */
export function namesOnePlace(left: string, right: string): boolean {
  const [own = [], others = []] = [left, right].map((name) =>
    fold(name)
      .replaceAll('UY BAN NHAN DAN', 'UBND')
      .split(' ')
      .filter((word) => word !== '' && word !== '-' && !COMMON.has(word)),
  );
  const isPart = (part: readonly string[], whole: readonly string[]): boolean =>
    part.every((word) => whole.includes(word));
  const [ground, other] = [left, right].map((name) => GROUNDS.exec(fold(name))?.[0]);
  // "Hội trường Nhà văn hóa xã" is one of the two and in the other.
  const areOther =
    ground !== undefined &&
    other !== undefined &&
    !fold(left).includes(other) &&
    !fold(right).includes(ground);
  return !areOther && (isPart(own, others) || isPart(others, own));
}
