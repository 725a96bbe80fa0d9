import type { AdministrativeDocument, Component } from '../../administrative';
import {
  defineRule,
  leftTerms,
  mendText,
  namedPeriods,
  rangeText,
  strayPeriods,
  textPlace,
  type NamedPeriod,
  type RangeText,
} from '../../linting';
import { replaceText, setText } from '../../samples';
import { readDates, type DateMention } from '../../vietnamese';

const clause = 'noibo-other-period';

/** "Trên đây là Báo cáo …" up to the next clause; "… báo cáo kết quả … như sau:". */
const IN_CLOSING = /Trên đây là [^;]*?(?=;|\.\/?\.?(?: |$)|, (?:đề nghị|yêu cầu|kính|trân trọng)|$)/iu;
const IN_OPENING =
  /(?:ban hành|báo cáo|thông báo|xây dựng|hướng dẫn|kính trình|quyết nghị|kết luận về)(?! số)(?:(?!ban hành|báo cáo|thông báo|xây dựng|hướng dẫn|kính trình|kết luận (?:về|như)| số )[^;:])*(?=(?:như sau|sau đây|với (?:các )?nội dung sau) *:?$)/iu;

/** "Chi bộ họp thường kỳ tháng 9 năm 2026": the meeting that the document comes from. */
const IN_MEETING =
  /(?<!\p{L})(?:hội nghị|cuộc họp|họp|sinh hoạt)(?: \p{L}+){0,5} (?:thường kỳ|định kỳ)[^.;:,]*/iu;

type Period = Pick<DateMention, 'precision' | 'year' | 'quarter' | 'month'>;

interface FoundPeriod {
  readonly text: RangeText;
  readonly start: number;
  readonly end: number;
  readonly expected: string;
}

/** The only month, quarter or year that a text names; null where it names none, or several. */
function onlyPeriod(text: string): DateMention | null {
  const [first, ...others] = readDates(text).filter(({ precision }) => precision !== 'day');
  return first === undefined || others.length > 0 || first.year === null ? null : first;
}

function isOther(left: Period, right: Period): boolean {
  return (
    left.precision === right.precision &&
    (left.year !== right.year || left.quarter !== right.quarter || left.month !== right.month)
  );
}

/** Of several periods, named in the same order as in the title, the first that is another one. */
function oneOfSeveral(
  title: string,
  sentence: string,
): { readonly actual: NamedPeriod; readonly expected: NamedPeriod } | null {
  const [wanted, named] = [namedPeriods(title), namedPeriods(sentence)];
  const inStep =
    wanted.length > 0 &&
    wanted.length === named.length &&
    (wanted.length > 1 || wanted[0]?.shape === 'months') &&
    wanted.every(({ shape }, index) => named[index]?.shape === shape);
  const index = inStep
    ? wanted.findIndex(({ year, part }, at) => named[at]?.year !== year || named[at].part !== part)
    : -1;
  const [expected, actual] = [wanted[index], named[index]];
  return expected === undefined || actual === undefined ? null : { actual, expected };
}

function periodIn(
  { abstract, source }: AdministrativeDocument,
  sentence: Component | null,
  pattern: RegExp,
): FoundPeriod | null {
  const title = onlyPeriod(abstract?.text ?? '');
  for (const range of sentence?.ranges ?? []) {
    const text = rangeText(source, range);
    const found = pattern.exec(text.text.trimEnd());
    const named = found === null ? null : onlyPeriod(found[0]);
    const one = found === null ? null : oneOfSeveral(abstract?.text ?? '', found[0]);
    if (found !== null && one !== null) {
      const start = found.index + one.actual.start;
      return { text, start, end: found.index + one.actual.end, expected: one.expected.text };
    }
    if (title !== null && found !== null && named !== null && isOther(title, named)) {
      return {
        text,
        start: found.index + named.start,
        end: found.index + named.end,
        expected: (abstract?.text ?? '').slice(title.start, title.end),
      };
    }
  }
  return null;
}

