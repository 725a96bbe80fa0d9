import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import { matchesIn, oneOf, type Token } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { mayBeginType, typeAt, type ActType } from './actTypes';
import type { Citation, Designation, Span } from './citation';
import { tailAt, type CitationTail } from './citationTail';
import { designationAt } from './designation';
import { lawNameAt } from './lawNames';
import { isInQuotes } from '../text/quotes';

/** Every mention of an act in the document, in reading order; read once per document. */
export const citationsOf = oncePer(readCitations);

function readCitations(administrative: AdministrativeDocument): readonly Citation[] {
  const citations: Citation[] = [];
  for (const passage of proseOf(administrative)) {
    for (const citation of withSharedTails(readPassage(passage))) {
      citations.push(citation);
    }
  }
  return citations;
}

/** "của Ủy ban nhân dân tỉnh" between the type and the number. */
const ISSUER_FIRST = / của (?=\p{Lu})(?:(?! (?:tại|theo|ở|về) )[^;,.:()\d“”]){2,90}?(?= số ?:? ?\d)/uy;
/** "Pháp luật đất đai", "kỷ luật": no act is named. */
const OTHER_WORD = /(?:pháp|kỷ|quy|phạm|âm|định|khẩu|mệnh|hiệu) $/iu;
const LONGEST_WORD = 8;
const STATE_BODY =
  'Ủy ban|Uỷ ban|UBND|UBMTTQ|HĐND|Hội đồng|Chính phủ|Thủ tướng|Quốc hội|Chủ tịch|Thường trực';
const PARTY_BODY =
  'Bộ Chính trị|Ban Bí thư|Ban Thường vụ|Ban Chấp hành|Ban Chỉ đạo|Tỉnh ủy|Thành ủy|Đảng ủy|Đảng uỷ';
const OFFICE =
  'Bộ |Sở |Phòng |Văn phòng|Công an|Trung tâm|Cục |Chi cục|Trường |Tổ |Giám đốc|Bộ trưởng|Trưởng';
/** Who acts in the sentence before the act is named: "Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số …". */
const BODY_BEFORE = new RegExp(
  oneOf(
    String.raw`${oneOf(STATE_BODY, PARTY_BODY, OFFICE)}[^.;]{0,150}$`,
    String.raw`\p{L} (?:(?:đã|vừa|mới) )?ban hành (?:các )?$`,
    // One body, several acts, parted by semicolons.
    String.raw`\p{L} (?:đã|vừa|mới) ban hành \p{Lu}[^.]{10,600}; (?:và )?$`,
    String.raw`của \p{Lu}[^.;:()]{2,120} tại $`,
  ),
  'u',
);
/** "theo Quy chế tổ chức và hoạt động ban hành tại Quyết định số …": what the act is about stands before it. */
const ABSTRACT_BEFORE = /\p{L} ban hành (?:tại|theo|kèm theo) (?:các )?$/u;
/** "Theo đề nghị của Ban Xây dựng Đảng tại Tờ trình số …": who proposes has issued the proposal. */
const PROPOSER = /đề nghị của (\p{Lu}[^.;:(),]{2,90}) tại $/u;
/** "Ngày 15/9/2025, Sở Nội vụ ban hành Tờ trình số …". */
const DATE_BEFORE = /[Nn]gày \d{1,2}(?:[/.-]| tháng )[^.;]{4,140}$/u;

function readPassage(passage: Passage): readonly Citation[] {
  const found: Citation[] = [];
  let container: Citation | null = null;
  let inside = 0;
  const { tokens } = passage;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    // Between the syllables stands one blank.
    if (
      token?.kind !== 'word' ||
      token.start < inside ||
      !mayBeginType(token.text, tokens[at + 2]?.text ?? '')
    ) {
      continue;
    }
    const citation = citationAt(passage, token, container);
    if (citation !== null) {
      found.push(citation);
      inside = citation.abstract?.start ?? citation.end;
      container = container !== null && citation.start < container.end ? container : citation;
    }
  }
  return found;
}

/** "Công văn số … ngày … và Công văn số … ngày … của Sở Xây dựng về …": acts of a kind with one issuer and one abstract. */
const SERIES = /^(?:,? và |, )(?:các )?$/u;

function withSharedTails(citations: readonly Citation[]): readonly Citation[] {
  if (citations.length < 2) {
    return citations;
  }
  return citations.reduceRight<readonly Citation[]>((behind, citation) => {
    const [next] = behind;
    const shared =
      next !== undefined &&
      next.type === citation.type &&
      citation.issuer === null &&
      citation.abstract === null &&
      SERIES.test(citation.passage.text.text.slice(citation.end, next.start));
    const joined = shared
      ? {
          ...citation,
          issuerKnown: citation.issuerKnown || next.issuerKnown,
          abstractKnown: next.abstractKnown,
        }
      : citation;
    return [joined, ...behind];
  }, []);
}

/** Characters; what is said of an act stands no further before it. */
const LONGEST_SENTENCE = 2_000;

