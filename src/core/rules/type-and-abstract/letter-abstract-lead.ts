import { defineRule, firstRange, mendText, rangeText, textPlace } from '../../linting';
import { fold } from '../../vietnamese';

/** The words that real letters put in front of the subject. */
const LEAD = /^(?:v\s?[/.]\s?v\.?\s*:?|về việc\s*:?|v\/v:?)(?=\s|$)/iu;

export const letterAbstractLead = defineRule({
  id: 'letter-abstract-lead',
  title: 'Trích yếu công văn mở đầu bằng “V/v” (nhà nước), “về việc” (Đảng)',
  rationale: 'Lời dẫn thống nhất giúp nhận ra trích yếu của công văn, vì công văn không có tên loại.',
  clauses: ['nd30-congvan-vv', 'dang-congvan-veviec', 'dang-congvan-trichyeu'],
  messages: {
    wrongLead:
      'Trích yếu công văn đang mở đầu bằng “{actual}”. Theo {regulation}, trích yếu công văn mở đầu bằng “{expected}”. Hãy sửa “{actual}” thành “{expected}”.',
    noLead:
      'Trích yếu công văn chưa có lời dẫn “{expected}”. Theo {regulation}, trích yếu công văn mở đầu bằng “{expected}”. Hãy thêm “{expected}” trước trích yếu.',
    unwantedLead:
      'Trích yếu công văn đang mở đầu bằng “{actual}”. Văn bản theo {regulation} không dùng lời dẫn này. Hãy bỏ “{actual}”.',
  },
  *check({ administrative, document, regulation }) {
    const { abstract, type } = administrative;
    const { clause, lead: expected, unwantedLead } = regulation.demands.letterAbstract;
    if (abstract === null || type !== 'cong-van') {
      return;
    }
    const text = rangeText(document, firstRange(abstract));
    const lead = text.match(LEAD);
    const data = { actual: lead?.text ?? '', regulation: regulation.name };
    if (lead === null && expected !== null) {
      const at = textPlace(text.match(/^\S+/u)?.range ?? text.range);
      const mend = mendText(document, text.slice(0, 0), `${expected} `, 'confirm');
      yield { clause, message: 'noLead', data: { ...data, expected }, at, ...mend };
    } else if (lead !== null && expected !== null && lead.text !== expected) {
      const mend = mendText(document, lead.range, expected);
      yield { clause, message: 'wrongLead', data: { ...data, expected }, at: textPlace(lead.range), ...mend };
    } else if (lead !== null && unwantedLead !== null && fold(lead.text) === fold(unwantedLead)) {
      yield { clause, message: 'unwantedLead', data, at: textPlace(lead.range) };
    }
  },
  examples: [],
});
