import type { OutlineItem } from '../../administrative';
import {
  defineRule,
  firstRange,
  isIssuingUnit,
  isNamedAmong,
  keepsCopy,
  plainUnit,
  planSections,
  PROSE_ROLES,
  proseOf,
  textPlace,
  UNITS_OF_A_KIND,
  type RuleContext,
} from '../../linting';
import { replaceText, setText, without } from '../../samples';
import { matchesIn, oneOf, optional, WORD_BEGINS, WORD_ENDS } from '../../vietnamese';

/** Names of units at the head of a task list; on folded text. */
const UNIT = new RegExp(
  `^${oneOf(
    'PHONG|VAN PHONG|BAN(?! GIAM)|TRUNG TAM|CONG AN|CHI CUC|SO|QUY|KHO BAC|BAO HIEM|DAI|HAT|LIEN DOI|CONG DOAN|DOAN(?= )|TRAM',
    'DON BIEN PHONG|DIEN LUC|BUU DIEN',
    'UY BAN (?:MAT TRAN|KIEM TRA)|HOI(?! NGHI| THAO| THI| DONG| CHO)',
    'TRUONG(?! (?:THON|AP|BAN|BUON|XOM|LANG|KHU|TO|PHONG|CAC))',
    'TO(?! (?:TRUONG|DAN|PHO|CHUC|VIEN|THU KY|GIUP VIEC))',
  )}(?= |$)`,
  'u',
);
/** Words that only the marks part from the name of a unit ("Số liệu", "Bàn giao"), and those who issue the document themselves. */
const NO_UNIT = /^(?:số|sổ|bàn|bản|đoạn|hồi|hỏi|tờ|trường hợp|ban (?:thường vụ|chấp hành))(?!\p{L})/iu;
/** In a task written out, what ends the name of who does it. */
const DOES = new RegExp(
  ` (?=${oneOf(
    'là (?:đầu mối|cơ quan|đơn vị|thường trực)',
    'và các|chọn|cử|xem xét|chủ (?:trì|động)|trực tiếp|phối hợp|tổ chức|tham (?:mưu|gia)|theo dõi|hướng dẫn|chuẩn bị|bảo đảm|đảm bảo|xây dựng|bố trí|tổng hợp',
    '(?:có|chịu|nêu cao) trách nhiệm|thực hiện|tuyên truyền|triển khai|phân công|rà soát|cung cấp|căn cứ|chỉ đạo|lãnh đạo|hỗ trợ|cân đối',
    'đẩy mạnh|tăng cường|tiếp (?:tục|nhận)|tập (?:hợp|trung|huấn)|kiểm tra|giám sát|vận động|phát động|động viên|lồng ghép|báo cáo',
    'đưa|lập|gửi|trình|soạn thảo|biên soạn|ban hành|giải quyết|đề xuất|khảo sát|đánh giá|nghiên cứu|duy trì|khẩn trương|in ấn',
    'thông báo|niêm yết|lắp đặt|tiến hành|phát thanh|cấp phát|đôn đốc|quản lý|thẩm định|thường xuyên|quán triệt|phổ biến|nắm (?:chắc|bắt|tình)|huy động|kịp thời|định kỳ|sử dụng|đăng tải',
  )}${WORD_ENDS})|[,;:]`,
  'u',
);
const BEFORE = /^(?:DE NGHI |GIAO |YEU CAU )?(?:BAN THUONG TRUC (?=UY BAN MAT TRAN))?/u;
const ASKED = /^(?:đề nghị|giao|yêu cầu) /iu;
const MANY = oneOf('CAC|TOAN THE|NHUNG|CAC PHONG,?');
const OTHERS_FIRST = '(?:(?:CHI BO|DANG BO|DANG UY|PHONG|BAN|NGANH|TO CHUC|DOAN THE) ){0,4}';
const UNITS = oneOf(
  'CO QUAN|DON VI|NGANH|SO',
  '(?:PHONG|BAN)(?= .*(?:DON VI|CO QUAN|NGANH|DOAN THE|BO PHAN|TRUNG TAM|TO ))',
);
const LOOKED_INTO = ' DUOC (?:KIEM TRA|GIAM SAT|THANH TRA)';
/** Recipients that stand for all units, unless only those that are looked into are meant. */
const EVERYONE = new RegExp(
  oneOf(
    `${MANY} ${OTHERS_FIRST}${UNITS}(?!.*${LOOKED_INTO})`,
    'NHU (?:TREN|DIEU|MUC|PHAN|KINH GUI)|THANH PHAN',
  ),
  'u',
);
/** Recipients that stand for all units of one kind. */
const ALL_OF_A_KIND: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:CAC|TOAN THE) (?:KHOA )?PHONG(?= |$)/u, /^(?:PHONG|VAN PHONG|TRUNG TAM)(?= )/u],
  [/(?:CAC|TOAN THE) (?:KHOA )?(?:PHONG )?BAN(?= |$)/u, /^(?:PHONG|VAN PHONG|BAN|TRUNG TAM)(?= )/u],
  [/(?:CAC|TOAN THE) (?:DOAN THE|TO CHUC|HOI)/u, /^(?:HOI|DOAN|CONG DOAN|UY BAN MAT TRAN|TO CHUC|LIEN DOI)/u],
  [/(?:CAC|TOAN THE) (?:BO PHAN|KHOA|TO(?! DAN| TRUONG| CHUC))/u, /^(?:BO PHAN|KHOA|TO )/u],
];

