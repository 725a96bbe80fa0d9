import type { AdministrativeDocument } from '../../administrative';
import {
  bodyLines,
  defineRule,
  endingMark,
  endMarkFaults,
  listsOf,
  markName,
  mendText,
  simpleItems,
  textPlace,
  typedPieces,
  type BodyLine,
  type Passage,
} from '../../linting';
import { insertAfter, replaceText, setText, without } from '../../samples';
import { countWords } from '../../vietnamese';

/** A shorter paragraph may be a heading or a line of a form. */
const SENTENCE_WORDS = 6;
/** What is longer is no title of what stands below it. */
const LONGEST_TITLE = 35;
/** Where more than one paragraph in five, or many in all, end without a mark, the writer leaves marks out on purpose. */
const USUAL_SHARE = 4;
const MOST_SLIPS = 5;
/** What announces a list. */
const LEAD = /(?:như sau|sau đây|gồm|gồm có|cụ thể|là)\s*$/iu;

/** "… cụ thể như sau.": what follows is announced, and the mark ends the sentence. */
const ANNOUNCES_WITH_DOT = /(?:như sau|sau đây)\.$/u;
const LISTED: ReadonlySet<Passage['role']> = new Set(['heading', 'item', 'bullet', 'table']);

/** "… kính mời: Các thành viên" / "Tới dự …": the sentence of an invitation goes on below. */
const ATTENDS = /^\s*(?:Đến|Tới|Về) (?:tham )?(?:dự|họp)(?!\p{L})/u;

/** "Sau khi thảo luận, Đại hội" / "QUYẾT NGHỊ": the sentence goes on with the line that decides. */
const DECIDES = /^[\p{Lu}\s]*QUYẾT (?:NGHỊ|ĐỊNH)[\s:]*$/u;

/** "Chức vụ: Chuyên viên": a line of a form that is filled in (forms 1.8 and 1.10 of Decree 30/2020/NĐ-CP, Phụ lục III). */
const FILLED_IN =
  /^\s*(?:[-+]\s)?(?:Ông|Bà|Họ (?:và )?tên|Chức (?:vụ|danh)|Đơn vị|Nơi (?:ở|sinh|công tác|thường trú)|Ngày|Sinh (?:ngày|năm)|Số (?:định danh|căn cước|CCCD|điện thoại)|Địa chỉ|Quê quán|Quốc tịch|Giới tính|Được cử đến)[^:.;]{0,30}:/u;

