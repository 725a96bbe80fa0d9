import { fold } from '../../vietnamese';

const FEWEST_INITIALS = 3;

/**
 * "KTHTĐT" for "KTHTDT" of "PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ": the initials that an abbreviation should have, where only the stroke of
 * Đ differs from those of the agency's name; null where it does not, or they are others.
 */
export function initialsWithStroke(written: string, agency: string): string | null {
  const initials = (agency.match(/\p{L}+/gu) ?? [])
    .filter((word) => fold(word) !== 'VA')
    .map((word) => (/^Đ/iu.test(word) ? 'Đ' : fold(word.charAt(0))))
    .join('');
  const at = written.length < FEWEST_INITIALS ? -1 : fold(initials).indexOf(fold(written));
  const meant = initials.slice(at, at + written.length);
  return at === -1 || initials.includes(written) || !/[DĐ]/u.test(written) ? null : meant;
}
