import { clauseForDocument, defineRule, firstRange, textPlace } from '../../linting';
import { insertBefore } from '../../samples';

/** Types that go out to everyone concerned, never to one addressee (NĐ 30/2020, Phụ lục I, Mục II, khoản 9, điểm b; Mẫu 1.1–1.4). */
const WITHOUT_ADDRESSEES: ReadonlySet<string> = new Set([
  'ke-hoach',
  'quyet-dinh',
  'nghi-quyet',
  'chi-thi',
  'quy-che',
  'quy-dinh',
  'chuong-trinh',
  'huong-dan',
  'phuong-an',
  'de-an',
]);

/** Offices that address a notice or an invitation to its readers are many. */
const SELDOM_ADDRESSED: ReadonlySet<string> = new Set(['thong-bao', 'giay-moi']);

const CLAUSES = ['nd30-kinhgui-scope', 'noibo-addressees-scope'];

export const addresseesAbsent = defineRule({
  id: 'addressees-absent',
  title: '“Kính gửi” chỉ có ở công văn, tờ trình, báo cáo gửi cấp trên',
  rationale:
    'Kế hoạch, quyết định… gửi cho các nơi ghi ở mục Nơi nhận, không gửi riêng một nơi để giải quyết.',
  clauses: CLAUSES,
  messages: {
    present:
      '{type} đang có “{actual}”. “Kính gửi” chỉ dùng cho văn bản gửi đến một nơi giải quyết cụ thể, như công văn, tờ trình. Hãy bỏ phần này và ghi nơi nhận ở cuối văn bản.',
  },
  concerns: ({ administrative }) => administrative.addressees !== null,
  *check(context) {
    const { administrative, regulation } = context;
    const clause = clauseForDocument(context, CLAUSES);
    const { addressees, type } = administrative;
    const name = regulation.types.find(({ slug }) => slug === type)?.name;
    if (
      clause !== null &&
      addressees !== null &&
      type !== null &&
      (WITHOUT_ADDRESSEES.has(type) || SELDOM_ADDRESSED.has(type))
    ) {
      const at = textPlace(firstRange(addressees));
      yield {
        clause,
        message: 'present',
        data: { type: name ?? 'Văn bản', actual: addressees.text },
        doubtful: SELDOM_ADDRESSED.has(type),
        at,
      };
    }
  },
  examples: [
    {
      name: 'tờ trình được có “Kính gửi”',
      sample: 'nd30-to-trinh',
      reports: [],
    },
    {
      name: 'giấy mời có “Kính gửi”: chỉ lưu ý',
      sample: 'nd30-giay-moi',
      change: insertBefore('body.1', {
        name: 'addressees',
        role: 'addressees',
        text: 'Kính gửi: Các đồng chí Trưởng thôn',
      }),
      reports: [{ clause: 'nd30-kinhgui-scope', text: 'Kính gửi: Các đồng chí Trưởng thôn' }],
    },
    {
      name: 'kế hoạch của Đảng có “Kính gửi”',
      sample: 'hd05-ke-hoach',
      change: insertBefore('openingSentence', {
        name: 'addressees',
        role: 'addressees',
        text: '<i>Kính gửi:</i> Các chi bộ trực thuộc',
      }),
      reports: [{ clause: 'noibo-addressees-scope', text: 'Kính gửi: Các chi bộ trực thuộc' }],
    },
    {
      name: 'kế hoạch có “Kính gửi”',
      sample: 'nd30-ke-hoach',
      change: insertBefore('legalBasis.1', {
        name: 'addressees',
        role: 'addressees',
        text: 'Kính gửi: Ủy ban nhân dân tỉnh Phú Thọ',
      }),
      reports: [{ clause: 'nd30-kinhgui-scope', text: 'Kính gửi: Ủy ban nhân dân tỉnh Phú Thọ' }],
    },
  ],
});
