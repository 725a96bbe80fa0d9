import type { Package } from '../../opc';
import { notADocx, type ReadFailure } from '../readFailure';

type MainPart =
  | { readonly ok: true; readonly partName: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly failure: ReadFailure };

const USUAL_NAME = 'word/document.xml';

/**
 * Finds the main document part through the package's relationships.
 * @throws PackageError, XmlError
 */
export function findMainPart(opened: Package): MainPart {
  const link = opened.relationships('').find(({ type, external }) => type === 'officeDocument' && !external);
  const partName = link?.target ?? USUAL_NAME;
  const contentType = opened.contentType(partName) ?? '';
  if (/spreadsheetml|presentationml|ms-excel|ms-powerpoint/i.test(contentType)) {
    return {
      ok: false,
      failure: notADocx('Tệp này là bảng tính hoặc bài trình chiếu, không phải văn bản Word.'),
    };
  }
  const bytes = opened.read(partName);
  if (bytes === null) {
    return { ok: false, failure: notADocx('Tệp nén này không chứa văn bản Word.') };
  }
  return { ok: true, partName, bytes };
}
