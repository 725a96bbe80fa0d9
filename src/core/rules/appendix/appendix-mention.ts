import type { AdministrativeDocument } from '../../administrative';
import {
  appendixNumber,
  defineRule,
  firstRange,
  numeralValue,
  proseOf,
  textPlace,
  type Passage,
} from '../../linting';
import { replaceText } from '../../samples';

/** "Phụ lục", with the numbers that follow it: `Phụ lục I, II và III`. */
const MENTION =
  /phụ\s+lục(?:\s+(?:số\s+)?((?:[IVXLC]+|\d{1,2})(?:(?:\s*[,;]\s*|\s+và\s+)(?:[IVXLC]+|\d{1,2})(?![\p{L}\d]))*)(?![\p{L}\d]))?/giu;
const LISTED = /[IVXLC]+|\d+/giu;
/** A run of appendices: what lies between the two that are named is mentioned too. */
const RUN = /phụ\s+lục\s+\S+\s*(?:đến|-|–)\s*(?:phụ\s+lục\s+)?(?:[IVXLC]+|\d)/iu;
/**
 * Another way to say that something follows. "Ban hành kèm theo Quyết định số …" is the name of another act, a prize goes with a
 * certificate, and "kèm theo tại Phụ lục I" speaks of that one only.
 */
const ENCLOSED =
  /(?:đính|gửi)\s+kèm|kèm\s+theo(?!\s+(?:(?:Luật|Nghị\s+quyết|Nghị\s+định|Quyết\s+định|Thông\s+tư|Công\s+văn)\s+số|(?:Giấy|Bằng)\s+khen|(?:tại|ở|là)\s+Phụ\s+lục\s+[IVXLC\d])|\s*[(:]\s*Phụ\s+lục\s+[IVXLC\d])/iu;

interface Mentions {
  /** Something is said of appendices, without a number. */
  readonly any: boolean;
  readonly numbers: ReadonlySet<number>;
}

/** All that stands before the first appendix: the body, and regulations that the document issues. */
function textBefore(administrative: AdministrativeDocument, end: number): readonly Passage[] {
  return proseOf(administrative).filter(
    ({ paragraph, role }) => paragraph.index < end && role !== 'header' && role !== 'closing',
  );
}

function mentionsIn(passages: readonly Passage[]): Mentions {
  const numbers = new Set<number>();
  let any = false;
  for (const { text, role } of passages) {
    any ||= role !== 'legalBasis' && (ENCLOSED.test(text.text) || RUN.test(text.text));
    for (const { groups } of text.matchAll(MENTION)) {
      const listed = groups[0]?.match(LISTED) ?? [];
      any ||= listed.length === 0;
      for (const numeral of listed) {
        numbers.add(numeralValue(numeral) ?? 0);
      }
    }
  }
  return { any, numbers };
}

export const appendixMention = defineRule({
  id: 'appendix-mention',
  title: 'Văn bản có phụ lục thì trong nội dung có chỉ dẫn về phụ lục đó',
  rationale: 'Chỉ dẫn trong nội dung gắn phụ lục với văn bản: người đọc biết còn phần kèm theo và đọc ở đâu.',
  clauses: ['nd30-phuluc-mention', 'dang-phuluc'],
  messages: {
    missing:
      'Văn bản có {labels} nhưng nội dung không nhắc đến. Theo {regulation}, có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục đó. Hãy ghi chỉ dẫn ở chỗ liên quan, ví dụ “(chi tiết tại {label})”.',
  },
  concerns: ({ administrative }) => administrative.appendices.length > 0,
  *check({ administrative, document, regulation }) {
    const { appendices, header } = administrative;
    const [first] = appendices;
    if (first === undefined || header === null) {
      return;
    }
    const passages = textBefore(administrative, first.firstParagraph);
    const mentions = mentionsIn(passages);
    // As many are spoken of as there are: a label that fits none of them is wrongly numbered, not forgotten.
    if (mentions.any || passages.length === 0 || mentions.numbers.size >= appendices.length) {
      return;
    }
    const forgotten = appendices.filter((appendix) => {
      const number = appendixNumber(document, appendix);
      return number === null ? mentions.numbers.size === 0 : !mentions.numbers.has(number.value);
    });
    const [at, ...more] = forgotten.map(({ label }) => textPlace(firstRange(label)));
    if (at !== undefined) {
      yield {
        clause: regulation.demands.appendix.mentionClause,
        message: 'missing',
        data: {
          labels: forgotten.map(({ label }) => `“${label.text}”`).join(', '),
          label: forgotten[0]?.label.text ?? '',
          regulation: regulation.name,
        },
        at,
        more,
      };
    }
  },
  examples: [
    {
      name: 'nội dung chỉ dẫn đến từng phụ lục',
      sample: 'nd30-ke-hoach-phu-luc',
      reports: [],
    },
    {
      name: 'nội dung không nhắc đến Phụ lục II',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        replaceText('section.II.text.2', ' theo danh sách tại Phụ lục II', ''),
        replaceText('section.V.text.3', ' (Phụ lục II)', ''),
      ],
      reports: [{ clause: 'nd30-phuluc-mention', text: 'Phụ lục II' }],
    },
    {
      name: 'nội dung nhắc gộp “Phụ lục I, II”',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        replaceText('section.II.text.1', 'lịch tại Phụ lục I', 'lịch, địa điểm tại Phụ lục I, II'),
        replaceText('section.II.text.2', ' theo danh sách tại Phụ lục II', ''),
        replaceText('section.V.text.3', ' (Phụ lục II)', ''),
      ],
      reports: [],
    },
    {
      name: '“kèm theo tại Phụ lục I” không nhắc đến Phụ lục II',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        replaceText('section.II.text.1', 'tại Phụ lục I', 'kèm theo tại Phụ lục I'),
        replaceText('section.II.text.2', ' theo danh sách tại Phụ lục II', ''),
        replaceText('section.V.text.3', ' (Phụ lục II)', ''),
      ],
      reports: [{ clause: 'nd30-phuluc-mention', text: 'Phụ lục II' }],
    },
    {
      name: 'văn bản Đảng không nhắc đến phụ lục',
      sample: 'hd05-ke-hoach-phu-luc',
      change: replaceText(
        'section.III.text.1',
        'theo lịch tại Phụ lục kèm theo Kế hoạch này',
        'do Ban Xây dựng Đảng thông báo',
      ),
      reports: [{ clause: 'dang-phuluc', text: 'Phụ lục' }],
    },
  ],
});
