import type { Rule } from '../linting';
import { capitalsBody } from './capitals/capitals-body';
import { capitalsEvent } from './capitals/capitals-event';
import { capitalsForeignBody } from './capitals/capitals-foreign-body';
import { capitalsForeignPlace } from './capitals/capitals-foreign-place';
import { capitalsHistoricalPerson } from './capitals/capitals-historical-person';
import { capitalsHoliday } from './capitals/capitals-holiday';
import { capitalsHonour } from './capitals/capitals-honour';
import { capitalsLandform } from './capitals/capitals-landform';
import { capitalsLandformName } from './capitals/capitals-landform-name';
import { capitalsPersonHanViet } from './capitals/capitals-person-han-viet';
import { capitalsPersonTranscribed } from './capitals/capitals-person-transcribed';
import { capitalsRegion } from './capitals/capitals-region';
import { capitalsSpecialBody } from './capitals/capitals-special-body';
import { capitalsSpecialPlace } from './capitals/capitals-special-place';
import { capitalsWork } from './capitals/capitals-work';

/** Capitals, by Phụ lục II of Decree 30/2020. */
export const CAPITALS_RULES: readonly Rule[] = [
  capitalsBody,
  capitalsEvent,
  capitalsForeignBody,
  capitalsForeignPlace,
  capitalsHistoricalPerson,
  capitalsHoliday,
  capitalsHonour,
  capitalsLandform,
  capitalsLandformName,
  capitalsPersonHanViet,
  capitalsPersonTranscribed,
  capitalsRegion,
  capitalsSpecialBody,
  capitalsSpecialPlace,
  capitalsWork,
];
