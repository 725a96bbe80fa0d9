import { makeStyles, tokens } from '@fluentui/react-components';

export const useInsertViewStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
  heading: { margin: 0 },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  group: { margin: 0, paddingBottom: tokens.spacingVerticalXS },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: '0' },
  description: { display: 'flex', gap: tokens.spacingHorizontalXXS, color: tokens.colorNeutralForeground3 },
  sign: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});