const AS_ABOVE = /NHU (?:TREN|KINH GUI)/u;

/** Recipients that stand for all bodies above, or for what is named at the head of the document. */
const SUPERIORS = /CAC SO|NHU (?:TREN|DIEU|KINH GUI)/u;

/** Types that give units tasks. */
const TASKS: ReadonlySet<string> = new Set([
  'ke-hoach',
  'thong-bao',
  'quyet-dinh',
  'chi-thi',
  'chuong-trinh',
  'cong-van',
]);

const OF_WHAT = oneOf('xin ý kiến|kết quả|tình hình|số liệu|việc|nhanh|tổng hợp');
const ABOUT = optional(`(?:,| và)? ${OF_WHAT}(?:(?! (?:của|do) )[^.;]){0,60}?`);
const BODY_ABOVE = oneOf(
  String.raw`Sở \p{Lu}\p{Ll}* \p{Ll}+`,
  '(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND) (?:tỉnh|thành phố|xã|phường|đặc khu)',
);
/** Bodies above, to which the text says that something is reported. */
const REPORTED_TO = new RegExp(
  `${WORD_BEGINS}[Bb]áo cáo${ABOUT}(?: (?:với|về|cho|gửi|lên))? (${BODY_ABOVE}${WORD_ENDS})`,
  'gu',
);

function reportedTo({ administrative }: RuleContext): readonly string[] {
  const issuer = plainUnit(administrative.issuingAgency?.text ?? '');
  const isCommittee = issuer.includes('UY BAN NHAN DAN');
  const bodies = proseOf(administrative)
    .filter(({ role, appendix, quoted }) => appendix === null && !quoted && PROSE_ROLES.has(role))
    .flatMap(({ text }) => matchesIn(text.text, REPORTED_TO).map(([, body = '']) => body));
  // A committee's own units report to it; no body reports to itself.
  return [...new Set(bodies)].filter(
    (body) => !issuer.includes(plainUnit(body)) && !(isCommittee && /(?:xã|phường|đặc khu)$/u.test(body)),
  );
}

/** Who a heading or a task written out is about. */
function unitOf({ title, kind }: OutlineItem): string {
  const [unit = title] = kind === 'item' ? title.split(DOES) : [title];
  return unit.replace(ASKED, '').replace(/[:.]$/u, '');
}

/** In a notice or a decision: a heading that is the name of a unit and nothing else. */
function isHeadOfTasks({ kind, title, part }: OutlineItem): boolean {
  return part === 'body' && kind === 'heading' && !DOES.test(title.replace(/[:.]$/u, ''));
}

/** In a notice or a decision: an item that gives a unit a task, "Giao Phòng Kinh tế …". */
function isGiven({ kind, title, part }: OutlineItem): boolean {
  return part === 'body' && kind === 'item' && ASKED.test(title) && DOES.test(title);
}

/** In a letter: an item that begins with who does what. */
function isTask({ kind, title, part }: OutlineItem): boolean {
  return part === 'body' && kind === 'item' && DOES.test(title);
}

function taskUnits({ administrative }: RuleContext): readonly string[] {
  const { outline, type } = administrative;
  const sections = planSections(administrative).filter(({ parts }) => parts.includes('implementation'));
  return outline
    .filter((item) =>
      type === 'ke-hoach' || type === 'chuong-trinh'
        ? item.parent !== null && sections.some((section) => outline[item.parent ?? -1] === section.item)
        : isHeadOfTasks(item) || (type === 'cong-van' ? isTask(item) : isGiven(item)),
    )
    .map(unitOf)
    .filter((unit) => {
      const named = plainUnit(unit).replace(BEFORE, '');
      return !NO_UNIT.test(unit) && (UNIT.test(named) || UNITS_OF_A_KIND.test(named));
    });
}

