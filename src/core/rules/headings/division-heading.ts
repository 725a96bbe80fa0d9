import type { LabelStyle } from '../../administrative';
import { groupBy, type Range } from '../../document';
import type { HeadingDemand, TypefaceDemand } from '../../regulations';
import {
  aspectFaults,
  defineRule,
  divisions,
  labelMark,
  levelName,
  markRange,
  mendText,
  nearestIn,
  safeEdits,
  textPlace,
  type AspectFault,
  type Division,
  type Problem,
  type RuleContext,
} from '../../linting';
import { format, insertBefore, replaceText, setText, type Change } from '../../samples';

type Message =
  'numerals' | 'sameLine' | 'mark' | 'capitals' | 'size' | 'style' | 'letterCase' | 'alignment' | 'underline';
type Found = Problem<Message> & { readonly group: string };

const WORDS: Readonly<Partial<Record<LabelStyle, string>>> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
};
const NUMERALS: Readonly<
  Record<HeadingDemand['numerals'], { readonly name: string; readonly form: RegExp }>
> = {
  roman: { name: 'chữ số La Mã', form: /^[IVXLC]+$/u },
  arabic: { name: 'chữ số Ả Rập', form: /^\d+$/u },
  letters: { name: 'chữ cái', form: /^\p{Ll}$/u },
  romanOrWords: { name: 'chữ số La Mã hoặc bằng chữ', form: /^(?:[IVXLC]+|thứ \p{L}+)$/u },
};
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/** The number as the regulation writes it, or null where that is not certain. */
function numeral(demand: HeadingDemand, ordinal: number): string | null {
  return demand.numerals === 'arabic' ? String(ordinal) : (ROMAN[ordinal - 1] ?? null);
}

/** The number of a label: `I` of `Chương I.`. */
function numberOf({ item }: Division): string {
  const bare = item.label.slice(0, item.label.length - labelMark(item).length).trim();
  return bare.slice((WORDS[item.style] ?? '').length).trim();
}

/** What is wrong with the label's words: its number, its capitals, what stands beside it. */
function* labelFaults(
  { document, regulation }: RuleContext,
  division: Division,
  demand: HeadingDemand,
): Iterable<Found> {
  const { item, label, besideLabel } = division;
  const word = WORDS[item.style] ?? '';
  const number = numberOf(division);
  const expected = numeral(demand, item.ordinal[0] ?? 0);
  const { name, form } = NUMERALS[demand.numerals];
  const level = levelName(item.style);
  const data = { label: item.label, level, word, regulation: regulation.name };
  const at = textPlace(label);
  const found = (message: Message, problem: Omit<Found, 'clause' | 'message' | 'group'>): Found => ({
    clause: demand.clause,
    message,
    group: `${demand.clause} ${message} ${item.style}`,
    ...problem,
  });
  if (!form.test(number) && expected !== null) {
    const corrected = `${word} ${expected}`;
    const mend = mendText(document, label, corrected, 'confirm');
    yield found('numerals', { data: { ...data, numerals: name, corrected }, at, ...mend });
  } else if (!item.label.startsWith(word)) {
    const corrected = `${word} ${number}`;
    yield found('capitals', {
      data: { ...data, corrected },
      at,
      ...mendText(document, label, corrected, 'confirm'),
    });
  }
  if (besideLabel.end > besideLabel.start) {
    yield found('sameLine', { data, at: textPlace({ ...label, end: besideLabel.end }) });
  } else if (labelMark(item) !== '' && labelMark(item) !== '.') {
    const mark = labelMark(item);
    yield found('mark', { data: { ...data, mark }, at, ...mendText(document, markRange(item), '') });
  }
}

