import { makeStyles, tokens } from '@fluentui/react-components';

/** Below this width the document and the pane do not fit side by side. */
const NARROW = '@media (max-width: 700px)';

export const useWebPageStyles = makeStyles({
  frame: {
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
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
  message: { flexShrink: 0 },
  panels: { display: 'flex', flexGrow: 1, minHeight: '0' },
  panel: { minWidth: '0', height: '100%' },
  wide: { flexGrow: 1, flexBasis: '0' },
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
