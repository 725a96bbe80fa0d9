import { defineRule, firstRange, textPlace } from '../../linting';
import { setText } from '../../samples';

export const issueDateBlank = defineRule({
  id: 'issue-date-blank',
  title: 'Văn bản phát hành đã có ngày, tháng, năm',
  rationale: 'Dự thảo để trống ngày là bình thường; ngày ban hành là ngày ký và phải có khi phát hành.',
  clauses: ['nd30-ngay-blank', 'dang-ngay-blank'],
  messages: {
    blank:
      'Dòng “{actual}” chưa có {parts}. Ngày ban hành là ngày văn bản được ký, nên dự thảo được để trống. Hãy điền {parts} trước khi phát hành.',
    blankOnRelease:
      'Dòng “{actual}” chưa có {parts}. Văn bản phát hành phải ghi ngày văn bản được ký. Hãy điền {parts}.',
  },
  concerns: ({ administrative }) => administrative.placeAndDate !== null,
  *check({ administrative, regulation, stage }) {
    const { placeAndDate } = administrative;
    if (placeAndDate === null) {
      return;
    }
    const { day, month, year } = placeAndDate;
    const parts = [
      day === null ? ['ngày'] : [],
      month === null ? ['tháng'] : [],
      // A year of two or three figures is a slip of its own.
      year === null && !/năm\s*(?:\d{3}|(?!20)\d{2})$/iu.test(placeAndDate.text) ? ['năm'] : [],
    ].flat();
    if (parts.length > 0) {
      yield {
        clause: regulation.demands.date.blankClause,
        message: stage === 'draft' ? 'blank' : 'blankOnRelease',
        data: { actual: placeAndDate.text, parts: parts.join(', ') },
        at: textPlace(firstRange(placeAndDate)),
        blank: true,
      };
    }
  },
  examples: [
    {
      name: 'đã có ngày',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'dự thảo chưa có ngày',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày      tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-ngay-blank', text: 'An Bình, ngày      tháng 3 năm 2026' }],
    },
    {
      name: 'phát hành mà chưa có ngày, tháng',
      sample: 'hd05-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày … tháng … năm 2026'),
      stage: 'release',
      reports: [{ clause: 'dang-ngay-blank', text: 'An Bình, ngày … tháng … năm 2026' }],
    },
  ],
});
