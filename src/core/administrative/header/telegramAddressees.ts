import type { DocumentTypeSlug } from '../../reference';
import type { Line } from '../reading/line';

/**
 * How many of `lines` say who wires whom in a telegram (công điện): "CHỦ TỊCH … điện:" and the list of bodies below it, which the form
 * of the decree (Mẫu 1.6) sets between the title and the text.
 */
export function telegramAddresseesLength(lines: readonly Line[], type: DocumentTypeSlug | null): number {
  const [lead] = lines;
  if (type !== 'cong-dien' || lead === undefined || !/(?:^| )DIEN ?:/u.test(lead.key)) {
    return 0;
  }
  const end = lines.findIndex(
    ({ text, paragraph }, index) =>
      index > 0 && !/^[-–+•]/u.test(text) && paragraph.label?.bullet !== true && !/^\p{Ll}/u.test(text),
  );
  return end < 0 ? lines.length : end;
}
