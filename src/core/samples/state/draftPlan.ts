import { replaceText, setText, without } from '../change';
import { defineSample } from '../sample';
import { PLAN_TEXT } from './plan';

/** All lines below “Nơi nhận:” but the last, which is the archive line. */
const RECIPIENTS = PLAN_TEXT.recipients.slice(1).map((_, index) => `recipients.${index + 1}`);

/**
 * A plan as it comes to a clerk's desk: number and day are left blank for the records office, the closing sentence and the recipients are
 * missing, and a few things are wrong. Not one of the correct samples: it is what the browser page opens as a demonstration.
 */
export const draftPlan = defineSample({
  id: 'nd30-ke-hoach-du-thao',
  name: 'Dự thảo kế hoạch còn thiếu sót',
  regulation: 'nd30',
  type: 'ke-hoach',
  text: PLAN_TEXT,
  changes: [
    setText('nationalMotto', 'Độc lập – Tự do – Hạnh Phúc'),
    setText('documentNumber', 'Số:       /KH-UBND'),
    setText('placeAndDate', 'An Bình, ngày      tháng 3 năm 2026'),
    replaceText('section.IV', 'IV. ', 'V. '),
    replaceText('section.V', 'V. ', 'VI. '),
    without('closingSentence', 'recipients', ...RECIPIENTS, 'archiveLine'),
  ],
});
