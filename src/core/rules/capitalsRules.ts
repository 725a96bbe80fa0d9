import type { Rule } from '../linting';
import { caseAfterColon } from './capitals/case-after-colon';
import { caseAfterMark } from './capitals/case-after-mark';
import { capitalsBody } from './capitals/capitals-body';
import { capitalsEvent } from './capitals/capitals-event';
import { capitalsFestival } from './capitals/capitals-festival';
import { capitalsForeignBody } from './capitals/capitals-foreign-body';
import { capitalsForeignPlace } from './capitals/capitals-foreign-place';
import { capitalsHistoricalPerson } from './capitals/capitals-historical-person';
import { capitalsHoliday } from './capitals/capitals-holiday';
import { capitalsHonour } from './capitals/capitals-honour';
import { capitalsLandform } from './capitals/capitals-landform';
import { capitalsLandformName } from './capitals/capitals-landform-name';
import { capitalsLunarYear } from './capitals/capitals-lunar-year';
import { capitalsNumberedPlace } from './capitals/capitals-numbered-place';
import { capitalsParty } from './capitals/capitals-party';
import { capitalsPeopleAndState } from './capitals/capitals-people-and-state';
import { capitalsPerson } from './capitals/capitals-person';
import { capitalsPersonHanViet } from './capitals/capitals-person-han-viet';
import { capitalsPersonTranscribed } from './capitals/capitals-person-transcribed';
import { capitalsPlace } from './capitals/capitals-place';
import { capitalsPost } from './capitals/capitals-post';
import { capitalsRegion } from './capitals/capitals-region';
import { capitalsSpecialBody } from './capitals/capitals-special-body';
import { capitalsSpecialPlace } from './capitals/capitals-special-place';
import { capitalsWeekdayAndMonth } from './capitals/capitals-weekday-and-month';
import { capitalsWork } from './capitals/capitals-work';
import { sentenceCapital } from './capitals/sentence-capital';

/** Capitals, by Phụ lục II of Decree 30/2020. */
export const CAPITALS_RULES: readonly Rule[] = [
  caseAfterColon,
  caseAfterMark,
  capitalsBody,
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
