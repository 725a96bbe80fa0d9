import { textIn, type Document, type Range } from '../../../document';
import type { Edit, RunFormatChange } from '../../../edits';
import type { TextAlignment, Typeface } from '../../../regulations';
import { isUpperCase } from '../../../vietnamese';
import { runFormatEdits } from '../../remedies/formatRemedies';
import { inMillimetres, inPoints, intervalInPoints } from '../../page/lengths';
import { alignmentEdits, misalignedParagraphs, type MisalignedParagraph } from './alignment';
import { joinedRanges, letteredPieces, marksBehind, sumOfLetters, type LetteredPiece } from './lettering';
import type { PrintedText } from './printedTexts';

/** What is judged of a component: its size, its slant and weight, its capitals, its place on the line, a line below its letters. */
export type Aspect = 'size' | 'style' | 'letterCase' | 'alignment' | 'underline';

/** One aspect of one text that is not as the regulation has it. */
export interface AspectFault {
  readonly aspect: Aspect;
  /** Vietnamese, without the name of the aspect: `12`, `nghiêng, đậm`. */
  readonly actual: string;
  readonly expected: string;
  /** The whole text is at fault, not a part of it. */
  readonly whole: boolean;
  /** Where; of an alignment the paragraphs count, not the offsets. */
  readonly ranges: readonly Range[];
  /** Faults of one kind in many components have one cause. */
  readonly kind: string;
  /** Nobody sees it on paper. */
  readonly isUnseen?: boolean;
  /** The regulation does not speak of it, though its printed forms have it otherwise. */
  readonly doubtful?: boolean;
  readonly edits: readonly Edit[];
}

/** A word is seen to differ; a single letter hardly. */
const LEAST_LETTERS = 2;

function listed(values: readonly string[]): string {
  return [...new Set(values)].join(' và ');
}

interface WrongLetters {
  readonly pieces: readonly LetteredPiece[];
  readonly ranges: readonly Range[];
  readonly whole: boolean;
}

/** The letters that `isWrong` picks out, or null when they are too few to be seen. */
function wrongLetters(
  document: Document,
  all: readonly LetteredPiece[],
  isWrong: (piece: LetteredPiece) => boolean,
): WrongLetters | null {
  const pieces = all.filter(isWrong);
  if (sumOfLetters(pieces) < LEAST_LETTERS) {
    return null;
  }
  return { pieces, ranges: joinedRanges(document, pieces), whole: pieces.length === all.length };
}

function sizeFault(
  document: Document,
  text: PrintedText,
  pieces: readonly LetteredPiece[],
  { size }: Typeface,
  suggest: (size: number) => number,
): AspectFault | null {
  const wrong =
    size === null
      ? null
      : wrongLetters(document, pieces, ({ format }) => format.size < size.min || format.size > size.max);
  if (size === null || wrong === null) {
    return null;
  }
  const smaller = wrong.pieces.every(({ format }) => format.size < size.min);
  return {
    aspect: 'size',
    actual: listed(wrong.pieces.map(({ format }) => inPoints(format.size))),
    expected: intervalInPoints(size),
    whole: wrong.whole,
    ranges: wrong.ranges,
    kind: smaller ? 'smaller' : 'larger',
    edits: [...wrong.ranges, ...(wrong.whole ? marksBehind(document, text, wrong.ranges) : [])].flatMap(
      (range) => {
        const actual =
          wrong.pieces.find((piece) => piece.range.start >= range.start)?.format.size ?? size.min;
        return runFormatEdits(document, [range], { size: suggest(actual) });
      },
    ),
  };
}

/** `đứng, đậm`, `nghiêng, không đậm`: only what the regulation speaks of. */
function styleText(
  { bold, italic, underline }: Pick<Typeface, 'bold' | 'italic' | 'underline'>,
  demanded: Typeface,
): string {
  return [
    demanded.italic === null ? null : italic === true ? 'nghiêng' : 'đứng',
    demanded.bold === null ? null : bold === true ? 'đậm' : 'không đậm',
    demanded.underline === null ? null : underline === true ? 'có gạch chân' : 'không gạch chân',
  ]
    .filter((word) => word !== null)
    .join(', ');
}