function citationAt(passage: Passage, token: Token, before: Citation | null): Citation | null {
  const { text } = passage.text;
  const named = typeAt(text, token.start);
  if (named === null || OTHER_WORD.test(text.slice(Math.max(0, token.start - LONGEST_WORD), token.start))) {
    return null;
  }
  const typeName = spanOf(text, token.start, token.start + named.text.length);
  const parts = named.type.named ? readLaw(text, typeName) : readAct(passage, typeName, named.type);
  if (parts === null) {
    return null;
  }
  const { tail, ...rest } = parts;
  const sentence = text.slice(Math.max(0, token.start - LONGEST_SENTENCE), token.start);
  return {
    passage,
    start: typeName.start,
    end: tail.end,
    typeName,
    type: named.type.name,
    ...rest,
    date: tail.date,
    comma: tail.comma,
    issuer: rest.issuer ?? tail.issuer ?? proposerBefore(sentence, token.start),
    issuerKnown: rest.issuer !== null || tail.issuer !== null || BODY_BEFORE.test(sentence),
    dateKnown: tail.date !== null || DATE_BEFORE.test(sentence),
    abstract: tail.abstract,
    abstractKnown: tail.abstract !== null || ABSTRACT_BEFORE.test(sentence),
    quoted: passage.quoted || isQuoted(sentence),
    within: before !== null && before.abstract !== null && typeName.start < before.end ? before : null,
  };
}

function proposerBefore(sentence: string, end: number): Span | null {
  const [, text] = PROPOSER.exec(sentence) ?? [];
  const close = end - ' tại '.length;
  return text === undefined ? null : { text, start: close - text.length, end: close };
}

type Parts = Pick<Citation, 'designation' | 'name' | 'issuer'> & { readonly tail: CitationTail };

/** A law: its name, or a designation, or both. */
function readLaw(text: string, typeName: Span): Parts | null {
  const name = lawNameAt(text, typeName.start, typeName.end);
  const designation = designationAt(text, name?.end ?? typeName.end);
  const end = designation?.end ?? name?.end;
  return end === undefined ? null : { designation, name, issuer: null, tail: tailAt(text, end) };
}

/** An act with a number, or one that has a date or an issuer where the number should stand. */
function readAct({ text: { text }, role }: Passage, typeName: Span, type: ActType): Parts | null {
  ISSUER_FIRST.lastIndex = typeName.end;
  const first = ISSUER_FIRST.exec(text);
  const before = first === null ? null : spanOf(text, typeName.end + 5, typeName.end + first[0].length);
  // "quy định của Bộ luật Lao động và Thông báo số …": the number is that of the act named in between.
  const issuer = before === null || namesAct(before.text) ? null : before;
  const designation = designationAt(text, issuer?.end ?? typeName.end);
  if (designation !== null && (designation.symbol !== null || tailAt(text, designation.end).date !== null)) {
    return { designation, name: null, issuer, tail: tailAt(text, designation.end) };
  }
  const tail = tailAt(text, typeName.end);
  const bare = role === 'legalBasis' && type.numbered ? bareNumberAt(text, typeName) : null;
  if (bare !== null) {
    return { designation: bare, name: null, issuer: null, tail: tailAt(text, bare.end) };
  }
  const told = tail.date?.value !== null && tail.date !== null;
  const basis = role === 'legalBasis' && tail.issuer !== null;
  // "Chương trình ngày 16/9/2026 như sau:" says what is done on that day.
  const isOfDay = typeName.text === 'Chương trình' && tail.issuer === null && tail.abstract === null;
  return type.numbered && !isOfDay && /^\p{Lu}/u.test(typeName.text) && (told || basis)
    ? { designation: null, name: null, issuer: null, tail }
    : null;
}

/** "Căn cứ Nghị quyết 57 của Bộ Chính trị": the number alone, without "số"; programmes have numbers for names. */
const BARE_NUMBER = / (\d{1,3})(?= của \p{Lu})/uy;

function bareNumberAt(text: string, typeName: Span): Designation | null {
  BARE_NUMBER.lastIndex = typeName.end;
  const number = BARE_NUMBER.exec(text)?.[1];
  return number === undefined || !/^\p{Lu}/u.test(typeName.text) || typeName.text === 'Chương trình'
    ? null
    : {
        ...spanOf(text, typeName.end + 1, typeName.end + 1 + number.length),
        number,
        year: null,
        symbol: null,
        form: null,
      };
}

/** Whether a text is an act, "Luật Ngân sách nhà nước", or ends with the name of a type of act. */
function namesAct(text: string): boolean {
  return matchesIn(text, /(?<!\p{L})\p{Lu}/gu).some(({ index }) => {
    const named = typeAt(text, index);
    return named !== null && (index === 0 || index + named.text.length === text.length);
  });
}

function spanOf(text: string, start: number, end: number): Span {
  return { text: text.slice(start, end), start, end };
}

function isQuoted(before: string): boolean {
  return isInQuotes(before, before.length) || (before.split('"').length - 1) % 2 === 1;
}
