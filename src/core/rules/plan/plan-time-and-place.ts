import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import {
  bodyParagraphs,
  defineRule,
  isDividedPlan,
  offerBlock,
  placeOfPart,
  type RuleContext,
} from '../../linting';
import { replaceEverywhere, replaceText, setText, without } from '../../samples';
import { countWords, fold } from '../../vietnamese';

/** Events that people come to; "thực hiện Nghị quyết Hội nghị …" is none, nor are "giải phóng mặt bằng", "giải quyết", "giải ngân", nor what is only managed: "quản lý và tổ chức lễ hội". */
const EVENT =
  /(?:^|(?<!QUAN LY(?:,| VA) )TO CHUC )(?:CAC )?(?:HOI NGHI|HOI THAO|DAI HOI|LE (?!HOI TRUONG)|HOI THI|CUOC THI|TOA DAM|LOP TAP HUAN|TAP HUAN|NGAY HOI|GIAI (?!PHONG|QUYET|NGAN|TOA|TRINH|DAP|PHAP|TRU|THICH|CUU|MA |THE(?! THAO))|DIEN DAN|GAP MAT|HOI DIEN|LIEN HOAN)/u;

/** Many events of one kind, each with its own time and place: "đại hội chi bộ trực thuộc", "các lễ hội", "hội nghị tổng kết ở các chi bộ". */
const SERIES =
  /DAI HOI .*(?:TRUC THUOC|CO SO|CAC CAP)(?= |$)|(?:DAI HOI|HOI NGHI) .*(?:(?:O|TAI) CAC|CAC CHI BO)(?= |$)|CAC LE HOI(?= |$)/u;
/** Congresses of the branches, unless one branch plans its own. */
const OF_BRANCHES = /DAI HOI (?:DIEM )?(CHI (?:BO|DOAN|HOI))(?= |$)/u;

function isSeries({ abstract, issuingAgency }: AdministrativeDocument): boolean {
  const key = fold(abstract?.text ?? '');
  const branch = OF_BRANCHES.exec(key)?.[1];
  return SERIES.test(key) || (branch !== undefined && !fold(issuingAgency?.text ?? branch).includes(branch));
}

/** Events for everybody: how many are to come says who. */
const CROWD = /NGAY HOI|GIAI |HOI DIEN|LIEN HOAN|CUOC THI|HOI THI/u;
const PEOPLE = /\d+ (?:người|thí sinh|vận động viên|đại biểu|học sinh|hộ|đội)(?!\p{L})/u;

interface Facet {
  readonly name: string;
  readonly words: RegExp;
}

/** What a reader must find to come: on folded text, at the start of a line or in a short heading. */
const FACETS: readonly Facet[] = [
  { name: 'thời gian', words: /THOI GIAN|NGAY (?:TO CHUC|GIO)/u },
  { name: 'địa điểm', words: /DIA DIEM|NOI TO CHUC|DIA CHI/u },
  {
    name: 'thành phần',
    words:
      /THANH PHAN|DAI BIEU|DOI TUONG|KHACH MOI|QUY MO|LUC LUONG THAM GIA|NGUOI THAM (?:GIA|DU)|DON VI THAM (?:GIA|DU)/u,
  },
];

const START = /^(?:[-+*•]|\(?[\dA-Z]{1,4}[.)/-]|[\d.]+)?\s*/u;
const SHORT = 16;

/** A place that a line names without calling it one: "… tại Hội trường xã". */
const AT_PLACE =
  /(?<!\p{L})tại (?:hội trường|nhà văn hóa|trụ sở|sân vận động|phòng họp|nhà thi đấu)(?! (?:hoặc|hay|và bằng|nơi))/iu;

/** "Lễ dâng hương: 19 giờ 30 phút ngày 24/11/2026, tại đình Đông": each activity with its own time, and perhaps its place. */
const TIMED = /^[^:]{1,80}: (?:từ |vào |lúc )?\d{1,2} giờ[^.;]{0,40} ngày \d/iu;
const ANYWHERE = /(?<!\p{L})tại \p{L}/u;

