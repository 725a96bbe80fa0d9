import { makeStyles, tokens } from '@fluentui/react-components';

export const useAppStyles = makeStyles({
  pane: {
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: '0',
  },
  tabs: {
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  notice: { flexShrink: 0 },
  view: {
    flexGrow: 1,
    minHeight: '0',
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});
