import {
  bygoneMonths,
  bygonePeriods,
  clauseForDocument,
  comparedYears,
  defineRule,
  leftPeriods,
  mendText,
  issueDays,
  oddYears,
  plannedDates,
  rangesBegunLongAgo,
  oldFunds,
  sameDayLastYear,
  textPlace,
  toldLater,
  writtenDate,
  yearSlip,
} from '../../linting';
import { insertAfter, replaceText, setText } from '../../samples';

const CLAUSES = ['kh-year-consistent', 'noibo-year-consistent'];

export const leftYear = defineRule({
  id: 'left-year',
  title: 'Kỳ, năm nêu trong văn bản không còn sót từ văn bản của năm trước',
  rationale:
    'Văn bản chép từ năm trước hay sót năm cũ ở tiêu đề, ở nguồn kinh phí, ở ngày của việc được kể lại.',
  clauses: CLAUSES,
  messages: {
    period:
      'Ở đây ghi “{actual}”, trong khi trích yếu nói về kỳ của năm sau đó. Kỳ này có thể còn sót từ văn bản cũ. Hãy kiểm tra, có thể cần ghi “{expected}”.',
    funds:
      'Kinh phí được lấy từ nguồn của “{actual}”, năm đã qua khi văn bản này ban hành. Năm này có thể còn sót từ văn bản cũ. Hãy kiểm tra, có thể cần ghi “{expected}”.',
    odd: 'Mốc “{actual}” khác năm với mọi mốc còn lại của danh sách (năm {expected}). Năm này có thể gõ nhầm hoặc còn sót từ văn bản cũ. Hãy kiểm tra, có thể năm đúng là {expected}.',
    over: '“{actual}” đã qua từ lâu khi văn bản nêu kỳ này ban hành. Văn bản không giao việc cho một kỳ đã qua, kỳ này có thể còn sót từ văn bản cũ. Hãy kiểm tra lại.',
    begun:
      'Khoảng thời gian này bắt đầu từ “{actual}”, gần một năm trước ngày ban hành. Năm này có thể còn sót từ văn bản cũ. Hãy kiểm tra, có thể năm đúng là {expected}.',
    meeting:
      'Ngày “{actual}” thuộc năm trước, không phải năm ban hành văn bản. Biên bản, nghị quyết, thông báo kết luận thường lập ngay sau cuộc họp. Hãy kiểm tra, có thể năm đúng là {expected}.',
    compared:
      'Ở đây so với “{actual}”, không ở trước năm ban hành văn bản. Kết quả được so với cùng kỳ của năm trước. Hãy kiểm tra, có thể năm đúng là {expected}.',
    told: 'Việc được kể lại ghi ngày “{actual}”, sau ngày ban hành của văn bản. Văn bản không thể kể việc chưa diễn ra. Hãy kiểm tra lại ngày này hoặc ngày ban hành.',
  },
  *check(context) {
    const { administrative, document } = context;
    const clause = clauseForDocument(context, CLAUSES);
    if (clause === null || yearSlip(administrative) !== null) {
      return;
    }
    for (const { actual, expected, range, doubtful } of leftPeriods(administrative)) {
      const data = { actual, expected };
      const mend = mendText(document, range, expected, 'confirm');
      yield { clause, message: 'period', data, doubtful, at: textPlace(range), ...mend };
    }
    for (const { actual, expected, range } of oldFunds(administrative)) {
      const data = { actual, expected };
      const mend = mendText(document, range, expected, 'confirm');
      yield { clause, message: 'funds', data, doubtful: true, at: textPlace(range), ...mend };
    }
    for (const { actual, range } of [...bygonePeriods(administrative), ...bygoneMonths(administrative)]) {
      yield { clause, message: 'over', data: { actual }, doubtful: true, at: textPlace(range) };
    }
    for (const { date, expected } of rangesBegunLongAgo(administrative)) {
      const data = { actual: writtenDate(date), expected };
      yield { clause, message: 'begun', data, doubtful: true, at: textPlace(date.range) };
    }
    const past = new Set(
      plannedDates(administrative)
        .filter(({ days }) => days.last < (issueDays(administrative.placeAndDate)?.first ?? ''))
        .map(({ date }) => date),
    );
    for (const { date, expected } of oddYears(administrative).filter((each) => !past.has(each.date))) {
      const data = { actual: writtenDate(date), expected };
      yield { clause, message: 'odd', data, doubtful: true, at: textPlace(date.range) };
    }
    const meeting = sameDayLastYear(administrative);
    const yearAt = meeting?.mention.yearAt ?? null;
    if (meeting !== null && yearAt !== null) {
      const expected = String(administrative.placeAndDate?.year ?? '');
      const range = meeting.passage.text.slice(yearAt.start, yearAt.end);
      const data = { actual: writtenDate(meeting), expected };
      const mend = mendText(document, range, expected, 'alone');
      yield { clause, message: 'meeting', data, doubtful: true, at: textPlace(range), ...mend };
    }
    for (const { actual, expected, range } of comparedYears(administrative)) {
      const mend = mendText(document, range, expected, 'confirm');
      yield { clause, message: 'compared', data: { actual, expected }, at: textPlace(range), ...mend };
    }
    for (const date of toldLater(administrative)) {
      const data = { actual: writtenDate(date) };
      yield { clause, message: 'told', data, doubtful: true, at: textPlace(date.range) };
    }
  },
  examples: [
    {
      name: 'so với cùng kỳ của năm trước thì đúng, của chính năm nay thì không',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Thu ngân sách tăng 12% so với cùng kỳ năm 2025; chi ngân sách tăng 5% so với cùng kỳ năm 2026.',
      ),
      reports: [{ clause: 'noibo-year-consistent', text: '2026' }],
    },
    {
      name: 'nghị quyết được thông qua vào một ngày sau ngày ban hành',
      sample: 'nd30-nghi-quyet',
      change: replaceText('closingSentence', 'ngày 26 tháng 6', 'ngày 27 tháng 6'),
      reports: [{ clause: 'noibo-year-consistent', text: '27 tháng 6 năm 2026' }],
    },
    { name: 'mọi kỳ đều của năm nay', sample: 'nd30-bao-cao', reports: [] },
    {
      name: 'việc đã làm vào một ngày chưa đến; việc phấn đấu xong vào ngày ấy thì được',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Đến ngày 15/12/2027, Ủy ban nhân dân xã đã bố trí kinh phí; phấn đấu đến ngày 20/12/2027, các thôn đã nhận đủ kinh phí.',
      ),
      reports: [{ clause: 'kh-year-consistent', text: '15/12/2027' }],
    },
    {
      name: 'báo cáo quý I năm 2026 còn kỳ của năm cũ; so sánh với năm cũ thì được',
      sample: 'nd30-bao-cao',
      change: [
        setText(
          'section.I.3.text.1',
          'Kết quả quý I năm 2025 được công khai; thu tăng so với quý I năm 2025.',
        ),
        setText('section.IV.text.1', 'Hồ sơ quý I năm 2025 do Văn phòng lưu giữ.'),
      ],
      reports: [{ clause: 'noibo-year-consistent', text: 'quý I năm 2025' }],
    },
    {
      name: 'kinh phí lấy từ dự toán của năm trước; nguồn năm trước chuyển sang thì được',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí sử dụng từ dự toán chi thường xuyên năm 2025 của xã.'),
      reports: [{ clause: 'kh-year-consistent', text: 'năm 2025' }],
    },
    {
      name: 'chỉ tiêu và tháng của năm đã qua; tháng được kể lại thì được',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Chỉ tiêu thu năm 2025 là 312.000.000 đồng, nộp vào ngân sách xã.'),
        setText('section.V.4.text.1', 'Tổ chức tuần tra trong tháng 5 năm 2025.'),
        setText('section.V.5.text.1', 'Phát huy kết quả đã đạt được trong tháng 5 năm 2025.'),
      ],
      reports: [
        { clause: 'kh-year-consistent', text: 'năm 2025' },
        { clause: 'kh-year-consistent', text: 'tháng 5 năm 2025' },
      ],
    },
    {
      name: 'năm ghi trong lời văn khác với trích yếu',
      sample: 'nd30-thong-bao',
      change: [
        setText('abstract', 'Về việc kiểm tra an toàn thực phẩm dịp tết Trung thu năm 2026'),
        setText('body.8', '5. Giao Phòng Kinh tế rà soát các chợ dịp tết Trung thu năm 2025.'),
      ],
      reports: [{ clause: 'noibo-year-consistent', text: 'năm 2025' }],
    },
    {
      name: 'nguồn năm trước chuyển sang',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí từ nguồn ngân sách năm 2025 chuyển sang năm 2026.'),
      reports: [],
    },
    {
      name: 'cuộc họp được kể lại diễn ra sau ngày thông báo',
      sample: 'nd30-thong-bao',
      change: setText(
        'openingSentence',
        'Ngày 30 tháng 6 năm 2026, tại Hội trường, Ủy ban nhân dân xã đã tổ chức cuộc họp và thông báo kết luận như sau:',
      ),
      reports: [{ clause: 'noibo-year-consistent', text: '30 tháng 6 năm 2026' }],
    },
    {
      name: 'một bước của tiến độ còn năm cũ; bước vắt sang năm sau thì được',
      sample: 'nd30-to-trinh',
      change: [
        'Nghiệm thu: tháng 12 năm 2026.',
        'Thi công: từ tháng 8 đến tháng 11 năm 2025;',
        'Lựa chọn nhà thầu: tháng 7 năm 2026;',
        'Khảo sát: tháng 6 năm 2026;',
      ].map((step, index) =>
        insertAfter('section.II.text.6', { name: `step.${String(index)}`, role: 'body', text: `- ${step}` }),
      ),
      reports: [{ clause: 'noibo-year-consistent', text: 'tháng 11 năm 2025' }],
    },
    {
      name: 'văn bản giao việc cho một quý, một năm học đã qua; quyết toán năm học trước thì được',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Thực hiện Công văn số 18/SNV-CCHC ngày 14 tháng 02 năm 2026 của Sở Nội vụ về việc báo cáo cải cách hành chính quý I năm 2025, Kế hoạch số 20/KH-SGDĐT ngày 05 tháng 3 năm 2026 của Sở Giáo dục và Đào tạo về nhiệm vụ năm học 2023 - 2024 và Công văn số 25/STC-NS ngày 10 tháng 3 năm 2026 của Sở Tài chính về quyết toán kinh phí năm học 2023 - 2024.',
      ),
      reports: [
        { clause: 'kh-year-consistent', text: 'quý I năm 2025' },
        { clause: 'kh-year-consistent', text: 'năm học 2023 - 2024' },
      ],
    },
    {
      name: 'thời gian tổ chức bắt đầu từ năm trước',
      sample: 'nd30-ke-hoach',
      change: setText('section.III.1.text.1', 'Từ ngày 23 tháng 3 năm 2025 đến ngày 27 tháng 3 năm 2026.'),
      reports: [{ clause: 'kh-year-consistent', text: '23 tháng 3 năm 2025' }],
    },
    {
      name: 'chương trình còn tên sự kiện của năm trước; báo cáo kết quả năm trước thì được',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', '08 giờ 15 phút: Phát động Tháng hành động năm 2025.'),
      reports: [{ clause: 'kh-year-consistent', text: 'năm 2025' }],
    },
    {
      name: '“đến nay” mà bắt đầu sau ngày ban hành',
      sample: 'nd30-cong-van',
      change: setText('body.1', 'Từ ngày 02/9/2026 đến nay, bệnh đã xảy ra tại 09 hộ chăn nuôi.'),
      reports: [{ clause: 'noibo-year-consistent', text: '02/9/2026' }],
    },
    {
      name: 'biên bản ghi ngày họp của năm trước',
      sample: 'hd05-bien-ban',
      change: [
        setText('body.1', 'Thời gian bắt đầu: 14 giờ 00 phút, ngày 19 tháng 6 năm 2025.'),
        setText(
          'body.9',
          '3. Đồng chí Bí thư Đảng ủy kết luận: hoàn thành báo cáo trước ngày 30 tháng 6 năm 2026.',
        ),
      ],
      reports: [{ clause: 'noibo-year-consistent', text: '2025' }],
    },
  ],
});
