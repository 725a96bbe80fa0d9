import { dateExists, oneOf, optional, WORD_ENDS, type CalendarDate } from '../../vietnamese';
import type { CitedDate, Span } from './citation';

/** What follows the designation of an act: its date, who issued it, what it is about. */
export interface CitationTail {
  readonly date: CitedDate | null;
  readonly comma: Span | null;
  readonly issuer: Span | null;
  readonly abstract: Span | null;
  readonly end: number;
}

const SHORT_ASIDE = optional(String.raw` ?\([^()]{1,12}\)`);
/** A blank or a comma too many is another fault, and the date is there all the same. */
const BEFORE_DATE = String.raw`(?: ?(,),? {0,2}| {1,2}\(?)(?:(?:ban hành|ký) )?`;
const IN_WORDS = String.raw`(\d{1,2}) ?tháng (\d{1,2}),? ?(?:năm )?(\d{4})`;
const IN_FIGURES = String.raw`(\d{1,2}) ?[/.–-] ?(\d{1,2}) ?[/.–-] ?(\d{4})`;
const TO_FILL_IN = String.raw`[\s.…_\d]*(?:tháng|\/)[\s.…_\d/]*(?:năm[\s.…_]*(?:\d{2,4})?)?|[.…_]+`;
const DATE = new RegExp(
  String.raw`${SHORT_ASIDE}${BEFORE_DATE}(ngày ${oneOf(IN_WORDS, IN_FIGURES, TO_FILL_IN)})\)?`,
  'uy',
);
/** The year alone: laws are told apart by it. */
const YEAR = / (năm (\d{4}))/uy;
const OF = /,? của (?=\p{L})/uy;
/** Words with which an abstract begins; a body's name holds none of them. */
const ABSTRACT_BEGINS = oneOf(
  'về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|bổ sung|thành lập|kiện toàn|công bố|tổ chức|triển khai|thực hiện',
  'tăng cường|đẩy mạnh|nâng cao|giao|điều chỉnh|bãi bỏ|thay thế|phân công|phân cấp|ủy quyền|công nhận|khen thưởng|tặng',
  'cử|bổ nhiệm|đề nghị|yêu cầu|đôn đốc|báo cáo|kiểm tra|phát động|chấp thuận|cho|v/v|việc|trong|kèm|nhằm',
);
const ABSTRACT = new RegExp(` (?=${ABSTRACT_BEGINS}${WORD_ENDS}|[“"(])`, 'u');
/** A mark behind which no name of a body goes on; behind a comma it may, with another capital ("Ban Tổ chức, Văn phòng"). */
const MARK = String.raw`[;:()“”"]|\.(?= |$)|,(?! \p{Lu})`;
/** Words that go on from the name of a body, or join another act to the first. */
const GOES_ON = String.raw` (?:tại|theo|có|đã|được|và (?:Nghị|Quyết|Kế|Công|Thông|Chỉ|Hướng|các|\p{Ll}+(?: \p{Ll}+)? số(?= \d))|này)${WORD_ENDS}`;
const ISSUER_END = new RegExp(oneOf(MARK, String.raw`,? ngày \d`, GOES_ON), 'u');
const ACTOR = oneOf(
  'Ủy ban|Uỷ ban|UBND|Hội đồng|HĐND|Ban|Đảng ủy|Đảng uỷ|Sở|Phòng|Văn phòng|Công an|Trung tâm|Trường',
);
const WRITES = oneOf(
  'thông báo|báo cáo|xây dựng|trân trọng|kính (?:đề nghị|trình|mời|báo cáo)|ban hành Kế hoạch',
);
/** "… của Ủy ban nhân dân tỉnh, Sở Y tế thông báo …": behind the comma stands who writes, and what that body does. */
const NEXT_ACTOR = new RegExp(String.raw`,(?= ${ACTOR}(?! hành)[^,;.:]{0,80}? ${WRITES}${WORD_ENDS})`, 'u');
/** A body's name has fewer words; what is longer holds an abstract that begins with a word not listed above. */
const LONGEST_ISSUER = 14;
/** The sentence goes on about something else. */
const NO_ABSTRACT =
  /^ (?:và|hoặc|tại|theo|có|đã|được|này|nêu|trên|do|là|hết|thì|đối với|phải|cần|để|từ|đến|khi|như|với|sẽ|không|còn|vẫn|gồm|cùng|của|chỉ đạo|yêu cầu)(?!\p{L})/u;
