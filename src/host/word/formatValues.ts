import type {
  Alignment,
  LineRule,
  ParagraphFormatChange,
  RunFormatChange,
  SetPageSetup,
  VerticalPosition,
} from '../../core';

type ParagraphValues = Word.Interfaces.ParagraphUpdateData;
type FontValues = Word.Interfaces.FontUpdateData;
type PageSetupValues = Word.Interfaces.PageSetupUpdateData;

const TWIPS_PER_POINT = 20;

const ALIGNMENTS: Readonly<Record<Alignment, NonNullable<ParagraphValues['alignment']> | null>> = {
  left: 'Left',
  center: 'Centered',
  right: 'Right',
  both: 'Justified',
  distribute: null,
};

const UNDERLINES: ReadonlyMap<string, NonNullable<FontValues['underline']>> = new Map([
  ['none', 'None'],
  ['single', 'Single'],
  ['double', 'Double'],
] as const);

/**
 * The change as properties of `Word.Paragraph`. Null when one of them does not exist there: keeping with the next paragraph,
 * page breaks, and any line spacing but a multiple, because Word takes `lineSpacing` for one (office-js #2296, #3203).
 * @param presentRule the line rule before the change
 */
export function paragraphValues(
  format: ParagraphFormatChange,
  presentRule: LineRule,
): ParagraphValues | null {
  const { alignment, line, lineRule = presentRule } = format;
  const cannot =
    format.keepNext !== undefined ||
    format.keepLines !== undefined ||
    format.pageBreakBefore !== undefined ||
    (line === undefined && format.lineRule !== undefined) ||
    (line !== undefined && lineRule !== 'auto') ||
    (alignment !== undefined && ALIGNMENTS[alignment] === null);
  return cannot
    ? null
    : stated({
        alignment: alignment === undefined ? undefined : (ALIGNMENTS[alignment] ?? undefined),
        leftIndent: points(format.indentLeft),
        rightIndent: points(format.indentRight),
        firstLineIndent: points(format.firstLine),
        spaceBefore: points(format.spaceBefore),
        spaceAfter: points(format.spaceAfter),
        // 240 is single in the file, 12 in the API.
        lineSpacing: points(line),
      });
}

/** The change as properties of `Word.Font`. Null when one of them does not exist there. */
export function fontValues(format: RunFormatChange): FontValues | null {
  const { color, highlight, size, underline, verticalPosition } = format;
  const apiUnderline = underline === undefined ? undefined : UNDERLINES.get(underline);
  const cannot =
    format.shading !== undefined ||
    (highlight !== undefined && highlight !== 'none') ||
    (underline !== undefined && apiUnderline === undefined);
  return cannot
    ? null
    : stated<FontValues>({
        name: format.font,
        size: size === undefined ? undefined : size / 2,
        bold: format.bold,
        italic: format.italic,
        underline: apiUnderline,
        // The API has no automatic colour; black prints the same.
        color: color === undefined ? undefined : `#${color === 'auto' ? '000000' : color}`,
        ...(highlight === undefined ? {} : noHighlight),
        ...(verticalPosition === undefined ? {} : VERTICAL_POSITIONS[verticalPosition]),
      });
}

const VERTICAL_POSITIONS: Readonly<Record<VerticalPosition, FontValues>> = {
  baseline: { superscript: false, subscript: false },
  superscript: { superscript: true },
  subscript: { subscript: true },
};

/** Null takes the highlighter away (Word.Font.highlightColor); the type only knows colours. */
const noHighlight = { highlightColor: null } as { highlightColor?: never };

/** The change as properties of `Word.PageSetup`. */
export function pageSetupValues({ page, margins, titlePage }: SetPageSetup): PageSetupValues {
  return stated<PageSetupValues>({
    orientation: page === undefined ? undefined : page.landscape ? 'Landscape' : 'Portrait',
    pageWidth: points(page?.width),
    pageHeight: points(page?.height),
    topMargin: points(margins?.top),
    bottomMargin: points(margins?.bottom),
    leftMargin: points(margins?.left),
    rightMargin: points(margins?.right),
    headerDistance: points(margins?.header),
    footerDistance: points(margins?.footer),
    gutter: points(margins?.gutter),
    differentFirstPageHeaderFooter: titlePage,
  });
}

function points(twips: number | undefined): number | undefined {
  return twips === undefined ? undefined : twips / TWIPS_PER_POINT;
}

/** Without the properties that are not stated: `set` would send them as well. */
function stated<Values extends object>(values: { [Key in keyof Values]: Values[Key] | undefined }): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;
}
