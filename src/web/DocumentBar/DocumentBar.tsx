import { Button, mergeClasses, Text } from '@fluentui/react-components';
import { ArrowDownload20Regular, FolderOpen20Regular } from '@fluentui/react-icons';
import type { OpenFile } from '../../host/file';
import type { WebText } from '../text/vi';
import { useDocumentBarStyles } from './DocumentBar.styles';

export interface DocumentBarProps {
  readonly changed: boolean;
  readonly file: OpenFile | null;
  readonly onDownload: () => void;
  readonly onOpen: () => void;
  readonly text: WebText;
}

/** The product's name, and what can be done with the file as a whole. */
export function DocumentBar({ changed, file, onDownload, onOpen, text }: DocumentBarProps) {
  const styles = useDocumentBarStyles();
  const { bar } = text;
  return (
    <header className={mergeClasses(styles.root, file !== null && styles.withFile)}>
      <Text
        as="h1"
        className={mergeClasses(styles.name, file !== null && styles.nameBesideFile)}
        size={500}
        weight="semibold"
      >
        {text.heading}
      </Text>
      {file === null ? (
        <Text className={styles.tagline}>{text.tagline}</Text>
      ) : (
        <>
          <div className={styles.file}>
            <Text title={file.name} truncate wrap={false}>
              {file.name}
            </Text>
            {changed && <Text className={styles.changed} wrap={false}>{`· ${bar.changed}`}</Text>}
          </div>
          <Button
            appearance="subtle"
            aria-label={bar.openAnother}
            className={mergeClasses(styles.button, styles.onBrand)}
            icon={{ children: <FolderOpen20Regular />, className: styles.icon }}
            onClick={onOpen}
            title={bar.openAnother}
          >
            <span className={styles.label}>{bar.openAnother}</span>
          </Button>
          <Button
            aria-label={bar.download}
            className={styles.button}
            icon={{ children: <ArrowDownload20Regular />, className: styles.icon }}
            onClick={onDownload}
            title={bar.downloadHint}
          >
            <span className={styles.label}>{bar.download}</span>
          </Button>
        </>
      )}
    </header>
  );
}
