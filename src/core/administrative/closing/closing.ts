import type { TableCell } from '../../document';
import type { AdministrativeDocument, SignatureBlock } from '../administrativeDocument';
import { columnsOf, standsRight } from '../reading/columns';
import { formatOf, isCapitals, type Line } from '../reading/line';
import type { Reading } from '../reading/reading';
import { isDrafterMark } from './drafter';
import { recipientsLabelEnd } from '../reading/recipientsLabel';
import { isAuthority, isSmallAuthority } from '../reading/signingAuthority';
import { isArchiveLine, readRecipients } from './recipients';
import { readSignature, withNameBelow } from './signatureBlock';
import { isNamePlaceholder, isPersonName, isPost } from './signatureWords';

/** Recipients and signatures. `start` and `end` are positions in the reading's lines; equal when there is no closing block. */
export interface Closing extends Pick<AdministrativeDocument, 'signatures' | 'recipients'> {
  readonly start: number;
  readonly end: number;
}

/** Lines between an authority or a post and the name below it, at most. */
const SIGNATURE_DEPTH = 10;
/** Letters of a post at most. */
const LONGEST_POST = 40;
/** Letters of a line in a list of recipients, at most. */
const LONGEST_RECIPIENT = 120;
/** A typed bullet: the line is an item of the list. */
const BULLET = /^[-–+•]/u;
/** Lines of a closing block without a table, at most. */
const BLOCK_LIMIT = 60;

/** The closing block between two positions: the recipients with the signatures beside or near them, else the signatures alone. */
export function recogniseClosing(reading: Reading, from: number, limit: number): Closing {
  const lines = reading.lines.slice(0, limit);
  const label = labelIndex(lines, from);
  if (label >= 0) {
    return withLabel(lines, label, from);
  }
  return withoutLabel(lines, from);
}

/** The label that a list follows; failing that, the first one. */
function labelIndex(lines: readonly Line[], from: number): number {
  const labels: number[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line !== undefined && recipientsLabelEnd(line) > 0) {
      labels.push(index);
    }
  }
  const withList = labels.find((index) => {
    const next = lines.slice(index + 1, index + 4);
    return next.some(
      (line) => BULLET.test(line.text) || isArchiveLine(line) || line.paragraph.label !== null,
    );
  });
  return withList ?? labels[0] ?? -1;
}

function withLabel(lines: readonly Line[], labelAt: number, from: number): Closing {
  const label = lines[labelAt];
  if (label === undefined) {
    return { signatures: [], recipients: null, start: lines.length, end: lines.length };
  }
  const { cell } = label.paragraph;
  return cell === null
    ? inParagraphs(lines, labelAt, label, from)
    : inTable(lines, labelAt, label, cell, from);
}

/** The usual form: a table without lines, recipients in one cell, signers in the others. */
function inTable(
  lines: readonly Line[],
  labelAt: number,
  label: Line,
  cell: TableCell,
  from: number,
): Closing {
  const { table } = cell;
  const inside = lines.filter((line) => line.paragraph.cell?.table === table);
  const sameColumn = inside.filter((line) => line.paragraph.cell?.column === cell.column);
  // Where the archive line is missing, the drafter's mark is still no item of the list.
  const below = sameColumn.slice(sameColumn.indexOf(label) + 1).filter((line) => !isDrafterMark(line));
  const recipients = readRecipients(label, below);
  const start = lines.findIndex((line) => line.paragraph.index >= table.firstParagraph);
  const others = inside.filter((line) => line.paragraph.cell?.column !== cell.column);
  // In minutes the secretary signs above the recipients, beside the chair (Mẫu 1.9 of the decree).
  const above = readSignature(sameColumn.slice(0, sameColumn.indexOf(label)));
  const beside = byColumn(others);
  const signatures = above?.signerName == null || beside.length === 0 ? beside : [above, ...beside];
  let end = labelAt + 1;
  while (end < lines.length && (lines[end]?.paragraph.index ?? Infinity) < table.endParagraph) {
    end += 1;
  }
  if (signatures.length > 0) {
    const named = withNameBelow(signatures, lines[end]);
    return { recipients, signatures: named ?? signatures, start, end: named === null ? end : end + 1 };
  }
  const outside = signatureNear(lines, end, start, from);
  return {
    recipients,
    signatures: outside.signatures,
    start: Math.min(start, outside.start),
    end: Math.max(end, outside.end),
  };
}

function byColumn(lines: readonly Line[]): SignatureBlock[] {
  const columns = [...new Set(lines.map((line) => line.paragraph.cell?.column ?? 0))].sort((a, b) => a - b);
  return columns
    .map((column) => readSignature(lines.filter((line) => line.paragraph.cell?.column === column)))
    .filter((block) => block !== null);
}

/** Recipients on the left and the signer on the right of the same lines, or one below the other. */
function inParagraphs(lines: readonly Line[], labelAt: number, label: Line, from: number): Closing {
  const left: Line[] = [];
  const right: Line[] = [];
  let end = labelAt;
  let archived = false;
  for (; end < Math.min(lines.length, labelAt + BLOCK_LIMIT); end += 1) {
    const line = lines[end];
    if (line === undefined || (end > labelAt && endsBlock(line, archived, right))) {
      break;
    }
    const columns = columnsOf(line);
    const [first, ...others] = columns;
    if (first === undefined) {
      continue;
    }
    if (end > labelAt && isDrafterMark(first)) {
      right.push(...others);
    } else if (end > labelAt && (archived || isRightColumn(first, columns.length)) && !isArchiveLine(first)) {
      right.push(...columns);
    } else {
      if (end > labelAt) {
        left.push(first);
      }
      right.push(...others);
      archived = archived || isArchiveLine(first);
    }
  }
  const recipients = readRecipients(label, left);
  const signature = readSignature(right);
  if (signature !== null) {
    return { recipients, signatures: [signature], start: labelAt, end };
  }
  const outside = signatureNear(lines, end, labelAt, from);
  return {
    recipients,
    signatures: outside.signatures,
    start: Math.min(labelAt, outside.start),
    end: Math.max(end, outside.end),
  };
}

