import { makeStyles, tokens } from '@fluentui/react-components';
import { SHORT, SMALL } from './windowSizes';

export const useAppStyles = makeStyles({
  pane: {
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: '0',
    [SMALL]: { height: 'auto', minHeight: '100%' },
  },
  tabs: {
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { [SHORT]: { paddingTop: tokens.spacingVerticalSNudge, paddingBottom: tokens.spacingVerticalSNudge } },
  notice: { flexShrink: 0 },
  view: {
    flexGrow: 1,
    minHeight: '0',
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    [SMALL]: { overflowY: 'visible' },
  },
});
