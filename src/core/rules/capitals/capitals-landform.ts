import {
  beginsUpper,
  defineRule,
  isInCapitals,
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

const CLAUSE = 'hoa-dia-ly-hinh';

/** Nouns that are hardly ever the surname of a person or the first word of a town. */
const LANDFORMS: ReadonlySet<string> = new Set(
  'sông núi suối đầm vịnh đèo kênh rạch biển chợ thác khe cầu cống đập'.split(' '),
);
/** Words before a landform itself, and not before the name of a place or a body that has it in its name. */
const BEFORE: ReadonlySet<string> = new Set(
  'công mở đóng xây sửa nối dọc ven trên tại qua bờ cạnh gần đến từ ra lên xuống nước đỉnh chân sườn lòng mặt cửa vượt giáp quan hữu tả'.split(
    ' ',
  ),
);

/** Behind these only the water itself can stand, were its name but one syllable: "bờ hữu Sông Lũng". */
const BANKS: ReadonlySet<string> = new Set(['bờ', 'hữu', 'tả']);

/** "tại Núi Nam Giới": a landform that no table knows, with a name of two syllables and more. */
function isRaised({ words, taken, quoted }: NamedPassage, at: number): boolean {
  const [before, noun, first, second] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  return (
    BEFORE.has(before?.text ?? '') &&
    noun !== undefined &&
    beginsUpper(noun.text) &&
    !isInCapitals(noun.text) &&
    (BANKS.has(before?.text ?? '') ? [first] : [first, second]).every(
      (word) => word?.kind === 'word' && beginsUpper(word.text),
    ) &&
    !taken.has(at) &&
    !quoted.has(at)
  );
}

function* unknownLandforms({ administrative, document }: RuleContext): Generator<Problem<'capitals'>> {
  for (const { named, at } of namedPlaces(administrative, LANDFORMS)) {
    const { passage, words } = named;
    const misspelling = isRaised(named, at)
      ? respelt(passage, words, { start: at, end: at + 1 }, [words[at]?.key ?? ''])
      : null;
    if (misspelling !== null) {
      const range = wordRange(passage, words, at, at + 1);
      yield { clause: CLAUSE, message: 'capitals', ...misspeltAt(document, range, misspelling) };
    }
  }
}

export const capitalsLandform = defineRule({
  id: 'capitals-landform',
  title: 'Danh từ chỉ địa hình đứng trước tên riêng viết thường',
  rationale: 'Chỉ tên riêng viết hoa; sông, núi, hồ, biển, chợ là danh từ chung.',
  clauses: [CLAUSE],
  messages: {
    capitals:
      '“{actual}” viết hoa chưa đúng. Danh từ chung chỉ địa hình đi liền với tên riêng viết thường, chỉ viết hoa tên riêng. Hãy viết “{expected}”.',
  },
  *check(context) {
    yield* nameProblems(context, ['landform'], { clause: CLAUSE, message: 'capitals' });
    yield* unknownLandforms(context);
  },
  examples: [
    {
      name: 'tên hầm, tên cầu lấy tên đèo, tên sông',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Đoàn đi qua hầm Đèo Cả và cầu Sông Hồng.'),
      reports: [],
    },
    {
      name: '“Đèo Ngang” đã thành một tên riêng, “đèo Hải Vân” thì không',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Đoàn đi qua Đèo Ngang, đèo Ngang và Đèo Hải Vân.'),
      reports: [{ clause: 'hoa-dia-ly-hinh', text: 'Đèo Hải Vân' }],
    },
    {
      name: '“Cầu”, “Cống” trước tên riêng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí khởi công Cầu Bến Đá và mở Cống Ba Làng lấy từ ngân sách xã.',
      ),
      reports: [
        { clause: 'hoa-dia-ly-hinh', text: 'Cầu' },
        { clause: 'hoa-dia-ly-hinh', text: 'Cống' },
      ],
    },
    {
      name: 'viết hoa đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị bảo vệ nguồn nước sông Hồng theo chương trình chung của tỉnh.',
      ),
      reports: [],
    },
    {
      name: 'viết “Sông Hồng”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị bảo vệ nguồn nước Sông Hồng theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: CLAUSE, text: 'Sông Hồng' }],
    },
    {
      name: 'tên núi không có trong bảng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị trồng rừng tại Núi Phượng Sơn theo chương trình chung.',
      ),
      reports: [{ clause: CLAUSE, text: 'Núi' }],
    },
    {
      name: 'tên sông có một âm tiết, đứng sau “bờ hữu”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị gia cố bờ hữu Sông Lũng theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: CLAUSE, text: 'Sông' }],
    },
    {
      name: 'viết “vịnh hạ long”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị bảo vệ cảnh quan vịnh hạ long theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: CLAUSE, text: 'vịnh hạ long' }],
    },
  ],
});