/** What is wrong with how a text is printed; alignment is a matter of the division's clause, letters of the table of typefaces. */
function printFaults(
  { document, regulation }: RuleContext,
  { item }: Division,
  demand: HeadingDemand,
  typeface: TypefaceDemand,
  text: readonly Range[],
  what: string,
): readonly Found[] {
  const faults = aspectFaults(document, text, typeface, {
    // The label's case is judged by its word.
    skipped: typeface === demand.label ? ['letterCase'] : [],
    besideOthers: false,
    suggestSize: (actual) => (typeface.size === null ? actual : nearestIn(typeface.size, actual)),
  });
  return faults.flatMap((fault: AspectFault) => {
    const [at, ...more] = fault.ranges.map(textPlace);
    const clause = fault.aspect === 'alignment' ? demand.clause : typeface.clause;
    return at === undefined
      ? []
      : [
          {
            clause,
            message: fault.aspect,
            group: `${clause} ${fault.aspect} ${item.style} ${what}`,
            data: {
              what,
              label: item.label,
              actual: fault.actual,
              expected: fault.expected,
              regulation: regulation.name,
            },
            at,
            more,
            doubtful: fault.doubtful === true,
            ...safeEdits(fault.edits),
          },
        ];
  });
}

/** Faults of one kind are one finding: a habit, not ten errors. */
function folded(faults: readonly Found[]): readonly Problem<Message>[] {
  return [...groupBy(faults, ({ group }) => group).values()].flatMap((list) => {
    const [first, ...others] = list;
    if (first === undefined) {
      return [];
    }
    const { group: _group, ...problem } = first;
    const remedies = list.map(({ remedy }) => remedy);
    const edits = remedies.flatMap((remedy) => (remedy?.kind === 'edits' ? remedy.edits : []));
    const level = remedies.some((remedy) => remedy?.kind === 'edits' && remedy.level === 'confirm')
      ? 'confirm'
      : 'safe';
    return [
      {
        ...problem,
        more: [...(first.more ?? []), ...others.flatMap(({ at, more = [] }) => [at, ...more])],
        ...(edits.length === 0 ? {} : { remedy: { kind: 'edits' as const, level, edits } }),
      },
    ];
  });
}

/** Puts a division above a piece; without a title, where it stands beside the label. */
function division(label: string, above = 'article.1', title: string | null = 'QUY ĐỊNH CHUNG'): Change {
  const lines = title === null ? [label] : [label, title];
  return (draft) =>
    lines.reduce(
      (changed, text, index) =>
        insertBefore(above, {
          name: index === 0 ? 'division' : 'division.title',
          role: 'heading',
          text,
          format: { alignment: 'center', firstLine: 0 },
        })(changed),
      draft,
    );
}

