import type { AdministrativeDocument } from '../../administrative';
import { defineRule, ownPlace, planSections, proseOf, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';
import { matchesIn, oneOf, WORD_BEGINS, WORD_ENDS } from '../../vietnamese';

const WITHIN = oneOf('của|trên địa bàn|trong|trên|khắp|Nhân dân|Đảng bộ');
/** The province does something: no scope. */
const DOES = oneOf(
  'và|cũng|trong việc|giao|ban hành|đề ra|phát động|hướng dẫn|phân bổ|phê duyệt|quy định|cấp|hỗ trợ',
);
const HIGHER = new RegExp(
  `${WORD_BEGINS}${WITHIN} (?:toàn )?(?:tỉnh|thành phố|huyện|quận|thị xã)(?! ${DOES})${WORD_ENDS}`,
  'gu',
);
const COMMUNE: ReadonlySet<string> = new Set(['XA', 'PHUONG', 'DAC KHU', 'THI TRAN']);

/** What a commune rightly takes from above or gives to it. */
const GIVEN =
  /(?<!\p{L})(?:góp phần|bám sát|đồng bộ với|phù hợp với|thống nhất với|cùng với|chung|phát động|theo|so với|chào mừng|hệ thống|bảng|bình quân|thực hiện thắng lợi|kết nối|liên thông|tích hợp|tốp|(?:trong|thuộc|vào) nhóm|dẫn đầu|đứng (?:đầu|thứ)|xếp thứ)(?!\p{L})/iu;
const ACTS_FROM_ABOVE =
  'chỉ đạo|chủ trương|kế hoạch|nghị quyết|quyết định|văn bản|hướng dẫn|quy định|chương trình|đề án|chính sách|công văn|chỉ thị|kết luận|phân công|quy hoạch|giao';
const BODIES_ABOVE =
  'lãnh đạo|cơ quan|(?<!cơ )sở|ban|ngành|đoàn|đại biểu|hội đồng|báo|đài|cổng|đường|đại hội|trung tâm|xã(?! hội)|phường|địa phương';
const HELP_FROM_ABOVE =
  'mục tiêu chung|tinh thần|yêu cầu|(?<!dân |quân |hình |thời |nhân |tâm )sự|đề xuất|hỗ trợ|nguồn|ngân sách|quỹ|kinh nghiệm';
const FROM_ABOVE = new RegExp(
  `${WORD_BEGINS}${oneOf(ACTS_FROM_ABOVE, BODIES_ABOVE, HELP_FROM_ABOVE)}${WORD_ENDS}`,
  'iu',
);

/** Inside “…” stands somebody else's name for something. */
function isQuoted(before: string): boolean {
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

function isRightly(before: string, scope: string): boolean {
  const clause = before.split(/[;.]/u).at(-1) ?? '';
  // What the name of a movement says is no word of the plan's own.
  const nearby = clause
    .replace(/“[^”]*”/gu, '')
    .split(' ')
    .slice(-14)
    .join(' ');
  // "chủ trương … của tỉnh" is the province's; "trên địa bàn tỉnh" says where, whoever's it is.
  return GIVEN.test(nearby) || (/^(?:của|Nhân dân|Đảng bộ)/u.test(scope) && FROM_ABOVE.test(nearby));
}

/** A named province is meant as the scope when the document stands under it; another one is somebody else's. */
function isOwnProvince({ recipients }: AdministrativeDocument, scope: string, after: string): boolean {
  const name = /^ (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)/u.exec(after)?.[1];
  const named = `${scope.split(' ').at(-1) ?? ''} ${name ?? ''}`;
  return name === undefined || recipients?.items.some(({ text }) => text.includes(named)) === true;
}

export const planScopeLevel = defineRule({
  id: 'plan-scope-level',
  title: 'Phạm vi của kế hoạch đúng cấp ban hành',
  rationale: 'Mục đích ghi ở phạm vi của cấp trên thường do chép từ kế hoạch của cấp trên.',
  clauses: ['kh-scope-level'],
  messages: {
    higher:
      'Kế hoạch của cấp xã nhưng mục đích ghi “{actual}”. Phạm vi của kế hoạch phải đúng cấp ban hành. Hãy kiểm tra, có thể cần ghi phạm vi của xã, phường.',
  },
  concerns: ({ administrative }) => COMMUNE.has(ownPlace(administrative)?.kind ?? ''),
  *check({ administrative }) {
    const purposes = planSections(administrative).filter(
      ({ parts }) => parts[0] === 'purpose' && !parts.includes('content'),
    );
    for (const { paragraph, text, quoted } of proseOf(administrative)) {
      const isPurpose = purposes.some(
        ({ item }) => paragraph.index >= item.paragraph && paragraph.index < item.endParagraph,
      );
      if (!isPurpose || quoted) {
        continue;
      }
      for (const match of matchesIn(text.text, HIGHER)) {
        const before = text.text.slice(0, match.index);
        const after = text.text.slice(match.index + match[0].length);
        if (
          !isQuoted(before) &&
          !isRightly(before, match[0]) &&
          isOwnProvince(administrative, match[0], after)
        ) {
          const end = match.index + match[0].length;
          yield {
            clause: 'kh-scope-level',
            message: 'higher',
            data: { actual: match[0] },
            at: textPlace(text.slice(match.index, end)),
          };
        }
      }
    }
  },
  examples: [
    {
      name: 'phương án của tỉnh trong mục đích của kế hoạch xã',
      sample: 'nd30-ke-hoach',
      change: setText('section.I.1.text.1', '- Làm cơ sở hoàn thiện phương án phòng thủ dân sự của tỉnh.'),
      reports: [{ clause: 'kh-scope-level', text: 'của tỉnh' }],
    },
    {
      name: 'kết nối với trung tâm của tỉnh, thứ hạng trong tỉnh',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.I.1.text.1',
        'Kết nối giám sát an toàn thông tin của xã với SOC của tỉnh; phấn đấu chỉ số của xã thuộc nhóm dẫn đầu của tỉnh.',
      ),
      reports: [],
    },
    {
      name: 'tên phong trào trong ngoặc kép có chữ “theo”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.I.1.text.1',
        'Đẩy mạnh phong trào “Rèn luyện theo gương Bác Hồ” trên địa bàn tỉnh.',
      ),
      reports: [{ clause: 'kh-scope-level', text: 'trên địa bàn tỉnh' }],
    },
    {
      name: 'mục đích trong phạm vi xã',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'mục đích ghi phạm vi của tỉnh',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.1.text.1', 'trên địa bàn xã', 'trên địa bàn tỉnh'),
      reports: [{ clause: 'kh-scope-level', text: 'trên địa bàn tỉnh' }],
    },
    {
      name: 'thực hiện chỉ đạo của tỉnh, bám sát chỉ tiêu của tỉnh',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.1.text.2',
        'kịp thời',
        'kịp thời thực hiện chỉ đạo của tỉnh, bám sát chỉ tiêu của tỉnh và',
      ),
      reports: [],
    },
    {
      name: 'kết quả phát triển kinh tế - xã hội của tỉnh',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.I.1.text.1',
        '- Đánh giá kết quả phát triển kinh tế - xã hội năm 2026 của tỉnh; nâng cao ý thức của Nhân dân.',
      ),
      reports: [{ clause: 'kh-scope-level', text: 'của tỉnh' }],
    },
    {
      name: 'ý thức của Nhân dân tỉnh',
      sample: 'nd30-ke-hoach',
      change: setText('section.I.1.text.1', '- Nâng cao ý thức của cán bộ, công chức và Nhân dân tỉnh.'),
      reports: [{ clause: 'kh-scope-level', text: 'Nhân dân tỉnh' }],
    },
  ],
});
