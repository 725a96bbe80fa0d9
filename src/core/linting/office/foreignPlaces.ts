import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { PROVINCES } from '../../reference';
import { fold } from '../../vietnamese';
import { speaksOfPast } from '../dates/pastContext';
import { enclosureParagraphs } from '../text/enclosures';
import { proseOf } from '../text/prose';
import { misnamedIssuer } from './misnamedIssuer';
import { COMMUNE, isSamePlace, namedBy, UNIT_NAME, type NamedPlace } from './namedCommunes';
import { ownPlace } from './ownPlace';

/** A unit that stands where the issuing agency's own was to be expected. */
export interface ForeignPlace {
  /** The kind and the name: "xã Sơn Lâm", "tỉnh Gia Lai". */
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
  readonly doubtful: boolean;
}

/** "Ủy ban nhân dân xã Sơn Lâm", "Đảng ủy phường …"; also in capitals, as above the bases of a decision. */
const BODY = new RegExp(
  String.raw`(?:(?:[UỦ]y|Uỷ) ban nhân dân|UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|[HĐ]{0,1}HĐND|Hội đồng nhân dân|Đảng ủy|Đảng uỷ) (xã|phường|XÃ|PHƯỜNG) ${UNIT_NAME}`,
  'gu',
);
const COMMUNE_KINDS: ReadonlySet<string> = new Set(['XA', 'PHUONG', 'DAC KHU']);
const PROVINCE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:Ủy|Uỷ) ban nhân dân|UBND|HĐND|Hội đồng nhân dân|Đảng bộ|ĐẢNG BỘ) (tỉnh|TỈNH) ${UNIT_NAME}`,
  'gu',
);

/** Where the document itself speaks, or says what it belongs to: no other commune can be meant. */
export function otherCommunes(administrative: AdministrativeDocument): readonly ForeignPlace[] {
  const own = ownPlace(administrative);
  if (own === null || !COMMUNE_KINDS.has(own.kind) || misnamedIssuer(administrative) !== null) {
    return [];
  }
  const { openingSentence, closingSentence, issuingAgency } = administrative;
  const enclosing = enclosureParagraphs(administrative);
  const spoken = new Set(
    [openingSentence, closingSentence].flatMap(
      (sentence) => sentence?.ranges.map(({ paragraph }) => paragraph) ?? [],
    ),
  );
  const found = namedBy(
    BODY,
    proseOf(administrative).filter(({ quoted }) => !quoted),
  );
  const foreign = found.filter(({ name }) => !isSamePlace(name, own.name));
  const expected = own.printed;
  const strange = stranger(administrative, own.name);
  return [...foreign, ...alone(administrative, own.name, foreign)]
    .filter(({ passage, name, start, end }) => {
      const { paragraph, role, text } = passage;
      const isAuthority =
        role !== 'closing' && /^(?:CHỦ TỊCH )?(?:ỦY|UỶ) BAN NHÂN DÂN (?:XÃ|PHƯỜNG) \p{Lu}/u.test(text.text);
      // What became part of the commune may be named like it: "trụ sở của 02 xã Đồi Cao, Đồi Thấp cũ".
      const isAlike =
        foreign.filter((other) => other.name === name).length <= 1 && sharesSyllables(name, own.name);
      return (
        !(issuingAgency?.ranges.some((range) => range.paragraph === paragraph.index) ?? false) &&
        (isAuthority || enclosing.has(paragraph.index) || (isAlike && !speaksOfPast(passage, start, end)))
      );
    })
    .map(({ text, range, passage: { paragraph, role } }) => ({
      actual: text,
      expected,
      range,
      doubtful:
        spoken.has(paragraph.index) ||
        (!enclosing.has(paragraph.index) && role !== 'header' && !/^\p{Lu}+ \p{Lu}+ \p{Lu}+/u.test(text)),
    }))
    .concat(
      strange === null ? [] : [{ actual: strange.text, expected, range: strange.range, doubtful: true }],
    )
    .filter((place, index, all) => all.findIndex(({ range }) => isSameRange(range, place.range)) === index);
}

function isSameRange(left: Range, right: Range): boolean {
  return left.paragraph === right.paragraph && left.start === right.start;
}

/** What a commune does is done by its own bodies, on its own ground. */
const OWN_DOING =
  /(?<!\p{L})(?:\d{1,2} (?:thôn|ấp|bản|tổ dân phố|khu phố|khu dân cư)(?: của| thuộc| trên địa bàn)?|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Đảng ủy|Đảng uỷ|trên địa bàn|năm \d{4} của) $/u;
/** "Chủ tịch Ủy ban nhân dân xã Võ Thanh Liêm": a person. */
const POST = /(?:[Cc]hủ tịch|[Bb]í thư)(?: \p{L}+){0,5} $/u;
/** Another commune is meant. */
const MEANT =
  /(?<!\p{L})(?:phối hợp|các xã|các phường|giáp|lân cận|liền kề|bạn|kết nghĩa|cùng với|chuyển (?:đến|về)|học tập|kinh nghiệm|tham quan|đề nghị|giao lưu|nguyên|sáp nhập|hợp nhất|cũ|trước đây|đơn vị|cụm|hợp thành|thành lập từ|liên xã|huyện)(?!\p{L})/iu;
/** Before this day the commune may have had another name. */
const OLD_DATE = /(?:\/|năm |\/NQ-HĐND, ?)(?:19\d\d|20(?:[01]\d|2[0-5]))(?!\d)/u;

/** The one other commune that the document names, once, where its own was to be expected. */
function stranger(administrative: AdministrativeDocument, own: string): NamedPlace | null {
  const passages = proseOf(administrative).filter(({ quoted }) => !quoted);
  const others = namedBy(COMMUNE, passages).filter(({ name }) => !isSamePlace(name, own));
  const [only] = others;
  if (only === undefined || others.length > 1) {
    return null;
  }
  const { passage, start, end } = only;
  const { text } = passage.text;
  const isOwnDoing =
    passage.role !== 'closing' &&
    passage.role !== 'header' &&
    passage.role !== 'table' &&
    OWN_DOING.test(text.slice(0, start)) &&
    !POST.test(text.slice(0, start));
  return isOwnDoing && !MEANT.test(text) && !OLD_DATE.test(text) && !speaksOfPast(passage, start, end)
    ? only
    : null;
}

/** A commune a syllable away from the document's own, named once and without a body. */
function alone(
  administrative: AdministrativeDocument,
  own: string,
  known: readonly NamedPlace[],
): readonly NamedPlace[] {
  const named = namedBy(
    COMMUNE,
    proseOf(administrative).filter(({ quoted, role }) => !quoted && role !== 'closing'),
  );
  const odd = named.filter(({ name }) => sharesSyllables(name, own));
  const [only] = odd;
  return odd.length === 1 && only !== undefined && !known.some(({ name }) => name === only.name)
    ? [only]
    : [];
}

/** Names of as many syllables, all but one of which are the same: "Krông Á Tây" for "Krông Á Đông". */
function sharesSyllables(left: string, right: string): boolean {
  const [one, other] = [left.split(' '), right.split(' ')];
  return (
    one.length === other.length && one.length > 1 && one.filter((part, at) => part !== other[at]).length === 1
  );
}

/** Provinces that are over when a document of this year is written: whoever names them, also often, tells what was. */
function endedProvinces({ placeAndDate }: AdministrativeDocument): ReadonlySet<string> {
  const year = placeAndDate?.year ?? null;
  const ended = PROVINCES.filter(
    ({ validTo }) => validTo !== null && (year === null || validTo < `${String(year)}-01-01`),
  );
  const lasting = new Set(PROVINCES.filter(({ validTo }) => validTo === null).map(({ name }) => name));
  return new Set(ended.filter(({ name }) => !lasting.has(name)).map(({ name }) => fold(name)));
}

/** A province named once, in a document of a commune that names another one time and again. */
export function otherProvinces(administrative: AdministrativeDocument): readonly ForeignPlace[] {
  const own = ownPlace(administrative);
  if (own === null || (own.kind !== 'XA' && own.kind !== 'PHUONG')) {
    return [];
  }
  const ended = endedProvinces(administrative);
  const found = namedBy(
    PROVINCE,
    proseOf(administrative).filter(({ quoted }) => !quoted),
  ).filter(({ name }) => !ended.has(name));
  const names = [...new Set(found.map(({ name }) => name))];
  const [usual, ...others] = names.filter((name) => found.filter((each) => each.name === name).length > 1);
  const lone = found.filter(({ name }) => name !== usual);
  const [odd] = lone;
  return usual === undefined || others.length > 0 || odd === undefined || lone.length > 1
    ? []
    : [
        {
          actual: odd.text,
          expected: found.find(({ name }) => name === usual)?.text ?? '',
          range: odd.range,
          doubtful: true,
        },
      ];
}
