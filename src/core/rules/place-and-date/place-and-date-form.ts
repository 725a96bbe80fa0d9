import {
  dateOfIssueSlips,
  defineRule,
  firstRange,
  mendText,
  placeFault,
  rangeText,
  textPlace,
  type DateOfIssueSlip,
  type Problem,
  type RangeText,
  type RuleContext,
} from '../../linting';
import { replaceText, setText } from '../../samples';

/** What stands between the place and the word "ngày". */
const JOINT = /(?<=[^\s,;.–-])\s*([,;.–-]?)\s*(?=ngày(?!\p{L}))/iu;
const SMALL_PLACE = /^\p{Ll}(?=[^,]*,)/u;
const CAPITAL_WORD = /(?<=[,;.\s])(?:N(?=gày(?!\p{L}))|T(?=háng(?!\p{L}))|N(?=ăm(?!\p{L})))/u;
/** A place all in capitals; "TP" in front of it is an abbreviation. */
const CAPITAL_PLACE = /^\p{Lu}{2,}(?:[\s-]\p{Lu}+)*$/u;
const ABBREVIATED = /^(?:TP|ĐK|TX|TT|HCM)(?!\p{L})/u;
const END_MARK = /^[.;,](?=\s*$)/u;

export const placeAndDateForm = defineRule({
  id: 'place-and-date-form',
  title: 'Địa danh và thời gian ghi theo dạng “An Bình, ngày … tháng … năm …”',
  rationale:
    'Ghi đủ chữ ngày, tháng, năm và dấu phẩy sau địa danh để không thể hiểu nhầm thời gian ban hành.',
  clauses: ['nd30-diadanh-format', 'dang-diadanh-format'],
  messages: {
    figures:
      'Thời gian ban hành đang ghi tắt là “{actual}”. Theo {regulation}, thời gian ban hành ghi đủ các chữ ngày, tháng, năm. Hãy ghi theo dạng “ngày {day} tháng {month} năm {year}”.',
    comma:
      'Sau địa danh “{place}” {found}. Theo {regulation}, sau địa danh là dấu phẩy (,). Hãy ghi “{place}, ngày …”.',
    place:
      'Địa danh “{place}” bắt đầu bằng chữ thường. Theo {regulation}, chữ cái đầu của địa danh viết hoa. Hãy viết hoa tên địa danh.',
    capital:
      'Chữ “{actual}” trong dòng địa danh và thời gian đang viết hoa. Theo {regulation}, dòng này viết thường, chỉ viết hoa địa danh. Hãy viết “{expected}”.',
    capitals:
      'Địa danh “{place}” viết bằng chữ in hoa. Theo {regulation}, dòng này in thường, chỉ viết hoa chữ cái đầu của địa danh. Hãy viết lại địa danh.',
    end: 'Cuối dòng địa danh và thời gian đang có dấu “{actual}”. Theo {regulation}, dòng này không có dấu ở cuối. Hãy bỏ dấu này.',
    word: 'Chữ “{actual}” trong dòng địa danh và thời gian viết sai. Theo {regulation}, dòng này ghi đủ các chữ ngày, tháng, năm. Hãy viết “{expected}”.',
    glued:
      'Trong dòng địa danh và thời gian, “{actual}” viết liền. Giữa chữ và số có một dấu cách. Hãy thêm dấu cách.',
    year: 'Năm ban hành đang ghi “{actual}”, thiếu chữ số. Năm ghi đủ bốn chữ số. Hãy ghi lại năm.',
    inner:
      'Trong dòng địa danh và thời gian có dấu phẩy thừa trước chữ “{word}”. Theo {regulation}, dòng này chỉ có một dấu phẩy, sau địa danh. Hãy bỏ dấu phẩy này.',
    letters:
      'Tháng trong thời gian ban hành đang viết bằng chữ: “{actual}”. Theo {regulation}, ngày, tháng, năm ghi bằng chữ số Ả Rập. Hãy ghi bằng số.',
    noPlace:
      'Trước thời gian ban hành chưa có địa danh. Theo {regulation}, dòng này có dạng “địa danh, ngày … tháng … năm …”. Hãy ghi địa danh, sau đó là dấu phẩy.',
  },
  *check(context) {
    const line = dateLineOf(context);
    if (line === null) {
      return;
    }
    yield* dateFaults(line);
    yield* endFault(line);
    if (line.place === null) {
      yield* missingPlace(line);
      return;
    }
    yield* placeFaults(line, line.place);
    yield* commaFault(line, line.place);
    yield* capitalFault(line);
  },
  examples: [
    {
      name: 'chữ “năm” thiếu dấu',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16 tháng 3 nam 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'nam' }],
      fixed: [],
    },
    {
      name: 'dấu gạch ngang thay cho dấu phẩy sau địa danh',
      sample: 'nd30-ke-hoach',
      change: replaceText('placeAndDate', 'An Bình,', 'An Bình -'),
      reports: [{ clause: 'nd30-diadanh-format', text: ' - ' }],
      fixed: [],
    },
    {
      name: '“tháng3” viết liền',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16 tháng3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'tháng' }],
      fixed: [],
    },
    {
      name: 'năm thiếu một chữ số',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16 tháng 3 năm 206'),
      reports: [{ clause: 'nd30-diadanh-format', text: '206' }],
    },
    {
      name: 'năm ghi hai chữ số',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16 tháng 3 năm 26'),
      reports: [{ clause: 'nd30-diadanh-format', text: '26' }],
    },
    {
      name: 'đúng dạng',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'thiếu dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình ngày 16 tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'An Bình' }],
      fixed: [],
    },
    {
      name: 'viết hoa chữ “Ngày”',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, Ngày 16 tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'N' }],
      fixed: [],
    },
    {
      name: 'viết hoa chữ “Tháng”',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16 Tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'T' }],
      fixed: [],
    },
    {
      name: 'địa danh in hoa',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'AN BÌNH, ngày 16 tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'AN BÌNH' }],
    },
    {
      name: 'dấu chấm ở cuối',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16 tháng 3 năm 2026.'),
      reports: [{ clause: 'nd30-diadanh-format', text: '.' }],
      fixed: [],
    },
    {
      name: 'thiếu địa danh',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'Ngày 16 tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format' }],
    },
    {
      name: 'địa danh viết thường',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'an Bình, ngày 16 tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'an Bình' }],
      fixed: [],
    },
    {
      name: 'ghi ngày bằng số',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16/3/2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'ngày 16/3/2026' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng thiếu dấu phẩy',
      sample: 'hd05-ke-hoach',
      change: setText('placeAndDate', 'An Bình ngày 08 tháng 6 năm 2026'),
      reports: [{ clause: 'dang-diadanh-format', text: 'An Bình' }],
      fixed: [],
    },
    {
      name: 'dấu phẩy thừa sau ngày',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16, tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: ',' }],
    },
    {
      name: 'tháng viết bằng chữ',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16 tháng ba năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'ba' }],
    },
  ],
});

