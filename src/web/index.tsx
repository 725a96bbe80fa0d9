import { createRoot } from 'react-dom/client';
import { createProfileStore } from '../app';
import { warmUp } from '../core';
import { whenIdle } from '../ui/whenIdle';
import { webTexts } from './text/language';
import { WebPage } from './WebPage/WebPage';
import { createWorkspace } from './workspace';

const PROFILE_KEY = 'the-thuc.profile';

const language = new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'vi';
const workspace = createWorkspace({
  language,
  profileStore: createProfileStore(() => window.localStorage, PROFILE_KEY),
  // Swedish writes dates as ISO 8601 does, in the user's own time zone.
  now: () => new Date().toISOString().replace(/\.\d+/u, ''),
  today: () => new Intl.DateTimeFormat('sv-SE').format(new Date()),
});

const root = document.getElementById('root');
if (root !== null) {
  document.documentElement.lang = language;
  document.title = webTexts[language].windowTitle;
  createRoot(root).render(<WebPage language={language} workspace={workspace} />);
  whenIdle(warmUp());
}
