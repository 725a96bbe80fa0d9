import { defineRule, mendText, mentionsOf, speaksOfPast, textPlace } from '../../linting';
import { replaceText } from '../../samples';

export const citationNextShort = defineRule({
  id: 'citation-next-short',
  title: 'Viện dẫn lần sau chỉ ghi tên loại và số, ký hiệu',
  rationale: 'Thông tin đầy đủ đã có ở lần đầu; nhắc lại làm câu văn dài và dễ lệch nhau.',
  clauses: ['nd30-viendan-next-short', 'dang-viendan-next'],
  messages: {
    repeated:
      '“{act}” đã được viện dẫn đầy đủ ở phần trên. Theo {regulation}, các lần sau chỉ ghi tên loại và số, ký hiệu. Có thể bỏ “{rest}”.',
  },
  concerns: ({ administrative }) => mentionsOf(administrative).some(({ repeated }) => repeated),
  *check({ administrative, document, regulation }) {
    for (const { citation, told } of mentionsOf(administrative)) {
      const { passage, start, designation, date, issuer, end } = citation;
      if (designation === null || date === null || !told || speaksOfPast(passage, start, end)) {
        continue;
      }
      const { text } = passage;
      const stop = Math.max(date.end, issuer?.end ?? 0);
      const closed = /^(?:[;,.)]|$)/u.test(text.text.slice(stop));
      yield {
        clause: regulation.demands.citations.nextClause,
        message: 'repeated',
        data: {
          act: text.text.slice(start, designation.end),
          rest: text.text.slice(designation.end, stop).replace(/^[, ]+/u, ''),
          regulation: regulation.name,
        },
        at: textPlace(text.slice(designation.end, stop)),
        ...(closed ? mendText(document, text.slice(designation.end, stop), '', 'confirm') : {}),
      };
    }
  },
  examples: [
    {
      name: 'lần sau chỉ ghi tên loại và số, ký hiệu',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.2.text.1', 'đúng quy định của pháp luật', 'đúng Kế hoạch số 48/KH-UBND'),
      reports: [],
    },
    {
      name: 'lần sau nhắc lại ngày và cơ quan ban hành',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'đúng Kế hoạch số 48/KH-UBND ngày 26 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Phú Thọ',
      ),
      reports: [
        {
          clause: 'nd30-viendan-next-short',
          text: ' ngày 26 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Phú Thọ',
        },
      ],
      fixed: replaceText('section.I.2.text.1', 'đúng quy định của pháp luật', 'đúng Kế hoạch số 48/KH-UBND'),
    },
    {
      name: 'cùng số, ký hiệu nhưng là văn bản của năm khác',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'phát huy kết quả Kế hoạch số 48/KH-UBND ngày 21 tháng 3 năm 2025 của Ủy ban nhân dân xã về đối thoại năm 2025',
      ),
      reports: [],
    },
    {
      name: 'văn bản của Đảng nhắc lại ngày ban hành',
      sample: 'hd05-ke-hoach',
      change: replaceText(
        'closingSentence',
        'Kế hoạch',
        'Kế hoạch cụ thể hóa Chương trình số 02-CTr/ĐU, ngày 15/01/2026 của Ban Chấp hành Đảng bộ xã, là Kế hoạch',
      ),
      reports: [{ clause: 'dang-viendan-next' }],
    },
  ],
});
