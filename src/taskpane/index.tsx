import { createRoot } from 'react-dom/client';
import { checkDocument, createProfileStore, createSession, markStale, selectFinding } from '../app';
import { warmUp } from '../core';
import { WordHost } from '../host/word';
import { App } from '../ui/App';
import { whenIdle } from '../ui/whenIdle';
import { diagnose } from './diagnose';
import { Diagnostics } from './Diagnostics';
import { OutsideWord } from './OutsideWord';

async function start(root: HTMLElement): Promise<void> {
  const language = new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'vi';
  document.documentElement.lang = language;
  // The script comes from Microsoft's server: on a machine without connection there is no `Office` at all.
  if (!('Office' in window) || (await Office.onReady()).host !== Office.HostType.Word) {
    createRoot(root).render(<OutsideWord language={language} />);
    return;
  }
  const word = new WordHost({ Word, Office });
  const wishes = new URLSearchParams(window.location.search);
  if (wishes.has('diagnostics')) {
    const run = (): Promise<string> => diagnose(word, wishes.has('report'));
    createRoot(root).render(<Diagnostics atOnce={wishes.has('report')} run={run} />);
    return;
  }
  const session = createSession(word, {
    // Swedish writes dates as ISO 8601 does, in the user's own time zone.
    today: () => new Intl.DateTimeFormat('sv-SE').format(new Date()),
    profileStore: createProfileStore(() => window.localStorage, storageKey()),
  });
  word.onUnderlineClick((id) => void session.run(selectFinding(id)));
  createRoot(root).render(<App language={language} session={session} />);
  // The button on the ribbon opens the pane with this wish.
  if (wishes.get('action') === 'check') {
    void session.run(checkDocument);
  } else {
    whenIdle(warmUp());
  }
  await word.watch(() => void session.run(markStale));
}

/**
 * Where several sites show the pane, each has a storage of its own; elsewhere the partition is undefined ("Persist add-in
 * state").
 */
function storageKey(): string {
  return [Office.context.partitionKey, 'the-thuc.profile'].join('');
}

const root = document.getElementById('root');
if (root !== null) {
  void start(root);
}
