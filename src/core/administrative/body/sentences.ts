import type { DocumentTypeSlug } from '../../reference';
import type { AdministrativeDocument, Extent, LegalBasis, OutlineItem } from '../administrativeDocument';
import { componentOf, isCapitals, type Line } from '../reading/line';
import type { Reading } from '../reading/reading';
import { isLegalBasisStart, legalBasisLead } from '../reading/legalBasisLead';
import { logicalParagraphs, type LogicalParagraph } from './logicalParagraphs';

export type BodySentences = Pick<
  AdministrativeDocument,
  'legalBases' | 'enactingFormula' | 'openingSentence' | 'closingSentence'
>;

/** "… như sau:", "QUYẾT ĐỊNH:" in its old place, or any sentence that announces what follows. */
const LEADS_ON = /NHU SAU ?[:;.,]?$|(?:SAU DAY|DUOI DAY|SAU) ?:$|:$/u;
const CLOSING_START = /^(?:[-+*] ?)?TREN DAY LA /u;
/** A request and what is to be carried out, in one sentence: the distance between them is bounded so that no text is slow. */
const CLOSING_REQUEST =
  /(?:YEU CAU|DE NGHI|CAN CU|NHAN DUOC) .{0,400}?(?:THUC HIEN|KE HOACH)|^TRONG QUA TRINH (?:TRIEN KHAI |TO CHUC )*THUC HIEN/u;

/** The sentences that open and close the body, and the legal bases. */
export function recogniseSentences(
  reading: Reading,
  type: DocumentTypeSlug | null,
  body: Extent,
  outline: readonly OutlineItem[],
  enactingLines: readonly Line[],
): BodySentences {
  const inBody = outline.filter((item) => item.part === 'body');
  const firstItem = inBody[0]?.paragraph ?? body.endParagraph;
  const introduction = logicalParagraphs(reading, body.firstParagraph, firstItem);
  const bases = legalBases(introduction);
  const basisParagraphs = new Set(bases.map(({ paragraph }) => paragraph));
  const opening = openingOf(
    introduction.filter((paragraph) => !basisParagraphs.has(paragraph) || !paragraph.key.endsWith(':')),
    bases.length,
    firstItem < body.endParagraph,
    type,
  );
  return {
    legalBases: bases.map(({ basis }) => basis),
    enactingFormula: enactingLines.length > 0 ? componentOf(enactingLines) : enactingOf(introduction),
    openingSentence: opening === null ? null : componentOf(opening.lines),
    closingSentence: closingOf(reading, body, inBody, type),
  };
}

/** What the law calls a basis. */
const FIRM = /^(?:căn cứ|xét|theo đề nghị)/iu;
/** The end of a sentence that announces something, or its verb. */
const ANNOUNCES =
  /(?:SAU|DUOI DAY|CU THE|GOM) ?:$|(?<!\p{L})(?:BAN HANH|XAY DUNG|TO CHUC|DE NGHI|BAO CAO|THONG BAO|QUYET DINH) ?:$/u;

interface FoundBasis {
  readonly paragraph: LogicalParagraph;
  readonly basis: LegalBasis;
}

/**
 * A legal basis begins with its lead and does not go on to announce the content ("Thực hiện … ban hành Kế hoạch như sau:" is the
 * opening sentence). "Thực hiện …" alone is a basis only when it ends like one, or closes the list before the opening sentence.
 */
function legalBases(introduction: readonly LogicalParagraph[]): FoundBasis[] {
  const found: FoundBasis[] = [];
  let isReasoning = false;
  for (const [index, paragraph] of introduction.entries()) {
    const [first] = paragraph.lines;
    isReasoning ||= found.length > 0 && first !== undefined && reasons(paragraph, first);
    const written = first === undefined ? null : legalBasisLead(first);
    const lead = isReasoning && written === 'Xét' ? null : written;
    const firm = lead !== null && FIRM.test(lead);
    const slip = firm && hasColonBySlip(paragraph, introduction[index + 1]);
    if (lead === null || (LEADS_ON.test(paragraph.key) && !slip)) {
      continue;
    }
    const previous = introduction[index - 1];
    const closesList =
      previous !== undefined &&
      previous === found.at(-1)?.paragraph &&
      previous.key.endsWith(';') &&
      paragraph.key.endsWith('.') &&
      index < introduction.length - 1;
    if (firm || closesList || /[;,]$/u.test(paragraph.key)) {
      const { text, ranges } = componentOf(paragraph.lines);
      found.push({ paragraph, basis: { text, ranges, lead } });
    }
  }
  return found;
}

