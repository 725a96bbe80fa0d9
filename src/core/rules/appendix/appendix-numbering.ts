import type { AdministrativeDocument, Appendix } from '../../administrative';
import type { Document, Range } from '../../document';
import {
  appendixNumber,
  defineRule,
  firstRange,
  mendTexts,
  rangeText,
  textPlace,
  type AppendixNumber,
  type Problem,
  type RuleContext,
} from '../../linting';
import type { Regulation } from '../../regulations';
import { replaceEverywhere, setText } from '../../samples';
import { numberToRoman } from '../../vietnamese';

const NUMERALS = { roman: 'chữ số La Mã (I, II, III)', arabic: 'chữ số Ả Rập (1, 2, 3)' } as const;

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
  *check(context) {
    const { administrative, document, regulation } = context;
    const { appendices } = administrative;
    const letters = lettered(document, appendices);
    const labels: readonly Label[] =
      letters.length > 0
        ? []
        : appendices.map((appendix) => ({ appendix, number: appendixNumber(document, appendix) }));
    yield* outOfOrder(context, labels);
    yield* inOtherNumerals(context, [
      ...letters,
      ...otherNumbers(labels, regulation.demands.appendix.numbering.numerals),
    ]);
    yield* unnumbered(context, labels);
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

interface Label {
  readonly appendix: Appendix;
  readonly number: AppendixNumber | null;
}

/** A number as the regulation has it written. */
function figure({ demands }: Regulation, value: number): string {
  return demands.appendix.numbering.numerals === 'roman' ? numberToRoman(value) : String(value);
}

/** What every message is told with. */
function dataOf({ demands, name }: Regulation): Readonly<Record<string, string>> {
  return { regulation: name, numerals: NUMERALS[demands.appendix.numbering.numerals] };
}

/** Numbers that are given twice, or do not follow upon the one before. */
function* outOfOrder(
  { administrative, regulation }: RuleContext,
  labels: readonly Label[],
): Generator<Problem<'again' | 'sequence'>> {
  const { clause, numerals } = regulation.demands.appendix.numbering;
  const isOneSeries = inOneSeries(labels.map(({ number }) => number?.value ?? null));
  for (const [index, { appendix, number }] of labels.entries()) {
    const before = labels[index - 1];
    const previous = before?.number ?? null;
    if (number?.numerals !== numerals || previous === null) {
      continue;
    }
    const expected = `Phụ lục ${figure(regulation, previous.value + 1)}`;
    const data = { ...dataOf(regulation), actual: appendix.label.text, expected };
    const at = textPlace(firstRange(appendix.label));
    if (previous.value === number.value && isOwn(administrative, appendix, before?.appendix)) {
      yield { clause, message: 'again', data, at };
    } else if (number.value !== previous.value + 1 && isOneSeries) {
      yield { clause, message: 'sequence', data: { ...data, previous: previous.text }, at };
    }
  }
}

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

/** Numbers in the other numerals, each label once. */
function otherNumbers(
  labels: readonly Label[],
  numerals: AppendixNumber['numerals'],
): readonly OtherNumber[] {
  const others = labels.flatMap(({ appendix, number }): readonly OtherNumber[] =>
    number === null || number.numerals === numerals ? [] : [{ ...number, label: appendix.label.text }],
  );
  return others.filter(({ label }, index) => others.findIndex((other) => other.label === label) === index);
}

function* inOtherNumerals(
  { document, regulation }: RuleContext,
  numbers: readonly OtherNumber[],
): Generator<Problem<'numerals'>> {
  const [first, ...others] = numbers.map(({ range }) => textPlace(range));
  if (first === undefined) {
    return;
  }
  const quote = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');
  const expected = numbers.map(({ value }) => `Phụ lục ${figure(regulation, value)}`);
  yield {
    clause: regulation.demands.appendix.numbering.clause,
    message: 'numerals',
    data: {
      ...dataOf(regulation),
      actual: quote(numbers.map(({ label }) => label)),
      expected: quote(expected),
    },
    at: first,
    more: others,
    ...mendTexts(
      document,
      numbers.map(({ range, value }) => ({ range, text: figure(regulation, value) })),
      'confirm',
    ),
  };
}

/** Labels without a number, where there is more than one appendix. */
function* unnumbered(
  { regulation }: RuleContext,
  labels: readonly Label[],
): Generator<Problem<'unnumbered'>> {
  const [first, ...others] = labels
    .filter(({ number }) => number === null)
    .map(({ appendix }) => appendix.label);
  if (first !== undefined && labels.length > 1 && /^ph[ụu] l[ụu]c$/iu.test(first.text)) {
    yield {
      clause: regulation.demands.appendix.numbering.clause,
      message: 'unnumbered',
      data: { ...dataOf(regulation), count: String(labels.length), label: first.text },
      at: textPlace(firstRange(first)),
      more: others.map((label) => textPlace(firstRange(label))),
    };
  }
}
