import { readDrawingml, type DrawingShape } from '../drawings/drawingml';
import { readVml } from '../drawings/vml';
import { symbolOf } from '../vocabulary';
import type { InlineScope, StoryState } from './storyState';
import { symbolCharacter } from './symbolFonts';

const RUN_PROPERTIES = symbolOf('w:rPr');
const TEXT = symbolOf('w:t');
const TAB = symbolOf('w:tab');
const POSITION_TAB = symbolOf('w:ptab');
const BREAK = symbolOf('w:br');
const CARRIAGE_RETURN = symbolOf('w:cr');
const SYMBOL = symbolOf('w:sym');
const NO_BREAK_HYPHEN = symbolOf('w:noBreakHyphen');
const SOFT_HYPHEN = symbolOf('w:softHyphen');
const PAGE_NUMBER = symbolOf('w:pgNum');
const FIELD_CHARACTER = symbolOf('w:fldChar');
const FIELD_CODE = symbolOf('w:instrText');
const DRAWING = symbolOf('w:drawing');
const PICTURE = symbolOf('w:pict');
const OBJECT = symbolOf('w:object');
const RENDERED_PAGE_BREAK = symbolOf('w:lastRenderedPageBreak');
const PHONETIC_GUIDE = symbolOf('w:rt');
const FALLBACK = symbolOf('mc:Fallback');

const TAB_UNIT = 0x09;
const BREAK_UNIT = 0x0a;
const NO_BREAK_HYPHEN_UNIT = 0x2011;
const SOFT_HYPHEN_UNIT = 0x00ad;

/** Elements that are text where they are not field code. */
const TEXT_SYMBOLS: ReadonlySet<number> = new Set([
  TEXT,
  TAB,
  POSITION_TAB,
  BREAK,
  CARRIAGE_RETURN,
  SYMBOL,
  NO_BREAK_HYPHEN,
  SOFT_HYPHEN,
]);

/** Reads runs: their text, and the fields, drawings and page breaks in it. */
export class RunReader {
  readonly #state: StoryState;
  #run = 0;

  constructor(state: StoryState) {
    this.#state = state;
  }

  /** Reads a `w:r`. A run without text leaves none in the story. */
  read(node: number, scope: InlineScope): void {
    const { out, tree, formats } = this.#state;
    const start = out.text.length;
    this.#run = node;
    this.#content(node, scope);
    if (out.text.length > start) {
      const run = out.runCount++;
      const properties = tree.leadingChild(node, RUN_PROPERTIES);
      out.runTextStarts[run] = start;
      out.runTextEnds[run] = out.text.length;
      out.formatOfRun[run] = formats.run(tree, properties, scope.runContext);
      out.runInserted[run] = scope.inserted ? 1 : 0;
    }
  }

  #content(parent: number, scope: InlineScope): void {
    const { tree, out, fields, onText } = this.#state;
    const { text } = out;
    const end = tree.next(parent);
    for (let node = parent + 1; node < end; node = tree.next(node)) {
      const symbol = tree.symbol(node);
      const before = text.length;
      if (fields.inCode && TEXT_SYMBOLS.has(symbol)) {
        continue;
      }
      switch (symbol) {
        case TEXT:
          tree.appendText(node, text);
          break;
        case TAB:
        case POSITION_TAB:
          text.pushUnit(TAB_UNIT);
          break;
        case BREAK:
          this.#break(node, scope);
          break;
        case CARRIAGE_RETURN:
          text.pushUnit(BREAK_UNIT);
          break;
        case NO_BREAK_HYPHEN:
          text.pushUnit(NO_BREAK_HYPHEN_UNIT);
          break;
        case SOFT_HYPHEN:
          text.pushUnit(SOFT_HYPHEN_UNIT);
          break;
        case SYMBOL:
          text.pushString(this.#symbol(node));
          break;
        case PAGE_NUMBER:
          this.#pageNumber(scope);
          break;
        case FIELD_CHARACTER:
          this.#fieldCharacter(node, scope);
          break;
        case FIELD_CODE:
          fields.code(tree.text(node));
          break;
        case RENDERED_PAGE_BREAK:
          out.pageBreaks.add(scope.paragraph, this.#state.offset(scope.paragraph));
          break;
        case DRAWING:
          this.#drawings(readDrawingml(tree, node, this.#state.media), node, scope);
          break;
        case PICTURE:
        case OBJECT:
          this.#drawings(readVml(tree, node, this.#state.media), node, scope);
          break;
        case RUN_PROPERTIES:
        case FALLBACK:
        case PHONETIC_GUIDE:
          break;
        default:
          this.#content(node, scope);
      }
      if (onText !== null && text.length > before && TEXT_SYMBOLS.has(symbol)) {
        onText(this.#run, node, before, text.length);
      }
    }
  }

  #break(node: number, { paragraph }: InlineScope): void {
    const { tree, out } = this.#state;
    if (tree.attribute(node, 'type') === 'page') {
      out.pageBreaks.add(paragraph, this.#state.offset(paragraph));
      if (out.text.isBlankFrom(out.textStarts[paragraph] ?? 0)) {
        out.pageStarts.add(paragraph);
      }
    }
    out.text.pushUnit(BREAK_UNIT);
  }

  #symbol(node: number): string {
    const { tree } = this.#state;
    const codePoint = parseInt(tree.attribute(node, 'char') ?? '', 16);
    return symbolCharacter(tree.attribute(node, 'font') ?? '', codePoint);
  }

  /** The page number of Word before it had fields; conversions of old files keep it. */
  #pageNumber({ paragraph }: InlineScope): void {
    const at = this.#state.offset(paragraph);
    this.#state.out.fields.add(paragraph, { instruction: 'PAGE', start: at, end: at });
  }

  #fieldCharacter(node: number, { paragraph }: InlineScope): void {
    const { tree, fields, survey } = this.#state;
    if (survey.strayFieldCharacters.has(node)) {
      return;
    }
    const type = tree.attribute(node, 'fldCharType');
    if (type === 'begin') {
      fields.begin();
    } else if (type === 'separate') {
      fields.separate(paragraph, this.#state.offset(paragraph));
    } else if (type === 'end') {
      this.#state.endField(paragraph);
    }
  }

  #drawings(shapes: readonly DrawingShape[], node: number, { paragraph }: InlineScope): void {
    const at = this.#state.offset(paragraph);
    for (const shape of shapes) {
      this.#state.out.drawings.add(paragraph, { ...shape, at });
    }
    this.#state.keepTextBoxes(node, false);
  }
}
