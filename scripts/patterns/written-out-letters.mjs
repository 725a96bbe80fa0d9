import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/**
 * Writes the letters of a pattern out. `\p{L}` is some 650 ranges, most of them beyond the basic plane, and an engine makes kilobytes of
 * code of each: of our patterns so much that V8 gives up making it good (docs/decisions/0041). What documents of Vietnam hold
 * is told in a few ranges: the letters of the Latin blocks as Unicode has them, and of other scripts whole blocks.
 */

/** First and last code units of Basic Latin to Latin Extended-B, and of Latin Extended Additional. */
const LATIN = [
  [0x41, 0x24f],
  [0x1e00, 0x1eff],
];

/** Where capitals and small letters take turns each is listed by itself: only what Vietnamese and the languages beside it write. */
const IN_CASES = [
  [0x41, 0x17f],
  // Ƀ of Ba Na, Ơ, Ư
  [0x180, 0x180],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x243, 0x243],
  [0x1ea0, 0x1ef9],
];

/** Blocks of other scripts, taken whole as letters: Phonetic Extensions, Greek to Hangul Jamo, Greek Extended, Han, Kana and Hangul. */
const OTHER_SCRIPTS = '\u0250-\u02af\u0370-\u1dff\u1f00-\u1fff\u2e80-\u9fff\uac00-\ud7a3';

/** Code units as the inside of a character class. */
function asRanges(units) {
  const ranges = [];
  for (const unit of units) {
    const last = ranges.at(-1);
    if (last?.end === unit - 1) {
      last.end = unit;
    } else {
      ranges.push({ start: unit, end: unit });
    }
  }
  return ranges
    .map(({ start, end }) => String.fromCharCode(...(start === end ? [start] : [start, 0x2d, end])))
    .join('');
}

/** The letters of some blocks that a property holds of. */
function lettersOf(blocks, property) {
  const units = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return asRanges(units.filter((unit) => property.test(String.fromCharCode(unit))));
}

/** What stands in a character class for each property. */
export const WRITTEN_OUT = {
  L: lettersOf(LATIN, /\p{L}/u) + OTHER_SCRIPTS,
  Lu: `${lettersOf(IN_CASES, /\p{Lu}/u)}Α-ΩЀ-Я`,
  Ll: `${lettersOf(IN_CASES, /\p{Ll}/u)}α-ωа-џ`,
};

/** One step through the text of a pattern: something escaped, perhaps one of the properties, or a character. */
const STEP = {
  raw: /\\(?:([pP])\{(L|Lu|Ll)\}|[^])|[^]/g,
  // In a text that is no raw one every backslash of the pattern is written twice.
  cooked: /\\\\(?:([pP])\{(L|Lu|Ll)\}|[^])|\\[^]|[^]/g,
};

/** A part of a pattern with its letters written out, and whether a character class is open behind it. */
function writtenOut(part, steps, wasInClass) {
  let inClass = wasInClass;
  const text = part.replace(steps, (step, sign, name) => {
    if (name !== undefined) {
      return inClass ? inOpenClass(step, sign, name) : `[${sign === 'P' ? '^' : ''}${WRITTEN_OUT[name]}]`;
    }
    inClass = step === '[' || (inClass && step !== ']');
    return step;
  });
  return { text, inClass };
}

/** What is no letter stays as it is inside a class, which cannot hold another. */
const inOpenClass = (step, sign, name) => (sign === 'p' ? WRITTEN_OUT[name] : step);

/** The pieces of a text between its quotes and what is put into it, as `[start, end]`; null for what is no text. */
function piecesOf(node) {
  if (ts.isTemplateExpression(node)) {
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((piece) => [
      piece.getStart(),
      piece.end,
    ]);
  }
  const isText =
    ts.isRegularExpressionLiteral(node) ||
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node);
  return isText ? [[node.getStart(), node.end]] : null;
}

const isRaw = (node) =>
  ts.isRegularExpressionLiteral(node) ||
  (ts.isTaggedTemplateExpression(node.parent) && node.parent.tag.getText() === 'String.raw');

const HAS_LETTERS = /\\[pP]\{L[ul]?\}/;

/** The source of a module with the letters of its patterns, and of the texts that become patterns, written out. */
export function withLettersWrittenOut(source) {
  if (!HAS_LETTERS.test(source)) {
    return source;
  }
  const edits = [];
  const visit = (node) => {
    let inClass = false;
    for (const [start, end] of piecesOf(node) ?? []) {
      const part = writtenOut(source.slice(start, end), isRaw(node) ? STEP.raw : STEP.cooked, inClass);
      inClass = part.inClass;
      edits.push({ start, end, text: part.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true));
  // A text may stand inside what is put into another.
  edits.sort((left, right) => left.start - right.start);
  let rest = 0;
  const written = edits.map(({ start, end, text }) => {
    const piece = source.slice(rest, start) + text;
    rest = end;
    return piece;
  });
  return written.join('') + source.slice(rest);
}

/** Where the patterns are that every check runs. */
const OF_CORE = /[\\/]src[\\/]core[\\/].+\.ts$/;

/** The source of a module as it is compiled, for whatever compiles it: webpack, Jest, the scripts that read the sources. */
export const asShipped = (source, path) => (OF_CORE.test(path) ? withLettersWrittenOut(source) : source);

/** For `module.rules`, behind the rule that compiles TypeScript. */
export const writeLettersOut = {
  test: OF_CORE,
  enforce: 'pre',
  loader: fileURLToPath(new URL('letters-loader.mjs', import.meta.url)),
};
