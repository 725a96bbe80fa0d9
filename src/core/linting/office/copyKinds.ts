import type { CopyBlock } from '../../administrative';
import type { CopiesDemand } from '../../regulations';
import { fold } from '../../vietnamese';

export type CopyKind = CopiesDemand['kinds'][number];

/** Words that tell one kind from the others, however the rest is written. */
const SIGNS = ['SAO Y', 'SAO LUC', 'TRICH SAO'];

/** The kind that a copy says it is, by the regulation's list; null where the list is empty. */
export function copyKind({ kind }: CopyBlock, { kinds }: CopiesDemand): CopyKind | null {
  const written = fold(kind.text);
  const sign = SIGNS.find((each) => written.includes(each));
  return kinds.find(({ text }) => sign !== undefined && fold(text).startsWith(sign)) ?? null;
}
