import { FluentProvider, Tab, TabList, webLightTheme, type Theme } from '@fluentui/react-components';
import { useState, type ComponentType } from 'react';
import { dismissNotice, undo, type Session } from '../app';
import { useAppStyles } from './App.styles';
import { CrashBoundary } from './components/CrashBoundary/CrashBoundary';
import { isConfirmation } from './components/NoticeBar/noticeText';
import { NoticeBar } from './components/NoticeBar/NoticeBar';
import { useKeptFocus } from './hooks/useKeptFocus';
import { SessionProvider, useSession, useSessionState, useText } from './providers/SessionProvider';
import type { Language } from './text/language';
import type { ViewName, ViewProps } from './views/view';
import { CheckView } from './views/CheckView/CheckView';
import { InsertView } from './views/InsertView/InsertView';
import { ProfileView } from './views/ProfileView/ProfileView';

const VIEWS: Readonly<Record<ViewName, ComponentType<ViewProps>>> = {
  check: CheckView,
  insert: InsertView,
  profile: ProfileView,
};
const VIEW_NAMES: readonly ViewName[] = ['check', 'insert', 'profile'];

// Not a class: Fluent UI copies the provider's classes to every dialog, which would then cover the whole window.
const FULL_HEIGHT = { height: '100%' } as const;

export interface AppProps {
  readonly language?: Language;
  readonly session: Session;
  readonly theme?: Theme;
}

/** The pane: three tabs over one session. */
export function App({ language = 'vi', session, theme = webLightTheme }: AppProps) {
  return (
    <FluentProvider lang={language} style={FULL_HEIGHT} theme={theme}>
      <SessionProvider language={language} session={session}>
        <Pane />
      </SessionProvider>
    </FluentProvider>
  );
}

function Pane() {
  const styles = useAppStyles();
  const root = useKeptFocus();
  const text = useText();
  const session = useSession();
  const { notice } = useSessionState();
  const [shown, setShown] = useState<ViewName>('check');
  const [visited, setVisited] = useState<ReadonlySet<ViewName>>(new Set([shown]));
  const show = (name: ViewName): void => {
    if (name !== shown && notice !== null && isConfirmation(notice, text)) {
      void session.run(dismissNotice);
    }
    setShown(name);
    setVisited(new Set([...visited, name]));
  };
  return (
    <div className={styles.pane} ref={root}>
      <TabList
        aria-label={text.appName}
        className={styles.tabs}
        onTabSelect={(_, { value }) => show(VIEW_NAMES.find((name) => name === value) ?? 'check')}
        selectedValue={shown}
      >
        {VIEW_NAMES.map((name) => (
          <Tab
            aria-controls={`view-${name}`}
            className={styles.tab}
            id={`tab-${name}`}
            key={name}
            value={name}
          >
            {text.tabs[name]}
          </Tab>
        ))}
      </TabList>
      {notice !== null && (
        <div className={styles.notice}>
          <NoticeBar
            notice={notice}
            onDismiss={() => void session.run(dismissNotice)}
            onUndo={session.can(undo) ? () => void session.run(undo) : null}
          />
        </div>
      )}
      {VIEW_NAMES.map((name) => (
        <ViewPanel isVisited={visited.has(name)} key={name} name={name} onShow={show} shown={shown} />
      ))}
    </div>
  );
}

interface ViewPanelProps extends ViewProps {
  readonly isVisited: boolean;
  readonly name: ViewName;
  readonly shown: ViewName;
}

/** The panel of a tab. A view that was left stays alive: what was typed and how far it was scrolled is still there. */
function ViewPanel({ isVisited, name, onShow, shown }: ViewPanelProps) {
  const styles = useAppStyles();
  const text = useText();
  const View = VIEWS[name];
  return (
    <div
      aria-labelledby={`tab-${name}`}
      className={styles.view}
      hidden={name !== shown}
      id={`view-${name}`}
      role="tabpanel"
    >
      {isVisited && (
        <CrashBoundary text={text.crash}>
          <View onShow={onShow} />
        </CrashBoundary>
      )}
    </div>
  );
}
