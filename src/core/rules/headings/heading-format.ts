import { groupBy } from '../../document';
import {
  bodyItems,
  defineRule,
  headingFaults,
  inPoints,
  intervalInPoints,
  levelName,
  oddAmongPlain,
  runFormatEdits,
  safeEdits,
  textPlace,
  type HeadingAspect,
  type HeadingFault,
} from '../../linting';
import { format, formatRole, insertAfter, setText } from '../../samples';

type Message = HeadingAspect | 'heavy' | 'slanted';
const ASPECTS: readonly HeadingAspect[] = [
  'weight',
  'labelWeight',
  'slant',
  'case',
  'capitals',
  'size',
  'unevenSize',
  'underline',
  'centred',
];

/** The regulations speak of upright, slanted and bold letters only; of lines below them their printed forms have none. */
const UNSAID: ReadonlySet<HeadingAspect> = new Set(['underline']);

/** Faults of one clause and one aspect are one finding: a habit, not ten errors. */
function habitOf({ demand, aspect, item }: HeadingFault): string {
  return `${demand.title.clause} ${aspect} ${item.style}`;
}

export const headingFormat = defineRule<Message>({
  id: 'heading-format',
  title: 'Tiêu đề của mục, khoản, điều đúng kiểu chữ',
  rationale: 'Kiểu chữ của tiêu đề cho thấy ngay cấp của nó trong bố cục văn bản.',
  clauses: [
    'nd30-muc-lama',
    'nd30-khoan',
    'nd30-dieu',
    'nd30-diem',
    'dang-heading',
    'dang-khoan',
    'dang-diem',
  ],
  needs: ['styles'],
  messages: {
    weight:
      'Tiêu đề {level} “{title}” chưa in đậm. Theo {regulation}, số thứ tự và tiêu đề {level} in đậm. Hãy bôi đậm (Ctrl+B).',
    heavy:
      '“{label}” in đậm cả đoạn trong khi các {level} cùng cấp không đậm. Theo {regulation}, {level} không có tiêu đề thì số thứ tự và nội dung không đậm. Hãy bỏ in đậm.',
    slanted:
      '“{label}” in nghiêng cả đoạn trong khi các {level} cùng cấp là chữ đứng. Theo {regulation}, {level} in chữ đứng. Hãy bỏ in nghiêng.',
    slant:
      'Tiêu đề {level} “{title}” đang in nghiêng. Theo {regulation}, tiêu đề {level} là chữ đứng. Hãy bỏ in nghiêng.',
    case: 'Tiêu đề {level} “{title}” chưa in hoa. Theo {regulation}, tiêu đề {level} được in hoa. Hãy viết lại bằng chữ in hoa.',
    unevenSize:
      'Tiêu đề {level} “{title}” đang dùng cỡ chữ {actual}, trong khi lời văn cỡ {usual}. Theo {regulation}, cỡ chữ của {level} bằng cỡ chữ của lời văn. Hãy đổi thành cỡ {usual}.',
    labelWeight:
      'Số thứ tự của tiêu đề {level} “{title}” chưa in đậm như tiêu đề. Theo {regulation}, số thứ tự và tiêu đề {level} in đậm. Hãy bôi đậm (Ctrl+B).',
    capitals:
      'Tiêu đề {level} “{title}” đang viết bằng chữ in hoa. Theo {regulation}, tiêu đề {level} là chữ in thường. Hãy viết lại bằng chữ in thường.',
    underline:
      'Tiêu đề {level} “{title}” đang được gạch chân. Kiểu chữ của tiêu đề {level} theo {regulation} không có gạch chân. Hãy bỏ gạch chân.',
    centred:
      '“{title}” đang canh giữa. Theo {regulation}, từ “Điều”, số thứ tự và tiêu đề được lùi đầu dòng như lời văn. Hãy canh đều hai lề, lùi đầu dòng.',
    size: 'Tiêu đề {level} “{title}” đang dùng cỡ chữ {actual}. Theo {regulation}, tiêu đề {level} cỡ {expected}. Hãy đổi cỡ chữ.',
  },
  concerns: ({ administrative }) => bodyItems(administrative).length > 0,
  *check({ administrative, document, regulation }) {
    const found = headingFaults(administrative, regulation);
    const items = bodyItems(administrative);
    for (const face of ['bold', 'italic'] as const) {
      for (const item of oddAmongPlain(document, items, face)) {
        const demand = regulation.demands.headings[item.style];
        if (demand !== undefined && (item.style === 'arabic' || item.style === 'letter')) {
          yield {
            clause: demand.clause,
            message: face === 'bold' ? 'heavy' : 'slanted',
            data: { label: item.label, level: levelName(item.style), regulation: regulation.name },
            at: textPlace(item.range),
            ...safeEdits(runFormatEdits(document, [item.range], { [face]: false })),
          };
        }
      }
    }
    const faults = ASPECTS.flatMap((aspect) => found.filter((fault) => fault.aspect === aspect));
    for (const group of groupBy(faults, habitOf).values()) {
      const [first, ...others] = group;
      if (first === undefined) {
        continue;
      }
      const { size } = first.demand.title;
      const changes = group.flatMap(({ range, change }) =>
        change === null ? [] : runFormatEdits(document, [range], change),
      );
      yield {
        clause: first.demand.title.clause,
        message: first.aspect,
        data: {
          level: levelName(first.item.style),
          title: first.item.style === 'article' ? first.item.label : first.item.title,
          regulation: regulation.name,
          actual: inPoints(first.size),
          usual: inPoints(first.textSize ?? first.size),
          ...(size === null ? {} : { expected: intervalInPoints(size) }),
        },
        at: textPlace(first.range),
        more: others.map(({ range }) => textPlace(range)),
        doubtful: UNSAID.has(first.aspect),
        ...safeEdits(changes),
      };
    }
  },
  examples: [
    { name: 'tiêu đề đúng kiểu chữ', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'tiêu đề mục không đậm',
      sample: 'nd30-ke-hoach',
      change: format('section.III', { bold: false }),
      reports: [{ clause: 'nd30-muc-lama', text: 'III. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN' }],
      fixed: [],
    },
    {
      name: 'một khoản nêu con số in đậm cả đoạn, các khoản bên cạnh thì không',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', '1. Kinh phí: 12.000.000 đồng.'),
        insertAfter('section.IV.text.1', { name: 'two', role: 'body', text: '2. Nguồn: Ngân sách xã.' }),
        insertAfter('two', {
          name: 'three',
          role: 'body',
          text: '3. Tạm ứng: 5.000.000 đồng.',
          format: { bold: true },
        }),
      ],
      reports: [{ clause: 'nd30-khoan', text: '3. Tạm ứng: 5.000.000 đồng.' }],
    },
    {
      name: 'tiêu đề mục không in hoa',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV', 'IV. Kinh phí thực hiện'),
      reports: [{ clause: 'nd30-muc-lama', text: 'IV. Kinh phí thực hiện' }],
    },
    {
      name: 'tiêu đề khoản không đậm',
      sample: 'nd30-ke-hoach',
      change: format('section.V.2', { bold: false }),
      reports: [{ clause: 'nd30-khoan', text: '2. Phòng Kinh tế' }],
      fixed: [],
    },
    {
      name: 'tiêu đề các khoản của một mục đều không đậm',
      sample: 'nd30-ke-hoach',
      change: [format('section.I.1', { bold: false }), format('section.I.2', { bold: false })],
      reports: [{ clause: 'nd30-khoan', text: '1. Mục đích' }],
      fixed: [],
    },
    {
      name: 'tiêu đề khoản in nghiêng',
      sample: 'nd30-ke-hoach',
      change: format('section.V.2', { italic: true }),
      reports: [{ clause: 'nd30-khoan', text: '2. Phòng Kinh tế' }],
      fixed: [],
    },
    {
      name: 'tiêu đề mục cỡ 16',
      sample: 'nd30-ke-hoach',
      change: format('section.I', { size: 32 }),
      reports: [{ clause: 'nd30-muc-lama', text: 'I. MỤC ĐÍCH, YÊU CẦU' }],
      fixed: [],
    },
    {
      name: 'tiêu đề mục cỡ 12, lời văn cỡ 14',
      sample: 'nd30-ke-hoach',
      change: format('section.I', { size: 24 }),
      reports: [{ clause: 'nd30-muc-lama', text: 'I. MỤC ĐÍCH, YÊU CẦU' }],
      fixed: [],
    },
    {
      name: 'tiêu đề khoản đậm mà số thứ tự không đậm',
      sample: 'nd30-ke-hoach',
      change: [format('section.V.2', { bold: false }), setText('section.V.2', '2. <b>Phòng Kinh tế</b>')],
      layout: {},
      reports: [{ clause: 'nd30-khoan', text: '2.' }],
      fixed: [],
    },
    {
      name: 'tiêu đề khoản in hoa',
      sample: 'nd30-ke-hoach',
      change: setText('section.V.2', '2. PHÒNG KINH TẾ XÃ'),
      reports: [{ clause: 'nd30-khoan', text: '2. PHÒNG KINH TẾ XÃ' }],
    },
    {
      name: 'tiêu đề mục gạch chân',
      sample: 'nd30-ke-hoach',
      change: format('section.IV', { underline: true }),
      reports: [{ clause: 'nd30-muc-lama', text: 'IV. KINH PHÍ THỰC HIỆN' }],
      fixed: [],
    },
    {
      name: 'một điều canh giữa',
      sample: 'nd30-quyet-dinh-quy-che',
      change: format('attached.article.3', { alignment: 'center' }),
      reports: [{ clause: 'nd30-dieu' }],
    },
    {
      name: 'chữ “Điều 4.” không đậm',
      sample: 'nd30-quyet-dinh',
      change: setText('article.4', 'Điều 4. Quyết định này có hiệu lực kể từ ngày ký.'),
      reports: [{ clause: 'nd30-dieu', text: 'Điều 4.' }],
      fixed: [],
    },
    {
      name: 'dấu chấm sau “Điều 4” không đậm như chữ của điều',
      sample: 'nd30-quyet-dinh',
      change: setText('article.4', '<b>Điều 4</b>. Quyết định này có hiệu lực kể từ ngày ký.'),
      reports: [],
    },
    {
      name: 'một điểm in đậm cả đoạn',
      sample: 'nd30-ke-hoach',
      change: format('section.II.1.text.2', { bold: true }),
      reports: [{ clause: 'nd30-diem' }],
      fixed: [],
    },
    {
      name: 'một điểm in nghiêng cả đoạn',
      sample: 'nd30-ke-hoach',
      change: format('section.II.1.text.2', { italic: true }),
      reports: [{ clause: 'nd30-diem' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng: một điểm in đậm cả đoạn',
      sample: 'hd05-ke-hoach',
      change: [
        setText('section.II.text.1', 'a) Báo cáo sơ kết công tác xây dựng Đảng;'),
        setText('section.II.text.2', '<b>b) Báo cáo công tác kiểm tra, giám sát;</b>'),
        setText('section.II.text.3', 'c) Tham luận của các chi bộ.'),
      ],
      reports: [{ clause: 'dang-diem' }],
    },
    {
      name: 'văn bản Đảng: một khoản in đậm cả đoạn',
      sample: 'hd05-ke-hoach',
      change: [
        setText('section.II.text.1', '1. Báo cáo sơ kết công tác xây dựng Đảng;'),
        setText('section.II.text.2', '<b>2. Báo cáo công tác kiểm tra, giám sát;</b>'),
        setText('section.II.text.3', '3. Tham luận của các chi bộ.'),
      ],
      reports: [{ clause: 'dang-khoan' }],
    },
    {
      name: 'văn bản Đảng có tiêu đề mục không đậm',
      sample: 'hd05-ke-hoach',
      change: format('section.II', { bold: false }),
      reports: [{ clause: 'dang-heading' }],
      fixed: [],
    },
    {
      name: 'một điều của quy chế ban hành kèm theo cỡ chữ 12',
      sample: 'nd30-quyet-dinh-quy-che',
      change: format('attached.article.3', { size: 24 }),
      reports: [{ clause: 'nd30-dieu' }],
      fixed: [],
    },
    {
      name: 'các điều có tên ở dòng riêng cỡ chữ 13, lời văn cỡ 14',
      sample: 'nd30-quyet-dinh-quy-che',
      change: [1, 2, 3, 4, 5].map((number) => format(`attached.article.${String(number)}`, { size: 26 })),
      reports: [{ clause: 'nd30-dieu' }],
      fixed: [],
    },
    {
      name: 'tiêu đề mục cỡ chữ 13, lời văn cỡ 14',
      sample: 'nd30-ke-hoach',
      change: formatRole('heading', { size: 26 }),
      reports: [],
    },
  ],
});
