import { fold } from '../../vietnamese';
import type { Citation } from './citation';
import { ACT_TYPES } from './actTypes';

/** A body that issues acts: how it is written in a designation, and how its name begins in a text (folded). */
interface IssuerFamily {
  readonly symbols: readonly string[];
  readonly names: RegExp;
  /** Whose designations are written `15-KH/ĐU`. */
  readonly regime: 'state' | 'party';
}

const HEAD = String.raw`^(?:(?:QUYEN |PHO )?(?:BO TRUONG|GIAM DOC|THU TRUONG|PHO GIAM DOC) )?`;

function ministry(symbol: string, name: string): IssuerFamily {
  return { symbols: [symbol], names: new RegExp(`${HEAD}BO ${name}`, 'u'), regime: 'state' };
}

function department(symbol: string, name: string): IssuerFamily {
  return { symbols: [symbol], names: new RegExp(`${HEAD}SO ${name}`, 'u'), regime: 'state' };
}

/** A commission that assists a committee: `BTCTU` is that of the province's committee. */
function partyCommission(symbol: string, name: string): IssuerFamily {
  return {
    symbols: ['TW', 'TU', 'ĐU'].map((committee) => symbol + committee),
    names: new RegExp(`^(?:(?:PHO )?TRUONG BAN |(?:PHO )?CHU NHIEM )?${name}`, 'u'),
    regime: 'party',
  };
}

const FAMILIES: readonly IssuerFamily[] = [
  {
    symbols: ['UBND'],
    names: /^(?:(?:PHO )?CHU TICH )?(?:UY BAN NHAN DAN|UBND)|^(?:PHO )?CHU TICH(?: TINH| XA| PHUONG|$)/u,
    regime: 'state',
  },
  {
    symbols: ['HĐND'],
    names: /^(?:(?:PHO )?CHU TICH |THUONG TRUC )?(?:HOI DONG NHAN DAN|HDND)/u,
    regime: 'state',
  },
  { symbols: ['CP'], names: /^CHINH PHU/u, regime: 'state' },
  { symbols: ['TTg'], names: /^(?:PHO )?THU TUONG/u, regime: 'state' },
  { symbols: ['VPCP'], names: /^VAN PHONG CHINH PHU/u, regime: 'state' },
  {
    symbols: ['VP', 'VPUBND', 'VPHĐND'],
    names: /^(?:CHANH )?VAN PHONG/u,
    regime: 'state',
  },
  ministry('BNV', 'NOI VU'),
  ministry('BTC', 'TAI CHINH'),
  ministry('BXD', 'XAY DUNG'),
  ministry('BKHCN', 'KHOA HOC VA CONG NGHE'),
  ministry('BNNMT', 'NONG NGHIEP VA MOI TRUONG'),
  ministry('BGDĐT', 'GIAO DUC VA DAO TAO'),
  ministry('BYT', 'Y TE'),
  ministry('BCT', 'CONG THUONG'),
  ministry('BTP', 'TU PHAP'),
  ministry('BQP', 'QUOC PHONG'),
  ministry('BCA', 'CONG AN'),
  ministry('BVHTTDL', 'VAN HOA, THE THAO VA DU LICH'),
  ministry('BDTTG', 'DAN TOC VA TON GIAO'),
  department('SNV', 'NOI VU'),
  department('STC', 'TAI CHINH'),
  department('SXD', 'XAY DUNG'),
  department('SKHCN', 'KHOA HOC VA CONG NGHE'),
  department('SNNMT', 'NONG NGHIEP VA MOI TRUONG'),
  department('SGDĐT', 'GIAO DUC VA DAO TAO'),
  department('SYT', 'Y TE'),
  department('SCT', 'CONG THUONG'),
  department('STP', 'TU PHAP'),
  department('SVHTTDL', 'VAN HOA, THE THAO VA DU LICH'),
  // Bodies that no symbol of the table belongs to, so that none of them can be theirs: other ministries and departments, parliament.
  { symbols: [], names: new RegExp(`${HEAD}BO (?!CHINH TRI|CHI HUY|TU LENH|DOI )`, 'u'), regime: 'state' },
  { symbols: [], names: new RegExp(`${HEAD}SO `, 'u'), regime: 'state' },
  { symbols: ['QH'], names: /^QUOC HOI/u, regime: 'state' },
  partyCommission('BTC', 'BAN TO CHUC'),
  partyCommission('BTGDV', 'BAN TUYEN GIAO VA DAN VAN'),
  partyCommission('BNC', 'BAN NOI CHINH'),
  {
    symbols: ['BXDĐ'],
    names: /^(?:(?:PHO )?TRUONG )?BAN XAY DUNG DANG/u,
    regime: 'party',
  },
  partyCommission('UBKT', 'UY BAN KIEM TRA'),
  { symbols: ['VPTW', 'VPTU', 'VPĐU'], names: /^(?:CHANH )?VAN PHONG/u, regime: 'party' },
  {
    symbols: ['TW'],
    names: /^(?:BO CHINH TRI|BAN BI THU|BAN CHAP HANH TRUNG UONG|TRUNG UONG|HOI NGHI|BCH TRUNG UONG)/u,
    regime: 'party',
  },
  {
    symbols: ['TU'],
    names: /^(?:TINH UY|THANH UY|BAN THUONG VU|BAN CHAP HANH DANG BO|BTV|THUONG TRUC (?:TINH|THANH) UY)/u,
    regime: 'party',
  },
  {
    symbols: ['ĐU'],
    names: /^(?:DANG UY|BAN THUONG VU|BAN CHAP HANH|DANG BO|BTV|THUONG TRUC DANG UY)/u,
    regime: 'party',
  },
];

