import { defineRule, firstRange, partyBodyKind, textPlace } from '../../linting';
import { setText } from '../../samples';

export const typeCompetence = defineRule({
  id: 'type-competence',
  title: 'Chi bộ không ban hành quy định, hướng dẫn, chỉ thị, thông tri',
  rationale: 'Mỗi cấp chỉ ban hành những thể loại văn bản thuộc thẩm quyền của mình.',
  clauses: ['dang-thamquyen-coso'],
  messages: {
    barred:
      'Chi bộ đang ban hành “{actual}”. Theo quy định về thẩm quyền ban hành văn bản của Đảng, chi bộ không có thể loại này. Hãy xem lại, ví dụ chuyển thành nghị quyết, kế hoạch, thông báo.',
  },
  concerns: ({ regulation }) => regulation.demands.cellTypes !== null,
  *check({ administrative, regulation }) {
    const { documentTypeName, issuingAgency, type } = administrative;
    const { cellTypes } = regulation.demands;
    if (
      cellTypes !== null &&
      documentTypeName !== null &&
      type !== null &&
      cellTypes.barred.includes(type) &&
      partyBodyKind(issuingAgency?.text ?? '') === 'cell'
    ) {
      yield {
        clause: cellTypes.clause,
        message: 'barred',
        data: { actual: documentTypeName.text },
        at: textPlace(firstRange(documentTypeName)),
      };
    }
  },
  examples: [
    {
      name: 'nghị quyết của chi bộ',
      sample: 'hd05-nghi-quyet',
      change: [
        setText('parentAgency', 'ĐẢNG BỘ XÃ AN BÌNH'),
        setText('issuingAgency', 'CHI BỘ THÔN ĐỒNG MAI'),
        setText('documentNumber', 'Số 24-NQ/CB'),
        setText('signingAuthority', 'T/M CHI BỘ'),
      ],
      reports: [],
    },
    {
      name: 'chỉ thị của chi bộ',
      sample: 'hd05-nghi-quyet',
      change: [
        setText('parentAgency', 'ĐẢNG BỘ XÃ AN BÌNH'),
        setText('issuingAgency', 'CHI BỘ THÔN ĐỒNG MAI'),
        setText('documentNumber', 'Số 24-CT/CB'),
        setText('documentTypeName', 'CHỈ THỊ'),
        setText('signingAuthority', 'T/M CHI BỘ'),
      ],
      reports: [{ clause: 'dang-thamquyen-coso', text: 'CHỈ THỊ' }],
    },
  ],
});