function styleFault(
  document: Document,
  text: PrintedText,
  pieces: readonly LetteredPiece[],
  typeface: Typeface,
  hasLine: boolean,
): AspectFault | null {
  const { bold, italic } = typeface;
  // A line drawn below the letters does for underlining.
  const underline = hasLine ? null : typeface.underline;
  const styleOf = ({ format }: LetteredPiece): Pick<Typeface, 'bold' | 'italic' | 'underline'> => ({
    bold: format.bold,
    italic: format.italic,
    underline: format.underline !== 'none',
  });
  const wrong = wrongLetters(document, pieces, (piece) => {
    const style = styleOf(piece);
    return (
      (bold !== null && style.bold !== bold) ||
      (italic !== null && style.italic !== italic) ||
      (underline !== null && style.underline !== underline)
    );
  });
  if (wrong === null) {
    return null;
  }
  const judged: Typeface = { ...typeface, underline };
  const face: RunFormatChange = {
    ...(bold === null ? {} : { bold }),
    ...(italic === null ? {} : { italic }),
  };
  const change: RunFormatChange = {
    ...face,
    ...(underline === null ? {} : { underline: underline ? 'single' : 'none' }),
  };
  const actual = listed(wrong.pieces.map((piece) => styleText(styleOf(piece), judged)));
  return {
    aspect: 'style',
    actual,
    expected: styleText(judged, judged),
    whole: wrong.whole,
    ranges: wrong.ranges,
    kind: actual,
    edits: [
      ...runFormatEdits(document, wrong.ranges, change),
      ...runFormatEdits(document, wrong.whole ? marksBehind(document, text, wrong.ranges) : [], face),
    ],
  };
}

/** A field that a program fills in: `{{HO_TEN}}`, `«TEN»`. */
const TEMPLATE_FIELD = /[{}«»[\]]/u;

/** So many words in capitals are no abbreviation. */
const WORDS_IN_CAPITALS = 5;
/** "CỦA BAN THƯỜNG VỤ …": the author between the type and the abstract is printed in capitals. */
const AUTHOR = /^\s*CỦA /u;

/** Whether one paragraph of several is all in capitals, as a name of two lines is where only the first has been seen to. */
function hasLineOfCapitals(pieces: readonly LetteredPiece[], drawn: readonly string[]): boolean {
  const lines = new Map<number, string>();
  for (const [index, { range }] of pieces.entries()) {
    lines.set(range.paragraph, (lines.get(range.paragraph) ?? '') + (drawn[index] ?? ''));
  }
  return [...lines.values()].some(
    (line) =>
      lines.size > 1 &&
      isUpperCase(line) &&
      !AUTHOR.test(line) &&
      line.trim().split(/\s+/u).length >= WORDS_IN_CAPITALS,
  );
}

/** So many words in capitals side by side that none of them can be meant as abbreviations; what is quoted keeps its own letters. */
const ROW_OF_CAPITALS = /(?<=^|\s)\p{Lu}{2,}(?:\s+\p{Lu}{2,}){5}(?![^“"]*[”"])/u;

/** Small letters are not all of a component's letters when one abbreviation has them; capitals are. */
function caseFault(
  document: Document,
  text: PrintedText,
  pieces: readonly LetteredPiece[],
  { letterCase }: Typeface,
): AspectFault | null {
  const drawn = pieces.map(({ text: letters, format }) =>
    format.caps || format.smallCaps ? letters.toUpperCase() : letters,
  );
  const letters = drawn.join('').replace(/^V\/v(?=\s)/u, '');
  const isAll = isUpperCase(letters);
  const isInPart = !isAll && ROW_OF_CAPITALS.test(letters) && !AUTHOR.test(letters);
  const isWrong =
    letterCase === 'upper'
      ? drawn.some((piece) => /\p{Ll}/u.test(piece))
      : letterCase === 'lower' &&
        (isAll || isInPart || hasLineOfCapitals(pieces, drawn)) &&
        sumOfLetters(pieces) >= 4 &&
        !TEMPLATE_FIELD.test(drawn.join(' '));
  if (!isWrong) {
    return null;
  }
  const small = pieces.filter(({ text: letters, format }) => !format.caps && /\p{Ll}/u.test(letters));
  const ranges = letterCase === 'upper' ? joinedRanges(document, small) : text;
  return {
    aspect: 'letterCase',
    actual: letterCase === 'upper' ? 'chữ in thường' : 'chữ in hoa',
    expected: letterCase === 'upper' ? 'chữ in hoa' : 'chữ in thường',
    whole: letterCase === 'lower' ? !isInPart : small.length === pieces.length,
    ranges,
    kind: letterCase === 'upper' ? 'small' : 'capital',
    edits:
      letterCase === 'lower'
        ? []
        : ranges.map((range) => {
            const expected = textIn(document, range);
            return { kind: 'replaceText', range, expected, text: expected.toUpperCase() };
          }),
  };
}

