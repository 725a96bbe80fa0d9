import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Radio,
  RadioGroup,
  Text,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import {
  formOfImport,
  formOfProfile,
  profileOfForm,
  profileText,
  parseProfileText,
  saveProfile,
  type ProfileField,
} from '../../../app';
import { useSession, useSessionState, useText } from '../../providers/SessionProvider';
import { ProfileFiles } from './ProfileFiles';
import { useProfileViewStyles } from './ProfileView.styles';

const FIELDS: readonly { readonly name: ProfileField; readonly rows: number }[] = [
  { name: 'parentAgency', rows: 1 },
  { name: 'agencyLines', rows: 2 },
  { name: 'agencyName', rows: 1 },
  { name: 'place', rows: 1 },
  { name: 'symbol', rows: 1 },
  { name: 'signerAuthority', rows: 2 },
  { name: 'signerTitle', rows: 1 },
  { name: 'signerName', rows: 1 },
  { name: 'recipients', rows: 4 },
  { name: 'archiveUnit', rows: 1 },
  { name: 'words', rows: 3 },
];

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
  const [imported, setImported] = useState<ImportResult>({ kind: 'none' });
  const edited = profileOfForm(form, base);
  const change = (name: ProfileField, value: string): void => setForm({ ...form, [name]: value });
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
      <Field label={text.regimeLabel}>
        <RadioGroup
          layout="horizontal"
          onChange={(_, { value }) => setForm({ ...form, regime: value === 'party' ? 'party' : 'state' })}
          value={form.regime}
        >
          <Radio label={text.regimes.state} value="state" />
          <Radio label={text.regimes.party} value="party" />
        </RadioGroup>
      </Field>
      {FIELDS.map(({ name, rows }) => (
        <Field hint={text.hints[name] ?? null} key={name} label={text.fields[name]}>
          {rows === 1 ? (
            <Input
              onChange={(_, { value }) => change(name, value)}
              placeholder={text.examples[name]}
              value={form[name]}
            />
          ) : (
            <Textarea
              onChange={(_, { value }) => change(name, value)}
              placeholder={text.examples[name]}
              rows={rows}
              value={form[name]}
            />
          )}
        </Field>
      ))}
      {imported.kind === 'imported' && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{text.imported}</MessageBarBody>
        </MessageBar>
      )}
      {imported.kind === 'failed' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{text.importFailedTitle}</MessageBarTitle> {text.importFailedText}{' '}
            {imported.errors.join('; ')}
          </MessageBarBody>
        </MessageBar>
      )}
      <Button appearance="primary" disabled={!session.can(saveProfile(edited))} type="submit">
        {saveLabel}
      </Button>
      <ProfileFiles
        exported={profileText(edited)}
        onImport={(content) => {
          const read = parseProfileText(content);
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
