import type { Range } from '../../document';
import {
  beginsUpper,
  defineRule,
  livingDistricts,
  nameProblems,
  respeltWords,
  type NamedPassage,
  type Place,
} from '../../linting';
import { setText } from '../../samples';
import { isLink, readQuantities, spellingKey, syllableNumber } from '../../vietnamese';

const CLAUSE = 'hoa-dia-ly-so';
const NUMBERED_UNITS: ReadonlySet<string> = new Set(['phường', 'quận']);
const NUMBER = /^[1-9]\d?$/u;

/** Words after the number that show it to be a name and not a count: "phường 3 thuộc …", "phường 3, quận 5". */
const AFTER_NAME: ReadonlySet<string> = new Set([
  'thuộc',
  'và',
  'thành',
  'tỉnh',
  'quận',
  'thị',
  'huyện',
  'tổ chức',
  'cũ',
]);
/** Words before a single unit that is meant by its number; "mỗi phường 2 đại biểu" counts. */
const BEFORE_NAME: ReadonlySet<string> = new Set([
  'của',
  'tại',
  'với',
  'ở',
  'thuộc',
  'dân',
  'bàn',
  'an',
  'ủy',
]);
const MARKS_AFTER_NAME: ReadonlySet<string> = new Set([',', '.', ';', ')', '(', '-', ':', '”']);

/** Words before a unit that something is done with, or lies beside: only a count of the usual units could follow. */
const BESIDE_NAME: ReadonlySet<string> = new Set(['với', 'giáp', 'cùng', 'sang', 'thuộc']);

/** Whether the number at `at` counts people or things: "với phường 2 đại biểu". */
function isCounted(words: NamedPassage['words'], at: number): boolean {
  const text = words
    .slice(at, at + 3)
    .map(({ text }) => text)
    .join(' ');
  return readQuantities(text)[0]?.unit !== '';
}

/** "ngân sách phường 60.000.000 đồng": an amount. */
function isThousands(words: NamedPassage['words'], at: number): boolean {
  const [number, mark, more] = words.slice(at, at + 3);
  return mark?.start === number?.end && mark?.end === more?.start && more?.kind === 'number';
}

function isNumberedUnit({ words, taken, quoted }: NamedPassage, at: number): boolean {
  const [unit, number, next] = words.slice(at, at + 3);
  const before = words[at - 1];
  return (
    unit !== undefined &&
    NUMBERED_UNITS.has(unit.key) &&
    !beginsUpper(unit.text) &&
    number !== undefined &&
    NUMBER.test(number.text) &&
    before?.kind !== 'number' &&
    !isThousands(words, at + 1) &&
    (next === undefined ||
      (next.kind === 'mark'
        ? MARKS_AFTER_NAME.has(next.key)
        : AFTER_NAME.has(next.key) ||
          beginsUpper(next.text) ||
          (BEFORE_NAME.has(before?.key ?? '') && isLink(syllableNumber(spellingKey(next.key)))) ||
          (BESIDE_NAME.has(before?.key ?? '') && !isCounted(words, at + 1)))) &&
    // The name of a body may end with the unit that the number belongs to: "Công an phường 3".
    !(taken.has(at) && taken.has(at + 1)) &&
    !quoted.has(at)
  );
}

function isWithin(place: Place, { part, paragraph, start, end }: Range): boolean {
  return (
    place.kind === 'text' &&
    place.range.part === part &&
    place.range.paragraph === paragraph &&
    place.range.start >= start &&
    place.range.end <= end
  );
}

export const capitalsNumberedPlace = defineRule({
  id: 'capitals-numbered-place',
  title: 'Đơn vị hành chính mang số, tên người, tên sự kiện: viết hoa cả danh từ chung',
  rationale:
    'Số, tên người hay tên sự kiện một mình chưa thành tên đơn vị, nên danh từ chung là một phần của tên.',
  clauses: [CLAUSE],
  messages: {
    capitals:
      '“{actual}” viết hoa chưa đúng. Đơn vị hành chính mang số, tên người hoặc tên sự kiện lịch sử thì viết hoa cả danh từ chung đứng trước. Hãy viết “{expected}”.',
  },
  *check(context) {
    const ended = livingDistricts(context).map(({ passage, start, end }) => passage.text.slice(start, end));
    for (const problem of nameProblems(context, ['unitNamedAfter'], {
      clause: CLAUSE,
      message: 'capitals',
    })) {
      // What has ended is to be named anew, not spelt otherwise.
      if (!ended.some((range) => isWithin(problem.at, range))) {
        yield problem;
      }
    }
    yield* respeltWords(context, {
      isFirst: (key) => NUMBERED_UNITS.has(key),
      isFault: isNumberedUnit,
      length: 2,
      spelling: ['P'],
      clause: CLAUSE,
      message: 'capitals',
    });
  },
  examples: [
    {
      name: 'viết hoa danh từ chung; số đếm không phải tên',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Mời lãnh đạo Phường 3, Phường Điện Biên Phủ và mỗi phường 2 đại biểu dự Hội nghị; ngân sách phường 60.000.000 đồng.',
      ),
      reports: [],
    },
    {
      name: '“phường 3”',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Mời lãnh đạo phường 3, Thành phố Hồ Chí Minh dự Hội nghị.'),
      reports: [{ clause: CLAUSE, text: 'phường 3' }],
    },
    {
      name: 'số đứng sau tên cơ quan của phường; quận không còn',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Mời Công an phường 3, đại diện Nhân dân quận 5 cũ dự Hội nghị.'),
      reports: [
        { clause: CLAUSE, text: 'phường 3' },
        { clause: CLAUSE, text: 'quận 5' },
      ],
    },
    {
      name: 'quận mang tên người không còn: không phải là chuyện viết hoa',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Hộ dân thôn Trung, xã An Bình, quận Hai Bà Trưng được hỗ trợ.'),
      reports: [],
    },
    {
      name: '“phường Điện Biên Phủ”',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Mời lãnh đạo phường Điện Biên Phủ dự Hội nghị.'),
      reports: [{ clause: CLAUSE, text: 'phường Điện Biên Phủ' }],
    },
    {
      name: 'phường mang số ở cạnh nơi khác',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Phối hợp với phường 7 làm sạch tuyến kênh giáp ranh.'),
      reports: [{ clause: CLAUSE, text: 'phường 7' }],
    },
  ],
});
