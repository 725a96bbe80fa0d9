import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { useWebPageStyles } from './WebPage.styles';

export interface FileDropProps {
  readonly children: ReactNode;
  readonly onFile: (file: File) => void;
}

/**
 * Takes a file that is dropped anywhere on the page. It listens to the window: a file dropped beside a smaller target would make the
 * browser leave the page and lose what was changed.
 */
export function FileDrop({ children, onFile }: FileDropProps) {
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
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) {
        onFile(file);
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
  }, [onFile]);
  return <div className={mergeClasses(styles.frame, over && styles.dropping)}>{children}</div>;
}
