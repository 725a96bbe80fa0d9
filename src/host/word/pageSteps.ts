import { fragmentToFlatOpc, type Fragment } from '../../core';
import type { PlannedEdit } from './editPlan';
import type { ProxyScope } from './liveDocument';
import { sectionAt } from './sectionAt';
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
