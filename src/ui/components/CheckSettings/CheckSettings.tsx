import { Radio, RadioGroup, Select, Text } from '@fluentui/react-components';
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

/** By which regulation and for which stage the document is judged. The choices name themselves, so they need no visible label. */
export function CheckSettings({ disabled, onRegulation, onStage, settings }: CheckSettingsProps) {
  const styles = useCheckSettingsStyles();
  const { check } = useText();
  return (
    <div className={styles.root}>
      <Select
        aria-label={check.regulationLabel}
        disabled={disabled}
        onChange={(_, { value }) => onRegulation(REGULATIONS.find((each) => each === value) ?? 'auto')}
        value={settings.regulation}
      >
        {REGULATIONS.map((regulation) => (
          <option key={regulation} value={regulation}>
            {check.regulations[regulation]}
          </option>
        ))}
      </Select>
      <RadioGroup
        aria-describedby="stage-hint"
        aria-label={check.stageLabel}
        disabled={disabled}
        layout="horizontal"
        onChange={(_, { value }) => onStage(STAGES.find((each) => each === value) ?? 'draft')}
        value={settings.stage}
      >
        {STAGES.map((stage) => (
          <Radio key={stage} label={check.stages[stage]} value={stage} />
        ))}
      </RadioGroup>
      <Text className={styles.hint} id="stage-hint" size={200}>
        {check.stageHints[settings.stage]}
      </Text>
    </div>
  );
}
