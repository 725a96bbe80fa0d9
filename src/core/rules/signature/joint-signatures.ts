import type { AdministrativeDocument, SignatureBlock } from '../../administrative';
import { defineRule, firstRange, textPlace } from '../../linting';
import { setText, without } from '../../samples';
import { fold, normalise } from '../../vietnamese';

/** `QC/BTCTU-BNCTU`: two bodies in the symbol. */
const JOINT_SYMBOL = /^[\p{L}&]+\/[\p{L}&]{2,}(?:-[\p{L}&]{2,})+$/u;

function bodiesOf({ documentNumber, issuingAgency }: AdministrativeDocument): readonly string[] {
  if (documentNumber?.style !== 'party' || !JOINT_SYMBOL.test(documentNumber.symbol ?? '')) {
    return [];
  }
  const names = normalise(issuingAgency?.text ?? '').split(/\s+[-–]\s+/u);
  return names.length > 1 ? names : [];
}

/** Posts and bodies of one signer, line by line. */
function linesOf({ signingAuthority, signerTitle }: SignatureBlock): readonly string[] {
  const text = [signingAuthority?.text ?? '', signerTitle?.text ?? ''].join(' ').trim();
  return text === '' ? [] : [fold(text)];
}

export const jointSignatures = defineRule({
  id: 'joint-signatures',
  title: 'Văn bản liên cơ quan có chữ ký của từng cơ quan, ghi đủ chức vụ và tên cơ quan, chủ trì bên phải',
  rationale: 'Tên cơ quan sau chức vụ cho biết mỗi người ký cho cơ quan nào.',
  clauses: ['dang-ky-liencq'],
  messages: {
    missing:
      'Văn bản của {count} cơ quan nhưng chỉ có {signed} người ký. Văn bản liên cơ quan có đủ chữ ký của từng cơ quan, cơ quan chủ trì ký bên phải. Hãy bổ sung phần ký.',
    body: 'Chức vụ “{actual}” chưa kèm tên cơ quan. Theo {regulation}, văn bản liên cơ quan ghi đầy đủ chức vụ của người ký và tên cơ quan. Hãy ghi tên cơ quan ở dòng dưới chức vụ.',
    lead: 'Cơ quan chủ trì “{lead}” không ký bên phải. Trong văn bản liên cơ quan, cơ quan chủ trì ký bên phải. Hãy đổi chỗ hai phần ký.',
  },
  concerns: ({ administrative }) =>
    bodiesOf(administrative).length > 0 && administrative.signatures.length > 0,
  *check({ administrative, regulation }) {
    const clause = 'dang-ky-liencq';
    const bodies = bodiesOf(administrative);
    const { signatures } = administrative;
    const [first] = signatures;
    const component = first?.signerTitle ?? first?.signingAuthority ?? null;
    if (component !== null && signatures.length < bodies.length) {
      const data = { count: String(bodies.length), signed: String(signatures.length) };
      yield { clause, message: 'missing', data, at: textPlace(firstRange(component)) };
      return;
    }
    const nameIn = (block: SignatureBlock, name: string): boolean =>
      linesOf(block).some((line) => line.includes(fold(name)));
    for (const block of signatures) {
      const title = block.signerTitle ?? block.signingAuthority;
      if (title !== null && !bodies.some((name) => nameIn(block, name)) && title.ranges.length < 2) {
        const data = { actual: title.text, regulation: regulation.name };
        yield { clause, message: 'body', data, at: textPlace(firstRange(title)) };
      }
    }
    const [lead = ''] = bodies;
    const right = signatures.at(-1);
    const rightTitle = right?.signerTitle ?? null;
    if (
      rightTitle !== null &&
      right !== undefined &&
      !nameIn(right, lead) &&
      signatures.slice(0, -1).some((block) => nameIn(block, lead))
    ) {
      yield { clause, message: 'lead', data: { lead }, at: textPlace(firstRange(rightTitle)) };
    }
  },
  examples: [
    {
      name: 'hai cơ quan cùng ký, chủ trì bên phải',
      sample: 'hd05-quy-che-lien-co-quan',
      reports: [],
    },
    {
      name: 'chỉ có một người ký',
      sample: 'hd05-quy-che-lien-co-quan',
      change: without('leftAuthority', 'leftSignatureSpace', 'leftSignerName'),
      reports: [{ clause: 'dang-ky-liencq', text: 'TRƯỞNG BAN' }],
    },
    {
      name: 'không ghi tên cơ quan',
      sample: 'hd05-quy-che-lien-co-quan',
      change: without('signingAgency'),
      reports: [{ clause: 'dang-ky-liencq', text: 'TRƯỞNG BAN' }],
    },
    {
      name: 'cơ quan chủ trì ký bên trái',
      sample: 'hd05-quy-che-lien-co-quan',
      change: [
        setText('leftAuthority', 'TRƯỞNG BAN\nBAN XÂY DỰNG ĐẢNG'),
        setText('signingAuthority', 'CHỦ NHIỆM'),
        setText('signingAgency', 'ỦY BAN KIỂM TRA'),
      ],
      reports: [{ clause: 'dang-ky-liencq', text: 'CHỦ NHIỆM' }],
    },
  ],
});
