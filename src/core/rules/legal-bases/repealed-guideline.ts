import { citationsOf, defineRule, speaksOfPast, textPlace, type Citation } from '../../linting';
import type { RepealedActsDemand } from '../../regulations';
import { insertBefore, replaceText } from '../../samples';

type RepealedAct = RepealedActsDemand['acts'][number];

/** A designation without blanks and without "/nb" (for internal use), with or without which the same act is cited. */
function compact(designation: string): string {
  return designation.replace(/\s/gu, '').replace(/\/nb$/u, '');
}

/** Whether the citation is of this act: numbers begin anew with every term, so a year that is given has to agree. */
function isOf({ designation, date }: Citation, { symbol, year }: RepealedAct): boolean {
  const written = date?.value?.year ?? null;
  return (
    designation !== null &&
    compact(designation.text) === compact(symbol) &&
    (written === null || written === year)
  );
}

export const repealedGuideline = defineRule({
  id: 'repealed-guideline',
  title: 'Văn bản của Đảng từ ngày 27/5/2026 không viện dẫn hướng dẫn, quy định về thể thức đã hết hiệu lực',
  rationale: 'Căn cứ đã hết hiệu lực làm yếu giá trị của văn bản và dẫn người đọc đến quy định cũ.',
  clauses: ['dang-regime-hethieuluc'],
  messages: {
    repealed:
      'Văn bản viện dẫn {name}, đã hết hiệu lực. Văn bản ban hành từ ngày 27/5/2026 không lấy văn bản này làm căn cứ hiện hành. Hãy viện dẫn {successor}.',
  },
  concerns: ({ regulation }) => regulation.demands.repealedActs !== null,
  *check({ administrative, regulation }) {
    const demand = regulation.demands.repealedActs;
    const current = citationsOf(administrative).filter(
      ({ passage, quoted, start, end }) => !passage.quoted && !quoted && !speaksOfPast(passage, start, end),
    );
    for (const act of demand?.acts ?? []) {
      const { name, successor } = act;
      const [at, ...more] = current
        .filter((citation) => isOf(citation, act))
        .flatMap(({ passage, designation }) =>
          designation === null ? [] : [textPlace(passage.text.slice(designation.start, designation.end))],
        );
      if (demand !== null && at !== undefined) {
        yield { clause: demand.clause, message: 'repealed', data: { name, successor }, at, more };
      }
    }
  },
  examples: [
    {
      name: 'viện dẫn hướng dẫn hiện hành',
      sample: 'hd05-quyet-dinh',
      change: insertBefore('legalBasis.3', {
        name: 'legalBasis.guideline',
        role: 'legalBasis',
        text: '- Căn cứ Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng;',
      }),
      reports: [],
    },
    {
      name: 'viện dẫn Hướng dẫn 36-HD/VPTW',
      sample: 'hd05-quyet-dinh',
      change: insertBefore('legalBasis.3', {
        name: 'legalBasis.guideline',
        role: 'legalBasis',
        text: '- Căn cứ Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng;',
      }),
      reports: [{ clause: 'dang-regime-hethieuluc', text: '36-HD/VPTW' }],
    },
    {
      name: 'nhắc đến văn bản được thay thế',
      sample: 'hd05-thong-bao',
      change: replaceText(
        'body.1',
        'trong đó có 06 đảng viên nữ.',
        'trong đó có 06 đảng viên nữ. Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng về thể thức văn bản của Đảng thay thế Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng.',
      ),
      reports: [],
    },
  ],
});
