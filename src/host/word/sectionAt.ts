import type { ProxyScope } from './liveDocument';

/** A section by its position: step by step from the first one, which saves loading the collection. */
export function sectionAt(scope: ProxyScope, index: number): Word.Section {
  let section = scope.keep(scope.keep(scope.context.document.sections).getFirst());
  for (let count = 0; count < index; count++) {
    section = scope.keep(section.getNext());
  }
  return section;
}
