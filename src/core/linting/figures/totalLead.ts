import { matchesIn, oneOf, optional, type Quantity } from '../../vietnamese';
import { ALL_OF_THEM, RATIO, SOME_OF_THEM, withoutAsides } from './countGrammar';
import { LONGEST_SERIES } from './totalParts';

/** What stands between a total and its parts, and the parts. */
export interface TotalLead {
  /** What is announced: all the parts ("gồm"), some ("trong đó"), where the money comes from ("trích từ"); a colon alone does not say. */
  readonly announces: 'all' | 'some' | 'sources' | 'unsaid';
  readonly colon: boolean;
  /** The parts, to the end of the sentence or bracket, shares and brackets left out. */
  readonly rest: string;
  /** Up to a semicolon. */
  readonly clause: string;
}

/** "(bằng chữ: …)": behind a total, before its parts are announced. */
const REMARK = optional(String.raw` ?\([^()\d]*\)`);
/** ", tăng 12,5% so với cùng kỳ (40 vụ)": likewise. */
const CHANGE = optional(
  String.raw`[^.;:,()\d]{0,40},? (?:bằng|đạt|tăng|giảm|chiếm) \d[\d,.]* ?%[^,;.()]{0,40}(?: \([^()]*\))?`,
);
/** "… 14 thôn, trong đó có 08 thôn …", "05 tham luận, gồm: 02 …" */
const PARTS_FOLLOW = String.raw`(?:[^.;:()\d]|năm \d{4}){0,90}?[,;]?\s*(?:(${ALL_OF_THEM})|${SOME_OF_THEM})\s*:?`;
/** "… được giao trong năm 2026. Trong đó: …" */
const PARTS_IN_NEXT_SENTENCE = String.raw`[^.;:()\d]{0,80}(?:năm \d{4}[^.;:()\d]{0,40})?\. Trong đó[,:]?`;
/** ", phân bổ cho các nội dung như sau:" */
const SPENT_ON = ',? (?:chi cho|phân bổ(?: cho)?|sử dụng cho|cụ thể)(?: các nội dung| như sau){0,2}:';
const FROM = oneOf('trích', 'lấy', 'chi', 'bố trí', 'huy động') + ' từ';
/** ", được trích từ …" */
const TAKEN_OUT_OF = `,? (?:được )?${FROM}(?= )`;
/** "kinh phí: 3 …", " ăn bán trú: khối lớp 1 có …" */
const COLON = String.raw`(?: \p{Ll}+){0,5}\s*:`;
/** What leads from a total to its parts. */
const LEAD = new RegExp(
  String.raw`^${REMARK}${CHANGE}${oneOf(PARTS_FOLLOW, PARTS_IN_NEXT_SENTENCE, SPENT_ON, TAKEN_OUT_OF, COLON)}\s*`,
  'iu',
);
/** "05 vụ, giảm 02 vụ so với tháng trước, gồm …": what follows belongs to the number before the change. */
const COMPARED = /(?<!\p{L})so với(?!\p{L})/iu;
/** "58 triệu đồng, trích từ nguồn … 40 triệu đồng và nguồn …": where the money comes from. */
const TAKEN = new RegExp(FROM, 'iu');
/** The share of a part behind it. */
const SHARE = new RegExp(String.raw` ?\(\d[\d,]* ?%\)|,? (?:đạt|chiếm)${RATIO} \d[\d,]* ?%(?=[;.,]|$)`, 'gu');
const SHARE_OR_END = new RegExp(`${SHARE.source}|[.)](?!\\d)`, 'gu');

/** What leads from a total to its parts in the same sentence; null where nothing does. */
export function leadBehind(text: string, { end }: Quantity): TotalLead | null {
  const [words, all] = LEAD.exec(text.slice(end)) ?? [];
  if (words === undefined || COMPARED.test(words)) {
    return null;
  }
  const rest = restOfSentence(text, end + words.length);
  return rest === null
    ? null
    : {
        announces: announced(words, all),
        colon: words.includes(':'),
        rest,
        clause: rest.split(';')[0] ?? '',
      };
}

function announced(words: string, all: string | undefined): TotalLead['announces'] {
  if (TAKEN.test(words)) {
    return 'sources';
  }
  return /trong đó/iu.test(words) ? 'some' : all === undefined ? 'unsaid' : 'all';
}

/** What follows an offset up to the end of its sentence or bracket, the shares left out; null where it is too long for a series. */
function restOfSentence(text: string, from: number): string | null {
  const ahead = withoutAsides(text.slice(from, from + LONGEST_SERIES));
  const end = matchesIn(ahead, SHARE_OR_END).find(({ 0: found }) => found.length === 1)?.index;
  return end === undefined && from + LONGEST_SERIES < text.length
    ? null
    : ahead.slice(0, end).replace(SHARE, '');
}
