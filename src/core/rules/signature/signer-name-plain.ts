import {
  clauseInForce,
  defineRule,
  firstRange,
  lastRange,
  mendText,
  rangeText,
  textPlace,
} from '../../linting';
import { format, setText } from '../../samples';
import { fold, oneOf, WORD_ENDS } from '../../vietnamese';

const CLAUSES = ['nd30-hoten-no-title', 'dang-hoten-notitle'];

/** What says how a name is written. */
const FORM_CLAUSES = ['nd30-hoten-bold', 'dang-hoten-bold'];
const END_MARK = /(?<=\p{Ll})[.,;](?=\s*$)/u;

const ABBREVIATED_DEGREE = String.raw`PGS|GS|TSKH|TS|Ts|T[hH][sS]|Th\.S|BS|BSCKI{1,2}|CKI{1,2}|KS|CN|LS|DS`;
const ABBREVIATED_HONOUR = 'NGND|NGƯT|TTND|TTƯT|NSND|NSƯT';
const DEGREE_IN_FULL = 'Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Luật sư|Cử nhân';
const RANK = '(?:Đại|Thượng|Trung|Thiếu) (?:tá|úy|uý|tướng)';
const FORM_OF_ADDRESS = 'Đ/c|Đồng chí|Ông|Bà';
/** Degrees, honours, ranks and forms of address in front of a name. */
const TITLE = oneOf(ABBREVIATED_DEGREE, ABBREVIATED_HONOUR, DEGREE_IN_FULL, RANK, FORM_OF_ADDRESS);
const TITLES = new RegExp(String.raw`^\s*((?:${TITLE}(?:\s*[.,:]\s*|\s+))+)(?=\p{Lu}\p{Ll}*\s)`, 'u');

/** The clause that lets the armed forces, education, health and science follow their own rules. */
const [WITH_EXCEPTIONS] = CLAUSES;
const MAY_SHOW_TITLES =
  /(?:^| )(?:CONG AN|QUAN (?:SU|DOI|DOAN|KHU|CHUNG)|BIEN PHONG|BO CHI HUY|(?<!MOI )TRUONG|DAI HOC|HOC VIEN|GIAO DUC|Y TE|BENH VIEN|VIEN|KHOA HOC)(?= |$)/u;

/** Forms of address are no titles: what those bodies may show does not reach them. */
const ADDRESS = new RegExp(`^${oneOf(FORM_OF_ADDRESS)}${WORD_ENDS}`, 'u');

