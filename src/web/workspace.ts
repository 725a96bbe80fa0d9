import { checkDocument, createSession, selectFinding, visibleFindings, shownCheck } from '../app';
import type { ProfileStore, Session } from '../app';
import type { IsoDate } from '../core';
import { FileHost, type OpenResult } from '../host/file';
import { PageView } from './pageView/pageView';
import { webTexts, type WebLanguage } from './text/language';

/** The parts of the browser page that outlive any drawing of it. */
export interface Workspace {
  readonly host: FileHost;
  readonly session: Session;
  readonly view: PageView;
  /** Opens a document and checks it. When it cannot be read, the document that was open stays. */
  readonly open: (bytes: Uint8Array, name: string) => OpenResult;
  /** Calls back when the view is about to show a place, or the user picked one there. */
  readonly onAttention: (listener: (panel: 'page' | 'results') => void) => void;
}

export interface WorkspaceOptions {
  readonly language: WebLanguage;
  readonly profileStore: ProfileStore;
  readonly today: () => IsoDate;
  /** This moment in UTC, ISO 8601: the date of tracked changes. */
  readonly now: () => string;
}

/**
 * Puts a file host, a session and the view of the page together. Reading and checking run on the page's own thread; why is told in
 * `docs/decisions/0020`.
 */
export function createWorkspace({ language, now, profileStore, today }: WorkspaceOptions): Workspace {
  let attend: (panel: 'page' | 'results') => void = () => undefined;
  const view = new PageView(webTexts[language].pageLabel, partTitle(language), {
    onBeforeReveal: () => attend('page'),
    onPick: (findingId) => {
      void session.run(selectFinding(findingId));
      attend('results');
    },
  });
  const host = new FileHost(
    (range) => view.reveal(range),
    () => ({ author: 'Thể Thức', date: now() }),
  );
  const session = createSession(host, { profileStore, settle: nextPaint, today });
  host.subscribe(() => view.show(host.file?.document ?? null));
  session.state.subscribe(() => {
    const state = session.state.get();
    // Until the changed document is checked, the findings speak of the former one.
    if (shownCheck(state)?.snapshot.revision === host.file?.revision) {
      view.mark(visibleFindings(state), state.selected);
    }
  });
  return {
    host,
    session,
    view,
    open(bytes, name) {
      const opened = host.open(bytes, name);
      if (opened.ok) {
        session.reset();
        void session.run(checkDocument);
      }
      return opened;
    },
    onAttention(listener) {
      attend = listener;
    },
  };
}

function partTitle(language: WebLanguage): (part: string) => string {
  const { parts } = webTexts[language];
  return (part) => {
    const kind = (['header', 'footer', 'footnotes', 'endnotes'] as const).find((name) =>
      part.startsWith(name),
    );
    return parts[kind ?? 'other'];
  };
}

/** Waits until the browser has painted, at most a tenth of a second: it does not paint a page in the background. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 100);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
