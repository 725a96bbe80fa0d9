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

/** "Căn cứ kết quả biểu quyết … ngày 10/11/2026": what is over when a document is founded on it. */
const OVER = /^\P{L}*Căn cứ (?:kết quả|[Bb]iên bản)(?!\p{L})[^;]*$/u;
const ENDS = /^\s*[;,.]?\s*$/u;

export const citationDate = defineRule({
  id: 'citation-date',
  title: 'Văn bản được viện dẫn có trước văn bản viện dẫn',
  rationale:
    'Không thể căn cứ vào một văn bản chưa ban hành; ngày của văn bản được viện dẫn có thể bị gõ nhầm.',
  clauses: ['noibo-citation-date'],
  messages: {
    later:
      'Văn bản được viện dẫn ghi ngày “{actual}”, sau ngày ban hành của văn bản này. Văn bản được viện dẫn phải có trước. Hãy kiểm tra lại ngày của văn bản được viện dẫn.',
    result:
      'Căn cứ ghi ngày “{actual}”, sau ngày ban hành của văn bản này. Kết quả, biên bản làm căn cứ phải có trước. Hãy kiểm tra lại ngày này.',
  },
  concerns: ({ administrative }) => issueDays(administrative.placeAndDate) !== null,
  *check({ administrative }) {
    const issued = issueDays(administrative.placeAndDate);
    if (issued === null || yearSlip(administrative) !== null) {
      return;
    }
    const cited = citationsOf(administrative);
    for (const { mention, passage, role, range } of datesOf(administrative)) {
      const { text } = passage.text;
      const isOver =
        passage.role === 'legalBasis' &&
        OVER.test(text.slice(0, mention.start)) &&
        ENDS.test(text.slice(mention.end));
      const days = role === 'citation' || isOver ? daysOf(mention) : null;
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
      if (ofAct || isOver) {
        yield {
          clause: 'noibo-citation-date',
          message: ofAct ? 'later' : 'result',
          data: { actual: text.slice(mention.start, mention.end) },
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
    {
      name: 'căn cứ kết quả của một cuộc họp sau ngày ban hành',
      sample: 'hd05-quyet-dinh',
      change: replaceText(
        'legalBasis.3',
        'Xét đề nghị của Ban Xây dựng Đảng',
        'Căn cứ kết quả biểu quyết của Ban Thường vụ Đảng ủy ngày 30/6/2026',
      ),
      reports: [{ clause: 'noibo-citation-date', text: '30/6/2026' }],
    },
    {
      name: 'căn cứ kết quả của một cuộc họp trước ngày ban hành',
      sample: 'hd05-quyet-dinh',
      change: replaceText(
        'legalBasis.3',
        'Xét đề nghị của Ban Xây dựng Đảng',
        'Căn cứ kết quả biểu quyết của Ban Thường vụ Đảng ủy ngày 15/6/2026',
      ),
      reports: [],
    },
  ],
});
