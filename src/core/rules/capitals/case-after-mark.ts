import { groupBy } from '../../document';
import {
  beginsUpper,
  commonCapital,
  defineRule,
  markPlaces,
  mendTexts,
  textPlace,
  type NewText,
  type Passage,
  type PassageRole,
  type Problem,
  type TypedPiece,
} from '../../linting';
import { replaceText, setText } from '../../samples';

const CLAUSES = { ';': 'chung-case-after-semicolon', ',': 'chung-case-after-comma' } as const;

/** Cells and lines of recipients list names; two legal bases on one line have a clause of their own. */
const NAME_LISTS: readonly PassageRole[] = ['table', 'closing', 'header', 'legalBasis'];

function clauseOf(mark: string): (typeof CLAUSES)[keyof typeof CLAUSES] | null {
  return mark === ';' || mark === ',' ? CLAUSES[mark] : null;
}

/** Whether the part that ends with the mark at `end` begins with a capital too, behind another mark of the kind, or a colon before a semicolon. */
function isListed(pieces: readonly TypedPiece[], end: number): boolean {
  const mark = pieces[end]?.text;
  let first: TypedPiece | null = null;
  for (let index = end - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (piece?.text === mark || (mark === ';' && piece?.text === ':')) {
      return first !== null && beginsUpper(first.text);
    }
    first = piece?.kind === 'word' ? piece : first;
  }
  return false;
}

type Message = 'semicolon' | 'comma';

interface Found extends Problem<Message> {
  readonly message: Message;
  readonly change: NewText;
  /** The list in which every part begins with a capital. */
  readonly list: Passage | null;
}

/** So many in one list are the writer's way, and told together. */
const WAY = 3;

function inLists(found: readonly Found[]): readonly (readonly Found[])[] {
  return [...groupBy(found, ({ list }) => list)].flatMap(([list, group]) =>
    list !== null && group.length >= WAY ? [group] : group.map((one) => [one]),
  );
}

