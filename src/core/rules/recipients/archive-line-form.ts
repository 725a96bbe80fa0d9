import type { AdministrativeDocument, RecipientItem } from '../../administrative';
import {
  defineRule,
  mendText,
  rangeText,
  textPlace,
  type NewText,
  type RangeText,
  type TextMatch,
} from '../../linting';
import { setText } from '../../samples';

/** "Lưu" and what stands between it and the place where the document is kept. */
const LEAD = /^(\s*[-–—+*•]?\s*)(Lưu|LƯU|lưu)(\s*[:;.,]?\s*)(?=\S)/u;
/** Another mark than a comma after "VT", with the blanks around it, and without. */
const AFTER_OFFICE = /(?<=[\s:]VT)\s*[-–.;:/]\s*(?=\p{L})/u;
const MARK_AFTER_OFFICE = /(?<=[\s:]VT\s*)[-–.;:/]/u;
/** A blank alone between "VT" and the unit. */
const NO_MARK = /(?<=[\s:]VT) +(?=\p{Lu}{2})/u;
/** The unit before the clerical office: "Lưu: KT, VT". */
const REVERSED = /(?<=Lưu\s*:\s*)(\p{Lu}[\p{Lu}\d-]*)\s*[,;]\s*VT(?=\s*(?:[,.;]|$))/u;
/** "VT", the clerical office of state agencies. */
const OFFICE = /(?<=[\s:])VT(?=[\s,.;]|$)/u;
/** The clerical office spelt out or in small letters. */
const OFFICE_IN_WORDS = /(?<=[\s:])(?:văn thư|vt)(?=[\s,.;]|$)/iu;
/** A typist's name glued to the unit: "VT, NC.Châu", "VT, KGVX, Lan". */
const TYPIST = /[.,\s]\p{Lu}\p{Ll}+\.?\s*$/u;

interface Fault {
  readonly message:
    | 'noColon'
    | 'colon'
    | 'word'
    | 'office'
    | 'officeForm'
    | 'noOffice'
    | 'order'
    | 'noComma'
    | 'afterOffice'
    | 'lastMark';
  readonly shown: TextMatch | RangeText;
  /** Null where only the author knows what to write. */
  readonly change: NewText | null;
  readonly doubtful?: boolean;
}

/** The mark after "Lưu": a colon in state documents, none in those of the Party. */
function leadFault(text: RangeText, expected: ':' | ''): Fault | null {
  const lead = text.match(LEAD);
  const [before = '', word = '', mark = ''] = lead?.groups ?? [];
  if (lead === null || mark.trim() === expected) {
    return null;
  }
  const end = before.length + word.length;
  // "Lưu." alone: where the document is kept, only the author knows.
  const isAlone = text.text.slice(end + mark.length).replace(/[.,;\s]/gu, '') === '';
  return {
    message: expected === ':' ? 'noColon' : 'colon',
    shown: text.match(/(?:Lưu|LƯU|lưu)(?:\s*[:;.,])?/u) ?? text,
    change: isAlone ? null : { range: text.slice(end, end + mark.length), text: `${expected} ` },
  };
}

/** "Lưu hồ sơ: VPĐU": a colon further on in a line of the Party's, which has none. */
function laterColonFault(text: RangeText): Fault | null {
  const shown = text.match(/(?:Lưu|LƯU|lưu) [^:;.,()]{1,40}:(?=\s*\S)/u);
  return shown === null ? null : { message: 'colon', shown, change: null };
}

/** The first word of the line: "Lưu" with one capital, and not mistyped ("Lư", "Luu"). */
function wordFault(text: RangeText): Fault | null {
  const word = text.match(/\p{L}+/u);
  return word === null || word.text === 'Lưu'
    ? null
    : { message: 'word', shown: word, change: { range: word.range, text: 'Lưu' } };
}

