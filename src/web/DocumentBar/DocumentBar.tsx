import { Button, Text } from '@fluentui/react-components';
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
    <header className={styles.root}>
      <Text as="h1" className={styles.name} size={500} weight="semibold">
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
            className={styles.onBrand}
            icon={<FolderOpen20Regular />}
            onClick={onOpen}
          >
            {bar.openAnother}
          </Button>
          <Button icon={<ArrowDownload20Regular />} onClick={onDownload} title={bar.downloadHint}>
            {bar.download}
          </Button>
        </>
      )}
    </header>
  );
}
