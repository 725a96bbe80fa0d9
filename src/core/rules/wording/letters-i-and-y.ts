import { inCaseOf } from '../../vietnamese';
import { defineRule, mendTexts, mixedWays, placesOfWords, textPlace, type WrittenWay } from '../../linting';
import { replaceText, setText } from '../../samples';

/** Syllables that are written with i and with y. */
const WITH_I = 'hi kì kí kĩ kỉ kị lí mĩ sĩ tỉ qui quì quí quĩ quỉ'.split(' ');
const WITH_Y = 'hy kỳ ký kỹ kỷ kỵ lý mỹ sỹ tỷ quy quỳ quý quỹ quỷ'.split(' ');
/** The laws on merit and on honours write “liệt sĩ”, “chiến sĩ”, “nghệ sĩ”. */
const STATUTORY = 'sĩ';
const OTHER = new Map<string, string>();
WITH_I.forEach((syllable, index) => {
  const other = WITH_Y[index] ?? syllable;
  OTHER.set(syllable, other);
  OTHER.set(other, syllable);
});

interface Mention extends WrittenWay {
  readonly key: string;
}

export const lettersIAndY = defineRule({
  id: 'letters-i-and-y',
  title: 'Thống nhất i và y trong cùng một âm tiết',
  rationale: 'Cả “kĩ thuật” và “kỹ thuật” đều gặp, nhưng một văn bản chỉ nên theo một cách.',
  clauses: ['chung-iy-consistent'],
  messages: {
    mixed:
      'Văn bản viết cả “{actual}” và “{expected}”. Cùng một âm tiết chỉ nên viết theo một cách. Nên viết thống nhất “{expected}”.',
    honour:
      '“{actual}” trong tên danh hiệu viết khác tên luật định. Luật Thi đua, khen thưởng ghi “{expected}”. Nên viết “{expected}”.',
  },
  *check({ administrative, document }) {
    const mentions: Mention[] = [];
    for (const { passage, words, at } of placesOfWords(administrative, OTHER.keys())) {
      const word = words[at];
      const other = OTHER.get(word?.key ?? '');
      const before = word?.joined === true ? words[at - 1] : undefined;
      const after = words[at + 1];
      if (
        word === undefined ||
        other === undefined ||
        word.glued ||
        isOwnWord(word.key, before?.key, after?.key)
      ) {
        continue;
      }
      const range = passage.text.slice(word.start, word.end);
      if (word.key === 'sỹ' && before?.key === 'chiến' && isHonour(after?.key)) {
        yield {
          clause: 'chung-iy-consistent',
          message: 'honour',
          data: {
            actual: `${before.text} ${word.text}`,
            expected: `${before.text} ${inCaseOf(word.text, 'sĩ')}`,
          },
          at: textPlace(range),
          ...mendTexts(document, [{ range, text: inCaseOf(word.text, 'sĩ') }], 'confirm'),
        };
      } else if (!(word.capital && before?.capital === true) && !isSubject(word.key, before?.text)) {
        mentions.push({ key: word.key, written: word.text, range, text: inCaseOf(word.text, other) });
      }
    }
    for (const [index, small] of WITH_I.entries()) {
      const withI = mentions.filter(({ key }) => key === small);
      const withY = mentions.filter(({ key }) => key === WITH_Y[index]);
      yield* mixedWays(document, 'chung-iy-consistent', withI, withY, small === STATUTORY ? withI : null);
    }
  },
  examples: [
    { name: 'một cách viết', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'tên môn học “Địa lí”, “Vật lí” trong văn bản viết “lý”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Đưa nội dung quản lý tài sản, lý do tiết kiệm vào môn Lịch sử và Địa lí, môn Vật lí.',
      ),
      reports: [],
    },
    {
      name: 'viết lẫn i và y',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.2.text.2', 'theo quy định', 'theo qui định'),
      reports: [{ clause: 'chung-iy-consistent', text: 'qui' }],
      fixed: [],
    },
    {
      name: '“sỹ” ở nhiều chỗ hơn “sĩ” của luật',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.IV.text.1', 'khác theo', 'khác, thăm gia đình liệt sĩ theo'),
        replaceText('section.V.2.text.2', 'theo quy định', 'cho thân nhân liệt sỹ theo quy định'),
        replaceText('section.V.1.text.1', 'hoàn thành', 'tri ân liệt sỹ, hoàn thành'),
      ],
      reports: [{ clause: 'chung-iy-consistent', text: 'sỹ' }],
      fixed: [
        replaceText('section.IV.text.1', 'khác theo', 'khác, thăm gia đình liệt sĩ theo'),
        replaceText('section.V.2.text.2', 'theo quy định', 'cho thân nhân liệt sĩ theo quy định'),
        replaceText('section.V.1.text.1', 'hoàn thành', 'tri ân liệt sĩ, hoàn thành'),
      ],
    },
    {
      name: 'tên danh hiệu',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.III.3.text.7',
        'Đại diện Nhân dân',
        'Chiến sỹ thi đua và đại diện Nhân dân',
      ),
      reports: [{ clause: 'chung-iy-consistent', text: 'sỹ' }],
    },
  ],
});

/** Words that have one spelling only: tỉ mỉ, nghệ sĩ in a name, tí tị. */
function isOwnWord(key: string, before: string | undefined, after: string | undefined): boolean {
  return (
    (key === 'tỉ' && (after === 'mỉ' || after === 'tê')) ||
    (key === 'hi' && (after === 'hi' || before === 'hi'))
  );
}

/** "Địa lí", "Vật lí": subjects of the curriculum, which spells them so whatever the office writes elsewhere. */
function isSubject(key: string, before: string | undefined): boolean {
  return key === 'lí' && (before === 'Địa' || before === 'Vật');
}

function isHonour(after: string | undefined): boolean {
  return after === 'thi' || after === 'tiên';
}
