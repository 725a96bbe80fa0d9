import type { AdministrativeDocument } from '../../administrative';
import {
  clauseInForce,
  defineRule,
  departmentOf,
  isDepartment,
  isKnownDepartment,
  isOfOffice,
  isPeoplesBody,
  parseNumberLine,
  textPlace,
  type NumberLinePiece,
} from '../../linting';
import { format, setText, without } from '../../samples';
import { fold } from '../../vietnamese';

const OF_LETTERS = 'nd30-kyhieu-congvan';
const OF_TYPES = 'nd30-kyhieu-tenloai';

/** What committees and councils are shortened to: no office under them writes so for itself. */
const PEOPLES_BODIES: ReadonlySet<string> = new Set(['UBND', 'HĐND']);
/** Offices that stand under a committee and have a seal, and symbols, of their own. */
const OFFICE = /^(?:PHONG|TRUNG TAM|TRUONG|SO|CHI CUC|BAN QUAN LY|TRAM)(?= )/u;

/** The group that is the abbreviation of another body, for certain. */
function foreignGroup(
  { issuingAgency }: AdministrativeDocument,
  groups: readonly NumberLinePiece[],
): NumberLinePiece | undefined {
  const agency = issuingAgency?.text ?? '';
  const isOffice = OFFICE.test(fold(agency)) && !isPeoplesBody(fold(agency));
  return groups.find(({ text }) => {
    const department = departmentOf(text);
    return (
      (isOffice && PEOPLES_BODIES.has(text.normalize('NFC'))) ||
      (department !== null && isKnownDepartment(agency) && !isDepartment(agency, department))
    );
  });
}

/** The group in the place of the office's abbreviation, where it cannot be made of the office's name. */
function unlikeGroup(
  { issuingAgency, type }: AdministrativeDocument,
  groups: readonly NumberLinePiece[],
): NumberLinePiece | undefined {
  const own = type === 'cong-van' ? groups[0] : groups[1];
  return own !== undefined && isOfOffice(issuingAgency?.text ?? '', own.text) === false ? own : undefined;
}

export const documentSymbolOffice = defineRule({
  id: 'document-symbol-office',
  title: 'Ký hiệu có chữ viết tắt của chính cơ quan ban hành',
  rationale: 'Văn bản chép từ cơ quan khác hay còn ký hiệu của cơ quan ấy; tra theo ký hiệu sẽ tìm sai nơi.',
  clauses: [OF_TYPES, OF_LETTERS],
  messages: {
    foreign:
      'Ký hiệu có “{actual}” trong khi cơ quan ban hành là “{agency}”. Ký hiệu phải có chữ viết tắt của chính cơ quan ban hành. Hãy ghi lại chữ viết tắt của cơ quan này.',
    unlike:
      'Ký hiệu có “{actual}”, khác các chữ đầu của “{agency}”. Ký hiệu thường lấy chữ viết tắt tên cơ quan ban hành. Hãy kiểm tra lại chữ viết tắt này.',
  },
  concerns: ({ administrative }) => administrative.documentNumber !== null,
  *check({ administrative, document, regulation }) {
    const { documentNumber, issuingAgency, type } = administrative;
    const clause = clauseInForce(regulation, [type === 'cong-van' ? OF_LETTERS : OF_TYPES]);
    const groups = (documentNumber === null ? null : parseNumberLine(document, documentNumber))?.groups ?? [];
    const foreign = foreignGroup(administrative, groups);
    const group = foreign ?? unlikeGroup(administrative, groups);
    if (clause !== null && group !== undefined) {
      const data = { actual: group.text, agency: issuingAgency?.text ?? '' };
      const at = textPlace(group.range);
      yield foreign === undefined
        ? { clause, message: 'unlike', data, at, doubtful: true }
        : { clause, message: 'foreign', data, at };
    }
  },
  examples: [
    { name: 'ký hiệu của chính phòng', sample: 'nd30-bao-cao-phong', reports: [] },
    {
      name: 'phòng ghi ký hiệu của Ủy ban nhân dân',
      sample: 'nd30-bao-cao-phong',
      change: setText('documentNumber', 'Số: 97/BC-UBND'),
      reports: [{ clause: OF_TYPES, text: 'UBND' }],
    },
    {
      name: 'phòng còn ký hiệu theo tên trước đây',
      sample: 'nd30-bao-cao-phong',
      change: setText('documentNumber', 'Số: 97/BC-VHTT'),
      reports: [{ clause: OF_TYPES, text: 'VHTT' }],
    },
    {
      name: 'trường viết tắt cả cấp học và tên trường',
      sample: 'nd30-bao-cao-phong',
      change: [
        setText('issuingAgency', 'TRƯỜNG TIỂU HỌC VÀ THCS LÊ LỢI'),
        setText('documentNumber', 'Số: 97/BC-TH&THCSLL'),
      ],
      reports: [],
    },
    { name: 'công văn của Ủy ban nhân dân', sample: 'nd30-cong-van', reports: [] },
    {
      name: 'công văn của phòng còn ký hiệu của Ủy ban nhân dân',
      sample: 'nd30-cong-van',
      change: [
        setText('issuingAgency.1', 'UBND XÃ AN BÌNH'),
        format('issuingAgency.1', { bold: false }),
        setText('issuingAgency.2', 'PHÒNG KINH TẾ'),
        without('signingAuthority.1'),
        setText('signingAuthority.2', 'KT. TRƯỞNG PHÒNG'),
        setText('signerTitle', 'PHÓ TRƯỞNG PHÒNG'),
      ],
      reports: [{ clause: OF_LETTERS, text: 'UBND' }],
    },
  ],
});
