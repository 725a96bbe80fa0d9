import {
  beginsLower,
  defineRule,
  isToBeFilledIn,
  misspeltAt,
  nameProblems,
  namedPlaces,
  ownPlace,
  placeNameInPart,
  PLACE_NOUNS,
  respelt,
  textPlace,
  mendText,
  rangeText,
  firstRange,
  UNITS,
  wordRange,
  type Problem,
  type RuleContext,
} from '../../linting';
import { PROVINCES } from '../../reference';
import { capitalised, fold, isSyllable } from '../../vietnamese';
import { replaceEverywhere, replaceText, setText } from '../../samples';

const CLAUSE = 'hoa-dia-ly-dvhc';
const UNIT_WORDS: ReadonlySet<string> = new Set(UNITS.flat());

/** Names of provinces, to tell those that were written with a hyphen. */
const PROVINCE_NAMES: ReadonlySet<string> = new Set(PROVINCES.map(({ name }) => name));

/** Units whose names are single names, while villages that were joined may bear two. */
const HYPHENLESS: ReadonlySet<string> = new Set(['xã', 'phường', 'tỉnh', 'phố']);

/** Whether two syllables can only be Vietnamese: names of other languages keep their hyphens. */
function isVietnamese(first: string, second: string): boolean {
  return [first, second].every(
    (syllable) =>
      isSyllable(syllable.toLowerCase()) &&
      /^\p{Lu}\p{Ll}+$/u.test(syllable) &&
      /[^\p{ASCII}]/u.test(syllable),
  );
}

/** "Hải-Phòng": syllables of a Vietnamese name are not joined by hyphens. */
function* hyphenated({ administrative, document }: RuleContext): Generator<Problem<'hyphen'>> {
  const own = ownPlace(administrative)?.name;
  for (const { named, at: unit } of namedPlaces(administrative, PLACE_NOUNS)) {
    const { passage, words } = named;
    const [first, hyphen, second] = words.slice(unit + 1, unit + 4);
    if (
      first?.kind !== 'word' ||
      hyphen?.text !== '-' ||
      second?.kind !== 'word' ||
      hyphen.start !== first.end ||
      second.start !== hyphen.end ||
      !(
        PROVINCE_NAMES.has(`${first.text} ${second.text}`) ||
        isVietnamese(first.text, second.text) ||
        fold(`${first.text} ${second.text}`) === own
      )
    ) {
      continue;
    }
    if (!HYPHENLESS.has(words[unit]?.key ?? '')) {
      continue;
    }
    yield {
      clause: CLAUSE,
      message: 'hyphen',
      data: { actual: `${first.text}-${second.text}`, expected: `${first.text} ${second.text}` },
      at: textPlace(passage.text.slice(first.start, second.end)),
      ...mendText(document, passage.text.slice(hyphen.start, hyphen.end), ' ', 'confirm'),
    };
  }
}

function* inText({ administrative, document }: RuleContext): Generator<Problem<'capitals'>> {
  const place = ownPlace(administrative);
  for (const { named, at: unit } of namedPlaces(administrative, PLACE_NOUNS)) {
    const { passage, words } = named;
    const at = unit + 1;
    const found = placeNameInPart(named, at, place);
    const extent = { start: at, end: at + (found?.length ?? 0) };
    const misspelling =
      found === null
        ? null
        : respelt(
            passage,
            words,
            extent,
            words.slice(at, extent.end).map((word) => word.text.charAt(0).toUpperCase()),
          );
    if (found !== null && misspelling !== null) {
      yield {
        clause: CLAUSE,
        message: 'capitals',
        ...misspeltAt(document, wordRange(passage, words, at, extent.end), misspelling),
        doubtful: !found.isOwn,
      };
    }
  }
}

