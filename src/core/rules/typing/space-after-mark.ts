import {
  beginsLower,
  beginsUpper,
  defineRule,
  isCapitalised,
  isReadable,
  markName,
  markPlaces,
  mendText,
  textPlace,
  type TypedPiece,
} from '../../linting';
import { oncePer } from '../../document';
import { replaceText, setText } from '../../samples';

/** Letters that a web address or a file name does not have. */
const VIETNAMESE = /[^\p{ASCII}]/u;
const CLOSING = ')”"’]%';

interface Neighbours {
  readonly before: TypedPiece;
  readonly mark: string;
  readonly after: TypedPiece;
  /** The mark closes a bracket that holds several words. */
  readonly closesPhrase: boolean;
  /** The mark follows the first piece of the paragraph, as the dot of a label does. */
  readonly afterFirst: boolean;
}

function endsText({ kind, text }: TypedPiece): boolean {
  return kind === 'word' || kind === 'number' || (kind === 'mark' && CLOSING.includes(text));
}

/** A dot is the end of a sentence only between a readable word and a capital, or where no address could be meant. */
function isSentenceEnd({ before, after, afterFirst }: Neighbours): boolean {
  if (after.kind !== 'word') {
    return false;
  }
  if (before.kind === 'number') {
    return isCapitalised(after.text) && isReadable(after.text) && (afterFirst || before.text.length > 1);
  }
  if (before.kind === 'mark') {
    return isCapitalised(after.text);
  }
  // "II.NỘI DUNG"
  if (afterFirst && /^[IVX]+$/u.test(before.text)) {
    return after.text.length > 1 && beginsUpper(after.text);
  }
  const readable = isReadable(before.text) && isReadable(after.text) && before.text.length > 1;
  return (
    readable && (isCapitalised(after.text) || VIETNAMESE.test(before.text) || VIETNAMESE.test(after.text))
  );
}

