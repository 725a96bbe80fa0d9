import { symbolOf } from '../vocabulary';
import { readContentControl } from './contentControl';
import { RunReader } from './runReader';
import type { InlineScope, StoryState } from './storyState';

const PARAGRAPH = symbolOf('w:p');
const PARAGRAPH_PROPERTIES = symbolOf('w:pPr');
const RUN = symbolOf('w:r');
const SIMPLE_FIELD = symbolOf('w:fldSimple');
const TABLE = symbolOf('w:tbl');
const CONTENT_CONTROL = symbolOf('w:sdt');
const CONTENT_CONTROL_PROPERTIES = symbolOf('w:sdtPr');
const INSERTED = symbolOf('w:ins');
const MOVED_TO = symbolOf('w:moveTo');
const DELETED = symbolOf('w:del');
const MOVED_FROM = symbolOf('w:moveFrom');
const TEXT_BOX = symbolOf('w:txbxContent');
const BOOKMARK = symbolOf('w:bookmarkStart');
const PHONETIC_GUIDE = symbolOf('w:rt');
const FALLBACK = symbolOf('mc:Fallback');

/** Reads what stands in a paragraph: runs, and everything that may be wrapped around them. */
export class InlineReader {
  readonly #state: StoryState;
  readonly #runs: RunReader;

  constructor(state: StoryState) {
    this.#state = state;
    this.#runs = new RunReader(state);
  }

  /** Reads the inline content below a node. Wrappers that are not known are passed through. */
  read(parent: number, scope: InlineScope): void {
    const { tree, out, textBoxes } = this.#state;
    const end = tree.next(parent);
    for (let node = parent + 1; node < end; node = tree.next(node)) {
      switch (tree.symbol(node)) {
        case RUN:
          this.#runs.read(node, scope);
          break;
        case INSERTED:
        case MOVED_TO:
          this.read(node, { ...scope, inserted: true });
          break;
        case DELETED:
        case MOVED_FROM:
          this.#state.keepTextBoxes(node, true);
          break;
        case CONTENT_CONTROL:
          this.#contentControl(node, scope);
          break;
        case SIMPLE_FIELD:
          this.#simpleField(node, scope);
          break;
        case BOOKMARK:
          out.bookmarks.add(scope.paragraph, tree.attribute(node, 'name') ?? '');
          break;
        case TEXT_BOX:
        case PARAGRAPH:
        case TABLE:
          textBoxes.push({ node, deleted: false });
          break;
        case PARAGRAPH_PROPERTIES:
        case CONTENT_CONTROL_PROPERTIES:
        case PHONETIC_GUIDE:
        case FALLBACK:
          break;
        default:
          this.read(node, scope);
      }
    }
  }

  #contentControl(node: number, scope: InlineScope): void {
    const { tree, out } = this.#state;
    const start = this.#state.offset(scope.paragraph);
    const control = readContentControl(tree, node);
    this.read(node, scope);
    out.contentControls.add(scope.paragraph, { ...control, start, end: this.#state.offset(scope.paragraph) });
  }

  #simpleField(node: number, scope: InlineScope): void {
    const { fields, tree } = this.#state;
    fields.begin();
    fields.code(tree.attribute(node, 'instr') ?? '');
    fields.separate(scope.paragraph, this.#state.offset(scope.paragraph));
    this.read(node, scope);
    this.#state.endField(scope.paragraph);
  }
}