/** Behind a hyphen or an apostrophe a name of another language goes on: "Cư M’gar". */
const SMALL_WORD = /(?<![\p{L}'’ʼ-])\p{Ll}[\p{L}\p{M}]*/gu;

/**
 * The place before the date: a name and, for some places, the word for a unit. Its very first letter belongs to the clause on that
 * line.
 */
function* inDateLine({ administrative, document }: RuleContext): Generator<Problem<'capitals'>> {
  const { placeAndDate } = administrative;
  if (placeAndDate?.place == null || beginsLower(placeAndDate.place) || isToBeFilledIn(placeAndDate.place)) {
    return;
  }
  const text = rangeText(document, firstRange(placeAndDate));
  const place = text.slice(0, placeAndDate.place.length);
  const [small] = rangeText(document, place)
    .matchAll(SMALL_WORD)
    .filter((match) => !UNIT_WORDS.has(match.text.toLowerCase()));
  if (small !== undefined) {
    const expected = capitalised(small.text);
    yield {
      clause: CLAUSE,
      message: 'capitals',
      data: { actual: placeAndDate.place, expected: placeAndDate.place.replace(small.text, expected) },
      at: textPlace(place),
      ...mendText(document, small.range, expected, 'confirm'),
    };
  }
}

export const capitalsPlace = defineRule({
  id: 'capitals-place',
  title: 'Tên đơn vị hành chính viết hoa mọi âm tiết của tên riêng',
  rationale:
    'Tên riêng của địa phương viết hoa; tỉnh, thành phố, xã, phường là danh từ chung nên viết thường.',
  clauses: [CLAUSE],
  messages: {
    hyphen:
      '“{actual}” có gạch nối thừa. Tên riêng Việt Nam viết hoa mọi âm tiết và không dùng gạch nối giữa các âm tiết. Hãy viết “{expected}”.',
    capitals:
      '“{actual}” viết hoa chưa đúng. Tên đơn vị hành chính viết hoa chữ cái đầu của mọi âm tiết tạo thành tên riêng, danh từ chung đứng trước viết thường. Hãy viết “{expected}”.',
  },
  *check(context) {
    yield* inDateLine(context);
    yield* nameProblems(context, ['country', 'administrativeUnit'], { clause: CLAUSE, message: 'capitals' });
    yield* inText(context);
    yield* hyphenated(context);
  },
  examples: [
    {
      name: 'tên hợp tác xã không phải tên xã',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Giao Hợp tác xã Môi trường Xanh thực hiện.'),
      reports: [],
    },
    {
      name: 'ngành hải dương học không phải tên tỉnh',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Đoàn tham quan Viện Hải dương học do Đoàn Thanh niên xã tổ chức.',
      ),
      reports: [],
    },
    {
      name: 'tiếng giữa của tên thôn viết thường; hai thôn giáp nhau',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Tuyến đường từ thôn Thế chí Tây đến thôn Đông giáp Tây Sơn do xã chi.',
      ),
      reports: [{ clause: 'hoa-dia-ly-dvhc', text: 'Thế chí Tây' }],
    },
    {
      name: 'danh từ chung viết thường, tên riêng viết hoa; danh từ chung không kèm tên riêng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các xã, phường của tỉnh Phú Thọ, thành phố Huế và đặc khu Vân Đồn trao đổi kinh nghiệm xây dựng thôn văn hóa, phát triển kinh tế - xã hội.',
      ),
      reports: [],
    },
    {
      name: 'tên tỉnh viết thường',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', 'tỉnh Phú Thọ', 'tỉnh phú thọ'),
      reports: [{ clause: CLAUSE, text: 'tỉnh phú thọ' }],
      fixed: [],
    },
    {
      name: 'tên xã đã viết hoa ở nơi khác',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.2.text.1', 'An Bình', 'An bình'),
      reports: [{ clause: CLAUSE, text: 'xã An bình' }],
      fixed: [],
    },
    {
      name: 'tên thôn chỉ nhắc một lần',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.2.text.1', 'xã An Bình', 'thôn Đồng lạc'),
      reports: [{ clause: CLAUSE, text: 'Đồng lạc' }],
    },
    {
      name: 'tên thôn thiếu chữ hoa ở âm tiết đầu',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.2.text.1', 'xã An Bình', 'thôn tân Luận'),
      reports: [{ clause: CLAUSE, text: 'tân Luận' }],
    },
    {
      name: 'tên tỉnh có gạch nối',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', 'tỉnh Phú Thọ', 'tỉnh Phú-Thọ'),
      reports: [{ clause: CLAUSE, text: 'Phú-Thọ' }],
      fixed: [],
    },
    {
      name: 'tên trường có cấp của địa phương',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Mời cựu học sinh Trường Trung học phổ thông Thị xã An Bình dự lễ.',
      ),
      reports: [],
    },
    {
      name: '“Tỉnh” viết hoa giữa câu',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', 'tỉnh Phú Thọ', 'Tỉnh Phú Thọ'),
      reports: [{ clause: CLAUSE, text: 'Tỉnh Phú Thọ' }],
    },
    {
      name: 'địa danh trước ngày tháng',
      sample: 'nd30-ke-hoach',
      change: replaceText('placeAndDate', 'An Bình', 'An bình'),
      reports: [{ clause: CLAUSE, text: 'An bình' }],
      fixed: [],
    },
    {
      name: 'tên gốc dân tộc thiểu số có dấu phẩy trên trước ngày tháng',
      sample: 'nd30-ke-hoach',
      change: [replaceEverywhere('An Bình', 'Ea M’gông'), replaceEverywhere('AN BÌNH', 'EA M’GÔNG')],
      reports: [],
    },
    {
      name: '“Việt nam”',
      sample: 'hd05-ke-hoach',
      change: setText('section.IV.text.1', 'Các chi bộ tuyên truyền về biển, đảo Việt nam theo hướng dẫn.'),
      reports: [{ clause: CLAUSE, text: 'Việt nam' }],
    },
    {
      name: 'viết sai ở mọi nơi',
      sample: 'nd30-ke-hoach',
      change: replaceEverywhere('xã An Bình', 'xã an bình'),
      reports: [{ clause: CLAUSE, text: 'xã an bình' }],
    },
    {
      name: '“ấp mỹ Tây”, “bản nậm Ngăn”: âm tiết đầu của tên mất chữ hoa',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí cấp cho ấp mỹ Tây, bản nậm Ngăn.'),
      reports: [
        { clause: CLAUSE, text: 'mỹ Tây' },
        { clause: CLAUSE, text: 'nậm Ngăn' },
      ],
    },
    {
      name: '“bản” chỉ văn bản',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí in bản quy định, bản Kế hoạch và các bản thanh toán.'),
      reports: [],
    },
    {
      name: 'gạch nối trong tên Việt; tên ghép của một thôn',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí của xã Cửu-Trạch và thôn Trạch-Hậu được bảo đảm.'),
      reports: [{ clause: CLAUSE, text: 'Cửu-Trạch' }],
    },
    {
      name: 'gạch nối trong tên của chính xã ban hành',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí do ngân sách xã An-Bình bảo đảm theo quy định.'),
      reports: [{ clause: CLAUSE, text: 'An-Bình' }],
    },
  ],
});
