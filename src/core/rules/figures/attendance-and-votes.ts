import {
  attendanceFaults,
  candidateCounts,
  clauseForDocument,
  defineRule,
  oddElected,
  pollFaults,
  textPlace,
} from '../../linting';
import { insertAfter, setText, type Change } from '../../samples';

const CLAUSES = ['kh-total-range', 'noibo-total'];

function votes(told: string, first: string): readonly Change[] {
  return [
    setText('section.I.3.text.1', told),
    insertAfter('section.I.3.text.1', {
      name: 'votes',
      role: 'table',
      text: `TT\tHọ và tên\tSố phiếu đồng ý\n1\tLê An\t${first}\n2\tTrần Bình\t36\n3\tVũ Chi\t14`,
    }),
  ];
}

export const attendanceAndVotes = defineRule({
  id: 'attendance-and-votes',
  title: 'Số có mặt, số vắng, số phiếu khớp với tổng số',
  rationale: 'Số người dự và số phiếu không khớp thì kết quả hội nghị, kết quả bầu cử dễ bị nghi ngờ.',
  clauses: CLAUSES,
  messages: {
    absent:
      'Tổng số “{total}” không bằng số có mặt cộng với số vắng, là {sum}. Các số phải thống nhất. Hãy kiểm tra lại các con số.',
    more: 'Số “{sum}” lớn hơn số “{total}” đã nêu trước đó. Số phiếu thu về không thể nhiều hơn số phiếu phát ra, số phiếu của một người không thể nhiều hơn số phiếu thu về. Hãy kiểm tra lại hai con số.',
    kinds:
      'Số phiếu thu về “{total}” không bằng số phiếu hợp lệ cộng với số phiếu không hợp lệ, là {sum}. Các số phải thống nhất. Hãy kiểm tra lại các con số.',
    elected:
      '“{actual}” được ghi là trúng cử nhưng có ít phiếu hơn “{other}”, người không được ghi là trúng cử. Người trúng cử là người được nhiều phiếu hơn. Hãy kiểm tra lại danh sách trúng cử và số phiếu.',
    candidates:
      'Danh sách bầu cử nêu “{actual}” nhưng bảng kết quả có {rows} người. Hai số phải như nhau. Hãy kiểm tra lại.',
  },
  *check(context) {
    const clause = clauseForDocument(context, CLAUSES);
    if (clause === null) {
      return;
    }
    const { administrative } = context;
    for (const { total, sum, range } of attendanceFaults(administrative)) {
      yield { clause, message: 'absent', data: { total, sum }, at: textPlace(range) };
    }
    for (const { kind, total, sum, range } of pollFaults(administrative)) {
      const message = kind === 'larger' ? 'more' : 'kinds';
      yield { clause, message, data: { total, sum }, at: textPlace(range) };
    }
    for (const { actual, other, range } of oddElected(administrative)) {
      yield { clause, message: 'elected', data: { actual, other }, doubtful: true, at: textPlace(range) };
    }
    for (const { actual, rows, range } of candidateCounts(administrative)) {
      yield { clause, message: 'candidates', data: { actual, rows: String(rows) }, at: textPlace(range) };
    }
  },
  examples: [
    {
      name: 'số có mặt và số vắng không thành tổng số',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Tổng số đảng viên: 46 đồng chí (chính thức: 44 đồng chí; dự bị: 2 đồng chí). Có mặt: 40 đồng chí; được miễn sinh hoạt: 3 đồng chí; vắng mặt có lý do: 2 đồng chí./.',
      ),
      reports: [{ clause: 'noibo-total', text: '46 đồng chí' }],
    },
    {
      name: 'kế hoạch nêu lại cuộc họp trước: số có mặt và số vắng không thành tổng số',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Cuộc họp trước có tổng số thành viên: 46 đồng chí. Có mặt: 41 đồng chí; vắng mặt có lý do: 3 đồng chí.',
      ),
      reports: [{ clause: 'kh-total-range' }],
    },
    {
      name: 'số có mặt và số vắng cộng lại đúng, có lý do và không lý do là phần của số vắng',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Tổng số đảng viên: 46 đồng chí (chính thức: 44 đồng chí; dự bị: 2 đồng chí). Có mặt: 41 đồng chí; được miễn sinh hoạt: 3 đồng chí; vắng mặt: 2 đồng chí, có lý do 1, không lý do 1; khách mời 4 đồng chí./.',
      ),
      reports: [],
    },
    {
      name: 'mỗi số trên một dòng',
      sample: 'nd30-bao-cao',
      change: [
        setText('section.I.3.text.1', 'Tổng số đảng viên của Chi bộ: 38 đồng chí.'),
        insertAfter('section.I.3.text.1', { name: 'there', role: 'body', text: '- Có mặt: 33 đồng chí.' }),
        insertAfter('there', { name: 'absent', role: 'body', text: '- Vắng mặt có lý do: 3 đồng chí.' }),
      ],
      reports: [{ clause: 'noibo-total', text: '38 đồng chí' }],
    },
    {
      name: 'phiếu thu về nhiều hơn phiếu phát ra',
      sample: 'nd30-bao-cao',
      change: setText('section.I.3.text.1', 'Số phiếu phát ra: 41 phiếu; số phiếu thu về: 42 phiếu.'),
      reports: [{ clause: 'noibo-total', text: '42 phiếu' }],
    },
    {
      name: 'phiếu hợp lệ và không hợp lệ không thành phiếu thu về; phiếu đồng ý nhiều hơn phiếu thu về',
      sample: 'nd30-bao-cao',
      change: votes(
        'Số phiếu phát ra: 41 phiếu; số phiếu thu về: 41 phiếu; số phiếu hợp lệ: 41 phiếu; số phiếu không hợp lệ: 1 phiếu.',
        '43',
      ),
      reports: [
        { clause: 'noibo-total', text: '41 phiếu' },
        { clause: 'noibo-total', text: '43' },
      ],
    },
    {
      name: 'danh sách bầu cử nêu số người khác bảng kết quả',
      sample: 'nd30-bao-cao',
      change: votes(
        'Danh sách bầu cử gồm 4 đồng chí, bầu lấy 2 đồng chí. Số phiếu phát ra: 41 phiếu; số phiếu thu về: 41 phiếu.',
        '40',
      ),
      reports: [{ clause: 'noibo-total', text: '4 đồng chí' }],
    },
    {
      name: 'người trúng cử có ít phiếu hơn người không trúng cử',
      sample: 'nd30-bao-cao',
      change: votes(
        'Số phiếu phát ra: 41 phiếu; số phiếu thu về: 41 phiếu. Hai đồng chí trúng cử: Lê An, Vũ Chi.',
        '40',
      ),
      reports: [{ clause: 'noibo-total', text: 'Vũ Chi' }],
    },
    {
      name: 'các số của một lần bầu khớp nhau',
      sample: 'nd30-bao-cao',
      change: votes(
        'Danh sách bầu cử gồm 3 đồng chí, bầu lấy 2 đồng chí. Số phiếu phát ra: 41 phiếu; số phiếu thu về: 41 phiếu; số phiếu hợp lệ: 40 phiếu; số phiếu không hợp lệ: 1 phiếu. Hai đồng chí trúng cử: Lê An, Trần Bình.',
        '40',
      ),
      reports: [],
    },
  ],
});
