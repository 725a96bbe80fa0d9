import type { AdministrativeDocument } from '../../administrative';
import {
  bodyMentions,
  defineRule,
  frameMentions,
  mendTexts,
  loneMention,
  mentionAt,
  oddMentions,
  phraseMentions,
  placesOfPhrase,
  PROSE_ROLES,
  proseOf,
  textPlace,
  wordsOf,
  type PassageRole,
  type PhraseMention,
  type Problem,
  type RuleContext,
} from '../../linting';
import { replaceText, setText } from '../../samples';
import { matchesIn } from '../../vietnamese';

const CASE = 'chung-consistent-case';
/** A document that names itself names a certain one. */
const OWN = 'hoa-ten-van-ban';

/** Phrases that a document may write either way, and should write one way. */
const PHRASES = (
  'hội nghị,đại hội,đợt thi đua,hội thi,hội thảo,hội thao,hội diễn,lễ phát động,lễ ra quân,' +
  'lễ khai mạc,lễ bế mạc,lễ hội,chợ phiên,ngày hội,tuần lễ,cuộc thi,lần thứ,thành phố,chính quyền,đảng viên'
)
  .split(',')
  .map((phrase) => phrase.split(' '));

const LISTED: ReadonlySet<string> = new Set(PHRASES.map((phrase) => phrase.join(' ')));

function isListed(phrase: readonly string[]): boolean {
  return LISTED.has(phrase.join(' '));
}

/** Behind these words the phrase names the kind, not the one that the document is about: "các hội nghị", "tiểu đề án". */
const GENERIC: ReadonlySet<string> = new Set(
  'các những mỗi một từng nhiều mọi số hai ba bốn loại dạng tiểu'.split(' '),
);

/** Last syllables of what bodies and their heads are called: "Ủy ban Kiểm tra", "Trưởng phòng Đào tạo" are names, "kiểm tra" is none. */
const BODIES: ReadonlySet<string> = new Set('ban phòng cục khoa viện tâm đoàn đồng'.split(' '));

/** "(sau đây gọi tắt là Cuộc thi)": the document gives what it is about a short name, with a capital. */
const SHORT_NAME = /(?<!\p{L})(?:gọi tắt|gọi chung|gọi|viết gọn) là:? ?[“"]?(\p{Lu}\p{Ll}+ \p{Ll}+)[”"]?\)/gu;

/** The short names of two words that the document gives. */
function shortNames(administrative: AdministrativeDocument): readonly (readonly string[])[] {
  const names = proseOf(administrative).flatMap(({ text }) =>
    matchesIn(text.text, SHORT_NAME).map(([, name = '']) => name.toLowerCase()),
  );
  return [...new Set(names)].map((name) => name.split(' '));
}

const ABSTRACT: ReadonlySet<PassageRole> = new Set(['header']);

/** Two words of which the first has a capital inside a sentence, the second none: what may be written either way. */
function capitalisedPairs(administrative: AdministrativeDocument): readonly (readonly string[])[] {
  const pairs = new Set<string>();
  for (const passage of proseOf(administrative)) {
    const words = PROSE_ROLES.has(passage.role) ? wordsOf(passage) : [];
    words.forEach((word, at) => {
      const second = words[at + 1];
      if (
        word.capital &&
        word.joined &&
        words[at - 1]?.capital === false &&
        second?.joined === true &&
        !second.capital
      ) {
        pairs.add(`${word.key} ${second.key}`);
      }
    });
  }
  return [...pairs].map((pair) => pair.split(' '));
}

/** Types of documents that speak of themselves: "Quyết định này". */
const SELF_NAMED =
  'kế hoạch,quyết định,nghị quyết,chỉ thị,chương trình,quy chế,quy định,hướng dẫn,thông báo,kết luận,đề án,tờ trình,phương án'
    .split(',')
    .map((type) => [...type.split(' '), 'này']);

/** Acts that hardly ever name themselves in small letters. */
const ACTS: ReadonlySet<string> = new Set(['quyết định', 'nghị quyết']);

/** Whether the sentence that opens or closes the document names it with a capital: "Trên đây là Kế hoạch". */
function namesItself({ closingSentence, openingSentence }: AdministrativeDocument, own: string): boolean {
  const name = ` ${own.charAt(0).toUpperCase()}${own.slice(1)}`;
  return [openingSentence, closingSentence].some((each) => each?.text.includes(name) === true);
}

/** Mentions in small letters of the document itself; they are fewer where it is named with a capital too. */
function* selfMentions(context: RuleContext): Generator<Problem<'odd' | 'own'>> {
  const { administrative } = context;
  const own = administrative.documentTypeName?.text.toLowerCase() ?? '';
  const isNamed = ACTS.has(own) || namesItself(administrative, own);
  for (const phrase of SELF_NAMED) {
    const isOwn = own === phrase.slice(0, -1).join(' ');
    const mentions = phraseMentions(administrative, phrase, { passedOver: GENERIC, closed: true });
    const small = mentions.filter(({ capital }) => !capital);
    const isFewer = small.length * 2 <= mentions.length;
    if (isFewer || isOwn) {
      yield* problemOf(context, mentions, small, !isFewer, isOwn && (isFewer || isNamed) ? OWN : CASE);
    }
  }
}

