import { capitalised } from '../../vietnamese';
import type { Component } from '../../administrative';
import {
  clauseInForce,
  columnOf,
  defineRule,
  firstRange,
  headerColumns,
  isAboveInCell,
  textPlace,
  type HeaderColumns,
  type Problem,
  type RuleContext,
} from '../../linting';
import { format, insertBefore, setText, without } from '../../samples';

const TITLE_CLAUSES = ['nd30-quochieu-format', 'dang-tieude-present'];
const NUMBER_CLAUSES = ['nd30-so-format', 'dang-so-format'];
const DATE_CLAUSES = ['nd30-diadanh-format', 'dang-diadanh-format'];

type Message = 'title' | 'number' | 'date' | 'numberAbove' | 'dateAbove';

/** What stands in the wrong order, or in the other column, of a header whose columns are right. */
function* misplaced(
  { administrative, regulation }: RuleContext,
  { left, right }: HeaderColumns,
): Generator<Problem<Message>> {
  const { documentNumber, placeAndDate, issuingAgency, nationalName, partyTitle } = administrative;
  const found = (clauses: readonly string[], message: Message, component: Component): Problem<Message>[] => {
    const clause = clauseInForce(regulation, clauses);
    const title = nationalName === null ? 'tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”' : 'Quốc hiệu';
    const data = { title, regulation: regulation.name };
    return clause === null ? [] : [{ clause, message, data, at: textPlace(firstRange(component)) }];
  };
  if (documentNumber !== null) {
    const dateColumn = columnOf(administrative, placeAndDate);
    const isOnRight = columnOf(administrative, documentNumber) === right;
    const besideDate =
      isAboveInCell(administrative, placeAndDate, documentNumber) ||
      isAboveInCell(administrative, documentNumber, placeAndDate);
    // In tables of three columns the number may stand in the middle; the date then stands beside it.
    if (isOnRight && (dateColumn !== right || besideDate)) {
      yield* found(NUMBER_CLAUSES, 'number', documentNumber);
    } else if (isAboveInCell(administrative, documentNumber, issuingAgency)) {
      yield* found(NUMBER_CLAUSES, 'numberAbove', documentNumber);
    }
  }
  if (placeAndDate !== null && columnOf(administrative, documentNumber) !== right) {
    if (columnOf(administrative, placeAndDate) === left) {
      yield* found(DATE_CLAUSES, 'date', placeAndDate);
    } else if (isAboveInCell(administrative, placeAndDate, nationalName ?? partyTitle)) {
      yield* found(DATE_CLAUSES, 'dateAbove', placeAndDate);
    }
  }
}

