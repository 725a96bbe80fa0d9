import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { fold, matchesIn, spellingKey } from '../../vietnamese';
import { proseOf } from '../text/prose';

/** Minutes that name another person in the chair, or as their writer, than the one who signs as such. */
export interface OtherSigner {
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
  /** Another person altogether, who may have handed the task on. */
  readonly doubtful: boolean;
}

/** "đồng chí Lê Văn An": a form of address and what is written with capitals behind it. */
const ADDRESSED =
  /(?<!\p{L})(?:[Đđ]ồng chí|[Đđ]\/c:?|[Ôô]ng|[Bb]à):? ((?:\p{Lu}[\p{L}'’-]*(?: (?=\p{Lu})|(?![\p{L}'’-]))){3,5})/gu;

/** Who is in the chair and who keeps the minutes, as the minutes say and as those sign. */
const ROLES = [
  { line: /^[-+*•\s]*(?:Chủ trì|Chủ tọa|Chủ toạ)[^:,;]{0,24}:/u, post: /^(?:CHU TRI|CHU TOA)/u },
  {
    line: /^[-+*•\s]*(?:Người ghi|Ghi biên bản|Thư ký)[^:,;]{0,24}:/u,
    post: /^(?:NGUOI GHI|THU KY|GHI BIEN BAN)/u,
  },
];

function syllablesOf(name: string): readonly string[] {
  return name.trim().toLowerCase().split(/\s+/u).map(spellingKey);
}

/** Which syllables of two names of equal length differ; null where the lengths do. */
function differences(left: readonly string[], right: readonly string[]): readonly number[] | null {
  return left.length === right.length ? left.flatMap((part, at) => (part === right[at] ? [] : [at])) : null;
}

/** Minutes name their chairman and their secretary, who sign them. */
export function otherSigners(administrative: AdministrativeDocument): readonly OtherSigner[] {
  const { type, signatures } = administrative;
  if (type !== 'bien-ban') {
    return [];
  }
  const passages = proseOf(administrative).filter(({ appendix, quoted }) => appendix === null && !quoted);
  return ROLES.flatMap(({ line, post }): readonly OtherSigner[] => {
    const block = signatures.find(({ signingAuthority, signerTitle }) =>
      post.test(fold(signerTitle?.text ?? signingAuthority?.text ?? '')),
    );
    const signer = block?.signerName?.text ?? '';
    const signed = syllablesOf(signer);
    const [passage, ...others] = passages.filter(({ text }) => line.test(text.text));
    if (signed.length < 3 || passage === undefined || others.length > 0) {
      return [];
    }
    const [name, ...further] = matchesIn(passage.text.text, ADDRESSED);
    const written = name?.[1]?.trim() ?? '';
    const named = syllablesOf(written);
    const differing = differences(named, signed);
    const [at = -1] = differing ?? [];
    // A slip in the mark alone is told of every name in the document.
    const isSlip = differing?.length === 1 && fold(named[at] ?? '') === fold(signed[at] ?? '');
    if (name === undefined || further.length > 0 || differing?.length === 0 || isSlip) {
      return [];
    }
    const start = name.index + name[0].lastIndexOf(name[1] ?? '');
    const range = passage.text.slice(start, start + written.length);
    return [{ actual: written, expected: signer, range, doubtful: differing?.length !== 1 }];
  });
}