/** Letters within which an issuer or an abstract ends; searching on would take a paragraph without marks many times over. */
const LONGEST_PART = 1000;
const SENTENCE_END = /;|\.(?= \p{Lu}|\s*$|\/)|\)|$/u;

function dateAt(
  text: string,
  offset: number,
): { readonly date: CitedDate; readonly comma: Span | null; readonly end: number } | null {
  DATE.lastIndex = offset;
  const found = DATE.exec(text);
  if (found === null) {
    return null;
  }
  const groups: readonly (string | undefined)[] = found;
  const [whole = '', comma, written = '', ...parts] = groups;
  const [day, month, year] = parts.filter((part) => part !== undefined).map(Number);
  const start = text.indexOf(written, offset);
  const value = day === undefined || month === undefined || year === undefined ? null : { day, month, year };
  return {
    date: { text: written, start, end: start + written.length, value: existing(value) },
    comma: comma === undefined ? null : spanOf(text, ',', offset),
    end: offset + whole.length,
  };
}

function spanOf(text: string, piece: string, offset: number): Span {
  const start = text.indexOf(piece, offset);
  return { text: piece, start, end: start + piece.length };
}

function existing(date: CalendarDate | null): CalendarDate | null {
  return date !== null && dateExists(date) ? date : null;
}

/** Issuer and abstract that follow an offset. */
function issuerAt(text: string, offset: number): { readonly issuer: Span; readonly end: number } | null {
  OF.lastIndex = offset;
  const lead = OF.exec(text)?.[0];
  if (lead === undefined) {
    return null;
  }
  const start = offset + lead.length;
  const rest = text.slice(start, start + LONGEST_PART);
  const ends = [rest.search(ISSUER_END), rest.search(NEXT_ACTOR), rest.search(ABSTRACT)].filter(
    (at) => at !== -1,
  );
  const end = start + Math.min(rest.length, ...ends);
  const written = text.slice(start, end).trimEnd();
  return { issuer: { text: written, start, end: start + written.length }, end: start + written.length };
}

/** Reads on from the end of a designation, or of a law's name. Date and issuer come in either order. */
export function tailAt(text: string, offset: number): CitationTail {
  let end = offset;
  let dated = dateAt(text, end);
  end = dated?.end ?? end;
  const issued = issuerAt(text, end);
  end = issued?.end ?? end;
  if (dated === null) {
    dated = dateAt(text, end) ?? yearAt(text, end);
    end = dated?.end ?? end;
  }
  const abstract = abstractAt(text, end, issued?.issuer ?? null);
  return {
    date: dated?.date ?? null,
    comma: dated?.comma ?? null,
    issuer: issued?.issuer ?? null,
    abstract,
    end: abstract?.end ?? end,
  };
}

function yearAt(text: string, offset: number): ReturnType<typeof dateAt> {
  YEAR.lastIndex = offset;
  const written = YEAR.exec(text)?.[1];
  const end = offset + 1 + (written?.length ?? 0);
  return written === undefined
    ? null
    : { date: { text: written, start: offset + 1, end, value: null }, comma: null, end };
}

function abstractAt(text: string, offset: number, issuer: Span | null): Span | null {
  const rest = text.slice(offset, offset + LONGEST_PART);
  const length = rest.search(SENTENCE_END);
  const written = rest.slice(0, length === -1 ? rest.length : length);
  if (/^ (?=[\p{L}“"])/u.test(written) && !NO_ABSTRACT.test(written)) {
    return { text: written.trim(), start: offset + 1, end: offset + written.length };
  }
  const long = issuer !== null && issuer.text.split(' ').length > LONGEST_ISSUER;
  return long ? { ...issuer, start: issuer.end, end: issuer.end } : null;
}