function officeFormFault(text: RangeText): Fault | null {
  if (OFFICE.test(text.text)) {
    return null;
  }
  const office = text.match(OFFICE_IN_WORDS);
  const kept = text.match(/(?<=Lưu\s*:\s*)\p{Lu}[\p{Lu}\d-]*(?=\s*(?:[,.;(]|$))/u);
  if (office === null && kept !== null) {
    // A unit without a clerical office of its own may keep its documents itself.
    const change = { range: kept.range, text: `VT, ${kept.text}` };
    return { message: 'noOffice', shown: kept, change, doubtful: true };
  }
  return office === null
    ? null
    : { message: 'officeForm', shown: office, change: { range: office.range, text: 'VT' } };
}

function lastMarkFault(text: RangeText): Fault | null {
  // The mark that closes the content, here by habit.
  const closing = text.match(/\.\s*\/\s*\.?\s*$/u);
  if (closing !== null) {
    return { message: 'lastMark', shown: closing, change: { range: closing.range, text: '.' } };
  }
  const end = text.match(/[;,:]?\s*$/u);
  if (end === null || /\.\s*$/u.test(text.text)) {
    return null;
  }
  return {
    message: 'lastMark',
    shown: text.match(/[;,:](?=\s*$)/u) ?? text.match(/\S+(?=\s*$)/u) ?? text,
    change: { range: end.range, text: '.' },
    doubtful: TYPIST.test(text.text),
  };
}

function unitFault(text: RangeText): Fault | null {
  const reversed = text.match(REVERSED);
  if (reversed !== null) {
    const change = { range: reversed.range, text: `VT, ${reversed.groups[0] ?? ''}` };
    return { message: 'order', shown: reversed, change };
  }
  const blank = text.match(NO_MARK);
  if (blank !== null) {
    const shown = text.match(/VT +\p{Lu}[\p{Lu}\d-]*/u) ?? text;
    return { message: 'noComma', shown, change: { range: blank.range, text: ', ' } };
  }
  const joint = text.match(AFTER_OFFICE);
  const mark = text.match(MARK_AFTER_OFFICE);
  return joint === null || mark === null
    ? null
    : { message: 'afterOffice', shown: mark, change: { range: joint.range, text: ', ' } };
}

function stateFaults(text: RangeText): readonly (Fault | null)[] {
  return [leadFault(text, ':'), wordFault(text), officeFormFault(text), unitFault(text), lastMarkFault(text)];
}

function partyFaults(text: RangeText): readonly (Fault | null)[] {
  const office = text.match(OFFICE);
  // With "VT" the whole line is written as in state documents; its colon is part of the same fault.
  return office === null
    ? [leadFault(text, '') ?? laterColonFault(text), wordFault(text), lastMarkFault(text)]
    : [{ message: 'office', shown: office, change: null }];
}

/** That of the document, and that of a copy made of it. */
function archiveLines({ recipients, copy }: AdministrativeDocument): readonly RecipientItem[] {
  return [recipients?.archive, copy?.recipients?.archive].filter((line) => line != null);
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
    order:
      'Dòng lưu đang ghi “{actual}”. Theo {regulation}, sau “Lưu:” là “VT” (văn thư), rồi mới đến chữ viết tắt đơn vị soạn thảo. Hãy đổi thứ tự.',
    noComma:
      'Dòng lưu đang ghi “{actual}”. Theo {regulation}, sau “VT” là dấu phẩy rồi đến chữ viết tắt đơn vị soạn thảo. Hãy thêm dấu phẩy.',
    colon:
      'Dòng lưu đang ghi “{actual}”. Theo {regulation}, dòng lưu không có dấu hai chấm. Hãy ghi theo dạng “- Lưu Văn phòng Đảng ủy.”.',
    office:
      'Dòng lưu đang ghi “{actual}”. Theo {regulation}, dòng lưu ghi tên nơi lưu, không ghi “VT”. Hãy ghi theo dạng “- Lưu Văn phòng Đảng ủy.”.',
    word: 'Dòng lưu đang ghi “{actual}”. Theo {regulation}, dòng này bắt đầu bằng chữ “Lưu”, chỉ chữ cái đầu viết hoa. Hãy ghi “Lưu”.',
    officeForm:
      'Dòng lưu đang ghi “{actual}”. Theo {regulation}, văn thư được viết tắt là “VT”. Hãy ghi theo dạng “- Lưu: VT, …”.',
    noOffice:
      'Dòng lưu đang ghi “{actual}” mà không có “VT”. Theo {regulation}, sau “Lưu:” là “VT” (văn thư), rồi đến chữ viết tắt đơn vị soạn thảo. Nếu cơ quan có văn thư, hãy ghi theo dạng “- Lưu: VT, …”.',
    lastMark:
      'Dòng lưu chưa kết thúc bằng dấu chấm. Dòng lưu là dòng cuối cùng của Nơi nhận nên kết thúc bằng dấu chấm. Hãy thêm dấu chấm (.) ở cuối.',
  },
  concerns: ({ administrative }) => archiveLines(administrative).length > 0,
  *check({ administrative, document, regulation }) {
    const { archive: form, archiveClause: clause } = regulation.demands.recipients;
    const texts = archiveLines(administrative).map(({ range }) => rangeText(document, range));
    for (const fault of texts.flatMap((text) => (form === 'plain' ? partyFaults(text) : stateFaults(text)))) {
      if (fault !== null) {
        const { message, shown, change, doubtful = false } = fault;
        yield {
          clause,
          message,
          data: { actual: shown.text, regulation: regulation.name },
          at: textPlace(shown.range),
          doubtful,
          ...(change === null ? {} : mendText(document, change.range, change.text)),
        };
      }
    }
  },
  examples: [
    {
      name: '“Lưu: VT, VP.”',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'dòng lưu của bản sao thiếu dấu hai chấm',
      sample: 'nd30-quyet-dinh-sao-y',
      change: setText('copy.recipients.2', '- Lưu VT.'),
      reports: [{ clause: 'nd30-noinhan-luu-form', text: 'Lưu' }],
      fixed: [],
    },
    {
      name: 'thiếu dấu hai chấm',
      sample: 'nd30-ke-hoach',
      change: setText('archiveLine', '- Lưu VT, VP.'),
      reports: [{ clause: 'nd30-noinhan-luu-form', text: 'Lưu' }],
      fixed: [],
    },
    {
      name: 'kết thúc bằng “./.”',
      sample: 'nd30-ke-hoach',
      change: setText('archiveLine', '- Lưu: VT, VP./.'),
      reports: [{ clause: 'nd30-noinhan-luu-form', text: './.' }],
      fixed: [],
    },
    {
      name: 'dấu chấm sau “VT”',
      sample: 'nd30-ke-hoach',
      change: setText('archiveLine', '- Lưu: VT. VP.'),
      reports: [{ clause: 'nd30-noinhan-luu-form', text: '.' }],
      fixed: [],
    },
    {
      name: 'không có “VT”: chỉ lưu ý',
      sample: 'nd30-ke-hoach',
      change: setText('archiveLine', '- Lưu: KT.'),
      reports: [{ clause: 'nd30-noinhan-luu-form', text: 'KT' }],
      fixed: setText('archiveLine', '- Lưu: VT, KT.'),
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
      name: 'văn thư viết bằng chữ',
      sample: 'nd30-ke-hoach',
      change: setText('archiveLine', '- Lưu: Văn thư, VP.'),
      reports: [{ clause: 'nd30-noinhan-luu-form', text: 'Văn thư' }],
      fixed: [],
    },
    {
      name: 'hai đơn vị mà không có “VT”',
      sample: 'nd30-ke-hoach',
      change: setText('archiveLine', '- Lưu: VHXH, KT(Hưng).'),
      reports: [{ clause: 'nd30-noinhan-luu-form', text: 'VHXH' }],
      fixed: setText('archiveLine', '- Lưu: VT, VHXH, KT(Hưng).'),
    },
    {
      name: '“lưu” viết thường',
      sample: 'nd30-ke-hoach',
      change: setText('archiveLine', '- lưu: VT, VP.'),
      reports: [{ clause: 'nd30-noinhan-luu-form', text: 'lưu' }],
      fixed: [],
    },
    {
      name: 'chữ “Lưu” gõ thiếu dấu',
      sample: 'nd30-ke-hoach',
      change: setText('archiveLine', '- Luu: VT, VP.'),
      reports: [{ clause: 'nd30-noinhan-luu-form', text: 'Luu' }],
      fixed: [],
    },
    {
      name: 'chữ “Lưu” gõ thiếu chữ cái',
      sample: 'hd05-ke-hoach',
      change: setText('archiveLine', '- Lư Văn phòng Đảng ủy.'),
      reports: [{ clause: 'dang-noinhan-luu', text: 'Lư' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng ghi “Lưu:”',
      sample: 'hd05-ke-hoach',
      change: setText('archiveLine', '- Lưu: Văn phòng Đảng ủy.'),
      reports: [{ clause: 'dang-noinhan-luu', text: 'Lưu:' }],
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
      reports: [{ clause: 'nd30-noinhan-luu-form', text: '-' }],
      fixed: [],
    },
    {
      name: 'đơn vị soạn thảo đứng trước “VT”',
      sample: 'nd30-ke-hoach',
      change: setText('archiveLine', '- Lưu: VP, VT.'),
      reports: [{ clause: 'nd30-noinhan-luu-form', text: 'VP, VT' }],
      fixed: [],
    },
    {
      name: 'thiếu dấu phẩy sau “VT”',
      sample: 'nd30-cong-van',
      change: setText('archiveLine', '- Lưu: VT KT.'),
      reports: [{ clause: 'nd30-noinhan-luu-form', text: 'VT KT' }],
    },
    {
      name: 'văn bản Đảng: dấu hai chấm ở sau chữ “hồ sơ”',
      sample: 'hd05-ke-hoach',
      change: setText('archiveLine', '- Lưu hồ sơ: Văn phòng Đảng ủy.'),
      reports: [{ clause: 'dang-noinhan-luu', text: 'Lưu hồ sơ:' }],
    },
  ],
});