export const caseAfterMark = defineRule({
  id: 'case-after-mark',
  title: 'Sau dấu phẩy, dấu chấm phẩy không viết hoa từ chung',
  rationale: 'Dấu phẩy và dấu chấm phẩy không kết thúc câu; sau đó chỉ viết hoa tên riêng.',
  clauses: Object.values(CLAUSES),
  messages: {
    semicolon:
      'Sau dấu chấm phẩy viết hoa “{actual}”. Dấu chấm phẩy không kết thúc câu; sau đó chỉ viết hoa tên riêng. Hãy viết “{expected}”.',
    comma:
      'Sau dấu phẩy viết hoa “{actual}”. Dấu phẩy không kết thúc câu; sau đó chỉ viết hoa tên riêng. Hãy viết “{expected}”.',
  },
  *check({ administrative, document }) {
    const labelEnds = new Map(
      administrative.outline.map(({ paragraph, labelRange }) => [paragraph, labelRange.end]),
    );
    const found: Found[] = [];
    for (const { passage, pieces, at, mark } of markPlaces(administrative)) {
      const clause = clauseOf(mark);
      const [blank, word, second] = [pieces[at + 1], pieces[at + 2], pieces[at + 4]];
      if (
        clause === null ||
        blank?.kind !== 'blank' ||
        word === undefined ||
        second === undefined ||
        NAME_LISTS.includes(passage.role) ||
        // "2, Yêu cầu": the comma is that of the number.
        passage.text.slice(0, pieces[at]?.end ?? 0).end <= (labelEnds.get(passage.paragraph.index) ?? 0)
      ) {
        continue;
      }
      const common = commonCapital(administrative, pieces, at + 2);
      if (common !== null) {
        const small = word.text.charAt(0).toLowerCase();
        // Where every part begins with a capital, the writer lists them as headings, or as parts of a name.
        const listed = isListed(pieces, at);
        found.push({
          clause,
          message: clause === CLAUSES[';'] ? 'semicolon' : 'comma',
          data: {
            actual: `${word.text} ${second.text}`,
            expected: `${small}${word.text.slice(1)} ${second.text}`,
          },
          doubtful: common === 'doubtful' || listed,
          at: textPlace(passage.text.slice(word.start, second.end)),
          change: { range: passage.text.slice(word.start, word.start + 1), text: small },
          list: listed && clause === CLAUSES[';'] ? passage : null,
        });
      }
    }
    for (const [first, ...others] of inLists(found)) {
      if (first !== undefined) {
        const { change, list: _list, ...problem } = first;
        yield {
          ...problem,
          ...(others.length === 0 ? {} : { more: others.map(({ at }) => at) }),
          ...mendTexts(document, [change, ...others.map((other) => other.change)], 'confirm'),
        };
      }
    }
  },
  examples: [
    {
      name: 'các ngành học kể liền nhau',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Mời giảng viên khoa Nông học, Bảo vệ thực vật, Chăn nuôi, Thú y tập huấn.',
      ),
      reports: [],
    },
    {
      name: 'mọi phần của danh sách viết hoa: một lời nhắc',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các chủ đề gồm: Bản thân em; Gia đình em; Nghề nghiệp quanh em; Giao thông an toàn; Nước sạch quê em.',
      ),
      reports: [{ clause: 'chung-case-after-semicolon', text: 'Gia đình' }],
    },
    {
      name: 'Nhân dân viết hoa sau dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Huy động 12 triệu đồng, gồm ngân sách xã 9 triệu đồng, Nhân dân đóng góp 3 triệu đồng.',
      ),
      reports: [],
    },
    {
      name: 'văn bản, nội dung của chương trình được gọi bằng số',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Quán triệt Chương trình 135, Kết luận 127 đến các chi bộ; Dự án 1, Tiểu dự án 2, Nội dung số 03 được bố trí vốn sớm.',
      ),
      reports: [],
    },
    {
      name: 'tên giải có số lần tổ chức đứng sau dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Chi cho Giải bóng đá thiếu niên lần thứ V, Giải bóng chuyền nông dân lần thứ III theo dự toán được duyệt.',
      ),
      reports: [],
    },
    {
      name: 'tên hợp tác xã, doanh nghiệp; từ chung “hợp đồng”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Ngân sách xã chi mua giống, Hợp tác xã nông nghiệp Thới Lộc góp công, Doanh nghiệp tư nhân Hoàng Hạc nhận bao tiêu sản phẩm theo giá thị trường, Hợp đồng mua bán được ký trước.',
      ),
      reports: [{ clause: 'chung-case-after-comma', text: 'Hợp đồng' }],
    },
    {
      name: 'Điện lực, Bưu điện là tên gọi tắt của đơn vị',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Phòng Kinh tế cân đối kinh phí; Điện lực cắt điện luân phiên; Bưu điện cập nhật danh bạ.',
      ),
      reports: [],
    },
    {
      name: 'văn bản có số, hình thức khen thưởng sau dấu chấm phẩy',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Năm 2026, Thường trực Hội đồng nhân dân xã giám sát việc chi theo dự toán; Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 của Bộ Chính trị về đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh được phổ biến tại Hội nghị; Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh được trao tại Hội nghị.',
      ),
      reports: [],
    },
    {
      name: 'tên cơ quan, chức vụ, văn bản sau dấu phẩy, dấu chấm phẩy',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.IV.text.1',
        'khác theo',
        'khác, Ủy ban nhân dân tỉnh; Chủ tịch Ủy ban nhân dân xã; Kế hoạch này theo',
      ),
      reports: [],
    },
    {
      name: 'dấu phẩy bên trong một tên cơ quan',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.IV.text.1',
        'khác theo',
        'khác do Phòng Kinh tế, Hạ tầng và Đô thị cấp theo',
      ),
      reports: [],
    },
    {
      name: 'dấu phẩy giữa hai lĩnh vực trong tên hội đồng, dù chỗ khác viết thường lĩnh vực ấy',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.IV.text.1',
        'khác theo',
        'khác do Hội đồng Thi đua, Khen thưởng xã trình để khen thưởng, xét khen thưởng, đề nghị khen thưởng theo',
      ),
      reports: [],
    },
    {
      name: 'tên các tác phẩm kể sau nhau',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Giới thiệu các tác phẩm Sửa đổi lối làm việc (1947), Đạo đức cách mạng (1958) tại nhà văn hóa các thôn.',
      ),
      reports: [],
    },
    {
      name: 'tên các giống cây kể sau nhau',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Hỗ trợ các hộ gia đình giống lúa chịu mặn OM5451, Một bụi đỏ để gieo cấy.',
      ),
      reports: [],
    },
    {
      name: 'viết hoa một từ thông dụng',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.4.text.1', 'an ninh, trật tự', 'an ninh, Trật tự'),
      reports: [{ clause: 'chung-case-after-comma', text: 'Trật tự' }],
      fixed: [],
    },
    {
      name: 'viết hoa từ chung sau dấu chấm phẩy',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.1.text.2', '; kịp thời', '; Kịp thời'),
      reports: [{ clause: 'chung-case-after-semicolon', text: 'Kịp thời' }],
      fixed: [],
    },
    {
      name: 'viết hoa từ chung sau dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.1.text.2', ', giải đáp', ', Giải đáp'),
      reports: [{ clause: 'chung-case-after-comma', text: 'Giải đáp' }],
      fixed: [],
    },
    {
      name: 'từ chung cũng đứng trong một tên riêng, sau dấu chấm phẩy',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.IV.text.1',
        'khác theo',
        'khác do Sở Xây dựng cấp; Xây dựng dự toán kịp thời theo',
      ),
      reports: [{ clause: 'chung-case-after-semicolon', text: 'Xây dựng' }],
      fixed: replaceText(
        'section.IV.text.1',
        'khác theo',
        'khác do Sở Xây dựng cấp; xây dựng dự toán kịp thời theo',
      ),
    },
    {
      name: 'từ chung mà chữ đầu cũng mở đầu nhiều tên',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Việc phân bổ kinh phí phải công khai, Dân chủ và đúng quy định.'),
      reports: [{ clause: 'chung-case-after-comma', text: 'Dân chủ' }],
    },
    {
      name: 'trường học tự xưng là Nhà trường',
      sample: 'nd30-bao-cao-phong',
      change: [
        setText('issuingAgency', 'TRƯỜNG TIỂU HỌC AN BÌNH'),
        setText('documentNumber', 'Số: 12/BC-TH'),
        replaceText('closingSentence', 'Trên đây là', 'Sau khi rà soát, Nhà trường báo cáo; trên đây là'),
      ],
      reports: [],
    },
  ],
});
