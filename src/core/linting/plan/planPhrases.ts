import type { AdministrativeDocument, Component } from '../../administrative';
import type { DocumentTypeSlug } from '../../reference';
import { oneOf, optional, WORD_ENDS } from '../../vietnamese';
import { rangeText, type RangeText } from '../text/rangeText';

/** How a sentence of a document names what it is about: a stretch of one paragraph. Offsets are into `text.text`. */
export interface PlanPhrase {
  readonly text: RangeText;
  readonly phrase: string;
  readonly start: number;
}

/** Nothing is named: the sentence goes on to the content at once. */
const UNNAMED = `${oneOf('như sau|với|cụ thể|chi tiết|số|này|gồm|triển khai như')}${WORD_ENDS}`;
const AS_FOLLOWS = String.raw`,? *${optional(
  String.raw`cụ thể|chi tiết|(?:với|gồm|bao gồm) (?:các |những )?nội dung[^,;:]{0,40}`,
)} *(?:như sau|sau đây)?,? *:?$`;
/** "… ban hành Kế hoạch X, cụ thể như sau:" */
function inOpening(type: string): RegExp {
  const issues = `(?:ban hành|xây dựng|lập|đề ra|triển khai) (?:bản )?${type}(?: chi tiết)?(?: số [^ ]+)? `;
  const issuesAgain = `(?:ban hành|xây dựng) (?:bản )?${type} `;
  return new RegExp(`(?<=${issues})(?!${UNNAMED})(?:(?!${issuesAgain}).)+?(?=${AS_FOLLOWS})`, 'iu');
}

/** "Trên đây là Kế hoạch của Ủy ban nhân dân xã." says whose it is and nothing more. */
const WHOSE = 'của (?![^;]* (?:về|tổ chức|thực hiện|triển khai) )';
const ASKS = oneOf(
  `${oneOf('đề nghị|yêu cầu|giao|trong quá trình|kính|mong|các|trên cơ sở|căn cứ')}${WORD_ENDS}`,
  `${oneOf('Ủy ban|UBND|Đảng ủy|Ban|Văn phòng|Phòng|Sở|Hội|Trung tâm|Trường')} `,
);
/** "Trên đây là Kế hoạch X; đề nghị …" */
function inClosing(type: string): RegExp {
  return new RegExp(
    String.raw`(?<=Trên đây là (?:toàn bộ )?(?:nội dung )?${type} )(?!${WHOSE})[^;]+?(?=\.\/?\.?(?: |$)|;|, ?${ASKS}|$)`,
    'iu',
  );
}

/** The types of document whose first and last sentence name it as a plan's do. */
const TYPES = {
  'ke-hoach': 'Kế hoạch',
  'phuong-an': 'Phương án',
  'chuong-trinh': 'Chương trình',
  'de-an': 'Đề án',
  'huong-dan': 'Hướng dẫn',
  'bao-cao': 'Báo cáo',
  'thong-bao': 'Thông báo',
} as const satisfies Partial<Record<DocumentTypeSlug, string>>;
const PLAN = { opening: inOpening(TYPES['ke-hoach']), closing: inClosing(TYPES['ke-hoach']) };
const PATTERNS = Object.entries(TYPES).map(([type, name]) => ({
  type,
  opening: inOpening(name),
  closing: inClosing(name),
}));

/** Words about the name, not of it; blanked so that positions stay. */
const ASIDE = /\((?:sau đây|gọi tắt)[^)]*\)?/giu;
const AFTER_NAME = /(?:,? *(?:với chủ đề|trong đó|đề ra|nhằm|để|với (?:các )?nội dung)(?!\p{L}).*|[\s,]+)$/iu;

function phraseIn(
  { source }: AdministrativeDocument,
  component: Component | null,
  pattern: RegExp,
): PlanPhrase | null {
  for (const range of component?.ranges ?? []) {
    const text = rangeText(source, range);
    const found = pattern.exec(text.text.trimEnd());
    if (found !== null) {
      const phrase = found[0]
        .replace(ASIDE, (aside) => ' '.repeat(aside.length))
        .replace(AFTER_NAME, '')
        .trimEnd();
      return { text, phrase, start: found.index };
    }
  }
  return null;
}

/** How the opening and the closing sentence of a document name what it is about: "… ban hành Phương án X như sau:". */
export function namesOfDocument(administrative: AdministrativeDocument): readonly PlanPhrase[] {
  const { openingSentence, closingSentence, type } = administrative;
  const own = PATTERNS.find((each) => each.type === type);
  return own === undefined
    ? []
    : [
        phraseIn(administrative, openingSentence, own.opening),
        phraseIn(administrative, closingSentence, own.closing),
      ].filter((phrase) => phrase !== null);
}

/** How the opening sentence names the plan, or null where it does not. */
export function planInOpening(administrative: AdministrativeDocument): PlanPhrase | null {
  return phraseIn(administrative, administrative.openingSentence, PLAN.opening);
}

/** How the closing sentence names the plan, or null where it does not. */
export function planInClosing(administrative: AdministrativeDocument): PlanPhrase | null {
  return phraseIn(administrative, administrative.closingSentence, PLAN.closing);
}
