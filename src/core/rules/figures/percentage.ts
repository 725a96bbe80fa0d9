import { defineRule, percentageFaults, textPlace } from '../../linting';
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
    over: '“{actual}”: phần lớn hơn tổng số. Một phần không thể lớn hơn toàn bộ. Hãy kiểm tra lại hai con số.',
    parts:
      'Các phần cộng lại là {actual}, không phải {expected}. Các phần của một tổng cộng lại phải là {expected}. Hãy kiểm tra lại các tỷ lệ.',
  },
  *check({ administrative }) {
    for (const fault of percentageFaults(administrative)) {
      const { kind, actual, range } = fault;
      yield {
        clause,
        message: kind,
        data: { actual, ...(fault.kind === 'over' ? {} : { expected: fault.expected }) },
        at: textPlace(range),
        ...(kind === 'over' ? { doubtful: true } : {}),
      };
    }
  },
  examples: [
    {
      name: 'tỷ lệ đúng, làm tròn; ngày và so sánh không phải tỷ lệ',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Có 12/15 thôn, đạt 80% và 2/3 đơn vị (66,7%) nộp báo cáo; từ 20/11 đơn vị nào cũng có sổ theo dõi; hoàn thành 18/20 nhiệm vụ, tăng 5% so với quý trước; cơ cấu: nữ 40%, đảng viên 85%, trẻ 20%.',
      ),
      reports: [],
    },
    {
      name: 'tỷ lệ tính sai',
      sample: 'nd30-bao-cao',
      change: setText('section.I.3.text.1', 'Có 12/15 thôn, đạt 85% hoàn thành chỉ tiêu.'),
      reports: [{ clause, text: '85%' }],
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
        setText('body.9', '3. Đã kết nạp 22/20 đảng viên mới, đạt 110% chỉ tiêu.'),
      ],
      reports: [{ clause, text: '10/09 đồng chí' }],
    },
  ],
});
