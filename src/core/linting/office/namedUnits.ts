import { foldedWords } from '../../vietnamese';

/** Many of a kind: "Các thôn", "Các chi bộ trực thuộc"; on folded text. */
export const UNITS_OF_A_KIND =
  /^(?:TRUONG )?(?:CAC|\d+) (THON|AP|TO DAN PHO|KHU PHO|CHI BO|TRUONG HOC|XOM|BUON|TO CHUYEN MON)(?= |$)/u;

const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/(?<![A-Z])UBND(?![A-Z])/gu, 'UY BAN NHAN DAN'],
  [/(?<![A-Z])HDND(?![A-Z])/gu, 'HOI DONG NHAN DAN'],
  [/(?<![A-Z])(?:UB ?)?MTTQ(?:VN)?(?![A-Z])/gu, 'UY BAN MAT TRAN TO QUOC'],
  [/(?<![A-Z])VP(?![A-Z])/gu, 'VAN PHONG'],
  [/(?<![A-Z])TT(?= (?!DANG UY|HOI DONG|UY BAN|THANH UY|TINH UY))/gu, 'TRUNG TAM'],
  [/(?<![A-Z])BHXH(?![A-Z])/gu, 'BAO HIEM XA HOI'],
  [/(?<![A-Z])CDCS(?![A-Z])/gu, 'CONG DOAN CO SO'],
  [/(?<![A-Z])CD(?= (?:CO SO|XA|PHUONG))/gu, 'CONG DOAN'],
  [/(?<![A-Z])(?:H ?)?LHPN(?![A-Z])/gu, 'HOI LIEN HIEP PHU NU'],
  [/(?<![A-Z])CCB(?![A-Z])/gu, 'CUU CHIEN BINH'],
  [/(?<![A-Z])BCH(?= QUAN SU)/gu, 'BAN CHI HUY'],
  [/(?<![A-Z])CA(?= (?:XA|PHUONG|TINH))/gu, 'CONG AN'],
];

/** A name folded, without marks, its usual abbreviations written out. */
export function plainUnit(text: string): string {
  return WRITTEN_OUT.reduce(
    (written, [pattern, words]) => written.replace(pattern, words),
    foldedWords(text),
  );
}

/** "UY BAN NHAN DAN TINH" is not that of the commune. */
const COMMITTEE = /^UY BAN NHAN DAN (?:TINH|THANH PHO|XA|PHUONG)(?= |$)/u;

/** The words that tell a unit from others of its kind: "PHONG KINH TE", "UY BAN MAT TRAN". */
export function isNamedAmong(unit: string, recipients: string): boolean {
  const committee = COMMITTEE.exec(unit)?.[0];
  if (committee !== undefined) {
    return recipients.includes(committee);
  }
  const group = UNITS_OF_A_KIND.exec(unit)?.[1];
  if (group !== undefined) {
    return recipients.includes(group === 'TRUONG HOC' ? 'TRUONG' : group);
  }
  const words = unit.split(' ');
  const generic = /^(?:UY BAN|TRUNG TAM|VAN PHONG|BAN CHI)/u.test(unit) ? 3 : 2;
  const head = words.slice(0, Math.max(generic, 2)).join(' ');
  const short = new RegExp(
    `${words[0] ?? ''} ?${initialsOf(words.slice(1)).slice(0, 2)}[A-Z]*(?![A-Z])`,
    'u',
  );
  return recipients.includes(head) || short.test(recipients) || isShortened(words, recipients);
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** Kinds of bodies of two words; more letters of the initials are asked for. */
const TWO_WORDS = /^(?:TRUNG TAM|VAN PHONG|UY BAN|BAN CHI)$/u;
const INITIALS = 3;

/** "Trung tâm VHTTTT", "TTPTQĐ": the rest of the name, or all of it, in initials. */
function isShortened(words: readonly string[], recipients: string): boolean {
  const kind = words.slice(0, 2).join(' ');
  const rest = initialsOf(words.slice(2).filter((word) => word !== 'VA')).slice(0, INITIALS);
  return (
    TWO_WORDS.test(kind) &&
    rest.length === INITIALS &&
    new RegExp(`(?<![A-Z])(?:${kind} ?|${initialsOf(words.slice(0, 2))})${rest}[A-Z]*(?![A-Z])`, 'u').test(
      recipients,
    )
  );
}

/** The unit that drafts a document keeps a copy: "Lưu: VT, VHXH" names the one of these initials. */
export function keepsCopy(unit: string, archive: string): boolean {
  const initials = initialsOf(unit.split(' ').slice(1));
  return initials.length > 1 && archive.split(' ').slice(2).includes(initials);
}

/** Nobody sends a document to itself: "Phòng Văn hóa - Xã hội" in what that unit issues. */
export function isIssuingUnit(unit: string, issuer: string): boolean {
  return issuer.includes(' ') && (`${unit} `.startsWith(`${issuer} `) || `${issuer} `.startsWith(`${unit} `));
}
