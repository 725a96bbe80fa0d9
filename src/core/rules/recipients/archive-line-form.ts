import {
  defineRule,
  mendText,
  rangeText,
  textPlace,
  type Place,
  type RangeText,
  type Remedy,
} from '../../linting';
import type { Range } from '../../document';
import { setText } from '../../samples';

/** "Lưu" and what stands between it and the place where the document is kept. */
const LEAD = /^(\s*[-–—+*•]?\s*)(Lưu|LƯU|lưu)(\s*[:;.,]?\s*)(?=\S)/u;
/** "VT" followed by another mark than a comma. */
const AFTER_OFFICE = /(?<=(?:^|[\s:])VT)(\s*[-–.;:]\s*)(?=\p{L})/u;
/** A typist's name glued to the unit: "VT, NC.Châu", "VT, KGVX, Lan". */
const TYPIST = /[.,\s]\p{Lu}\p{Ll}+\.?\s*$/u;

type FormMessage = 'noColon' | 'colon' | 'office' | 'afterOffice' | 'lastMark';

interface Fault {
  readonly message: FormMessage;
  readonly range: Range;
  readonly text: string;
  readonly actual: string;
  readonly doubtful?: boolean;
}

function stateFaults(text: RangeText): readonly Fault[] {
  const faults: Fault[] = [];
  const lead = text.match(LEAD);
  const [before = '', word = '', mark = ''] = lead?.groups ?? [];
  if (lead !== null && mark.trim() !== ':') {
    const start = before.length + word.length;
    const range = text.slice(start, start + mark.length);
    faults.push({ message: 'noColon', range, text: ': ', actual: `${word}${mark}`.trim() });
  }
  const stroke = text.match(AFTER_OFFICE);
  if (stroke !== null) {
    faults.push({ message: 'afterOffice', range: stroke.range, text: ', ', actual: stroke.text.trim() });
  }
  return [...faults, ...lastMarkFaults(text)];
}

function partyFaults(text: RangeText): readonly Fault[] {
  const lead = text.match(LEAD);
  const [before = '', word = '', mark = ''] = lead?.groups ?? [];
  const start = before.length + word.length;
  const colon = lead !== null && mark.trim() !== '';
  const faults: Fault[] = colon
    ? [
        {
          message: 'colon',
          range: text.slice(start, start + mark.length),
          text: ' ',
          actual: `${word}${mark}`.trim(),
        },
      ]
    : [];
  const office = text.match(/(?<=[\s:])VT(?=[\s,.;]|$)/u);
  // The whole line is then written as in state documents; its colon is part of the same fault.
  return office === null
    ? [...faults, ...lastMarkFaults(text)]
    : [{ message: 'office', range: office.range, text: '', actual: office.text }];
}

function lastMarkFaults(text: RangeText): readonly Fault[] {
  const end = text.match(/([;,:]?)\s*$/u);
  if (end === null || /\.\s*$/u.test(text.text)) {
    return [];
  }
  const doubtful = TYPIST.test(text.text);
  return [{ message: 'lastMark', range: end.range, text: '.', actual: end.groups[0] ?? '', doubtful }];
}

/** A missing mark is shown at the last word. */
function placeOf(text: RangeText, fault: Fault): Place {
  const shown = text.match(/\S+\s*$/u)?.range ?? text.range;
  const empty = fault.range.start === fault.range.end || fault.actual === '';
  return textPlace(fault.message === 'lastMark' && empty ? shown : fault.range);
}

