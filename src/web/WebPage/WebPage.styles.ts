import { makeStyles, tokens } from '@fluentui/react-components';
import { SMALL } from '../../ui/windowSizes';
import { NARROW } from '../windowSizes';

export const useWebPageStyles = makeStyles({
  frame: {
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    [SMALL]: { overflowY: 'auto' },
  },
  dropping: {
    outline: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-4px',
  },
  switch: {
    display: 'none',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { display: 'flex' },
  },
  tab: {
    [NARROW]: { paddingTop: tokens.spacingVerticalSNudge, paddingBottom: tokens.spacingVerticalSNudge },
  },
  message: { flexShrink: 0 },
  panels: {
    display: 'flex',
    flexGrow: 1,
    minHeight: '0',
    // Takes the keyboard when a document is opened; what is in it shows where that is.
    outlineStyle: 'none',
    [SMALL]: { flexShrink: 0 },
  },
  panel: { minWidth: '0', height: '100%', [SMALL]: { height: 'auto' } },
  wide: { flexGrow: 1, flexBasis: '0', [SMALL]: { height: '100vh' } },
  pane: {
    width: '24rem',
    flexShrink: 0,
    boxShadow: tokens.shadow8,
    [NARROW]: { width: '100%' },
  },
  behind: { [NARROW]: { display: 'none' } },
  pagePanel: { display: 'flex', flexDirection: 'column', height: '100%' },
  page: { flexGrow: 1, minHeight: '0' },
  note: {
    flexShrink: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
