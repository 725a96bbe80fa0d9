import { makeStyles, tokens } from '@fluentui/react-components';

export const useEmptyStateStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  icon: { color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeHero900 },
  title: { margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
