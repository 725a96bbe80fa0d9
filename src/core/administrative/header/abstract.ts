import type { DocumentTypeSlug } from '../../reference';
import { isLegalBasisStart } from '../reading/legalBasisLead';
import { componentOf, formatOf, isCapitals, isCentred, subLine, type Line } from '../reading/line';
import type { Component } from '../administrativeDocument';
import type { Claims } from './claims';
import type { FoundTypeName } from './documentTypeName';
import { isMark } from './marks';
import {
  hasTitleLook,
  isBodyBelowType,
  isContinuation,
  isOutsideTitle,
  isSentence,
  linesInTitleLook,
} from './runningText';

const RULE = /^[-_–—=*.\s]{3,}$/u;
const ENDS =
  /^(?:KINH (?:GUI|GOI|TRINH)|\((?:KEM|BAN HANH)|TRAN TRONG KINH MOI|THOI GIAN|HOM NAY|(?:[IVX]+|\d{1,2})\s*[.-] ?\S|PHAN (?:THU|[IVX]|\d{1,2}$)|CHUONG (?:[IVX]|\d{1,2}$)|DIEU \d)/u;

/** Bodies and persons that resolve or decide, printed in capitals between the abstract and the legal bases. */
const ENACTING =
  /^(?:CHU TICH|UY BAN|UBND|HOI DONG|HDND|GIAM DOC|TONG GIAM DOC|BO TRUONG|THU TUONG|BAN (?:THUONG VU|CHAP HANH)|HIEU TRUONG|CHI BO|DANG UY|DAI HOI|TRUONG|CHANH|VIEN TRUONG|CUC TRUONG|CHI CUC TRUONG|THUONG TRUC|BI THU|CHINH PHU|QUOC HOI|BAN QUAN LY)(?= |$)/u;

/** Longest abstract that was seen on paper is about 450 letters. */
const MAX_LENGTH = 600;

export interface FoundAbstract {
  readonly lines: readonly Line[];
  /** A typed rule ("-----") below. */
  readonly rule: Line | null;
}

/**
 * The lines below the name of the type: up to a rule, the legal bases, or running text. The first one is taken for its place; those
 * below it only as long as they look like a title or cannot but go on from the line above. `lines` begins after the type's line.
 */
export function recogniseAbstract(typeName: FoundTypeName, lines: readonly Line[]): FoundAbstract {
  const found: Line[] = [];
  const rest = subLine(typeName.line, typeName.end, typeName.line.text.length);
  if (rest !== null && /\p{L}/u.test(rest.text)) {
    found.push(rest);
  }
  let length = 0;
  for (const [index, line] of lines.entries()) {
    if (line.paragraph.textBoxAnchor !== null && isMark(line)) {
      // A stamp drawn beside the title is no part of it.
      continue;
    }
    if (RULE.test(line.text)) {
      return { lines: found, rule: line };
    }
    length += line.text.length;
    if (
      length > MAX_LENGTH ||
      isAfterAbstract(line, found, typeName, lines[index + 1]) ||
      isBody(line, found, lines.slice(index))
    ) {
      break;
    }
    found.push(line);
  }
  return { lines: found, rule: null };
}

/** The abstract that slipped above the name of its type: bold lines in the middle, right below the header's columns. */
export function abstractAbove(zone: readonly Line[], claims: Claims): Component | null {
  const found: Line[] = [];
  for (const line of [...zone].reverse()) {
    const { cell, textBoxAnchor } = line.paragraph;
    const isTitle = isCentred(line) && formatOf(line).bold && !isCapitals(line) && !isMark(line);
    if (cell !== null || textBoxAnchor !== null || !isTitle || claims.isTouched(line)) {
      break;
    }
    found.unshift(line);
  }
  return found.length === 0 ? null : componentOf(found);
}

function isAfterAbstract(
  line: Line,
  found: readonly Line[],
  typeName: FoundTypeName,
  next: Line | undefined,
): boolean {
  const { format, textBoxAnchor, cell } = line.paragraph;
  if (
    ENDS.test(line.key) ||
    (typeName.type === 'cong-dien' && / DIEN ?:$/u.test(line.key)) ||
    (textBoxAnchor !== null && cell === null) ||
    isEnacting(line, found, typeName.type)
  ) {
    return true;
  }
  const first = found[0];
  const isSlip = isSetAside(line, first) || (first === undefined && isPlainTitle(line, next));
  if (isCentred(typeName.line) && format.alignment !== 'center' && !isSlip) {
    return true;
  }
  if (!isCentred(typeName.line) && !isCentred(line) && !formatOf(line).bold && /[:.]$/u.test(line.text)) {
    return true;
  }
  const isAboveRule = isCentred(line) && next !== undefined && RULE.test(next.text);
  // "giai đoạn 2026 - 2030" in the middle, below a phrase: its second half, whatever its letters.
  const isRest = isCentred(line) && /^\p{Ll}/u.test(line.text) && !isSentence(line);
  const goesOn = continues(found) || (found.length === 1 && isAuthor(first)) || isAboveRule || isRest;
  if (first !== undefined && formatOf(first).bold !== formatOf(line).bold && !goesOn) {
    return true;
  }
  // "Thực hiện …" is the abstract's own first word in many plans; only plain text without a title's look is running text.
  const titled = isCentred(line) && (formatOf(line).bold || isCapitals(line) || found.length === 0);
  return !titled && isLegalBasisStart(line) && found.length > 0;
}

/** Whether running text begins here. `rest` begins with the line. */
function isBody(line: Line, found: readonly Line[], rest: readonly Line[]): boolean {
  const [first] = found;
  const above = found.at(-1);
  if (first === undefined || above === undefined) {
    return isBodyBelowType(line);
  }
  if (
    isOutsideTitle(line) ||
    /\.$/u.test(above.text) ||
    line.paragraph.cell?.table !== above.paragraph.cell?.table
  ) {
    return true;
  }
  if (isContinuation(line, above) || isLastLine(line, rest[1])) {
    return false;
  }
  const titled = linesInTitleLook(first, rest);
  const isTitled = titled > 0 && titled < Infinity;
  if (!isSentence(line)) {
    return !isTitled;
  }
  // A title's last line may have kept a stop that it should not have; "với chủ đề:" goes on in the next.
  const ends = titled === 1 || line.text.endsWith(':');
  return !(isTitled && ends && hasTitleLook(line) && isCentred(line));
}

/** A phrase in the middle, right above the rule that ends every abstract, whatever its letters. */
function isLastLine(line: Line, next: Line | undefined): boolean {
  return isCentred(line) && !isSentence(line) && next !== undefined && RULE.test(next.text);
}

/** Not centred, and yet with a title's look: bold, in small letters, no legal basis. Its alignment is then a slip. */
function isSetAside(line: Line, first: Line | undefined): boolean {
  return (
    formatOf(line).bold &&
    (first === undefined || formatOf(first).bold) &&
    !isCapitals(line) &&
    (!isLegalBasisStart(line) || isTask(line, first)) &&
    !/[:.]$/u.test(line.text)
  );
}

/** Letters of a sentence below an abstract at least. */
const LEAST_SENTENCE = 60;
/** Letters of a title that has lost its look at most. */
const LONGEST_PLAIN = 200;

/**
 * Neither centred nor bold, and yet no text: a phrase without a mark at its end, right below the type and right above what only follows
 * an abstract. Its print is then at fault.
 */
function isPlainTitle(line: Line, next: Line | undefined): boolean {
  return (
    line.text.length <= LONGEST_PLAIN &&
    /^\p{L}+ \p{L}+ \p{L}/u.test(line.text) &&
    /[\p{L}\d)]$/u.test(line.text) &&
    !isLegalBasisStart(line) &&
    !isOutsideTitle(line) &&
    !/KINH MOI/u.test(line.key) &&
    next !== undefined &&
    (RULE.test(next.text) ||
      ENDS.test(next.key) ||
      /^CAN CU /u.test(next.key) ||
      (isSentence(next) && next.text.length >= LEAST_SENTENCE) ||
      (isCapitals(next) && ENACTING.test(next.key)))
  );
}

