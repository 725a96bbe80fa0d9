import {
  defineRule,
  misspeltAt,
  namedPlaces,
  positionOf,
  respelt,
  wordRange,
  type Misspelling,
  type NamedPassage,
} from '../../linting';
import { replaceText, setText } from '../../samples';

const CLAUSE = 'hoa-nhan-dan';

/** Words before "nhà nước" after which it is the state itself and not "of the state" (ngân sách nhà nước, cơ quan nhà nước). */
const BEFORE_STATE: ReadonlySet<string> = new Set(['của', 'do', 'được', 'với', 'bởi', 'cho']);

/** What the state does: "khi nhà nước thu hồi đất". */
const DEEDS: ReadonlySet<string> = new Set(
  'thu giao cho cấp trả bồi hỗ đầu quy ban bảo khuyến tôn quan công trao'.split(' '),
);
const BEFORE_DEED: ReadonlySet<string> = new Set(['khi', 'nếu', 'mà', 'để', 'trường']);

/** Words after it that make it a kind of state: "nhà nước pháp quyền". */
const KIND_OF_STATE: ReadonlySet<string> = new Set(['pháp', 'kiểu', 'phong', 'tư', 'liên', 'nào', 'dân']);

/** An act that is named by its title, in which small letters are those of its author. */
const ACT = /(?:Luật|Pháp lệnh|Bộ luật|[Ss]ố \d+\/\S+)/u;

/** The Party's acts are named by number and then by title: "Nghị quyết số 72-NQ/TW … về … chăm sóc sức khỏe nhân dân". */
const PARTY_TITLE = /\d-(?:NQ|CT|KL|QĐ|HD)\/TW(?!\p{L})[^;]{0,120} về [^;]{0,200}$/u;

function isPeople({ words }: NamedPassage, at: number): boolean {
  return words[at]?.key === 'nhân' && words[at + 1]?.key === 'dân';
}

function isState({ words }: NamedPassage, at: number): boolean {
  if (words[at]?.key !== 'nhà' || words[at + 1]?.key !== 'nước') {
    return false;
  }
  const text = words[at + 1]?.text ?? '';
  const before = words[at - 1];
  const after = words[at + 2];
  const beforeThat = words[at - 2]?.text;
  return (
    text.startsWith('N') ||
    (!KIND_OF_STATE.has(after?.key ?? '') &&
      (BEFORE_STATE.has(before?.key ?? '') ||
        ((before?.key === 'và' || before?.key === ',') &&
          (beforeThat === 'Đảng' || (beforeThat === 'dân' && words[at - 3]?.text === 'Nhân'))) ||
        (BEFORE_DEED.has(before?.key ?? '') && DEEDS.has(after?.key ?? '')) ||
        after?.key === 'ta'))
  );
}

function misspellingAt(named: NamedPassage, at: number): Misspelling | null {
  const { passage, words, taken, quoted } = named;
  const extent = { start: at, end: at + 2 };
  const spelling = isPeople(named, at) ? ['N', 'd'] : isState(named, at) ? ['N', 'n'] : null;
  if (spelling === null || taken.has(at) || quoted.has(at)) {
    return null;
  }
  const spelt = words.slice(at, at + 2).map((word) => word.text);
  const small = spelt.every((word) => word === word.toLowerCase());
  if (
    spelt.some((word) => word === word.toUpperCase()) ||
    (small && positionOf(passage, words, at) !== 'inside' && words[at - 1]?.text !== ';')
  ) {
    return null;
  }
  return respelt(passage, words, extent, spelling);
}

export const capitalsPeopleAndState = defineRule({
  id: 'capitals-people-and-state',
  title: 'Viết hoa “Nhân dân”, “Nhà nước”',
  rationale:
    'Viết hoa thể hiện sự trân trọng; trong từ ghép (lực lượng vũ trang nhân dân, ngân sách nhà nước) thì không.',
  clauses: [CLAUSE],
  messages: {
    capitals:
      '“{actual}” viết hoa chưa đúng. “Nhân dân” và “Nhà nước” là danh từ thuộc trường hợp đặc biệt, viết hoa chữ cái đầu. Hãy viết “{expected}”.',
  },
  *check({ administrative, document }) {
    for (const { named, at } of namedPlaces(administrative, ['nhân', 'nhà'])) {
      const { passage, words } = named;
      const misspelling = misspellingAt(named, at);
      const before = passage.text.text.slice(0, words[at]?.start);
      if (misspelling !== null && !PARTY_TITLE.test(before)) {
        yield {
          clause: CLAUSE,
          message: 'capitals',
          ...misspeltAt(document, wordRange(passage, words, at, at + 2), misspelling),
          doubtful: passage.role === 'legalBasis' || ACT.test(before),
        };
      }
    }
  },
  examples: [
    {
      name: 'viết thường sau dấu chấm phẩy trong câu',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các thôn thực hiện nghiêm chế độ trực ban; nhân dân tích cực tham gia phòng, chống thiên tai.',
      ),
      reports: [{ clause: CLAUSE, text: 'nhân dân' }],
    },
    {
      name: '“ban nhân dân ấp” không phải là Nhân dân',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các ban nhân dân ấp thông báo mức hỗ trợ đến từng hộ; trưởng ban nhân dân các ấp lập sổ.',
      ),
      reports: [],
    },
    {
      name: 'viết hoa khi đứng riêng, viết thường trong tên gọi khác',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Chính sách của Nhà nước chăm lo đời sống Nhân dân; ngân sách nhà nước, lực lượng vũ trang nhân dân và Quỹ tín dụng nhân dân bảo đảm thực hiện.',
      ),
      reports: [],
    },
    {
      name: 'tên gọi của nghị quyết Đảng giữ nguyên',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí thực hiện Nghị quyết số 72-NQ/TW ngày 09 tháng 9 năm 2025 của Bộ Chính trị về một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân do ngân sách xã bảo đảm.',
      ),
      reports: [],
    },
    {
      name: '“nhân dân” ở hai nơi',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.I.1.text.1', 'của Nhân dân', 'của nhân dân'),
        replaceText('section.V.1.text.2', 'Nhân dân', 'nhân dân'),
      ],
      reports: [{ clause: CLAUSE, text: 'nhân dân' }],
      fixed: [],
    },
    {
      name: '“khi nhà nước thu hồi đất”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Bồi thường cho các hộ gia đình khi nhà nước thu hồi đất theo quy định của pháp luật.',
      ),
      reports: [{ clause: CLAUSE, text: 'nhà nước' }],
    },
    {
      name: '“pháp luật của nhà nước”',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.1.text.1', 'của Nhà nước', 'của nhà nước'),
      reports: [{ clause: CLAUSE, text: 'nhà nước' }],
      fixed: [],
    },
  ],
});
