import type { SignatureBlock } from '../administrativeDocument';
import { componentOf, formatOf, isCapitals, type Line } from '../reading/line';
import { DOCUMENT_TYPES } from '../../reference';
import { fold, isUnmistakableSurname } from '../../vietnamese';
import { isAuthority, isSmallAuthority } from '../reading/signingAuthority';
import { isCapitalName, isNamePlaceholder, isPersonName, isPost, lacksOneCapital } from './signatureWords';

/** Notes between post and name: "(Đã ký)", "(Ký, ghi rõ họ tên)". */
const NOTE = /^\(|^(?:DA KY|KY TEN|KY, |SIGNED)/u;

/** What begins another text behind the signature. */
const TITLES: ReadonlySet<string> = new Set([
  ...DOCUMENT_TYPES.map(({ name }) => fold(name)),
  'PHU LUC',
  'DANH SACH',
  'BIEU MAU',
]);

/** Space above a name, in twips, that leaves room for a signature. */
const SIGNING_SPACE = 600;

/** Paragraphs kept free for a signature, at least; below a post nothing but a name follows them. */
const ROOMY_GAP = 3;

/**
 * Reads the lines of one signer, top to bottom: authority, post, name. Null when there is nothing of the kind. A name that slipped
 * above its post is still the signer's, when no other stands below.
 */
export function readSignature(lines: readonly Line[]): SignatureBlock | null {
  const [first, ...others] = lines.filter((line) => !NOTE.test(line.key));
  if (first !== undefined && isPersonName(first.text, first.key)) {
    const below = readDownwards(others);
    return below === null ? null : { ...below, signerName: below.signerName ?? componentOf([first]) };
  }
  return readDownwards(lines);
}

function readDownwards(lines: readonly Line[]): SignatureBlock | null {
  const authority: Line[] = [];
  const posts: Line[] = [];
  let name: Line | null = null;
  for (const line of lines) {
    if (TITLES.has(line.key)) {
      break;
    }
    if (name !== null || NOTE.test(line.key)) {
      continue;
    }
    if (isAuthority(line.key) && isHeadingLike(line)) {
      // An authority below a post ("PHÓ CHỦ TỊCH" typed above its "KT.") does not happen; a new one continues the chain.
      authority.push(line);
    } else if (isName(line, [...authority, ...posts])) {
      name = line;
    } else if (isHeadingLike(line) || line.key === 'KIEM' || isPostInSmallLetters(line, authority, posts)) {
      const goesOn = authority.length > 0 && posts.length === 0 && !isPost(line.key);
      (goesOn ? authority : posts).push(line);
    }
  }
  if (
    authority.length === 0 &&
    (posts.length === 0 || (name === null && !posts.some((line) => isPost(line.key))))
  ) {
    return null;
  }
  return {
    signingAuthority: authority.length === 0 ? null : componentOf(authority),
    signerTitle: posts.length === 0 ? null : componentOf(posts),
    signerName: name === null ? null : componentOf([name]),
  };
}

/** A single signer whose name was typed on the line below the table of signatures. Null when that line holds no name, or none is missing. */
export function withNameBelow(
  signatures: readonly SignatureBlock[],
  below: Line | undefined,
): readonly SignatureBlock[] | null {
  const [signature, ...others] = signatures;
  return signature?.signerName === null &&
    others.length === 0 &&
    below !== undefined &&
    isPersonName(below.text, below.key)
    ? [{ ...signature, signerName: componentOf([below]) }]
    : null;
}

function isHeadingLike(line: Line): boolean {
  return (
    isCapitals(line) ||
    isSmallAuthority(line.text, line.key) ||
    ((isPost(line.key) || isAuthority(line.key)) && formatOf(line).bold && line.key.length < 70)
  );
}

/** Letters of a post, at most, that is told from a note by its words alone. */
const LONGEST_POST = 40;

/** "Bí thư" right below "T/M ĐẢNG ỦY": a post that lacks its capitals, neither bold nor slanted in the documents of the Party. */
function isPostInSmallLetters(line: Line, authority: readonly Line[], posts: readonly Line[]): boolean {
  const above = authority.at(-1);
  return (
    above !== undefined &&
    posts.length === 0 &&
    line.paragraph.index - above.paragraph.index === 1 &&
    line.text.length <= LONGEST_POST &&
    isPost(line.key)
  );
}

function isName(line: Line, above: readonly Line[]): boolean {
  if (isPersonName(line.text, line.key) || isNamePlaceholder(line.text)) {
    return true;
  }
  const last = above.at(-1);
  const gap = last === undefined ? 0 : line.paragraph.index - last.paragraph.index;
  // Room for a signature may be drawn by breaks inside a line, or by the height of a row of its own.
  const isBesideDoubt = isCapitals(line) && isUnmistakableName(line) && above.some(({ key }) => isPost(key));
  const isSpaced = line.paragraph.format.spaceBefore >= SIGNING_SPACE;
  const apart = gap >= 2 || isSpaced || isBesideDoubt;
  return (
    apart &&
    ((isCapitals(line) &&
      (isCapitalName(line.key) || ((gap > ROOMY_GAP || isSpaced) && isNameLike(line, above)))) ||
      (formatOf(line).bold && lacksOneCapital(line.text) && !isPost(line.key)))
  );
}

/** "NGUYỄN VĂN AN": three words, of which the first is a surname and hardly anything else. */
function isUnmistakableName({ key, text }: Line): boolean {
  const [first = ''] = text.toLowerCase().split(' ');
  return key.split(' ').length >= 3 && isUnmistakableSurname(first) && isCapitalName(key);
}

/** "DANH THỊ HỒNG": capitals below the room for a signature, whatever the family name. */
function isNameLike(line: Line, above: readonly Line[]): boolean {
  return (
    above.some(({ key }) => isPost(key)) &&
    !isPost(line.key) &&
    /^[A-Z]{1,7}(?:[ '’-][A-Z]{1,7}){1,4}$/u.test(line.key)
  );
}
