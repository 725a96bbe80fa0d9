import type { AdministrativeDocument, Component } from '../../administrative';
import { oneOf, optional, WORD_ENDS } from '../../vietnamese';
import { rangeText, type RangeText } from '../text/rangeText';

/** How a sentence of the plan names the plan: a stretch of one paragraph. Offsets are into `text.text`. */
export interface PlanPhrase {
  readonly text: RangeText;
  readonly phrase: string;
  readonly start: number;
}

const ISSUES = '(?:ban hành|xây dựng|lập|đề ra|triển khai) (?:bản )?Kế hoạch(?: chi tiết)?(?: số [^ ]+)? ';
/** Nothing is named: the sentence goes on to the content at once. */
const UNNAMED = `${oneOf('như sau|với|cụ thể|chi tiết|số|này|gồm|triển khai như')}${WORD_ENDS}`;
const ISSUES_AGAIN = '(?:ban hành|xây dựng) (?:bản )?Kế hoạch ';
const AS_FOLLOWS = String.raw`,? *${optional(
  String.raw`cụ thể|chi tiết|(?:với|gồm|bao gồm) (?:các |những )?nội dung[^,;:]{0,40}`,
)} *(?:như sau|sau đây)?,? *:?$`;
/** "… ban hành Kế hoạch X, cụ thể như sau:" */
const IN_OPENING = new RegExp(
  `(?<=${ISSUES})(?!${UNNAMED})(?:(?!${ISSUES_AGAIN}).)+?(?=${AS_FOLLOWS})`,
  'iu',
);

const CLOSES = 'Trên đây là (?:toàn bộ )?(?:nội dung )?Kế hoạch ';
/** "Trên đây là Kế hoạch của Ủy ban nhân dân xã." says whose it is and nothing more. */
const WHOSE = 'của (?![^;]* (?:về|tổ chức|thực hiện|triển khai) )';
const ASKS = oneOf(
  `${oneOf('đề nghị|yêu cầu|giao|trong quá trình|kính|mong|các|trên cơ sở|căn cứ')}${WORD_ENDS}`,
  `${oneOf('Ủy ban|UBND|Đảng ủy|Ban|Văn phòng|Phòng|Sở|Hội|Trung tâm|Trường')} `,
);
/** "Trên đây là Kế hoạch X; đề nghị …" */
const IN_CLOSING = new RegExp(
  String.raw`(?<=${CLOSES})(?!${WHOSE})[^;]+?(?=\.\/?\.?(?: |$)|;|, ?${ASKS}|$)`,
  'iu',
);

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

/** How the opening sentence names the plan, or null where it does not. */
export function planInOpening(administrative: AdministrativeDocument): PlanPhrase | null {
  return phraseIn(administrative, administrative.openingSentence, IN_OPENING);
}

/** How the closing sentence names the plan, or null where it does not. */
export function planInClosing(administrative: AdministrativeDocument): PlanPhrase | null {
  return phraseIn(administrative, administrative.closingSentence, IN_CLOSING);
}
