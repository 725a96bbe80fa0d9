import { isUnfilled } from '../../administrative';
import { isOfChair } from '../../linting';
import { fold, isUpperCase, normalise } from '../../vietnamese';
import type { InsertionContext } from '../block';
import { blank, suggestion, type Part } from './parts';

/** Agencies whose name says how they are abbreviated, how they are called in a sentence, and who signs for them. */
interface AgencyKind {
  /** Beginning of the printed name, folded. */
  readonly name: string;
  readonly spoken: string;
  readonly symbol: string;
  /** The body for which a document is signed, as printed after TM. or T/M; null where the head signs alone. */
  readonly signedFor: string | null;
  readonly head: string;
}

const KINDS: readonly AgencyKind[] = [
  {
    name: 'UY BAN NHAN DAN',
    spoken: 'Ủy ban nhân dân',
    symbol: 'UBND',
    signedFor: 'ỦY BAN NHÂN DÂN',
    head: 'CHỦ TỊCH',
  },
  {
    name: 'HOI DONG NHAN DAN',
    spoken: 'Hội đồng nhân dân',
    symbol: 'HĐND',
    signedFor: null,
    head: 'CHỦ TỊCH',
  },
  { name: 'DANG UY', spoken: 'Đảng ủy', symbol: 'ĐU', signedFor: 'BAN THƯỜNG VỤ', head: 'BÍ THƯ' },
  { name: 'CHI BO', spoken: 'Chi bộ', symbol: 'CB', signedFor: 'CHI BỘ', head: 'BÍ THƯ' },
];

/** Who heads the offices of a committee of the Party, by the beginning of the office's folded name. */
const HEADS_OF_PARTY_OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^BAN (?:XAY DUNG DANG|TO CHUC|TUYEN GIAO|DAN VAN|NOI CHINH)(?= |$)/u, 'TRƯỞNG BAN'],
  [/^UY BAN KIEM TRA(?= |$)/u, 'CHỦ NHIỆM'],
  [/^VAN PHONG(?= |$)/u, 'CHÁNH VĂN PHÒNG'],
];

/**
 * Kinds of places whose own name the place line gives without the kind (Decree 30/2020, Phụ lục I, Mục II, khoản 4). The society in
 * "PHÒNG VĂN HÓA - XÃ HỘI" is no commune.
 */
const PLACE = /^(?!XA HOI(?:$|,| (?:VA|XA|PHUONG|DAC KHU|TINH|THANH PHO) ))(?:XA|PHUONG|DAC KHU) (?!\d)/u;

/** The agency's name as printed, in lines: from the profile, else from the document, else a blank. */
export function agencyLines({ administrative, profile }: InsertionContext): readonly Part[] {
  if (profile.agencyLines !== undefined && profile.agencyLines.length > 0) {
    return profile.agencyLines;
  }
  const { issuingAgency } = administrative;
  return issuingAgency === null ? [blank('agency', 'TÊN CƠ QUAN BAN HÀNH')] : [issuingAgency.text];
}

/** The line above the agency's name; null where there is none. */
export function parentAgencyLine({ administrative, profile, regulation }: InsertionContext): Part | null {
  const known = profile.parentAgency ?? administrative.parentAgency?.text;
  if (known !== undefined) {
    return known;
  }
  // A Party committee always prints the committee above it; people's committees and councils have no such line.
  return regulation.regime === 'party' ? blank('parent-agency', 'TÊN CƠ QUAN CẤP TRÊN') : null;
}

/** The agency's name in a sentence. */
export function spokenAgency(context: InsertionContext): Part {
  const { profile, regulation } = context;
  const kind = agencyKind(context);
  // Capitals belong to the heading; how the body is called in a sentence is known better.
  if (profile.agencyName !== undefined && (kind === null || !isUpperCase(profile.agencyName))) {
    return profile.agencyName;
  }
  if (kind === null) {
    return blank('agency-name', 'tên cơ quan ban hành');
  }
  if (regulation.regime === 'party') {
    return kind.symbol === 'ĐU' ? 'Ban Thường vụ Đảng ủy' : kind.spoken;
  }
  const place = placeIn(printedName(context));
  return place === null ? kind.spoken : `${kind.spoken} ${place.kind} ${place.name}`;
}

