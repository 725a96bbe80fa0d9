import { beginsUpper, defineRule, respeltWords, type NamedPassage } from '../../linting';
import { replaceText, setText } from '../../samples';

const CLAUSE = 'hoa-dang';

/** Words before "đảng" after which it stands alone for the Party. */
const BEFORE: ReadonlySet<string> = new Set([
  'của',
  'dựng',
  'lệ',
  'theo',
  'vào',
  'mừng',
  'ơn',
  'với',
  'do',
  'trong',
  'toàn',
  'ngoài',
]);

/** Words after it with which it is a common noun: đảng cầm quyền, đảng chính trị, đảng nào. */
const AFTER: ReadonlySet<string> = new Set(
  'cầm chính khác nào này phái viên bộ ủy phí đoàn tịch vụ số dân cánh cộng lao'.split(' '),
);

function standsForTheParty({ words, taken, quoted }: NamedPassage, at: number): boolean {
  const [word, after, second] = words.slice(at, at + 3);
  const before = words[at - 1];
  if (
    word?.key !== 'đảng' ||
    beginsUpper(word.text) ||
    taken.has(at) ||
    quoted.has(at) ||
    AFTER.has(after?.key ?? '') ||
    (after?.key === 'đối' && second?.key !== 'với')
  ) {
    return false;
  }
  const andState = (after?.key === ',' || after?.key === 'và') && second?.key === 'nhà';
  return andState || after?.key === 'ta' || BEFORE.has(before?.key ?? '');
}

/** "bảo vệ tổ quốc", "an ninh tổ quốc": the one homeland, which no common noun is called by. */
function isHomeland({ words, taken, quoted }: NamedPassage, at: number): boolean {
  const [first, second] = words.slice(at, at + 2);
  return (
    first?.key === 'tổ' &&
    second?.key === 'quốc' &&
    !beginsUpper(first.text) &&
    !taken.has(at) &&
    !quoted.has(at)
  );
}

export const capitalsParty = defineRule({
  id: 'capitals-party',
  title: 'Viết hoa “Đảng” khi đứng độc lập chỉ Đảng Cộng sản Việt Nam',
  rationale:
    'Danh từ chung đã riêng hóa viết hoa để thể hiện sự trân trọng; “đảng viên”, “tổ chức đảng” viết thường.',
  clauses: [CLAUSE],
  messages: {
    homeland:
      '“{actual}” viết thường. Danh từ chung đã riêng hóa, viết để thể hiện sự trân trọng, thì viết hoa. Nên viết “{expected}”.',
    capitals:
      '“{actual}” viết hoa chưa đúng. “Đảng” đứng độc lập chỉ Đảng Cộng sản Việt Nam thì viết hoa. Hãy viết “{expected}”.',
  },
  *check(context) {
    yield* respeltWords(context, {
      isFirst: (key) => key === 'đảng',
      isFault: standsForTheParty,
      length: 1,
      spelling: ['Đ'],
      clause: CLAUSE,
      message: 'capitals',
    });
    const homelands = respeltWords(context, {
      isFirst: (key) => key === 'tổ',
      isFault: isHomeland,
      length: 2,
      spelling: ['T', 'q'],
      clause: CLAUSE,
      message: 'homeland',
    });
    for (const problem of homelands) {
      // The decree gives no such example.
      yield { ...problem, doubtful: true };
    }
  },
  examples: [
    {
      name: 'văn bản Đảng: “Điều lệ đảng”, “xây dựng đảng” là một lời nhắc; “kỷ luật đảng”, “tổ chức đảng” viết thường',
      sample: 'hd05-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Thực hiện đúng Điều lệ đảng và quy định về kỷ luật đảng; các tổ chức đảng làm tốt công tác xây dựng đảng.',
      ),
      reports: [{ clause: CLAUSE, text: 'đảng' }],
    },
    {
      name: '“sự lãnh đạo của đảng đối với”, “trong toàn đảng” viết thường',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Tăng cường sự lãnh đạo của đảng đối với công tác này; giữ đoàn kết trong đảng; đảng đối lập.',
      ),
      reports: [{ clause: CLAUSE, text: 'đảng' }],
    },
    {
      name: 'viết hoa khi đứng độc lập, viết thường trong danh từ chung',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Thực hiện đường lối của Đảng; vai trò của đảng viên, tổ chức đảng và cấp ủy đảng trong công tác xây dựng Đảng được phát huy.',
      ),
      reports: [],
    },
    {
      name: '“an ninh tổ quốc” viết thường: chỉ lưu ý',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Phát động phong trào toàn dân bảo vệ an ninh tổ quốc; phối hợp với Mặt trận Tổ quốc Việt Nam xã.',
      ),
      reports: [{ clause: CLAUSE, text: 'tổ quốc' }],
    },
    {
      name: '“chủ trương của đảng”',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.1.text.1', 'của Đảng', 'của đảng'),
      reports: [{ clause: CLAUSE, text: 'đảng' }],
      fixed: [],
    },
    {
      name: '“xây dựng đảng” và “đảng, Nhà nước”',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Làm tốt công tác xây dựng đảng; tin tưởng vào đảng, Nhà nước.'),
      reports: [{ clause: CLAUSE, text: 'đảng' }],
    },
  ],
});
