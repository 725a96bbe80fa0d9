import type { Edit, EditOutcome, Join } from '../../core';
import type { ProxyScope } from './liveDocument';
import type { Step } from './step';

/**
 * Word is asked to do so many edits at a time: it stops add-ins that keep it busy for five seconds (Office Add-ins, "Resource
 * limits").
 */
const EDITS_PER_REQUEST = 200;

/** Joins whose one half cannot be made are not made at all; of the others, the paragraph goes only once its text stands elsewhere. */
export function wholeJoins(
  steps: readonly Step[],
  joins: readonly Join[],
  edits: readonly Edit[],
): readonly Step[] {
  const partners = new Map<number, number>();
  for (const { deletion, writing } of joins) {
    partners.set(edits.indexOf(deletion), edits.indexOf(writing));
  }
  const isSkipped = (edit: number): boolean => steps.some((step) => step.edit === edit && 'skip' in step);
  const refused = new Set([...partners].filter((pair) => pair.some(isSkipped)).flatMap((pair) => pair));
  return steps.map((step): Step => {
    if ('skip' in step || !refused.has(step.edit)) {
      const after = partners.get(step.edit);
      return 'skip' in step || after === undefined ? step : { ...step, after };
    }
    return { edit: step.edit, skip: 'notSupported' };
  });
}

/** Has Word do the steps, in as few requests as it takes. */
export async function perform(
  scope: ProxyScope,
  steps: readonly Step[],
): Promise<ReadonlyMap<number, EditOutcome>> {
  const targets = new Map<number, readonly OfficeExtension.ClientObject[]>();
  const outcomes = new Map<number, EditOutcome>();
  const waiting: Extract<Step, { queue: unknown }>[] = [];
  for (const step of steps) {
    if ('skip' in step) {
      outcomes.set(step.edit, { kind: 'skipped', reason: step.skip });
      continue;
    }
    if (step.after !== undefined && (targets.get(step.after) ?? []).length > 0) {
      waiting.push(step);
      continue;
    }
    if (targets.size > 0 && targets.size % EDITS_PER_REQUEST === 0) {
      await scope.context.sync();
    }
    targets.set(step.edit, step.queue());
  }
  const isMissing = (edit: number): boolean => (targets.get(edit) ?? []).some((proxy) => proxy.isNullObject);
  if (waiting.length > 0) {
    // Only now does Word say whether it has found the places where the text was to go.
    await scope.context.sync();
    for (const step of waiting) {
      if (step.after !== undefined && isMissing(step.after)) {
        outcomes.set(step.edit, { kind: 'skipped', reason: 'notSupported' });
      } else {
        targets.set(step.edit, step.queue());
      }
    }
  }
  await scope.finish();
  for (const edit of targets.keys()) {
    outcomes.set(edit, isMissing(edit) ? { kind: 'skipped', reason: 'locationLost' } : { kind: 'applied' });
  }
  return outcomes;
}