function isToldOfActivity(facet: Facet, line: string): boolean {
  return (
    TIMED.test(line) && (facet.name === 'thời gian' || (facet.name === 'địa điểm' && ANYWHERE.test(line)))
  );
}

/**
 * The headings whose parts say each what it announces, "1. Thời gian", "2. Địa điểm", by paragraph: what is announced must stand in one
 * of the parts.
 */
function partedHeadings(outline: readonly OutlineItem[]): ReadonlySet<number> {
  const count = (title: string): number => FACETS.filter(({ words }) => words.test(fold(title))).length;
  const parts = new Map<OutlineItem, number>();
  for (const { parent, title } of outline) {
    const heading = parent === null ? undefined : outline[parent];
    if (heading !== undefined && count(title) > 0) {
      parts.set(heading, (parts.get(heading) ?? 0) + 1);
    }
  }
  return new Set(
    [...parts]
      .filter(([{ title }, announcing]) => announcing >= 2 && count(title) >= 2)
      .map(([{ paragraph }]) => paragraph),
  );
}

function isStated(facet: Facet, { administrative }: RuleContext): boolean {
  const { outline } = administrative;
  const parted = partedHeadings(outline);
  const titles = outline
    .filter(({ paragraph, kind }) => !parted.has(paragraph) && kind === 'heading')
    .map(({ title }) => title);
  const lines = bodyParagraphs(administrative)
    .filter(({ index }) => !parted.has(index))
    .map(({ text }) => text);
  if (
    (facet.name === 'địa điểm' && lines.some((line) => AT_PLACE.test(line))) ||
    lines.some((line) => isToldOfActivity(facet, line))
  ) {
    return true;
  }
  const abstract = fold(administrative.abstract?.text ?? '');
  if (facet.name === 'thành phần' && CROWD.test(abstract) && lines.some((line) => PEOPLE.test(line))) {
    return true;
  }
  return (
    titles.some((title) => countWords(title) <= SHORT && facet.words.test(fold(title))) ||
    lines.some((line) => {
      // What a line is about stands at its beginning, or in its label: "1. Hình thức, địa điểm: …"
      const label = /^[^-+:][^:]*(?=:)/u.exec(line)?.[0] ?? '';
      const at = fold(line).replace(START, '').search(facet.words);
      return at === 0 || (at > 0 && countWords(label) <= SHORT && facet.words.test(fold(label)));
    })
  );
}