/**
 * Below the bases a decision on discipline or a complaint tells what was found out ("Đồng chí … đã vi phạm …"), and goes on to weigh it
 * in words like those of a basis: "Xét nội dung, tính chất, mức độ …".
 */
function reasons({ key }: LogicalParagraph, first: Line): boolean {
  return /[.:]$/u.test(key) && (key.endsWith(' THAY:') || !isLegalBasisStart(first)) && !/^[-+*•]/u.test(key);
}

/**
 * A colon that should be a semicolon: the paragraph announces nothing, and another basis, the line that decides or the sentence that
 * announces the content stands below it.
 */
function hasColonBySlip({ key }: LogicalParagraph, next: LogicalParagraph | undefined): boolean {
  const [below] = next?.lines ?? [];
  return (
    /[^:]:$/u.test(key) &&
    !ANNOUNCES.test(key) &&
    next !== undefined &&
    below !== undefined &&
    (FIRM.test(legalBasisLead(below) ?? '') ||
      next.lines.every((line) => isCapitals(line)) ||
      /NHU SAU ?[:;.,]?$/u.test(next.key))
  );
}

function openingOf(
  introduction: readonly LogicalParagraph[],
  bases: number,
  hasOutline: boolean,
  type: DocumentTypeSlug | null,
): LogicalParagraph | null {
  const sentences = introduction.filter(
    (paragraph) => !paragraph.lines.every((line) => isCapitals(line)) && /\p{L}/u.test(paragraph.key),
  );
  const leading = sentences.filter((paragraph) => LEADS_ON.test(paragraph.key)).at(-1);
  if (leading !== undefined && (hasOutline || /NHU SAU/u.test(leading.key))) {
    return leading;
  }
  const last = sentences.at(-1);
  // A plan's introduction ends with the sentence that names the plan, even where its last words are missing.
  const namesType =
    last !== undefined &&
    (type === 'ke-hoach' || type === 'chuong-trinh') &&
    /(?:BAN HANH|XAY DUNG|TO CHUC|TRIEN KHAI)/u.test(last.key);
  return hasOutline && namesType && bases < sentences.length ? last : null;
}

function enactingOf(introduction: readonly LogicalParagraph[]): BodySentences['enactingFormula'] {
  const found = introduction.find(
    (paragraph) =>
      /QUYET (?:DINH|NGHI) ?:?$/u.test(paragraph.key) && paragraph.lines.every((line) => isCapitals(line)),
  );
  return found === undefined ? null : componentOf(found.lines);
}

function closingOf(
  reading: Reading,
  body: Extent,
  outline: readonly OutlineItem[],
  type: DocumentTypeSlug | null,
): BodySentences['closingSentence'] {
  const last = outline.at(-1);
  const from = last === undefined ? body.firstParagraph : last.paragraph;
  const paragraphs = logicalParagraphs(reading, from, body.endParagraph);
  const stated = paragraphs.filter((paragraph) => CLOSING_START.test(paragraph.key)).at(-1);
  if (stated !== undefined) {
    return componentOf(stated.lines);
  }
  const final = paragraphs.at(-1);
  if (final === undefined) {
    return null;
  }
  // The end mark closes the content, whatever kind of paragraph carries it.
  const marked = /\. ?\/ ?\.?$/u.test(final.key);
  const isItem = last !== undefined && final.lines[0]?.paragraph.index === last.paragraph;
  if (!marked && (isItem || /^[-+*•]/u.test(final.key))) {
    return null;
  }
  const asks = (type === 'ke-hoach' || type === 'chuong-trinh') && CLOSING_REQUEST.test(final.key);
  return marked || asks ? componentOf(final.lines) : null;
}
