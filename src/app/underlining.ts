import { deservesComment, type Document, type Finding } from '../core';
import type { HostFailureKind, Underline } from '../host/documentHost';
import type { ActionContext } from './action';
import { placesOf } from './actions/revealFinding';
import { visibleFindings } from './findings';
import { permissionOf, type SessionState } from './state';
import { textTarget } from './target';

/** Failures that the next time may not meet; after the others the host is not asked again. */
const PASSING: ReadonlySet<HostFailureKind> = new Set(['busy', 'changed', 'timeout']);

interface Wanted {
  readonly places: readonly Underline[];
  readonly revision: string;
  /** Names what is to be underlined; empty for nothing. */
  readonly key: string;
}

/**
 * Keeps the underlines of the document in step with the findings on the screen. The result is to be called after every action; one drawing
 * waits for the other. A host that refuses is no fault of the user's: the option then says that it is not to be had.
 */
export function createUnderliner({ host, store }: ActionContext): () => Promise<void> {
  let drawn = '';
  let work = Promise.resolve();
  const draw = async (): Promise<void> => {
    const wanted = wantedUnderlines(store.get());
    if (wanted === null || wanted.key === drawn) {
      return;
    }
    const outcome = await host.underline(wanted.places, wanted.revision);
    if (outcome.ok) {
      drawn = wanted.key;
    } else if (!PASSING.has(outcome.failure.kind)) {
      drawn = '';
      store.set({ ...store.get(), underlines: 'refused' });
    }
  };
  return () => {
    work = work.then(draw, draw);
    return work;
  };
}

/** What should be underlined now; null as long as that cannot be said. */
function wantedUnderlines(state: SessionState): Wanted | null {
  const { phase, underlines } = state;
  if (phase.kind !== 'checked') {
    return null;
  }
  const { revision } = phase.check.snapshot;
  if (underlines !== 'on' || permissionOf(phase.check).kind === 'checkOnly') {
    return { places: [], revision, key: '' };
  }
  const findings = visibleFindings(state).filter(deservesComment);
  return phase.stale
    ? null
    : {
        places: findings.flatMap((finding) => underlinesOf(finding, phase.check.checked.document)),
        revision,
        key: [revision, ...findings.map(({ id }) => id)].join('\n'),
      };
}

function underlinesOf(finding: Finding, document: Document): readonly Underline[] {
  return placesOf(finding).flatMap(({ end, paragraph, part, start }): readonly Underline[] => {
    const target =
      paragraph === null || end <= start ? null : textTarget(document, { part, paragraph, start, end });
    return target === null ? [] : [{ ...target, severity: finding.severity, name: finding.id }];
  });
}
