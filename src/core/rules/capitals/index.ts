import type { Rule } from '../../linting';
import { capitalsBody } from './capitals-body';
import { capitalsDoubled } from './capitals-doubled';
import { capitalsEvent } from './capitals-event';
import { capitalsFestival } from './capitals-festival';
import { capitalsForeignBody } from './capitals-foreign-body';
import { capitalsForeignPlace } from './capitals-foreign-place';
import { capitalsHistoricalPerson } from './capitals-historical-person';
import { capitalsHoliday } from './capitals-holiday';
import { capitalsHonour } from './capitals-honour';
import { capitalsLandform } from './capitals-landform';
import { capitalsLandformName } from './capitals-landform-name';
import { capitalsLunarYear } from './capitals-lunar-year';
import { capitalsNumberedPlace } from './capitals-numbered-place';
import { capitalsParty } from './capitals-party';
import { capitalsPeopleAndState } from './capitals-people-and-state';
import { capitalsPerson } from './capitals-person';
import { capitalsPersonHanViet } from './capitals-person-han-viet';
import { capitalsPersonTranscribed } from './capitals-person-transcribed';
import { capitalsPlace } from './capitals-place';
import { capitalsPost } from './capitals-post';
import { capitalsRegion } from './capitals-region';
import { capitalsSpecialBody } from './capitals-special-body';
import { capitalsSpecialPlace } from './capitals-special-place';
import { capitalsWeekdayAndMonth } from './capitals-weekday-and-month';
import { capitalsWork } from './capitals-work';
import { caseAfterColon } from './case-after-colon';
import { caseAfterMark } from './case-after-mark';
import { sentenceCapital } from './sentence-capital';

/** Capitals, by Phụ lục II of Decree 30/2020. */
export const CAPITALS_RULES: readonly Rule[] = [
  caseAfterColon,
  caseAfterMark,
  capitalsBody,
  capitalsDoubled,
  capitalsEvent,
  capitalsFestival,
  capitalsForeignBody,
  capitalsForeignPlace,
  capitalsHistoricalPerson,
  capitalsHoliday,
  capitalsHonour,
  capitalsLandform,
  capitalsLandformName,
  capitalsLunarYear,
  capitalsNumberedPlace,
  capitalsParty,
  capitalsPeopleAndState,
  capitalsPerson,
  capitalsPersonHanViet,
  capitalsPersonTranscribed,
  capitalsPlace,
  capitalsPost,
  capitalsRegion,
  capitalsSpecialBody,
  capitalsSpecialPlace,
  capitalsWeekdayAndMonth,
  capitalsWork,
  sentenceCapital,
];
