import type { AdministrativeDocument } from '../../administrative';
import { fold, oneOf, WORD_BEGINS, WORD_ENDS } from '../../vietnamese';
import { contradictions, type Contradiction, type Fact } from './facts';
import { mattersOf, textOf, type Matter } from './matters';

const AT = oneOf(`${WORD_BEGINS}tại`, '[Đđ]ịa điểm(?: tổ chức)?:(?: tại)?');
const VILLAGE = oneOf('thôn|bản|ấp|buôn|xóm|làng|tổ dân phố|khu phố');
const BUILDING = oneOf(
  '[Hh]ội trường|[Nn]hà (?:văn hóa|thi đấu|truyền thống)|[Ss]ân (?:vận động|bóng|thể thao)|[Tt]rụ sở|[Tt]rung tâm',
  '[Qq]uảng trường|[Cc]ông viên|[Nn]ghĩa trang|[Đđ]ài tưởng niệm|[Tt]rường|[Tt]rạm|[Đđ]ình|[Cc]hùa|[Bb]ãi',
);
/** Words that go on behind the name of a place. */
const BEHIND = oneOf('vào|từ|trong|lúc|với|để|do|theo|trước|ngày|và|cho|khi|nhằm|sau');
const WORD_OF_NAME = String.raw` (?!${BEHIND}${WORD_ENDS})[\p{L}\d]+(?: -(?= ))?`;
/** Where something takes place: a building, a ground, a village by its name. */
const PLACE = new RegExp(
  String.raw`${AT} (${oneOf(BUILDING, String.raw`${VILLAGE}(?= [\p{Lu}\d])`)}(?:${WORD_OF_NAME})*)`,
  'gu',
);
const NAMED_VILLAGE = new RegExp(`^${VILLAGE} `, 'u');

/** Words that many places share. */
const COMMON: ReadonlySet<string> = new Set(
  'HOI TRUONG NHA VAN HOA THI DAU SAN DONG TRU SO TRUNG TAM THON BAN AP BUON XOM LANG LON XA PHUONG TINH CUA VAN'.split(
    ' ',
  ),
);
/** Kinds of places that are never one, though nothing else tells them apart. */
const GROUNDS =
  /^(?:HOI TRUONG|NHA VAN|NHA THI|SAN VAN|SAN BONG|QUANG TRUONG|CONG VIEN|NGHIA TRANG|DAI TUONG)/u;

/** Places of one event that two parts of the document tell differently. */
export function toldPlaces(administrative: AdministrativeDocument): readonly Contradiction[] {
  const facts = mattersOf(administrative).flatMap((matter) => placeIn(matter));
  return contradictions(administrative, facts, {
    clauses: [{ shared: 1.6, share: 0.55, fewest: 2 }],
    rows: [{ shared: 1.2, share: 0.55, fewest: 2 }],
    agree: (left, right) => namesOnePlace(left.value, right.value),
  });
}

function placeIn(matter: Matter): readonly Fact[] {
  const { passage, start } = matter.about;
  const text = textOf(matter.about);
  const [place, ...others] = [...text.matchAll(PLACE)];
  const name = place?.[1];
  if (place === undefined || name === undefined || others.length > 0) {
    return [];
  }
  const from = start + place.index + place[0].length - name.length;
  const words = new Set(name.toLowerCase().split(' '));
  return [
    {
      matter,
      // The words of the place say nothing about what takes place there.
      pairs: new Set([...matter.pairs].filter((pair) => !pair.split(' ').every((word) => words.has(word)))),
      value: fold(name),
      kind: /^\p{Ll}/u.test(name) && NAMED_VILLAGE.test(name) ? 'place: village' : 'place: building',
      at: { passage, start: from, end: from + name.length },
    },
  ];
}

/** A place and a part of it are one, and so is a place whose name is left out: "Hội trường xã", "Hội trường Ủy ban nhân dân xã". */
function namesOnePlace(left: string, right: string): boolean {
  const [own = [], others = []] = [left, right].map((name) =>
    name
      .replaceAll('UY BAN NHAN DAN', 'UBND')
      .split(' ')
      .filter((word) => word !== '' && word !== '-' && !COMMON.has(word)),
  );
  const isPart = (part: readonly string[], whole: readonly string[]): boolean =>
    part.every((word) => whole.includes(word));
  const [ground, other] = [left, right].map((name) => GROUNDS.exec(name)?.[0]);
  const areOther =
    own.length + others.length === 0 && ground !== undefined && other !== undefined && ground !== other;
  return !areOther && (isPart(own, others) || isPart(others, own));
}
