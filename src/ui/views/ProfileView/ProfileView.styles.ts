import { makeStyles, tokens } from '@fluentui/react-components';

export const useProfileViewStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
  heading: { margin: 0 },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  files: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
