import { clauseForDocument, defineRule, issueDays, plannedDates, textPlace, yearSlip } from '../../linting';
import { replaceText, setText } from '../../samples';

const CLAUSES = ['kh-future-date', 'noibo-past-date'];

export const futureDate = defineRule({
  id: 'future-date',
  title: 'Thời hạn, ngày tổ chức sau ngày ban hành',
  rationale: 'Một việc phải làm trước khi văn bản ra đời thì không ai thực hiện được.',
  clauses: CLAUSES,
  messages: {
    past: 'Mốc “{actual}” ở trước ngày ban hành ({issued}). Việc văn bản đặt ra phải ở sau ngày ban hành. Hãy kiểm tra lại mốc này hoặc ngày ban hành.',
  },
  concerns: ({ administrative }) => issueDays(administrative.placeAndDate) !== null,
  *check(context) {
    const { administrative } = context;
    const clause = clauseForDocument(context, CLAUSES);
    const issued = issueDays(administrative.placeAndDate);
    if (clause === null || issued === null || yearSlip(administrative) !== null) {
      return;
    }
    const ofPlan = clause === 'kh-future-date';
    const year = issued.first.slice(0, 4);
    for (const { date, days } of plannedDates(administrative)) {
      // In a plan a date of last year is a slip in the year, which has a clause of its own.
      const leftOver =
        ofPlan && `${year}${days.last.slice(4)}` >= issued.first && days.last.slice(0, 4) < year;
      if (days.last < issued.first && !leftOver) {
        yield {
          clause,
          message: 'past',
          data: {
            actual: date.passage.text.text.slice(date.mention.start, date.mention.end),
            issued: administrative.placeAndDate?.text.replace(/^.*?(?=ngày)/iu, '') ?? '',
          },
          at: textPlace(date.range),
          // Letters and announcements also tell of deadlines that have passed.
          ...(ofPlan || administrative.type === 'giay-moi' ? {} : { doubtful: true }),
        };
      }
    }
  },
  examples: [
    {
      name: 'ngày tổ chức sau ngày ban hành',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'ngày tổ chức trước ngày ban hành',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.1.text.1', 'thứ Sáu, ngày 27 tháng 3', 'thứ Sáu, ngày 13 tháng 3'),
      reports: [{ clause: 'kh-future-date', text: '13 tháng 3 năm 2026' }],
    },
    {
      name: 'thời hạn trước ngày ban hành',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.2.text.1', '20 tháng 3', '10 tháng 3'),
      reports: [{ clause: 'kh-future-date', text: '10 tháng 3 năm 2026' }],
    },
    {
      name: 'cuộc họp trước ngày của giấy mời',
      sample: 'nd30-giay-moi',
      change: setText('placeAndDate', 'An Bình, ngày 30 tháng 3 năm 2026'),
      reports: [{ clause: 'noibo-past-date', text: '27 tháng 3 năm 2026' }],
    },
  ],
});
