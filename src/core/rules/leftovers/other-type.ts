import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import type { DocumentTypeSlug } from '../../reference';
import { DOCUMENT_TYPES } from '../../reference';
import {
  attachmentAt,
  defineRule,
  mendText,
  passagesWithHint,
  proseOf,
  textPlace,
  type Passage,
  type RuleContext,
} from '../../linting';
import { replaceText, setText } from '../../samples';
import { matchesIn, remembered } from '../../vietnamese';

const NAMES = DOCUMENT_TYPES.map(({ name }) => name).join('|');
/** "Trên đây là Báo cáo …": the document calls itself by a name. */
const CLOSING = new RegExp(
  `Trên đây là (?:toàn bộ )?(?:nội dung )?(?:bản |dự thảo )?(${NAMES})(?!\\p{L})`,
  'iu',
);
/** "… ban hành Thông báo … như sau:" */
const OPENING = new RegExp(
  `(?:ban hành|xây dựng) (${NAMES})(?!\\p{L})(?! (?:số|này))(?:(?!ban hành|xây dựng)[^.;:])*như sau *:?$`,
  'iu',
);

/** What either has. */
const HINT = /Trên đây là |như sau/iu;

/** A plan lays nothing else down; a report or letter may well speak of drawing up another act. */
const OPENED: ReadonlySet<DocumentTypeSlug> = new Set(['ke-hoach']);
/** A letter may give a report or a plan in so many words. */
const UNNAMED: ReadonlySet<DocumentTypeSlug> = new Set(['cong-van', 'bien-ban', 'giay-moi', 'cong-dien']);

interface SelfName {
  readonly passage: Passage;
  readonly name: string;
  readonly start: number;
  readonly isOpening: boolean;
  /** Somewhere in the text, not in the sentence that opens or closes it. */
  readonly isPart?: true;
  /** An act of that name is among those the document stands on: it may be meant. */
  readonly doubtful?: boolean;
}

/** An announcement of a conclusion, of a plan: its abstract says what it makes known, and its closing calls it so. */
function makesKnown({ type, abstract }: AdministrativeDocument, name: string): boolean {
  return type === 'thong-bao' && (abstract?.text ?? '').toLowerCase().includes(name.toLowerCase());
}

/** Behind the signature another document may stand in the file. */
function isOfAnother(administrative: AdministrativeDocument, { paragraph: { index } }: Passage): boolean {
  const end = administrative.closing?.endParagraph ?? Infinity;
  return index >= end && attachmentAt(administrative, index) === null;
}

function selfNames({ administrative }: RuleContext): readonly SelfName[] {
  const { type, openingSentence } = administrative;
  if (type === null || UNNAMED.has(type)) {
    return [];
  }
  const opening = new Set(openingSentence?.ranges.map(({ paragraph }) => paragraph));
  return passagesWithHint(administrative, HINT).flatMap((passage) => {
    if (
      passage.appendix !== null ||
      passage.quoted ||
      passage.role === 'table' ||
      passage.role === 'display' ||
      isOfAnother(administrative, passage)
    ) {
      return [];
    }
    const isOpening = opening.has(passage.paragraph.index) && OPENED.has(type);
    const closing = CLOSING.exec(passage.text.text);
    const found = closing ?? (isOpening ? OPENING.exec(passage.text.text.trimEnd()) : null);
    const name = found?.[1];
    return found === null || name === undefined || makesKnown(administrative, name)
      ? []
      : [{ passage, name, start: found.index + found[0].indexOf(name), isOpening: closing === null }];
  });
}

/** "… thực hiện Kế hoạch này", "Quyết định này có hiệu lực" where the document is none and speaks of none. */
const THIS = new RegExp(
  `(?<=(?:^(?:Điều \\d+\\. |\\d+\\. )?|[.;] |(?<!\\p{L})(?:thực hiện|thi hành|triển khai|phổ biến|quán triệt|kèm theo|nhận được|Nhận được|theo|tại|trong|của|[Cc]ăn cứ|Điều \\d+|Mục [IVX]+|[Kk]hoản \\d+) ))(${NAMES})(?= này(?!\\p{L}))`,
  'gu',
);
const THIS_HINT = /(?:^| )\p{Lu}\p{Ll}+(?: \p{Ll}+)? này(?!\p{L})/mu;

function namedAsThis({ administrative }: RuleContext): readonly SelfName[] {
  return passagesWithHint(administrative, THIS_HINT).flatMap((passage) =>
    passage.appendix !== null || passage.quoted || passage.role === 'table'
      ? []
      : matchesIn(passage.text.text, THIS).flatMap(({ 0: name, index: start }): readonly SelfName[] =>
          speaksOf(administrative)(name)
            ? []
            : [
                {
                  passage,
                  name,
                  start,
                  isOpening: false,
                  isPart: true,
                  doubtful: standsOn(administrative, name),
                },
              ],
        ),
  );
}

/** Whether the document names such an act anywhere else; looked for once per name. */
const speaksOf = oncePer((administrative: AdministrativeDocument) =>
  remembered((name) => namesElsewhere(administrative, name)),
);

/** An act is named by its capital inside a sentence, by its number, or in the title of what is attached; "Thông báo lịch …" is a task. */
function namesElsewhere(administrative: AdministrativeDocument, name: string): boolean {
  const named = new RegExp(
    `(?<=[\\p{L}\\d,;:)(“"] )${name}(?!\\p{L}| này)|(?<!\\p{L})${name} (?:số|của)(?!\\p{L})|${name.toUpperCase()}`,
    'u',
  );
  return (
    (administrative.abstract?.text ?? '').toLowerCase().includes(name.toLowerCase()) ||
    proseOf(administrative).some(({ text, role }) => role !== 'legalBasis' && named.test(text.text))
  );
}

