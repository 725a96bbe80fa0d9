import { fold } from '../../vietnamese';

/** What a line of a Party document's heading names. */
export type PartyBodyKind =
  | 'congress'
  /** A presidium, secretariat or committee of a congress. */
  | 'congressOrgan'
  | 'central'
  /** A standing or executive committee, which does not issue in its own name below the centre. */
  | 'standing'
  /** "ĐẢNG BỘ": all members, the line above the name of a committee. */
  | 'organisation'
  /** "ĐẢNG UỶ". */
  | 'committee'
  | 'provincialCommittee'
  | 'districtCommittee'
  | 'cell'
  /** An advisory board, an office, a steering committee, a school of the Party. */
  | 'board';

const KINDS: readonly (readonly [PartyBodyKind, RegExp])[] = [
  ['congress', /^DAI HOI(?= |$)/u],
  ['congressOrgan', /^(?:DOAN CHU TICH|DOAN THU KY|BAN THAM TRA|BAN KIEM PHIEU|TO KIEM PHIEU)(?= |$)/u],
  ['central', /^BAN CHAP HANH TRUNG UONG$/u],
  [
    'standing',
    /^(?:BAN (?:THUONG VU|CHAP HANH)|BTV|BCH|THUONG TRUC (?=(?:DANG|TINH|THANH|HUYEN|QUAN|THI) UY))(?= |$|(?<= ))(?! TRUNG UONG)/u,
  ],
  ['organisation', /^DANG BO(?= |$)/u],
  ['committee', /^DANG UY(?= |$)/u],
  ['provincialCommittee', /^(?:TINH|THANH) UY(?= |$)/u],
  ['districtCommittee', /^(?:HUYEN|QUAN|THI) UY(?= |$)/u],
  ['cell', /^CHI BO(?= |$)/u],
  [
    'board',
    /^(?:BAN|VAN PHONG|UY BAN KIEM TRA|CO QUAN UY BAN KIEM TRA|TIEU BAN|HOI DONG|TRUNG TAM CHINH TRI|TRUONG CHINH TRI)(?= |$)/u,
  ],
];

/** The kind of body that a name in the heading names, or null. */
export function partyBodyKind(name: string): PartyBodyKind | null {
  const key = fold(name);
  return KINDS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

const TO_ORGANISATION: readonly (readonly [RegExp, string])[] = [
  [/^THÀNH (?:ỦY|UỶ)(?= |$)/u, 'ĐẢNG BỘ THÀNH PHỐ'],
  [/^THỊ (?:ỦY|UỶ)(?= |$)/u, 'ĐẢNG BỘ THỊ XÃ'],
  [/^(TỈNH|HUYỆN|QUẬN) (?:ỦY|UỶ)(?= |$)/u, 'ĐẢNG BỘ $1'],
  [/^ĐẢNG (?:ỦY|UỶ)(?= |$)/u, 'ĐẢNG BỘ'],
];
const TO_COMMITTEE: readonly (readonly [RegExp, string])[] = [
  [/^ĐẢNG BỘ TỈNH(?= |$)/u, 'TỈNH ỦY'],
  [/^ĐẢNG BỘ THÀNH PHỐ(?= |$)/u, 'THÀNH ỦY'],
  [/^ĐẢNG BỘ(?= |$)/u, 'ĐẢNG ỦY'],
  [/^(?:BAN (?:THƯỜNG VỤ|CHẤP HÀNH)|THƯỜNG TRỰC) ĐẢNG (?:BỘ|ỦY|UỶ)(?= |$)/u, 'ĐẢNG ỦY'],
  [/^(?:BAN (?:THƯỜNG VỤ|CHẤP HÀNH)|THƯỜNG TRỰC) (TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) (?:ỦY|UỶ)(?= |$)/u, '$1 ỦY'],
];

function renamed(name: string, table: readonly (readonly [RegExp, string])[]): string | null {
  const capitals = name.normalize('NFC').toUpperCase();
  const entry = table.find(([pattern]) => pattern.test(capitals));
  return entry === undefined ? null : capitals.replace(entry[0], entry[1]);
}

/** `TỈNH ỦY PHÚ THỌ` → `ĐẢNG BỘ TỈNH PHÚ THỌ`; null where the name says no committee. */
export function organisationOf(committee: string): string | null {
  return renamed(committee, TO_ORGANISATION);
}

/** `ĐẢNG BỘ XÃ AN BÌNH`, `BAN THƯỜNG VỤ ĐẢNG ỦY XÃ AN BÌNH` → `ĐẢNG ỦY XÃ AN BÌNH`; null for other names. */
export function committeeOf(name: string): string | null {
  return renamed(name, TO_COMMITTEE);
}
