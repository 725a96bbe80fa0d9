import { countWords } from '../../vietnamese';
import type { Passage } from './prose';

/** A label that only announces; longer ones are sentences with a colon. */
const LABEL_WORDS = 10;
const LABEL_ALONE = /^[^:]*:\s*$/u;
const LABEL_WITH_CONTENT = /^[^:]{1,80}: *[^\s:]/u;

/** Labels of the lines of an invitation or of minutes; the first ones say all they have to on their own line. */
const FORM_LABEL = /^\s*(?:Thời gian|Địa điểm|Chủ trì|Thư ký|Trang phục)\s*:\s*$/u;
const NEXT_FORM_LABEL =
  /^\s*(?:Thời gian|Địa điểm|Chủ trì|Thư ký|Trang phục|Thành phần|Nội dung)(?: [^:]{1,40})?: *[^\s:]/u;

/** Whether a line is nothing but a short label with a colon. */
export function isLabelAlone(text: string): boolean {
  return LABEL_ALONE.test(text) && countWords(text) <= LABEL_WORDS;
}

/**
 * "- Về nhân lực:" before "- Về phương tiện: mỗi đơn vị một xe.": the next item of the list has its own label and content, so nothing
 * belongs to this one.
 */
export function isEmptyLabel(passage: Passage, next: Passage | null): boolean {
  if (FORM_LABEL.test(passage.text.text)) {
    return passage.bullet === null && next !== null && NEXT_FORM_LABEL.test(next.text.text);
  }
  return (
    passage.bullet !== null &&
    isLabelAlone(passage.text.text) &&
    (next?.role === 'heading' ||
      (next?.bullet?.mark === passage.bullet.mark && LABEL_WITH_CONTENT.test(next.text.text)))
  );
}
