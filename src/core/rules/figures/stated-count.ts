import {
  announcedItems,
  clauseForDocument,
  defineRule,
  listedCounts,
  passagesWithHint,
  restatedCounts,
  restatedCrowds,
  restatedPairs,
  restatedThings,
  rowCounts,
  textPlace,
  wholesOfParts,
  yearlyCounts,
} from '../../linting';
import { insertAfter, setText } from '../../samples';

const CLAUSES = ['kh-total-range', 'noibo-total'];

export const statedCount = defineRule({
  id: 'stated-count',
  title: 'Số lượng nêu ra khớp với những gì được kể, được liệt kê',
  rationale: 'Thêm, bớt một tên mà không sửa số lượng thì không biết thiếu hay thừa cái nào.',
  clauses: CLAUSES,
  messages: {
    listed:
      'Câu này nêu “{actual}” nhưng kể ra {listed}. Số lượng và danh sách phải khớp nhau. Hãy kiểm tra lại.',
    items:
      'Câu này nêu “{actual}” nhưng bên dưới có {listed}. Số lượng và danh sách phải khớp nhau. Hãy kiểm tra lại.',
    rows: 'Ở đây nêu “{actual}” nhưng bảng có {rows} dòng. Số lượng và danh sách phải khớp nhau. Hãy kiểm tra lại.',
    again:
      'Ở đây ghi “{actual}”, chỗ khác ghi “{other}”. Cùng một việc thì các số phải như nhau. Hãy kiểm tra lại các con số.',
    restated:
      'Ở đây ghi “{actual}”, chỗ khác ghi “{other}”. Hai số có thể nói về cùng một việc mà một chỗ gõ nhầm chữ số. Hãy kiểm tra lại.',
  },
  *check(context) {
    const { administrative } = context;
    const clause = clauseForDocument(context, CLAUSES);
    if (clause === null) {
      return;
    }
    for (const passage of passagesWithHint(administrative, /\d/u)) {
      if (
        passage.quoted ||
        passage.role === 'table' ||
        passage.role === 'header' ||
        passage.appendix !== null
      ) {
        continue;
      }
      for (const { actual, range, listed, doubtful } of listedCounts(passage)) {
        const data = { actual, listed: String(listed) };
        yield { clause, message: 'listed', data, at: textPlace(range), doubtful };
      }
    }
    for (const { actual, range, listed, doubtful } of announcedItems(administrative)) {
      const data = { actual, listed: String(listed) };
      yield { clause, message: 'items', data, at: textPlace(range), doubtful };
    }
    for (const { actual, range, rows } of rowCounts(administrative)) {
      yield { clause, message: 'rows', data: { actual, rows: String(rows) }, at: textPlace(range) };
    }
    for (const { actual, expected, range } of [
      ...yearlyCounts(administrative),
      ...wholesOfParts(administrative),
    ]) {
      yield {
        clause,
        message: 'again',
        data: { actual, other: expected },
        doubtful: true,
        at: textPlace(range),
      };
    }
    const restated = restatedCounts(administrative);
    const things = restatedThings(administrative).filter(
      ({ range }) => !restated.some((other) => other.range.paragraph === range.paragraph),
    );
    for (const { actual, other, range } of [...restated, ...things]) {
      yield { clause, message: 'restated', data: { actual, other }, doubtful: true, at: textPlace(range) };
    }
    for (const { actual, other, range } of [
      ...restatedPairs(administrative),
      ...restatedCrowds(administrative),
    ]) {
      yield { clause, message: 'again', data: { actual, other }, doubtful: true, at: textPlace(range) };
    }
  },
  examples: [
    {
      name: 'số lượng khớp với các tên được kể',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Còn 03 thôn chưa nộp là thôn Đồng Nếp, thôn Bãi Sậy và thôn Cây Thị; kiểm tra 02 chi bộ, gồm: Chi bộ thôn Nội; Chi bộ Trạm Y tế. Làm việc với 05 chi bộ: Chi bộ Công an xã, Chi bộ Quân sự xã và 03 chi bộ thôn. Lớp gồm 04 chuyên đề: chuyên đề 1, chuyên đề 2, chuyên đề 3, chuyên đề 4. Tổ gồm 02 đồng chí: đồng chí Lê An, Tổ trưởng; đồng chí Vũ Bình, thư ký. Họp trong 02 ngày 24 và 25/3/2026; lấy ý kiến 02 dự án: đường làng dài 1,8 km và trường học 24 phòng./.',
      ),
      reports: [],
    },
    {
      name: 'hai loại cùng được kể, việc phải làm đứng sau các tên',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Giám sát 02 trường và 03 trạm, gồm: Trường Tiểu học An Bình; Trường Mầm non An Bình; ba trạm bơm. Kiểm tra 03 chi bộ: Chi bộ thôn Nội, Chi bộ Trạm Y tế, Chi bộ Quân sự; hoàn thành trước ngày 20/3/2026.',
      ),
      reports: [],
    },
    {
      name: 'nêu ba chi bộ, kể hai, trước việc phải làm',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kiểm tra 03 chi bộ: Chi bộ thôn Nội, Chi bộ Trạm Y tế; hoàn thành trước ngày 20/3/2026.',
      ),
      reports: [{ clause: 'kh-total-range', text: '03 chi bộ' }],
    },
    {
      name: 'nêu ba thôn, kể hai thôn',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Còn 03 thôn chưa nộp là thôn Đồng Nếp và thôn Bãi Sậy. Lớp gồm 05 chuyên đề: chuyên đề 1, chuyên đề 2, chuyên đề 3, chuyên đề 4. Tổ gồm 02 đồng chí: đồng chí Lê An, Tổ trưởng; đồng chí Vũ Bình, Tổ phó; đồng chí Trần Chi, thư ký. Lấy ý kiến 04 dự án: đường làng dài 1,8 km, công viên 12 ha và trường học 24 phòng. Xếp loại theo 05 mức: hoàn thành xuất sắc nhiệm vụ, hoàn thành tốt nhiệm vụ, hoàn thành nhiệm vụ, không hoàn thành nhiệm vụ. Họp trong 03 ngày 24 và 25/3/2026./.',
      ),
      reports: ['03 thôn chưa nộp', '05 chuyên đề', '02 đồng chí', '04 dự án', '05 mức', '03 ngày'].map(
        (text) => ({ clause: 'noibo-total', text }),
      ),
    },
    {
      name: 'các tên cách nhau bằng dấu chấm phẩy',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Hỗ trợ 04 trường, gồm: Trường Mầm non An Bình; Trường Tiểu học An Bình; Trường Trung học cơ sở An Bình.',
      ),
      reports: [{ clause: 'kh-total-range', text: '04 trường' }],
    },
    {
      name: 'số nội dung, số nhiệm vụ nêu ra và số mục kể bên dưới',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Kinh phí gồm 03 loại sau:'),
        insertAfter('section.IV.text.1', { name: 'one', role: 'body', text: '- Chi tập huấn;' }),
        insertAfter('one', { name: 'two', role: 'body', text: '- Chi tuyên truyền.' }),
        setText(
          'section.V.4.text.1',
          'Thực hiện 04 việc: trực ban; phân luồng xe từ ngày 20 tháng 3; giữ gìn trật tự.',
        ),
      ],
      reports: [
        { clause: 'kh-total-range', text: '03 loại' },
        { clause: 'kh-total-range', text: '04 việc' },
      ],
    },
    {
      name: 'một trong hai số nêu ra khớp với các mục bên dưới; mục tiêu mở đầu bằng tỷ lệ',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Kinh phí chia thành 02 phần, 05 hoạt động:'),
        insertAfter('section.IV.text.1', {
          name: 'one',
          role: 'body',
          text: 'a) Phần lễ: văn nghệ, khai mạc;',
        }),
        insertAfter('one', { name: 'two', role: 'body', text: 'b) Phần hội: kéo co, đẩy gậy, nấu ăn.' }),
      ],
      reports: [],
    },
    {
      name: 'mỗi tháng và cả năm; số đã làm trên tổng số khác với tổng số vừa nêu',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Mỗi tháng đăng ít nhất 04 tin, cả năm không dưới 36 tin; phát hiện 146 ổ dịch, đã xử lý 146/156 ổ dịch; mỗi quý họp 01 lần, cả năm 04 lần./.',
      ),
      reports: [
        { clause: 'noibo-total', text: '36 tin' },
        { clause: 'noibo-total', text: '146/156 ổ' },
      ],
    },
    {
      name: 'tên các xã, các ngày kể ngay sau số lượng; cơ quan kể sau tên xã không tính',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Bàn giao trụ sở của 02 xã Thanh Cao, Thanh Mai, Ủy ban nhân dân xã quản lý. Xã lập từ 04 xã Thanh Cao, Thanh Mai và Bình Lộc trước đây; họp 04 đợt vào các ngày 22/3, 29/3 và 05/4/2026, 02 buổi vào các ngày 23/3 và 24/3/2026./.',
      ),
      reports: ['04 xã', '04 đợt'].map((text) => ({ clause: 'noibo-total', text })),
    },
    {
      name: 'số người nêu ra và tên từng người kể bên dưới; số môn và các dòng của bảng',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Tổ kiểm tra gồm 04 thành viên, có tên sau:'),
        insertAfter('section.IV.text.1', { name: 'one', role: 'body', text: '- Ông Lê Văn An, Tổ trưởng;' }),
        insertAfter('one', { name: 'two', role: 'body', text: '- Bà Trần Thị Bình, Thư ký;' }),
        insertAfter('two', { name: 'three', role: 'body', text: '- Ông Đỗ Văn Cảnh, thành viên.' }),
        setText('section.V.4.text.1', 'Hội thao thi đấu 05 môn, cụ thể:'),
        insertAfter('section.V.4.text.1', {
          name: 'games',
          role: 'table',
          text: 'TT\tMôn thi đấu\tĐịa điểm\n1\tKéo co\tSân 1\n2\tĐẩy gậy\tSân 2\n3\tCờ tướng\tHội trường',
        }),
      ],
      reports: [
        { clause: 'kh-total-range', text: '04 thành viên' },
        { clause: 'kh-total-range', text: '05 môn' },
      ],
    },
    {
      name: 'số nêu trước bảng khác số dòng của bảng',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Kiểm tra 04 chi bộ theo lịch sau:'),
        insertAfter('section.IV.text.1', {
          name: 'villages',
          role: 'table',
          text: 'TT\tChi bộ được kiểm tra\tNgười phụ trách\nI\tĐợt đầu\t\n1\tChi bộ thôn Đông\tÔng A\n2\tChi bộ thôn Đoài\tÔng B\nII\tĐợt sau\t\n3\tChi bộ thôn Nam\tÔng C',
        }),
      ],
      reports: [{ clause: 'kh-total-range', text: '04 chi bộ' }],
    },
    {
      name: 'số được khen thưởng, số đại biểu ở hai chỗ khác nhau',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Trao thưởng cho 12 tập thể, 35 cá nhân; tổng số đại biểu là 150 người; chuẩn bị hoa cho 12 tập thể, 30 cá nhân; gửi giấy mời đến 120 đại biểu./.',
      ),
      reports: [
        { clause: 'noibo-total', text: '12 tập thể, 30 cá nhân' },
        { clause: 'noibo-total', text: 'giấy mời đến 120 đại biểu' },
      ],
    },
    {
      name: 'hai chỗ ghi đảo chữ số',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Tặng quà cho 45 nhà giáo tiêu biểu; chuẩn bị hoa cho 54 nhà giáo tiêu biểu; năm nay có 18 học sinh giỏi, tăng 81 học sinh giỏi; 612 hộ được vay vốn, 125 hộ được hoàn trả; rà soát 621 hộ được vay vốn./.',
      ),
      reports: ['54 nhà giáo', '621 hộ được'].map((text) => ({ clause: 'noibo-total', text })),
    },
    {
      name: 'tên riêng kể trong ngoặc đơn; chữ đầu viết hoa sau dấu hai chấm; các môn kể ra',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Mời 04 thôn (Đông Lĩnh, Kim Đôi và Phú Khê). Xã có 04 ấp, gồm: Ấp Lợi Thành, ấp Lợi Thịnh và ấp Tân Phú. Thi 03 môn, gồm: bóng đá, cầu lông, cờ tướng và kéo co./.',
      ),
      reports: ['04 thôn', '04 ấp', '03 môn'].map((text) => ({ clause: 'noibo-total', text })),
    },
    {
      name: 'một số ghi hai nơi, một nơi lệch một chữ số; số tiền đảo chữ số',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Ủy ban nhân dân xã yêu cầu các cơ quan rà soát 16 tiêu chí chưa đạt, bố trí đủ 421.000.000 đồng./.',
      ),
      reports: [],
    },
    {
      name: 'số gia đình, cá nhân ở hai chỗ lệch một chữ số',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Kinh phí tôn vinh 15 gia đình, cá nhân tiêu biểu do ngân sách xã chi.'),
        setText('section.V.4.text.1', 'Tặng Giấy khen cho 25 gia đình, cá nhân tiêu biểu.'),
      ],
      reports: [{ clause: 'kh-total-range', text: '25 gia đình, cá' }],
    },
    {
      name: 'số nhỏ của những nhóm khác nhau',
      sample: 'nd30-bao-cao',
      change: [
        setText('section.I.3.text.1', 'Kiểm tra 03 tổ chức đảng trong quý I, 03 tổ chức đảng trong quý II.'),
        setText('section.II.text.1', 'Giám sát 07 tổ chức đảng.'),
      ],
      reports: [],
    },
    {
      name: 'số tiêu chí và số tiền ghi hai nơi khác nhau một chữ số',
      sample: 'nd30-ke-hoach',
      change: [
        setText(
          'section.IV.text.1',
          'Kinh phí thực hiện 06 tiêu chí chưa đạt là 412.000.000 đồng từ ngân sách xã.',
        ),
        setText('section.V.4.text.1', 'Rà soát 16 tiêu chí chưa đạt; bố trí đủ 421.000.000 đồng.'),
      ],
      reports: [
        { clause: 'kh-total-range', text: '16 tiêu chí chưa' },
        { clause: 'kh-total-range', text: '421.000.000 đồng' },
      ],
    },
  ],
});
