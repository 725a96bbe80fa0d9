import { componentPresent, missingBefore } from '../../linting';

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
  examples: [],
});
