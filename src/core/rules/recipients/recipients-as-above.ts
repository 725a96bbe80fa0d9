import { clauseForDocument, defineRule, textPlace, type Problem } from '../../linting';
import type { AdministrativeDocument, Recipients } from '../../administrative';
import { replaceText, setText, without } from '../../samples';
import { fold, matchesIn } from '../../vietnamese';

const AS_ABOVE = /^[-–—+*•\s]*NHU TREN(?= |$|[;,.(])/u;
const AS_ADDRESSED = /^[-–—+*•\s]*NHU (?:KINH GUI|DIEU|TREN)/u;
const AS_KINH_GUI = /^[-–—+*•\s]*NHU KINH GUI/u;
const AS_ARTICLE = /^[-–—+*•\s]*NHU DIEU/u;

/** Types that are sent to nobody by name at their head, so that nothing above is there to refer to. */
const NOTHING_ABOVE: ReadonlySet<string> = new Set([
  'ke-hoach',
  'chuong-trinh',
  'de-an',
  'phuong-an',
  'nghi-quyet',
]);

/** Types that are addressed only at times: notices in the sentence that opens them, reports when they go to a higher agency; an invitation says whom it invites. */
const SELDOM_ABOVE: ReadonlySet<string> = new Set(['thong-bao', 'bao-cao', 'giay-moi']);

/** "có hiệu lực thi hành" says since when, not by whom. */
const CARRIED_OUT = /(?<!HIEU LUC )(?:CHIU TRACH NHIEM|TRACH NHIEM THI HANH|THI HANH|THUC HIEN)(?=[ .,;/])/u;
const RESPONSIBLE = /CHIU TRACH NHIEM/u;
/** The article that says who carries the decision out says it of the decision: others lay down who answers to whom. */
const CARRIES_OUT_THIS =
  /CHIU TRACH NHIEM (?:TO CHUC )?(?:THI HANH|THUC HIEN) (?:QUYET DINH|NGHI QUYET|QUY DINH) NAY/u;

/** The guidelines of the Party speak of letters and proposals alone. */
const CLAUSES = ['nd30-noinhan-nhutren', 'dang-noinhan-nhutren', 'noibo-recipients-as-above'];

export const recipientsAsAbove = defineRule({
  id: 'recipients-as-above',
  title: 'Dòng đầu của Nơi nhận ghi “Như trên” khi có “Kính gửi”, ghi “Như Điều …” với quyết định',
  rationale:
    'Nơi đã ghi ở “Kính gửi” không ghi lại tên; quyết định dẫn đến điều khoản thi hành; văn bản khác không có gì ở trên để dẫn lại.',
  clauses: CLAUSES,
  messages: {
    missing:
      'Dòng đầu của Nơi nhận chưa ghi “Như trên”. Văn bản có “Kính gửi” thì nơi đó được dẫn lại bằng “- Như trên” ở dòng đầu. Hãy thêm dòng “- Như trên{mark}”.',
    nothingAbove:
      'Nơi nhận đang ghi “{actual}” trong khi văn bản không có “Kính gửi”. “Như trên” chỉ dùng khi nơi nhận đã ghi ở đầu văn bản. Hãy ghi rõ tên nơi nhận.',
    notFirst:
      'Dòng “{actual}” chưa ở đầu Nơi nhận. Nơi đã ghi ở “Kính gửi” được dẫn lại ở dòng đầu. Hãy chuyển dòng này lên đầu.',
    asAddressed:
      'Dòng “{actual}” dẫn lại “Kính gửi” bằng chữ khác. Theo mẫu, nơi đã ghi ở “Kính gửi” được dẫn lại bằng “- Như trên”. Nên ghi “- Như trên{mark}”.',
    otherArticle:
      'Nơi nhận dẫn “{actual}”, trong khi nơi chịu trách nhiệm thi hành ghi ở Điều {article}. Nơi thi hành quyết định được dẫn lại bằng đúng điều khoản thi hành. Hãy sửa thành “- Như Điều {article}{mark}”.',
    asArticle:
      'Nơi nhận của quyết định đang ghi “{actual}”. Nơi thi hành quyết định được dẫn lại bằng điều khoản thi hành. Hãy ghi “- Như Điều …{mark}”.',
    noArticles:
      'Nơi nhận đang ghi “{actual}” trong khi văn bản không có điều nào. Dòng này thường còn sót từ một quyết định. Hãy ghi rõ tên nơi nhận.',
    noArticle:
      'Nơi nhận của quyết định chưa có dòng “- Như Điều …”. Nơi thi hành quyết định được dẫn lại bằng điều khoản thi hành. Hãy thêm dòng “- Như Điều …{mark}”.',
  },
  concerns: ({ administrative }) => administrative.recipients !== null,
  *check(context) {
    const { administrative, regulation } = context;
    const clause = clauseForDocument(context, CLAUSES);
    const { separator: mark, asAboveTypes } = regulation.demands.recipients;
    const lines = linesOf(administrative);
    const fault = lines === null ? null : faultOf(administrative, lines, mark, asAboveTypes);
    if (clause !== null && fault !== null) {
      yield { clause, ...fault };
    }
  },
  examples: [
    { name: 'công văn ghi “Như trên”', sample: 'nd30-cong-van', reports: [] },
    {
      name: 'công văn không ghi “Như trên”',
      sample: 'nd30-cong-van',
      change: without('recipients.1'),
      reports: [{ clause: 'nd30-noinhan-nhutren', text: '- Sở Xây dựng tỉnh Phú Thọ (để b/c);' }],
    },
    {
      name: 'kế hoạch của Đảng ghi “Như trên”',
      sample: 'hd05-ke-hoach',
      change: setText('recipients.1', '- Như trên;'),
      reports: [{ clause: 'noibo-recipients-as-above', text: '- Như trên;' }],
    },
    {
      name: 'kế hoạch ghi “Như trên”',
      sample: 'nd30-ke-hoach',
      change: setText('recipients.10', '- Như trên;'),
      reports: [{ clause: 'nd30-noinhan-nhutren', text: '- Như trên;' }],
    },
    {
      name: 'báo cáo không có “Kính gửi” ghi “Như trên”',
      sample: 'nd30-bao-cao',
      change: without('addressees'),
      reports: [{ clause: 'nd30-noinhan-nhutren', text: '- Như trên;' }],
    },
    {
      name: '“Như trên” không ở dòng đầu',
      sample: 'nd30-cong-van',
      change: [
        setText('recipients.1', '- Sở Xây dựng tỉnh Phú Thọ (để b/c);'),
        setText('recipients.2', '- Như trên;'),
      ],
      reports: [{ clause: 'nd30-noinhan-nhutren', text: '- Như trên;' }],
    },
    {
      name: 'quyết định ghi “Như trên”',
      sample: 'nd30-quyet-dinh',
      change: setText('recipients.1', '- Như trên;'),
      reports: [{ clause: 'nd30-noinhan-nhutren', text: '- Như trên;' }],
    },
    {
      name: 'công văn ghi “Như kính gửi”',
      sample: 'nd30-cong-van',
      change: setText('recipients.1', '- Như kính gửi;'),
      reports: [{ clause: 'nd30-noinhan-nhutren', text: '- Như kính gửi;' }],
    },
    {
      name: 'kế hoạch không có “Kính gửi” ghi “Như kính gửi”',
      sample: 'nd30-ke-hoach',
      change: setText('recipients.10', '- Như kính gửi;'),
      reports: [{ clause: 'nd30-noinhan-nhutren', text: '- Như kính gửi;' }],
    },
    {
      name: 'giấy mời không có “Kính gửi” ghi “Như kính gửi”',
      sample: 'nd30-giay-moi',
      change: setText('recipients.1', '- Như kính gửi;'),
      reports: [{ clause: 'nd30-noinhan-nhutren', text: '- Như kính gửi;' }],
    },
    {
      name: 'công văn ghi “Như Điều 3”',
      sample: 'nd30-cong-van',
      change: setText('recipients.1', '- Như Điều 3;'),
      reports: [{ clause: 'nd30-noinhan-nhutren', text: '- Như Điều 3;' }],
    },
    {
      name: 'quyết định dẫn điều không nói về thi hành',
      sample: 'nd30-quyet-dinh',
      change: setText('recipients.1', '- Như Điều 4;'),
      reports: [{ clause: 'nd30-noinhan-nhutren', text: '- Như Điều 4;' }],
    },
    {
      name: 'quyết định dẫn điều về hiệu lực thi hành',
      sample: 'nd30-quyet-dinh',
      change: [
        setText('article.4', '<b>Điều 4.</b> Quyết định này có hiệu lực thi hành kể từ ngày ký.'),
        setText('recipients.1', '- Như Điều 4;'),
      ],
      reports: [{ clause: 'nd30-noinhan-nhutren', text: '- Như Điều 4;' }],
    },
    {
      name: '“căn cứ Quyết định thi hành.” ở điều cuối',
      sample: 'nd30-quyet-dinh',
      change: [
        replaceText(
          'article.5',
          'chịu trách nhiệm thi hành Quyết định này./.',
          'căn cứ Quyết định thi hành./.',
        ),
        setText('article.2.text.1', '1. Tổ trưởng chịu trách nhiệm quản lý thiết bị.'),
      ],
      reports: [],
    },
    {
      name: 'quyết định dẫn điều nói ai chịu trách nhiệm trước ai',
      sample: 'nd30-quyet-dinh',
      change: [
        setText('article.2.text.1', '1. Trưởng ban chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân xã.'),
        setText('recipients.1', '- Như Điều 2;'),
      ],
      reports: [{ clause: 'nd30-noinhan-nhutren', text: '- Như Điều 2;' }],
    },
    {
      name: 'quyết định không dẫn điều khoản thi hành',
      sample: 'nd30-quyet-dinh',
      change: without('recipients.1'),
      reports: [{ clause: 'nd30-noinhan-nhutren', text: '- Ủy ban nhân dân tỉnh Phú Thọ (để b/c);' }],
    },
    {
      name: 'công văn của Đảng không ghi “Như trên”',
      sample: 'hd05-cong-van',
      change: without('recipients.1'),
      reports: [{ clause: 'dang-noinhan-nhutren', text: '- Thường trực Đảng ủy (để báo cáo);' }],
    },
  ],
});

type Line = Recipients['items'][number];

type Fault = Omit<
  Problem<
    | 'missing'
    | 'nothingAbove'
    | 'notFirst'
    | 'asAddressed'
    | 'otherArticle'
    | 'asArticle'
    | 'noArticles'
    | 'noArticle'
  >,
  'clause'
>;

/** The lines of the list, and those that refer to what stands above. */
interface Lines {
  readonly all: readonly Line[];
  readonly first: Line;
  /** "Như trên" */
  readonly above: Line | undefined;
  /** "Như kính gửi" */
  readonly addressed: Line | undefined;
  /** "Như Điều 3" */
  readonly article: Line | undefined;
}

function linesOf({ recipients }: AdministrativeDocument): Lines | null {
  const all = recipients?.items ?? [];
  const [first] = all;
  const lineLike = (pattern: RegExp): Line | undefined => all.find(({ text }) => pattern.test(fold(text)));
  return first === undefined
    ? null
    : {
        all,
        first,
        above: lineLike(AS_ABOVE),
        addressed: lineLike(AS_KINH_GUI),
        article: lineLike(AS_ARTICLE),
      };
}

/** What is wrong with the list of a document of a known type; `addressed` are the types with which it must begin with "Như trên". */
function faultOf(
  administrative: AdministrativeDocument,
  lines: Lines,
  mark: string,
  addressed: readonly string[],
): Fault | null {
  const { addressees, type, outline } = administrative;
  if (type === null) {
    return null;
  }
  if (type === 'quyet-dinh') {
    return faultOfDecision(administrative, lines, mark);
  }
  if (lines.article !== undefined && outline.every(({ style }) => style !== 'article')) {
    const { text, range } = lines.article;
    return { message: 'noArticles', data: { actual: text }, at: textPlace(range) };
  }
  if (addressees === null) {
    return faultOfUnaddressed(lines, type);
  }
  return addressed.includes(type) ? faultOfAddressed(lines, mark) : null;
}

/** Of a document with addressees: the first line is "Như trên". */
function faultOfAddressed({ all, first, above, addressed }: Lines, mark: string): Fault | null {
  if (!all.some(({ text }) => AS_ADDRESSED.test(fold(text)))) {
    return { message: 'missing', data: { mark }, at: textPlace(first.range) };
  }
  if (above !== undefined && above !== first) {
    return { message: 'notFirst', data: { actual: above.text }, at: textPlace(above.range) };
  }
  return above === undefined && addressed !== undefined
    ? {
        message: 'asAddressed',
        data: { actual: addressed.text, mark },
        remark: true,
        at: textPlace(addressed.range),
      }
    : null;
}

/** Of a document without addressees: nothing above can be referred to. */
function faultOfUnaddressed({ above, addressed }: Lines, type: string): Fault | null {
  const named = type === 'giay-moi' ? addressed : (above ?? addressed);
  return named !== undefined && (NOTHING_ABOVE.has(type) || SELDOM_ABOVE.has(type))
    ? {
        message: 'nothingAbove',
        data: { actual: named.text },
        doubtful: SELDOM_ABOVE.has(type),
        at: textPlace(named.range),
      }
    : null;
}

/** Of a decision: the article that says who carries it out is referred to. */
function faultOfDecision(
  administrative: AdministrativeDocument,
  { first, above, article }: Lines,
  mark: string,
): Fault | null {
  if (article === undefined) {
    return above === undefined
      ? { message: 'noArticle', data: { mark }, at: textPlace(first.range) }
      : { message: 'asArticle', data: { actual: above.text, mark }, at: textPlace(above.range) };
  }
  const meant = articleMeant(administrative, article.text);
  return meant === null
    ? null
    : {
        message: 'otherArticle',
        data: { actual: article.text, article: String(meant), mark },
        at: textPlace(article.range),
      };
}

/**
 * The article whose executors the line means but does not name: `Như Điều 4` where it is Điều 5 that says who carries the decision out.
 * Null where the line is right or nothing is certain.
 */
function articleMeant({ outline, source }: AdministrativeDocument, line: string): number | null {
  const named = matchesIn(line, /\d+/gu).map(([number]) => Number(number));
  const articles = outline
    .filter(({ style, part }) => style === 'article' && part === 'body')
    .map(({ ordinal, paragraph, endParagraph }) => ({
      number: ordinal[0] ?? 0,
      text: fold(
        source.main.paragraphs
          .slice(paragraph, endParagraph)
          .map(({ text }) => text)
          .join(' '),
      ),
    }));
  const responsible = articles.filter(({ text }) => RESPONSIBLE.test(text));
  const [last] = responsible.slice(-1);
  const [certain, ...others] = articles.filter(({ text }) => CARRIES_OUT_THIS.test(text));
  const chosen = articles.filter(({ number }) => named.includes(number));
  const isCarriedOut = (text: string): boolean => /(?<!HIEU LUC )THI HANH/u.test(text);
  if (certain !== undefined && others.length === 0 && chosen.every(({ text }) => !isCarriedOut(text))) {
    return chosen.length === 0 ? null : certain.number;
  }
  return last === undefined || chosen.length === 0 || chosen.some(({ text }) => CARRIED_OUT.test(`${text} `))
    ? null
    : last.number;
}
