import { beginsUpper, defineRule, keysOf, respeltWords, type NamedPassage } from '../../linting';
import { setText } from '../../samples';
import { LUNAR_YEARS } from '../../vietnamese';

const CLAUSE = 'hoa-am-lich';
const YEARS: ReadonlySet<string> = new Set(LUNAR_YEARS.map((year) => keysOf(year).join(' ')));

const STEMS: ReadonlySet<string> = new Set([...YEARS].map((year) => year.split(' ', 1)[0] ?? ''));

/** Words before the name of a lunar year; "Nguyên đán Bính Ngọ" among them. */
const BEFORE: ReadonlySet<string> = new Set(['năm', 'xuân', 'tết', 'đán']);

function isLunarYear({ words, quoted }: NamedPassage, at: number): boolean {
  const [stem, branch, next] = [words[at], words[at + 1], words[at + 2]];
  return (
    branch !== undefined &&
    YEARS.has(`${stem?.key ?? ''} ${branch.key}`) &&
    !quoted.has(at) &&
    (BEFORE.has(words[at - 1]?.key ?? '') ||
      (beginsUpper(stem?.text ?? '') && next?.kind === 'number' && next.text.length === 4))
  );
}

export const capitalsLunarYear = defineRule({
  id: 'capitals-lunar-year',
  title: 'Tên năm âm lịch viết hoa mọi âm tiết',
  rationale: 'Tên năm theo can chi là tên riêng.',
  clauses: [CLAUSE],
  messages: {
    capitals:
      '“{actual}” viết hoa chưa đúng. Tên năm âm lịch viết hoa chữ cái đầu của mọi âm tiết. Hãy viết “{expected}”.',
  },
  *check(context) {
    yield* respeltWords(context, {
      isFirst: (key) => STEMS.has(key),
      isFault: isLunarYear,
      length: 2,
      spelling: ['C', 'C'],
      clause: CLAUSE,
      message: 'capitals',
    });
  },
  examples: [
    {
      name: 'viết hoa cả hai âm tiết',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Tổ chức chương trình mừng xuân Bính Ngọ và năm Đinh Mùi.'),
      reports: [],
    },
    {
      name: '“năm Bính ngọ”',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Tổ chức gặp mặt đầu năm Bính ngọ tại Hội trường.'),
      reports: [{ clause: CLAUSE, text: 'Bính ngọ' }],
    },
  ],
});