export const taskRecipients = defineRule({
  id: 'task-recipients',
  title: 'Đơn vị được giao nhiệm vụ có trong nơi nhận',
  rationale: 'Đơn vị không nhận được kế hoạch thì không biết việc mình phải làm.',
  clauses: ['noibo-task-recipients'],
  messages: {
    reported:
      'Văn bản nêu việc báo cáo {units} nhưng chưa thấy trong nơi nhận. Cơ quan theo dõi việc thực hiện cần được gửi văn bản. Hãy bổ sung vào nơi nhận, nếu cơ quan này cần nhận kế hoạch.',
    missing:
      'Đơn vị được giao nhiệm vụ nhưng chưa thấy trong nơi nhận: {units}. Đơn vị thực hiện cần được gửi văn bản. Hãy bổ sung vào nơi nhận, nếu đơn vị chưa nằm trong một dòng khác.',
  },
  concerns: ({ administrative }) => administrative.recipients !== null,
  *check(context) {
    const { administrative } = context;
    const { recipients, type } = administrative;
    // "Các bản" are villages, no boards.
    const lines =
      recipients?.items.map(({ text }) => plainUnit(text.replace(/(?<!\p{L})bản(?!\p{L})/giu, 'thôn'))) ?? [];
    // A letter goes to those it is written to as well.
    const addressed = type === 'cong-van' ? plainUnit(administrative.addressees?.text ?? '') : '';
    const listed = `${lines.join(' ')} ${addressed}`.trim();
    if (recipients === null || listed === '' || (type !== null && !TASKS.has(type))) {
      return;
    }
    const covered = ALL_OF_A_KIND.filter(([all]) => all.test(listed)).map(([, kind]) => kind);
    const toAll = type === 'cong-van' ? [...lines.filter((line) => !AS_ABOVE.test(line)), addressed] : lines;
    const missing = toAll.some((line) => EVERYONE.test(line))
      ? []
      : taskUnits(context).filter((unit) => {
          const named = plainUnit(unit).replace(BEFORE, '');
          return (
            !covered.some((kind) => kind.test(named)) &&
            !isNamedAmong(named, listed) &&
            !keepsCopy(named, plainUnit(recipients.archive?.text ?? '')) &&
            !isIssuingUnit(named, plainUnit(administrative.issuingAgency?.text ?? ''))
          );
        });
    if (missing.length > 0) {
      yield {
        clause: 'noibo-task-recipients',
        message: 'missing',
        data: { units: missing.map((unit) => `“${unit}”`).join(', ') },
        at: textPlace(firstRange(recipients)),
      };
    }
    const unsent = SUPERIORS.test(listed)
      ? []
      : reportedTo(context).filter((body) => !isNamedAmong(plainUnit(body), listed));
    if (unsent.length > 0) {
      yield {
        clause: 'noibo-task-recipients',
        message: 'reported',
        data: { units: unsent.map((body) => `“${body}”`).join(', ') },
        at: textPlace(firstRange(recipients)),
      };
    }
  },
  examples: [
    {
      name: 'thông báo giao việc trong một khoản cho đơn vị không có trong nơi nhận',
      sample: 'nd30-thong-bao',
      change: setText('body.8', '5. Giao Trạm Quản lý nước sạch xã thông báo lịch đến từng hộ gia đình.'),
      reports: [{ clause: 'noibo-task-recipients' }],
    },
    {
      name: '“Các phòng chuyên môn” không gồm một ban; Điện lực có việc mà chưa được gửi',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        replaceText('recipients.6', 'Phòng Văn hóa - Xã hội', 'Các phòng chuyên môn'),
        setText('section.V.text.2', '2. Ban Quản lý chợ xã bố trí mặt bằng, bảo đảm vệ sinh.'),
      ],
      reports: [{ clause: 'noibo-task-recipients' }],
    },
    {
      name: 'đơn vị nào cũng có trong nơi nhận',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'nhiệm vụ viết liền: thiếu Phòng Văn hóa - Xã hội',
      sample: 'nd30-ke-hoach-phu-luc',
      change: without('recipients.6'),
      reports: [{ clause: 'noibo-task-recipients' }],
    },
    {
      name: 'cơ quan nhận báo cáo không có trong nơi nhận',
      sample: 'nd30-ke-hoach',
      change: setText('section.V.4.text.1', 'Tổng hợp tình hình, báo cáo Sở Y tế sau Hội nghị.'),
      reports: [{ clause: 'noibo-task-recipients' }],
    },
    {
      name: 'tên đơn vị hết ở chỗ nêu việc',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        without('recipients.6'),
        replaceText('section.V.text.2', 'tổ chức tuyên truyền', 'đưa nội dung này vào chương trình'),
      ],
      reports: [{ clause: 'noibo-task-recipients' }],
    },
    {
      name: 'công văn giao việc cho đơn vị không có ở Kính gửi, nơi nhận; các phòng không gồm Công an xã',
      sample: 'nd30-cong-van',
      change: [
        replaceText('body.5', 'Phòng Kinh tế tổng hợp', 'Công an xã tổng hợp'),
        replaceText('recipients.5', 'Phòng Kinh tế', 'Các phòng chuyên môn'),
      ],
      reports: [{ clause: 'noibo-task-recipients' }],
    },
    {
      name: 'đơn vị soạn thảo giữ bản lưu; tên trung tâm viết tắt',
      sample: 'nd30-ke-hoach',
      change: [
        without('recipients.6'),
        setText('archiveLine', '- Lưu: VT, KT.'),
        setText('section.V.4', '4. Trung tâm Văn hóa, Thông tin và Thể thao'),
        setText('recipients.8', '- Trung tâm VHTTTT;'),
      ],
      reports: [],
    },
    { name: 'công văn: nơi có ở Kính gửi đã được gửi', sample: 'nd30-cong-van', reports: [] },
    {
      name: 'thiếu Phòng Kinh tế',
      sample: 'nd30-ke-hoach',
      change: without('recipients.6'),
      reports: [{ clause: 'noibo-task-recipients' }],
    },
  ],
});
