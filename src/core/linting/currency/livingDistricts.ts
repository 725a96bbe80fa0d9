import type { Document, Range } from '../../document';
import type { RuleContext } from '../rule';
import { districtMentions, type DistrictMention } from './districtMentions';
import { dayOfFacts, speaksOfEarlierTime } from './earlierTime';
import { keepsOldName } from './keptNames';

/** Districts and towns ended with this day (Law 72/2025/QH15). */
const LAST_DAY = '2025-06-30';

/** Whether a tab parts the words, as it parts two columns of the header: "Số: 5/KH-UBND", "huyện …, ngày …". */
function isTorn({ stories }: Document, { part, paragraph, start, end }: Range): boolean {
  return stories.get(part)?.paragraphs[paragraph]?.text.slice(start, end).includes('\t') === true;
}

/** Names of the district level that a document of after its end gives as if there still were one. */
export function livingDistricts(context: RuleContext): readonly DistrictMention[] {
  const { administrative, document } = context;
  if (dayOfFacts(context) <= LAST_DAY) {
    return [];
  }
  return districtMentions(administrative).filter((mention) => {
    const range = mention.passage.text.slice(mention.start, mention.end);
    return (
      !isTorn(document, range) &&
      !speaksOfEarlierTime(administrative, mention, LAST_DAY) &&
      !keepsOldName(mention)
    );
  });
}
