import type { FileDefect } from '../rewrite';
import { LINE_FILES } from './lines';
import { MARK_FILES } from './marks';
import { PAGE_FILES } from './page';

/** Defects that stand in the file's XML and that no edit of text or format can plant. */
export const FILE_DEFECTS: readonly FileDefect[] = [...PAGE_FILES, ...LINE_FILES, ...MARK_FILES];
