import {
  defineRule,
  firstRange,
  mendText,
  placeFault,
  rangeText,
  textPlace,
  type PlaceMessage,
  type Problem,
} from '../../linting';
import { replaceEverywhere, setText } from '../../samples';

export const placeName = defineRule<PlaceMessage>({
  id: 'place-name',
  title: 'Địa danh là tên đơn vị hành chính nơi cơ quan ban hành đóng trụ sở',
  rationale: 'Địa danh cho biết văn bản do cơ quan ở đâu ban hành, phải khớp với tên cơ quan.',
  clauses: ['nd30-diadanh-name', 'nd30-diadanh-full', 'dang-diadanh-ten', 'dang-diadanh-cap'],
  messages: {
    other:
      'Địa danh đang ghi “{place}”, trong khi cơ quan ban hành ở {unit}. Theo {regulation}, địa danh là tên đơn vị hành chính nơi cơ quan đóng trụ sở. Hãy ghi “{expected}”.',
    otherUnit:
      'Địa danh đang ghi “{place}”, trong khi cơ quan ban hành ở {unit}. Hãy ghi “{expected}” cho khớp với tên cơ quan.',
    marks:
      'Địa danh ghi “{place}”, còn tên cơ quan ban hành ghi {unit}. Hai chỗ khác nhau ở dấu. Hãy viết đúng một tên ở cả hai chỗ.',
    unitToo:
      'Địa danh đang ghi “{place}”. Theo {regulation}, địa danh chỉ ghi tên riêng của đơn vị hành chính. Nên ghi “{expected}”.',
    noUnit:
      'Địa danh đang ghi “{place}”. Tên này {reason}, nên theo {regulation} phải ghi cả cấp hành chính. Hãy ghi “{expected}”.',
    profile:
      'Địa danh đang ghi “{place}”, khác với địa danh trong hồ sơ cơ quan. Hãy ghi “{expected}”, hoặc sửa lại hồ sơ.',
  },
  concerns: ({ administrative }) => administrative.placeAndDate?.place != null,
  *check(context): Iterable<Problem<PlaceMessage>> {
    const { administrative, document, regulation } = context;
    const { placeAndDate } = administrative;
    const fault = placeFault(context);
    if (placeAndDate === null || fault === null) {
      return;
    }
    const { message, place, expected, data, doubtful = false } = fault;
    const source = rangeText(document, firstRange(placeAndDate));
    const start = source.text.indexOf(place);
    if (start < 0) {
      return;
    }
    const { nameClause, unitClause } = regulation.demands.place;
    const range = source.slice(start, start + place.length);
    yield {
      clause: message === 'noUnit' ? unitClause : nameClause,
      message,
      data: { ...data, place, expected, regulation: regulation.name },
      at: textPlace(range),
      doubtful,
      // Which of the two marks is right, the office knows.
      ...(message === 'marks' ? {} : mendText(document, range, expected, 'alone')),
    };
  },
  examples: [
    { name: 'tên riêng của xã', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'địa danh của nơi khác',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'Tân Lộc, ngày 16 tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-name', text: 'Tân Lộc' }],
      fixed: [],
    },
    {
      name: 'địa danh khác tên cơ quan ở dấu',
      sample: 'nd30-ke-hoach',
      change: setText('issuingAgency.2', 'XÃ AN BINH'),
      reports: [{ clause: 'nd30-diadanh-name', text: 'An Bình' }],
    },
    {
      name: 'phường mang hai tên nối bằng gạch ngang',
      sample: 'nd30-cong-van',
      change: [
        setText('issuingAgency.2', 'PHƯỜNG AN BÌNH - VĨNH HÒA'),
        replaceEverywhere('An Bình, ngày', 'TP. Vĩnh Hoà, ngày'),
      ],
      reports: [{ clause: 'nd30-diadanh-name', text: 'TP. Vĩnh Hoà' }],
    },
    {
      name: 'địa danh là cả hai tên của phường',
      sample: 'nd30-cong-van',
      change: [
        setText('issuingAgency.2', 'PHƯỜNG AN BÌNH - VĨNH HÒA'),
        replaceEverywhere('An Bình, ngày', 'An Bình - Vĩnh Hoà, ngày'),
      ],
      reports: [],
    },
    {
      name: 'địa danh mất chữ cuối của tên xã',
      sample: 'nd30-ke-hoach',
      change: [setText('issuingAgency.2', 'XÃ AN BÌNH HẠ')],
      reports: [{ clause: 'nd30-diadanh-name', text: 'An Bình' }],
    },
    {
      name: 'đơn vị khu vực thuộc tỉnh: địa danh là nơi nêu trong tên đơn vị',
      sample: 'nd30-bao-cao-phong',
      change: [
        setText('parentAgency', 'UBND TỈNH PHÚ THỌ'),
        setText('issuingAgency', 'BAN QUẢN LÝ DỰ ÁN KHU VỰC AN BÌNH'),
        setText('documentNumber', 'Số: 27/BC-BQLDA'),
      ],
      reports: [],
    },
    {
      name: 'ghi thêm chữ “xã”',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'xã An Bình, ngày 16 tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-name', text: 'xã An Bình' }],
      fixed: [],
    },
    {
      name: 'phường mang chữ số, thiếu chữ “Phường”',
      sample: 'nd30-cong-van',
      change: [setText('issuingAgency.2', 'PHƯỜNG 3'), replaceEverywhere('An Bình, ngày', '3, ngày')],
      reports: [{ clause: 'nd30-diadanh-full', text: '3' }],
    },
    {
      name: 'phường mang tên người, thiếu chữ “Phường”',
      sample: 'nd30-cong-van',
      change: [
        setText('issuingAgency.2', 'PHƯỜNG TRẦN PHÚ'),
        replaceEverywhere('An Bình, ngày', 'Trần Phú, ngày'),
      ],
      reports: [{ clause: 'nd30-diadanh-full', text: 'Trần Phú' }],
    },
    {
      name: 'văn bản Đảng ghi địa danh của nơi khác',
      sample: 'hd05-ke-hoach',
      change: setText('placeAndDate', 'Tân Lộc, ngày 08 tháng 6 năm 2026'),
      reports: [{ clause: 'dang-diadanh-ten', text: 'Tân Lộc' }],
      fixed: [],
    },
    {
      name: 'phường trùng tên tỉnh, thiếu chữ “Phường”',
      sample: 'hd05-ke-hoach',
      change: [
        setText('issuingAgency', 'ĐẢNG UỶ PHƯỜNG PHÚ THỌ'),
        setText('placeAndDate', 'Phú Thọ, ngày 08 tháng 6 năm 2026'),
      ],
      reports: [{ clause: 'dang-diadanh-cap', text: 'Phú Thọ' }],
    },
  ],
});
