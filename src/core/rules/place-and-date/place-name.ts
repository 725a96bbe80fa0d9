import { NAMESAKES, PROVINCES } from '../../reference';
import type { NamedPlace } from '../../regulations';
import {
  defineRule,
  firstRange,
  mendText,
  placeParts,
  rangeText,
  seatOf,
  textPlace,
  type AdministrativeUnit,
  type Problem,
  type RuleContext,
} from '../../linting';
import { replaceEverywhere, setText } from '../../samples';
import { fold } from '../../vietnamese';

type Message = 'other' | 'otherUnit' | 'unitToo' | 'noUnit' | 'profile';

const PEOPLE: ReadonlySet<string> = new Set(NAMESAKES.map(fold));
const PROVINCE_NAMES: ReadonlySet<string> = new Set(
  PROVINCES.filter(({ validTo }) => validTo === null).map(({ name }) => fold(name)),
);
/** Surnames with which names of people begin; on folded text. A name of three syllables after one may be a person's. */
const PERSONS_NAME =
  /^(?:NGUYEN|TRAN|LE|PHAM|HOANG|HUYNH|PHAN|VU|VO|DANG|BUI|DO|HO|NGO|DUONG|LY|DINH|TRUONG|LUONG|MAC|CAO) \S+ \S+$/u;
/** What still has to be filled in. */
const BLANK = /[[\]{}<>…_]|\.{2,}/u;
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

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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

interface Fault {
  readonly message: Message;
  readonly expected: string;
  readonly data: Readonly<Record<string, string>>;
  readonly doubtful?: boolean;
}

function faultOf(context: RuleContext, place: string): Fault | null {
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
  if (fold(place) === key) {
    return reason === null ? null : { message: 'noUnit', expected: withUnit, data };
  }
  // The end of a name may be words that go on from it.
  if (key.startsWith(`${written.key} `)) {
    return null;
  }
  if (written.key !== key || written.noun === null) {
    return { message: 'other', expected: reason === null ? name : withUnit, data };
  }
  if (!isNoun(written.noun, noun)) {
    return { message: 'otherUnit', expected: mayNeedUnit ? withUnit : name, data };
  }
  return mayNeedUnit || PROVINCE_NAMES.has(key)
    ? null
    : { message: 'unitToo', expected: name, data, doubtful: /^\p{Lu}/u.test(written.noun) };
}

export const placeName = defineRule<Message>({
  id: 'place-name',
  title: 'Địa danh là tên đơn vị hành chính nơi cơ quan ban hành đóng trụ sở',
  rationale: 'Địa danh cho biết văn bản do cơ quan ở đâu ban hành, phải khớp với tên cơ quan.',
  clauses: ['nd30-diadanh-name', 'nd30-diadanh-full', 'dang-diadanh-ten', 'dang-diadanh-cap'],
  messages: {
    other:
      'Địa danh đang ghi “{place}”, trong khi cơ quan ban hành ở {unit}. Theo {regulation}, địa danh là tên đơn vị hành chính nơi cơ quan đóng trụ sở. Hãy ghi “{expected}”.',
    otherUnit:
      'Địa danh đang ghi “{place}”, trong khi cơ quan ban hành ở {unit}. Hãy ghi “{expected}” cho khớp với tên cơ quan.',
    unitToo:
      'Địa danh đang ghi “{place}”. Theo {regulation}, địa danh chỉ ghi tên riêng của đơn vị hành chính. Nên ghi “{expected}”.',
    noUnit:
      'Địa danh đang ghi “{place}”. Tên này {reason}, nên theo {regulation} phải ghi cả cấp hành chính. Hãy ghi “{expected}”.',
    profile:
      'Địa danh đang ghi “{place}”, khác với địa danh trong hồ sơ cơ quan. Hãy ghi “{expected}”, hoặc sửa lại hồ sơ.',
  },
  concerns: ({ administrative }) => administrative.placeAndDate?.place != null,
  *check(context): Iterable<Problem<Message>> {
    const { administrative, document, regulation } = context;
    const { placeAndDate } = administrative;
    const place = placeAndDate?.place ?? null;
    if (placeAndDate === null || place === null || BLANK.test(place)) {
      return;
    }
    const fault = faultOf(context, place);
    const source = rangeText(document, firstRange(placeAndDate));
    const start = source.text.indexOf(place);
    if (fault === null || start < 0) {
      return;
    }
    const { nameClause, unitClause } = regulation.demands.place;
    const { message, expected, data, doubtful = false } = fault;
    const range = source.slice(start, start + place.length);
    yield {
      clause: message === 'noUnit' ? unitClause : nameClause,
      message,
      data: { ...data, place, expected, regulation: regulation.name },
      at: textPlace(range),
      doubtful,
      ...mendText(document, range, expected, 'confirm'),
    };
  },
  examples: [
    { name: 'tên riêng của xã', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'địa danh của nơi khác',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'Tân Lộc, ngày 16 tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-name', text: 'Tân Lộc' }],
      fixed: [],
    },
    {
      name: 'ghi thêm chữ “xã”',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'xã An Bình, ngày 16 tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-name', text: 'xã An Bình' }],
      fixed: [],
    },
    {
      name: 'phường mang chữ số, thiếu chữ “Phường”',
      sample: 'nd30-cong-van',
      change: [setText('issuingAgency.2', 'PHƯỜNG 3'), replaceEverywhere('An Bình, ngày', '3, ngày')],
      reports: [{ clause: 'nd30-diadanh-full', text: '3' }],
    },
    {
      name: 'phường mang tên người, thiếu chữ “Phường”',
      sample: 'nd30-cong-van',
      change: [
        setText('issuingAgency.2', 'PHƯỜNG TRẦN PHÚ'),
        replaceEverywhere('An Bình, ngày', 'Trần Phú, ngày'),
      ],
      reports: [{ clause: 'nd30-diadanh-full', text: 'Trần Phú' }],
    },
    {
      name: 'văn bản Đảng ghi địa danh của nơi khác',
      sample: 'hd05-ke-hoach',
      change: setText('placeAndDate', 'Tân Lộc, ngày 08 tháng 6 năm 2026'),
      reports: [{ clause: 'dang-diadanh-ten', text: 'Tân Lộc' }],
      fixed: [],
    },
    {
      name: 'phường trùng tên tỉnh, thiếu chữ “Phường”',
      sample: 'hd05-ke-hoach',
      change: [
        setText('issuingAgency', 'ĐẢNG UỶ PHƯỜNG PHÚ THỌ'),
        setText('placeAndDate', 'Phú Thọ, ngày 08 tháng 6 năm 2026'),
      ],
      reports: [{ clause: 'dang-diadanh-cap', text: 'Phú Thọ' }],
    },
  ],
});
