import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { isAnyReferredTo } from '../citations/referredItems';
import { mendTexts } from '../remedies/remedies';
import { renumbering } from './labels';

const REFERRED = ' Văn bản có chỗ dẫn đến các số này: hãy sửa bằng tay, cùng với các chỗ dẫn.';

/**
 * The remedy that numbers items anew, counting from `first`, after a question; and what to say where there is none because the text refers
 * to their numbers. None either where a label is automatic or cannot be written.
 */
export function renumberItems(
  administrative: AdministrativeDocument,
  items: readonly OutlineItem[],
  first: number,
): { readonly note: string; readonly mending: Partial<ReturnType<typeof mendTexts>> } {
  const { source } = administrative;
  const texts = items.map((item, index) => renumbering(source, item, first + index));
  const writable = texts.filter((text) => text !== null);
  if (writable.length < texts.length) {
    return { note: '', mending: {} };
  }
  const renumbered = items.filter(({ ordinal }, index) => ordinal.at(-1) !== first + index);
  return isAnyReferredTo(administrative, renumbered)
    ? { note: REFERRED, mending: {} }
    : { note: '', mending: mendTexts(source, writable, 'confirm') };
}
