import type { AdministrativeDocument } from '../../administrative';
import { fold, foldedWords, oneOf, WORD_ENDS } from '../../vietnamese';
import type { Passage } from '../text/prose';
import type { OtherBranch } from './otherBranches';

/** Offices of which there are several of a kind: a school, a department. */
const OFFICE = 'Trường|Sở|Phòng|Trung tâm|Trạm|Chi cục|Chi hội|Hội';
/** What an office does only in what it issues itself. */
const ISSUES = oneOf(
  '(?:xây dựng|ban hành|lập) (?=Kế hoạch|Báo cáo|Phương án|Chương trình|Tờ trình|kế hoạch)',
  '(?:kính |trân trọng )?(?:báo cáo|kính trình|thông báo)(?= [^.;]*(?:như sau|sau đây)|[./]|$)',
  'trân trọng',
  'được (?:thành lập|xây dựng)',
);
/** At the end of a letter or a submission. */
const ASKS = oneOf('đề nghị|kính đề nghị|kính trình|yêu cầu|mong');

/** An office as the subject of a sentence: its name, up to what it does. */
const SUBJECT = String.raw`(${oneOf(OFFICE)} \p{Lu}(?:(?! (?:của|về|số|tại|theo|và các|được|đã) )[^.;:“”()]){2,70}?)`;
/** The subject right before such a deed, at the beginning of a sentence or behind what it stands on. */
const ACTING = new RegExp(`(?:^|[.;] |, )${SUBJECT} ${ISSUES}`, 'u');
const ASKING = new RegExp(`^${SUBJECT} ${ASKS}${WORD_ENDS}`, 'u');
/** "Trên đây là Kế hoạch … của Trường Tiểu học Bình Minh; đề nghị …": whose document it is. */
const OWNER_IN_CLOSING = new RegExp(
  String.raw`^Trên đây là [^;]* của (${oneOf(OFFICE)} \p{Lu}(?:(?! (?:của|về|số|tại|theo|và các) )[^,.:;()“”]){2,70}?) ?(?=[;.]|$)`,
  'u',
);
/** Whose office it is does not tell it from another: "Phòng Kinh tế xã". */
const OWNER = / (?:XA|PHUONG|TINH|THANH PHO|DAC KHU)(?= |$).*$/u;
/** Short for a part of the name, which cannot be compared: capitals in a sentence, letters without a vowel in a line of capitals. */
const SHORT = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u;
const SHORT_IN_CAPITALS = /(?:^| )[^AEIOUY\d ]{2,}(?= |$)/u;

function plain(name: string): string {
  return foldedWords(name).replace(OWNER, '');
}

/**
 * "Trường Trung học cơ sở Bình Minh xây dựng Kế hoạch …" in what "TRƯỜNG TIỂU HỌC BÌNH MINH" issues: an office of the same kind speaks where
 * the document's own does. `spoken` are the sentences in which it speaks; `last` is the closing one.
 */
export function otherSpeakers(
  { issuingAgency, closingSentence }: AdministrativeDocument,
  spoken: readonly Passage[],
): readonly OtherBranch[] {
  const own = plain(issuingAgency?.text ?? '');
  const closing = new Set(closingSentence?.ranges.map(({ paragraph }) => paragraph));
  return spoken.flatMap(({ text, paragraph }): readonly OtherBranch[] => {
    const match =
      ACTING.exec(text.text) ??
      (closing.has(paragraph.index) ? (ASKING.exec(text.text) ?? OWNER_IN_CLOSING.exec(text.text)) : null);
    const actual = match?.[1];
    const name = plain(actual ?? '');
    const isSameKind = KINDS.some((kind) => own.startsWith(kind) && name.startsWith(kind));
    if (
      match === null ||
      actual === undefined ||
      !isSameKind ||
      SHORT.test(actual) ||
      SHORT_IN_CAPITALS.test(own) ||
      own.includes(name) ||
      name.includes(own)
    ) {
      return [];
    }
    const start = match.index + match[0].lastIndexOf(actual);
    return [{ actual, range: text.slice(start, start + actual.length) }];
  });
}

const KINDS: readonly string[] = OFFICE.split('|').map((kind) => `${fold(kind)} `);
