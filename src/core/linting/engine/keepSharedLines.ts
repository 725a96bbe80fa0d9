import type { AdministrativeDocument } from '../../administrative';
import { legacyStretches } from '../../administrative/reading/legacyStretches';
import type { Document } from '../../document';
import type { Edit } from '../../edits';
import type { Finding } from '../finding';
import { editsOnLine, isMeasured, lineReach } from '../page/lineWidth';
import { sharedLines, type SharedLine } from '../page/sharedLines';
import { columnWidth } from '../text/textMeasure';
import { fixEdits } from './fixPlan';

const TABLE_ADVICE =
  'Nên chuyển hai phần đó vào bảng hai cột không kẻ khung (hoặc bớt dấu cách ở giữa) rồi mới sửa.';
const LETTERS_NOTE = `Dòng này đặt hai phần cạnh nhau bằng dấu cách hoặc phím Tab, sửa ngay thì có thể không còn vừa một dòng. ${TABLE_ADVICE}`;
const MARGINS_NOTE = `Văn bản có dòng đặt hai phần cạnh nhau bằng dấu cách hoặc phím Tab, thu hẹp vùng chữ thì dòng đó có thể bị ngắt. ${TABLE_ADVICE}`;

/** Twips of the column that stay free: Word rounds the widths of letters, a line may come out a little wider than the table has it. */
const RESERVE = 20;

/** By how many twips the edits narrow the text of a section. */
function narrowing({ sections }: Document, section: number, edits: readonly Edit[]): number {
  const layout = sections[section];
  if (layout === undefined) {
    return 0;
  }
  let { width } = layout.page;
  let { left, right, gutter } = layout.margins;
  const before = width - left - right - gutter;
  for (const edit of edits) {
    if (edit.kind === 'setPageSetup' && edit.section === section) {
      width = edit.page?.width ?? width;
      left = edit.margins?.left ?? left;
      right = edit.margins?.right ?? right;
      gutter = edit.margins?.gutter ?? gutter;
    }
  }
  return before - (width - left - right - gutter);
}

function withoutEdits(finding: Finding, note: string): Finding {
  return { ...finding, message: `${finding.message} ${note}`, fix: 'none', remedy: null };
}

/**
 * Holds back what would break a line that two parts share: where the second part stands hangs on the width of all before it. Edits that
 * widen the letters of such a line are made only when asked for, and not at all when the line would no longer fit; nor is the text
 * narrowed below the line. The edits of all findings are measured together, for they may be made together.
 */
export function keepSharedLines(
  findings: readonly Finding[],
  administrative: AdministrativeDocument,
): readonly Finding[] {
  const lines = sharedLines(administrative);
  return lines.length === 0
    ? findings
    : holdLetters(
        holdMargins(findings, lines, administrative),
        // Letters of an old encoding look the same when they are written in Unicode.
        lines.filter(({ paragraph }) => legacyStretches(paragraph).length === 0),
        administrative,
      );
}

function editsOf(findings: readonly Finding[]): readonly Edit[] {
  return findings.flatMap((finding) => fixEdits(finding, 'confirm'));
}

function fits(
  line: SharedLine,
  edits: readonly Edit[],
  narrowedBy: number,
  { source }: AdministrativeDocument,
): boolean {
  const { paragraph } = line;
  const column = columnWidth(source, paragraph);
  return (
    column !== null &&
    isMeasured(line, edits) &&
    lineReach(line, edits, source.settings.defaultTabStop) <=
      column - narrowedBy - RESERVE - paragraph.format.indentRight
  );
}

function holdMargins(
  findings: readonly Finding[],
  lines: readonly SharedLine[],
  administrative: AdministrativeDocument,
): readonly Finding[] {
  const { source } = administrative;
  const edits = editsOf(findings);
  const tooNarrow = new Set(
    lines
      .filter((line) => line.paragraph.cell === null && line.paragraph.textBoxAnchor === null)
      .filter((line) => {
        const narrowedBy = narrowing(source, line.paragraph.section, edits);
        return narrowedBy > 0 && !fits(line, [], narrowedBy, administrative);
      })
      .map(({ paragraph }) => paragraph.section),
  );
  return findings.map((finding) => {
    const own = fixEdits(finding, 'confirm');
    const isHeld = [...tooNarrow].some((section) => narrowing(source, section, own) > 0);
    return isHeld ? withoutEdits(finding, MARGINS_NOTE) : finding;
  });
}

function holdLetters(
  findings: readonly Finding[],
  lines: readonly SharedLine[],
  administrative: AdministrativeDocument,
): readonly Finding[] {
  const { source } = administrative;
  const edits = editsOf(findings);
  const reachOf = (line: SharedLine, made: readonly Edit[]): number =>
    lineReach(line, made, source.settings.defaultTabStop);
  const presentReach = new Map(lines.map((line) => [line, reachOf(line, [])]));
  const tight = new Set(
    lines.filter((line) => {
      const narrowedBy = line.paragraph.cell === null ? narrowing(source, line.paragraph.section, edits) : 0;
      return !fits(line, edits, narrowedBy, administrative);
    }),
  );
  return findings.map((finding) => {
    const own = fixEdits(finding, 'confirm');
    const widened = lines.filter(
      (line) => editsOnLine(line, own).length > 0 && reachOf(line, own) > (presentReach.get(line) ?? 0),
    );
    if (widened.length === 0) {
      return finding;
    }
    return widened.some((line) => tight.has(line))
      ? withoutEdits(finding, LETTERS_NOTE)
      : { ...finding, fix: 'confirm' };
  });
}
