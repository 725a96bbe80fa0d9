import { MAIN_PART, type Paragraph } from '../../document';
import {
  defineRule,
  isBehindTexts,
  rangeText,
  type RuleContext,
  type TextMatch,
  textPlace,
  wholeParagraph,
} from '../../linting';
import { replaceText, setText } from '../../samples';
import { oneOf, WORD_BEGINS, WORD_ENDS } from '../../vietnamese';

/** "ngày … tháng", "số …", "… %": dots in the place of figures. */
const FIGURES_LEFT = oneOf(
  String.raw`(?<=(?:ngày|tháng|năm|số|giờ|phút) ?)(?:…\.*|\.{2,4})(?= ?(?:tháng|năm|giờ|phút|\/|$))`,
  String.raw`(?<=số ?)(?:…\.*|\.{2,4})(?=[,;.]| \p{Ll})`,
  String.raw`(?<=[^,;.] )(?:…|\.{3})(?= ?%)`,
  // "Kế hoạch số /KH-UBND ngày tháng 12 năm 2025": nothing at all in the place of figures.
  String.raw`(?<!\p{L})số ?(?=\/\p{Lu}{2})`,
  String.raw`(?<!\p{L})(?:ngày ?(?=tháng \d{1,2} năm \d)|(?<=ngày \d{1,2} )tháng (?=năm \d{4}))`,
);
/** Rows of dots, also with blanks between them, and of underscores. */
const ROW = oneOf(
  String.raw`\.{5,}`,
  '…{2,}[.…]*',
  String.raw`…\.{2,}`,
  String.raw`(?:[.…]\s){4,}[.…]?`,
  '_{3,}',
);
/** "cho ... học viên": dots in the place of a word. */
const WORD_LEFT = String.raw`(?<=[^,;.] )(?:…|\.{3})(?= (?!và |hoặc |thì )\p{Ll})`;
/** "<tên đơn vị>", "[…]", "{{ngày}}", "(ghi rõ lý do)": fields of a template. */
const FIELD = oneOf(
  String.raw`<\p{Ll}[^<>\n]{2,60}>`,
  // "[chiều cao (m)]2" is a power in a formula.
  String.raw`\[(?!\d+\])[^\]\n]{0,80}\](?![\d²³])`,
  String.raw`\{\{[^}\n]{1,80}\}\}`,
  String.raw`\(ghi rõ[^)\n]{0,80}\)`,
);
/** "TODO", "xxx", "XXX hộ", "Lorem ipsum" */
const STAND_IN = `${WORD_BEGINS}${oneOf('TODO', 'XXX(?= (?:m|km|ha|đồng|người|hộ|triệu|%))', 'x{2,}', '[Ll]orem ipsum')}${WORD_ENDS}`;
/**
 * What people leave to be filled in. A single ellipsis is punctuation, `[1]` is a note, and underscores in the header are a drawn line.
 */
const BLANK = new RegExp(oneOf(FIGURES_LEFT, ROW, WORD_LEFT, FIELD, STAND_IN), 'gu');

