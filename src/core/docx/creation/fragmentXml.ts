import type { Fragment, FragmentBlock } from '../../edits';
import { directFormats, type FormatWriter } from './paragraphFormatXml';
import { paragraphXml } from './paragraphXml';
import { tableXml } from './tableXml';

/**
 * The blocks of a fragment as a run of `w:p` and `w:tbl` elements, all formatting direct. The prefix `w` must be bound at the place
 * of insertion. A fragment that ends in a table needs a paragraph after it there, as every table does.
 */
export function fragmentXml(fragment: Fragment): string {
  return fragment.blocks.map((block) => blockXml(block, directFormats)).join('');
}

/** One block. */
export function blockXml(block: FragmentBlock, formats: FormatWriter): string {
  return block.kind === 'table' ? tableXml(block, formats) : paragraphXml(block, formats);
}
