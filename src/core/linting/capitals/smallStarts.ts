import type { AdministrativeDocument, LabelStyle } from '../../administrative';
import { oncePer } from '../../document';
import { endingMark, listsOf } from '../outline/lists';
import { isLegacyText } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { beginsLower, isReadable } from '../typing/syllables';
import { misspeltNameBegins } from './names';
import type { TypedPiece } from '../typing/typedPiece';
import { typedText } from '../typing/typedText';

/** A word in small letters where a sentence or a line begins. */
export interface SmallStart {
  readonly passage: Passage;
  readonly word: TypedPiece;
  readonly message: 'sentence' | 'line';
}

/** A shorter number before a full stop may be a label or a reference: "mục 2. nội dung". */
const NUMBER_DIGITS = 3;

/** Units behind which a full stop ends a sentence; they are no words of Vietnamese. */
const UNITS: ReadonlySet<string> = new Set(['mm', 'cm', 'km', 'kg', 'ha', 'ml', 'kW', 'kWh']);

function endsSentence(before: TypedPiece, mark: TypedPiece): boolean {
  if (mark.kind !== 'mark' || !/^[.!?]$/u.test(mark.text)) {
    return false;
  }
  if (before.kind === 'word') {
    return UNITS.has(before.text) || (before.text.length > 1 && isReadable(before.text));
  }
  return before.kind === 'number'
    ? before.text.length >= NUMBER_DIGITS
    : before.kind === 'mark' && /[)”"%]/u.test(before.text);
}

/** Words in small letters after the end of a sentence in the same paragraph. */
function smallAfterEnd(pieces: readonly TypedPiece[]): readonly TypedPiece[] {
  const words: TypedPiece[] = [];
  for (let at = 3; at < pieces.length; at += 1) {
    const [word, mark] = [pieces[at], pieces[at - 2]];
    if (mark?.kind !== 'mark' || word?.kind !== 'word' || !beginsLower(word.text) || !isReadable(word.text)) {
      continue;
    }
    const [before, blank, after] = [pieces[at - 3], pieces[at - 1], pieces[at + 1]];
    if (
      after?.text !== ')' &&
      before !== undefined &&
      blank?.kind === 'blank' &&
      endsSentence(before, mark)
    ) {
      words.push(word);
    }
  }
  return words;
}

/** The first word of what a paragraph says, behind its label or bullet. */
function firstWord({
  passage,
  pieces,
}: {
  readonly passage: Passage;
  readonly pieces: readonly TypedPiece[];
}): TypedPiece | null {
  const label = passage.item === null || passage.item.automatic ? '' : passage.item.label;
  const start = label === '' ? 0 : passage.text.text.indexOf(label) + label.length;
  const first = pieces.find(
    ({ kind, start: from, text }) =>
      from >= start && kind !== 'blank' && kind !== 'gap' && !(kind === 'mark' && /[-+*•–—.)/]/u.test(text)),
  );
  return first?.kind === 'word' ? first : null;
}

/** Items that begin in small letters though others begin with a capital. */
function smallItems(administrative: AdministrativeDocument): ReadonlySet<Passage> {
  const first = new Map(typedText(administrative).map((text) => [text.passage, firstWord(text)]));
  const isSmall = (passage: Passage): boolean => {
    const word = first.get(passage) ?? null;
    return word !== null && beginsLower(word.text);
  };
  const bullets = [...first.keys()].filter(({ role }) => role === 'bullet');
  // Where the document begins its dashes with capitals, one of two that does not is a slip.
  const usesCapitals =
    bullets.length >= MANY && bullets.filter(isSmall).length * SLIP_SHARE <= bullets.length;
  // The line of the archive has a clause of its own.
  const recipients = [...first.keys()].filter(
    ({ role, text }) => role === 'closing' && /^\s*[-–](?!\s*lưu(?!\p{L}))/iu.test(text.text),
  );
  const numbered = [...first.keys()].filter(({ item }) => item !== null && NUMBERED.includes(item.style));
  // Behind a number a capital is the rule of the whole document, behind a letter or a dash the list's own way is.
  const groups = [
    ...NUMBERED.map((style) => numbered.filter(({ item }) => item?.style === style)),
    ...listsOf(administrative).map(({ items }) => items.map(({ passage }) => passage)),
    recipients,
  ];
  return new Set(
    groups.flatMap((passages) => {
      const small = passages.filter(isSmall);
      const isOwnWay = passages === recipients || (passages[0]?.bullet ?? null) !== null;
      const few =
        !isOwnWay || (usesCapitals && passages !== recipients)
          ? small.length < passages.length
          : small.length * 2 < passages.length;
      return few ? small : [];
    }),
  );
}

/** Dashes that show a habit, and how many of them one slip may stand against. */
const MANY = 4;
const SLIP_SHARE = 4;

const NUMBERED: readonly LabelStyle[] = ['arabic', 'decimal', 'roman', 'upperLetter'];

/** "Bước 2. Họp dân": a line in bold is a title, whatever its label. */
function isBoldLine({ paragraph, bullet }: Passage): boolean {
  return (
    bullet === null &&
    paragraph.runs.every((run) => run.format.bold || run.text.trim() === '') &&
    endingMark(paragraph.text) === ''
  );
}

/** A line that begins a sentence: what stands before it is finished. */
function beginsSentence(passage: Passage, before: Passage | null, items: ReadonlySet<Passage>): boolean {
  switch (passage.role) {
    case 'heading':
    case 'legalBasis':
      return true;
    case 'item':
    case 'bullet':
    case 'closing':
      return items.has(passage) || (passage.item !== null && passage.item.style === 'article');
    case 'running':
      return (
        before !== null &&
        (before.role === 'heading' ||
          before.role === 'header' ||
          before.role === 'legalBasis' ||
          isBoldLine(before) ||
          /[.!?]/u.test(endingMark(before.text.text))) &&
        passage.paragraph.cell === null &&
        passage.paragraph.format.alignment !== 'center'
      );
    case 'header':
    case 'table':
    case 'display':
      return false;
  }
}

/** In a list a small letter is the writer's choice, at the beginning of a name it is not: the name's own clause speaks of it. */
function beginsWithName(
  administrative: AdministrativeDocument,
  passage: Passage,
  { start }: TypedPiece,
): boolean {
  return (
    (passage.role === 'item' || passage.role === 'bullet' || passage.role === 'closing') &&
    misspeltNameBegins(administrative, passage, start)
  );
}

/** Sentences and lines of the document that begin in small letters, in document order. */
export const smallStarts = oncePer(readStarts);

function readStarts(administrative: AdministrativeDocument): readonly SmallStart[] {
  const items = smallItems(administrative);
  const order = proseOf(administrative);
  const before = new Map(order.map((passage, at) => [passage, order[at - 1] ?? null]));
  const starts: SmallStart[] = [];
  for (const text of typedText(administrative)) {
    const { passage, pieces } = text;
    // What an old encoding has for a capital is a small letter of Unicode.
    if (isLegacyText(passage.paragraph.text)) {
      continue;
    }
    const first = firstWord(text);
    if (
      first !== null &&
      beginsLower(first.text) &&
      !passage.quoted &&
      beginsSentence(passage, before.get(passage) ?? null, items) &&
      !beginsWithName(administrative, passage, first)
    ) {
      starts.push({ passage, word: first, message: 'line' });
    }
    for (const word of passage.role === 'table' ? [] : smallAfterEnd(pieces)) {
      starts.push({ passage, word, message: 'sentence' });
    }
  }
  return starts;
}
