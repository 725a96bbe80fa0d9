import { mergeClasses, Tab, TabList } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { App } from '../../ui/App';
import { webTexts, type WebLanguage } from '../text/language';
import type { Workspace } from '../workspace';
import { PagePanel } from './PagePanel';
import { useWebPageStyles } from './WebPage.styles';

type PanelName = 'results' | 'page';
const PANELS: readonly PanelName[] = ['results', 'page'];

export interface PanelsProps {
  readonly language: WebLanguage;
  readonly workspace: Workspace;
}

/** The document beside the pane; in a narrow window one of the two at a time. */
export function Panels({ language, workspace }: PanelsProps) {
  const styles = useWebPageStyles();
  const text = webTexts[language];
  const [shown, setShown] = useState<PanelName>('results');
  useEffect(() => {
    // The document can only scroll to a place once it is on the screen.
    workspace.onAttention((panel) => flushSync(() => setShown(panel)));
  }, [workspace]);
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // The start screen has gone, and with it the button or the item that opened the document.
    if (document.activeElement === document.body) {
      main.current?.focus();
    }
  }, []);
  return (
    <>
      <TabList
        aria-label={text.panelsLabel}
        className={styles.switch}
        onTabSelect={(_, { value }) => setShown(PANELS.find((panel) => panel === value) ?? 'results')}
        selectedValue={shown}
      >
        {PANELS.map((panel) => (
          <Tab className={styles.tab} key={panel} value={panel}>
            {text.panels[panel]}
          </Tab>
        ))}
      </TabList>
      <main className={styles.panels} ref={main} tabIndex={-1}>
        <div className={mergeClasses(styles.panel, styles.wide, shown !== 'page' && styles.behind)}>
          <PagePanel text={text} view={workspace.view} />
        </div>
        <div className={mergeClasses(styles.panel, styles.pane, shown !== 'results' && styles.behind)}>
          <App language={language} session={workspace.session} />
        </div>
      </main>
    </>
  );
}