const ALIGNMENT_NAMES: Readonly<Record<TextAlignment | 'distribute', string>> = {
  left: 'sát lề trái',
  center: 'canh giữa',
  right: 'sát lề phải',
  both: 'canh đều hai lề',
  distribute: 'giãn đều',
};

function placeName({ alignment, indent }: MisalignedParagraph): string {
  const name = ALIGNMENT_NAMES[alignment];
  return indent === null ? name : `${name} nhưng lùi vào ${inMillimetres(indent)}`;
}

function alignmentFault(
  document: Document,
  text: PrintedText,
  { alignment }: Typeface,
  besideOthers: boolean,
): AspectFault | null {
  if (alignment === null) {
    return null;
  }
  const wrong = misalignedParagraphs(document, text, alignment, besideOthers);
  const [first] = wrong;
  if (first === undefined) {
    return null;
  }
  const ranges = wrong.map(({ range }) => range);
  const isPushed = wrong.some(({ indent }) => indent !== null);
  return {
    aspect: 'alignment',
    actual: listed(wrong.map(placeName)),
    expected: ALIGNMENT_NAMES[alignment] + (isPushed ? ', không lùi đầu dòng' : ''),
    whole: true,
    ranges,
    kind: first.indent === null ? first.alignment : 'indent',
    isUnseen: wrong.every(({ isSeen }) => !isSeen),
    edits: alignmentEdits(document, wrong, alignment),
  };
}

/** Most of a text is underlined, where the regulation knows upright, slanted and bold letters only. */
function underlineFault(
  document: Document,
  pieces: readonly LetteredPiece[],
  { underline }: Typeface,
): AspectFault | null {
  const wrong =
    underline === null ? wrongLetters(document, pieces, ({ format }) => format.underline !== 'none') : null;
  if (wrong === null || sumOfLetters(wrong.pieces) * 2 < sumOfLetters(pieces)) {
    return null;
  }
  return {
    aspect: 'underline',
    actual: 'gạch chân',
    expected: 'không gạch chân',
    whole: wrong.whole,
    ranges: wrong.ranges,
    kind: 'underlined',
    doubtful: true,
    edits: runFormatEdits(document, wrong.ranges, { underline: 'none' }),
  };
}

/** What may be left unjudged, and how a wrong size is best mended. */
export interface AspectOptions {
  readonly skipped: readonly Aspect[];
  /** The text stands in one of two columns, as the parts of header and closing block do. */
  readonly besideOthers: boolean;
  readonly suggestSize: (actual: number) => number;
}

/** All that is wrong with the print of one text, one fault per aspect. */
export function aspectFaults(
  document: Document,
  text: PrintedText,
  typeface: Typeface,
  { skipped, besideOthers, suggestSize }: AspectOptions,
): readonly AspectFault[] {
  const pieces = letteredPieces(document, text);
  const hasLine = text.some(({ part, paragraph }) => {
    const found = document.stories.get(part)?.paragraphs[paragraph];
    return found?.drawings.some(({ kind }) => kind === 'line') === true || found?.format.borderBottom != null;
  });
  return [
    sizeFault(document, text, pieces, typeface, suggestSize),
    styleFault(document, text, pieces, typeface, hasLine),
    caseFault(document, text, pieces, typeface),
    underlineFault(document, pieces, typeface),
    alignmentFault(document, text, typeface, besideOthers),
  ].filter((fault): fault is AspectFault => fault !== null && !skipped.includes(fault.aspect));
}