/** A sign that every such place has: most paragraphs have none, and the pattern itself is dear. */
const HINT =
  /số ?\/\p{Lu}|ngày\s?tháng \d|tháng\snăm \d{4}|[…_[{<]|\.{5}|\s\.{3}\s|\s\.{2,4}[\s%/]|TODO|[.…]\s[.…]|xx|\(ghi|lorem/iu;

/** Rules drawn with underscores stand alone on their line. */
const RULE = /^[\s_–—*.-]*$/u;

function blanksIn(context: RuleContext, paragraph: Paragraph): readonly TextMatch[] {
  if (paragraph.contentControls.length === 0 && !HINT.test(paragraph.text)) {
    return [];
  }
  const text = rangeText(context.document, wholeParagraph(context.document, MAIN_PART, paragraph.index));
  const controls = paragraph.contentControls
    .filter(({ placeholder }) => placeholder)
    .map(({ start, end }) => ({
      range: { part: MAIN_PART, paragraph: paragraph.index, start, end },
      text: paragraph.text.slice(start, end),
      groups: [],
    }));
  const inHeader = paragraph.index < (context.administrative.header?.endParagraph ?? 0);
  const typed = RULE.test(text.text)
    ? []
    : text.matchAll(BLANK).filter((match) => !(inHeader && match.text.startsWith('_')));
  const outside = typed.filter(
    ({ range }) =>
      !controls.some((control) => range.start < control.range.end && range.end > control.range.start),
  );
  return [...controls, ...outside].sort((left, right) => left.range.start - right.range.start);
}

/**
 * The number and date lines have their own rules; a table with lines, and what stands behind a regulation issued with the document, is
 * a form to be filled in by hand.
 */
function judgedParagraphs({ administrative, document }: RuleContext): readonly Paragraph[] {
  const own = [administrative.documentNumber, administrative.placeAndDate].flatMap(
    (component) => component?.ranges.map((range) => range.paragraph) ?? [],
  );
  const end = administrative.appendices[0]?.firstParagraph ?? Infinity;
  return document.main.paragraphs.filter(
    ({ index, cell }) =>
      index < end &&
      !own.includes(index) &&
      cell?.table.bordered !== true &&
      !isBehindTexts(administrative, index),
  );
}

export const placeholder = defineRule({
  id: 'placeholder',
  title: 'Văn bản không còn chỗ trống chưa điền',
  rationale: 'Chỗ trống còn sót làm văn bản phát hành thiếu nội dung.',
  clauses: ['chung-placeholder'],
  messages: {
    blank:
      'Văn bản còn {count} chỗ chưa điền, trước hết là “{actual}”. Văn bản phát hành không được để trống chỗ cần điền. Hãy điền nội dung hoặc bỏ chỗ này.',
  },
  *check(context) {
    const blanks = judgedParagraphs(context).flatMap((paragraph) => blanksIn(context, paragraph));
    const [first, ...others] = blanks;
    if (first !== undefined) {
      yield {
        clause: 'chung-placeholder',
        message: 'blank',
        data: { count: String(blanks.length), actual: first.text.trim() },
        at: textPlace(first.range),
        more: others.map(({ range }) => textPlace(range)),
        blank: true,
      };
    }
  },
  examples: [
    {
      name: 'số người chưa điền, bốn dấu chấm',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí mời tổng số .... đại biểu do ngân sách xã chi.'),
      reports: [{ clause: 'chung-placeholder', text: '....' }],
    },
    {
      name: 'ngày chưa điền, hai dấu chấm trước dấu gạch chéo',
      sample: 'nd30-ke-hoach',
      change: setText('section.V.4.text.1', 'Giữ trật tự từ ngày ../3/2026.'),
      reports: [{ clause: 'chung-placeholder', text: '..' }],
    },
    {
      name: 'số, ngày, tháng của văn bản được viện dẫn để trống hẳn',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Thực hiện theo Kế hoạch số /KH-UBND ngày tháng 3 năm 2026; hoàn thành trước ngày 10 tháng năm 2026.',
      ),
      reports: [{ clause: 'chung-placeholder', text: 'số ' }],
    },
    {
      name: 'tỷ lệ và số chưa điền, ghi chú “TODO”',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'Kinh phí', 'TODO: đạt ...% tại Phòng họp số …, kinh phí'),
      reports: [{ clause: 'chung-placeholder', text: 'TODO' }],
    },
    {
      name: 'dấu ba chấm trong câu không phải chỗ trống',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'khác theo', 'khác… theo'),
      reports: [],
    },
    {
      name: 'ngoặc vuông của công thức, có số mũ ở sau',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Chỉ số khối bằng cân nặng (kg)/[chiều cao (m)]2 của học sinh.'),
      reports: [],
    },
    {
      name: 'còn ô ngoặc vuông và dãy chấm',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.III.2.text.1', 'Ủy ban nhân dân xã An Bình', '[địa điểm]'),
        replaceText('section.III.3.text.1', '150', '........'),
      ],
      reports: [{ clause: 'chung-placeholder', text: '[địa điểm]' }],
    },
    {
      name: 'số người để trống sau dấu hai chấm',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.3.text.1', '150', 'Đại biểu: …'),
      reports: [{ clause: 'chung-placeholder', text: '…' }],
    },
    {
      name: 'phát hành mà còn chỗ trống',
      sample: 'nd30-thong-bao',
      change: replaceText('abstract', 'Lịch', 'Lịch (ghi rõ)'),
      stage: 'release',
      reports: [{ clause: 'chung-placeholder', text: '(ghi rõ)' }],
    },
    {
      name: 'còn chữ lấp chỗ',
      sample: 'nd30-thong-bao',
      change: replaceText('abstract', 'Lịch', 'Lịch lorem ipsum'),
      reports: [{ clause: 'chung-placeholder', text: 'lorem ipsum' }],
    },
    {
      name: 'còn chỗ trống giữa câu, ô trong dấu nhọn',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.III.2.text.1', 'Ủy ban nhân dân xã An Bình', '<tên hội trường>'),
        replaceText('section.III.3.text.1', '150 đại biểu', '... đại biểu'),
      ],
      reports: [{ clause: 'chung-placeholder', text: '<tên hội trường>' }],
    },
  ],
});
