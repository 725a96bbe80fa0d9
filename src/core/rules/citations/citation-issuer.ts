import { citationsOf, defineRule, foreignIssuerSymbol, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';

export const citationIssuer = defineRule({
  id: 'citation-issuer',
  title: 'Cơ quan ban hành nêu trong câu khớp với ký hiệu của văn bản được viện dẫn',
  rationale: 'Ký hiệu cho biết cơ quan ban hành; hai chỗ lệch nhau thì một chỗ sai.',
  clauses: ['chung-issuer-symbol-match'],
  messages: {
    mismatch:
      'Câu ghi “{designation}” là của “{issuer}”, nhưng “{symbol}” không phải là chữ viết tắt của cơ quan này. Một trong hai chỗ có thể sai. Hãy đối chiếu với văn bản gốc.',
  },
  concerns: ({ administrative }) => citationsOf(administrative).some(({ issuer }) => issuer !== null),
  *check({ administrative }) {
    for (const citation of citationsOf(administrative)) {
      const { passage, designation, issuer } = citation;
      const symbol = foreignIssuerSymbol(citation);
      if (symbol !== null && designation !== null && issuer !== null) {
        yield {
          clause: 'chung-issuer-symbol-match',
          message: 'mismatch',
          data: { designation: designation.text, issuer: issuer.text, symbol },
          at: textPlace(passage.text.slice(issuer.start, issuer.end)),
        };
      }
    }
  },
  examples: [
    {
      name: 'ký hiệu của Tỉnh uỷ nhưng ghi là của Đảng bộ xã',
      sample: 'hd05-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí theo Nghị quyết số 02-NQ/TU, ngày 12/01/2026 của Ban Chấp hành Đảng bộ xã về nhiệm vụ năm 2026.',
      ),
      reports: [{ clause: 'chung-issuer-symbol-match', text: 'Ban Chấp hành Đảng bộ xã' }],
    },
    {
      name: 'tờ trình của Ban Xây dựng Đảng mang ký hiệu của Đảng ủy',
      sample: 'hd05-quyet-dinh',
      change: replaceText(
        'legalBasis.3',
        'Ban Xây dựng Đảng',
        'Ban Xây dựng Đảng tại Tờ trình số 12-TTr/ĐU, ngày 10/6/2026',
      ),
      reports: [{ clause: 'chung-issuer-symbol-match', text: 'Ban Xây dựng Đảng' }],
    },
    {
      name: 'tờ trình của Ban Xây dựng Đảng mang ký hiệu của ban',
      sample: 'hd05-quyet-dinh',
      change: replaceText(
        'legalBasis.3',
        'Ban Xây dựng Đảng',
        'Ban Xây dựng Đảng tại Tờ trình số 12-TTr/BXDĐ, ngày 10/6/2026',
      ),
      reports: [],
    },
    {
      name: 'kế hoạch của Ban Thường vụ mang ký hiệu của Ủy ban nhân dân',
      sample: 'hd05-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí theo Kế hoạch số 61-KH/UBND, ngày 12/01/2026 của Ban Thường vụ Tỉnh ủy về nhiệm vụ năm 2026.',
      ),
      reports: [{ clause: 'chung-issuer-symbol-match', text: 'Ban Thường vụ Tỉnh ủy' }],
    },
    { name: 'ký hiệu khớp với cơ quan', sample: 'nd30-cong-van', reports: [] },
    {
      name: 'ký hiệu của Ủy ban nhân dân nhưng ghi là của Sở',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'legalBasis.3',
        'của Ủy ban nhân dân tỉnh Phú Thọ về',
        'của Sở Nội vụ tỉnh Phú Thọ về',
      ),
      reports: [{ clause: 'chung-issuer-symbol-match', text: 'Sở Nội vụ tỉnh Phú Thọ' }],
    },
    {
      name: 'ký hiệu của Văn phòng nhưng ghi là của Ủy ban nhân dân',
      sample: 'nd30-cong-van',
      change: replaceText(
        'body.1',
        'số 315/SXD-QLN ngày 05 tháng 3 năm 2026 của Sở Xây dựng tỉnh Phú Thọ',
        'số 315/VP-NC ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Phú Thọ',
      ),
      reports: [{ clause: 'chung-issuer-symbol-match', text: 'Ủy ban nhân dân tỉnh Phú Thọ' }],
    },
    {
      name: 'hướng dẫn của Ban Tuyên giáo và Dân vận ghi là của Ban Tổ chức',
      sample: 'hd05-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí theo Hướng dẫn số 11-HD/BTGDVTU, ngày 25/3/2026 của Ban Tổ chức Tỉnh uỷ về tuyên truyền các ngày lễ.',
      ),
      reports: [{ clause: 'chung-issuer-symbol-match', text: 'Ban Tổ chức Tỉnh uỷ' }],
    },
    {
      name: 'nghị định ghi là của Quốc hội',
      sample: 'nd30-cong-van',
      change: replaceText(
        'body.1',
        'Công văn số 315/SXD-QLN ngày 05 tháng 3 năm 2026 của Sở Xây dựng tỉnh Phú Thọ',
        'Nghị định số 315/2026/NĐ-CP ngày 05 tháng 3 năm 2026 của Quốc hội',
      ),
      reports: [{ clause: 'chung-issuer-symbol-match', text: 'Quốc hội' }],
    },
    {
      name: 'chữ viết tắt quen thuộc gõ sai một chữ',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', '48/KH-UBND', '48/KH-UBNN'),
      reports: [{ clause: 'chung-issuer-symbol-match' }],
    },
    {
      name: 'quyết định của một bộ trước khi hợp nhất ghi là của Thủ tướng',
      sample: 'nd30-cong-van',
      change: replaceText(
        'body.1',
        'Công văn số 315/SXD-QLN ngày 05 tháng 3 năm 2026 của Sở Xây dựng tỉnh Phú Thọ',
        'Quyết định số 315/QĐ-BNN ngày 05 tháng 3 năm 2024 của Thủ tướng Chính phủ',
      ),
      reports: [{ clause: 'chung-issuer-symbol-match', text: 'Thủ tướng Chính phủ' }],
    },
    {
      name: 'cơ quan có ký hiệu riêng',
      sample: 'nd30-cong-van',
      change: replaceText('body.1', '315/SXD-QLN', '315/BQLDA-KT'),
      reports: [],
    },
  ],
});
