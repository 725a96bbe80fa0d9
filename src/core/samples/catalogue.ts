import { announcement05, announcement36 } from './party/announcement';
import { congressResolution05 } from './party/congressResolution';
import { copiedAnnouncement36 } from './party/copiedAnnouncement';
import { decision05, decision36 } from './party/decision';
import { decisionWithRegulation05 } from './party/decisionWithRegulation';
import { jointRegulation05 } from './party/jointRegulation';
import { minutes05, minutes36 } from './party/minutes';
import { letter05, letter36 } from './party/officialLetter';
import { plan05, plan36 } from './party/plan';
import { planWithAppendix05 } from './party/planWithAppendix';
import { report05, report36 } from './party/report';
import { resolution05, resolution36 } from './party/resolution';
import { restrictedReport05, restrictedReport36 } from './party/restrictedReport';
import { steeringCommittee05 } from './party/steeringCommittee';
import { submission05, submission36 } from './party/submission';
import type { Sample } from './sample';
import { stateAnnouncement } from './state/announcement';
import { stateCopiedDecision } from './state/copiedDecision';
import { stateDecision } from './state/decision';
import { stateDecisionWithRegulation } from './state/decisionWithRegulation';
import { stateDepartmentReport } from './state/departmentReport';
import { stateInvitation } from './state/invitation';
import { stateMinutes } from './state/minutes';
import { stateOfficialLetter } from './state/officialLetter';
import { statePlan } from './state/plan';
import { statePlanWithAppendices } from './state/planWithAppendices';
import { stateProgramme } from './state/programme';
import { stateReport } from './state/report';
import { stateRestrictedReport } from './state/restrictedReport';
import { stateResolution } from './state/resolution';
import { stateSubmission } from './state/submission';
import { stateUrgentLetter } from './state/urgentLetter';

const ALL = [
  statePlan,
  statePlanWithAppendices,
  stateDecision,
  stateDecisionWithRegulation,
  stateOfficialLetter,
  stateSubmission,
  stateReport,
  stateDepartmentReport,
  stateAnnouncement,
  stateInvitation,
  stateMinutes,
  stateResolution,
  stateProgramme,
  stateUrgentLetter,
  stateRestrictedReport,
  stateCopiedDecision,
  plan36,
  letter36,
  submission36,
  report36,
  decision36,
  resolution36,
  announcement36,
  minutes36,
  restrictedReport36,
  copiedAnnouncement36,
  plan05,
  planWithAppendix05,
  letter05,
  submission05,
  report05,
  decision05,
  decisionWithRegulation05,
  resolution05,
  announcement05,
  minutes05,
  restrictedReport05,
  steeringCommittee05,
  congressResolution05,
  jointRegulation05,
] as const;

export type SampleId = (typeof ALL)[number]['id'];

/** A correct document per type and regulation. */
export const SAMPLES: readonly Sample<SampleId>[] = ALL;

/** The sample of that id. */
export function sampleOf(id: SampleId): Sample<SampleId> {
  const sample = SAMPLES.find((candidate) => candidate.id === id);
  if (sample === undefined) {
    throw new Error(`There is no sample "${id}"`);
  }
  return sample;
}
