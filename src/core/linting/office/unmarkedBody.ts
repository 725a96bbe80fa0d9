import type { SignatureBlock } from '../../administrative';
import type { Document } from '../../document';
import { fold } from '../../vietnamese';
import { rangeText, type RangeText } from '../text/rangeText';

/** Bodies that decide together, in whose name a document is signed. */
const BODY =
  /^(?:UY BAN NHAN DAN|HOI DONG NHAN DAN|UBND|HDND|DANG UY|TINH UY|THANH UY|BAN (?:THUONG VU|CHAP HANH)|CHI BO|CHI UY|UY BAN KIEM TRA)(?= |$)/u;

/** Who signs for them. */
const POST = /^(?:KT\.? |K\/T )?(?:PHO )?(?:CHU (?:TICH|NHIEM)|BI THU)(?= |$)/u;

/** The presidium of a congress signs by the name of one of its members, without a post. */
const PRESIDIUM = /^DOAN CHU TICH(?: DAI HOI)?$/u;

/** The name of a body above the post of its signer, where the "TM." before it is missing. */
export function unmarkedBody(
  document: Document,
  { signerTitle, signingAuthority }: SignatureBlock,
): RangeText | null {
  const [body, post] = [...(signerTitle?.ranges ?? []), ...(signingAuthority?.ranges ?? [])]
    .sort((a, b) => (a.paragraph === b.paragraph ? a.start - b.start : a.paragraph - b.paragraph))
    .map((range) => rangeText(document, range));
  if (body === undefined) {
    return null;
  }
  const isPresidium = post === undefined && PRESIDIUM.test(fold(body.text).trim());
  const isAbovePost =
    post !== undefined && BODY.test(fold(body.text).trim()) && POST.test(fold(post.text).trim());
  return isPresidium || isAbovePost ? body : null;
}
