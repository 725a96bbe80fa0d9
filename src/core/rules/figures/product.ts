import { clauseForDocument, defineRule, productFaults, rateFaults, textPlace } from '../../linting';
import { setText } from '../../samples';

const CLAUSES = ['kh-total-range', 'noibo-total'];

export const product = defineRule({
  id: 'product',
  title: 'Số lượng nhân với mức của mỗi đơn vị khớp với tổng',
  rationale: 'Tổng không bằng số lượng nhân với mức làm người đọc không biết phải theo con số nào.',
  clauses: CLAUSES,
  messages: {
    product:
      'Số “{actual}” không khớp với số lượng nhân với mức của mỗi đơn vị, là {expected}. Ba số phải thống nhất. Hãy kiểm tra lại các con số.',
  },
  *check(context) {
    const clause = clauseForDocument(context, CLAUSES);
    if (clause === null) {
      return;
    }
    const told = productFaults(context.administrative);
    for (const { actual, expected, range } of told) {
      yield { clause, message: 'product', data: { actual, expected }, at: textPlace(range) };
    }
    for (const { actual, expected, range, doubtful } of rateFaults(context.administrative)) {
      if (!told.some((fault) => fault.range.paragraph === range.paragraph)) {
        yield { clause, message: 'product', data: { actual, expected }, doubtful, at: textPlace(range) };
      }
    }
  },
  examples: [
    {
      name: 'tổng, số đội và mức mỗi đội trong một dòng mở đầu danh sách',
      sample: 'nd30-ke-hoach',
      change: setText('section.III.2.text.1', 'Thành phần: 96 vận động viên của 04 đội, mỗi đội 26 người.'),
      reports: [{ clause: 'kh-total-range', text: '96 vận động viên' }],
    },
    {
      name: 'phép nhân trong câu sai',
      sample: 'nd30-thong-bao',
      change: setText('closingSentence', 'Hỗ trợ 160 suất x 600.000 đồng/suất = 98.000.000 đồng./.'),
      reports: [{ clause: 'noibo-total', text: '98.000.000 đồng' }],
    },
    {
      name: 'mỗi nơi một khoản, tổng cộng sai',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Hỗ trợ 14 thôn, mỗi thôn 3.000.000 đồng, tổng cộng 45.000.000 đồng./.',
      ),
      reports: [{ clause: 'noibo-total', text: '45.000.000 đồng' }],
    },
    {
      name: 'số lượng, mức và tổng khớp nhau; có số gần đúng; một mức chung cho nhiều nhóm',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Mở 04 lớp, mỗi lớp 45 học viên, tổng số 180 học viên; họp 03 hội nghị, mỗi hội nghị khoảng 60 cử tri, tổng số khoảng 190 cử tri; tặng 60 suất, gồm hộ nghèo 40 suất, hộ cận nghèo 20 suất, mức 500.000 đồng/suất, tổng giá trị 30.000.000 đồng; mời 28 người (14 thôn, mỗi thôn 02 người)./.',
      ),
      reports: [],
    },
    {
      name: 'tổng số người không bằng số lớp nhân với mỗi lớp',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Mở 04 lớp, mỗi lớp 45 học viên, tổng số 200 học viên; kinh phí do ngân sách xã bảo đảm.',
      ),
      reports: [{ clause: 'kh-total-range', text: '200 học viên' }],
    },
    {
      name: 'mức của mỗi người viết với dấu gạch chéo',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Hỗ trợ 23.175 kg gạo cho 551 học sinh bán trú, bình quân 45 kg/học sinh.',
      ),
      reports: [{ clause: 'noibo-total', text: '23.175 kg' }],
    },
    {
      name: 'tổng đứng trước, số lượng và mức trong ngoặc đơn',
      sample: 'nd30-thong-bao',
      change: setText('closingSentence', 'Mời 30 người (14 thôn, mỗi thôn 02 người)./.'),
      reports: [{ clause: 'noibo-total', text: '30 người' }],
    },
    {
      name: '“mỗi” nối tiếp “mỗi”: thôn, đội, thí sinh',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Có 10 thôn, mỗi thôn thành lập 01 đội, mỗi đội 05 thí sinh; tổng số 40 thí sinh./.',
      ),
      reports: [{ clause: 'noibo-total', text: '40 thí sinh' }],
    },
    {
      name: 'mức chi cho mỗi suất',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Tặng 41 suất, mức 500.000 đồng/suất, tổng giá trị 25.000.000 đồng./.',
      ),
      reports: [{ clause: 'noibo-total', text: '25.000.000 đồng' }],
    },
    {
      name: 'sau dấu hai chấm là thành phần của một tổ, hoặc là tổng của các lớp',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Lập 07 tổ, mỗi tổ 05 người: 01 công chức, 04 đoàn viên; mở 03 lớp, mỗi lớp 40 học viên: 110 học viên.',
      ),
      reports: [{ clause: 'kh-total-range', text: '110 học viên' }],
    },
    {
      name: 'số người của từng thôn trong ngoặc đơn',
      sample: 'nd30-thong-bao',
      change: setText('closingSentence', 'Các đội: 08 thôn: 56 người (mỗi thôn 08 người)./.'),
      reports: [{ clause: 'noibo-total', text: '56 người' }],
    },
    {
      name: 'có ngoặc đơn xen giữa; kết quả đứng sau dấu hai chấm; nhiều giải thưởng cộng lại',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Tặng 120 suất quà, mỗi suất 500.000 đồng (tiền mặt 300.000 đồng, hiện vật 200.000 đồng), tổng trị giá 65.000.000 đồng. Chi bồi dưỡng: 15 người x 100.000 đồng/người/buổi x 03 buổi: 5.400.000 đồng. Trao 01 giải Nhất 5.000.000 đồng, 02 giải Nhì mỗi giải 3.000.000 đồng; tổng cộng 11.000.000 đồng./.',
      ),
      reports: [
        { clause: 'noibo-total', text: '65.000.000 đồng' },
        { clause: 'noibo-total', text: '5.400.000 đồng' },
      ],
    },
    {
      name: 'tổng đứng trước số lượng; mức của mỗi nơi đứng sau; số bình quân làm tròn thì đúng',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Lập 08 tổ đội bảo vệ rừng với 98 người, mỗi tổ đội 12 người. Phát 300 phiếu tại 06 thôn, mỗi thôn 50 phiếu. Trường có 13 lớp, 386 trẻ, bình quân 30 trẻ/lớp./.',
      ),
      reports: [{ clause: 'noibo-total', text: '98 người' }],
    },
  ],
});
