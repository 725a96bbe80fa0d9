import { makeStyles, tokens } from '@fluentui/react-components';

export const useCheckSummaryStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  line: { margin: 0, color: tokens.colorNeutralForeground1 },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    margin: 0,
    padding: 0,
    paddingTop: tokens.spacingVerticalS,
  },
  count: { listStyleType: 'none' },
  choice: { minWidth: '0', padding: `0 ${tokens.spacingHorizontalXS}` },
  numbers: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});
