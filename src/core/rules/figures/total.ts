import {
  announcedFaults,
  clauseForDocument,
  defineRule,
  tableFaults,
  textPlace,
  totalFaults,
} from '../../linting';
import { insertAfter, replaceText, setText, type Change } from '../../samples';

const CLAUSES = ['kh-total-range', 'noibo-total'];

function budgetTable(second: string, sum: string): Change {
  return insertAfter('section.IV.text.1', {
    name: 'budget',
    role: 'table',
    text: `TT\tNội dung\tSố lượng\tĐơn giá\tThành tiền\n1\tNước uống\t150\t10.000\t1.500.000\n2\tTài liệu\t150\t20.000\t${second}\n\tTổng cộng\t\t\t${sum}`,
  });
}

export const total = defineRule({
  id: 'total',
  title: 'Tổng số khớp với các thành phần',
  rationale: 'Tổng số sai làm việc chuẩn bị chỗ ngồi, tài liệu, kinh phí bị thiếu hoặc thừa.',
  clauses: CLAUSES,
  messages: {
    mismatch:
      'Tổng số “{total}” không khớp với các thành phần: {parts} thành phần cộng lại là {sum}. Tổng số và các thành phần phải thống nhất. Hãy kiểm tra lại các con số.',
    larger:
      'Số “{sum}” lớn hơn số chung “{total}” mà nó là một phần. Một phần không thể lớn hơn toàn bộ. Hãy kiểm tra lại hai con số.',
    sum: 'Tổng “{actual}” không khớp với các dòng bên trên, cộng lại là {expected}. Dòng tổng của bảng phải bằng tổng các dòng. Hãy kiểm tra lại các con số.',
    table:
      'Số “{total}” không khớp với dòng tổng của bảng ngay bên dưới, là {expected}. Hai số phải thống nhất. Hãy kiểm tra lại các con số.',
    product:
      'Thành tiền “{actual}” không khớp với số lượng nhân đơn giá, là {expected}. Ba số trên một dòng phải thống nhất. Hãy kiểm tra lại các con số.',
  },
  *check(context) {
    const clause = clauseForDocument(context, CLAUSES);
    if (clause === null) {
      return;
    }
    for (const { kind, actual, expected, range } of tableFaults(context.administrative)) {
      yield { clause, message: kind, data: { actual, expected }, at: textPlace(range) };
    }
    for (const { total: actual, expected, range } of announcedFaults(context.administrative)) {
      yield { clause, message: 'table', data: { total: actual, expected }, at: textPlace(range) };
    }
    for (const fault of totalFaults(context.administrative)) {
      yield {
        clause,
        message: fault.kind,
        data: { total: fault.total, sum: fault.sum, parts: String(fault.parts) },
        at: textPlace(fault.range),
        doubtful: fault.doubtful,
      };
    }
  },
  examples: [
    {
      name: 'số nêu trước bảng khác dòng tổng của bảng',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Dự toán kinh phí là 54 triệu đồng, trong đó:'),
        insertAfter('section.IV.text.1', {
          name: 'budget',
          role: 'table',
          text: 'TT\tNội dung\tKinh phí (triệu đồng)\n1\tTài liệu\t20\n2\tHội trường\t25\n\tTổng cộng\t45',
        }),
      ],
      reports: [{ clause: 'kh-total-range', text: '54 triệu đồng' }],
    },
    {
      name: 'số nêu trước bảng đúng bằng dòng tổng của bảng',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Dự toán kinh phí là 45 triệu đồng, trong đó:'),
        insertAfter('section.IV.text.1', {
          name: 'budget',
          role: 'table',
          text: 'TT\tNội dung\tThành tiền (đồng)\n1\tTài liệu\t20.000.000\n2\tHội trường\t25.000.000\n\tTổng cộng\t45.000.000',
        }),
      ],
      reports: [],
    },
    {
      name: '“trong đó” nêu vài phần; mức giảm so với kỳ trước không phải là tổng của các thành phần',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Thôn có 1.248 thửa, trong đó 312 thửa chưa đo. Xảy ra 05 vụ, giảm 02 vụ so với quý trước, gồm trộm cắp 03 vụ, cố ý gây thương tích 01 vụ, đánh bạc 01 vụ.',
      ),
      reports: [],
    },
    {
      name: 'kinh phí trích từ các nguồn cộng lại không đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí tổ chức là 58.600.000 đồng, trích từ ngân sách xã 45.000.000 đồng và nguồn tài trợ hợp pháp 18.600.000 đồng.',
      ),
      reports: [{ clause: 'kh-total-range', text: '58.600.000 đồng' }],
    },
    {
      name: 'các khoản trong một câu, có dấu phẩy bên trong',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Tổng kinh phí 68,4 triệu đồng từ ngân sách xã, gồm: chi điều tra viên 46,2 triệu đồng; tập huấn, văn phòng phẩm 11,4 triệu đồng; nhập liệu 7,2 triệu đồng.',
      ),
      reports: [{ clause: 'kh-total-range', text: '68,4 triệu đồng' }],
    },
    {
      name: '“trong đó” liệt kê nhiều hơn số chung, cũng sau một tỷ lệ',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Khái toán 8.250 triệu đồng; trong đó ngân sách tỉnh hỗ trợ 3.300 triệu đồng, ngân sách xã 2.540 triệu đồng, xã hội hóa 2.500 triệu đồng. Xã có 584 ha đất rừng, chiếm 61,3% diện tích tự nhiên, trong đó rừng sản xuất 421 ha, rừng phòng hộ 172 ha.',
      ),
      reports: ['8.250 triệu đồng', '584 ha'].map((text) => ({ clause: 'kh-total-range', text })),
    },
    {
      name: 'dòng tổng nằm dưới các dòng thành phần; tổng nằm sau các khoản trong câu',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.III.3.text.1', 'Gồm các đại biểu sau:'),
        replaceText('section.III.3.text.7', '95 đại biểu.', '95 đại biểu;'),
        insertAfter('section.III.3.text.7', {
          name: 'sum',
          role: 'body',
          text: '- Tổng số: 155 đại biểu.',
        }),
      ],
      reports: [{ clause: 'kh-total-range', text: '155 đại biểu' }],
    },
    {
      name: 'nhóm người trong danh sách “gồm” không chồng lên nhau',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.III.3.text.1', '150', '140'),
        setText('section.III.3.text.7', '- Đoàn viên, thanh niên các thôn: 95 đại biểu.'),
      ],
      reports: [{ clause: 'kh-total-range', text: '140 đại biểu' }],
    },
    {
      name: 'câu báo trước danh sách đứng sau câu nêu tổng; khoảng chung có chữ “khoảng”',
      sample: 'nd30-ke-hoach',
      change: setText('section.III.3.text.1', 'Mời khoảng 160 - 170 đại biểu. Phân bổ như sau:'),
      reports: [{ clause: 'kh-total-range', text: '160 - 170 đại biểu' }],
    },
    {
      name: 'dòng cuối của danh sách con không phải là tổng của danh sách ngoài; mức thưởng mỗi người không phải là phần của tổng',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.II.2.text.1', 'a) Tài liệu: 30 bộ, gồm:'),
        insertAfter('section.II.2.text.1', { name: 'one', role: 'body', text: '- Báo cáo: 10 bộ;' }),
        insertAfter('one', { name: 'two', role: 'body', text: '- Phiếu hỏi: 20 bộ.' }),
        setText('section.II.2.text.2', 'b) Giấy mời: 40 bộ;'),
        setText('section.II.2.text.3', 'c) Phù hiệu: 50 bộ;'),
        setText('section.II.2.text.4', 'd) Sổ ghi chép: 60 bộ.'),
        setText('section.IV.text.1', '- Tập thể: 1.000.000 đồng (một triệu đồng) cho mỗi thôn;'),
        insertAfter('section.IV.text.1', { name: 'p', role: 'body', text: '- Cá nhân: 500.000 đồng/người;' }),
        insertAfter('p', { name: 'sum', role: 'body', text: '- Tổng số: 12.000.000 đồng.' }),
        setText(
          'section.V.4.text.1',
          'Thưởng: 3.510.000 đồng/tập thể; 1.755.000 đồng/cá nhân. Tổng số tiền thưởng là 22.815.000 đồng. Hỗ trợ 2.000.000 đồng/hộ cho 45 hộ nghèo và 1.000.000 đồng/hộ cho 30 hộ cận nghèo; tổng kinh phí hỗ trợ là 120.000.000 đồng.',
        ),
      ],
      reports: [],
    },
    {
      name: 'số người nêu trước bảng khác dòng tổng; hàng của bảng không đánh số',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Toàn xã có 300 cử tri dự Hội nghị, cụ thể:'),
        insertAfter('section.IV.text.1', {
          name: 'voters',
          role: 'table',
          text: 'Khu vực\tSố cử tri\nSố 1\t120\nSố 2\t90\nSố 3\t100\nTổng số\t310',
        }),
      ],
      reports: [{ clause: 'kh-total-range', text: '300 cử tri' }],
    },
    {
      name: '“trong đó” kể gần hết: có thể thiếu một phần',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Đã lập 28 mô hình, trong đó các thôn 17 mô hình, các cơ quan 05 mô hình, các trường 04 mô hình; trồng 60 ha rau, trong đó có 20 ha rau màu vụ Đông./.',
      ),
      reports: [{ clause: 'noibo-total', text: '28 mô hình' }],
    },
    {
      name: 'các khoản trong câu: có năm, có ngoặc đơn, có phần “mỗi …” và phần “khác”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí là 46 triệu đồng (Bốn mươi sáu triệu đồng) từ ngân sách xã năm 2026, gồm giải thưởng 14 triệu, hỗ trợ các đội 20 triệu đồng (10 đội, mỗi đội 2 triệu đồng), chi khác 12 triệu đồng. Mời 120 người, gồm đại biểu xã 20 người và đại diện 04 thôn, mỗi thôn 25 người.',
      ),
      reports: [],
    },
    {
      name: 'tổng số lệch một đại biểu, số của năm trước đứng sau nó; chia thành bao nhiêu nhóm không phải là số đại biểu',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.III.3.text.1',
        'Tổng số 151 đại biểu, tăng 11 đại biểu so với năm trước (140 đại biểu), chia làm 06 nhóm:',
      ),
      reports: [{ clause: 'kh-total-range', text: '151 đại biểu' }],
    },
    {
      name: 'tổng số nằm trong khoảng',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.III.3.text.1', '150 đại biểu', '140 - 150 đại biểu'),
        replaceText('section.III.3.text.7', '95', '90 - 95'),
      ],
      reports: [],
    },
    {
      name: 'dòng tổng của bảng sai',
      sample: 'nd30-ke-hoach',
      change: budgetTable('3.000.000', '4.600.000'),
      reports: [{ clause: 'kh-total-range', text: '4.600.000' }],
    },
    {
      name: 'thành tiền sai',
      sample: 'nd30-ke-hoach',
      change: budgetTable('3.500.000', '5.000.000'),
      reports: [{ clause: 'kh-total-range', text: '3.500.000' }],
    },
    {
      name: '“trong đó” nêu đủ các nguồn nhưng không cộng thành tổng',
      sample: 'nd30-to-trinh',
      change: replaceText('section.II.text.2', '450', '500'),
      reports: [{ clause: 'noibo-total', text: '500 triệu đồng' }],
    },
    {
      name: '“trong đó” nêu một phần; các phần trùng nhau',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Có 60 đại biểu, trong đó có 20 đại biểu nữ, 50 đại biểu là đảng viên; đã phát 40 phiếu, trong đó có 30 phiếu hợp lệ./.',
      ),
      reports: [],
    },
    {
      name: 'một phần lớn hơn toàn bộ; các phần trong ngoặc đơn',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Đã kết nạp 05 đảng viên, trong đó có 06 đảng viên nữ; xã có 980 hộ với 3.410 nhân khẩu, trong đó 1.120 hộ ở ven sông. Trong 07 vụ cháy có 05 vụ ở nhà dân; 02 vụ tại kho, xưởng và 01 vụ cháy rừng. Trong 09 vụ có 05 vụ ở nhà dân; 02 vụ tại kho và 01 vụ cháy rừng. Ban hành 1.264 văn bản, trong đó có 318 quyết định, 75 báo cáo, 952 công văn và văn bản khác. Trồng 350 cây (Hội Nông dân 120 cây, Hội Phụ nữ 100 cây, Đoàn Thanh niên 80 cây)./.',
      ),
      reports: ['05 đảng viên', '1.120 hộ', '07 vụ', '1.264 văn bản', '350 cây'].map((text) => ({
        clause: 'noibo-total',
        text,
      })),
    },
    {
      name: 'các loại gộp lại bằng tổng; chữ sau các phần không phải một phần; mỗi đoàn gồm nhiều loại người',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Đã mừng thọ 64 cụ, gồm 02 cụ tròn 100 tuổi, 17 cụ tròn 90 tuổi và 45 cụ tròn 80 tuổi; trồng 500 cây, gồm 300 cây sao và 200 cây bàng, dọc các tuyến đường; lập 03 đoàn, gồm 01 trưởng đoàn và 02 thành viên; hỗ trợ 14 thôn, mỗi thôn 3.000.000 đồng, tổng cộng 42.000.000 đồng; kết nạp đảng viên: quý I kết nạp 4, quý II kết nạp 9, quý III kết nạp 11, quý IV kết nạp 6, cả năm 30 đảng viên. Các phòng, ban gồm: Văn phòng (9 người), Phòng Kinh tế (8 người); tổng số 17 người. Đã sửa loa ở 9/9 thôn, trong đó thôn miền núi 4 thôn, thôn ven sông 5 thôn; kết nạp 7 đảng viên, trong đó 4 học sinh và 2 giáo viên./.',
      ),
      reports: [],
    },
    {
      name: 'thứ được đếm không phải đơn vị thường gặp',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Đã mừng thọ 64 cụ, gồm 02 cụ tròn 100 tuổi, 18 cụ tròn 90 tuổi và 45 cụ tròn 80 tuổi./.',
      ),
      reports: [{ clause: 'noibo-total', text: '64 cụ' }],
    },
    {
      name: 'hai nơi khác nhau cộng lại hơn tổng số',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Phải sơ tán 186 hộ, trong đó khu vực ven sông 131 hộ, khu vực sườn núi 65 hộ./.',
      ),
      reports: [{ clause: 'noibo-total', text: '186 hộ' }],
    },
    {
      name: 'các thành phần trong cùng một câu',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Có 05 tham luận, gồm: 02 của các thôn, 02 của các trường học. Có 12 đảng viên mới, trong đó khối thôn 09 đảng viên, khối cơ quan 04 đảng viên. Trồng lúa 420 ha, ngô 110 ha, tổng diện tích 540 ha. Hỗ trợ 2.000.000 đồng/hộ cho 45 hộ nghèo và 1.000.000 đồng/hộ cho 30 hộ cận nghèo; tổng kinh phí là 130.000.000 đồng. Kết nạp đảng viên: quý I kết nạp 4, quý II kết nạp 9, quý III kết nạp 11, quý IV kết nạp 6, cả năm 32 đảng viên. Văn phòng (9 người), Phòng Kinh tế (8 người); tổng số 18 người. Đã lắp bảng tin ở 18/18 trường học, gồm 6 trường mầm non, 8 trường tiểu học, 5 trường trung học cơ sở; có 412 đảng viên, trong đó đảng viên chính thức 389 đồng chí, đảng viên dự bị 14 đồng chí; kết nạp 7 đảng viên, trong đó 5 học sinh lớp 12 và 3 giáo viên; kiểm tra 12 cơ quan, đơn vị, gồm 05 sở và 08 xã, phường./.',
      ),
      reports: ['05 tham luận', '12 đảng viên', '540 ha', '130.000.000 đồng', '32', '18 người']
        .concat('18 trường học', '412 đảng viên', '7 đảng viên', '12 cơ quan')
        .map((text) => ({ clause: 'noibo-total', text })),
    },
  ],
});
