import type { AdministrativeDocument, Component } from '../../administrative';
import { rangeText, type RangeText } from '../text/rangeText';

/** How a sentence of the plan names the plan: a stretch of one paragraph. Offsets are into `text.text`. */
export interface PlanPhrase {
  readonly text: RangeText;
  readonly phrase: string;
  readonly start: number;
}

/** "… ban hành Kế hoạch X, cụ thể như sau:" */
const IN_OPENING =
  /(?<=(?:ban hành|xây dựng|lập|đề ra|triển khai) (?:bản )?Kế hoạch(?: chi tiết)?(?: số [^ ]+)? )(?!(?:như sau|với|cụ thể|chi tiết|số|này|gồm|triển khai như)(?!\p{L}))(?:(?!(?:ban hành|xây dựng) (?:bản )?Kế hoạch ).)+?(?=,? *(?:cụ thể|chi tiết|(?:với|gồm|bao gồm) (?:các |những )?nội dung[^,;:]{0,40})? *(?:như sau|sau đây)?,? *:?$)/iu;
/** "Trên đây là Kế hoạch X; đề nghị …". "Trên đây là Kế hoạch của Ủy ban nhân dân xã." says whose it is and nothing more. */
const IN_CLOSING =
  /(?<=Trên đây là (?:toàn bộ )?(?:nội dung )?Kế hoạch )(?!của (?![^;]* (?:về|tổ chức|thực hiện|triển khai) ))[^;]+?(?=\.\/?\.?(?: |$)|;|, ?(?:(?:đề nghị|yêu cầu|giao|trong quá trình|kính|mong|các|trên cơ sở|căn cứ)(?!\p{L})|(?:Ủy ban|UBND|Đảng ủy|Ban|Văn phòng|Phòng|Sở|Hội|Trung tâm|Trường) )|$)/iu;

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
