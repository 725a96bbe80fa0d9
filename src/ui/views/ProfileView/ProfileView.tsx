import { Button, MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import { useState } from 'react';
import {
  formOfImport,
  formOfProfile,
  formWithWords,
  profileOfForm,
  profileText,
  parseProfileText,
  dismissNotice,
  saveProfile,
} from '../../../app';
import { useSession, useSessionState, useText } from '../../providers/SessionProvider';
import { ProfileFields } from './ProfileFields';
import { ProfileFiles } from './ProfileFiles';
import { useProfileViewStyles } from './ProfileView.styles';

/** What came of the last import; a failed one names the faults of the file. */
type ImportResult =
  { readonly kind: 'none' | 'imported' } | { readonly kind: 'failed'; readonly errors: readonly string[] };

/** What the office says about itself once, so that inserted parts carry its names. */
export function ProfileView() {
  const styles = useProfileViewStyles();
  const text = useText().profile;
  const { saveProfile: saveLabel } = useText().actions;
  const session = useSession();
  const { profile } = useSessionState();
  const [base, setBase] = useState(profile);
  const [form, setForm] = useState(() => formOfProfile(profile));
  const [words, setWords] = useState(profile.words);
  if (words !== profile.words) {
    setWords(profile.words);
    setForm(formWithWords(form, profile.words ?? []));
  }
  const [imported, setImported] = useState<ImportResult>({ kind: 'none' });
  const edited = profileOfForm(form, base);
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        setImported({ kind: 'none' });
        void session.run(saveProfile(edited));
      }}
    >
      <Text as="h2" className={styles.heading} size={400} weight="semibold">
        {text.heading}
      </Text>
      <Text as="p" className={styles.intro}>
        {text.intro}
      </Text>
      <ProfileFields form={form} onChange={setForm} />
      <ImportNote result={imported} />
      <Button appearance="primary" disabled={!session.can(saveProfile(edited))} type="submit">
        {saveLabel}
      </Button>
      <ProfileFiles
        exported={profileText(edited)}
        onImport={(content) => {
          const read = parseProfileText(content);
          // That the former profile was saved is no longer what has just happened.
          void session.run(dismissNotice);
          setImported(read.ok ? { kind: 'imported' } : { kind: 'failed', errors: read.errors });
          if (read.ok) {
            setBase(read.profile);
            setForm(formOfImport(read.profile, form));
          }
        }}
      />
    </form>
  );
}

/** Says that a file was imported, or why not. */
function ImportNote({ result }: { readonly result: ImportResult }) {
  const text = useText().profile;
  switch (result.kind) {
    case 'none':
      return null;
    case 'imported':
      return (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{text.imported}</MessageBarBody>
        </MessageBar>
      );
    case 'failed':
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{text.importFailedTitle}</MessageBarTitle> {text.importFailedText}{' '}
            {text.importFailedDetail(result.errors.join('; '))}
          </MessageBarBody>
        </MessageBar>
      );
  }
}
