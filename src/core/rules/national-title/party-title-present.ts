import { componentPresent, missingBefore } from '../../linting';
import { without } from '../../samples';

export const partyTitlePresent = componentPresent({
  id: 'party-title-present',
  title: 'Văn bản của Đảng có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
  rationale:
    'Tiêu đề là thành phần bắt buộc của văn bản Đảng, đứng ở vị trí của Quốc hiệu trong văn bản nhà nước.',
  clauses: ['dang-tieude-present'],
  component: 'partyTitle',
  missing:
    'Văn bản chưa có tiêu đề của văn bản Đảng. Mọi văn bản của Đảng phải có tiêu đề ở dòng đầu, góc phải trang đầu. Hãy chèn dòng “ĐẢNG CỘNG SẢN VIỆT NAM”.',
  block: 'header',
  partOfHeader: true,
  // A national name in its place is another fault, reported by `party-title-only`.
  isPresent: ({ partyTitle, nationalName }) => partyTitle !== null || nationalName !== null,
  place: (administrative) =>
    missingBefore(
      administrative,
      administrative.placeAndDate,
      administrative.documentTypeName,
      administrative.abstract,
    ),
  examples: [
    {
      name: 'có tiêu đề',
      sample: 'hd05-ke-hoach',
      reports: [],
    },
    {
      name: 'thiếu tiêu đề',
      sample: 'hd05-ke-hoach',
      change: without('partyTitle'),
      reports: [{ clause: 'dang-tieude-present', text: '' }],
    },
    {
      name: 'thiếu tiêu đề, văn bản ngày trước 27/5/2026',
      sample: 'hd36-quyet-dinh',
      change: without('partyTitle'),
      reports: [{ clause: 'dang-tieude-present', text: '' }],
    },
  ],
});
