import {
  citationsOf,
  datesOf,
  daysOf,
  defineRule,
  enclosureParagraphs,
  issueDays,
  textPlace,
  yearSlip,
} from '../../linting';
import { replaceText } from '../../samples';

export const citationDate = defineRule({
  id: 'citation-date',
  title: 'Văn bản được viện dẫn có trước văn bản viện dẫn',
  rationale:
    'Không thể căn cứ vào một văn bản chưa ban hành; ngày của văn bản được viện dẫn có thể bị gõ nhầm.',
  clauses: ['noibo-citation-date'],
  messages: {
    later:
      'Văn bản được viện dẫn ghi ngày “{actual}”, sau ngày ban hành của văn bản này. Văn bản được viện dẫn phải có trước. Hãy kiểm tra lại ngày của văn bản được viện dẫn.',
  },
  concerns: ({ administrative }) => issueDays(administrative.placeAndDate) !== null,
  *check({ administrative }) {
    const issued = issueDays(administrative.placeAndDate);
    if (issued === null || yearSlip(administrative) !== null) {
      return;
    }
    const cited = citationsOf(administrative);
    for (const { mention, passage, role, range } of datesOf(administrative)) {
      const days = role === 'citation' ? daysOf(mention) : null;
      // An appendix may reproduce a form with any date.
      if (
        days === null ||
        days.first <= issued.last ||
        passage.appendix !== null ||
        passage.quoted ||
        enclosureParagraphs(administrative).has(passage.paragraph.index)
      ) {
        continue;
      }
      // A deadline may follow the name of an act.
      const ofAct = cited.some(
        ({ passage: place, date }) =>
          place === passage && date !== null && mention.start >= date.start && mention.end <= date.end,
      );
      if (ofAct) {
        yield {
          clause: 'noibo-citation-date',
          message: 'later',
          data: { actual: passage.text.text.slice(mention.start, mention.end) },
          at: textPlace(range),
        };
      }
    }
  },
  examples: [
    {
      name: 'căn cứ ban hành trước kế hoạch',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'căn cứ ghi ngày sau ngày ban hành',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', '26 tháng 02', '26 tháng 4'),
      reports: [{ clause: 'noibo-citation-date', text: '26 tháng 4 năm 2026' }],
    },
  ],
});
