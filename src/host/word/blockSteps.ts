import { fragmentToFlatOpc, type Fragment } from '../../core';
import type { LiveInsertionPoint } from './editPlan';
import type { LiveParagraph, ProxyScope } from './liveDocument';
import type { Step } from './step';

export interface InsertionWork {
  readonly edit: number;
  readonly point: LiveInsertionPoint;
  readonly fragment: Fragment;
}

export interface DeletionWork {
  readonly edit: number;
  readonly paragraph: LiveParagraph;
}

/**
 * An insertion goes into an empty paragraph of its own, which is replaced by the content: so neither the neighbours nor their
 * formats are touched, and a table on either side stays apart. What is left of that paragraph is taken away by
 * `tidyInsertions`.
 */
export function insertionStep(scope: ProxyScope, { edit, point, fragment }: InsertionWork): Step {
  const xml = fragmentToFlatOpc(fragment);
  return {
    edit,
    queue: () => {
      const neighbour = blockAt(scope, point);
      const place = scope.keep(neighbour.insertParagraph('', point.where));
      scope.keep(place.insertOoxml(xml, 'Replace'));
      return [];
    },
  };
}

export function deletionStep({ edit, paragraph }: DeletionWork): Step {
  return {
    edit,
    queue: () => {
      paragraph.proxy.delete();
      return [];
    },
  };
}

function blockAt(
  scope: ProxyScope,
  { paragraph, leave }: LiveInsertionPoint,
): Word.Paragraph | Word.Table | Word.ContentControl {
  let block: Word.Paragraph | Word.Table | Word.ContentControl = paragraph.proxy;
  for (const kind of leave) {
    block = scope.keep(kind === 'table' ? block.parentTable : block.parentContentControl);
  }
  return block;
}
