import { Text } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import type { PageView } from '../pageView/pageView';
import type { WebText } from '../text/vi';
import { useWebPageStyles } from './WebPage.styles';

export interface PagePanelProps {
  readonly text: WebText;
  readonly view: PageView;
}

/** Holds the view of the document, made smaller where the window is narrower than the paper. */
export function PagePanel({ text, view }: PagePanelProps) {
  const styles = useWebPageStyles();
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = holder.current;
    if (element === null) {
      return undefined;
    }
    element.append(view.element);
    const sizes = new ResizeObserver(([entry]) => view.fit(entry?.contentRect.width ?? 0));
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      view.element.remove();
    };
  }, [view]);
  return (
    <div className={styles.pagePanel}>
      <div className={styles.page} ref={holder} />
      <Text as="p" block className={styles.note} size={200}>
        {text.approximate}
      </Text>
    </div>
  );
}
