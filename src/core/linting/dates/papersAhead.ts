import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { datesOf, daysOf, writtenDate } from './dates';
import { issueDays } from './plannedDates';

/** The day of a paper that the document goes by, after the document's own. */
export interface PaperAhead {
  readonly actual: string;
  readonly range: Range;
}

/** "Xét Đơn xin nghỉ phép ngày …", "trên cơ sở biên bản kiểm tra hiện trường ngày …". */
const BY_PAPER =
  /(?<!\p{L})(?:Căn cứ|Xét|[Tt]heo|[Tt]rên cơ sở)(?!\p{L})[^;.,]{0,60}?(?:[Bb]iên bản|[Đđ]ơn|[Gg]iấy đề nghị|[Kk]ết luận|[Bb]áo cáo)[^;.,\d]{0,60}(?<!trước|đến|vào|từ|sau) ngày $/u;
const REACH = 160;

/** Papers without a number, such as minutes and applications, that would have been written after the document which goes by them. */
export function papersAhead(administrative: AdministrativeDocument): readonly PaperAhead[] {
  const issued = issueDays(administrative.placeAndDate);
  return issued === null
    ? []
    : datesOf(administrative).flatMap((date): readonly PaperAhead[] => {
        const { passage, mention, range } = date;
        const days = mention.precision === 'day' ? daysOf(mention) : null;
        const before = passage.text.text.slice(Math.max(0, mention.start - REACH), mention.start);
        return days !== null && days.first > issued.last && !passage.quoted && BY_PAPER.test(before)
          ? [{ actual: writtenDate(date), range }]
          : [];
      });
}
