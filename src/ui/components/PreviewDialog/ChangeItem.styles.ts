import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useChangeItemStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    listStyleType: 'none',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  words: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  line: { overflowWrap: 'anywhere' },
  removed: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    overflowWrap: 'anywhere',
  },
  added: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    textDecorationLine: 'underline',
  },
});
