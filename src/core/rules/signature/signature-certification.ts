import type { AdministrativeDocument } from '../../administrative';
import { defineRule, firstRange, missingBefore, textPlace } from '../../linting';
import { setText, without } from '../../samples';
import { fold, normalise } from '../../vietnamese';

const SECRETARY = /^(?:PHO )?BI THU(?= |$)|^(?:PHO )?TRUONG BAN(?= |$)/u;
/** However it is punctuated: how it is written is for another rule to say. */
const BY_ORDER = /^T ?[./]? ?L[ .]/u;

const CONFIRMED = /đồng chí (\p{L}+(?: \p{L}+)+)$/u;

/** The name that is confirmed, where it is written out and nobody of that name has signed above. */
function otherName(
  { signatures, signerName }: AdministrativeDocument,
  label: string,
  confirming: string,
): { readonly actual: string; readonly expected: string } | null {
  const actual = CONFIRMED.exec(label.normalize('NFC').trim())?.[1] ?? null;
  const key = (name: string): string => normalise(name).toLowerCase();
  const names = signatures.map((signature) => key(signature.signerName?.text ?? ''));
  return actual === null || signerName === null || key(signerName.text) === key(confirming)
    ? null
    : names.some((name) => name.endsWith(key(actual)))
      ? null
      : { actual, expected: signerName.text };
}

function isOfCongress({ issuingAgency, documentNumber }: AdministrativeDocument): boolean {
  return (
    /\/ĐH$/u.test(documentNumber?.symbol ?? '') || /^DAI HOI(?= |$)/u.test(fold(issuingAgency?.text ?? ''))
  );
}

export const signatureCertification = defineRule({
  id: 'signature-certification',
  title: 'Văn bản của đại hội không có con dấu riêng có phần xác nhận chữ ký',
  rationale: 'Đại hội không có con dấu riêng; người của cấp ủy khóa mới xác nhận chữ ký để đóng dấu.',
  clauses: ['dang-ky-xacnhan'],
  messages: {
    absent:
      'Văn bản của đại hội chưa có phần “Xác nhận chữ ký của đồng chí …”. Đại hội không có con dấu riêng thì văn phòng cấp ủy thừa lệnh ban thường vụ khóa mới (không có văn phòng thì bí thư, phó bí thư) xác nhận chữ ký. Hãy thêm phần xác nhận dưới chữ ký; nếu đại hội có con dấu riêng thì không cần.',
    unsigned:
      'Dưới dòng “{actual}” chưa có quyền hạn, chức vụ của người xác nhận. Dòng này đứng giữa chữ ký của người ký văn bản và chữ ký của người xác nhận. Hãy ghi “T/L BAN THƯỜNG VỤ”, chức vụ và họ tên người xác nhận.',
    order:
      'Dòng “{actual}” đứng trên chữ ký cần xác nhận. Dòng này đứng giữa chữ ký của người ký văn bản và chữ ký của người xác nhận. Hãy chuyển xuống dưới họ tên người ký.',
    name: 'Phần xác nhận ghi tên “{actual}”, trong khi người ký văn bản là “{expected}”. Phần này xác nhận chữ ký của chính người ký văn bản. Hãy sửa lại họ tên cho khớp.',
    nameless:
      'Dưới dòng “{actual}” chưa có họ tên của người xác nhận. Người xác nhận chữ ký ký và ghi đủ họ tên như người ký văn bản. Hãy ghi họ tên người xác nhận.',
    authority:
      'Người xác nhận chữ ký đang ghi “{actual}”, không có dòng “T/L BAN THƯỜNG VỤ”. Lãnh đạo văn phòng xác nhận theo lệnh của ban thường vụ khóa mới; chỉ bí thư, phó bí thư xác nhận trực tiếp. Hãy thêm dòng “T/L BAN THƯỜNG VỤ”.',
  },
  concerns: ({ administrative }) => administrative.certification !== null || isOfCongress(administrative),
  *check({ administrative }) {
    const clause = 'dang-ky-xacnhan';
    const { certification, signerName, closing, recipients, type } = administrative;
    if (certification === null) {
      if (isOfCongress(administrative) && signerName !== null && closing !== null && type !== 'bien-ban') {
        yield {
          clause,
          message: 'absent',
          at: missingBefore(administrative, signerName, recipients),
          remark: true,
        };
      }
      return;
    }
    const { label, signature } = certification;
    const at = textPlace(firstRange(label));
    const title = signature?.signerTitle ?? null;
    const authority = signature?.signingAuthority ?? null;
    const wrongName = otherName(administrative, label.text, signature?.signerName?.text ?? '');
    if (signerName !== null && firstRange(label).paragraph < firstRange(signerName).paragraph) {
      yield { clause, message: 'order', data: { actual: label.text }, at };
    } else if (title === null) {
      yield { clause, message: 'unsigned', data: { actual: label.text }, at };
    } else if (wrongName !== null) {
      yield { clause, message: 'name', data: wrongName, at };
    } else if (!BY_ORDER.test(fold(authority?.text ?? '')) && !SECRETARY.test(fold(title.text))) {
      yield {
        clause,
        message: 'authority',
        data: { actual: title.text },
        at: textPlace(firstRange(title)),
      };
    } else if (signature?.signerName === null) {
      yield { clause, message: 'nameless', data: { actual: label.text }, at };
    }
  },
  examples: [
    {
      name: 'chánh văn phòng thừa lệnh ban thường vụ xác nhận',
      sample: 'hd05-nghi-quyet-dai-hoi',
      reports: [],
    },
    {
      name: 'nghị quyết của đại hội không có phần xác nhận',
      sample: 'hd05-nghi-quyet-dai-hoi',
      change: without(
        'certification',
        'certification.authority',
        'certification.title',
        'certification.space',
        'certification.name',
      ),
      reports: [{ clause: 'dang-ky-xacnhan', text: '' }],
    },
    {
      name: 'chánh văn phòng xác nhận không thừa lệnh',
      sample: 'hd05-nghi-quyet-dai-hoi',
      change: without('certification.authority'),
      reports: [{ clause: 'dang-ky-xacnhan', text: 'CHÁNH VĂN PHÒNG' }],
    },
    {
      name: 'không có người xác nhận',
      sample: 'hd05-nghi-quyet-dai-hoi',
      change: without(
        'certification.authority',
        'certification.title',
        'certification.space',
        'certification.name',
      ),
      reports: [{ clause: 'dang-ky-xacnhan', text: 'Xác nhận chữ ký của đồng chí Hoàng Đức Thắng' }],
    },
    {
      name: 'tên được xác nhận không phải tên người ký',
      sample: 'hd05-nghi-quyet-dai-hoi',
      change: setText('certification', 'Xác nhận chữ ký của đồng chí Trần Thị Thu Hà'),
      reports: [{ clause: 'dang-ky-xacnhan', text: 'Xác nhận chữ ký của đồng chí Trần Thị Thu Hà' }],
    },
    {
      name: 'bí thư xác nhận trực tiếp',
      sample: 'hd05-nghi-quyet-dai-hoi',
      change: [without('certification.authority'), setText('certification.title', 'BÍ THƯ')],
      reports: [],
    },
  ],
});
