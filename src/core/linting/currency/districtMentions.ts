import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import { DISTRICT_BODIES, PROVINCES, type DistrictBody } from '../../reference';
import { fold, unifyToneMarks } from '../../vietnamese';
import { proseOf } from '../text/prose';
import { mentionsOfName, type NameMention } from './names';

/** A name of the district level where it stands in the text. */
export interface DistrictMention extends NameMention {
  /**
   * `body`: who acts. `area`: a district as the ground on which something is done. `towns`: a list of communes that counts towns.
   * `town`: a town as a place. `address`: the district behind a commune. `several`: districts that are told to do something.
   * `issuer`: the district whose body issues the document, on a line of its own.
   */
  readonly kind: 'body' | 'towns' | 'town' | 'area' | 'address' | 'several' | 'issuer';
  /** What is there today. */
  readonly replacement: string;
}

const TOWN = 'thị trấn';
const LEVEL = 'cấp huyện';
const DISTRICT = 'huyện';
const UNITS: readonly string[] = [DISTRICT, 'quận', 'thị xã', TOWN];

/** Rows of the table that a word for a district follows, and those whose name says it alone. */
const WITH_UNITS = DISTRICT_BODIES.filter(({ units }) => units.length > 0).map((body) => ({
  body,
  keys: [body.name, ...body.aliases].map((name) => unifyToneMarks(name.toLowerCase())),
}));
const ALONE = DISTRICT_BODIES.filter(({ units, name }) => units.length === 0 && name !== TOWN);
const CENTRAL_CITIES = PROVINCES.filter(({ kind }) => kind === 'thành phố').map(({ name }) => fold(name));

const PLACE_NAME = /^(?: \d+(?!\d)| \p{Lu}\p{Ll}*(?!\p{L})(?: \p{Lu}\p{Ll}+){0,3})/u;
/** In a line of capitals nothing shows where a name ends but the end of the line; most have two syllables. */
const NAME_IN_CAPITALS = /^(?: \p{Lu}+){1,3}(?= *(?:$|[^\p{L}\s]))|^(?: \p{Lu}+){1,2}(?!\p{L})/u;
/** "Phòng Tài chính - Kế hoạch", "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn", "Bộ phận Một cửa", before "huyện". */
const OFFICE =
  /(?:Phòng \p{Lu}|[Tt]rưởng phòng \p{Lu}|Ban (?:Chỉ (?:đạo|huy)|Vận động) |Bộ phận (?:Một|Tiếp) )(?:(?!Phòng \p{Lu}|xã|phường)[\p{L}, -]){2,60}$/u;
/** "Phòng Quản lý đô thị" before "thành phố Thanh Khê"; what lies in a city is no office of it. */
const OFFICE_OF_CITY = /Phòng \p{Lu}(?:(?!Phòng |xã|phường|tại |ở |trên )[\p{L} -]){2,40}$/u;
/** "huyện ủy viên" is a post, and a row of its own. */
const MEMBER = /^ viên(?!\p{L})/u;
/** "xã An Bình, " before "huyện Thanh Khê": a commune's address, as it was. */
const COMMUNE_BEFORE =
  /(?<!\p{L})(?:xã|phường|thôn|ấp|bản|buôn|làng|xóm|khóm|khu|tổ dân phố)(?: số)? (?:\d+|\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}), $/u;
/** "Các huyện bố trí lực lượng", "chỉ đạo các huyện Kỳ Sơn, Tương Dương". */
const SEVERAL = /(?:^|[\s(])các $/iu;
/** "các huyện ủy" are bodies, and rows of their own. */
const COMMITTEE = /^ [uủ][yỷ](?!\p{L})/iu;
/** "trong và ngoài huyện", "toàn huyện": of one's own district, which has no name beside it. */
const AREA = /(?<!\p{L})(?:trong và ngoài|toàn|trong toàn|khắp|trên địa bàn(?: toàn)?) $/iu;
const LIST = /(?:xã|phường)(?:,| và| hoặc)? (?:các )?$/u;

/** The names of a district's authorities, in capitals. */
const OF_DISTRICT =
  /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|UBND|HĐND|ĐẢNG ỦY|ĐẢNG UỶ) (?:HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN) /u;
const DISTRICT_LINE = /^(?:HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN) (?:(?! {2})[^\t])+/iu;

/** Characters; no name of a body or an office before a district is longer, nor that of a city behind it. */
const REACH = 150;

const OFFICES_TODAY = 'phòng chuyên môn của xã, phường, đặc khu';
const BOARDS_TODAY = 'ban của tỉnh, thành phố hoặc của xã, phường, đặc khu';
const COMMUNES_TODAY = 'xã, phường, đặc khu';

/** "UBND thành phố;" with no name: the city that the commune belongs to, and no province beside it. */
const ABOVE =
  /(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND) (thành phố|TP|tỉnh)(?! *[.]? *\p{Lu})/u;

/** Whether the document goes to the authorities of the city above its commune: its city is one under the central government. */
const isUnderCity = oncePer(({ recipients }: AdministrativeDocument): boolean => {
  const above = (recipients?.items ?? []).flatMap(({ text }) => ABOVE.exec(text)?.[1] ?? []);
  return above.length > 0 && !above.includes('tỉnh');
});

