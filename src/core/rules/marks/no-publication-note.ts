import { defineRule, firstRange, mendText, rangeText, textPlace } from '../../linting';
import { MAIN_PART } from '../../document';
import { format, insertAfter, replaceText, setText } from '../../samples';
import { isUpperCase } from '../../vietnamese';

export const noPublicationNote = defineRule({
  id: 'no-publication-note',
  title: 'Chỉ dẫn “Không phổ biến trên phương tiện thông tin đại chúng” đúng chữ, đúng chỗ',
  rationale: 'Đây là chỉ dẫn hạn chế công bố; câu chữ và vị trí do hướng dẫn ấn định.',
  clauses: ['dang-khongphobien'],
  messages: {
    wording:
      'Chỉ dẫn đang ghi “{actual}”. Theo {regulation}, chỉ dẫn ghi đúng là “{expected}”. Hãy sửa lại câu chữ.',
    place:
      'Chỉ dẫn “{actual}” chưa đúng chỗ. Theo {regulation}, chỉ dẫn này trình bày {place}. Hãy chuyển chỉ dẫn về đúng chỗ.',
  },
  concerns: ({ administrative, regulation }) =>
    administrative.noPublicationNote !== null && regulation.demands.supplements.noPublication !== null,
  *check({ administrative, document, regulation }) {
    const { noPublicationNote: note, signingAuthority, signerTitle, signerName } = administrative;
    const demand = regulation.demands.supplements.noPublication;
    if (note === null || demand === null) {
      return;
    }
    const range = firstRange(note);
    const text = rangeText(document, range);
    const words = text.match(/\p{L}.*\p{L}/u);
    const actual = words?.text.replace(/\s+/gu, ' ') ?? note.text;
    const data = { actual, expected: demand.text, place: demand.place, regulation: regulation.name };
    if (words !== null && (actual.toLowerCase() !== demand.text.toLowerCase() || isUpperCase(actual))) {
      yield {
        clause: demand.clause,
        message: 'wording',
        data,
        at: textPlace(words.range),
        ...mendText(document, words.range, demand.text),
      };
    }
    const paragraph = document.stories.get(range.part)?.paragraphs[range.paragraph];
    const signature = signingAuthority ?? signerTitle ?? signerName;
    const aboveSignature =
      range.part === MAIN_PART && signature !== null && range.paragraph < firstRange(signature).paragraph;
    const inMiddle =
      paragraph === undefined || paragraph.textBoxAnchor !== null || paragraph.format.alignment === 'center';
    if (aboveSignature || range.part.startsWith('header') || !inMiddle) {
      yield { clause: demand.clause, message: 'place', data, at: textPlace(range) };
    }
  },
  examples: [
    {
      name: 'theo Hướng dẫn 36',
      sample: 'hd36-bao-cao-luu-hanh',
      reports: [],
    },
    {
      name: 'theo Hướng dẫn 05',
      sample: 'hd05-bao-cao-luu-hanh',
      reports: [],
    },
    {
      name: 'thừa chữ “các” trong văn bản từ 27/5/2026',
      sample: 'hd05-bao-cao-luu-hanh',
      change: replaceText('noPublicationNote', 'trên phương', 'trên các phương'),
      reports: [{ clause: 'dang-khongphobien' }],
      fixed: [],
    },
    {
      name: 'thiếu chữ “các” trong văn bản trước 27/5/2026',
      sample: 'hd36-bao-cao-luu-hanh',
      change: setText('noPublicationNote', 'Không phổ biến trên phương tiện thông tin đại chúng'),
      reports: [{ clause: 'dang-khongphobien' }],
      fixed: [],
    },
    {
      name: 'đặt ngay dưới nội dung, trên phần ký',
      sample: 'hd05-ke-hoach',
      change: insertAfter('closingSentence', {
        name: 'note',
        role: 'body',
        text: 'Không phổ biến trên phương tiện thông tin đại chúng',
      }),
      reports: [{ clause: 'dang-khongphobien', text: 'Không phổ biến trên phương tiện thông tin đại chúng' }],
    },
    {
      name: 'đặt sát lề trái',
      sample: 'hd05-bao-cao-luu-hanh',
      change: format('noPublicationNote', { alignment: 'left' }),
      reports: [{ clause: 'dang-khongphobien' }],
    },
  ],
});
