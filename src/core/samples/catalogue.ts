import { plan05, plan36 } from './party/plan';
import type { Sample } from './sample';
import { statePlan } from './state/plan';

const ALL = [statePlan, plan36, plan05] as const;

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
