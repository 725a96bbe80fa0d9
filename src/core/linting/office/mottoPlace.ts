import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { firstRange, lastRange } from '../places';

/**
 * The motto, where it stands above the name of the state in the same column; null where it stands below it, or where that cannot be told:
 * parts in different cells or boxes stand in the file in another order than on the page.
 */
export function mottoAboveName({
  source,
  nationalName,
  nationalMotto,
}: AdministrativeDocument): Range | null {
  if (nationalName === null || nationalMotto === null) {
    return null;
  }
  const [name, motto] = [firstRange(nationalName), lastRange(nationalMotto)];
  const cells = [name, motto].map(({ paragraph }) => source.main.paragraphs[paragraph]?.cell);
  return motto.paragraph < name.paragraph && cells[0] === cells[1] ? motto : null;
}