const BY_SYMBOL = new Map(
  FAMILIES.flatMap((family) => family.symbols.map((symbol) => [symbol, family] as const)),
);
const BY_FOLDED = new Map(
  [...BY_SYMBOL].map(([symbol, family]) => [fold(symbol), { symbol, family }] as const),
);

/** The known symbol of a body that these letters stand for, whatever their case and marks; null for any other. */
export function bodySymbol(
  letters: string,
): { readonly symbol: string; readonly regime: 'state' | 'party' } | null {
  const found = BY_FOLDED.get(fold(letters));
  return found === undefined ? null : { symbol: found.symbol, regime: found.family.regime };
}

/** The part of a designation's symbol that stands for the body: `UBND` in `KH-UBND`, `SXD` in `SXD-QLN`, `ĐU` in `KH/ĐU`. */
function issuerPart({ designation, type }: Citation): string | null {
  if (designation === null || designation.symbol === null) {
    return null;
  }
  if (designation.form === 'party') {
    return designation.symbol.split('/')[1] ?? null;
  }
  const [head, second] = designation.symbol.split('-');
  const symbols = ACT_TYPES.find(({ name }) => name === type)?.symbols ?? [];
  const typed = head !== undefined && symbols.includes(head) && type !== 'Công văn';
  return (typed ? second : head) ?? null;
}

/** Symbols that every office knows by heart, and long enough that another one is no letter away: "UBNN" is none. */
const UNMISTAKABLE: readonly string[] = ['UBND', 'HĐND'];

/** What the Government and its head sign with, and no ministry does. */
const GOVERNMENT: ReadonlySet<string> = new Set(['CP', 'TTg']);

function isLetterAway(written: string, known: string): boolean {
  return (
    written.length === known.length &&
    [...known].filter((letter, index) => letter !== written.charAt(index)).length === 1
  );
}

/** Committees of communes sign with "ĐU", those of provinces with "TU": the same boards speak for either. */
const OF_COMMUNE = /(?:^| )DANG (?:BO|UY) (?:XA|PHUONG|DAC KHU)(?= |$)/u;
const OF_PROVINCE = /(?:^| )(?:TINH UY|THANH UY|DANG BO (?:TINH|THANH PHO))(?= |$)/u;

/**
 * The part of the designation that belongs to another body than the text names, or null. Both must be known: offices have symbols of
 * their own making.
 */
export function foreignIssuerSymbol(citation: Citation): string | null {
  const symbol = issuerPart(citation);
  const expected = symbol === null ? undefined : BY_SYMBOL.get(symbol);
  if (symbol === null || citation.issuer === null) {
    return null;
  }
  const key = fold(citation.issuer.text);
  if (citation.designation?.form === 'party') {
    const level = symbol === 'TU' ? OF_COMMUNE : symbol === 'ĐU' ? OF_PROVINCE : null;
    if (level?.test(key) === true) {
      return symbol;
    }
  }
  const named = FAMILIES.filter(({ names }) => names.test(key));
  if (expected === undefined) {
    const known = named.flatMap(({ symbols }) => symbols);
    // A ministry of before the bodies were joined, named as the Government or its head.
    const isMinistry = /^B[A-ZĐ]{2,}$/u.test(symbol) && known.some((each) => GOVERNMENT.has(each));
    return isMinistry || UNMISTAKABLE.some((each) => known.includes(each) && isLetterAway(symbol, each))
      ? symbol
      : null;
  }
  return named.length === 0 || named.includes(expected) ? null : symbol;
}