/** The line of place and date, and what its faults are told with. */
interface DateLine {
  readonly context: RuleContext;
  readonly clause: string;
  readonly regulation: string;
  readonly text: RangeText;
  readonly place: string | null;
}

function dateLineOf(context: RuleContext): DateLine | null {
  const { administrative, document, regulation } = context;
  const { placeAndDate } = administrative;
  return placeAndDate === null
    ? null
    : {
        context,
        clause: regulation.demands.date.formatClause,
        regulation: regulation.name,
        text: rangeText(document, firstRange(placeAndDate)),
        place: placeAndDate.place,
      };
}

/** The day, month and year, each with its word and in figures. */
function* dateFaults({
  context,
  clause,
  regulation,
  text,
}: DateLine): Generator<Problem<DateOfIssueSlip['kind']>> {
  for (const { kind, range, data, mend } of dateOfIssueSlips(text)) {
    yield {
      clause,
      message: kind,
      data: { ...data, regulation },
      at: textPlace(range),
      ...(mend === null ? {} : mendText(context.document, mend.range, mend.text, mend.level)),
    };
  }
}

/** Nothing closes the line. */
function* endFault({ context, clause, regulation, text }: DateLine): Generator<Problem<'end'>> {
  const { document } = context;
  const { part, paragraph, end } = text.range;
  const length = document.stories.get(part)?.paragraphs[paragraph]?.text.length ?? end;
  const mark = rangeText(document, { part, paragraph, start: end, end: length }).match(END_MARK);
  if (mark !== null) {
    yield {
      clause,
      message: 'end',
      data: { actual: mark.text, regulation },
      at: textPlace(mark.range),
      ...mendText(document, mark.range, ''),
    };
  }
}

/** A date with no place in front of it; minutes are dated in their own way. */
function* missingPlace({ context, clause, regulation, text }: DateLine): Generator<Problem<'noPlace'>> {
  if (context.administrative.type !== 'bien-ban' && /^ngày/iu.test(text.text.trim())) {
    yield { clause, message: 'noPlace', data: { regulation }, at: textPlace(text.range) };
  }
}

/** The place begins with a capital, and is not all in capitals. */
function* placeFaults(
  { context, clause, regulation, text }: DateLine,
  place: string,
): Generator<Problem<'capitals' | 'place'>> {
  const data = { place, regulation };
  const at = textPlace(text.slice(0, place.length));
  if (CAPITAL_PLACE.test(place) && !ABBREVIATED.test(place)) {
    yield { clause, message: 'capitals', data, at };
  }
  const small = text.match(SMALL_PLACE);
  // A place that must be another one is told by the rule on its name.
  if (small !== null && placeFault(context) === null) {
    const mend = mendText(context.document, small.range, small.text.toUpperCase(), 'confirm');
    yield { clause, message: 'place', data, at, ...mend };
  }
}

/** A comma parts the place from the date. */
function* commaFault(
  { context, clause, regulation, text }: DateLine,
  place: string,
): Generator<Problem<'comma'>> {
  const joint = text.match(JOINT);
  const comma = joint?.groups[0] ?? ',';
  if (joint !== null && comma !== ',') {
    const found = comma === '' ? 'chưa có dấu phẩy' : `đang là dấu “${comma}”`;
    yield {
      clause,
      message: 'comma',
      data: { place, found, regulation },
      at: textPlace(comma === '' ? text.slice(0, place.length) : joint.range),
      ...mendText(context.document, joint.range, ', '),
    };
  }
}

/** The words of the date are in small letters. */
function* capitalFault({ context, clause, regulation, text }: DateLine): Generator<Problem<'capital'>> {
  const capital = text.match(CAPITAL_WORD);
  if (capital !== null) {
    const word =
      /^\p{L}+/u.exec(text.text.slice(capital.range.start - text.range.start))?.[0] ?? capital.text;
    yield {
      clause,
      message: 'capital',
      data: { actual: word, expected: word.toLowerCase(), regulation },
      at: textPlace(capital.range),
      ...mendText(context.document, capital.range, capital.text.toLowerCase(), 'confirm'),
    };
  }
}
