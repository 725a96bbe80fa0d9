import type { AdministrativeDocument } from '../../administrative';
import { groupBy } from '../../document';
import {
  beginsLower,
  beginsUpper,
  defineRule,
  isCommonCapital,
  isReadable,
  listsOf,
  markPlaces,
  mendTexts,
  textPlace,
  type Passage,
  type TypedPiece,
} from '../../linting';
import { insertAfter, replaceText } from '../../samples';
import { isLink, spellingKey, syllableNumber } from '../../vietnamese';

/** One way of writing is the document's own when it is this many times as frequent as the other. */
const CLEAR_MAJORITY = 4;

/** Words behind which a sentence goes on to what it counts up: a small letter there is right, whatever stands behind labels. */
const ANNOUNCING: ReadonlySet<string> = new Set(['như', 'gồm', 'là', 'sau', 'rằng']);

interface AfterColon {
  readonly passage: Passage;
  readonly word: TypedPiece;
  readonly capital: boolean;
  /** The sentence goes on behind the mark. */
  readonly goesOn: boolean;
  /** “Mỗi”, “Do”: such a capital counts among the labels of one list only. */
  readonly isSmallWord: boolean;
}

/** Words that begin no name. */
function isSmallWord(text: string): boolean {
  return beginsUpper(text) && isLink(syllableNumber(spellingKey(text.toLowerCase())));
}

/** Words before a number behind which a title stands: "Chuyên đề 1: Những điểm mới …", "Dự án 2: Quy hoạch …". */
const TITLED: ReadonlySet<string> = new Set(['đề', 'án', 'bài', 'chương', 'phần', 'tập']);

function isTitled(pieces: readonly TypedPiece[], colon: number): boolean {
  return pieces[colon - 1]?.kind === 'number' && TITLED.has(pieces[colon - 3]?.text.toLowerCase() ?? '');
}

/** "Thời gian: thứ Sáu, ngày …": the day of the week has its capital in its second syllable. */
function isWeekday(pieces: readonly TypedPiece[], at: number): boolean {
  return pieces[at]?.text === 'thứ' && beginsUpper(pieces[at + 2]?.text ?? '');
}

/** In a list of so many labels a single one that differs is the slip. */
const LIST_OF_LABELS = 4;

/** The fewer of two ways of writing, when the other is clearly the usual one. */
function oddOnes(
  found: readonly AfterColon[],
  isUsual: (fewer: number, all: number) => boolean,
): readonly AfterColon[] {
  const capitals = found.filter(({ capital }) => capital);
  const small = found.filter(({ capital }) => !capital);
  const fewer = capitals.length < small.length ? capitals : small;
  return isUsual(fewer.length, found.length) ? fewer : [];
}

/** Labels of one list are compared with each other, whatever the rest of the document does. */
function oddInLists(
  administrative: AdministrativeDocument,
  found: readonly AfterColon[],
): readonly AfterColon[] {
  const byPassage = groupBy(found, ({ passage }) => passage);
  return listsOf(administrative).flatMap(({ items }) => {
    const labels = items.flatMap(({ passage }) => byPassage.get(passage) ?? []);
    return oddOnes(labels, (fewer, all) => fewer === 1 && all >= LIST_OF_LABELS && all === items.length);
  });
}