export const otherPeriod = defineRule({
  id: 'other-period',
  title: 'Câu dẫn, câu kết ghi đúng tháng, quý, năm của trích yếu',
  rationale: 'Kỳ báo cáo khác với trích yếu thường còn sót lại từ văn bản của kỳ trước.',
  clauses: [clause],
  messages: {
    other:
      'Ở đây ghi “{actual}”, trích yếu ghi “{expected}”. Câu dẫn, câu kết và trích yếu phải nói về cùng một kỳ. Hãy kiểm tra lại tháng, quý, năm.',
    term: 'Ở đây ghi “{actual}”, các chỗ khác trong văn bản ghi “{expected}”. Nhiệm kỳ trước có thể còn sót từ văn bản cũ. Hãy kiểm tra lại nhiệm kỳ.',
    told: 'Ở đây ghi “{actual}”, trích yếu ghi “{expected}”. Kỳ khác với trích yếu có thể còn sót từ văn bản của kỳ trước. Hãy kiểm tra lại.',
    ahead:
      'Tiêu đề nêu việc sắp tới của “{actual}”, kỳ này đã hết trước ngày ban hành. Có thể kỳ cũ còn sót lại. Hãy kiểm tra lại tháng, quý, năm.',
    over: 'Căn cứ này nêu “{actual}”, nhiệm kỳ đã hết trước năm ban hành văn bản. Căn cứ phải còn hiệu lực khi ban hành. Hãy kiểm tra lại nhiệm kỳ.',
  },
  concerns: ({ administrative: { abstract } }) => abstract !== null,
  *check({ administrative, document }) {
    for (const { actual, expected, range, doubtful } of leftTerms(administrative)) {
      yield expected === null
        ? { clause, message: 'over', data: { actual }, doubtful, at: textPlace(range) }
        : {
            clause,
            message: 'term',
            data: { actual, expected },
            doubtful,
            at: textPlace(range),
            ...mendText(document, range, expected, 'alone'),
          };
    }
    const { type, openingSentence, closingSentence } = administrative;
    // Openings and closings of plans are compared word by word, under clauses of their own.
    const sentences = [
      periodIn(administrative, openingSentence, IN_OPENING) ??
        periodIn(administrative, openingSentence, IN_MEETING),
      periodIn(administrative, closingSentence, IN_CLOSING),
    ];
    const shown = new Set<string>();
    for (const found of type === 'ke-hoach' ? [] : sentences) {
      if (found !== null) {
        shown.add(found.text.text.slice(found.start, found.end));
        const { text, start, end, expected } = found;
        const range = text.slice(start, end);
        yield {
          clause,
          message: 'other',
          data: { actual: text.text.slice(start, end), expected },
          at: textPlace(range),
          ...mendText(document, range, expected, 'alone'),
        };
      }
    }
    for (const { kind, actual, expected, range } of strayPeriods(administrative)) {
      if (!shown.has(actual)) {
        const message = kind === 'named' ? 'other' : kind;
        const data: Record<string, string> = expected === '' ? { actual } : { actual, expected };
        yield { clause, message, data, doubtful: kind === 'told', at: textPlace(range) };
      }
    }
  },
  examples: [
    { name: 'cùng một quý', sample: 'nd30-bao-cao', reports: [] },
    {
      name: 'nghị quyết 6 tháng cuối năm căn cứ báo cáo của 6 tháng đầu năm',
      sample: 'nd30-nghi-quyet',
      change: setText(
        'legalBasis.3',
        'Xét Báo cáo số 60/BC-UBND ngày 15 tháng 6 năm 2026 của Ủy ban nhân dân xã An Bình về tình hình phát triển kinh tế - xã hội 6 tháng đầu năm 2026.',
      ),
      reports: [],
    },
    {
      name: 'tờ trình về nhiệm vụ của 6 tháng đầu năm trong nghị quyết 6 tháng cuối năm',
      sample: 'nd30-nghi-quyet',
      change: replaceText('legalBasis.3', '6 tháng cuối năm', '6 tháng đầu năm'),
      reports: [{ clause: 'noibo-other-period', text: '6 tháng đầu năm 2026' }],
    },
    {
      name: 'câu kết còn năm cũ',
      sample: 'nd30-bao-cao',
      change: replaceText('closingSentence', 'quý I năm 2026', 'quý I năm 2025'),
      reports: [{ clause, text: 'quý I năm 2025' }],
      fixed: [],
    },
    {
      name: 'câu dẫn còn quý cũ',
      sample: 'nd30-bao-cao-phong',
      change: replaceText('openingSentence', 'quý I năm 2026', 'quý IV năm 2025'),
      reports: [{ clause, text: 'quý IV năm 2025' }],
      fixed: [],
    },
    {
      name: 'câu kết nêu hai kỳ, kỳ sau là của năm cũ',
      sample: 'nd30-bao-cao',
      change: [
        setText('abstract', 'Kết quả công tác 9 tháng đầu năm 2026 và nhiệm vụ 3 tháng cuối năm 2026'),
        setText('openingSentence', 'Ủy ban nhân dân xã An Bình báo cáo kết quả công tác như sau:'),
        setText(
          'closingSentence',
          'Trên đây là Báo cáo kết quả công tác 9 tháng đầu năm 2026 và nhiệm vụ 3 tháng cuối năm 2025./.',
        ),
      ],
      reports: [{ clause, text: '3 tháng cuối năm 2025' }],
    },
    {
      name: 'cuộc họp thường kỳ của tháng khác',
      sample: 'hd05-nghi-quyet',
      change: [
        setText('abstract', 'hội nghị Ban Chấp hành Đảng bộ xã tháng 6 năm 2026'),
        setText(
          'openingSentence',
          'Ban Chấp hành Đảng bộ xã An Bình họp thường kỳ tháng 5 năm 2026, thống nhất những nội dung sau:',
        ),
      ],
      reports: [{ clause, text: 'tháng 5 năm 2026' }],
    },
    {
      name: 'cụm từ của trích yếu đi với giai đoạn khác',
      sample: 'hd05-nghi-quyet',
      change: [
        setText('abstract', 'về phát triển kinh tế rừng bền vững giai đoạn 2026 - 2030'),
        setText(
          'openingSentence',
          'Ban Chấp hành Đảng bộ xã An Bình thảo luận, thống nhất về phát triển kinh tế rừng bền vững giai đoạn 2021 - 2025 như sau:',
        ),
      ],
      reports: [{ clause, text: 'giai đoạn 2021 - 2025' }],
    },
    {
      name: 'tiêu đề nêu nhiệm vụ của một tháng đã hết; số liệu đến ngày của năm cũ',
      sample: 'nd30-bao-cao',
      change: [
        setText('section.III', 'III. NHIỆM VỤ TRỌNG TÂM THÁNG 02 NĂM 2026'),
        setText('section.I.3.text.1', 'Từ đầu năm đến hết ngày 15/3/2025, hệ thống hoạt động ổn định.'),
      ],
      reports: [
        { clause, text: 'Từ đầu năm đến hết ngày 15/3/2025' },
        { clause, text: 'THÁNG 02 NĂM 2026' },
      ],
    },
    {
      name: 'nghe báo cáo nhiệm vụ tháng sau rồi kết luận: không phải kỳ của câu dẫn',
      sample: 'nd30-thong-bao',
      change: [
        setText('abstract', 'Kết luận của Chủ tịch Ủy ban nhân dân xã tại cuộc họp tháng 02 năm 2026'),
        setText(
          'openingSentence',
          'Sau khi nghe Văn phòng báo cáo tình hình tháng 02, nhiệm vụ tháng 3 năm 2026 và ý kiến của các đại biểu, Chủ tịch Ủy ban nhân dân xã kết luận như sau:',
        ),
      ],
      reports: [],
    },
    {
      name: 'căn cứ là quy chế của nhiệm kỳ đã hết',
      sample: 'hd05-quyet-dinh',
      change: replaceText('legalBasis.2', 'nhiệm kỳ 2025 - 2030', 'nhiệm kỳ 2020 - 2025'),
      reports: [{ clause, text: 'nhiệm kỳ 2020 - 2025' }],
    },
    {
      name: 'một chỗ còn nhiệm kỳ trước; kết quả của nhiệm kỳ trước được nêu lại thì không báo',
      sample: 'hd05-nghi-quyet-dai-hoi',
      change: [
        replaceText('body.2', 'khóa I', 'khóa I, kết quả nhiệm kỳ 2025 - 2030'),
        replaceText('body.3', 'khóa II', 'lần thứ II, nhiệm kỳ 2025 - 2030'),
      ],
      reports: [{ clause, text: 'nhiệm kỳ 2025 - 2030' }],
    },
  ],
});
