import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useDisclosureStyles = makeStyles({
  small: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    paddingTop: tokens.spacingVerticalXS,
  },
  medium: {
    ...typographyStyles.body1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  summary: {
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  content: { paddingTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});
