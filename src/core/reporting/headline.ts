import { DOCUMENT_TYPES } from '../reference';
import { regulationOf } from '../regulations';
import type { OutlineReport } from './checkOutput';

/** What the document is and which regulation it is judged by, in one Vietnamese phrase. */
export function headline({ documentType, regulation }: OutlineReport): string {
  const type = DOCUMENT_TYPES.find(({ slug }) => slug === documentType)?.name ?? 'Chưa rõ tên loại văn bản';
  return regulation === null
    ? `${type}, không xét thể thức`
    : `${type}, theo ${regulationOf(regulation).name}`;
}