/** "Thực hiện Chương trình …" right below the type: what the document is about, not what it rests on. */
function isTask(line: Line, first: Line | undefined): boolean {
  return first === undefined && /^THUC HIEN /u.test(line.key) && !/[;,]$/u.test(line.text);
}

/** "CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ": whose resolution it is, set in capitals above the abstract (Guideline 05-HD/VPTW, II.I.5.1.1). */
function isAuthor(line: Line | undefined): boolean {
  return line !== undefined && /^CUA /u.test(line.key) && isCapitals(line);
}

/** The line above cannot be the end of a phrase. */
function continues(found: readonly Line[]): boolean {
  return /[,;–-]$/u.test(found.at(-1)?.text ?? '');
}

/**
 * Whether the line names the body or person that decides: capitals between the abstract and the legal bases. Where there is no
 * abstract (`abstract` is empty), only a decision or a resolution has such a line right below its type.
 */
export function isEnacting(line: Line, abstract: readonly Line[], type: DocumentTypeSlug | null): boolean {
  const [first] = abstract;
  const decides = type === 'quyet-dinh' || type === 'nghi-quyet';
  return (
    ENACTING.test(line.key) &&
    isCapitals(line) &&
    !/NHU SAU ?:?$/u.test(line.key) &&
    line.key.length < 120 &&
    (first === undefined ? decides : !isCapitals(first))
  );
}
