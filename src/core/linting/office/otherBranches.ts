import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { fold, matchesIn } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';

/** Another branch where the document's own speaks. */
export interface OtherBranch {
  readonly actual: string;
  readonly range: Range;
}

/** Bodies of the Party that are named after a school, a village, a quarter. */
const BRANCH = /^(?:CHI BO|DANG UY BO PHAN|DANG BO BO PHAN) /u;
/** "Căn cứ Nghị quyết số 02-NQ/CB, ngày … của Chi bộ …": what a cell founds its paper on is its own resolution. */
const OWN_RESOLUTION = /(?<!\p{L})Nghị quyết (?:số )?[\d….]*-NQ\/CB(?!\p{L})/u;
/** So many words at the end of a name tell one branch from another of its kind. */
const OWN_WORDS = 2;

/** "Chi bộ Trường Tiểu học Kim Đồng" in what "CHI BỘ TRƯỜNG TIỂU HỌC LÊ LỢI" says of itself. */
export function otherBranches(
  administrative: AdministrativeDocument,
  spoken: readonly Passage[],
): readonly OtherBranch[] {
  const name = fold(administrative.issuingAgency?.text ?? '');
  const own = name.split(' ');
  return !BRANCH.test(name)
    ? []
    : [...spoken, ...basesOfOwn(administrative)].flatMap(({ text }): readonly OtherBranch[] => {
        const words = matchesIn(text.text, /[\p{L}\d]+/gu);
        return words.flatMap((word, at) => {
          const written = words.slice(at, at + own.length);
          const last = written.at(-1);
          if (written.length < own.length || last === undefined || !/^[\p{Lu}\d]/u.test(last[0])) {
            return [];
          }
          const odd = written.flatMap((each, index) => (fold(each[0]) === own[index] ? [] : [index]));
          const isOther =
            odd.length > 0 &&
            odd.length <= OWN_WORDS &&
            odd.every((index) => index >= own.length - OWN_WORDS);
          const end = last.index + last[0].length;
          return isOther && own.length - odd.length > 2
            ? [{ actual: text.text.slice(word.index, end), range: text.slice(word.index, end) }]
            : [];
        });
      });
}

function basesOfOwn(administrative: AdministrativeDocument): readonly Passage[] {
  return proseOf(administrative).filter(
    ({ role, text }) => role === 'legalBasis' && OWN_RESOLUTION.test(text.text),
  );
}
