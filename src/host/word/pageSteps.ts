import { fragmentToFlatOpc, type Fragment } from '../../core';
import type { PlannedEdit } from './editPlan';
import type { ProxyScope } from './liveDocument';
import type { Step } from './step';

export type PageWork = { readonly edit: number } & Extract<PlannedEdit, { kind: 'page' | 'pageNumber' }>;

/** Page setup and page numbers. `section.pageSetup` is used only for edits that were planned for a Word that has it. */
export function pageStep(scope: ProxyScope, work: PageWork): Step {
  return {
    edit: work.edit,
    queue: () => {
      const section = sectionAt(scope, work.section);
      if (work.kind === 'page') {
        scope.keep(section.pageSetup).set(work.values);
        return [];
      }
      if (work.needsTitlePage) {
        scope.keep(section.pageSetup).set({ differentFirstPageHeaderFooter: true });
      }
      insertPageNumber(scope, scope.keep(section.getHeader('Primary')), work);
      return [];
    },
  };
}

/** Step by step from the first one, which saves loading the collection. */
export function sectionAt(scope: ProxyScope, index: number): Word.Section {
  let section = scope.keep(scope.keep(scope.context.document.sections).getFirst());
  for (let count = 0; count < index; count++) {
    section = scope.keep(section.getNext());
  }
  return section;
}

/** Above what the header holds already; an empty header is replaced. */
function insertPageNumber(
  scope: ProxyScope,
  header: Word.Body,
  { headerParagraphs, size }: Extract<PageWork, { kind: 'pageNumber' }>,
): void {
  const xml = fragmentToFlatOpc(pageNumberFragment(size));
  const target = headerParagraphs === 0 ? header : scope.keep(header.insertParagraph('', 'Start'));
  scope.keep(target.insertOoxml(xml, 'Replace'));
}

function pageNumberFragment(size: number): Fragment {
  return {
    blocks: [
      {
        kind: 'paragraph',
        format: { alignment: 'center' },
        content: [{ kind: 'pageNumber', format: { size } }],
      },
    ],
  };
}
