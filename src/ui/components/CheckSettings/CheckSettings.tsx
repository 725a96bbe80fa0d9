import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { CheckSettings as Settings } from '../../../app';
import { useText } from '../../providers/SessionProvider';
import { useCheckSettingsStyles } from './CheckSettings.styles';

const REGULATIONS = ['auto', 'nd30', 'hd36', 'hd05'] as const;
const STAGES = ['draft', 'release'] as const;

export interface CheckSettingsProps {
  readonly disabled: boolean;
  readonly onRegulation: (regulation: Settings['regulation']) => void;
  readonly onStage: (stage: Settings['stage']) => void;
  readonly settings: Settings;
}

/** By which regulation and for which stage the document is judged. */
export function CheckSettings({ disabled, onRegulation, onStage, settings }: CheckSettingsProps) {
  const styles = useCheckSettingsStyles();
  const { check } = useText();
  return (
    <div className={styles.root}>
      <Field label={check.regulationLabel} orientation="horizontal">
        <Select
          disabled={disabled}
          onChange={(_, { value }) => onRegulation(REGULATIONS.find((each) => each === value) ?? 'auto')}
          size="small"
          value={settings.regulation}
        >
          {REGULATIONS.map((regulation) => (
            <option key={regulation} value={regulation}>
              {check.regulations[regulation]}
            </option>
          ))}
        </Select>
      </Field>
      <Field hint={check.stageHints[settings.stage]} label={check.stageLabel} orientation="horizontal">
        <RadioGroup
          disabled={disabled}
          layout="horizontal"
          onChange={(_, { value }) => onStage(STAGES.find((each) => each === value) ?? 'draft')}
          value={settings.stage}
        >
          {STAGES.map((stage) => (
            <Radio key={stage} label={check.stages[stage]} value={stage} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}
