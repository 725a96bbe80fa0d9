import type { AdministrativeDocument } from '../../administrative';
import { formatNumber, matchesIn } from '../../vietnamese';
import { proseOf } from '../text/prose';
import type { TotalFault } from './totalParts';

const NUMBER = String.raw`(\d{1,3}(?:,\d{1,2})?)`;
const AGAINST = String.raw`(?: [^.;()\d]{0,20})? so với [^.;()]{0,50} \((?:[^()\d]{0,12}(?:năm \d{4}:? )?)?`;
/** "3,2%, giảm 0,9 điểm phần trăm so với cuối năm 2025 (4,1%)" */
const POINTS = new RegExp(
  String.raw`${NUMBER}%,? (tăng|giảm) ${NUMBER}(?:%| điểm phần trăm| điểm %)${AGAINST}${NUMBER}%\)`,
  'giu',
);
/** "15/19 tiêu chí, tăng 02 tiêu chí so với cuối năm 2025 (13/19 tiêu chí)" */
const SHARES = new RegExp(
  String.raw`(?<![\d/])${NUMBER}\/\d{1,3} [^.;()\d]{1,30}?,? (tăng|giảm) (?:thêm )?${NUMBER} [^.;()\d]{1,20}${AGAINST}${NUMBER}\/\d{1,3}(?: [^()\d]{1,30})?\)`,
  'giu',
);
/** What rounding may add or take. */
const ROUNDING = 0.11;

/** Shares that a change in points does not lead to. */
export function pointFaults(administrative: AdministrativeDocument): readonly TotalFault[] {
  return proseOf(administrative)
    .filter(({ role }) => role !== 'header' && role !== 'legalBasis')
    .flatMap(({ text }) =>
      [POINTS, SHARES].flatMap((pattern) =>
        matchesIn(text.text, pattern).flatMap(
          ({
            0: whole,
            1: now = '',
            2: verb = '',
            3: step = '',
            4: before = '',
            index,
          }): readonly TotalFault[] => {
            const change = verb.toLowerCase() === 'tăng' ? valueOf(step) : -valueOf(step);
            const made = valueOf(before) + change;
            const rounding = pattern === POINTS && /,/u.test(whole) ? ROUNDING : 0;
            return Math.abs(made - valueOf(now)) <= rounding
              ? []
              : [
                  {
                    kind: 'mismatch',
                    total: now,
                    range: text.slice(index, index + now.length),
                    sum: formatNumber(made),
                    parts: 2,
                    doubtful: false,
                  },
                ];
          },
        ),
      ),
    );
}

function valueOf(figures: string): number {
  return Number(figures.replace(',', '.'));
}
