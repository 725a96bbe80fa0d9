import type { XmlTree } from '../../xml';
import { isFormatChange, symbolOf } from '../vocabulary';

const PARAGRAPH = symbolOf('w:p');
const RUN = symbolOf('w:r');
const FIELD_CHARACTER = symbolOf('w:fldChar');
const FALLBACK = symbolOf('mc:Fallback');
const DELETED = symbolOf('w:del');
const INSERTED = symbolOf('w:ins');
const MOVED_FROM = symbolOf('w:moveFrom');
const MOVED_TO = symbolOf('w:moveTo');

/** What one quick pass over a part tells before it is read. */
export interface StorySurvey {
  /** Upper bounds. */
  readonly paragraphs: number;
  readonly runs: number;
  /** Tracked insertions, deletions, moves and changes of formats. */
  readonly revisions: number;
  /** Field characters without a counterpart: they open or close nothing. */
  readonly strayFieldCharacters: ReadonlySet<number>;
}

export function surveyStory(tree: XmlTree): StorySurvey {
  let paragraphs = 0;
  let runs = 0;
  let revisions = 0;
  let deletedUntil = 0;
  const fieldCharacters: number[] = [];
  for (let node = 0; node < tree.count;) {
    const symbol = tree.symbol(node);
    if (symbol === FALLBACK) {
      node = tree.next(node);
      continue;
    }
    if (symbol === PARAGRAPH) {
      paragraphs++;
    } else if (symbol === RUN) {
      runs++;
    } else if (symbol === FIELD_CHARACTER) {
      if (node >= deletedUntil) {
        fieldCharacters.push(node);
      }
    } else if (symbol === DELETED || symbol === MOVED_FROM) {
      revisions++;
      deletedUntil = Math.max(deletedUntil, tree.next(node));
    } else if (symbol === INSERTED || symbol === MOVED_TO || isFormatChange(symbol)) {
      revisions++;
    }
    node++;
  }
  return { paragraphs, runs, revisions, strayFieldCharacters: findStray(tree, fieldCharacters) };
}

/** Pairs `begin` with `end`; a `begin` that is never closed would otherwise swallow the rest of the story as field code. */
function findStray(tree: XmlTree, fieldCharacters: readonly number[]): ReadonlySet<number> {
  const stray = new Set<number>();
  const open: number[] = [];
  for (const node of fieldCharacters) {
    const type = tree.attribute(node, 'fldCharType');
    if (type === 'begin') {
      open.push(node);
    } else if (open.length === 0) {
      stray.add(node);
    } else if (type === 'end') {
      open.pop();
    }
  }
  for (const node of open) {
    stray.add(node);
  }
  return stray;
}
