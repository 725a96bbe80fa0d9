import {
  authorityLines,
  defineRule,
  firstRange,
  isPeoplesBody,
  missingBefore,
  offerBlock,
  requirementOf,
  textPlace,
  type AuthorityLine,
  type Place,
  type Problem,
} from '../../linting';
import type { AdministrativeDocument } from '../../administrative';
import { setText, without } from '../../samples';
import { fold } from '../../vietnamese';

/** The signature stands at the end of the content, beside the recipients. */
function placeOfSignature(administrative: AdministrativeDocument): Place {
  const { closing, recipients, appendices } = administrative;
  if (recipients !== null) {
    return missingBefore(administrative, recipients);
  }
  return { kind: 'missing', before: closing?.firstParagraph ?? appendices[0]?.firstParagraph ?? null };
}

/** A field of a template stands where the signature will be. */
function holdsItsPlace({ source, closing, recipients }: AdministrativeDocument): boolean {
  const listed = new Set(recipients?.ranges.map(({ paragraph }) => paragraph));
  return (
    closing !== null &&
    source.main.paragraphs
      .slice(closing.firstParagraph, closing.endParagraph)
      .some(({ index, text }) => !listed.has(index) && /^\s*(?:\{\{.*\}\}|\[.*\])\s*$/su.test(text))
  );
}

/** Signers of minutes without a name; a form in which nobody is named is to be filled in by hand. */
function* unnamedSigners(
  { signatures }: AdministrativeDocument,
  clause: string,
): Iterable<Problem<'noName'>> {
  for (const { signerName, signerTitle, signingAuthority } of signatures) {
    const title = signerTitle ?? signingAuthority;
    if (signerName === null && title !== null && signatures.some((other) => other.signerName !== null)) {
      yield { clause, message: 'noName', data: { title: title.text }, at: textPlace(firstRange(title)) };
    }
  }
}

/** Joint bodies of the State, in which each has a post: "TM. BAN CHỈ ĐẠO" / "TRƯỞNG BAN". */
const JOINT_BODY =
  /^(?:BAN (?:CHI DAO|TO CHUC|QUAN LY|THUONG TRUC)|HOI DONG|TO (?:CONG TAC|GIUP VIEC))(?= |$)/u;

/** Whoever signs for a council or committee of the people gives a post. Members of Party bodies ("T/M …") do not. */
function needsPost({ kind, mark, principal }: AuthorityLine): boolean {
  const body = fold(principal);
  return (
    kind === 'forHead' ||
    (kind === 'onBehalf' && (isPeoplesBody(body) || (!mark.includes('/') && JOINT_BODY.test(body))))
  );
}

export const signaturePresent = defineRule({
  id: 'signature-present',
  title: 'Cuối văn bản có quyền hạn hoặc chức vụ và họ tên người ký',
  rationale: 'Văn bản chỉ có giá trị khi xác định được người ký và thẩm quyền ký.',
  clauses: ['nd30-ky-present', 'dang-ky-vitri'],
  messages: {
    missing:
      'Văn bản chưa có phần ký. Cuối văn bản, bên phải, phải ghi quyền hạn hoặc chức vụ và họ tên của người ký. Hãy chèn phần ký.',
    noTitle:
      'Phần ký chưa ghi quyền hạn, chức vụ của người ký. Trên họ tên “{name}” phải có chức vụ của người ký. Hãy ghi chức vụ bằng chữ in hoa.',
    noPost:
      'Dưới dòng “{title}” chưa có chức vụ của người ký. Người ký thay mặt tập thể, ký thay người đứng đầu phải ghi chức vụ của mình ở dòng dưới. Hãy ghi chức vụ bằng chữ in hoa.',
    noName:
      'Phần ký chưa có họ tên người ký. Dưới “{title}” phải ghi đầy đủ họ tên của người ký. Hãy ghi họ và tên.',
  },
  *check({ administrative, document, regulation }) {
    const requirement = requirementOf('signature', administrative, regulation);
    const { signatures, signingAuthority, signerTitle, signerName } = administrative;
    if (requirement === null) {
      return;
    }
    const { clause } = requirement;
    if (signatures.length === 0) {
      if (holdsItsPlace(administrative)) {
        return;
      }
      yield {
        clause,
        message: 'missing',
        at: placeOfSignature(administrative),
        // Without recipients too, the end of the document was not understood, or it is not there yet.
        doubtful: administrative.recipients === null,
        ...offerBlock('signature'),
      };
      return;
    }
    if (signatures.length > 1) {
      yield* administrative.type === 'bien-ban' ? unnamedSigners(administrative, clause) : [];
      return;
    }
    const title = signerTitle ?? signingAuthority;
    if (title === null && signerName !== null) {
      const at = textPlace(firstRange(signerName));
      yield { clause, message: 'noTitle', data: { name: signerName.text }, at };
    } else if (title !== null && signerName === null) {
      yield { clause, message: 'noName', data: { title: title.text }, at: textPlace(firstRange(title)) };
    } else if (signerTitle === null && signerName !== null) {
      const [signature] = signatures;
      const last = signature === undefined ? undefined : authorityLines(document, signature).at(-1);
      if (last !== undefined && needsPost(last)) {
        const at = textPlace(last.range);
        yield { clause, message: 'noPost', data: { title: last.text }, at };
      }
    }
  },
  examples: [
    {
      name: 'người ký chỉ có một tên, sau cấp bậc',
      sample: 'nd30-ke-hoach',
      change: setText('signerName', 'Thượng tá K’Brông'),
      reports: [],
    },
    {
      name: 'có phần ký',
      sample: 'nd30-bien-ban',
      reports: [],
    },
    {
      name: 'thiếu phần ký',
      sample: 'nd30-ke-hoach',
      change: without('signingAuthority', 'signerTitle', 'signatureSpace', 'signerName'),
      reports: [{ clause: 'nd30-ky-present', text: '' }],
    },
    {
      name: 'thiếu họ tên người ký',
      sample: 'nd30-ke-hoach',
      change: without('signerName'),
      reports: [{ clause: 'nd30-ky-present', text: 'CHỦ TỊCH' }],
    },
    {
      name: 'có “TM.” mà thiếu chức vụ người ký',
      sample: 'nd30-ke-hoach',
      change: without('signerTitle'),
      reports: [{ clause: 'nd30-ky-present', text: 'TM. ỦY BAN NHÂN DÂN' }],
    },
    {
      name: 'có “TM. BAN CHỈ ĐẠO” mà thiếu chức vụ người ký',
      sample: 'nd30-ke-hoach',
      change: [setText('signingAuthority', 'TM. BAN CHỈ ĐẠO'), without('signerTitle')],
      reports: [{ clause: 'nd30-ky-present', text: 'TM. BAN CHỈ ĐẠO' }],
    },
    {
      name: 'văn bản Đảng thiếu phần ký',
      sample: 'hd05-ke-hoach',
      change: without('signingAuthority', 'signerTitle', 'signatureSpace', 'signerName'),
      reports: [{ clause: 'dang-ky-vitri', text: '' }],
    },
  ],
});