/** Blanks to be filled in, text laid out with blanks, a line with what was filled in. */
function isForm(passage: Passage): boolean {
  return (
    FILLED_IN.test(passage.text.text) ||
    typedPieces(passage).some(
      ({ kind, text }) => kind === 'gap' || kind === 'fill' || (kind === 'fixed' && /^[{«]/u.test(text)),
    )
  );
}

/** A title ("Điều 2. Hiệu lực thi hành") has something below it; a sentence cut in two goes on in small letters. */
function isWhole({ passage, after }: BodyLine, closing: ReadonlySet<number>): boolean {
  const [first, next] = [passage.text.text, after?.text.text ?? ''];
  const isTitle =
    passage.role !== 'running' &&
    countWords(first) <= LONGEST_TITLE &&
    after !== null &&
    !closing.has(after.paragraph.index) &&
    (after.role === 'running' ||
      after.role === 'table' ||
      (after.role === 'bullet' && passage.role === 'item') ||
      (after.item !== null && passage.item !== null && after.item.style !== passage.item.style) ||
      (after.bullet !== null && passage.bullet !== null && after.bullet.mark !== passage.bullet.mark));
  return (
    !isTitle &&
    // A quotation of several lines, such as a poem: the mark may come with its last line.
    after?.quoted !== true &&
    after?.role !== 'display' &&
    after?.role !== 'table' &&
    !/^\s*\p{Ll}/u.test(next) &&
    !ATTENDS.test(next) &&
    !DECIDES.test(next) &&
    countWords(first) >= SENTENCE_WORDS &&
    ![passage, ...(after === null ? [] : [after])].some(isForm)
  );
}

/** Items of lists in which some end with a mark: another rule compares them. */
function comparedItems(administrative: AdministrativeDocument): ReadonlySet<Passage> {
  return new Set(
    listsOf(administrative)
      .filter((list) => simpleItems(list).filter(({ mark }) => mark !== '').length > 0)
      .flatMap(({ items }) => items.map(({ passage }) => passage)),
  );
}

/** A paragraph that ends with a comma, with something else behind it, has the wrong mark; items of lists are compared elsewhere. */
function lacksMark({ passage, after }: BodyLine): boolean {
  const mark = endingMark(passage.text.text);
  return mark === '' || (mark === ',' && passage.role === 'running' && after?.role !== 'item');
}

/** The mark that is missing: a colon before what is announced, else a full stop. */
function missingMark({ passage, after }: BodyLine): string {
  return LEAD.test(passage.text.text) && after !== null && after.role !== 'closing' ? ':' : '.';
}

export const sentenceEndMark = defineRule({
  id: 'sentence-end-mark',
  title: 'Đoạn văn, gạch đầu dòng có dấu kết câu',
  rationale: 'Thiếu dấu kết câu, người đọc không biết câu đã hết hay còn thiếu chữ.',
  clauses: ['chung-sentence-end-punct'],
  messages: {
    announces:
      'Câu này báo trước những gì kể ở dưới nhưng kết thúc bằng dấu chấm. Trước phần liệt kê là dấu hai chấm. Hãy thay bằng dấu hai chấm.',
    missing:
      'Cuối đoạn này chưa có dấu kết câu. Đoạn văn hoàn chỉnh kết thúc bằng dấu câu. Hãy đặt {mark} hoặc viết tiếp câu còn dở.',
    never:
      'Có {count} đoạn văn, gạch đầu dòng không có dấu ở cuối, trước hết là đoạn này. Đoạn văn hoàn chỉnh kết thúc bằng dấu câu. Nên thêm dấu ở cuối mỗi đoạn.',
  },
  *check(context) {
    const { administrative, document } = context;
    for (const { passage, after } of bodyLines(administrative)) {
      const mark = passage.text.match(ANNOUNCES_WITH_DOT)?.range;
      if (mark !== undefined && LISTED.has(after?.role ?? 'running')) {
        const dot = { ...mark, start: mark.end - 1 };
        yield {
          clause: 'chung-sentence-end-punct',
          message: 'announces',
          at: textPlace(dot),
          ...mendText(document, dot, ':'),
        };
      }
    }
    const compared = comparedItems(administrative);
    const ends = new Set(endMarkFaults(context).map(({ text }) => text.range.paragraph));
    const closing = new Set(administrative.closingSentence?.ranges.map(({ paragraph }) => paragraph));
    const lines = bodyLines(administrative).filter(
      ({ passage }) => !compared.has(passage) && !ends.has(passage.paragraph.index),
    );
    const bare = lines.filter((line) => lacksMark(line) && isWhole(line, closing));
    if (bare.length === 0) {
      return;
    }
    const whole = lines.filter((line) => !lacksMark(line) && isWhole(line, closing));
    const marked = whole.length + compared.size;
    if (bare.length > MOST_SLIPS || (bare.length > 1 && marked < bare.length * USUAL_SHARE)) {
      const places = bare.map(({ passage }) =>
        textPlace(passage.text.match(/\S+\s*$/u)?.range ?? passage.text.range),
      );
      const [at, ...more] = places;
      if (at !== undefined) {
        yield {
          clause: 'chung-sentence-end-punct',
          message: 'never',
          data: { count: String(bare.length) },
          doubtful: true,
          at,
          more,
        };
      }
      return;
    }
    for (const line of bare) {
      const { text } = line.passage;
      const tail = text.match(/(?<=[^\s,]),?\s*$/u);
      const mark = missingMark(line);
      yield {
        clause: 'chung-sentence-end-punct',
        message: 'missing',
        data: { mark: markName(mark) },
        at: textPlace(text.match(/\S+\s*$/u)?.range ?? text.range),
        ...(tail === null ? {} : mendText(document, tail.range, mark)),
      };
    }
  },
  examples: [
    {
      name: 'dòng điền vào mẫu giấy giới thiệu, giấy nghỉ phép không có dấu ở cuối',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Chức vụ: Phó Trưởng phòng Phòng Văn hóa - Xã hội'),
        insertAfter('section.IV.text.1', {
          name: 'sent',
          role: 'body',
          text: 'Được cử đến: Ủy ban nhân dân xã Bình Minh',
        }),
      ],
      reports: [],
    },
    {
      name: 'câu dẫn “như sau” kết thúc bằng dấu chấm trước các mục',
      sample: 'nd30-thong-bao',
      change: replaceText('openingSentence', 'như sau:', 'như sau.'),
      reports: [{ clause: 'chung-sentence-end-punct', text: '.' }],
      fixed: [],
    },
    {
      name: 'mục dài thiếu dấu chấm, dưới có gạch đầu dòng',
      sample: 'nd30-ke-hoach',
      change: [
        setText(
          'section.V.1.text.1',
          'a) Chủ trì, phối hợp với các đơn vị liên quan rà soát toàn bộ hồ sơ của các hộ đã đăng ký, lập danh sách theo từng thôn, niêm yết công khai tại nhà văn hóa, tiếp nhận và trả lời ý kiến của người dân',
        ),
        setText('section.V.1.text.2', '- Lập danh sách trước khi họp.'),
      ],
      reports: [{ clause: 'chung-sentence-end-punct', text: 'dân' }],
    },
    { name: 'đoạn nào cũng có dấu kết câu', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'đoạn văn thiếu dấu chấm',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.2.text.1', 'An Bình.', 'An Bình'),
      reports: [{ clause: 'chung-sentence-end-punct', text: 'Bình' }],
      fixed: [],
    },
    {
      name: 'câu mời xuống dòng trước chữ “Tới dự”',
      sample: 'nd30-giay-moi',
      change: [
        setText('body.1', 'Ủy ban nhân dân xã An Bình trân trọng kính mời: Các thành viên Tổ công nghệ số'),
        without('body.2', 'body.3', 'body.4', 'body.5'),
      ],
      reports: [],
    },
    {
      name: 'đoạn văn kết thúc bằng dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.4.text.1', 'Hội nghị.', 'Hội nghị,'),
      reports: [{ clause: 'chung-sentence-end-punct', text: 'nghị,' }],
      fixed: [],
    },
    {
      name: 'câu dẫn thiếu dấu hai chấm',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.3.text.1', 'gồm:', 'gồm'),
      reports: [{ clause: 'chung-sentence-end-punct', text: 'gồm' }],
      fixed: [],
    },
    {
      name: 'mẫu đơn ở sau quy chế ban hành kèm theo',
      sample: 'nd30-quyet-dinh-quy-che',
      change: [
        insertAfter('attached.article.5.text.2', {
          name: 'form.title',
          role: 'division',
          text: 'ĐƠN ĐĂNG KÝ SỬ DỤNG NHÀ VĂN HÓA',
        }),
        insertAfter('form.title', {
          name: 'form',
          role: 'body',
          text: 'Người đăng ký cam kết thực hiện đúng Quy chế quản lý, sử dụng nhà văn hóa thôn',
        }),
      ],
      reports: [],
    },
    {
      name: 'câu nối tiếp ở dòng “QUYẾT NGHỊ”',
      sample: 'hd05-nghi-quyet-dai-hoi',
      change: [
        replaceText('openingSentence', ', quyết nghị:', '. Sau khi thảo luận các văn kiện, Đại hội'),
        insertAfter('openingSentence', { name: 'decides', role: 'division', text: 'QUYẾT NGHỊ' }),
      ],
      reports: [],
    },
  ],
});
