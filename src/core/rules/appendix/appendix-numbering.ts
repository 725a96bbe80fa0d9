import type { AdministrativeDocument, Appendix } from '../../administrative';
import type { Document, Range } from '../../document';
import { appendixNumber, defineRule, firstRange, mendTexts, rangeText, textPlace } from '../../linting';
import { replaceEverywhere, setText } from '../../samples';
import { numberToRoman } from '../../vietnamese';

const NUMERALS = { roman: 'chữ số La Mã (I, II, III)', arabic: 'chữ số Ả Rập (1, 2, 3)' } as const;

/** Appendices of the document itself; forms inside an appended regulation begin to count anew. */
function inOneSeries(values: readonly (number | null)[]): boolean {
  return values.filter((value) => value === 1).length <= 1;
}

/** Both appendices say that they belong to the document itself. */
function isOwn(
  { documentNumber }: AdministrativeDocument,
  ...appendices: readonly (Appendix | undefined)[]
): boolean {
  const number = documentNumber?.number ?? null;
  const symbol = documentNumber?.symbol ?? null;
  return (
    number !== null &&
    symbol !== null &&
    appendices.every(
      (each) => each?.reference?.text.includes(symbol) === true && each.reference.text.includes(number),
    )
  );
}

const LETTER = /^ph[ụu]\s+l[ụu]c\s+([A-H])$/iu;

interface OtherNumber {
  readonly label: string;
  readonly value: number;
  readonly range: Range;
}

/** Letters in the place of all numbers: `Phụ lục A`, `Phụ lục B`, or one `Phụ lục A` alone; else empty. */
function lettered(document: Document, appendices: readonly Appendix[]): readonly OtherNumber[] {
  const found = appendices.flatMap(({ label }): readonly OtherNumber[] => {
    const match = rangeText(document, firstRange(label)).match(LETTER);
    const [letter = ''] = match?.groups ?? [];
    const range = match?.range;
    return range === undefined
      ? []
      : [
          {
            label: label.text,
            value: letter.toUpperCase().charCodeAt(0) - 'A'.charCodeAt(0) + 1,
            range: { ...range, start: range.end - 1 },
          },
        ];
  });
  return found.length === appendices.length && found[0]?.value === 1 ? found : [];
}

