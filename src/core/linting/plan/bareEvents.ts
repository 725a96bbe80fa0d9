import type { AdministrativeDocument } from '../../administrative';
import { groupBy, type Range } from '../../document';
import { fold, matchesIn } from '../../vietnamese';
import { proseOf } from '../text/prose';

/** An event that is spoken of as if it were the document's, which is about another kind. */
export interface BareEvent {
  readonly actual: string;
  /** What the abstract says it is. */
  readonly expected: string;
  readonly range: Range;
}

const KINDS =
  'Hội nghị|Hội thi|Hội thảo|Hội thao|Hội diễn|Hội chợ|Hội trại|Đại hội|Lễ hội|Ngày hội|Lễ phát động|Lễ ra quân|Lễ kỷ niệm|Liên hoan|Cuộc thi|Tuần lễ';
const KIND = new RegExp(`(?<!\\p{L})(?:${KINDS})(?!\\p{L})`, 'iu');
/** Capital in the middle of a sentence, and no name behind it: the one that was spoken of. */
const BARE = new RegExp(
  `(?<=[\\p{Ll},] )(${KINDS})(?=[,;.)]|$| (?:đúng|từ|vào|tại|theo|được|diễn|trước|sau|để|bảo đảm|thành công|và|ngày|lúc|trong)(?!\\p{L}))`,
  'gu',
);
/** So few are left over from another document. */
const MOST = 2;

/** Kinds of events that are mentioned without a name and are not what the document arranges. */
export function bareEvents(administrative: AdministrativeDocument): readonly BareEvent[] {
  const own = KIND.exec(administrative.abstract?.text ?? '')?.[0];
  if (own === undefined) {
    return [];
  }
  const passages = proseOf(administrative).filter(({ quoted }) => !quoted);
  const found = passages
    .filter(({ role }) => role !== 'header' && role !== 'legalBasis')
    .flatMap((passage) =>
      matchesIn(passage.text.text, BARE).map(({ 1: actual = '', index }) => ({
        actual,
        expected: own,
        range: passage.text.slice(index, index + actual.length),
      })),
    );
  return [...groupBy(found, ({ actual }) => fold(actual))].flatMap(([kind, mentions]) => {
    // What is named anywhere, the abstract included, may well be meant.
    const all = passages.reduce((sum, { text }) => sum + fold(text.text).split(kind).length - 1, 0);
    return all === mentions.length && mentions.length <= MOST ? mentions : [];
  });
}