/** The document named with a capital in one of the sentences that open and close it, in small letters in the other. */
function* frameProblems(context: RuleContext): Generator<Problem<'odd' | 'own'>> {
  const mentions = frameMentions(context.administrative);
  const small = mentions.filter(({ capital }) => !capital);
  if (small.length === 1 && mentions.length === 2) {
    // Many offices write one of the two so.
    yield* problemOf(context, mentions, small, true, OWN);
  }
}

/** The mentions in the abstract: they show how the document names what it is about. */
function abstractMentions(
  administrative: AdministrativeDocument,
  phrase: readonly string[],
): readonly PhraseMention[] {
  const lines = new Set(administrative.abstract?.ranges.map(({ paragraph }) => paragraph));
  return placesOfPhrase(administrative, phrase).flatMap((place) =>
    lines.has(place.passage.paragraph.index)
      ? (mentionAt(place, phrase, { passedOver: GENERIC, roles: ABSTRACT }) ?? [])
      : [],
  );
}

function* problemOf(
  { document }: RuleContext,
  mentions: readonly PhraseMention[],
  fewer: readonly PhraseMention[],
  doubtful: boolean,
  clause: typeof CASE | typeof OWN = CASE,
): Generator<Problem<'odd' | 'own'>> {
  const [first, ...others] = fewer;
  if (first !== undefined) {
    const count = mentions.filter(({ capital }) => capital !== first.capital).length;
    yield {
      clause,
      message: count === 0 ? 'own' : 'odd',
      data: { actual: first.written, expected: first.text, count: String(count) },
      doubtful,
      // Issued documents often write "kế hoạch này": right by the decree it is not, but nobody sends it back.
      remark: doubtful && clause === OWN,
      at: textPlace(first.range),
      more: others.map(({ range }) => textPlace(range)),
      ...mendTexts(document, fewer, 'confirm'),
    };
  }
}

/** The one mention of a body that is written unlike the others, of which there are two at least. */
function loneBody(mentions: readonly PhraseMention[]): readonly PhraseMention[] {
  const capital = mentions.filter((mention) => mention.capital);
  const small = mentions.filter((mention) => !mention.capital);
  const fewer = capital.length < small.length ? capital : small;
  return fewer.length === 1 && mentions.length > 2 ? fewer : [];
}

