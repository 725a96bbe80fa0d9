import type { Paragraph, Range, Run } from '../../document';
import { countCase, fold, foldCharacters, isUpperCase, normalise, replaceInvisible } from '../../vietnamese';
import type { Component } from '../administrativeDocument';
import type { ReadableText } from './readableText';

/** A line as the author broke it: a paragraph, or the part of one between manual line breaks. Never blank. */
export interface Line {
  readonly paragraph: Paragraph;
  readonly readable: ReadableText;
  /** Trimmed, readable; inner gaps are kept. */
  readonly text: string;
  /** Offset of `text` in the readable text of the paragraph. */
  readonly offset: number;
  /** White space before `text` on this line, tabs as four: how far the author pushed it to the right. */
  readonly leadingSpace: number;
  /** {@link fold} of the text: one blank, no marks, capitals. */
  readonly key: string;
  /** Same length as `text`, no marks, capitals: for searching with positions. */
  readonly folded: string;
}

export interface LineFormat {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The lines of a paragraph that hold more than blanks: an author may break one by hand. */
export function linesOf(paragraph: Paragraph, readable: ReadableText): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const piece of readable.text.split('\n')) {
    const { text, indent } = withoutMarkup(piece);
    if (text !== '') {
      lines.push(lineAt(paragraph, readable, start + indent, text, widthOfSpace(piece.slice(0, indent))));
    }
    start += piece.length + 1;
  }
  return lines;
}

/** Trims white space, and the Markdown emphasis that text pasted from a chat carries ("**KẾ HOẠCH**"). */
function withoutMarkup(piece: string): { readonly text: string; readonly indent: number } {
  if (!/\*\*|__/u.test(piece)) {
    return { text: piece.trim(), indent: piece.length - piece.trimStart().length };
  }
  const emphasis = /^\s*(?:\*{2,3}|_{2,3}(?=\p{L}))\s*(?=[^\s*])/u.exec(piece)?.[0];
  const indent = emphasis?.length ?? piece.length - piece.trimStart().length;
  const text = piece.slice(indent).trimEnd();
  return { text: /\p{L}/u.test(text) ? text.replace(/\s*(?:\*{2,3}|(?<=\p{L})_{2,3})$/u, '') : text, indent };
}

/** A part of a line as a line of its own: one column of a line that holds two. `from` and `to` are offsets in `line.text`. */
export function subLine(line: Line, from: number, to: number): Line | null {
  const piece = line.text.slice(from, to);
  const text = piece.trim();
  if (text === '') {
    return null;
  }
  const indent = piece.length - piece.trimStart().length;
  return lineAt(
    line.paragraph,
    line.readable,
    line.offset + from + indent,
    text,
    line.leadingSpace + from + indent,
  );
}

function lineAt(
  paragraph: Paragraph,
  readable: ReadableText,
  offset: number,
  text: string,
  leadingSpace: number,
): Line {
  return new TextLine(paragraph, readable, offset, text, leadingSpace);
}

/** Computes its keys when they are asked for: most lines of a long document are only looked at once. */
class TextLine implements Line {
  readonly paragraph: Paragraph;
  readonly readable: ReadableText;
  readonly offset: number;
  readonly text: string;
  readonly leadingSpace: number;
  #key: string | null = null;
  #folded: string | null = null;

  constructor(
    paragraph: Paragraph,
    readable: ReadableText,
    offset: number,
    text: string,
    leadingSpace: number,
  ) {
    this.paragraph = paragraph;
    this.readable = readable;
    this.offset = offset;
    this.text = text;
    this.leadingSpace = leadingSpace;
  }

  get key(): string {
    this.#key ??= fold(this.text);
    return this.#key;
  }

  get folded(): string {
    this.#folded ??= foldCharacters(this.text).toUpperCase();
    return this.#folded;
  }
}

function widthOfSpace(space: string): number {
  return space.length + 3 * [...space].filter((character) => character === '\t').length;
}

/** Range of `line.text.slice(from, to)`, white space at its ends left out. */
export function rangeIn(line: Line, from = 0, to = line.text.length): Range {
  const piece = line.text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = from + piece.trimEnd().length;
  return {
    part: line.paragraph.part,
    paragraph: line.paragraph.index,
    start: line.readable.rawOffset(line.offset + start),
    end: line.readable.rawOffset(line.offset + Math.max(start, end)),
  };
}

/** A component made of whole lines. The list must not be empty. */
export function componentOf(lines: readonly Line[]): Component {
  return componentFrom(lines.map((line) => ({ line, range: rangeIn(line) })));
}

/** A component made of parts of lines; texts are those of the document as they are shown, not decoded. */
export function componentFrom(pieces: readonly { readonly line: Line; readonly range: Range }[]): Component {
  return {
    text: normalise(pieces.map(({ line, range }) => shownIn(line.paragraph, range)).join(' ')),
    ranges: pieces.map(({ range }) => range),
  };
}

/** What a range shows: neither hidden text nor characters that take no room. */
function shownIn({ text, runs }: Paragraph, { start, end }: Range): string {
  const shown = runs.some(({ format }) => format.hidden)
    ? runs
        .filter(({ format }) => !format.hidden)
        .map((run) => text.slice(Math.max(start, run.start), Math.max(start, Math.min(end, run.end))))
        .join('')
    : text.slice(start, end);
  return replaceInvisible(shown);
}

/** The part of a line from offset `from` to `to`, as a component. */
export function partOf(line: Line, from: number, to: number): Component {
  return componentFrom([{ line, range: rangeIn(line, from, to) }]);
}

/** The format that most letters of the line have. */
export function formatOf(line: Line): LineFormat {
  const range = rangeIn(line);
  return {
    bold: mostly(line.paragraph.runs, range, (run) => run.format.bold),
    italic: mostly(line.paragraph.runs, range, (run) => run.format.italic),
  };
}

function mostly(runs: readonly Run[], range: Range, holds: (run: Run) => boolean): boolean {
  if (!runs.some(holds)) {
    return false;
  }
  let yes = 0;
  let all = 0;
  for (const run of runs) {
    const from = Math.max(run.start, range.start);
    const to = Math.min(run.end, range.end);
    if (from < to) {
      const letters = run.text.slice(from - run.start, to - run.start).replace(/\s/gu, '').length;
      all += letters;
      yes += holds(run) ? letters : 0;
    }
  }
  return all > 0 && yes * 2 > all;
}

/** Whether a line is in capitals: typed, by its format, or but for a slip. */
export function isCapitals(line: Line): boolean {
  if (isUpperCase(line.text)) {
    return true;
  }
  const range = rangeIn(line);
  return (
    mostly(line.paragraph.runs, range, (run) => run.format.caps) ||
    // One slip of the shift key does not make a heading ordinary text.
    capitalShare(line.text) >= 0.8
  );
}

function capitalShare(text: string): number {
  // A sentence shows its small letters at once; only what begins in capitals is worth counting.
  if (/^\P{L}*\p{L}?\p{Ll}/u.test(text)) {
    return 0;
  }
  const { capitals, small } = countCase(text);
  return capitals === 0 ? 0 : capitals / (capitals + small);
}

/** Whether the paragraph of a line is set in the middle. */
export function isCentred(line: Line): boolean {
  return line.paragraph.format.alignment === 'center';
}
