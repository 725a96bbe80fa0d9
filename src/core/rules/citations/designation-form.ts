import {
  citationsOf,
  defineRule,
  designationFault,
  enclosureParagraphs,
  foreignType,
  mendText,
  nearActs,
  textPlace,
  type Citation,
  type DesignationFault,
} from '../../linting';
import { replaceText, setText } from '../../samples';

export const designationForm = defineRule({
  id: 'designation-form',
  title: 'Số, ký hiệu của văn bản được viện dẫn viết đúng dạng',
  rationale: 'Sai một dấu hoặc một chữ trong số, ký hiệu thì không tra cứu được văn bản.',
  clauses: ['chung-doc-symbol-form'],
  messages: {
    type: 'Câu gọi văn bản này là “{type}” nhưng ký hiệu “{actual}” không phải của loại đó. Tên loại và ký hiệu phải khớp nhau. Hãy đối chiếu với văn bản gốc.',
    form: 'Số, ký hiệu “{actual}” chưa đúng dạng. Văn bản nhà nước ghi “48/KH-UBND”, “150/2025/NĐ-CP”; văn bản của Đảng ghi “15-KH/ĐU”. Hãy sửa thành “{expected}”.',
    unclear:
      'Số, ký hiệu “{actual}” chưa đúng dạng. Văn bản nhà nước ghi “48/KH-UBND”, “150/2025/NĐ-CP”; văn bản của Đảng ghi “15-KH/ĐU”. Hãy đối chiếu với văn bản gốc.',
    letters:
      'Chữ viết tắt trong số, ký hiệu “{actual}” chưa đúng. Chữ hoa, chữ thường và dấu của ký hiệu phải giữ như văn bản gốc. Hãy sửa thành “{expected}”.',
    blank:
      'Trong số, ký hiệu “{actual}” có dấu cách thừa. Số, ký hiệu viết liền. Hãy sửa thành “{expected}”.',
    other:
      'Số, ký hiệu “{actual}” khác với “{expected}” ở chỗ khác trong văn bản này. Hai chỗ cùng nói đến một văn bản thì phải ghi như nhau. Hãy đối chiếu và sửa.',
  },
  concerns: ({ administrative }) =>
    citationsOf(administrative).some(({ designation }) => designation !== null),
  *check({ administrative, document }) {
    const citations = citationsOf(administrative).filter(({ passage }) => passage.role !== 'display');
    const order = new Map(citations.map((citation, index) => [citation, index]));
    // What an appendix says of its own document is compared with it elsewhere.
    const enclosing = enclosureParagraphs(administrative);
    const nearlyCited = nearActs(citations);
    for (const [index, citation] of citations.entries()) {
      const { passage, designation } = citation;
      const near = nearlyCited(citation);
      const isLater = near !== null && (order.get(near) ?? 0) < index;
      const fault =
        faultOf(citation, near, isLater) ??
        (foreignType(citation) && !enclosing.has(passage.paragraph.index)
          ? ({ kind: 'type', expected: null } as const)
          : null);
      if (designation === null || fault === null) {
        continue;
      }
      const range = passage.text.slice(designation.start, designation.end);
      const { kind, expected } = fault;
      yield {
        clause: 'chung-doc-symbol-form',
        message: kind === 'form' && expected === null ? 'unclear' : kind,
        data: { actual: designation.text, expected: expected ?? '', type: citation.type },
        doubtful: kind === 'blank' || kind === 'other' || kind === 'type',
        at: textPlace(range),
        ...(expected === null ? {} : mendText(document, range, expected, 'confirm')),
      };
    }
  },
  examples: [
    {
      name: 'công văn mang ký hiệu của kế hoạch',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', 'Kế hoạch số 48/KH-UBND', 'Công văn số 48/KH-UBND'),
      reports: [{ clause: 'chung-doc-symbol-form', text: '48/KH-UBND' }],
    },
    {
      name: 'tờ trình của một phòng mang ký hiệu của quyết định',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí theo Tờ trình số 88/QĐ-VHXH ngày 13 tháng 02 năm 2026 và Tờ trình số 89/TTr-VHXH ngày 16 tháng 02 năm 2026 của Phòng Văn hóa - Xã hội.',
      ),
      reports: [{ clause: 'chung-doc-symbol-form', text: '88/QĐ-VHXH' }],
    },
    {
      name: 'thông báo kết luận mang ký hiệu của thông báo',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Thực hiện Thông báo kết luận số 215/TB-VPCP ngày 12 tháng 12 năm 2025 của Văn phòng Chính phủ và thông báo kết luận số 30-TB/ĐU ngày 15/12/2025 của Đảng ủy về đầu tư công.',
      ),
      reports: [],
    },
    {
      name: 'nghị định thiếu năm trong số, chữ viết tắt tên cơ quan đảo chữ, tờ trình mang ký hiệu của thông tư',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Thực hiện Nghị định số 105/NĐ-CP ngày 15 tháng 5 năm 2025 của Chính phủ về phòng cháy; Kế hoạch số 215/KH-UBDN ngày 12 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh về đối thoại; Tờ trình số 12/TT-BCH ngày 28 tháng 02 năm 2026 của Ban Chỉ huy Quân sự xã về diễn tập; Nghị định số 47/CP ngày 12 tháng 8 năm 1996 của Chính phủ về vũ khí.',
      ),
      reports: [
        { clause: 'chung-doc-symbol-form', text: '105/NĐ-CP' },
        { clause: 'chung-doc-symbol-form', text: '215/KH-UBDN' },
        { clause: 'chung-doc-symbol-form', text: '12/TT-BCH' },
      ],
    },
    { name: 'số, ký hiệu đúng dạng', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'thiếu dấu gạch chéo sau số',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', '48/KH-UBND', '48KH-UBND'),
      reports: [{ clause: 'chung-doc-symbol-form', text: '48KH-UBND' }],
      fixed: [],
    },
    {
      name: 'ký hiệu công văn viết theo dạng của văn bản Đảng, viết bằng chữ thường',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'đúng Công văn số 528-SNV/XDCQ ngày 30 tháng 01 năm 2026 và Công văn số 612/snv-cchc ngày 06 tháng 02 năm 2026 của Sở Nội vụ',
      ),
      reports: [
        { clause: 'chung-doc-symbol-form', text: '528-SNV/XDCQ' },
        { clause: 'chung-doc-symbol-form', text: '612/snv-cchc' },
      ],
    },
    {
      name: 'dấu chấm giữa hai phần của ký hiệu',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', '48/KH-UBND', '48/KH.UBND'),
      reports: [{ clause: 'chung-doc-symbol-form', text: '48/KH.UBND' }],
      fixed: [],
    },
    {
      name: 'ký hiệu của loại văn bản khác',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', '48/KH-UBND', '48/QĐ-UBND'),
      reports: [{ clause: 'chung-doc-symbol-form', text: '48/QĐ-UBND' }],
    },
    {
      name: 'năm đứng sau tên loại',
      sample: 'nd30-quyet-dinh',
      change: replaceText('legalBasis.2', '150/2025/NĐ-CP', '150/NĐ/2025-CP'),
      reports: [{ clause: 'chung-doc-symbol-form', text: '150/NĐ/2025-CP' }],
    },
    {
      name: 'thiếu dấu gạch nối',
      sample: 'nd30-quyet-dinh',
      change: replaceText('legalBasis.2', 'NĐ-CP', 'NĐCP'),
      reports: [{ clause: 'chung-doc-symbol-form', text: '150/2025/NĐCP' }],
      fixed: [],
    },
    {
      name: 'thiếu dấu gạch nối trước chữ viết tắt của một bộ đã hợp nhất',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'đúng Thông tư số 20/2019/TTBTTTT ngày 12 tháng 9 năm 2019 của Bộ trưởng Bộ Thông tin và Truyền thông về quản lý thiết bị',
      ),
      reports: [{ clause: 'chung-doc-symbol-form', text: '20/2019/TTBTTTT' }],
      fixed: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'đúng Thông tư số 20/2019/TT-BTTTT ngày 12 tháng 9 năm 2019 của Bộ trưởng Bộ Thông tin và Truyền thông về quản lý thiết bị',
      ),
    },
    {
      name: 'thiếu dấu của chữ Đ',
      sample: 'nd30-quyet-dinh',
      change: replaceText('legalBasis.2', 'NĐ-CP', 'ND-CP'),
      reports: [{ clause: 'chung-doc-symbol-form', text: '150/2025/ND-CP' }],
      fixed: [],
    },
    {
      name: 'có dấu cách trong số, ký hiệu',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', '48/KH-UBND', '48 /KH-UBND'),
      reports: [{ clause: 'chung-doc-symbol-form', text: '48 /KH-UBND' }],
      fixed: [],
    },
    {
      name: 'văn bản của Đảng viết theo dạng của Nhà nước',
      sample: 'hd05-ke-hoach',
      change: replaceText('openingSentence', '02-CTr/ĐU', '02/CTr-ĐU'),
      reports: [{ clause: 'chung-doc-symbol-form', text: '02/CTr-ĐU' }],
      fixed: [],
    },
    {
      name: 'cùng một văn bản, hai chỗ ghi khác nhau',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.2.text.1', 'đúng quy định của pháp luật', 'đúng Kế hoạch số 48/KH-UBDN'),
      reports: [{ clause: 'chung-doc-symbol-form', text: '48/KH-UBDN' }],
    },
    {
      name: 'số, ký hiệu dính chữ, chỗ khác ghi đúng',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.2.text.1', 'đúng quy định của pháp luật', 'đúng Kế hoạch số 48/KHAUBND'),
      reports: [{ clause: 'chung-doc-symbol-form', text: '48/KHAUBND' }],
      fixed: replaceText('section.I.2.text.1', 'đúng quy định của pháp luật', 'đúng Kế hoạch số 48/KH-UBND'),
    },
    {
      name: 'số không có ký hiệu trong tên một đề án',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.2.text.1', 'đúng quy định của pháp luật', 'gắn với Đề án 06'),
      reports: [],
    },
  ],
});

interface Fault {
  readonly kind: DesignationFault['kind'] | 'other';
  readonly expected: string | null;
}

function faultOf(citation: Citation, near: Citation | null, isLater: boolean): Fault | null {
  const fault = designationFault(citation);
  return fault?.expected == null ? (slip(citation, near, isLater) ?? fault) : fault;
}

/** Against a near one of the document: a designation that is not well formed gives way to one that is, a later to an earlier. */
function slip({ designation }: Citation, near: Citation | null, isLater: boolean): Fault | null {
  if (designation === null || near?.designation == null || near.designation.form === null) {
    return null;
  }
  if (designation.form === null) {
    return { kind: 'form', expected: near.designation.text };
  }
  return isLater ? { kind: 'other', expected: near.designation.text } : null;
}
