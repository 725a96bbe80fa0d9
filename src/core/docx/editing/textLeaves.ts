import { FormatCatalogue } from '../cascade/formatCatalogue';
import { FormatResolver } from '../cascade/formatResolver';
import { NO_STYLES } from '../formatting/styleSheet';
import { NO_THEME } from '../formatting/theme';
import { NO_NUMBERING } from '../numbering/numbering';
import { InlineReader } from '../story/inlineReader';
import { StoryState } from '../story/storyState';
import type { XmlTree } from '../../xml';

/** An element whose content is text of the paragraph: a `w:t`, a tab, a break … */
export interface TextLeaf {
  readonly run: number;
  readonly node: number;
  /** Offsets in the paragraph's text. */
  readonly start: number;
  readonly end: number;
}

/** Finds the elements that the text of paragraphs comes from, by reading the paragraphs as the reader of stories does. */
export class LeafFinder {
  readonly #state: StoryState;
  readonly #inlines: InlineReader;
  #leaves: TextLeaf[] = [];
  #offset = 0;

  constructor(tree: XmlTree) {
    const formats = new FormatCatalogue(new FormatResolver(NO_STYLES, NO_NUMBERING), NO_THEME);
    this.#state = new StoryState(
      tree,
      formats,
      () => null,
      (run, node, from, to) => {
        this.#leaves.push({ run, node, start: from - this.#offset, end: to - this.#offset });
      },
    );
    this.#inlines = new InlineReader(this.#state);
  }

  /** The leaves of one paragraph, in the order of its text. */
  leavesOf(paragraph: number): readonly TextLeaf[] {
    this.#leaves = [];
    this.#offset = this.#state.out.text.length;
    this.#inlines.read(paragraph, { paragraph: 0, runContext: 0, inserted: false });
    return this.#leaves;
  }
}