export const headerColumnsRule = defineRule<Message>({
  id: 'header-columns',
  title: 'Tên cơ quan, số và ký hiệu ở cột trái; Quốc hiệu hoặc tiêu đề của Đảng ở cột phải',
  rationale: 'Mỗi thành phần của phần đầu có chỗ của nó trong sơ đồ, nhờ đó tìm được ngay.',
  clauses: [...TITLE_CLAUSES, ...NUMBER_CLAUSES, ...DATE_CLAUSES],
  messages: {
    title:
      '{title} đang ở bên trái, tên cơ quan ban hành ở bên phải. Theo {regulation}, {title} ở phía trên, bên phải trang đầu. Hãy đổi chỗ hai cột.',
    number:
      'Dòng số và ký hiệu đang ở cột phải, dưới {title}. Theo {regulation}, dòng này ở cột trái, dưới tên cơ quan ban hành. Hãy chuyển sang cột trái.',
    date: 'Dòng địa danh và thời gian đang ở cột trái, cùng cột với số và ký hiệu. Theo {regulation}, dòng này ở cột phải, dưới {title}. Hãy chuyển sang cột phải.',
    numberAbove:
      'Dòng số và ký hiệu đang ở trên tên cơ quan ban hành. Theo {regulation}, dòng này ở dưới tên cơ quan ban hành. Hãy đổi chỗ.',
    dateAbove:
      'Dòng địa danh và thời gian đang ở trên {title}. Theo {regulation}, dòng này ở dưới {title}. Hãy đổi chỗ.',
  },
  concerns: ({ administrative }) => headerColumns(administrative) !== null,
  *check(context): Generator<Problem<Message>> {
    const { administrative, regulation } = context;
    const columns = headerColumns(administrative);
    const { nationalName, partyTitle } = administrative;
    const title = nationalName ?? partyTitle;
    // With the titles of two regimes another fault comes first.
    if (columns === null || title === null || (nationalName !== null && partyTitle !== null)) {
      return;
    }
    const name = nationalName === null ? 'tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”' : 'Quốc hiệu';
    const data = {
      title: columns.left > columns.right ? capitalised(name) : name,
      regulation: regulation.name,
    };
    if (columns.left > columns.right) {
      const clause = clauseInForce(regulation, TITLE_CLAUSES);
      if (clause !== null) {
        yield { clause, message: 'title', data, at: textPlace(firstRange(title)) };
      }
      return;
    }
    yield* misplaced(context, columns);
  },
  examples: [
    { name: 'mỗi thành phần ở đúng cột', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'số, ký hiệu và địa danh, thời gian đổi chỗ cho nhau',
      sample: 'nd30-ke-hoach',
      change: [
        setText('documentNumber', 'An Bình, ngày 16 tháng 3 năm 2026'),
        format('documentNumber', { italic: true, size: 28 }),
        setText('placeAndDate', 'Số: 35/KH-UBND'),
        format('placeAndDate', { italic: false, size: 26 }),
      ],
      layout: {},
      reports: [{ clause: 'nd30-so-format', text: 'Số: 35/KH-UBND' }],
    },
    {
      name: 'văn bản Đảng: số và địa danh đổi chỗ cho nhau',
      sample: 'hd05-ke-hoach',
      change: [
        setText('documentNumber', 'An Bình, ngày 15 tháng 6 năm 2026'),
        format('documentNumber', { italic: true }),
        setText('placeAndDate', 'Số 45-KH/ĐU'),
        format('placeAndDate', { italic: false }),
      ],
      layout: {},
      reports: [{ clause: 'dang-so-format', text: 'Số 45-KH/ĐU' }],
    },
    {
      name: 'số, ký hiệu trên tên cơ quan',
      sample: 'nd30-ke-hoach',
      change: [
        without('documentNumber'),
        insertBefore('issuingAgency.1', { name: 'number', role: 'documentNumber', text: 'Số: 35/KH-UBND' }),
      ],
      layout: {},
      reports: [{ clause: 'nd30-so-format', text: 'Số: 35/KH-UBND' }],
    },
    {
      name: 'địa danh, thời gian trên Quốc hiệu',
      sample: 'nd30-ke-hoach',
      change: [
        without('placeAndDate'),
        insertBefore('nationalName', {
          name: 'date',
          role: 'placeAndDate',
          text: 'An Bình, ngày 16 tháng 3 năm 2026',
        }),
      ],
      layout: {},
      reports: [{ clause: 'nd30-diadanh-format', text: 'An Bình, ngày 16 tháng 3 năm 2026' }],
    },
    {
      name: 'văn bản Đảng: địa danh, thời gian trên tiêu đề',
      sample: 'hd05-ke-hoach',
      change: [
        without('placeAndDate'),
        insertBefore('partyTitle', {
          name: 'date',
          role: 'placeAndDate',
          text: 'An Bình, ngày 15 tháng 6 năm 2026',
        }),
      ],
      layout: {},
      reports: [{ clause: 'dang-diadanh-format', text: 'An Bình, ngày 15 tháng 6 năm 2026' }],
    },
    {
      name: 'Quốc hiệu, Tiêu ngữ và tên cơ quan đổi chỗ cho nhau',
      sample: 'nd30-ke-hoach',
      change: [
        setText('issuingAgency.1', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        setText('issuingAgency.2', 'Độc lập - Tự do - Hạnh phúc'),
        format('issuingAgency.2', { size: 28 }),
        setText('nationalName', 'ỦY BAN NHÂN DÂN'),
        setText('nationalMotto', 'XÃ AN BÌNH'),
        format('nationalMotto', { size: 26 }),
        setText('documentNumber', 'An Bình, ngày 16 tháng 3 năm 2026'),
        format('documentNumber', { italic: true, size: 28 }),
        setText('placeAndDate', 'Số: 35/KH-UBND'),
        format('placeAndDate', { italic: false, size: 26 }),
      ],
      layout: {},
      reports: [{ clause: 'nd30-quochieu-format', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
    },
    {
      name: 'tiêu đề của Đảng và tên cơ quan đổi chỗ cho nhau',
      sample: 'hd05-ke-hoach',
      change: [
        setText('parentAgency', 'ĐẢNG CỘNG SẢN VIỆT NAM'),
        format('parentAgency', { bold: true, size: 30 }),
        without('issuingAgency', 'asterisk'),
        setText('documentNumber', 'An Bình, ngày 15 tháng 6 năm 2026'),
        format('documentNumber', { italic: true }),
        setText('partyTitle', 'ĐẢNG BỘ TỈNH PHÚ THỌ\n<b>ĐẢNG ỦY XÃ AN BÌNH</b>\n*'),
        format('partyTitle', { bold: false, size: 28 }),
        setText('placeAndDate', 'Số 45-KH/ĐU'),
        format('placeAndDate', { italic: false }),
      ],
      layout: {},
      reports: [{ clause: 'dang-tieude-present', text: 'ĐẢNG CỘNG SẢN VIỆT NAM' }],
    },
  ],
});
