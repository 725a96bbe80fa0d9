import { makeStyles, tokens } from '@fluentui/react-components';

export const useCheckSettingsStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});