export const planTimeAndPlace = defineRule({
  id: 'plan-time-and-place',
  title: 'Kế hoạch tổ chức hội nghị nêu thời gian, địa điểm, thành phần',
  rationale: 'Người dự và đơn vị phục vụ cần biết hội nghị diễn ra khi nào, ở đâu, gồm những ai.',
  clauses: ['kh-section-thoigian'],
  messages: {
    missing:
      'Kế hoạch chưa nêu {facets}. Kế hoạch tổ chức hội nghị, sự kiện phải cho biết thời gian, địa điểm và thành phần. Hãy thêm phần nêu {facets}.',
  },
  concerns: ({ administrative }) => {
    const abstract = fold(administrative.abstract?.text ?? '');
    return EVENT.test(abstract) && !isSeries(administrative) && isDividedPlan(administrative);
  },
  *check(context) {
    const { administrative } = context;
    const missing = FACETS.filter((facet) => !isStated(facet, context));
    if (missing.length > 0) {
      const onlyPeople = missing.every(({ name }) => name === 'thành phần');
      yield {
        clause: 'kh-section-thoigian',
        message: 'missing',
        data: { facets: missing.map(({ name }) => name).join(', ') },
        at: placeOfPart(administrative, 'timeAndPlace'),
        ...offerBlock(onlyPeople ? 'sectionParticipants' : 'sectionTimePlace'),
      };
    }
  },
  examples: [
    {
      name: 'thời gian, địa điểm nêu trong mục nội dung',
      sample: 'nd30-ke-hoach',
      change: [setText('section.III', 'III. MỘT SỐ VẤN ĐỀ CỤ THỂ')],
      reports: [],
    },
    {
      name: 'thiếu địa điểm',
      sample: 'nd30-ke-hoach',
      change: [
        without('section.III.2', 'section.III.2.text.1'),
        setText('section.III', 'III. THỜI GIAN, THÀNH PHẦN'),
        setText('section.III.3', '2. Thành phần'),
      ],
      reports: [{ clause: 'kh-section-thoigian', text: '' }],
    },
    {
      name: 'tiêu đề nêu địa điểm mà các khoản bên dưới không có',
      sample: 'nd30-ke-hoach',
      change: [without('section.III.2', 'section.III.2.text.1'), setText('section.III.3', '2. Thành phần')],
      reports: [{ clause: 'kh-section-thoigian', text: '' }],
    },
    {
      name: 'chữ “hội trường”, “đại biểu” trong câu khác không phải địa điểm, thành phần',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText(
          'section.I.2.text.1',
          'dân chủ',
          'dân chủ, trả lời trực tiếp tại hội trường hoặc bằng văn bản',
        ),
        without('section.III.2', 'section.III.2.text.1'),
        setText('section.III.3', '2. Thành phần'),
      ],
      reports: [{ clause: 'kh-section-thoigian', text: '' }],
    },
    {
      name: 'đại hội của nhiều chi bộ: mỗi chi bộ có thời gian, địa điểm riêng',
      sample: 'hd05-ke-hoach',
      change: [
        replaceEverywhere(
          'tổ chức Hội nghị sơ kết công tác xây dựng Đảng 6 tháng đầu năm 2026',
          'tổ chức đại hội chi bộ trực thuộc Đảng ủy xã',
        ),
        without('section.III.2', 'section.III.2.text.1'),
        setText('section.III', 'III. THỜI GIAN, THÀNH PHẦN'),
        setText('section.III.3', '2. Thành phần'),
      ],
      reports: [],
    },
    {
      name: 'đại hội chi bộ thôn do Đảng ủy lập kế hoạch',
      sample: 'hd05-ke-hoach',
      change: [
        replaceEverywhere(
          'tổ chức Hội nghị sơ kết công tác xây dựng Đảng 6 tháng đầu năm 2026',
          'tổ chức đại hội chi bộ thôn nhiệm kỳ 2027 - 2030',
        ),
        without('section.III.2', 'section.III.2.text.1'),
        setText('section.III', 'III. THỜI GIAN, THÀNH PHẦN'),
        setText('section.III.3', '2. Thành phần'),
      ],
      reports: [],
    },
    {
      name: 'kế hoạch quản lý và tổ chức lễ hội',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        replaceText('abstract', 'Thu gom', 'Quản lý và tổ chức lễ hội, thu gom'),
        without('section.III', 'section.III.text.1'),
        setText('section.IV', 'III. KINH PHÍ THỰC HIỆN'),
        setText('section.V', 'IV. TỔ CHỨC THỰC HIỆN'),
      ],
      reports: [],
    },
    {
      name: 'mỗi hoạt động có giờ, ngày và nơi tổ chức riêng',
      sample: 'nd30-ke-hoach',
      change: [
        without('section.III.2', 'section.III.2.text.1'),
        setText('section.III', 'III. CÁC HOẠT ĐỘNG'),
        setText('section.III.1', '1. Hoạt động'),
        setText('section.III.1.text.1', 'Khai mạc: 08 giờ 00 phút ngày 15/5/2026, tại đình Đông Lâm.'),
        setText('section.III.3', '2. Thành phần'),
      ],
      reports: [],
    },
    {
      name: 'giải tỏa, giải phóng mặt bằng không phải giải thi đấu',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        replaceText('abstract', 'Thu gom', 'Giải tỏa điểm tồn đọng, thu gom'),
        without('section.III', 'section.III.text.1'),
        setText('section.IV', 'III. KINH PHÍ THỰC HIỆN'),
        setText('section.V', 'IV. TỔ CHỨC THỰC HIỆN'),
      ],
      reports: [],
    },
    {
      name: 'kế hoạch không phải hội nghị',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        without('section.III', 'section.III.text.1'),
        setText('section.IV', 'III. KINH PHÍ THỰC HIỆN'),
        setText('section.V', 'IV. TỔ CHỨC THỰC HIỆN'),
      ],
      reports: [],
    },
  ],
});
