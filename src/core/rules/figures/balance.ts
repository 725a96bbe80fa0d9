import {
  balanceFaults,
  changeFaults,
  clauseForDocument,
  defineRule,
  pointFaults,
  growthFaults,
  oppositeShares,
  textPlace,
} from '../../linting';
import { setText } from '../../samples';

const CLAUSES = ['kh-total-range', 'noibo-total'];

export const balance = defineRule({
  id: 'balance',
  title: 'Số đã làm và số còn lại cộng lại bằng số ban đầu',
  rationale: 'Ba số không khớp nhau thì không biết số nào đúng.',
  clauses: CLAUSES,
  messages: {
    change:
      'Số “{total}” không khớp với số ban đầu và mức tăng, giảm đã nêu, tính ra là {sum}. Ba số phải thống nhất. Hãy kiểm tra lại các con số.',
    direction:
      'Ở đây ghi “{total}” nhưng hai số tăng hay giảm không đúng như lời văn. Lời văn và con số phải thống nhất. Hãy kiểm tra lại hai con số.',
    balance:
      'Số “{total}” không bằng số đã làm cộng với số còn lại, là {sum}. Ba số phải thống nhất. Hãy kiểm tra lại các con số.',
  },
  *check(context) {
    const clause = clauseForDocument(context, CLAUSES);
    if (clause === null) {
      return;
    }
    for (const { total, sum, range } of [
      ...balanceFaults(context.administrative),
      ...oppositeShares(context.administrative),
    ]) {
      yield { clause, message: 'balance', data: { total, sum }, at: textPlace(range) };
    }
    for (const { total, sum, range } of [
      ...changeFaults(context.administrative),
      ...pointFaults(context.administrative),
    ]) {
      yield { clause, message: 'change', data: { total, sum }, at: textPlace(range) };
    }
    for (const fault of growthFaults(context.administrative)) {
      const at = textPlace(fault.range);
      yield fault.kind === 'step'
        ? { clause, message: 'change', data: { total: fault.actual, sum: fault.expected }, at }
        : { clause, message: 'direction', data: { total: fault.actual }, at };
    }
  },
  examples: [
    {
      name: 'số đạt và số chưa đạt của cùng một tổng; có phần thứ ba thì không cộng',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Có 9/12 chỉ tiêu đạt và vượt, 4/12 chỉ tiêu chưa đạt. Có 8/11 tiêu chí đạt, 3/11 tiêu chí chưa đạt. Có 7/10 dự án xong, 2/10 dự án chưa xong và 1/10 dự án dừng lại.',
      ),
      reports: [{ clause: 'noibo-total', text: '12 chỉ tiêu' }],
    },
    {
      name: 'chỉ tiêu, số đã kết nạp và số còn phải kết nạp',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Hoàn thành chỉ tiêu kết nạp 46 đảng viên mới trong năm; 07 tháng đầu năm đã kết nạp 25 đồng chí, còn phải kết nạp 20 đồng chí.',
      ),
      reports: [{ clause: 'noibo-total', text: '46 đảng viên' }],
    },
    {
      name: 'điều chỉnh tăng không thành số mới; số đã làm và số còn lại không thành tất cả',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Dự toán đã giao là 62.450 triệu đồng; điều chỉnh tăng 8.350 triệu đồng, thành 70.080 triệu đồng. Tổ công tác làm việc với 37 hộ dân, đến nay 33 hộ đã nhận tiền bồi thường; còn 02 hộ đang vận động.',
      ),
      reports: [
        { clause: 'noibo-total', text: '70.080 triệu đồng' },
        { clause: 'noibo-total', text: '37 hộ' },
      ],
    },
    {
      name: 'tỷ lệ giảm theo điểm phần trăm; số tiêu chí tăng thêm',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Tỷ lệ hộ nghèo 3,2%, giảm 0,9 điểm phần trăm so với cuối năm 2025 (4,1%); tỷ lệ hộ cận nghèo 2,0%, giảm 1,5% so với đầu năm (4,5%). Xã đạt 15/19 tiêu chí, tăng 03 tiêu chí so với cuối năm 2025 (13/19 tiêu chí).',
      ),
      reports: [
        { clause: 'noibo-total', text: '2,0' },
        { clause: 'noibo-total', text: '15' },
      ],
    },
    {
      name: 'đã giải quyết và đang giải quyết cộng lại đúng',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Tiếp nhận 2.480 hồ sơ; đã giải quyết 2.415 hồ sơ (đúng hạn 2.398 hồ sơ, quá hạn 17 hồ sơ); đang giải quyết 65 hồ sơ. Quỹ thu được khoảng 86 triệu đồng; đã chi 52 triệu đồng; còn lại 33 triệu đồng.',
      ),
      reports: [],
    },
    {
      name: 'số ban đầu, mức giảm, số hiện có; số kỳ này, mức giảm, số kỳ trước',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Đầu năm có 145 hộ nghèo, đến nay giảm 38 hộ, còn 117 hộ; xảy ra 06 vụ, giảm 04 vụ so với cùng kỳ năm 2025 (08 vụ); có 12 đội, tăng 02 đội, lên 14 đội.',
      ),
      reports: [
        { clause: 'noibo-total', text: '117 hộ' },
        { clause: 'noibo-total', text: '08 vụ' },
      ],
    },
    {
      name: 'số của cả xã, số bình quân, dự toán xen giữa không phải số ban đầu',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Toàn xã còn 36 hộ nghèo trên tổng số 2.400 hộ, chiếm 1,5%, giảm 14 hộ so với cuối năm 2025 (50 hộ). Có 12 thôn với 9.600 nhân khẩu; bình quân mỗi thôn có 800 nhân khẩu; tăng 150 nhân khẩu so với năm 2025 (9.450 nhân khẩu).',
      ),
      reports: [],
    },
    {
      name: 'mức giảm, mức tăng sai so với năm trước khi số của cả xã, dự toán xen giữa',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Toàn xã còn 36 hộ nghèo trên tổng số 2.400 hộ, chiếm 1,5%, giảm 24 hộ so với cuối năm 2025 (50 hộ). Thu đạt 8.400 triệu đồng, bằng 105% dự toán năm (dự toán là 8.000 triệu đồng), tăng 700 triệu đồng so với cùng kỳ năm 2025 (7.500 triệu đồng).',
      ),
      reports: [
        { clause: 'noibo-total', text: '50 hộ' },
        { clause: 'noibo-total', text: '7.500 triệu đồng' },
      ],
    },
    {
      name: 'phần “trong đó” xen giữa; còn bao nhiêu không có chữ “lại”',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Đã khởi công 46 nhà, trong đó xây mới 31 nhà, sửa chữa 15 nhà; hoàn thành 36 nhà, còn 08 nhà đang làm. Tiếp nhận 47 ý kiến, đã trả lời 44 ý kiến, còn 03 ý kiến.',
      ),
      reports: [{ clause: 'noibo-total', text: '46 nhà' }],
    },
    {
      name: 'giảm từ số này xuống số kia, mức giảm tính sai; giảm mà thành số lớn hơn',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Số hộ nghèo giảm từ 145 hộ xuống còn 118 hộ (giảm 37 hộ so với đầu năm); số hộ cận nghèo giảm từ 96 xuống còn 113 hộ.',
      ),
      reports: [
        { clause: 'noibo-total', text: '37 hộ' },
        { clause: 'noibo-total', text: 'từ 96 xuống còn 113 hộ' },
      ],
    },
    {
      name: 'số của hai năm và mức giảm giữa hai năm',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Năm 2025 xử lý 200 vụ; năm 2026 xử lý 150 vụ, giảm 60 vụ. Năm 2025 trồng 12 ha; năm 2026 trồng 15 ha, giảm 3 ha. Năm 2025 mở 05 lớp; năm 2026 mở 08 lớp, tăng 03 lớp.',
      ),
      reports: ['60 vụ', 'giảm 3 ha'].map((text) => ({ clause: 'noibo-total', text })),
    },
    {
      name: 'mức tăng, giảm đúng; thứ hạng tăng là số nhỏ đi',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Số hộ nghèo giảm từ 145 hộ xuống còn 118 hộ (giảm 27 hộ); diện tích tăng từ 12,5 ha lên 14 ha; chỉ số xếp hạng tăng từ 15 lên 10.',
      ),
      reports: [],
    },
    {
      name: 'số còn lại sai',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Quỹ thu được 86.500.000 đồng; đã chi 52.300.000 đồng; còn lại 32.400.000 đồng.',
      ),
      reports: [{ clause: 'noibo-total', text: '86.500.000 đồng' }],
    },
    {
      name: 'kế hoạch nêu số đã chi nhiều hơn số thu',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí đã tiếp nhận 40 triệu đồng, đã sử dụng 45 triệu đồng, còn lại 05 triệu đồng.',
      ),
      reports: [{ clause: 'kh-total-range', text: '40 triệu đồng' }],
    },
  ],
});
