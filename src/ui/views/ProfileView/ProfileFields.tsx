import { Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { ProfileField, ProfileForm } from '../../../app';
import { useText } from '../../providers/SessionProvider';

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

interface ProfileFieldsProps {
  readonly form: ProfileForm;
  readonly onChange: (form: ProfileForm) => void;
}

/** The office's regime, and a field for each of its names. */
export function ProfileFields({ form, onChange }: ProfileFieldsProps) {
  const text = useText().profile;
  const change = (name: ProfileField, value: string): void => onChange({ ...form, [name]: value });
  return (
    <>
      <Field label={text.regimeLabel}>
        <RadioGroup
          layout="horizontal"
          onChange={(_, { value }) => onChange({ ...form, regime: value === 'party' ? 'party' : 'state' })}
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
    </>
  );
}