/** The agency's part of the document's symbol. */
export function agencySymbol(context: InsertionContext): Part {
  return context.profile.symbol ?? agencyKind(context)?.symbol ?? blank('agency-symbol', 'CƠ QUAN');
}

/** The body that follows TM. or T/M; null where the head signs alone, or may do so. */
export function signedFor(context: InsertionContext): Part | null {
  if (isOfChair(context.administrative)) {
    return null;
  }
  if (isUnknownCommittee(context)) {
    return blank('committee', 'TÊN CẤP ỦY');
  }
  const kind = agencyKind(context);
  const byCommittee = kind?.symbol === 'ĐU' && context.type === 'nghi-quyet';
  return byCommittee ? 'ĐẢNG ỦY' : (kind?.signedFor ?? null);
}

/**
 * The post of the one who signs. In the state a deputy signs below a KT. line, so that without one it is the head; a deputy secretary of
 * the Party signs directly below T/M (Guideline 05-HD/VPTW, II.I.7.1.1.b).
 */
export function signerPost(context: InsertionContext): readonly Part[] {
  const known = context.profile.signer?.title;
  if (known !== undefined) {
    return [known];
  }
  const head = agencyKind(context)?.head;
  if (context.regulation.regime === 'party') {
    const office = fold(printedName(context));
    const likely = isUnknownCommittee(context)
      ? 'BÍ THƯ'
      : (head ?? HEADS_OF_PARTY_OFFICES.find(([name]) => name.test(office))?.[1]);
    return [
      likely === undefined
        ? blank('signer-title', 'CHỨC VỤ NGƯỜI KÝ')
        : suggestion('signer-title', 'Chức vụ người ký', likely),
    ];
  }
  return head === undefined
    ? ['THỦ TRƯỞNG ', blank('agency-head', 'TÊN CƠ QUAN, ĐƠN VỊ', 'CƠ QUAN, ĐƠN VỊ')]
    : [head];
}

/** Nothing says whose document it is: most of the Party's are issued by a committee. */
function isUnknownCommittee(context: InsertionContext): boolean {
  const name = printedName(context);
  return context.regulation.regime === 'party' && (name === '' || isUnfilled({ text: name }));
}

/** The place in the date line. A room of a commune's committee has its seat where the committee has. */
export function placeName(context: InsertionContext): Part {
  const superior = context.profile.parentAgency ?? context.administrative.parentAgency?.text ?? '';
  return (
    context.profile.place ??
    (placeIn(printedName(context)) ?? placeIn(superior))?.name ??
    blank('place', 'Địa danh')
  );
}

/** Where a Party committee or cell keeps the file; null when it is not known. */
export function partyArchive(context: InsertionContext): string | null {
  const symbol = agencyKind(context)?.symbol;
  if (symbol === 'ĐU') {
    return 'Văn phòng Đảng ủy';
  }
  return symbol === 'CB' ? 'Chi bộ' : null;
}

function agencyKind(context: InsertionContext): AgencyKind | null {
  const name = fold(printedName(context));
  const kind = KINDS.find((candidate) => name === candidate.name || name.startsWith(`${candidate.name} `));
  // An office of two bodies, such as "Văn phòng HĐND và UBND", begins otherwise; a committee of both does not exist.
  return kind ?? null;
}

/** `XÃ AN BÌNH` at the end of the printed name, as it is written in a sentence. */
function placeIn(printed: string): { readonly kind: string; readonly name: string } | null {
  const words = normalise(printed).split(' ');
  const start = words.findIndex((_, index) => PLACE.test(fold(words.slice(index).join(' '))));
  if (start < 0) {
    return null;
  }
  const tail = words.slice(start);
  const kindLength = fold(tail.join(' ')).startsWith('DAC KHU') ? 2 : 1;
  const name = tail.slice(kindLength).map(capitalised).join(' ');
  return name === '' ? null : { kind: tail.slice(0, kindLength).join(' ').toLowerCase(), name };
}

function printedName({ administrative, profile }: InsertionContext): string {
  return profile.agencyLines?.join(' ') ?? administrative.issuingAgency?.text ?? '';
}

function capitalised(word: string): string {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('').toLowerCase();
}
