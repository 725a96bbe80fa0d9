import {
  beginsLower,
  defineRule,
  misspeltAt,
  nameProblems,
  namedPlaces,
  respelt,
  wordRange,
  type NamedPassage,
  type Problem,
  type RuleContext,
} from '../../linting';
import { setText } from '../../samples';

const CLAUSE = 'hoa-tac-pham';

/** Words right before a title in quotation marks, and the words that make something else of them: "chính sách “…”". */
const BEFORE_TITLE: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ['sách', null],
  ['truyện', null],
  ['cuốn', null],
  ['phim', null],
  ['phẩm', new Set(['tác'])],
  ['thuyết', new Set(['tiểu'])],
  ['khúc', new Set(['ca', 'nhạc'])],
  ['hát', new Set(['bài'])],
  ['thơ', new Set(['bài', 'tập', 'trường'])],
  ['kịch', new Set(['vở'])],
  ['chèo', new Set(['vở'])],
  ['đoạn', new Set(['trích'])],
]);
const KINDS: ReadonlySet<string> = new Set(BEFORE_TITLE.keys());
const NO_BOOKS: ReadonlySet<string> = new Set(['chính', 'danh', 'ngân', 'kê']);

/** Whether a title in quotation marks that begins with a small letter follows the word at `at`. */
function isSmallTitle({ words }: NamedPassage, at: number): boolean {
  const [before, word, mark, first] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  const heads = BEFORE_TITLE.get(word?.key ?? '') ?? null;
  return (
    mark?.text === '“' &&
    first?.kind === 'word' &&
    beginsLower(first.text) &&
    (heads === null ? !NO_BOOKS.has(before?.key ?? '') : heads.has(before?.key ?? ''))
  );
}

function* quotedTitles({ administrative, document }: RuleContext): Generator<Problem<'title'>> {
  for (const { named, at } of namedPlaces(administrative, KINDS)) {
    const { passage, words } = named;
    const extent = { start: at + 2, end: at + 3 };
    const misspelling = isSmallTitle(named, at) ? respelt(passage, words, extent, ['T']) : null;
    if (misspelling !== null) {
      const range = wordRange(passage, words, extent.start, extent.end);
      yield { clause: CLAUSE, message: 'title', ...misspeltAt(document, range, misspelling) };
    }
  }
}

export const capitalsWork = defineRule({
  id: 'capitals-work',
  title: 'Tên tác phẩm, sách báo, tạp chí viết hoa âm tiết đầu',
  rationale: 'Chữ hoa cho biết tên tác phẩm, tờ báo bắt đầu từ đâu.',
  clauses: [CLAUSE],
  messages: {
    capitals:
      '“{actual}” viết hoa chưa đúng. Tên tác phẩm, sách báo, tạp chí viết hoa chữ cái đầu của âm tiết thứ nhất tạo thành tên. Hãy viết “{expected}”.',
    title:
      'Tên tác phẩm bắt đầu bằng “{actual}” viết thường. Tên tác phẩm, sách báo viết hoa chữ cái đầu của âm tiết thứ nhất. Hãy viết “{expected}”.',
  },
  *check(context) {
    yield* nameProblems(context, ['work'], { clause: CLAUSE, message: 'capitals' });
    yield* quotedTitles(context);
  },
  examples: [
    {
      name: 'viết hoa đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị đọc tạp chí Cộng sản và báo Nhân Dân theo chương trình chung của tỉnh.',
      ),
      reports: [],
    },
    {
      name: 'viết “tạp chí cộng sản”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị đọc tạp chí cộng sản theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-tac-pham', text: 'tạp chí cộng sản' }],
    },
    {
      name: 'tên tác phẩm trong ngoặc kép bắt đầu bằng chữ thường',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Học sinh kể chuyện theo tác phẩm “dòng sông quê” và sách “những mùa lúa”.',
      ),
      reports: [
        { clause: 'hoa-tac-pham', text: 'dòng' },
        { clause: 'hoa-tac-pham', text: 'những' },
      ],
    },
    {
      name: 'lời trích dẫn sau “chính sách”, “danh sách” không phải tên sách',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Thực hiện chính sách “một cửa, tại chỗ”; lập danh sách “hộ cần giúp”; đọc sách “Những mùa lúa”.',
      ),
      reports: [],
    },
  ],
});