function isGlued(neighbours: Neighbours): boolean {
  const { before, mark, after, afterFirst, closesPhrase } = neighbours;
  const opens = after.kind === 'mark' && /[“"(]/u.test(after.text);
  const writes = after.kind === 'word' || after.kind === 'number' || opens;
  if (!endsText(before) || !writes) {
    return false;
  }
  switch (mark) {
    case ',':
    case ';':
    case '!':
    case '?':
      return after.text !== '"';
    case ':':
      return after.text !== '"' || before.kind === 'word';
    case '.':
      return isSentenceEnd(neighbours);
    case ')':
      // "a)Nội dung", "(nếu có)đề xuất"; elsewhere letters may belong to a bracket ("(các)bon").
      return afterFirst
        ? before.kind !== 'mark' && after.kind === 'word' && !beginsLower(after.text)
        : closesPhrase && after.kind === 'word' && isReadable(after.text) && VIETNAMESE.test(after.text);
    default:
      return false;
  }
}

/** "Chiến sĩ(nếu có)", "chủ đề“An toàn giao thông”": words on both sides, none an abbreviation with somebody's name behind it. */
function isGluedBefore(before: TypedPiece, mark: string, after: TypedPiece): boolean {
  const isWord = ({ kind, text }: TypedPiece): boolean =>
    kind === 'word' && text.length > 1 && isReadable(text) && text !== text.toUpperCase();
  return (
    (mark === '(' || mark === '“') &&
    isWord(before) &&
    isWord(after) &&
    (VIETNAMESE.test(before.text) || VIETNAMESE.test(after.text))
  );
}

/** The brackets that close what holds a blank: words, not letters of a word. */
const phraseEnds = oncePer((pieces: readonly TypedPiece[]): ReadonlySet<number> => {
  const ends = new Set<number>();
  let isOpen = false;
  let hasBlank = false;
  for (const [index, { kind, text }] of pieces.entries()) {
    if (text === '(') {
      isOpen = true;
      hasBlank = false;
    } else if (text === ')' && isOpen && hasBlank) {
      ends.add(index);
    }
    hasBlank ||= kind === 'blank';
  }
  return ends;
});

export const spaceAfterMark = defineRule({
  id: 'space-after-mark',
  title: 'Sau dấu câu và trước dấu mở ngoặc có một dấu cách',
  rationale: 'Thiếu dấu cách, hai chữ dính vào nhau, khó đọc và bị ngắt dòng sai.',
  clauses: ['chung-space-after-punct'],
  messages: {
    missing:
      'Sau {mark} thiếu dấu cách. Giữa dấu câu và chữ sau có một dấu cách. Hãy thêm dấu cách sau {mark}.',
    opening:
      'Trước {mark} thiếu dấu cách. Giữa chữ đứng trước và dấu mở ngoặc có một dấu cách. Hãy thêm dấu cách trước {mark}.',
  },
  *check({ administrative, document }) {
    // How the number line begins is judged with the line.
    const number = administrative.documentNumber?.ranges[0]?.paragraph ?? null;
    for (const { passage, pieces, at, mark } of markPlaces(administrative)) {
      const [before, after] = [pieces[at - 1], pieces[at + 1]];
      const isOfNumber = mark === ':' && passage.paragraph.index === number;
      if (before === undefined || after === undefined || after.kind === 'blank' || isOfNumber) {
        continue;
      }
      if (isGluedBefore(before, mark, after)) {
        yield {
          clause: 'chung-space-after-punct',
          message: 'opening',
          data: { mark: markName(mark) },
          at: textPlace(passage.text.slice(before.start, after.end)),
          ...mendText(document, passage.text.slice(before.end, before.end), ' '),
        };
        continue;
      }
      const first = pieces.findIndex(({ kind }) => kind !== 'blank' && kind !== 'gap');
      if (
        isGlued({
          before,
          mark,
          after,
          afterFirst: at - 1 === first,
          closesPhrase: phraseEnds(pieces).has(at),
        })
      ) {
        yield {
          clause: 'chung-space-after-punct',
          message: 'missing',
          data: { mark: markName(mark) },
          at: textPlace(passage.text.slice(before.start, after.end)),
          ...mendText(document, passage.text.slice(after.start, after.start), ' '),
        };
      }
    }
  },
  examples: [
    {
      name: 'thiếu dấu cách sau số La Mã của mục',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV', 'IV. KINH', 'IV.KINH'),
      reports: [{ clause: 'chung-space-after-punct', text: 'IV.KINH' }],
    },
    {
      name: 'thiếu dấu cách sau phần trong ngoặc đơn',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Các đơn vị (nếu có)đề xuất nguồn kinh phí theo quy định.'),
      reports: [{ clause: 'chung-space-after-punct', text: 'có)đề' }],
      fixed: setText('section.IV.text.1', 'Các đơn vị (nếu có) đề xuất nguồn kinh phí theo quy định.'),
    },
    {
      name: 'thiếu dấu cách trước dấu mở ngoặc',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Các đơn vị(nếu có) đề xuất nguồn kinh phí theo quy định.'),
      reports: [{ clause: 'chung-space-after-punct', text: 'vị(nếu' }],
      fixed: setText('section.IV.text.1', 'Các đơn vị (nếu có) đề xuất nguồn kinh phí theo quy định.'),
    },
    {
      name: 'chữ viết tắt viết liền với tên người đánh máy',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Phòng VHXH(Hạnh) đề xuất nguồn kinh phí theo quy định.'),
      reports: [],
    },
    {
      name: 'số, giờ, địa chỉ và chữ viết tắt không cần dấu cách',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.IV.text.1',
        'theo quy định',
        '(1.500.000 đồng; 7:30; 8.30; anbinh.phutho.gov.vn; vanphong@anbinh.vn; TP.HCM; PGS.TS) theo quy định',
      ),
      reports: [],
    },
    {
      name: 'thiếu dấu cách sau dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.1.text.2', 'Trao đổi, giải', 'Trao đổi,giải'),
      reports: [{ clause: 'chung-space-after-punct', text: 'đổi,giải' }],
      fixed: [],
    },
    {
      name: 'thiếu dấu cách sau dấu chấm phẩy, dấu hai chấm',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.I.1.text.2', 'quan tâm; kịp', 'quan tâm;kịp'),
        replaceText('section.III.3.text.2', 'xã: 05', 'xã:05'),
      ],
      reports: [
        { clause: 'chung-space-after-punct', text: 'tâm;kịp' },
        { clause: 'chung-space-after-punct', text: 'xã:05' },
      ],
      fixed: [],
    },
    {
      name: 'thiếu dấu cách sau dấu chấm hết câu',
      sample: 'nd30-ke-hoach',
      change: replaceText('closingSentence', 'thực hiện. Trong', 'thực hiện.Trong'),
      reports: [{ clause: 'chung-space-after-punct', text: 'hiện.Trong' }],
      fixed: [],
    },
    {
      name: 'thiếu dấu cách sau nhãn của điểm',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.II.1.text.2', 'b) Công', 'b)Công'),
      reports: [{ clause: 'chung-space-after-punct', text: 'b)Công' }],
      fixed: [],
    },
  ],
});