/** Every mention of a body of the district level, of towns and of cities inside a province, in the order of the table. */
export function districtMentions(administrative: AdministrativeDocument): readonly DistrictMention[] {
  return [
    ...ALONE.flatMap(({ name, replacement }) =>
      mentionsOfName(administrative, name)
        .filter(({ passage, end }) => !MEMBER.test(passage.text.text.slice(end)))
        .map((mention): DistrictMention => ({ ...mention, kind: 'body', replacement })),
    ),
    ...UNITS.flatMap((unit) =>
      mentionsOfName(administrative, unit).flatMap((mention) => read(mention, unit) ?? []),
    ),
    ...issuerOf(administrative),
    ...(isUnderCity(administrative) ? [] : ['thành phố', 'TP', 'TP.']).flatMap((unit) =>
      mentionsOfName(administrative, unit).flatMap((mention) => readCity(mention) ?? []),
    ),
  ];
}

/** "HUYỆN AN BÌNH" below "ỦY BAN NHÂN DÂN"; on one line with it the body is a mention like any other. */
function issuerOf(administrative: AdministrativeDocument): readonly DistrictMention[] {
  const { issuingAgency } = administrative;
  const name = issuingAgency?.text.normalize('NFC').toUpperCase() ?? '';
  const own = new Set(issuingAgency?.ranges.slice(1).map(({ paragraph }) => paragraph));
  return proseOf(administrative)
    .filter(({ paragraph }) => own.has(paragraph.index) && OF_DISTRICT.test(name))
    .flatMap((passage): readonly DistrictMention[] => {
      const [text] = DISTRICT_LINE.exec(passage.text.text) ?? [];
      return text === undefined
        ? []
        : [spanOf({ passage, start: 0, end: 0, text: '' }, 0, text.length, 'issuer', COMMUNES_TODAY)];
    });
}

function read(mention: NameMention, unit: string): DistrictMention | null {
  const { passage, start, end } = mention;
  const from = Math.max(0, start - REACH);
  const before = passage.text.text.slice(from, start);
  const level = before.endsWith('cấp ');
  const lead = before.replace(/(?:cấp|các) $/u, '').trimEnd();
  const body = bodyBefore(lead, level ? LEVEL : unit);
  const behind = passage.text.text.slice(end);
  if (COMMITTEE.test(behind)) {
    return null;
  }
  const stop = end + ((PLACE_NAME.exec(behind) ?? NAME_IN_CAPITALS.exec(behind))?.[0].length ?? 0);
  if (body !== null) {
    return spanOf(mention, from + lead.length - body.length, stop, 'body', body.body.replacement);
  }
  if (unit === TOWN) {
    const list = LIST.exec(before);
    const named = stop > end;
    return list === null && !named
      ? null
      : spanOf(
          mention,
          list === null ? start : start - list[0].length,
          list === null ? stop : end,
          list === null ? 'town' : 'towns',
          COMMUNES_TODAY,
        );
  }
  const area = AREA.exec(before);
  if (area !== null && !level && stop === end) {
    return spanOf(mention, from + area.index, end, 'area', COMMUNES_TODAY);
  }
  const office = OFFICE.exec(lead);
  if (office !== null) {
    const today = office[0].startsWith('Ban ') ? BOARDS_TODAY : OFFICES_TODAY;
    return spanOf(mention, from + office.index, stop, 'body', today);
  }
  if (stop > end && COMMUNE_BEFORE.test(before)) {
    return spanOf(mention, start, stop, 'address', COMMUNES_TODAY);
  }
  return SEVERAL.test(before) && unit === DISTRICT
    ? spanOf(mention, start - 'các '.length, stop, 'several', COMMUNES_TODAY)
    : null;
}

/** "Ủy ban nhân dân thành phố …" of a city that is none of those under the central government. */
function readCity(mention: NameMention): DistrictMention | null {
  const { passage, start, end } = mention;
  const { text } = passage.text;
  const name = PLACE_NAME.exec(text.slice(end))?.[0] ?? '';
  const from = Math.max(0, start - REACH);
  const lead = text.slice(from, start).trimEnd();
  const body = bodyBefore(lead, 'huyện');
  const office = body === null ? OFFICE_OF_CITY.exec(lead) : null;
  // A slip in the capitals or a hyphen does not make another city of it.
  const written = fold(text.slice(end, end + REACH))
    .replace(/-/gu, ' ')
    .trimStart();
  const central = CENTRAL_CITIES.some((city) => written.startsWith(city));
  const isNamed = !central && /^ \p{Lu}\p{Ll}/u.test(name);
  if (isNamed && office !== null) {
    return spanOf(mention, from + office.index, end + name.length, 'body', OFFICES_TODAY);
  }
  // "phường An Bình, thành phố Thanh Khê": a commune's address, as it was.
  if (isNamed && body === null && COMMUNE_BEFORE.test(text.slice(from, start))) {
    return spanOf(mention, start, end + name.length, 'address', COMMUNES_TODAY);
  }
  return body === null || !isNamed
    ? null
    : spanOf(mention, from + lead.length - body.length, end + name.length, 'body', body.body.replacement);
}

/** The body that a text ends with and that a unit of this kind had. */
function bodyBefore(
  text: string,
  unit: string,
): { readonly body: DistrictBody; readonly length: number } | null {
  const key = unifyToneMarks(text.toLowerCase());
  const fits = WITH_UNITS.flatMap(({ body, keys }) => {
    const found = body.units.includes(unit) ? keys.filter((each) => key.endsWith(each)) : [];
    return found.map((each) => ({ body, length: each.length }));
  });
  // "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân" ends as another body does.
  return fits.sort((one, other) => other.length - one.length)[0] ?? null;
}

function spanOf(
  { passage }: NameMention,
  start: number,
  end: number,
  kind: DistrictMention['kind'],
  replacement: string,
): DistrictMention {
  return { passage, text: passage.text.text.slice(start, end), start, end, kind, replacement };
}
