import {
  actKey,
  citationsOf,
  defineRule,
  enclosureParagraphs,
  textPlace,
  type Citation,
} from '../../linting';
import { fold, isoDate } from '../../vietnamese';
import { replaceText } from '../../samples';

const CLAUSE = 'noibo-citation-same';

export const citationSame = defineRule({
  id: 'citation-same',
  title: 'Một văn bản được viện dẫn nhiều lần thì ghi cùng một ngày ban hành',
  rationale: 'Hai ngày khác nhau cho cùng số, ký hiệu và cơ quan thì ít nhất một ngày sai.',
  clauses: [CLAUSE],
  messages: {
    otherYear:
      '“{act}” ghi {date}, trong khi số của văn bản là của năm {year}. Năm trong số, ký hiệu là năm ban hành. Hãy đối chiếu với văn bản gốc.',
    differs:
      '“{act}” ghi {date}, ở phần trên ghi {other}. Cùng số, ký hiệu và cơ quan ban hành thì phải cùng một ngày. Hãy đối chiếu với văn bản gốc.',
  },
  concerns: ({ administrative }) => citationsOf(administrative).length > 0,
  *check({ administrative }) {
    const citations = citationsOf(administrative);
    const references = enclosureParagraphs(administrative);
    const earlier = new Map<string, Map<string, Citation>>();
    for (const citation of citations) {
      const key = actKey(citation);
      const alike = (key === null ? undefined : earlier.get(key)) ?? new Map<string, Citation>();
      const other = [...alike.values()].find((each) => isSame(each, citation));
      if (key !== null && !alike.has(toldBy(citation))) {
        earlier.set(key, alike.set(toldBy(citation), citation));
      }
      const { passage, start, designation, date } = citation;
      const year = yearOfNumber(citation);
      const written = date?.value?.year;
      if (
        designation !== null &&
        date !== null &&
        year !== null &&
        written !== undefined &&
        written !== year
      ) {
        yield {
          clause: CLAUSE,
          message: 'otherYear',
          data: { act: passage.text.text.slice(start, designation.end), date: date.text, year: String(year) },
          at: textPlace(passage.text.slice(date.start, date.end)),
        };
        continue;
      }
      const isOwn = references.has(passage.paragraph.index);
      if (!isOwn && designation !== null && date !== null && other?.date != null) {
        yield {
          clause: CLAUSE,
          message: 'differs',
          data: {
            act: passage.text.text.slice(start, designation.end),
            date: date.text,
            other: other.date.text,
          },
          at: textPlace(passage.text.slice(date.start, date.end)),
        };
      }
    }
  },
  examples: [
    { name: 'mỗi văn bản một ngày', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'cùng một kế hoạch, hai ngày khác nhau',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'đúng Kế hoạch số 48/KH-UBND ngày 25 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Phú Thọ về việc tổ chức đối thoại với Nhân dân',
      ),
      reports: [{ clause: CLAUSE, text: 'ngày 25 tháng 02 năm 2026' }],
    },
    {
      name: 'ngày ban hành ở năm khác với năm trong số',
      sample: 'nd30-quyet-dinh',
      change: replaceText('legalBasis.2', 'ngày 12 tháng 6 năm 2025', 'ngày 12 tháng 6 năm 2024'),
      reports: [{ clause: CLAUSE, text: 'ngày 12 tháng 6 năm 2024' }],
    },
    {
      name: 'cùng số, ký hiệu của hai cơ quan',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'đúng Kế hoạch số 48/KH-UBND ngày 15 tháng 3 năm 2025 của Ủy ban nhân dân xã về đối thoại với Nhân dân',
      ),
      reports: [],
    },
  ],
});

/** The year inside a number ("30/2020/NĐ-CP"), or null. */
function yearOfNumber({ passage, designation }: Citation): number | null {
  const text = designation === null ? '' : passage.text.text.slice(designation.start, designation.end);
  const year = /\d ?\/ ?((?:19|20)\d\d) ?\/ ?\p{Lu}/u.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** Of two citations with one number and symbol: the same year and issuer, another day. Numbers begin anew every year. */
function isSame(one: Citation, other: Citation): boolean {
  const [first, second] = [one.date?.value, other.date?.value];
  return (
    first != null &&
    second != null &&
    first.year === second.year &&
    (first.month !== second.month || first.day !== second.day) &&
    (fold(one.issuer?.text ?? '') === fold(other.issuer?.text ?? '') ||
      // A number with its year stands for one act, whoever is named with it.
      ((one.issuer === null || other.issuer === null) && yearOfNumber(one) !== null))
  );
}

/** What a citation tells of when and by whom its act was issued: those that tell the same are compared once. */
function toldBy(citation: Citation): string {
  const { date, issuer } = citation;
  const day = date?.value == null ? '' : isoDate(date.value);
  return [day, issuer === null ? '' : `.${fold(issuer.text)}`, String(yearOfNumber(citation))].join(' ');
}