/** A single piece that stands on the right, or whose look is a signer's, is not an item of the list. */
function isRightColumn(piece: Line, pieces: number): boolean {
  if (BULLET.test(piece.text) || piece.paragraph.label !== null) {
    return false;
  }
  const signer = isCapitals(piece) && (isAuthority(piece.key) || isPost(piece.key));
  const name = isPersonName(piece.text, piece.key) || isNamePlaceholder(piece.text);
  return (
    signer ||
    (pieces === 1 && standsRight(piece) && (isCapitals(piece) || name)) ||
    (name && formatOf(piece).bold)
  );
}

/** The block without a table ends where another table, an appendix or running text begins, or below the name. */
function endsBlock(line: Line, archived: boolean, right: readonly Line[]): boolean {
  const named = right.some((piece) => isPersonName(piece.text, piece.key));
  return (
    (archived && named) ||
    /^PHU LUC(?= |$)/u.test(line.key) ||
    (line.text.length > LONGEST_RECIPIENT && /\p{Ll}/u.test(line.text) && !BULLET.test(line.text)) ||
    line.paragraph.startsPage
  );
}

interface NearSignature {
  readonly signatures: readonly SignatureBlock[];
  readonly start: number;
  readonly end: number;
}

/** A signer's block that stands below the recipients, or just above them. */
function signatureNear(lines: readonly Line[], after: number, before: number, from: number): NearSignature {
  const below = findSignature(lines, after, Math.min(lines.length, after + BLOCK_LIMIT));
  return (
    below ??
    findSignature(lines, Math.max(from, before - SIGNATURE_DEPTH - 2), before) ?? {
      signatures: [],
      start: before,
      end: after,
    }
  );
}

function withoutLabel(lines: readonly Line[], from: number): Closing {
  const found = findSignature(lines, from, lines.length);
  if (found === null) {
    return { signatures: [], recipients: null, start: lines.length, end: lines.length };
  }
  // Dashed lines in the cell beside the signer are recipients whose label is missing.
  const table = lines[found.start]?.paragraph.cell?.table;
  const tableStart =
    table === undefined
      ? found.start
      : lines.findIndex((line) => line.paragraph.index >= table.firstParagraph);
  return {
    signatures: found.signatures,
    recipients: null,
    start: Math.min(found.start, tableStart),
    end: found.end,
  };
}

/** The first authority or post in capitals with a name (or a place for one) below it. */
function findSignature(lines: readonly Line[], from: number, to: number): NearSignature | null {
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (line === undefined || !isSignerStart(line)) {
      continue;
    }
    const { cell } = line.paragraph;
    if (cell !== null && !cell.table.bordered) {
      const inside = lines.filter((other) => other.paragraph.cell?.table === cell.table);
      const signatures = byColumn(inside);
      const certain = signatures.some(
        (block) => block.signerName !== null || block.signingAuthority !== null,
      );
      if (certain || isPlaceForSigner(line, cell, inside)) {
        const start = lines.indexOf(inside[0] ?? line);
        return { signatures, start, end: start + inside.length };
      }
    }
    const block = lines.slice(index, Math.min(to, index + SIGNATURE_DEPTH));
    const nameAt = block.findIndex(
      (other) => isPersonName(other.text, other.key) || isNamePlaceholder(other.text),
    );
    const strong = isAuthority(line.key);
    if (
      nameAt > 0 &&
      block
        .slice(1, nameAt)
        .every((other) => isCapitals(other) || other.text.startsWith('(') || (strong && isSmallPost(other)))
    ) {
      const signature = readSignature(block.slice(0, nameAt + 1));
      if (signature !== null) {
        return { signatures: [signature], start: index, end: index + nameAt + 1 };
      }
    } else if (strong && block.slice(1, 4).every((other) => isCapitals(other))) {
      const signature = readSignature(block.slice(0, 4));
      if (signature !== null) {
        return { signatures: [signature], start: index, end: Math.min(to, index + block.slice(0, 4).length) };
      }
    }
  }
  return null;
}

/**
 * A post alone in the right column of a table without lines that holds nothing but short lines: the place for a signature, before the
 * name is known.
 */
function isPlaceForSigner(line: Line, cell: TableCell, inside: readonly Line[]): boolean {
  return cell.column > 0 && isPost(line.key) && inside.every(({ text }) => text.length <= LONGEST_RECIPIENT);
}

function isSignerStart(line: Line): boolean {
  return (
    line.key.length <= 90 &&
    ((isCapitals(line) && (isAuthority(line.key) || isPost(line.key))) ||
      isSmallAuthority(line.text, line.key))
  );
}

/** "Phó Bí thư" below an authority: a post that lacks its capitals. */
function isSmallPost({ key, text }: Line): boolean {
  return isPost(key) && text.length <= LONGEST_POST;
}