export const consistentCase = defineRule({
  id: 'consistent-case',
  title: 'Cùng một cụm từ, một cách viết hoa',
  rationale: 'Lúc viết hoa, lúc viết thường cùng một cụm từ làm văn bản thiếu thống nhất.',
  clauses: [CASE, OWN],
  messages: {
    odd: '“{actual}” viết khác với các chỗ còn lại trong văn bản ({count} chỗ viết “{expected}”). Cùng một cụm từ chỉ nên theo một cách viết hoa. Hãy viết “{expected}”.',
    own: '“{actual}” nói đến chính văn bản này. Tên loại của một văn bản cụ thể viết hoa chữ đầu. Nên viết “{expected}”.',
  },
  *check(context) {
    const { administrative } = context;
    for (const phrase of PHRASES) {
      const mentions = phraseMentions(administrative, phrase, { passedOver: GENERIC });
      yield* problemOf(
        context,
        mentions,
        oddMentions(mentions, abstractMentions(administrative, phrase)),
        false,
      );
    }
    for (const name of shortNames(administrative)) {
      const mentions = phraseMentions(administrative, name, { passedOver: GENERIC });
      const small = mentions.filter(({ capital }) => !capital);
      const isOdd = oddMentions(mentions, abstractMentions(administrative, name)).length > 0;
      if (small.length === 1 && mentions.length > 2 && !(isOdd && isListed(name))) {
        yield* problemOf(context, mentions, small, true);
      }
    }
    for (const mentions of bodyMentions(administrative)) {
      yield* problemOf(context, mentions, loneBody(mentions), true);
    }
    yield* selfMentions(context);
    yield* frameProblems(context);
    for (const pair of capitalisedPairs(administrative)) {
      if (!isListed(pair)) {
        const mentions = phraseMentions(administrative, pair, { passedOver: BODIES });
        const [found] = loneMention(mentions, pair);
        // “các đề án”, “tiểu đề án” in small letters name the kind, however often one of them is named.
        const isKind =
          found?.capital === false &&
          loneMention(phraseMentions(administrative, pair, { passedOver: GENERIC }), pair).length === 0;
        if (found !== undefined && found.next !== 'này' && !isKind) {
          yield* problemOf(context, mentions, [found], true);
        }
      }
    }
  },
  examples: [
    {
      name: '“Chính quyền” một lần, “chính quyền” ba lần',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Bộ máy chính quyền ổn định, niềm tin vào chính quyền tăng, cán bộ chính quyền gần dân từ khi Chính quyền mới hoạt động.',
      ),
      reports: [{ clause: 'chung-consistent-case', text: 'Chính quyền' }],
    },
    { name: 'một cách viết hoa trong toàn văn', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'có chỗ viết khác',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.II.2.text.4', 'bế mạc Hội nghị', 'bế mạc hội nghị'),
      reports: [{ clause: 'chung-consistent-case', text: 'hội nghị' }],
      fixed: [],
    },
    {
      name: 'tên gọi tắt đã đặt viết hoa, một chỗ viết thường',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Tổ chức Giải chạy mùa Xuân (sau đây gọi tắt là Giải chạy); kinh phí tổ chức giải chạy do xã bảo đảm.',
      ),
      reports: [{ clause: 'chung-consistent-case', text: 'giải chạy' }],
    },
    {
      name: 'tên loại của chính văn bản viết thường',
      sample: 'nd30-quyet-dinh',
      change: replaceText('article.5', 'Quyết định này', 'quyết định này'),
      reports: [{ clause: OWN, text: 'quyết định này' }],
      fixed: [],
    },
    {
      name: 'câu kết viết thường tên loại, câu mở đầu viết hoa',
      sample: 'nd30-ke-hoach',
      change: replaceText('closingSentence', 'là Kế hoạch', 'là kế hoạch'),
      reports: [{ clause: OWN, text: 'kế hoạch' }],
      fixed: [],
    },
    {
      name: 'tên loại viết thường trong việc mà cơ quan khác giao, trước chủ thể của câu mở đầu',
      sample: 'nd30-bao-cao',
      change: setText(
        'openingSentence',
        'Thực hiện Công văn số 87/UBND-TH ngày 02 tháng 6 năm 2025 của Ủy ban nhân dân tỉnh Phú Thọ về việc xây dựng báo cáo tổng kết; Ủy ban nhân dân xã An Bình báo cáo như sau:',
      ),
      reports: [],
    },
    {
      name: 'từ chung viết hoa trong tên phòng, ban',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Việc kiểm tra, tự kiểm tra và các đợt kiểm tra do đoàn kiểm tra làm; kết quả kiểm tra gửi tập thể Ủy ban Kiểm tra xem xét, người được kiểm tra giải trình.',
      ),
      reports: [],
    },
    {
      name: 'tên một hội đồng viết hoa mỗi nơi một khác',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Hội đồng Nghĩa vụ quân sự xã phân công thành viên; các thôn báo cáo Hội đồng Nghĩa vụ quân sự xã; Thường trực Hội đồng nghĩa vụ quân sự xã tổng hợp.',
      ),
      reports: [{ clause: 'chung-consistent-case', text: 'Hội đồng nghĩa vụ' }],
    },
    {
      name: 'tên một tuần lễ viết hoa mỗi nơi một khác',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Hưởng ứng Tuần lễ Áo dài năm nay; ảnh đẹp Tuần lễ Áo dài được treo; kinh phí Tuần lễ áo dài do xã chi.',
      ),
      reports: [{ clause: 'chung-consistent-case', text: 'Tuần lễ áo dài' }],
    },
    {
      name: 'từ chỉ người viết hoa giữa câu, nơi khác viết thường',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Thăm hỏi bà con vùng lũ; vận động Bà con không bán đất được cấp.',
      ),
      reports: [{ clause: 'chung-consistent-case', text: 'Bà con' }],
    },
    {
      name: 'từ chung viết hoa một lần giữa câu',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.V.4.text.1', 'Bảo đảm', 'Cùng các đơn vị và từng đơn vị bảo đảm'),
        replaceText('section.V.5.text.1', 'Phối hợp', 'Cùng các đơn vị phối hợp'),
        replaceText('section.V.6.text.1', 'Thông báo', 'Cùng từng đơn vị thông báo'),
        replaceText('section.IV.text.1', 'được bảo đảm', 'của Đơn vị được bảo đảm'),
      ],
      reports: [{ clause: 'chung-consistent-case', text: 'Đơn vị' }],
      fixed: [
        replaceText('section.V.4.text.1', 'Bảo đảm', 'Cùng các đơn vị và từng đơn vị bảo đảm'),
        replaceText('section.V.5.text.1', 'Phối hợp', 'Cùng các đơn vị phối hợp'),
        replaceText('section.V.6.text.1', 'Thông báo', 'Cùng từng đơn vị thông báo'),
        replaceText('section.IV.text.1', 'được bảo đảm', 'của đơn vị được bảo đảm'),
      ],
    },
  ],
});
