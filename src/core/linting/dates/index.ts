export { anniversaryFaults } from './anniversaries';
export { bygoneMonths, bygonePeriods } from './bygonePeriods';
export { chainFaults } from './chains';
export { countedStretches } from './countedStretches';
export { dateOfIssueSlips, type DateOfIssueSlip } from './dateOfIssueForm';
export { datesOf, daysOf, type DateRole, type DocumentDate } from './dates';
export { earlySummaries } from './earlySummaries';
export { eventOfTask, openingOf, stretchBefore } from './eventOfTask';
export { isFinalReport } from './finalReports';
export { oldFunds } from './fundsOfYear';
export { lateBeginnings } from './lateBeginnings';
export { leftPeriods, namedPeriods, type NamedPeriod } from './leftPeriods';
export { oddPeriods } from './oddPeriods';
export { orderedBefore } from './orderedBefore';
export { sentenceAround, speaksOfPast, type Sentence } from './pastContext';
export { phaseFaults } from './phases';
export { issueDays, meetingDay, plannedDates, type DaySpan, type PlannedDate } from './plannedDates';
export {
  daysOfDoings,
  eventsReported,
  isPaper,
  isPreparation,
  rehearsalsOf,
  isSummary,
  lastDayOfEvents,
} from './preparation';
export { programmeGaps } from './programmeGaps';
export { programmeOrderFaults, type OrderFault } from './programmeOrder';
export { startFaults } from './programmeStart';
export { rangesBegunLongAgo } from './rangesBegunLongAgo';
export { oddPlaces, oddYears } from './scheduleFaults';
export type { ScheduleEntry } from './schedules';
export { statedHours } from './statedHours';
export { stepFaults } from './stepOrder';
export { strayPeriods } from './strayPeriods';
export { swappedYears } from './swappedYears';
export { leftTerms } from './terms';
export { timePassages } from './timePassages';
export { sameDayLastYear, toldLater } from './toldLater';
export { trueWeekday } from './trueWeekday';
export { yearSlip, type YearSlip } from './yearSlip';
