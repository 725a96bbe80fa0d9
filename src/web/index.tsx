import { createRoot } from 'react-dom/client';
import { createProfileStore } from '../app';
import { WebPage } from './WebPage/WebPage';
import { createWorkspace } from './workspace';

const PROFILE_KEY = 'the-thuc.profile';

/** The user's calendar day; the core has no clock. */
function today(): string {
  const now = new Date();
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

const language = new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'vi';
const workspace = createWorkspace({
  language,
  profileStore: createProfileStore(() => window.localStorage, PROFILE_KEY),
  today,
});

const root = document.getElementById('root');
if (root !== null) {
  document.documentElement.lang = language;
  createRoot(root).render(<WebPage language={language} workspace={workspace} />);
}
