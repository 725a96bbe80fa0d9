import { firstIndex } from '../../document';
import { matchesIn, oneOf, remembered, WORD_BEGINS, WORD_ENDS } from '../../vietnamese';
import { LINE_MARK } from '../text/lineMark';
import { beginsWithTask } from '../text/taskVerbs';

/** "từng" tells of what has been only before a verb: "từng giữ chức vụ", not "từng thôn". */
const ONCE_DID = `từng(?= (?:được|là|bị|có|tham gia|làm|xảy ra|giữ|công tác|đạt)${WORD_ENDS})`;
/** Whom something is told after; "theo quy định, xong trước ngày …" sets a day. */
const ACCORDING_TO = 'theo (?:yêu cầu|chỉ đạo|quy định(?!,? (?:xong|hoàn thành|chậm nhất|trước ngày)))';
const BEFORE_NOW = 'trước đó|vừa qua|(?:năm|kỳ) trước(?! ngày)';
/** Told, not planned: "đã hoàn thành trước ngày …", "theo yêu cầu tại … trước ngày …". */
const TOLD = new RegExp(
  WORD_BEGINS +
    oneOf('đã|tuy nhiên|kết quả đạt được|(?<!nhiệm vụ )được giao', ONCE_DID, ACCORDING_TO, BEFORE_NOW) +
    WORD_ENDS,
  'giu',
);
const CLAUSE_END = /[.;]/gu;
/** "Chi trả cho 13 hộ đã được phê duyệt, hoàn thành trước ngày …": in a task such words tell of whom it is about, and the comma ends them. */
const TASK_GOES_ON = /[.;]|,(?= (?:hoàn thành|xong|báo cáo|gửi|trình|chậm nhất|thời hạn|trước)(?!\p{L}))/gu;
const MARK = new RegExp(`^${LINE_MARK}`, 'iu');

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether what stands at the offset is told as done: behind one of the words for that, in the same clause. */
export function isTold(text: string, offset: number): boolean {
  const stretches = toldStretches(text);
  const found = stretches[firstIndex(stretches, ({ end }) => end >= offset)];
  return found !== undefined && found.start <= offset;
}

const isTask = remembered((text): boolean => beginsWithTask(text.replace(MARK, '')));

/** From such a word to the end of its clause, in order; found once for all dates of a text. */
const toldStretches = remembered((text): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const { 0: word, index } of matchesIn(text, TOLD)) {
    const start = index + word.length;
    if (start > (stretches.at(-1)?.end ?? -1)) {
      const clauseEnd = isTask(text) ? TASK_GOES_ON : CLAUSE_END;
      clauseEnd.lastIndex = start;
      stretches.push({ start, end: clauseEnd.exec(text)?.index ?? text.length });
    }
  }
  return stretches;
});