function standsOn({ legalBases }: AdministrativeDocument, name: string): boolean {
  return legalBases.some(({ text }) => text.includes(` ${name} `));
}

function slugOf(name: string): DocumentTypeSlug | null {
  return DOCUMENT_TYPES.find((each) => each.name.toLowerCase() === name.toLowerCase())?.slug ?? null;
}

/** Of a plan the catalogue asks that opening and closing sentence agree with the title. */
function clauseFor(type: DocumentTypeSlug | null, isOpening: boolean): string {
  if (type !== 'ke-hoach') {
    return 'noibo-other-type';
  }
  return isOpening ? 'kh-opening-matches-title' : 'kh-closing-matches-title';
}

export const otherType = defineRule({
  id: 'other-type',
  title: 'Văn bản tự gọi mình đúng tên loại',
  rationale: 'Tên loại khác ở câu dẫn hoặc câu kết là dấu vết của văn bản cũ được chép lại.',
  clauses: ['noibo-other-type', 'kh-opening-matches-title', 'kh-closing-matches-title'],
  messages: {
    otherName:
      'Văn bản là {expected} nhưng ở đây tự gọi là “{actual}”. Văn bản chỉ có một tên loại. Hãy sửa lại cho đúng tên loại.',
  },
  concerns: ({ administrative: { type } }) => type !== null,
  *check(context) {
    const { type } = context.administrative;
    const expected = DOCUMENT_TYPES.find(({ slug }) => slug === type)?.name ?? '';
    for (const { passage, name, start, isOpening, isPart, doubtful = false } of [
      ...selfNames(context),
      ...namedAsThis(context),
    ]) {
      if (slugOf(name) !== type && expected !== '') {
        const range = passage.text.slice(start, start + name.length);
        yield {
          clause: isPart === true ? 'noibo-other-type' : clauseFor(type, isOpening),
          message: 'otherName',
          data: { actual: name, expected },
          doubtful,
          at: textPlace(range),
          ...mendText(context.document, range, expected, 'alone'),
        };
      }
    }
  },
  examples: [
    {
      name: 'câu kết gọi đúng tên loại',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'kế hoạch kết bằng “Trên đây là Báo cáo”',
      sample: 'nd30-ke-hoach',
      change: replaceText('closingSentence', 'Trên đây là Kế hoạch', 'Trên đây là Báo cáo'),
      reports: [{ clause: 'kh-closing-matches-title', text: 'Báo cáo' }],
      fixed: [],
    },
    {
      name: 'báo cáo kết bằng “Trên đây là Kế hoạch”',
      sample: 'nd30-bao-cao',
      change: replaceText('closingSentence', 'Trên đây là Báo cáo', 'Trên đây là Kế hoạch'),
      reports: [{ clause: 'noibo-other-type', text: 'Kế hoạch' }],
      fixed: [],
    },
    {
      name: 'kế hoạch mở đầu bằng “ban hành Thông báo”',
      sample: 'nd30-ke-hoach',
      change: replaceText('openingSentence', 'ban hành Kế hoạch', 'ban hành Thông báo'),
      reports: [{ clause: 'kh-opening-matches-title', text: 'Thông báo' }],
    },
    {
      name: 'thông báo nói “thực hiện Kế hoạch này”',
      sample: 'nd30-thong-bao',
      change: replaceText('closingSentence', './.', '; các đơn vị tổ chức thực hiện Kế hoạch này./.'),
      reports: [{ clause: 'noibo-other-type', text: 'Kế hoạch' }],
    },
    {
      name: 'kế hoạch nói “theo Quyết định này”, “phổ biến Công văn này”; “Thông báo” ở đầu câu là việc phải làm',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Thông báo đến các thôn việc phổ biến Thông báo này; kinh phí chi theo Mục IV Quy chế này do ngân sách xã bảo đảm.',
      ),
      reports: [
        { clause: 'noibo-other-type', text: 'Thông báo' },
        { clause: 'noibo-other-type', text: 'Quy chế' },
      ],
    },
    {
      name: 'văn bản Đảng: câu kết “Nghị quyết này phổ biến”; loại đã nêu ở căn cứ thì chỉ nhắc',
      sample: 'hd05-quyet-dinh',
      change: [
        replaceText('article.3', 'thi hành Quyết định này', 'thi hành Quy chế này'),
        setText('article.2', '<b>Điều 2.</b> Chỉ thị này phổ biến đến chi bộ.'),
      ],
      reports: [
        { clause: 'noibo-other-type', text: 'Chỉ thị' },
        { clause: 'noibo-other-type', text: 'Quy chế' },
      ],
    },
    {
      name: 'thông báo kết luận kết bằng “Trên đây là kết luận”',
      sample: 'nd30-thong-bao',
      change: [
        setText('abstract', 'Kết luận của Chủ tịch Ủy ban nhân dân xã tại cuộc họp giao ban'),
        setText(
          'closingSentence',
          'Trên đây là kết luận của Chủ tịch Ủy ban nhân dân xã tại cuộc họp giao ban, các đơn vị thực hiện./.',
        ),
      ],
      reports: [],
    },
  ],
});