export const caseAfterColon = defineRule({
  id: 'case-after-colon',
  title: 'Sau dấu hai chấm cùng dòng viết hoa hay viết thường thống nhất',
  rationale: 'Cách viết thống nhất trong một văn bản giúp người đọc không phải đoán đâu là tên riêng.',
  clauses: ['chung-colon-case-consistent'],
  messages: {
    capital:
      'Sau dấu hai chấm viết hoa “{actual}”, trong khi hầu hết chỗ khác viết thường. Trong một văn bản nên viết thống nhất. Nên viết thường.',
    small:
      'Sau dấu hai chấm viết thường “{actual}”, trong khi hầu hết chỗ khác viết hoa. Trong một văn bản nên viết thống nhất. Nên viết hoa.',
  },
  *check({ administrative, document }) {
    const found = markPlaces(administrative)
      .filter(
        ({ passage: { role }, pieces, at, mark }) =>
          mark === ':' &&
          pieces[at + 1]?.kind === 'blank' &&
          role !== 'table' &&
          role !== 'closing' &&
          role !== 'header',
      )
      .flatMap(({ passage, pieces, at }): readonly AfterColon[] => {
        const word = pieces[at + 2];
        // "bằng chữ: Mười tám triệu đồng": an amount in words has a capital wherever it stands.
        const isAmount = pieces[at - 1]?.text === 'chữ' && pieces[at - 3]?.text.toLowerCase() === 'bằng';
        if (
          word?.kind !== 'word' ||
          !isReadable(word.text) ||
          isAmount ||
          isTitled(pieces, at) ||
          isWeekday(pieces, at + 2)
        ) {
          return [];
        }
        const isCommon = isCommonCapital(administrative, pieces, at + 2);
        const isSmall = !isCommon && isSmallWord(word.text);
        const capital = isCommon || isSmall;
        const goesOn = !capital && ANNOUNCING.has(pieces[at - 1]?.text ?? '');
        return capital || beginsLower(word.text)
          ? [{ passage, word, capital, goesOn, isSmallWord: isSmall }]
          : [];
      });
    const odd = oddOnes(
      found.filter((each) => !each.isSmallWord),
      (fewer, all) => all >= fewer * (CLEAR_MAJORITY + 1),
    );
    for (const { passage, word, capital, goesOn } of odd.length > 0
      ? odd
      : oddInLists(administrative, found)) {
      if (goesOn) {
        continue;
      }
      const letter = word.text.charAt(0);
      const range = passage.text.slice(word.start, word.start + 1);
      const text = capital ? letter.toLowerCase() : letter.toUpperCase();
      yield {
        clause: 'chung-colon-case-consistent',
        message: capital ? 'capital' : 'small',
        data: { actual: word.text },
        at: textPlace(passage.text.slice(word.start, word.end)),
        ...mendTexts(document, [{ range, text }], 'confirm'),
      };
    }
  },
  examples: [
    { name: 'viết thống nhất', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'một chỗ viết hoa giữa các chỗ viết thường',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.IV.text.1', 'Kinh phí', 'Nguồn chi: kinh phí'),
        replaceText('section.V.4.text.1', 'Bảo đảm', 'Nhiệm vụ: bảo đảm'),
        replaceText('section.V.5.text.1', 'Phối hợp', 'Nhiệm vụ: phối hợp'),
        replaceText('section.V.6.text.1', 'Thông báo', 'Nhiệm vụ: thông báo'),
        insertAfter('section.V.6.text.1', {
          name: 'more',
          role: 'body',
          text: 'Yêu cầu: Hoàn thành đúng hạn.',
        }),
      ],
      reports: [{ clause: 'chung-colon-case-consistent', text: 'Hoàn' }],
    },
    {
      name: 'câu viết tiếp sau “gồm:” trong khi sau các nhãn viết hoa',
      sample: 'nd30-ke-hoach',
      change: [
        ...(['V.4', 'V.5', 'V.6'] as const).map((place) =>
          insertAfter(`section.${place}.text.1`, {
            name: `section.${place}.label`,
            role: 'body',
            text: 'Yêu cầu: Hoàn thành đúng hạn.',
          }),
        ),
        replaceText('section.IV.text.1', 'Kinh phí', 'Nguồn chi: Kinh phí'),
        insertAfter('section.IV.text.1', {
          name: 'section.IV.more',
          role: 'body',
          text: 'Nội dung chi gồm: hội trường, in ấn, nước uống.',
        }),
      ],
      reports: [],
    },
    {
      name: 'một nhãn khác các nhãn cùng danh sách',
      sample: 'nd30-bao-cao',
      change: [
        insertAfter('section.IV.text.1', { name: 'a', role: 'body', text: '- Thời gian: buổi sáng.' }),
        insertAfter('a', { name: 'b', role: 'body', text: '- Địa điểm: hội trường xã.' }),
        insertAfter('b', { name: 'c', role: 'body', text: '- Thành phần: Mỗi thôn cử một người.' }),
        insertAfter('c', { name: 'd', role: 'body', text: '- Tài liệu: do xã chuẩn bị.' }),
      ],
      reports: [{ clause: 'chung-colon-case-consistent', text: 'Mỗi' }],
    },
  ],
});
