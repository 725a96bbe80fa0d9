import { NAMESAKES, PROPER_NAMES, PROVINCES } from '../../reference';
import type { NamedPlace } from '../../regulations';
import { capitalised, fold, normalise, spellingKey } from '../../vietnamese';
import { placeParts, type AdministrativeUnit } from './administrativeUnit';
import type { RuleContext } from '../rule';
import { misnamedIssuer } from './misnamedIssuer';
import { seatOf } from './seat';

/** What is wrong with the place before the date. */
export type PlaceMessage = 'other' | 'marks' | 'otherUnit' | 'unitToo' | 'noUnit' | 'profile';

const PEOPLE: ReadonlySet<string> = new Set([
  ...NAMESAKES.map(fold),
  ...PROPER_NAMES.filter(({ kind }) => kind === 'unitNamedAfter').map(({ name }) => placeParts(name).key),
]);
const PROVINCE_NAMES: ReadonlySet<string> = new Set(
  PROVINCES.filter(({ validTo }) => validTo === null).map(({ name }) => fold(name)),
);
/** Surnames with which names of people begin; on folded text. A name of three syllables after one may be a person's. */
const PERSONS_NAME =
  /^(?:NGUYEN|TRAN|LE|PHAM|HOANG|HUYNH|PHAN|VU|VO|DANG|BUI|DO|HO|NGO|DUONG|LY|DINH|TRUONG|LUONG|MAC|CAO) \S+ \S+$/u;
/** Issuers whose name ends with that of the commune; on folded text. */
const COMMUNE_ISSUER =
  /^(?:UY BAN NHAN DAN|HOI DONG NHAN DAN|DANG UY) (?:XA|PHUONG|DAC KHU) (?:(?! - )\S+ ?){2,4}$/u;
const BLANK = /[[\]{}<>…_]|\.{2,}/u;

/** Whether a text still has to be filled in: brackets, braces or dots stand in its place. */
export function isToBeFilledIn(text: string): boolean {
  return BLANK.test(text);
}

const NOUNS: ReadonlyMap<string, string> = new Map([
  ['P', 'PHUONG'],
  ['DK', 'DAC KHU'],
  ['TT', 'THI TRAN'],
  ['Q', 'QUAN'],
  ['TX', 'THI XA'],
  ['TP', 'THANH PHO'],
]);

/** Why the name needs the word for its unit, or null. */
function reasonForUnit({ name, level }: AdministrativeUnit, kinds: readonly NamedPlace[]): string | null {
  const key = fold(name);
  const reasons: Readonly<Record<NamedPlace, string | null>> = {
    number: /^\d+$/u.test(key) ? 'mang chữ số' : null,
    person: PEOPLE.has(key) ? 'mang tên người hoặc sự kiện lịch sử' : null,
    oneSyllable: key.includes(' ') ? null : 'chỉ có một âm tiết',
    province: level === 'commune' && PROVINCE_NAMES.has(key) ? 'trùng tên tỉnh, thành phố' : null,
  };
  return kinds.map((kind) => reasons[kind]).find((reason) => reason !== null) ?? null;
}

/** A name with its marks, in one habit of writing, with plain dashes. */
function spelling(name: string): string {
  return normalise(name).replace(/[–—]/gu, '-').split(' ').map(spellingKey).join(' ');
}

function isNoun(written: string, noun: string): boolean {
  const key = fold(written).replace(/\.$/u, '');
  return (NOUNS.get(key) ?? key) === fold(noun);
}

/** The place that the office's profile gives, where the document is the office's own and names another. */
function profileFault({ administrative, profile }: RuleContext, place: string): string | null {
  const { agencyLines, place: expected } = profile;
  const issuer = administrative.issuingAgency?.text ?? '';
  const isOwn = agencyLines !== undefined && fold(agencyLines.join(' ')) === fold(issuer);
  return isOwn && expected !== undefined && placeParts(expected).key !== placeParts(place).key
    ? expected
    : null;
}

export interface PlaceFault {
  /** The place as written. */
  readonly place: string;
  readonly message: PlaceMessage;
  readonly expected: string;
  readonly data: Readonly<Record<string, string>>;
  readonly doubtful?: boolean;
}

function judged(context: RuleContext, place: string): Omit<PlaceFault, 'place'> | null {
  const { administrative, regulation } = context;
  const seat = seatOf(administrative);
  if (seat === null) {
    const expected = profileFault(context, place);
    return expected === null ? null : { message: 'profile', expected, data: {} };
  }
  const { name, noun } = seat;
  const key = fold(name);
  const withUnit = `${capitalised(noun)} ${name}`;
  const reason = reasonForUnit(seat, regulation.demands.place.unitBefore);
  const mayNeedUnit = reason !== null || PERSONS_NAME.test(key) || /^\d+$/u.test(key) || !key.includes(' ');
  const written = placeParts(place);
  const data = { unit: `${noun} ${name}`, reason: reason ?? '' };
  if (fold(place) === key && spelling(place) !== spelling(name)) {
    return { message: 'marks', expected: name, data, doubtful: true };
  }
  if (fold(place) === key) {
    return reason === null ? null : { message: 'noUnit', expected: withUnit, data };
  }
  if (key.startsWith(`${written.key} `)) {
    // The end of a name may be words that go on from it, but not behind the name of a commune's own committee.
    return written.noun === null && COMMUNE_ISSUER.test(fold(administrative.issuingAgency?.text ?? ''))
      ? { message: 'other', expected: reason === null ? name : withUnit, data, doubtful: true }
      : null;
  }
  const issuer = fold(administrative.issuingAgency?.text ?? '');
  if (seat.level !== 'commune' && /(?:^| )KHU VUC /u.test(issuer) && issuer.endsWith(` ${written.key}`)) {
    // "BAN QUẢN LÝ DỰ ÁN KHU VỰC AN HÒA" sits where its name says, not where the province does.
    return null;
  }
  if (written.key !== key || written.noun === null) {
    return { message: 'other', expected: reason === null ? name : withUnit, data };
  }
  if (!isNoun(written.noun, noun)) {
    return { message: 'otherUnit', expected: mayNeedUnit ? withUnit : name, data };
  }
  // A ward may bear the name of a province; "Thành phố Huế" is the guidelines' own example.
  const sharesName = PROVINCE_NAMES.has(key) && (seat.level === 'commune' || fold(noun) !== 'TINH');
  return mayNeedUnit || sharesName
    ? null
    : { message: 'unitToo', expected: name, data, doubtful: /^\p{Lu}/u.test(written.noun) };
}

/** What is wrong with the name of the place, or null. */
export function placeFault(context: RuleContext): PlaceFault | null {
  const place = context.administrative.placeAndDate?.place ?? null;
  // Where the whole text is of the same commune as the place, the header is what is wrong.
  const isJudged =
    place !== null && !isToBeFilledIn(place) && misnamedIssuer(context.administrative) === null;
  const fault = isJudged ? judged(context, place) : null;
  return place === null || fault === null ? null : { place, ...fault };
}
