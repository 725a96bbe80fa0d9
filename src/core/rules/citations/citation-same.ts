import {
  actKey,
  citationsOf,
  defineRule,
  enclosureParagraphs,
  otherIssuers,
  otherNumbers,
  textPlace,
  type Citation,
  type Problem,
} from '../../linting';
import type { AdministrativeDocument } from '../../administrative';
import { fold, isoDate } from '../../vietnamese';
import { replaceText, setText } from '../../samples';

const CLAUSE = 'noibo-citation-same';

export const citationSame = defineRule({
  id: 'citation-same',
  title: 'Một văn bản được viện dẫn nhiều lần thì ghi cùng số, cùng ngày và cùng cơ quan ban hành',
  rationale: 'Hai chỗ ghi khác nhau về cùng một văn bản thì ít nhất một chỗ sai.',
  clauses: [CLAUSE],
  messages: {
    otherNumber:
      'Câu ghi “{act}”, trong khi tên văn bản này nói đến “{other}” cùng loại, cùng ngày và cùng cơ quan ban hành. Nội dung phải viện dẫn đúng văn bản nêu ở tên. Hãy đối chiếu với văn bản gốc.',
    otherIssuer:
      '“{act}” ghi là của “{issuer}”, ở phần trên ghi là của “{other}”. Cùng số, ký hiệu và ngày ban hành thì phải cùng một cơ quan. Hãy đối chiếu với văn bản gốc.',
    otherYear:
      '“{act}” ghi {date}, trong khi số của văn bản là của năm {year}. Năm trong số, ký hiệu là năm ban hành. Hãy đối chiếu với văn bản gốc.',
    differs:
      '“{act}” ghi {date}, ở phần trên ghi {other}. Cùng số, ký hiệu và cơ quan ban hành thì phải cùng một ngày. Hãy đối chiếu với văn bản gốc.',
  },
  concerns: ({ administrative }) => citationsOf(administrative).length > 0,
  *check({ administrative }) {
    yield* otherlyCited(administrative);
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
      name: 'số của văn bản trong câu mở đầu khác với số ở tên văn bản',
      sample: 'hd05-nghi-quyet',
      change: [
        setText('abstract', 'về thực hiện Nghị quyết số 71-NQ/TW, ngày 22/8/2025 của Bộ Chính trị'),
        setText(
          'openingSentence',
          'Thực hiện Nghị quyết số 17-NQ/TW, ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo, Ban Chấp hành Đảng bộ xã An Bình ban hành Nghị quyết như sau:',
        ),
      ],
      reports: [{ clause: CLAUSE, text: '17-NQ/TW' }],
    },
    {
      name: 'cơ quan ban hành trong câu mở đầu khác với ở tên văn bản',
      sample: 'hd05-nghi-quyet',
      change: [
        setText('abstract', 'về thực hiện Nghị quyết số 71-NQ/TW, ngày 22/8/2025 của Bộ Chính trị'),
        setText(
          'openingSentence',
          'Thực hiện Nghị quyết số 71-NQ/TW, ngày 22/8/2025 của Ban Chấp hành Trung ương về đột phá phát triển giáo dục và đào tạo, Ban Chấp hành Đảng bộ xã An Bình ban hành Nghị quyết như sau:',
        ),
      ],
      reports: [{ clause: CLAUSE, text: 'Ban Chấp hành Trung ương' }],
    },
    {
      name: 'câu mở đầu và tên văn bản nói về cùng một nghị quyết',
      sample: 'hd05-nghi-quyet',
      change: [
        setText('abstract', 'về thực hiện Nghị quyết số 71-NQ/TW, ngày 22/8/2025 của Bộ Chính trị'),
        setText(
          'openingSentence',
          'Thực hiện Nghị quyết số 71-NQ/TW, ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo, Ban Chấp hành Đảng bộ xã An Bình ban hành Nghị quyết như sau:',
        ),
      ],
      reports: [],
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

/** Acts that the text cites by another number than the title does, or as those of another body. */
function* otherlyCited(
  administrative: AdministrativeDocument,
): Generator<Problem<'otherNumber' | 'otherIssuer'>> {
  for (const { citation, earlier } of otherNumbers(administrative)) {
    const { passage, designation } = citation;
    if (designation !== null) {
      const data = { act: actIn(citation), other: actIn(earlier) };
      const at = textPlace(passage.text.slice(designation.start, designation.end));
      yield { clause: CLAUSE, message: 'otherNumber', data, at };
    }
  }
  for (const { citation, earlier } of otherIssuers(administrative)) {
    const { passage, issuer } = citation;
    if (issuer !== null) {
      const data = { act: actIn(citation), issuer: issuer.text, other: earlier.issuer?.text ?? '' };
      yield {
        clause: CLAUSE,
        message: 'otherIssuer',
        data,
        at: textPlace(passage.text.slice(issuer.start, issuer.end)),
      };
    }
  }
}

function actIn({ passage, start, designation }: Citation): string {
  return passage.text.text.slice(start, designation?.end ?? start);
}

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