export const appendixNumbering = defineRule({
  id: 'appendix-numbering',
  title: 'Phụ lục đánh số bằng chữ số La Mã (nhà nước) hoặc chữ số Ả Rập (Đảng)',
  rationale: 'Số thứ tự giúp viện dẫn đúng phụ lục; mỗi hệ thể thức có một kiểu chữ số.',
  clauses: ['nd30-phuluc-roman', 'dang-phuluc'],
  messages: {
    numerals:
      'Phụ lục đang đánh số là {actual}. Theo {regulation}, phụ lục đánh số bằng {numerals}. Hãy sửa thành {expected}, cả ở những chỗ nhắc đến phụ lục.',
    unnumbered:
      'Văn bản có {count} phụ lục nhưng “{label}” chưa có số thứ tự. Theo {regulation}, từ hai phụ lục trở lên phải đánh số bằng {numerals}. Hãy ghi số sau chữ “Phụ lục”.',
    again:
      '“{actual}” đã có ở trên. Theo {regulation}, các phụ lục được đánh số thứ tự, mỗi số một phụ lục. Hãy sửa thành “{expected}”.',
    sequence:
      'Sau phụ lục số {previous} là “{actual}”. Theo {regulation}, các phụ lục được đánh số thứ tự. Hãy sửa thành “{expected}” hoặc xem lại có thiếu phụ lục nào không.',
  },
  concerns: ({ administrative }) => administrative.appendices.length > 0,
  *check({ administrative, document, regulation }) {
    const { clause, numerals } = regulation.demands.appendix.numbering;
    const { appendices } = administrative;
    const data = { regulation: regulation.name, numerals: NUMERALS[numerals] };
    const figure = (value: number): string => (numerals === 'roman' ? numberToRoman(value) : String(value));
    const numbers = appendices.map((appendix) => appendixNumber(document, appendix));
    const isOneSeries = inOneSeries(numbers.map((each) => each?.value ?? null));
    const unnumbered: Appendix[] = [];
    const otherNumerals: OtherNumber[] = [...lettered(document, appendices)];
    for (const [index, appendix] of appendices.entries()) {
      const number = numbers[index] ?? null;
      const previous = numbers[index - 1] ?? null;
      const at = textPlace(firstRange(appendix.label));
      if (otherNumerals.some(({ label }) => label === appendix.label.text)) {
        continue;
      }
      if (number === null) {
        unnumbered.push(appendix);
      } else if (number.numerals !== numerals) {
        otherNumerals.push({ ...number, label: appendix.label.text });
      } else if (previous?.value === number.value && isOwn(administrative, appendix, appendices[index - 1])) {
        const named = {
          ...data,
          actual: appendix.label.text,
          expected: `Phụ lục ${figure(number.value + 1)}`,
        };
        yield { clause, message: 'again', data: named, at };
      } else if (previous !== null && number.value !== previous.value + 1 && isOneSeries) {
        const expected = `Phụ lục ${figure(previous.value + 1)}`;
        const actual = appendix.label.text;
        yield {
          clause,
          message: 'sequence',
          data: { ...data, actual, previous: previous.text, expected },
          at,
        };
      }
    }
    const [wrong, ...alsoWrong] = otherNumerals.map(({ range }) => textPlace(range));
    if (wrong !== undefined) {
      const quote = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');
      const expected = otherNumerals.map(({ value }) => `Phụ lục ${figure(value)}`);
      yield {
        clause,
        message: 'numerals',
        data: { ...data, actual: quote(otherNumerals.map(({ label }) => label)), expected: quote(expected) },
        at: wrong,
        more: alsoWrong,
        ...mendTexts(
          document,
          otherNumerals.map(({ range, value }) => ({ range, text: figure(value) })),
          'confirm',
        ),
      };
    }
    const [first, ...others] = unnumbered;
    if (first !== undefined && appendices.length > 1 && /^ph[ụu] l[ụu]c$/iu.test(first.label.text)) {
      yield {
        clause,
        message: 'unnumbered',
        data: { ...data, count: String(appendices.length), label: first.label.text },
        at: textPlace(firstRange(first.label)),
        more: others.map(({ label }) => textPlace(firstRange(label))),
      };
    }
  },
  examples: [
    {
      name: 'phụ lục đánh số La Mã',
      sample: 'nd30-ke-hoach-phu-luc',
      reports: [],
    },
    {
      name: 'phụ lục đánh số Ả Rập',
      sample: 'nd30-ke-hoach-phu-luc',
      change: setText('appendix.2', 'Phụ lục 2'),
      reports: [{ clause: 'nd30-phuluc-roman', text: '2' }],
      fixed: [],
    },
    {
      name: 'phụ lục đánh bằng chữ cái',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [replaceEverywhere('Phụ lục II', 'Phụ lục B'), replaceEverywhere('Phụ lục I', 'Phụ lục A')],
      reports: [{ clause: 'nd30-phuluc-roman', text: 'A' }],
    },
    {
      name: 'hai phụ lục không có số',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [setText('appendix.1', 'Phụ lục'), setText('appendix.2', 'Phụ lục')],
      reports: [{ clause: 'nd30-phuluc-roman', text: 'Phụ lục' }],
    },
    {
      name: 'đánh số nhảy',
      sample: 'nd30-ke-hoach-phu-luc',
      change: setText('appendix.2', 'Phụ lục III'),
      reports: [{ clause: 'nd30-phuluc-roman', text: 'Phụ lục III' }],
    },
    {
      name: 'phụ lục của văn bản Đảng đánh số La Mã',
      sample: 'hd05-ke-hoach-phu-luc',
      change: setText('appendix.1', 'Phụ lục I'),
      reports: [{ clause: 'dang-phuluc', text: 'I' }],
    },
  ],
});
