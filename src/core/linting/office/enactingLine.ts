import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { fold } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';

/** The line between the bases and the first article that says what is done: "QUYẾT ĐỊNH:", "QUYẾT NGHỊ:". */
export interface EnactingLine {
  /** The first article, before which it stands. */
  readonly article: OutlineItem;
  /** The line; null where there is none. */
  readonly line: Passage | null;
  /** The words that the type demands. */
  readonly expected: string;
  readonly isExpected: boolean;
  readonly hasColon: boolean;
  /** Whether no line in capitals below the title says who decides: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …". */
  readonly lacksAuthority: boolean;
}

const COUNCIL = /^HOI DONG NHAN DAN(?= )/u;
/** On folded text, alone on its line or behind who decides. */
const ENACTS = /^(?:[A-Z ,.-]+ )?(QUYET (?:DINH|NGHI)) ?([:.;]?)$/u;

const ALONE = /^QUYET (?:DINH|NGHI) ?[:.;]?$/u;

/** What the type has between its bases and its articles; null for types without such a line (Nghị định 30/2020/NĐ-CP, Phụ lục III, forms 1.1 to 1.3). */
function expectedIn({ type, issuingAgency }: AdministrativeDocument): string | null {
  if (type === 'quyet-dinh') {
    return 'QUYẾT ĐỊNH';
  }
  return type === 'nghi-quyet' && COUNCIL.test(fold(issuingAgency?.text ?? '')) ? 'QUYẾT NGHỊ' : null;
}

/** The line of a decision or a council's resolution in articles; null for other documents, and for those without bases or articles. */
export function enactingLine(administrative: AdministrativeDocument): EnactingLine | null {
  const { legalBases, outline, documentTypeName } = administrative;
  const expected = expectedIn(administrative);
  const article = outline.find(({ style, part }) => style === 'article' && part === 'body');
  const [basis] = legalBases.at(-1)?.ranges ?? [];
  if (expected === null || article === undefined || basis === undefined) {
    return null;
  }
  const typeAt = new Set(documentTypeName?.ranges.map(({ paragraph }) => paragraph));
  const inCapitals = proseOf(administrative).filter(
    ({ paragraph: { index }, text }) =>
      index < article.paragraph &&
      !typeAt.has(index) &&
      /\p{Lu}/u.test(text.text) &&
      !/\p{Ll}/u.test(text.text),
  );
  const line = inCapitals.find(({ text }) => ENACTS.test(fold(text.text).trim())) ?? null;
  const lastOfTitle = documentTypeName?.ranges.at(-1)?.paragraph ?? Infinity;
  const lacksAuthority =
    documentTypeName !== null &&
    inCapitals.every(
      ({ paragraph: { index }, text }) => index < lastOfTitle || ALONE.test(fold(text.text).trim()),
    );
  const [, words = '', mark = ''] = ENACTS.exec(fold(line?.text.text ?? '').trim()) ?? [];
  return {
    article,
    line,
    expected,
    isExpected: words === fold(expected),
    hasColon: mark === ':',
    lacksAuthority,
  };
}
