import {
  checkDocument,
  createSession,
  visibleFindings,
  type ProfileStore,
  type Session,
} from '../../src/app';
import { EMPTY_PROFILE, type Finding } from '../../src/core';
import { FileHost } from '../../src/host/file';
import type { DocumentHost, HostFailureKind, Outcome } from '../../src/host/documentHost';
import { present } from '../support/docx';
import { planWithFaults } from './documents';

const NO_STORE: ProfileStore = { load: () => EMPTY_PROFILE, save: () => true };
export const OPTIONS = { today: () => '2026-03-16', profileStore: NO_STORE };

export async function checkedSession(
  bytes = planWithFaults(),
): Promise<{ session: Session; host: FileHost }> {
  const host = new FileHost(() => true);
  host.open(bytes, 'ke-hoach.docx');
  const session = createSession(host, OPTIONS);
  await session.run(checkDocument);
  return { session, host };
}

export function findings(session: Session): readonly Finding[] {
  return visibleFindings(session.state.get());
}

export function findingBy(session: Session, accept: (finding: Finding) => boolean): Finding {
  return present(findings(session).find(accept));
}

export const isFixable = (finding: Finding): boolean => finding.remedy?.kind === 'edits';
export const isInsertable = (finding: Finding): boolean => finding.remedy?.kind === 'insert';

/** A host whose answers fail, over one that works. */
export function failing(
  host: DocumentHost,
  operation: 'read' | 'apply' | 'reveal',
  kind: HostFailureKind,
): DocumentHost {
  const failure: Outcome<never> = { ok: false, failure: { kind, detail: 'as the test wants' } };
  return { ...over(host), [operation]: () => Promise.resolve(failure) };
}

/** A host that passes everything on, for tests that change one answer. */
export function over(host: DocumentHost): DocumentHost {
  return {
    capabilities: host.capabilities,
    read: () => host.read(),
    reveal: (...where) => host.reveal(...where),
    apply: (...what) => host.apply(...what),
    insert: (...what) => host.insert(...what),
    undo: () => host.undo(),
    takeBack: (...what) => host.takeBack(...what),
    comment: (...what) => host.comment(...what),
    removeComments: () => host.removeComments(),
    underline: (...what) => host.underline(...what),
  };
}
