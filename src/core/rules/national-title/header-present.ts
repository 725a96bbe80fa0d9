import { clauseInForce, defineRule, headerIsMissing, missingBefore, offerBlock } from '../../linting';
import { without } from '../../samples';

const CLAUSES = ['nd30-quochieu-present', 'dang-tieude-present'];

export const headerPresent = defineRule({
  id: 'header-present',
  title: 'Trang đầu có phần đầu văn bản',
  rationale:
    'Phần đầu cho biết văn bản của cơ quan nào, số mấy, ngày nào; thiếu cả phần này thì chỉ cần chèn một lần là đủ.',
  clauses: CLAUSES,
  messages: {
    missing:
      'Văn bản chưa có phần đầu: tên cơ quan, số và ký hiệu, địa danh và ngày tháng, {title}. Văn bản theo {regulation} phải có các thành phần này ở trang đầu. Hãy chèn phần đầu văn bản.',
  },
  *check({ administrative, regulation }) {
    const clause = clauseInForce(regulation, CLAUSES);
    const { type, signatures, recipients } = administrative;
    // Text without a known type and without an end may be no document of the kind at all: an annex, a form.
    const isDocument = type !== null || (signatures.length > 0 && recipients !== null);
    if (clause !== null && isDocument && headerIsMissing(administrative)) {
      const title = regulation.required.some(({ component }) => component === 'partyTitle')
        ? 'tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”'
        : 'Quốc hiệu và Tiêu ngữ';
      yield {
        clause,
        message: 'missing',
        data: { title, regulation: regulation.name },
        at: missingBefore(administrative, administrative.documentTypeName, administrative.abstract),
        ...offerBlock('header'),
      };
    }
  },
  examples: [
    {
      name: 'phần đầu đầy đủ',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'thiếu cả phần đầu: chỉ một lời nhắc',
      sample: 'nd30-ke-hoach',
      change: without(
        'issuingAgency.1',
        'issuingAgency.2',
        'agencyRule',
        'documentNumber',
        'nationalName',
        'nationalMotto',
        'mottoRule',
        'placeAndDate',
      ),
      reports: [{ clause: 'nd30-quochieu-present', text: '' }],
    },
    {
      name: 'văn bản Đảng thiếu cả phần đầu',
      sample: 'hd05-ke-hoach',
      change: without(
        'parentAgency',
        'issuingAgency',
        'asterisk',
        'documentNumber',
        'partyTitle',
        'titleRule',
        'placeAndDate',
      ),
      reports: [{ clause: 'dang-tieude-present', text: '' }],
    },
  ],
});
