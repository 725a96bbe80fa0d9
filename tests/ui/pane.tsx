import './platform';
import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { checkDocument, createSession, type ProfileStore, type Session } from '../../src/app';
import { EMPTY_PROFILE } from '../../src/core';
import { FileHost } from '../../src/host/file';
import type { DocumentHost } from '../../src/host/documentHost';
import { App } from '../../src/ui/App';
import type { Language } from '../../src/ui/text/language';

export interface Pane {
  readonly host: FileHost;
  readonly session: Session;
  readonly user: UserEvent;
}

export interface PaneOptions {
  /** What the session works on, given the host that holds the file; default that host itself. */
  readonly over?: (host: FileHost) => DocumentHost;
  readonly language?: Language;
  readonly profileStore?: ProfileStore;
}

/** The pane over a file in memory and the real core; not yet checked. */
export function openPane(bytes: Uint8Array | null, options: PaneOptions = {}): Pane {
  const host = new FileHost(() => true);
  if (bytes !== null) {
    host.open(bytes, 'ke-hoach.docx');
  }
  const session = createSession(options.over?.(host) ?? host, {
    today: () => '2026-03-16',
    profileStore: options.profileStore ?? { load: () => EMPTY_PROFILE, save: () => true },
  });
  render(<App language={options.language ?? 'vi'} session={session} />);
  return { host, session, user: userEvent.setup() };
}

/** The same after the first check. */
export async function openCheckedPane(bytes: Uint8Array, options: PaneOptions = {}): Promise<Pane> {
  const pane = openPane(bytes, options);
  await act(() => pane.session.run(checkDocument));
  return pane;
}