export const signerNamePlain = defineRule({
  id: 'signer-name-plain',
  title: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu',
  rationale:
    'Người ký nhân danh chức vụ được giao; học hàm, học vị, quân hàm không làm thay đổi thẩm quyền ký.',
  clauses: [...CLAUSES, ...FORM_CLAUSES],
  messages: {
    mark: 'Sau họ tên người ký có dấu “{actual}”. Họ tên đứng riêng một dòng, không có dấu ở cuối. Hãy bỏ dấu này.',
    title:
      'Trước họ tên người ký đang ghi “{actual}”. Theo {regulation}, không ghi học hàm, học vị và danh hiệu trước họ tên người ký. Hãy chỉ ghi “{name}”.',
  },
  concerns: ({ administrative }) =>
    administrative.signerName !== null || (administrative.copy?.signatures.length ?? 0) > 0,
  *check({ administrative, document, regulation }) {
    const formClause = clauseInForce(regulation, FORM_CLAUSES);
    for (const { signerName } of formClause === null ? [] : administrative.signatures) {
      const mark = signerName === null ? null : rangeText(document, lastRange(signerName)).match(END_MARK);
      if (mark !== null && formClause !== null) {
        const data = { actual: mark.text };
        yield {
          clause: formClause,
          message: 'mark',
          data,
          at: textPlace(mark.range),
          ...mendText(document, mark.range, ''),
        };
      }
    }
    const clause = clauseInForce(regulation, CLAUSES);
    const agency = fold(
      `${administrative.parentAgency?.text ?? ''} ${administrative.issuingAgency?.text ?? ''}`,
    );
    if (clause === null) {
      return;
    }
    const mayShowTitles = clause === WITH_EXCEPTIONS && MAY_SHOW_TITLES.test(agency);
    const { signatures, copy } = administrative;
    for (const { signerName } of [...signatures, ...(copy?.signatures ?? [])]) {
      const text = signerName === null ? null : rangeText(document, firstRange(signerName));
      const found = text?.match(TITLES) ?? null;
      if (text !== null && found !== null && (!mayShowTitles || ADDRESS.test(found.text.trim()))) {
        yield {
          clause,
          message: 'title',
          data: {
            actual: found.text.trim().replace(/[,:]$/u, ''),
            name: text.text.slice(found.text.length).trim(),
            regulation: regulation.name,
          },
          at: textPlace({ ...found.range, end: found.range.start + found.text.trimEnd().length }),
          ...mendText(document, found.range, '', 'confirm'),
        };
      }
    }
  },
  examples: [
    {
      name: 'chỉ ghi họ tên',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'dấu chấm sau họ tên',
      sample: 'nd30-ke-hoach',
      change: setText('signerName', 'Nguyễn Văn Minh.'),
      reports: [{ clause: 'nd30-hoten-bold', text: '.' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng có dấu chấm sau họ tên',
      sample: 'hd05-ke-hoach',
      change: setText('signerName', 'Trần Thị Thu Hà.'),
      reports: [{ clause: 'dang-hoten-bold', text: '.' }],
      fixed: [],
    },
    {
      name: 'ghi học vị',
      sample: 'nd30-ke-hoach',
      change: setText('signerName', 'ThS. Nguyễn Văn Minh'),
      reports: [{ clause: 'nd30-hoten-no-title', text: 'ThS.' }],
      fixed: [],
    },
    {
      name: 'ghi học vị trước tên người dân tộc thiểu số',
      sample: 'nd30-ke-hoach',
      change: setText('signerName', 'TS. Y Minh Niê'),
      reports: [{ clause: 'nd30-hoten-no-title', text: 'TS.' }],
      fixed: setText('signerName', 'Y Minh Niê'),
    },
    {
      name: 'trường học được ghi học vị',
      sample: 'nd30-thong-bao',
      change: [
        setText('issuingAgency.1', 'ỦY BAN NHÂN DÂN XÃ AN BÌNH'),
        format('issuingAgency.1', { bold: false }),
        setText('issuingAgency.2', 'TRƯỜNG TIỂU HỌC AN BÌNH'),
        setText('documentNumber', 'Số: 12/TB-THAB'),
        setText('signingAuthority', 'KT. HIỆU TRƯỞNG'),
        setText('signerTitle', 'PHÓ HIỆU TRƯỞNG'),
        setText('signerName', 'ThS. Nguyễn Văn Minh'),
      ],
      reports: [],
    },
    {
      name: 'trường học ghi “Ông” trước họ tên',
      sample: 'nd30-thong-bao',
      change: [
        setText('issuingAgency.1', 'ỦY BAN NHÂN DÂN XÃ AN BÌNH'),
        format('issuingAgency.1', { bold: false }),
        setText('issuingAgency.2', 'TRƯỜNG TIỂU HỌC AN BÌNH'),
        setText('documentNumber', 'Số: 12/TB-THAB'),
        setText('signingAuthority', 'KT. HIỆU TRƯỞNG'),
        setText('signerTitle', 'PHÓ HIỆU TRƯỞNG'),
        setText('signerName', 'Ông Nguyễn Văn Minh'),
      ],
      reports: [{ clause: 'nd30-hoten-no-title', text: 'Ông' }],
    },
    {
      name: 'văn bản Đảng ghi “Đồng chí”',
      sample: 'hd05-ke-hoach',
      change: setText('signerName', 'Đồng chí Trần Thị Thu Hà'),
      reports: [{ clause: 'dang-hoten-notitle', text: 'Đồng chí' }],
      fixed: [],
    },
    {
      name: 'học vị trước họ tên người sao',
      sample: 'nd30-quyet-dinh-sao-y',
      change: setText('copy.signerName', 'ThS. Lê Thị Hồng Nhạn'),
      reports: [{ clause: 'nd30-hoten-no-title', text: 'ThS.' }],
      fixed: [],
    },
  ],
});
