import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import type { DocumentTypeSlug } from '../../reference';
import { oneOf, readDates } from '../../vietnamese';
import { proseOf } from '../text/prose';
import { rangeText } from '../text/rangeText';
import { namesOfDocument, type PlanPhrase } from './planPhrases';
import { divergence } from './restatement';

/** Where a sentence that says again what the abstract says is about something else. */
export interface RestatedMatter {
  /** The words that differ, with those around them that are the same. */
  readonly actual: string;
  readonly stated: string;
  /** Nothing but a number differs. */
  readonly inNumber: boolean;
  readonly range: Range;
}

/** What an invitation invites to, what a submission asks for, up to the words that announce the rest; "đến dự đúng thời gian" names nothing. */
const MATTERS: Readonly<Partial<Record<DocumentTypeSlug, RegExp>>> = {
  'giay-moi':
    /(?:kính mời [^;:]*?(?<!\p{L})|^\s*(?:Tới|Đến|tới|đến) )(?:tham )?(dự (?!đúng|đầy đủ|đủ)(?:(?! như sau)[^;:,]|,(?! (?:cụ thể|với|nội dung|chi tiết|theo|như)))+)/iu,
  'to-trinh':
    /(?<!\p{L})(?:xem xét,|cho ý kiến,|xem xét) ?((?:phê duyệt|ban hành|thông qua|chấp thuận|phê chuẩn|hỗ trợ|cấp|bổ sung|điều chỉnh|giao|cho phép) [^;:]+?)(?=,? (?:với (?:các |những )?nội dung|cụ thể|như sau|gồm))/iu,
};
/** What the first article decides, up to the words that go into it. */
const FIRST_ARTICLE = new RegExp(
  String.raw`^\s*Điều 1[.:]\s+(?:Nay )?(?:Ban hành kèm theo (?:Quyết định|Nghị quyết) này )?([^;:.(]+?)(?=,? ${oneOf(
    'với (?:tổng|các|những|số|nội dung|thời|mức)|cụ thể|như sau|chi tiết|theo|gồm|bao gồm|kể từ|từ ngày|kèm theo|nhằm|để|trong đó',
  )}|[;:.(]|$)`,
  'u',
);
/** Whom a decision appoints or moves, its abstract leaves out. */
const PERSON = /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|đ\/c) \p{Lu}/u;
/** "dự cuộc họp": so few words name the kind alone. */
const FEWEST_WORDS = 6;
const LEAD = /^(?:Về việc |V\/v )?(?:đề nghị |xin )?/iu;

/** So many words that are the same are quoted before those that differ, and one behind a single syllable. */
const WORDS_BEFORE = /(?:\S+ ){1,2}$/u;
const WORD_BEHIND = /^ [\p{L}\d]+/u;

/** The first paragraph of the body that names the matter. */
function phraseBy(administrative: AdministrativeDocument, pattern: RegExp): readonly PlanPhrase[] {
  for (const { role, appendix, quoted, text } of proseOf(administrative)) {
    const isOfBody = (role === 'running' || role === 'item') && appendix === null && !quoted;
    const found = isOfBody ? pattern.exec(text.text) : null;
    const phrase = found?.[1];
    if (found !== null && phrase !== undefined) {
      return [{ text, phrase, start: found.index + found[0].lastIndexOf(phrase) }];
    }
  }
  return [];
}

/** What the only text that a decision issues says it is about. */
function titleOfAttachment({ attachments, source }: AdministrativeDocument): readonly PlanPhrase[] {
  const [only, ...others] = attachments;
  const ranges = only?.abstract?.ranges ?? [];
  return others.length > 0
    ? []
    : ranges.slice(0, ranges.length === 1 ? 1 : 0).map((range) => {
        const text = rangeText(source, range);
        return { text, phrase: text.text, start: 0 };
      });
}

/** Months, quarters and years that a first or last sentence gives with their year, a rule of their own holds against the abstract. */
function isInPeriod({ type }: AdministrativeDocument, phrase: string, at: number): boolean {
  return (
    type !== 'quyet-dinh' &&
    type !== 'nghi-quyet' &&
    (type === null || MATTERS[type] === undefined) &&
    readDates(phrase).some(({ year, start, end }) => year !== null && start <= at && at < end)
  );
}

function phrasesOf(administrative: AdministrativeDocument): readonly PlanPhrase[] {
  const { type } = administrative;
  if (type === 'quyet-dinh' || type === 'nghi-quyet') {
    return [...phraseBy(administrative, FIRST_ARTICLE), ...titleOfAttachment(administrative)].filter(
      ({ phrase }) => !PERSON.test(phrase),
    );
  }
  const pattern = type === null ? undefined : MATTERS[type];
  return [
    ...(pattern === undefined ? [] : phraseBy(administrative, pattern)),
    // A plan has rules of its own.
    ...(type === 'ke-hoach' ? [] : namesOfDocument(administrative)),
  ];
}

/** Words with those around them, as a message quotes them: "phê duyệt dự toán" for "dự". */
function quoted(text: string, start: number, end: number): string {
  const before = WORDS_BEFORE.exec(text.slice(0, start))?.[0] ?? '';
  const isSyllable = /^\p{L}+$/u.test(text.slice(start, end));
  const behind = isSyllable ? (WORD_BEHIND.exec(text.slice(end))?.[0] ?? '') : '';
  return text.slice(start - before.length, end + behind.length);
}

/** Where the sentence that says again what the abstract says, or the first article, is about something else. */
export function restatedMatters(administrative: AdministrativeDocument): readonly RestatedMatter[] {
  const abstract = (administrative.abstract?.text ?? '').replace(LEAD, '');
  return phrasesOf(administrative).flatMap(({ text, phrase, start }): readonly RestatedMatter[] => {
    const other = phrase.split(' ').length < FEWEST_WORDS ? null : divergence(abstract, phrase);
    // "kính mời cha mẹ học sinh dự cuộc họp đầu năm học": what the abstract says stands before.
    if (
      other === null ||
      text.text.toLowerCase().includes(other.stated.toLowerCase()) ||
      isInPeriod(administrative, phrase, other.start)
    ) {
      return [];
    }
    const { stated, statedStart } = other;
    return [
      {
        actual: quoted(phrase, other.start, other.end),
        stated: quoted(abstract, statedStart, statedStart + stated.length),
        inNumber: [stated, phrase.slice(other.start, other.end)].every((words) => /^\d+$/u.test(words)),
        range: text.slice(start + other.start, start + other.end),
      },
    ];
  });
}
