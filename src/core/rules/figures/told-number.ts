import {
  arrangedSums,
  clauseForDocument,
  defineRule,
  oftenTold,
  restatedCounts,
  restatedThings,
  retoldTableSums,
  sharesOfUnits,
  textPlace,
  toldNumbers,
  toldRemainders,
  toldRows,
  toldWholes,
  unitsOfCommune,
} from '../../linting';
import { insertAfter, setText } from '../../samples';

const CLAUSES = ['kh-total-range', 'noibo-total'];

export const toldNumber = defineRule({
  id: 'told-number',
  title: 'Một con số nêu ở nhiều chỗ thì các chỗ ghi như nhau',
  rationale: 'Sửa con số ở một chỗ mà quên chỗ khác thì không biết số nào đúng.',
  clauses: CLAUSES,
  messages: {
    thing:
      'Ở đây ghi “{actual}”, chỗ khác nói về cùng việc ghi “{other}”. Cùng một việc thì các số phải như nhau. Hãy kiểm tra lại các con số.',
    funds:
      'Ở đây ghi “{actual}” nhưng mục kinh phí không có số này, tổng kinh phí ghi “{other}”. Số tiền của một việc phải như nhau ở mọi chỗ. Hãy kiểm tra lại.',
    units:
      'Ở đây ghi “{actual}”, các chỗ khác ghi “{other}”. Số đơn vị của một địa bàn phải như nhau ở mọi chỗ. Hãy kiểm tra lại.',
  },
  *check(context) {
    const { administrative } = context;
    const clause = clauseForDocument(context, CLAUSES);
    // A text of no known type may be about many matters, each with numbers of its own.
    if (clause === null || administrative.type === null) {
      return;
    }
    // What differs by a mistyped figure is reported elsewhere.
    const mistyped = new Set(
      [...restatedCounts(administrative), ...restatedThings(administrative)].map(
        ({ range }) => range.paragraph,
      ),
    );
    const units = unitsOfCommune(administrative);
    for (const { actual, other, range, certain } of units) {
      yield { clause, message: 'units', data: { actual, other }, doubtful: !certain, at: textPlace(range) };
    }
    const counted = new Set(units.map(({ range }) => range.paragraph));
    const told = [
      ...toldRows(administrative),
      ...toldRemainders(administrative),
      ...oftenTold(administrative),
      ...toldWholes(administrative),
      ...toldNumbers(administrative),
      ...retoldTableSums(administrative),
      ...sharesOfUnits(administrative),
    ];
    for (const { actual, other, range } of told) {
      if (!mistyped.has(range.paragraph) && !counted.has(range.paragraph)) {
        counted.add(range.paragraph);
        yield { clause, message: 'thing', data: { actual, other }, doubtful: true, at: textPlace(range) };
      }
    }
    for (const { actual, other, range } of arrangedSums(administrative)) {
      if (!mistyped.has(range.paragraph)) {
        yield { clause, message: 'funds', data: { actual, other }, doubtful: true, at: textPlace(range) };
      }
    }
  },
  examples: [
    {
      name: '“toàn bộ” khác với số đã nêu',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Bếp ăn có 07 nhân viên nấu ăn, kinh phí do nhà trường chi.'),
        setText('section.V.4.text.1', 'Toàn bộ 08 nhân viên nấu ăn được khám sức khỏe.'),
      ],
      reports: [{ clause: 'kh-total-range', text: '08 nhân viên nấu' }],
    },
    {
      name: 'mỗi thôn một dòng, mỗi dòng một số hộ',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', '- Thôn Đông Trạch: 412 hộ đến Trường Tiểu học Trạch Hậu.'),
        insertAfter('section.IV.text.1', {
          name: 'west',
          role: 'body',
          text: '- Thôn Đoài Trạch: 268 hộ đến Trường Tiểu học Trạch Hạ.',
        }),
      ],
      reports: [],
    },
    {
      name: 'số nêu trong lời văn đổi chỗ hai chữ số của dòng tổng',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Giá trị thiệt hại ước tính 4.251 triệu đồng, tổng hợp tại bảng sau.'),
        insertAfter('section.IV.text.1', {
          name: 'losses',
          role: 'table',
          text: 'TT\tLĩnh vực\tGiá trị\n1\tNhà ở\t1.020\n2\tSản xuất\t3.195\n\tTổng cộng\t4.215',
        }),
      ],
      reports: [{ clause: 'kh-total-range', text: '4.251' }],
    },
    {
      name: 'tổng kinh phí nêu xa bảng, đảo chữ số của dòng tổng',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.II.2.text.4', 'd) Phân bổ nguồn lực theo bảng sau.'),
        insertAfter('section.II.2.text.4', {
          name: 'budget',
          role: 'table',
          text: 'TT\tNội dung\tKinh phí (triệu đồng)\n1\tTài liệu\t1.020\n2\tHội trường\t1.403\n\tTổng cộng\t2.423',
        }),
        setText('section.IV.text.1', 'Dự toán kinh phí 2.324 triệu đồng từ ngân sách xã.'),
      ],
      reports: [{ clause: 'kh-total-range', text: '2.324 triệu đồng' }],
    },
    {
      name: 'số thôn, số hộ ở các chỗ như nhau',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Kinh phí hỗ trợ 25 hộ sửa chữa chuồng trại bị tốc mái của 14 thôn.'),
        setText('section.V.4.text.1', 'Xác nhận danh sách 25 hộ sửa chữa chuồng trại bị tốc mái.'),
      ],
      reports: [],
    },
    {
      name: 'việc của một đơn vị ghi số khác với chỉ tiêu đã giao',
      sample: 'nd30-ke-hoach',
      change: [
        setText(
          'section.IV.text.1',
          'Giao trồng cây: Hội Nông dân 250 cây, Hội Liên hiệp Phụ nữ 150 cây, Công an xã 50 cây; ngân sách xã cấp cây giống.',
        ),
        setText('section.V.4.text.1', 'Trồng 60 cây trong khuôn viên trụ sở; bảo đảm an ninh, trật tự.'),
      ],
      reports: [{ clause: 'kh-total-range', text: '60 cây' }],
    },
    {
      name: 'hai số hộ của một việc',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Kinh phí hỗ trợ 25 hộ sửa chữa chuồng trại bị tốc mái.'),
        setText('section.V.4.text.1', 'Xác nhận danh sách 38 hộ sửa chữa chuồng trại bị tốc mái.'),
      ],
      reports: [{ clause: 'kh-total-range', text: '38 hộ sửa' }],
    },
    {
      name: 'những nhóm hộ khác nhau của một việc: đã làm, chưa làm',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Kinh phí cho 13 hộ đã được phê duyệt phương án bồi thường.'),
        setText('section.V.4.text.1', 'Rà soát 22 hộ chưa được phê duyệt phương án bồi thường.'),
      ],
      reports: [],
    },
    {
      name: 'thông báo ghi hai số hộ của một việc',
      sample: 'nd30-thong-bao',
      change: [
        setText('body.7', '4. Phòng Kinh tế hỗ trợ 16 hộ sửa chữa chuồng trại bị tốc mái.'),
        setText('body.8', '5. Công an xã xác nhận danh sách 28 hộ sửa chữa chuồng trại bị tốc mái.'),
      ],
      reports: [{ clause: 'noibo-total', text: '28 hộ sửa' }],
    },
    {
      name: 'số trong bảng khác với số trong lời văn',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.V.4.text.1', 'Lắp đặt 12 camera giám sát tại các ngã ba.'),
        insertAfter('section.V.6.text.1', {
          name: 'tasks',
          role: 'table',
          text: 'TT\tNhiệm vụ\tĐơn vị\n1\tLắp đặt 30 camera giám sát\tCông an xã\n2\tIn tài liệu\tVăn phòng',
        }),
      ],
      reports: [{ clause: 'kh-total-range', text: '30 camera giám' }],
    },
    {
      name: 'số thôn ở nơi nhận và trong lời văn; một số thôn được chọn',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Kinh phí hỗ trợ cho Nhân dân 16 thôn; làm điểm tại 03 thôn.'),
        setText('recipients.10', '- 14 thôn;'),
      ],
      reports: [{ clause: 'kh-total-range', text: '16 thôn' }],
    },
    {
      name: 'số ở một dòng của bảng nêu lại trong lời văn',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.V.4.text.1', 'Huy động 35 dân quân cơ động; cấp 400 tờ rơi cho các thôn.'),
        insertAfter('section.V.6.text.1', {
          name: 'forces',
          role: 'table',
          text: 'TT\tLực lượng\tSố lượng\n1\tDân quân cơ động\t30\n2\tTờ rơi tuyên truyền (tờ)\t400\n3\tPhao cứu sinh\t12',
        }),
      ],
      reports: [{ clause: 'kh-total-range', text: '35 dân quân' }],
    },
    {
      name: 'số còn lại ở hai chỗ khác nhau',
      sample: 'nd30-bao-cao',
      change: [
        setText('section.I.3.text.1', 'Còn 17 hộ chưa nhận nền tái định cư.'),
        setText('section.II.text.1', 'Tổ chức giao nền tái định cư cho 19 hộ còn lại.'),
      ],
      reports: [{ clause: 'noibo-total', text: '19 hộ còn lại' }],
    },
    {
      name: 'số tiền giao bố trí không có trong mục kinh phí',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Tổng kinh phí là 310.000.000 đồng, từ ngân sách xã.'),
        setText('section.V.4.text.1', 'Tham mưu bố trí kinh phí 350.000.000 đồng cho Hội nghị.'),
      ],
      reports: [{ clause: 'kh-total-range', text: '350.000.000 đồng' }],
    },
    {
      name: 'một số nêu ở nhiều chỗ, một chỗ khác',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Kinh phí dựng 45 gian hàng do ngân sách xã chi.'),
        setText('section.V.4.text.1', 'Giữ trật tự tại 45 gian hàng.'),
        setText('section.V.5.text.1', 'Cử người giới thiệu ở 54 gian hàng.'),
        setText('section.V.6.text.1', 'Dựng xong 50 gian hàng trước ngày 20 tháng 3 năm 2026.'),
      ],
      reports: [],
    },
    {
      name: 'một số nêu ở hai chỗ, chỗ thứ ba khác',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Kinh phí dựng 45 gian hàng do ngân sách xã chi.'),
        setText('section.V.4.text.1', 'Giữ trật tự tại 45 gian hàng.'),
        setText('section.V.6.text.1', 'Dựng xong 50 gian hàng trước ngày 20 tháng 3 năm 2026.'),
      ],
      reports: [{ clause: 'kh-total-range', text: '50 gian hàng' }],
    },
    {
      name: 'các đợt, các thôn có số riêng',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Đợt 1 hỗ trợ 25 hộ sửa chữa chuồng trại bị tốc mái.'),
        setText('section.V.4.text.1', 'Đợt 2 hỗ trợ 38 hộ sửa chữa chuồng trại bị tốc mái.'),
      ],
      reports: [],
    },
    {
      name: 'số trường của từng cấp học là một phần của tổng số',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        '14/14 trường học trên địa bàn đạt chuẩn, trong đó: mầm non 5 trường, tiểu học 5 trường, trung học cơ sở 4 trường.',
      ),
      reports: [],
    },
    {
      name: 'mỗi người phụ trách một số thôn',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.V.4.text.1', 'Toàn xã có 45 thôn, tổ dân phố phải rà soát.'),
        setText('section.V.5.text.1', 'Có 7 đồng chí, mỗi đồng chí phụ trách 6 hoặc 7 thôn, tổ dân phố.'),
      ],
      reports: [],
    },
  ],
});
