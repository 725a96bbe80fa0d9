import { defineRule, percentageFaults, proseOf, shiftedShares, textPlace } from '../../linting';
import { insertAfter, setText } from '../../samples';

const clause = 'noibo-percentage';

export const percentage = defineRule({
  id: 'percentage',
  title: 'Tỷ lệ phần trăm khớp với các số đi kèm',
  rationale: 'Tỷ lệ tính sai làm người đọc không tin các con số khác của văn bản.',
  clauses: [clause],
  messages: {
    share:
      'Tỷ lệ “{actual}” không khớp với hai số đi kèm, tính ra là {expected}. Tỷ lệ phải tính từ chính các số đã nêu. Hãy kiểm tra lại các con số.',
    direction:
      'Mức tăng, giảm “{actual}” ngược với hai số đi kèm: số sau so với số trước đã đổi theo chiều khác. Hãy kiểm tra lại “tăng” hay “giảm” và các con số.',
    change:
      'Mức thay đổi “{actual}” điểm phần trăm không khớp với hai tỷ lệ đứng trước, tính ra là {expected}. Hãy kiểm tra lại các con số.',
    beyond: '“{actual}” nhiều hơn tất cả. Tỷ lệ của một phần không thể quá 100%. Hãy kiểm tra lại con số.',
    over: '“{actual}”: phần lớn hơn tổng số. Một phần không thể lớn hơn toàn bộ. Hãy kiểm tra lại hai con số.',
    shifted:
      'Tỷ lệ “{actual}” cao gấp nhiều lần so với “{other}” dù tính trên cùng một tổng. Có thể thiếu dấu phẩy thập phân. Hãy kiểm tra lại tỷ lệ này.',
    parts:
      'Các phần cộng lại là {actual}, không phải {expected}. Các phần của một tổng cộng lại phải là {expected}. Hãy kiểm tra lại các tỷ lệ.',
  },
  *check({ administrative }) {
    for (const fault of percentageFaults(administrative)) {
      const { kind, actual, range } = fault;
      yield {
        clause,
        message: kind,
        data: { actual, ...('expected' in fault ? { expected: fault.expected } : {}) },
        at: textPlace(range),
        ...(kind === 'over' ? { doubtful: true } : {}),
      };
    }
    for (const passage of proseOf(administrative)) {
      for (const { percent, other, start, end } of shiftedShares(passage)) {
        const data = { actual: `${percent}%`, other };
        const at = textPlace(passage.text.slice(start, end));
        yield { clause, message: 'shifted', data, doubtful: true, at };
      }
    }
  },
  examples: [
    {
      name: 'tỷ lệ của tổng số đứng sau, đứng trước; của giá trị đã nêu một lần; của số năm trước',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Còn 36 hộ nghèo trên tổng số 2.400 hộ, chiếm 15%. Trong 20 thôn của xã, có 18 thôn đạt chuẩn (chiếm 80%). Giá trị thực hiện đạt 30.000 triệu đồng, bằng 60% giá trị hợp đồng (50.000 triệu đồng); đã giải ngân 25.000 triệu đồng, bằng 5% giá trị hợp đồng. Năm 2025 xử lý 200 vụ; năm 2026 xử lý 150 vụ, giảm 50 vụ, tương ứng giảm 35%.',
      ),
      reports: ['15%', '80%', '5%', '35%'].map((text) => ({ clause, text })),
    },
    {
      name: 'các tỷ lệ ấy đúng; tỷ lệ của số khác không tính từ hai số gần nhất',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Còn 36 hộ nghèo trên tổng số 2.400 hộ, chiếm 1,5%. Trong 20 thôn của xã, có 18 thôn đạt chuẩn (chiếm 90%), đạt 120% kế hoạch. Giá trị thực hiện đạt 30.000 triệu đồng, bằng 60% giá trị hợp đồng (50.000 triệu đồng); đã giải ngân 25.000 triệu đồng, bằng 50% giá trị hợp đồng. Năm 2025 xử lý 200 vụ; năm 2026 xử lý 150 vụ, giảm 50 vụ, tương ứng giảm 25%. Giá trước thuế là 40.000.000 đồng; thuế giá trị gia tăng 8% là 3.200.000 đồng.',
      ),
      reports: [],
    },
    {
      name: 'tiền thuế không đúng mức thuế',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Giá trước thuế là 40.000.000 đồng; thuế giá trị gia tăng 10% là 3.200.000 đồng.',
      ),
      reports: [{ clause, text: '10%' }],
    },
    {
      name: 'tỷ lệ đứng trước tổng số, số tương ứng đứng sau',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Phấn đấu 70% trong số 360 điểm kinh doanh cố định, tương ứng 225 điểm, và 50% trong số 40 hộ, tương ứng 20 hộ, có mã thanh toán.',
      ),
      reports: [{ clause, text: '70%' }],
    },
    {
      name: 'tỷ lệ của tổng số nêu ngay trước',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Tổng số hộ đăng ký danh hiệu là 2.148 hộ; số hộ được các thôn bình xét, đề nghị công nhận là 1.976 hộ, đạt 82%.',
      ),
      reports: [{ clause, text: '82%' }],
    },
    {
      name: 'tỷ lệ trong lời văn khác với hai số của bảng',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Đã giải ngân 34.506 triệu đồng, bằng 81% kế hoạch.'),
        insertAfter('section.IV.text.1', {
          name: 'shares',
          role: 'table',
          text: 'TT\tDự án\tKế hoạch vốn\tĐã giải ngân\tTỷ lệ (%)\n1\tĐường\t18.000\t13.500\t75\n2\tTrường\t30.600\t21.006\t69\n\tTổng cộng\t48.600\t34.506\t71',
        }),
      ],
      reports: [{ clause, text: '81%' }],
    },
    {
      name: 'tỷ lệ nhiều hơn tất cả; vượt chỉ tiêu thì được',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Phấn đấu có 195% công dân có tài khoản định danh điện tử; thu đạt 112% hộ theo kế hoạch.',
      ),
      reports: [{ clause, text: '195%' }],
    },
    {
      name: 'tỷ lệ đúng, làm tròn; ngày, so sánh và giới hạn không phải tỷ lệ',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Có 12/15 thôn, đạt 80% và 2/3 đơn vị (66,7%) nộp báo cáo; từ 20/11 đơn vị nào cũng có sổ theo dõi; hoàn thành 18/20 nhiệm vụ, tăng 5% so với quý trước; cơ cấu: nữ 40%, đảng viên 85%, trẻ 20%; số chi bộ xuất sắc không quá 20% số chi bộ tốt (07/38 chi bộ); có 200 hộ, trong đó hộ người Khmer: 50 hộ (25%).',
      ),
      reports: [],
    },
    {
      name: 'tỷ lệ thiếu dấu phẩy thập phân',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Toàn xã còn 214 hộ nghèo, chiếm 98%; 176 hộ cận nghèo, chiếm 8,1%.',
      ),
      reports: [{ clause, text: '98%' }],
    },
    {
      name: 'tỷ lệ tính sai',
      sample: 'nd30-bao-cao',
      change: setText('section.I.3.text.1', 'Có 12/15 thôn, đạt 85% hoàn thành chỉ tiêu.'),
      reports: [{ clause, text: '85%' }],
    },
    {
      name: 'tỷ lệ của một phần gọi bằng tên khác, của số cộng dồn, của mức tăng, của tổng các khoản; chiều tăng, giảm; điểm phần trăm',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Trường có 800 học sinh, trong đó 760 em được khen, đạt 90%. Tháng 8 thu 1.900 triệu đồng, lũy kế 14.000 triệu đồng, bằng 73% dự toán (20.000 triệu đồng). Dư nợ tăng 8 tỷ đồng so với đầu năm (80 tỷ đồng), tương ứng tăng 12%. Vốn tỉnh 700 triệu đồng (70%), vốn xã 250 triệu đồng (20%), đóng góp 50 triệu đồng (5%). Ghi nhận 120 ca, tăng 20% so với cùng kỳ (150 ca). Hộ nghèo giảm từ 18,5% xuống còn 15,5%, giảm 4 điểm phần trăm.',
      ),
      reports: [
        { clause, text: '90%' },
        { clause, text: '73%' },
        { clause, text: '12%' },
        { clause, text: '20%' },
        { clause, text: '20%' },
        { clause, text: '4' },
      ],
    },
    {
      name: 'một phần lớn hơn tổng số',
      sample: 'nd30-bao-cao',
      change: setText('section.I.3.text.1', 'Có 16/15 thôn đã nộp danh sách.'),
      reports: [{ clause, text: '16/15 thôn' }],
    },
    {
      name: 'vượt chỉ tiêu, kế hoạch được giao',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Kết nạp 16/15 đảng viên, đạt 106,7% chỉ tiêu; hỗ trợ 22/20 hộ, vượt kế hoạch; có 120/100 hộ đăng ký, đạt 120%.',
      ),
      reports: [],
    },
    {
      name: 'các phần hơn 100%',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Kết quả xếp loại: xuất sắc 25%, tốt 65%, hoàn thành nhiệm vụ 20%.',
      ),
      reports: [{ clause, text: 'xếp loại: xuất sắc 25%, tốt 65%, hoàn thành nhiệm vụ 20%' }],
    },
    {
      name: 'tỷ lệ đứng trước hai số trong ngoặc đơn',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Tỷ lệ hộ nghèo còn 15,5% (150/1.200 hộ), hộ cận nghèo 5% (60/1.200 hộ).',
      ),
      reports: [{ clause, text: '15,5%' }],
    },
    {
      name: 'số làm gốc ghi trong ngoặc đơn sau tỷ lệ; mức tăng so với kỳ trước',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Thu ngân sách 8.460 triệu đồng, bằng 86,4% dự toán năm 2026 (dự toán 10.000 triệu đồng), tăng 12,8% so với cùng kỳ năm 2025 (7.500 triệu đồng); kết nạp 54 đảng viên, đạt 67,5% chỉ tiêu (80 đảng viên); giao quân đạt 100% chỉ tiêu (26/28 thanh niên).',
      ),
      reports: [
        { clause, text: '86,4%' },
        { clause, text: '100%' },
      ],
    },
    {
      name: 'tỷ lệ trong bảng không bằng số thực hiện chia cho dự toán',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.IV.text.1', {
        name: 'revenue',
        role: 'table',
        text: 'TT\tNội dung\tDự toán\tThực hiện\tTỷ lệ (%)\n1\tLệ phí\t2.500\t2.300\t92,0\n2\tThu khác\t2.000\t1.600\t85,0',
      }),
      reports: [{ clause, text: '85,0' }],
    },
    {
      name: 'tỷ lệ của từng phần trong một tổng',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Tiếp nhận 5.400 hồ sơ, trong đó: trực tuyến 4.860 hồ sơ (chiếm 90%), trực tiếp 540 hồ sơ (chiếm 12%).',
      ),
      reports: [{ clause, text: '12%' }],
    },
    {
      name: 'tỷ lệ biểu quyết; “đạt” trong ngoặc đơn; số nhiều hơn tổng số mà tỷ lệ chưa đến 100%',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Biểu quyết: đồng ý 09/09, đạt tỷ lệ 90%. Tiếp nhận 21.480 hồ sơ, trong đó 18.902 hồ sơ trực tuyến (đạt 78,0%). Làm rõ 15/14 vụ, đạt tỷ lệ 92,9%. Nhất trí 07/07, đạt 100%.',
      ),
      reports: [
        { clause, text: '90%' },
        { clause, text: '78,0%' },
        { clause, text: '15/14 vụ' },
      ],
    },
    {
      name: 'tỷ lệ của một phần nêu sau “trong đó”',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Toàn xã có 1.860 hộ, trong đó hộ nghèo 279 hộ, chiếm 12%; có 200 đảng viên, trong đó có 60 đảng viên nữ, chiếm 30%.',
      ),
      reports: [{ clause, text: '12%' }],
    },
    {
      name: 'số người biểu quyết nhiều hơn số có mặt; vượt chỉ tiêu thì được',
      sample: 'hd05-bien-ban',
      change: [
        setText('body.8', '2. Có 10/09 đồng chí biểu quyết tán thành, đạt 100%.'),
        setText(
          'body.9',
          '3. Đã kết nạp 22/20 đảng viên mới, đạt 110% chỉ tiêu; sửa xong 64/46 nhà văn hóa.',
        ),
      ],
      reports: [
        { clause, text: '10/09 đồng chí' },
        { clause, text: '64/46 nhà' },
      ],
    },
    {
      name: 'tỷ lệ phiếu không khớp với số phiếu thu về',
      sample: 'nd30-bao-cao',
      change: [
        setText('section.I.3.text.1', 'Số phiếu phát ra: 41 phiếu; số phiếu thu về: 41 phiếu.'),
        insertAfter('section.I.3.text.1', {
          name: 'votes',
          role: 'table',
          text: 'TT\tHọ và tên\tSố phiếu đồng ý\tTỷ lệ so với số phiếu thu về\n1\tLê An\t40\t97,6%\n2\tTrần Bình\t36\t78,8%',
        }),
      ],
      reports: [{ clause, text: '78,8%' }],
    },
    {
      name: 'tỷ lệ của dự toán, của số hồ sơ đã nhận, của tổng số đảng viên; tỷ lệ hộ nghèo thiếu dấu phẩy',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Thu ngân sách đạt 42,5 tỷ đồng, bằng 58% dự toán năm 50 tỷ đồng; chi đạt 30/40 tỷ đồng, bằng 57% dự toán; tỷ lệ hộ nghèo còn 412%. Tiếp nhận 6.240 hồ sơ, giải quyết đúng hạn 6.115 hồ sơ, đạt 89%. Chi bộ có 38 đảng viên chính thức, có 35/35 đồng chí dự họp tán thành, đạt 100% (bằng 82,1% tổng số đảng viên chính thức).',
      ),
      reports: ['58%', '57%', '412%', '89%', '82,1%'].map((text) => ({ clause, text })),
    },
    {
      name: 'tỷ lệ của dự toán, của số hồ sơ đã nhận, của tổng số đảng viên đều đúng',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Thu ngân sách đạt 42,5 tỷ đồng, bằng 85% dự toán năm 50 tỷ đồng, chi đạt 30/40 tỷ đồng, bằng 75% dự toán; thu khác bằng 60% dự toán năm 2026; tỷ lệ hộ nghèo còn 4,12%. Tiếp nhận 6.240 hồ sơ, giải quyết đúng hạn 6.115 hồ sơ, đạt 98%. Chi bộ có 38 đảng viên chính thức, có 35/35 đồng chí dự họp tán thành, đạt 100% (bằng 92,1% tổng số đảng viên chính thức).',
      ),
      reports: [],
    },
  ],
});
