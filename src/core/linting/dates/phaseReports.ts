import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { proseOf } from '../text/prose';
import { datesOf, daysOf } from './dates';

/** A report on one round of what is done in several, due before that round is over. */
export interface EarlyPhaseReport {
  readonly actual: string;
  readonly end: string;
  readonly range: Range;
}

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

/** Reports on a round that are due before its last day. */
export function earlyPhaseReports(administrative: AdministrativeDocument): readonly EarlyPhaseReport[] {
  const dates = datesOf(administrative);
  const rounds = new Map<string, { readonly last: string; readonly shown: string }[]>();
  for (const { passage, mention, until } of dates) {
    const name = SET.exec(passage.text.text.slice(0, mention.start))?.[1]?.toLowerCase();
    const days = until?.mention.precision === 'day' ? daysOf(until.mention) : null;
    if (name !== undefined && until !== null && days !== null) {
      const shown = passage.text.text.slice(until.mention.start, until.mention.end);
      rounds.set(name, [...(rounds.get(name) ?? []), { last: days.last, shown }]);
    }
  }
  if (rounds.size === 0) {
    return [];
  }
  const spoken = new Set(proseOf(administrative).filter(({ quoted }) => !quoted));
  return dates.flatMap(({ passage, mention, role, range }): readonly EarlyPhaseReport[] => {
    const name = REPORTED.exec(passage.text.text.slice(0, mention.start))?.[1]?.toLowerCase();
    const [round, ...others] = rounds.get(name ?? '') ?? [];
    const days = mention.precision === 'day' ? daysOf(mention) : null;
    return role === 'deadline' &&
      spoken.has(passage) &&
      round !== undefined &&
      others.length === 0 &&
      days !== null &&
      days.last < round.last
      ? [{ actual: passage.text.text.slice(mention.start, mention.end), end: round.shown, range }]
      : [];
  });
}
