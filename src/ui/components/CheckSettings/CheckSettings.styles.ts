import { makeStyles, tokens } from '@fluentui/react-components';

export const useCheckSettingsStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column' },
  hint: { color: tokens.colorNeutralForeground3, paddingLeft: tokens.spacingHorizontalS },
});
