import { Checkbox, Radio, RadioGroup, Select, Text } from '@fluentui/react-components';
import type { SessionState, CheckSettings as Settings } from '../../../app';
import { useText } from '../../providers/SessionProvider';
import { useCheckSettingsStyles } from './CheckSettings.styles';

const REGULATIONS = ['auto', 'nd30', 'hd36', 'hd05'] as const;
const STAGES = ['draft', 'release'] as const;

export interface CheckSettingsProps {
  readonly disabled: boolean;
  readonly onRegulation: (regulation: Settings['regulation']) => void;
  readonly onStage: (stage: Settings['stage']) => void;
  readonly onUnderlines: (on: boolean) => void;
  readonly settings: Settings;
  /** Null where the host cannot underline. */
  readonly underlines: SessionState['underlines'] | null;
}

/** By which regulation and for which stage the document is judged. The choices name themselves, so they need no visible label. */
export function CheckSettings(props: CheckSettingsProps) {
  const { disabled, onRegulation, onStage, onUnderlines, settings, underlines } = props;
  const styles = useCheckSettingsStyles();
  const { actions, check, comments } = useText();
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
      {underlines !== null && (
        <>
          <Checkbox
            aria-describedby="underline-hint"
            checked={underlines === 'on'}
            disabled={disabled || underlines === 'refused'}
            label={actions.setUnderlines}
            onChange={(_, { checked }) => onUnderlines(checked === true)}
          />
          <Text className={styles.hint} id="underline-hint" size={200}>
            {comments.underlineHints[underlines]}
          </Text>
        </>
      )}
    </div>
  );
}
