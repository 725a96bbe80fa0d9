import { componentPresent, missingBefore } from '../../linting';
import { without } from '../../samples';

export const placeAndDatePresent = componentPresent({
  id: 'place-and-date-present',
  title: 'Trang đầu có địa danh và thời gian ban hành',
  rationale: 'Ngày ban hành là mốc để tính hiệu lực và thứ tự của văn bản.',
  clauses: ['nd30-diadanh-present', 'dang-diadanh-format'],
  component: 'placeAndDate',
  missing:
    'Văn bản chưa có địa danh và thời gian ban hành. Dòng này phải ở trang đầu, cùng hàng với số và ký hiệu, kể cả khi chưa có ngày. Hãy chèn dòng dạng “An Bình, ngày … tháng … năm …”.',
  block: 'placeAndDate',
  partOfHeader: true,
  isPresent: ({ placeAndDate }) => placeAndDate !== null,
  place: (administrative) =>
    missingBefore(
      administrative,
      administrative.documentTypeName,
      administrative.abstract,
      administrative.addressees,
    ),
  examples: [
    {
      name: 'biên bản không cần dòng này',
      sample: 'nd30-bien-ban',
      reports: [],
    },
    {
      name: 'thiếu địa danh, ngày tháng',
      sample: 'nd30-ke-hoach',
      change: without('placeAndDate'),
      reports: [{ clause: 'nd30-diadanh-present', text: '' }],
    },
    {
      name: 'văn bản Đảng thiếu địa danh, ngày tháng',
      sample: 'hd05-quyet-dinh',
      change: without('placeAndDate'),
      reports: [{ clause: 'dang-diadanh-format', text: '' }],
    },
  ],
});
