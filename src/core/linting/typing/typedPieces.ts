import { oncePer } from '../../document';
import type { Token } from '../../vietnamese';
import { matchesIn } from '../../vietnamese';
import type { Passage } from '../text/prose';
import { withObjects } from './inlineObjects';
import type { TypedKind, TypedPiece } from './typedPiece';

/** What is written in a way of its own; asked only of texts that hold one of {@link FIXED_SIGNS}. */
const FIXED = new RegExp(
  [
    /(?:https?|ftp):\/\/[^\s”"]+|(?<![\p{L}\d])www\.[^\s”"]+/u,
    /(?<![^\s@(),;:“”"])[^\s@(),;:“”"]+@[^\s@(),;:“”"]+/u,
    /(?<![\p{L}\d-])[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:vn|com|org|net|gov|edu|info|asia)(?![\p{L}\d])(?:\/[^\s”"]*)?/u,
    // The ending of a file, ".NET".
    /(?<![^\s([“"‘,;:/])\.(?:[a-z]{2,5}\d?|[A-Z]{2,5})(?![\p{L}\d])/u,
    /\{[{%][^{}]*[%}]\}|«[^»]*»|\.\/\./u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
const FIXED_SIGNS = /[@/{«]|\.[A-Za-z]/u;
const LAST_MARKS = /[.,;:)]+$/u;

const DOTS = /^[.…]+$/u;
const NUMBER_SEPARATORS = '.,:/';
const ROW_MARKS = '._…';
const LONGEST_BLANK = 3;

interface Span {
  readonly start: number;
  readonly end: number;
}

function fixedSpans(text: string): readonly Span[] {
  if (!FIXED_SIGNS.test(text)) {
    return [];
  }
  return matchesIn(text, FIXED).map(({ 0: found, index }) => ({
    start: index,
    end: index + (found === './.' ? found : found.replace(LAST_MARKS, '')).length,
  }));
}

/** Cuts a passage into what was typed; cached, for several rules read it. */
export const typedPieces = oncePer((passage: Passage) => withObjects(cut(passage), passage));

function cut(passage: Passage): readonly TypedPiece[] {
  const { text } = passage.text;
  const { tokens } = passage;
  const spans = fixedSpans(text);
  const isGap = gapFinder(passage);
  const pieces: TypedPiece[] = [];
  let at = 0;
  let span = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) {
      break;
    }
    const fixed = spans[span];
    if (fixed !== undefined && token.start >= fixed.start) {
      const end = indexAfter(tokens, at, fixed.end);
      pieces.push(piece('fixed', text, token.start, tokens[end - 1]?.end ?? token.end));
      at = Math.max(end, at + 1);
      span += 1;
      continue;
    }
    const end = endOfPiece(tokens, at);
    const last = tokens[end - 1] ?? token;
    const written = last === token ? token.text : text.slice(token.start, last.end);
    const kind = kindOf(token, written, isGap);
    // A token that is a piece by itself serves as one: most are.
    pieces.push(
      last === token && kind === token.kind
        ? token
        : { kind, text: written, start: token.start, end: last.end },
    );
    at = end;
  }
  return pieces;
}

function piece(kind: TypedKind, text: string, start: number, end: number): TypedPiece {
  return { kind, text: text.slice(start, end), start, end };
}

function indexAfter(tokens: readonly Token[], from: number, offset: number): number {
  let index = from;
  while ((tokens[index]?.start ?? Infinity) < offset) {
    index += 1;
  }
  return index;
}

/** Joins a number with its separators, and rows of dots and underscores. */
function endOfPiece(tokens: readonly Token[], first: number): number {
  let end = first + 1;
  const token = tokens[first];
  if (token?.kind === 'number') {
    while (NUMBER_SEPARATORS.includes(tokens[end]?.text ?? ' ') && tokens[end + 1]?.kind === 'number') {
      end += 2;
    }
  } else if (token?.kind === 'mark' && ROW_MARKS.includes(token.text)) {
    const row = token.text === '_' ? '_' : '.…';
    while (tokens[end]?.kind === 'mark' && row.includes(tokens[end]?.text ?? ' ')) {
      end += 1;
    }
  }
  return end;
}

function kindOf(token: Token, text: string, isGap: (blank: Token) => boolean): TypedKind {
  if (token.kind === 'blank') {
    return isGap(token) ? 'gap' : 'blank';
  }
  if (token.kind !== 'mark') {
    return token.kind;
  }
  if (text.startsWith('_') && text.length > 1) {
    return 'fill';
  }
  if (!ROW_MARKS.includes(text.charAt(0)) || !DOTS.test(text) || text === '.' || text === '..') {
    return 'mark';
  }
  const dots = text.replace(/…/gu, '...').length;
  return dots <= 4 ? 'ellipsis' : 'fill';
}

/** Whether a blank of the passage sets things apart. */
function gapFinder({ paragraph, text }: Passage): (blank: Token) => boolean {
  const setApart = APART.test(paragraph.text);
  return ({ start, end }) => {
    if (end - start > LONGEST_BLANK || !setApart) {
      return end - start > LONGEST_BLANK;
    }
    const range = text.slice(start, end);
    return APART.test(paragraph.text.slice(range.start, range.end));
  };
}

const APART = /[\t\n\v\f\r]/u;
