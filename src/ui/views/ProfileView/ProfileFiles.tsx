import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular, ArrowUpload20Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { saveAs } from '../../files';
import { useText } from '../../providers/SessionProvider';
import { useProfileViewStyles } from './ProfileView.styles';

export interface ProfileFilesProps {
  readonly exported: string;
  readonly onImport: (content: string) => void;
}

/** Takes the profile from one computer to another as a file. */
export function ProfileFiles({ exported, onImport }: ProfileFilesProps) {
  const styles = useProfileViewStyles();
  const text = useText().profile;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.files}>
      <Button icon={<ArrowUpload20Regular />} onClick={() => chooser.current?.click()}>
        {text.importFile}
      </Button>
      <Button
        icon={<ArrowDownload20Regular />}
        onClick={() => saveAs(new Blob([exported], { type: 'application/json' }), text.exportName)}
      >
        {text.exportFile}
      </Button>
      <input
        accept=".json,application/json"
        aria-label={text.importFile}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) {
            void file.text().then(onImport, () => onImport(''));
          }
        }}
        ref={chooser}
        type="file"
      />
    </div>
  );
}
