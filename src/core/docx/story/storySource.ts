import type { Story } from '../../document';
import type { XmlTree } from '../../xml';

/** Where a story was read from. Only the writer needs it, so it is no part of the document model. */
export interface StorySource {
  readonly partName: string;
  readonly tree: XmlTree;
  /** Per paragraph: its node in the tree. */
  readonly nodes: Int32Array;
  /** Nodes of the `w:sectPr`, in the order of the document's sections; a section without one is missing at the end. */
  readonly sections: readonly number[];
}

const sources = new WeakMap<Story, StorySource>();

/** Remembers where a story came from, as long as the story lives. */
export function keepSource(story: Story, source: StorySource): void {
  sources.set(story, source);
}

/** Where a story came from, or null for a story that was not read from a file. */
export function sourceOf(story: Story): StorySource | null {
  return sources.get(story) ?? null;
}
