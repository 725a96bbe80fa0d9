import { firstIndex } from '../../document';
import { remembered } from '../../vietnamese';

/** Told, not planned: "đã hoàn thành trước ngày …", "theo yêu cầu tại … trước ngày …". */
const TOLD =
  /(?<!\p{L})(?:đã|từng(?= (?:được|là|bị|có|tham gia|làm|xảy ra|giữ|công tác|đạt)(?!\p{L}))|(?<!nhiệm vụ )được giao|theo (?:yêu cầu|chỉ đạo|quy định(?!,? (?:xong|hoàn thành|chậm nhất|trước ngày)))|trước đó|vừa qua|tuy nhiên|kết quả đạt được|(?:năm|kỳ) trước(?! ngày))(?!\p{L})/giu;
const CLAUSE_END = /[.;]/gu;

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

/** From such a word to the end of its clause, in order; found once for all dates of a text. */
const toldStretches = remembered((text): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const { 0: word, index } of text.matchAll(TOLD)) {
    const start = index + word.length;
    if (start > (stretches.at(-1)?.end ?? -1)) {
      CLAUSE_END.lastIndex = start;
      stretches.push({ start, end: CLAUSE_END.exec(text)?.index ?? text.length });
    }
  }
  return stretches;
});
