import type { SignatureBlock } from '../../administrative';
import {
  authorityLines,
  defineRule,
  firstRange,
  headsOf,
  isForeignBody,
  isOfOtherUnit,
  isOtherHead,
  textPlace,
  type Problem,
  type RuleContext,
} from '../../linting';
import { replaceText, setText, without } from '../../samples';
import { fold } from '../../vietnamese';

/** As it is written: "HIỆU TRƯỞNG", by what it is folded. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['GIAM DOC', 'GIÁM ĐỐC'],
  ['HIEU TRUONG', 'HIỆU TRƯỞNG'],
  ['TRUONG CONG AN', 'TRƯỞNG CÔNG AN'],
  ['CHI HUY TRUONG', 'CHỈ HUY TRƯỞNG'],
  ['CHINH TRI VIEN', 'CHÍNH TRỊ VIÊN'],
  ['TRUONG PHONG', 'TRƯỞNG PHÒNG'],
  ['CHI CUC TRUONG', 'CHI CỤC TRƯỞNG'],
  ['CUC TRUONG', 'CỤC TRƯỞNG'],
  ['TRUONG TRAM', 'TRƯỞNG TRẠM'],
  ['CHU TICH', 'CHỦ TỊCH'],
  ['CHU NHIEM', 'CHỦ NHIỆM'],
]);

export const signerHeadOfOffice = defineRule({
  id: 'signer-head-of-office',
  title: 'Người đứng đầu trong phần ký là của cơ quan ban hành',
  rationale:
    'Mỗi loại cơ quan có một chức danh đứng đầu; chức danh của cơ quan khác thường còn sót khi chép phần ký của văn bản khác.',
  clauses: ['nd30-ky-tm', 'nd30-ky-kt', 'nd30-ky-tl', 'nd30-chucvu-official'],
  messages: {
    otherHead:
      'Phần ký ghi “{actual}” trong khi cơ quan ban hành là “{agency}”, người đứng đầu là {head}. Văn bản của cơ quan nào thì người đứng đầu cơ quan đó ký hoặc giao ký. Hãy sửa lại phần ký.',
    otherUnit:
      'Phần ký ghi “{actual}” trong khi cơ quan ban hành là “{agency}”. Chức vụ phải là của đơn vị hành chính đó. Hãy sửa lại chức vụ.',
    otherBody:
      'Phần ký ghi “{actual}” trong khi cơ quan ban hành là “{agency}”. Cơ quan này không ký thay mặt tập thể khác. Hãy để {head} ký, hoặc sửa lại tên cơ quan ban hành.',
  },
  concerns: ({ administrative }) =>
    administrative.signatures.length === 1 &&
    headsOf(fold(administrative.issuingAgency?.text ?? '').trim()) !== null,
  *check(context) {
    const { administrative } = context;
    const [signature] = administrative.signatures;
    const heads = headsOf(fold(administrative.issuingAgency?.text ?? '').trim());
    if (signature !== undefined && heads !== null && administrative.type !== 'bien-ban') {
      yield* faultsOf(context, signature, heads);
    }
  },
  examples: [
    { name: 'trưởng phòng ký văn bản của phòng', sample: 'nd30-bao-cao-phong', reports: [] },
    {
      name: 'giám đốc ký văn bản của phòng',
      sample: 'nd30-bao-cao-phong',
      change: setText('signerTitle', 'GIÁM ĐỐC'),
      reports: [{ clause: 'nd30-chucvu-official', text: 'GIÁM ĐỐC' }],
    },
    {
      name: 'sở ký thay Chủ tịch',
      sample: 'nd30-ke-hoach',
      change: [
        setText('issuingAgency.1', 'SỞ XÂY DỰNG'),
        without('issuingAgency.2'),
        replaceText('documentNumber', 'KH-UBND', 'KH-SXD'),
        setText('signingAuthority', 'KT. CHỦ TỊCH'),
        setText('signerTitle', 'PHÓ CHỦ TỊCH'),
      ],
      reports: [{ clause: 'nd30-ky-kt', text: 'KT. CHỦ TỊCH' }],
    },
    {
      name: 'công an xã ký thay mặt Ủy ban nhân dân',
      sample: 'nd30-ke-hoach',
      change: [setText('issuingAgency.1', 'CÔNG AN'), replaceText('documentNumber', 'KH-UBND', 'KH-CAX')],
      reports: [{ clause: 'nd30-ky-tm', text: 'TM. ỦY BAN NHÂN DÂN' }],
    },
    {
      name: 'sở ký thừa lệnh Chủ tịch',
      sample: 'nd30-ke-hoach',
      change: [
        setText('issuingAgency.1', 'SỞ XÂY DỰNG'),
        without('issuingAgency.2'),
        replaceText('documentNumber', 'KH-UBND', 'KH-SXD'),
        setText('signingAuthority', 'TL. CHỦ TỊCH'),
        setText('signerTitle', 'CHÁNH VĂN PHÒNG'),
      ],
      reports: [{ clause: 'nd30-ky-tl', text: 'TL. CHỦ TỊCH' }],
    },
    {
      name: 'Trưởng Công an phường ký văn bản của Công an xã',
      sample: 'nd30-bao-cao-phong',
      change: [
        setText('issuingAgency', 'CÔNG AN XÃ AN BÌNH'),
        setText('documentNumber', 'Số: 97/BC-CAX'),
        setText('signerTitle', 'TRƯỞNG CÔNG AN PHƯỜNG'),
      ],
      reports: [{ clause: 'nd30-chucvu-official', text: 'TRƯỞNG CÔNG AN PHƯỜNG' }],
    },
    {
      name: 'hiệu trưởng ký văn bản của Trạm Y tế',
      sample: 'nd30-bao-cao-phong',
      change: [
        setText('issuingAgency', 'TRẠM Y TẾ XÃ AN BÌNH'),
        setText('documentNumber', 'Số: 97/BC-TYT'),
        setText('signerTitle', 'HIỆU TRƯỞNG'),
      ],
      reports: [{ clause: 'nd30-chucvu-official', text: 'HIỆU TRƯỞNG' }],
    },
    {
      name: 'hiệu trưởng ký văn bản của bệnh viện',
      sample: 'nd30-bao-cao-phong',
      change: [
        setText('issuingAgency', 'BỆNH VIỆN AN BÌNH'),
        setText('documentNumber', 'Số: 97/BC-BV'),
        setText('signerTitle', 'HIỆU TRƯỞNG'),
      ],
      reports: [{ clause: 'nd30-chucvu-official', text: 'HIỆU TRƯỞNG' }],
    },
    { name: 'Chủ tịch ký văn bản của Ủy ban nhân dân', sample: 'nd30-ke-hoach', reports: [] },
  ],
});

/** The first line of the signature that names the head of another office, or a body that is not the issuer. */
function* faultsOf(
  { administrative, document, regulation }: RuleContext,
  signature: SignatureBlock,
  heads: readonly string[],
): Generator<Problem<'otherHead' | 'otherUnit' | 'otherBody'>> {
  const { clauses } = regulation.demands.authority;
  const agency = administrative.issuingAgency?.text ?? '';
  const post = signature.signerTitle;
  if (post !== null && isOfOtherUnit(fold(post.text), fold(agency))) {
    const clause = 'nd30-chucvu-official';
    yield {
      clause,
      message: 'otherUnit',
      data: { actual: post.text, agency },
      at: textPlace(firstRange(post)),
    };
  }
  const head = heads.map((each) => WRITTEN.get(each) ?? each).join(' hoặc ');
  const [top] = authorityLines(document, signature);
  if (top === undefined) {
    const { signerTitle } = signature;
    if (signerTitle !== null && isOtherHead(fold(signerTitle.text).trim(), heads)) {
      const data = { actual: signerTitle.text, agency, head };
      yield {
        clause: 'nd30-chucvu-official',
        message: 'otherHead',
        data,
        at: textPlace(firstRange(signerTitle)),
      };
    }
    return;
  }
  const principal = fold(top.principal).trim();
  const data = { actual: top.text, agency, head };
  const at = textPlace(top.range);
  if (top.kind === 'onBehalf' && isForeignBody(principal)) {
    yield { clause: clauses.onBehalf, message: 'otherBody', data, at };
  } else if (top.kind === 'forHead' && isOtherHead(principal, heads)) {
    yield { clause: clauses.forHead, message: 'otherHead', data, at };
  } else if (top.kind === 'byOrder' && isOtherHead(principal, heads)) {
    yield { clause: clauses.byOrder, message: 'otherHead', data, at };
  }
}
