import { defineRule, proseOf, textPlace, type Passage, type Place } from '../../linting';
import { insertBefore, replaceText } from '../../samples';

/** What is said of an act whose time is over. */
const ENDED = /thay thế|bãi bỏ|hết hiệu lực|không còn|trước đây|hủy bỏ|huỷ bỏ/iu;

/** The year of the date that follows a symbol: `, ngày 03/4/2018`, ` ngày 03 tháng 4 năm 2018`. */
const YEAR = /^(?:\/nb)?\s*,?\s*ngày\s[\d/.\s]*(?:tháng[\s\d]*năm\s*)?((?:19|20)\d\d)/u;

/** `36-HD/VPTW`, with blanks around its marks where a typist put them, and with or without "/nb" (for internal use). */
function patternOf(full: string): RegExp {
  const symbol = full.replace(/\/nb$/u, '');
  return new RegExp(String.raw`(?<!\d)${symbol.replace(/[-/]/gu, String.raw`\s*$&\s*`)}(?![\p{L}\d])`, 'gu');
}

/** The sentence around an offset: an act may be cited in one and called repealed in the next. */
function sentenceAt(text: string, offset: number): string {
  const end = text.indexOf('. ', offset);
  return text.slice(text.lastIndexOf('. ', offset) + 1, end < 0 ? text.length : end);
}

function citations({ text, quoted }: Passage, pattern: RegExp, year: number): readonly Place[] {
  if (quoted) {
    return [];
  }
  return [...text.text.matchAll(pattern)]
    .filter(({ 0: symbol, index }) => {
      const written = YEAR.exec(text.text.slice(index + symbol.length))?.[1];
      return (written === undefined || Number(written) === year) && !ENDED.test(sentenceAt(text.text, index));
    })
    .map(({ 0: symbol, index }) => textPlace(text.slice(index, index + symbol.length)));
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
    for (const { name, symbol, year, successor } of demand?.acts ?? []) {
      const pattern = patternOf(symbol);
      const [at, ...more] = proseOf(administrative).flatMap((passage) => citations(passage, pattern, year));
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
