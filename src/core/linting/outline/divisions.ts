import type { AdministrativeDocument, LabelStyle, OutlineItem } from '../../administrative';
import { rangeOf, type Document, type Paragraph, type Range } from '../../document';
import { isUpperCase } from '../../vietnamese';
import { quotedParagraphs } from '../text/quotedParagraphs';

/** A "Phần", "Chương", "Mục" or "Tiểu mục": its word and number, and the lines of its title. */
export interface Division {
  readonly item: OutlineItem;
  readonly label: Range;
  /** What stands behind the label on its line, mark included; empty where the label stands alone. */
  readonly besideLabel: Range;
  /** Lines of the title below the label; empty where there is none. */
  readonly title: readonly Range[];
}

const STYLES: ReadonlySet<LabelStyle> = new Set(['part', 'chapter', 'section', 'subsection']);
/** Lines of a title at most. */
const TITLE_LINES = 4;

function trimmed(paragraph: Paragraph, start: number, end: number): Range {
  const piece = paragraph.text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return rangeOf(
    paragraph,
    Math.min(from, end),
    Math.max(Math.min(from, end), start + piece.trimEnd().length),
  );
}

/** The centred lines in capitals below the label, up to the next label. */
function titleBelow({ main }: Document, label: Paragraph, taken: ReadonlySet<number>): readonly Range[] {
  const lines: Range[] = [];
  for (let at = label.index + 1; at <= label.index + TITLE_LINES; at += 1) {
    const paragraph = main.paragraphs[at];
    const isBlank = paragraph?.text.trim() === '';
    if (paragraph === undefined || taken.has(at) || (isBlank && lines.length > 0)) {
      break;
    }
    // The first line is the title whatever it looks like; those that go on from it look like it.
    if (
      !isBlank &&
      lines.length > 0 &&
      !(isUpperCase(paragraph.text) && paragraph.format.alignment === 'center')
    ) {
      break;
    }
    if (!isBlank) {
      lines.push(trimmed(paragraph, 0, paragraph.text.length));
    }
  }
  return lines;
}

/** The divisions of the document, of what is issued with it too; their labels are the same everywhere. */
export function divisions({ source, outline }: AdministrativeDocument): readonly Division[] {
  const quoted = quotedParagraphs(source);
  const taken = new Set(outline.map(({ paragraph }) => paragraph));
  return outline
    .filter(
      ({ style, kind, automatic, inTable, paragraph }) =>
        STYLES.has(style) && kind === 'heading' && !automatic && !inTable && !quoted.has(paragraph),
    )
    .flatMap((item) => {
      const paragraph = source.main.paragraphs[item.paragraph];
      if (paragraph === undefined) {
        return [];
      }
      const label = item.labelRange;
      const lineEnd = paragraph.text.indexOf('\n', label.end);
      const end = lineEnd < 0 ? paragraph.text.length : lineEnd;
      const besideLabel = trimmed(paragraph, label.end, end);
      const rest = lineEnd < 0 ? null : trimmed(paragraph, end, paragraph.text.length);
      const below = rest !== null && rest.end > rest.start ? [rest] : titleBelow(source, paragraph, taken);
      const isAlone = besideLabel.end <= besideLabel.start;
      return [{ item, label, besideLabel, title: isAlone && item.title !== '' ? below : [] }];
    });
}
