import type { AdministrativeDocument } from '../../administrative';
import { proseOf } from '../text/prose';
import { datesOf, daysOf, writtenDate } from './dates';
import type { MisplacedDay } from './misplacedDay';

const ROUND = String.raw`đợt (?:\d{1,2}|[IVX]+|một|hai|ba|chính|bổ sung|cao điểm|thứ \p{L}+)`;
/** "a) Đợt chính: từ ngày 06/4/2026 đến ngày 24/4/2026." */
const SET = new RegExp(
  String.raw`^[^\p{L}]*(?:\p{L}\) )?(${ROUND})(?:,| năm \d{4})?: ?(?:dự kiến )?(?:bắt đầu )?(?:từ )?(?:ngày )?$`,
  'iu',
);
/** "báo cáo đợt chính gửi trước ngày" */
const REPORTED = new RegExp(
  String.raw`(?<!\p{L})báo cáo (?:kết quả )?(?:thực hiện )?(${ROUND})(?!\p{L})[^.;,]{0,60}$`,
  'iu',
);

/** Reports on one round of what is done in several, due before the last day of that round. */
export function earlyPhaseReports(administrative: AdministrativeDocument): readonly MisplacedDay[] {
  const dates = datesOf(administrative);
  const rounds = new Map<string, { readonly last: string; readonly shown: string }[]>();
  for (const { passage, mention, until } of dates) {
    const name = SET.exec(passage.text.text.slice(0, mention.start))?.[1]?.toLowerCase();
    const days = until?.mention.precision === 'day' ? daysOf(until.mention) : null;
    if (name !== undefined && until !== null && days !== null) {
      rounds.set(name, [...(rounds.get(name) ?? []), { last: days.last, shown: writtenDate(until) }]);
    }
  }
  if (rounds.size === 0) {
    return [];
  }
  const spoken = new Set(proseOf(administrative).filter(({ quoted }) => !quoted));
  return dates.flatMap((date): readonly MisplacedDay[] => {
    const { passage, mention, role, range } = date;
    const name = REPORTED.exec(passage.text.text.slice(0, mention.start))?.[1]?.toLowerCase();
    const [round, ...others] = rounds.get(name ?? '') ?? [];
    const days = mention.precision === 'day' ? daysOf(mention) : null;
    return role === 'deadline' &&
      spoken.has(passage) &&
      round !== undefined &&
      others.length === 0 &&
      days !== null &&
      days.last < round.last
      ? [{ actual: writtenDate(date), end: round.shown, range }]
      : [];
  });
}