export const archiveLineForm = defineRule({
  id: 'archive-line-form',
  title: 'Dòng lưu ghi đúng mẫu',
  rationale:
    'Dòng lưu viết thống nhất để văn thư biết nơi lưu và đơn vị soạn thảo: “- Lưu: VT, VP.” (nhà nước), “- Lưu Văn phòng Đảng ủy.” (Đảng).',
  clauses: ['nd30-noinhan-luu-form', 'dang-noinhan-luu'],
  messages: {
    noColon:
      'Dòng lưu đang ghi “{actual}”, thiếu dấu hai chấm sau chữ “Lưu”. Theo {regulation}, dòng lưu có dạng “- Lưu: VT, …”. Hãy ghi “Lưu:”.',
    afterOffice:
      'Sau “VT” đang là dấu “{actual}”. Theo {regulation}, sau “VT” là dấu phẩy rồi đến chữ viết tắt đơn vị soạn thảo. Hãy thay bằng dấu phẩy.',
    colon:
      'Dòng lưu đang ghi “{actual}”. Theo {regulation}, sau chữ “Lưu” không có dấu hai chấm. Hãy ghi theo dạng “- Lưu Văn phòng Đảng ủy.”.',
    office:
      'Dòng lưu đang ghi “{actual}”. Theo {regulation}, dòng lưu ghi tên nơi lưu, không ghi “VT”. Hãy ghi theo dạng “- Lưu Văn phòng Đảng ủy.”.',
    lastMark:
      'Dòng lưu chưa kết thúc bằng dấu chấm. Dòng lưu là dòng cuối cùng của Nơi nhận nên kết thúc bằng dấu chấm. Hãy thêm dấu chấm (.) ở cuối.',
  },
  concerns: ({ administrative }) => (administrative.recipients?.archive ?? null) !== null,
  *check({ administrative, document, regulation }) {
    const archive = administrative.recipients?.archive ?? null;
    if (archive === null) {
      return;
    }
    const text = rangeText(document, archive.range);
    const { archive: form, archiveClause } = regulation.demands.recipients;
    for (const { message, range, text: newText, actual, doubtful } of form === 'plain'
      ? partyFaults(text)
      : stateFaults(text)) {
      const mend: { readonly remedy?: Remedy } =
        message === 'office' ? {} : mendText(document, range, newText);
      yield {
        clause: archiveClause,
        message,
        data: { actual, regulation: regulation.name },
        at: placeOf(text, { message, range, text: newText, actual }),
        ...(doubtful === true ? { doubtful } : {}),
        ...mend,
      };
    }
  },
  examples: [
    {
      name: '“Lưu: VT, VP.”',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'thiếu dấu hai chấm',
      sample: 'nd30-ke-hoach',
      change: setText('archiveLine', '- Lưu VT, VP.'),
      reports: [{ clause: 'nd30-noinhan-luu-form', text: ' ' }],
      fixed: [],
    },
    {
      name: 'dấu chấm sau “VT”',
      sample: 'nd30-ke-hoach',
      change: setText('archiveLine', '- Lưu: VT. VP.'),
      reports: [{ clause: 'nd30-noinhan-luu-form', text: '. ' }],
      fixed: [],
    },
    {
      name: 'dấu chấm phẩy ở cuối',
      sample: 'nd30-ke-hoach',
      change: setText('archiveLine', '- Lưu: VT, VP;'),
      reports: [{ clause: 'nd30-noinhan-luu-form', text: ';' }],
      fixed: [],
    },
    {
      name: 'tên người soạn thảo dính liền, thiếu dấu chấm',
      sample: 'nd30-ke-hoach',
      change: setText('archiveLine', '- Lưu: VT, NC.Hưng'),
      reports: [{ clause: 'nd30-noinhan-luu-form', text: 'NC.Hưng' }],
    },
    {
      name: 'văn bản Đảng ghi “Lưu:”',
      sample: 'hd05-ke-hoach',
      change: setText('archiveLine', '- Lưu: Văn phòng Đảng ủy.'),
      reports: [{ clause: 'dang-noinhan-luu', text: ': ' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng ghi “VT”',
      sample: 'hd05-ke-hoach',
      change: setText('archiveLine', '- Lưu VT, VPĐU.'),
      reports: [{ clause: 'dang-noinhan-luu', text: 'VT' }],
    },
    {
      name: 'gạch nối sau “VT”',
      sample: 'nd30-ke-hoach',
      change: setText('archiveLine', '- Lưu: VT - VP.'),
      reports: [{ clause: 'nd30-noinhan-luu-form', text: ' - ' }],
      fixed: [],
    },
  ],
});