export const divisionHeading = defineRule<Message>({
  id: 'division-heading',
  title: 'Phần, chương, mục, tiểu mục trình bày đúng cách',
  rationale:
    'Từ “Phần”, “Chương”, “Mục” và số thứ tự đứng riêng một dòng, tiêu đề ở dòng dưới: nhìn là biết cấp của bố cục.',
  clauses: ['nd30-phan-chuong', 'nd30-muc-tieumuc', 'dang-heading-phan', 'dang-heading-muc', 'dang-heading'],
  needs: ['styles'],
  messages: {
    numerals:
      'Số thứ tự của “{label}” chưa đúng kiểu số. Theo {regulation}, số thứ tự của {level} ghi bằng {numerals}. Hãy sửa thành “{corrected}”.',
    capitals:
      '“{label}” viết chưa đúng chữ hoa, chữ thường. Theo {regulation}, từ “{word}” in thường, chỉ viết hoa chữ cái đầu. Hãy sửa thành “{corrected}”.',
    sameLine:
      'Tiêu đề đang ở cùng dòng với “{label}”. Theo {regulation}, từ “{word}” và số thứ tự đứng riêng một dòng, tiêu đề của {level} ở dòng dưới. Hãy xuống dòng trước tiêu đề.',
    mark: 'Sau “{label}” có dấu “{mark}”. Theo {regulation}, từ “{word}” và số thứ tự đứng riêng một dòng, không có dấu. Hãy bỏ dấu này.',
    size: '{what} “{label}” có cỡ chữ {actual}; đúng là {expected}. Cỡ chữ này theo {regulation}. Hãy đổi cỡ chữ.',
    style:
      '{what} “{label}” có kiểu chữ {actual}; đúng là {expected}. Kiểu chữ này theo {regulation}. Hãy sửa lại kiểu chữ.',
    letterCase:
      '{what} “{label}” viết bằng {actual}; đúng là {expected}. Cách viết này theo {regulation}. Hãy viết lại bằng {expected}.',
    underline:
      '{what} “{label}” đang được gạch chân. Kiểu chữ theo {regulation} không có gạch chân. Hãy bỏ gạch chân.',
    alignment:
      '{what} “{label}” đang đặt {actual}; đúng là {expected}. Vị trí này theo {regulation}. Hãy đặt lại {expected}.',
  },
  concerns: ({ administrative }) => divisions(administrative).length > 0,
  *check(context) {
    const { administrative, regulation } = context;
    const faults = divisions(administrative).flatMap((division) => {
      const demand = regulation.demands.headings[division.item.style];
      if (demand?.titleOn !== 'nextLine') {
        return [];
      }
      const { label, title } = division;
      return [
        ...labelFaults(context, division, demand),
        ...printFaults(context, division, demand, demand.label, [label], 'Dòng'),
        ...printFaults(context, division, demand, demand.title, title, 'Tiêu đề của'),
      ];
    });
    yield* folded(faults);
  },
  examples: [
    { name: 'chương đúng cách', sample: 'nd30-quyet-dinh', change: division('Chương I'), reports: [] },
    {
      name: 'chương đánh số Ả Rập',
      sample: 'nd30-quyet-dinh',
      change: division('Chương 1'),
      reports: [{ clause: 'nd30-phan-chuong', text: 'Chương 1' }],
      fixed: division('Chương I'),
    },
    {
      name: 'chữ “CHƯƠNG” in hoa',
      sample: 'nd30-quyet-dinh',
      change: division('CHƯƠNG I'),
      reports: [{ clause: 'nd30-phan-chuong', text: 'CHƯƠNG I' }],
      fixed: division('Chương I'),
    },
    {
      name: 'tiêu đề cùng dòng với “Chương I”',
      sample: 'nd30-quyet-dinh',
      change: division('Chương I. QUY ĐỊNH CHUNG', 'article.1', null),
      reports: [{ clause: 'nd30-phan-chuong' }],
    },
    {
      name: 'tiêu đề chương in thường',
      sample: 'nd30-quyet-dinh',
      change: division('Chương I', 'article.1', 'Quy định chung'),
      reports: [{ clause: 'nd30-phan-chuong', text: 'Quy định chung' }],
      fixed: division('Chương I'),
    },
    {
      name: '“Chương I” gạch chân',
      sample: 'nd30-quyet-dinh',
      change: [division('Chương I'), format('division', { underline: true })],
      reports: [{ clause: 'nd30-phan-chuong', text: 'Chương I' }],
    },
    {
      name: 'chương không canh giữa',
      sample: 'nd30-quyet-dinh',
      change: [division('Chương I'), format('division', { alignment: 'left' })],
      reports: [{ clause: 'nd30-phan-chuong', text: 'Chương I' }],
      fixed: division('Chương I'),
    },
    {
      name: 'mục không đậm',
      sample: 'nd30-quyet-dinh',
      change: [division('Mục 1'), format('division', { bold: false })],
      reports: [{ clause: 'nd30-muc-tieumuc', text: 'Mục 1' }],
      fixed: division('Mục 1'),
    },
    {
      name: 'văn bản Đảng đánh số phần bằng chữ số Ả Rập',
      sample: 'hd05-bao-cao',
      change: division('Phần 1', 'section.I'),
      reports: [{ clause: 'dang-heading-phan', text: 'Phần 1' }],
      fixed: division('Phần I', 'section.I'),
    },
    {
      name: 'văn bản Đảng đánh số phần bằng chữ',
      sample: 'hd05-bao-cao',
      change: division('Phần thứ nhất', 'section.I'),
      reports: [],
    },
    {
      name: 'văn bản Đảng có tiêu đề phần in thường',
      sample: 'hd36-bao-cao',
      change: division('Phần I', 'section.I', 'Quy định chung'),
      reports: [{ clause: 'dang-heading', text: 'Quy định chung' }],
    },
    {
      name: 'quy chế của Đảng đánh số mục bằng chữ số La Mã',
      sample: 'hd36-quyet-dinh',
      change: [
        setText('documentTypeName', 'QUY CHẾ'),
        replaceText('documentNumber', '-QĐ/', '-QC/'),
        division('Mục I', 'article.1'),
      ],
      reports: [{ clause: 'dang-heading-muc', text: 'Mục I' }],
    },
  ],
});
