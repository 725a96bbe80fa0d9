import {
  defineRule,
  mendTexts,
  passagesAt,
  placesOfPhrase,
  textPlace,
  wordsOf,
  type NewText,
  type WrittenWord,
} from '../../linting';
import { replaceText, setText } from '../../samples';

/** Fixed series whose members are parted by commas; a bar stands where the comma belongs. */
const SERIES = [
  'cán bộ|công chức',
  'công chức|viên chức',
  'viên chức|người lao động',
  'công chức|người lao động',
  'cán bộ|viên chức',
  'cán bộ|đảng viên',
  'cán bộ|giáo viên',
  'giáo viên|nhân viên',
  'tham mưu|giúp việc',
  'phòng|chống',
  'phòng|ban|ngành',
  'ban|ngành|đoàn thể',
  'các phòng|ban',
  'đường lối|chủ trương',
  'chủ trương|chính sách',
  'cơ quan|đơn vị',
  'cơ quan|tổ chức|đơn vị',
  'kiểm tra|giám sát',
  'chức năng|nhiệm vụ',
  'đoàn viên|hội viên',
  'ý kiến|kiến nghị',
  'mục đích|yêu cầu',
  'thời gian|địa điểm',
  'tồn tại|hạn chế',
  'khó khăn|vướng mắc',
  'cấp ủy|chính quyền',
  'cấp uỷ|chính quyền',
  'cấp ủy đảng|chính quyền',
  'cấp uỷ đảng|chính quyền',
].map((series) => {
  const members = series.split('|').map((member) => member.split(' '));
  const breaks = members.slice(0, -1).map((_, index) => members.slice(0, index + 1).flat().length);
  return { words: members.flat(), breaks };
});

/** Heads of names that omit the comma by right: a body keeps the name it was given. */
const BODIES = new Set('ban hội cục tâm quỹ tổ đoàn đội phòng trường'.split(' '));

interface Series {
  readonly words: readonly string[];
  readonly breaks: readonly number[];
}

/** Of two series that begin alike the longer is asked first. */
const LONGEST_FIRST: readonly Series[] = [...SERIES].sort(
  (left, right) => right.words.length - left.words.length,
);
const FIRST_WORDS: ReadonlySet<string> = new Set(SERIES.flatMap(({ words }) => words.slice(0, 1)));

function seriesAt(words: readonly WrittenWord[], start: number): Series | null {
  if (!FIRST_WORDS.has(words[start]?.key ?? '')) {
    return null;
  }
  const found = LONGEST_FIRST.find((series) =>
    series.words.every((key, offset) => {
      const word = words[start + offset];
      return word?.key === key && (offset === 0 || word.joined) && !word.glued;
    }),
  );
  return found ?? null;
}

/** The series is a piece of a name: "Ban Chỉ đạo phòng chống tội phạm", "Trung tâm Kiểm tra giám sát". */
function isInName(words: readonly WrittenWord[], start: number, length: number): boolean {
  const inside = words
    .slice(start + 1, start + length)
    .some(({ capital, text }) => capital && text !== text.toUpperCase());
  for (
    let index = start, steps = 0;
    index > 0 && steps < 5 && words[index]?.joined === true;
    index -= 1, steps += 1
  ) {
    const before = words[index - 1];
    if (before?.capital === true && BODIES.has(before.key) && words[index]?.key !== 'ngũ') {
      return true;
    }
  }
  return inside;
}

export const commaInSeries = defineRule({
  id: 'comma-in-series',
  title: 'Cụm liệt kê cố định có dấu phẩy',
  rationale: 'Văn bản pháp luật viết các cụm này với dấu phẩy giữa các thành phần ngang hàng.',
  clauses: ['chung-comma-enum'],
  messages: {
    missing:
      'Cụm “{actual}” thiếu dấu phẩy. Các thành phần ngang hàng trong cụm này được ngăn cách bằng dấu phẩy. Hãy viết “{expected}”.',
  },
  *check({ administrative, document }) {
    const places = LONGEST_FIRST.flatMap(({ words }) => placesOfPhrase(administrative, words));
    for (const passage of passagesAt(administrative, places)) {
      const words = wordsOf(passage);
      let index = 0;
      while (index < words.length) {
        const series = seriesAt(words, index);
        if (series === null || isInName(words, index, series.words.length)) {
          index += 1;
          continue;
        }
        const first = words[index];
        const last = words[index + series.words.length - 1];
        const commas: NewText[] = series.breaks.flatMap((offset) => {
          const before = words[index + offset - 1];
          return before === undefined
            ? []
            : [{ range: passage.text.slice(before.end, before.end), text: ',' }];
        });
        if (first !== undefined && last !== undefined) {
          const written = words.slice(index, index + series.words.length).map(({ text }) => text);
          const expected = written
            .map((text, at) => (series.breaks.includes(at + 1) ? `${text},` : text))
            .join(' ');
          yield {
            clause: 'chung-comma-enum',
            message: 'missing',
            data: { actual: written.join(' '), expected },
            at: textPlace(passage.text.slice(first.start, last.end)),
            ...mendTexts(document, commas, 'safe'),
          };
        }
        // The last member may begin the next pair: "cán bộ công chức viên chức".
        index += series.breaks.at(-1) ?? series.words.length;
      }
    }
  },
  examples: [
    {
      name: '“cán bộ giáo viên”',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Chi cho cán bộ giáo viên, nhân viên nhà trường dự Hội nghị.'),
      reports: [{ clause: 'chung-comma-enum', text: 'cán bộ giáo viên' }],
    },
    {
      name: '“đội ngũ cán bộ công chức”, “ban ngành đoàn thể”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Đội ngũ cán bộ công chức và các ban ngành đoàn thể xã nghiêm túc thực hiện.',
      ),
      reports: [
        { clause: 'chung-comma-enum', text: 'cán bộ công chức' },
        { clause: 'chung-comma-enum', text: 'ban ngành đoàn thể' },
      ],
    },
    {
      name: 'tiêu đề thiếu dấu phẩy; tên luật thiếu dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.I', 'I. MỤC ĐÍCH YÊU CẦU'),
        setText('section.IV.text.1', 'Kinh phí phổ biến Luật Phòng chống thiên tai do xã chi.'),
      ],
      reports: [
        { clause: 'chung-comma-enum', text: 'MỤC ĐÍCH YÊU CẦU' },
        { clause: 'chung-comma-enum', text: 'Phòng chống' },
      ],
    },
    {
      name: 'cụm có đủ dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.2',
        'Các cơ quan, đơn vị',
        'Cán bộ, công chức, viên chức, người lao động',
      ),
      reports: [],
    },
    {
      name: 'tên tổ chức giữ nguyên cách viết của nó',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.2.text.2', 'Các cơ quan, đơn vị', 'Ban Chỉ đạo phòng chống tội phạm xã'),
      reports: [],
    },
    {
      name: 'thiếu dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.2.text.2', 'cơ quan, đơn vị', 'cơ quan đơn vị'),
      reports: [{ clause: 'chung-comma-enum', text: 'cơ quan đơn vị' }],
      fixed: [],
    },
    {
      name: '“đoàn viên hội viên”, “ý kiến kiến nghị”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Vận động đoàn viên hội viên đóng góp; tổng hợp ý kiến kiến nghị của các thôn.',
      ),
      reports: [
        { clause: 'chung-comma-enum', text: 'đoàn viên hội viên' },
        { clause: 'chung-comma-enum', text: 'ý kiến kiến nghị' },
      ],
    },
  ],
});
