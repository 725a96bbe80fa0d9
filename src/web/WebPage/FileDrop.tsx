import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { useWebPageStyles } from './WebPage.styles';

export interface FileDropProps {
  readonly children: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
}

/**
 * Takes what is dropped anywhere on the page. It listens to the window: a file dropped beside a smaller target would make the
 * browser leave the page and lose what was changed.
 */
export function FileDrop({ children, onFiles }: FileDropProps) {
  const styles = useWebPageStyles();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent): void => {
      event.preventDefault();
      setOver(event.type === 'dragover');
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) {
        onFiles(files);
      }
    };
    window.addEventListener('dragover', enter);
    window.addEventListener('dragleave', enter);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', enter);
      window.removeEventListener('dragleave', enter);
      window.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return <div className={mergeClasses(styles.frame, over && styles.dropping)}>{children}</div>;
}
