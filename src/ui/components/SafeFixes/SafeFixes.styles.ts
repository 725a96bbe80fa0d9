import { makeStyles, tokens } from '@fluentui/react-components';

export const useSafeFixesStyles = makeStyles({
  hint: {
    display: 'block',
    margin: 0,
    paddingTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
  },
});
