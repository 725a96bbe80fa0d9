import type { SignatureBlock } from '../../administrative';
import type { Document, Range } from '../../document';
import { rangeText } from '../text/rangeText';
import { shownIn } from '../text/shownText';

/** TM., KT., TL., TUQ., Q. and T/M, K/T, T/L. */
export type AuthorityKind = 'onBehalf' | 'forHead' | 'byOrder' | 'byMandate' | 'acting';

/** A line of a signature that begins with the abbreviation of an authority. */
export interface AuthorityLine {
  readonly kind: AuthorityKind;
  /** The abbreviation as written: `TM.`, `T/M`, `QUYỀN`. */
  readonly mark: string;
  readonly markRange: Range;
  /** A blank stands between the abbreviation and the words after it. */
  readonly parted: boolean;
  /** In whose stead: `ỦY BAN NHÂN DÂN`. */
  readonly principal: string;
  /** The line as messages quote it: `TM. ỦY BAN NHÂN DÂN`. */
  readonly text: string;
  readonly range: Range;
}

/** Letters with the points, strokes, hyphens or blanks that people put between them; a blank or a mark must part them from the next word. */
function abbreviation(...letters: readonly string[]): RegExp {
  const joined = letters.join(String.raw`\s?[./\\-]?\s?`);
  return new RegExp(String.raw`^(${joined}\s?[./:,]?)(?:(?<=[./:,])|(?=\s))\s*(?=[\p{Lu}[])`, 'u');
}

const PATTERNS: readonly (readonly [AuthorityKind, RegExp])[] = [
  ['byMandate', abbreviation('T', 'U', 'Q')],
  ['onBehalf', abbreviation('T', 'M')],
  ['forHead', abbreviation('K', 'T')],
  ['byOrder', abbreviation('T', 'L')],
  ['acting', abbreviation('Q')],
  ['acting', /^(QUYỀN)\s+(?=\p{Lu})/u],
  ['byMandate', abbreviation('U', 'Q')],
  // Without its blank an abbreviation with a stroke is still told from a word.
  ['onBehalf', /^(T\/M)(?=\p{Lu}{2})/u],
  ['forHead', /^(K\/T)(?=\p{Lu}{2})/u],
  ['byOrder', /^(T\/L)(?=\p{Lu}{2})/u],
  ['onBehalf', /^(THAY MẶT)\s+(?=\p{Lu})/u],
  ['forHead', /^(KÝ THAY)\s+(?=\p{Lu})/u],
  ['byOrder', /^(THỪA LỆNH)\s+(?=\p{Lu})/u],
  ['byMandate', /^(THỪA (?:ỦY|UỶ) QUYỀN)\s+(?=\p{Lu})/u],
];

function readLine(document: Document, range: Range): AuthorityLine | null {
  const text = rangeText(document, range);
  const shown = shownIn(document, range);
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(shown);
    const mark = match?.[1];
    if (match !== null && mark !== undefined) {
      const principal = shown.slice(match[0].length).trim();
      return {
        kind,
        mark: mark.trimEnd(),
        markRange: text.slice(0, mark.trimEnd().length),
        parted: /\s$/u.test(match[0]),
        principal,
        text: `${mark.trimEnd()} ${principal}`,
        range,
      };
    }
  }
  return null;
}

/** The authorities in whose name a signature is given, from the top. */
export function authorityLines(document: Document, signature: SignatureBlock): readonly AuthorityLine[] {
  const ranges = [...(signature.signingAuthority?.ranges ?? []), ...(signature.signerTitle?.ranges ?? [])];
  return ranges.map((range) => readLine(document, range)).filter((line) => line !== null);
}
