import { isLegalBasisStart } from '../reading/legalBasisLead';
import { formatOf, isCapitals, isCentred, type Line } from '../reading/line';
import { recipientsLabelEnd } from '../reading/recipientsLabel';
import { isAuthority } from '../reading/signingAuthority';

/** Abbreviations whose stop ends no sentence: "TP. Huế", "ThS. Minh". */
const SENTENCE_WITHIN = /(?<=\p{Ll}{2}|[\d)”"])[.!?] \p{Lu}/u;

/** Longest line below the type's name that may be an abstract although it ends like a sentence. */
const LONGEST_ENDED = 120;

/** Words that no phrase ends with: the line below goes on. */
const LINK =
  /(?:[,;–-]|(?<!\p{L})(?:và|của|về|cho|tại|với|theo|trên|trong|từ|đến|để|do|bởi|giữa|các|những|năm|tháng|ngày|số|xã|phường|tỉnh|thành phố|đặc khu))$/u;

/** Whether the line is a sentence, or more than one: it ends with a stop, or announces what follows. */
export function isSentence({ text }: Line): boolean {
  return /(?<!\.)[.:]\s*(?:\/\s*\.?)?$/u.test(text) || SENTENCE_WITHIN.test(text);
}

/** What stands only in the body or below it, however it is set: legal bases, "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN". */
export function isOutsideTitle(line: Line): boolean {
  return (
    recipientsLabelEnd(line) > 0 ||
    /^(?:CAN CU |TREN DAY LA )/u.test(line.key) ||
    (isCapitals(line) && isAuthority(line.key))
  );
}

/** Whether what is typed right below the type's name is already the body: it reads like it, and has nothing of a title's look. */
export function isBodyBelowType(line: Line): boolean {
  if (hasTitleLook(line)) {
    return false;
  }
  return (
    isOutsideTitle(line) ||
    /:$/u.test(line.text) ||
    (isSentence(line) && (line.text.length > LONGEST_ENDED || isLegalBasisStart(line)))
  );
}

/** Bold or capitals: what ordinary text is not. */
export function hasTitleLook(line: Line): boolean {
  return formatOf(line).bold || isCapitals(line);
}

/**
 * Whether a line can only be the continuation of the one above: begun in small letters that are no label ("a)"), or below a word that
 * ends no phrase. What announces something else is none.
 */
export function isContinuation(line: Line, above: Line): boolean {
  return (/^\p{Ll}(?![).])/u.test(line.text) || LINK.test(above.text)) && !line.text.endsWith(':');
}

/** Lines of an abstract broken by hand at most. */
const TITLE_LINES = 8;

/**
 * How many of the following lines are set like the first one, as a title is: bold or centred or in capitals, until a line that is not.
 * Infinity when no such line comes soon: text pasted without any format, or all centred, shows nothing.
 */
export function linesInTitleLook(first: Line, following: readonly Line[]): number {
  const look = lookOf(first);
  const end = following.slice(0, TITLE_LINES).findIndex((line) => !look(line));
  return end < 0 ? Infinity : end;
}

function lookOf(first: Line): (line: Line) => boolean {
  const centred = isCentred(first);
  const { bold } = formatOf(first);
  const capitals = isCapitals(first);
  return (line) =>
    (!centred || isCentred(line)) &&
    (!bold || formatOf(line).bold) &&
    (capitals ? centred || bold || isCapitals(line) : !isCapitals(line));
}
