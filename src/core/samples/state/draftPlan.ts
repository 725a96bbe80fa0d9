import { setText, without } from '../change';
import { defineSample } from '../sample';
import { PLAN_TEXT } from './plan';

/**
 * A plan as it comes from the drafter's desk: number and day are left blank for the records office, and the recipients are missing.
 * Not one of the correct samples: it is what the browser page opens as a demonstration.
 */
export const draftPlan = defineSample({
  id: 'nd30-ke-hoach-du-thao',
  name: 'Dự thảo kế hoạch còn thiếu nơi nhận',
  regulation: 'nd30',
  type: 'ke-hoach',
  text: PLAN_TEXT,
  changes: [
    setText('documentNumber', 'Số:       /KH-UBND'),
    setText('placeAndDate', 'An Bình, ngày      tháng 3 năm 2026'),
    without(
      'recipients',
      ...PLAN_TEXT.recipients.slice(1).map((_, index) => `recipients.${String(index + 1)}`),
    ),
    without('archiveLine'),
  ],
});
