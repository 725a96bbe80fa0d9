import { makeStyles, tokens } from '@fluentui/react-components';
import { SHORT, SMALL } from '../../windowSizes';

export const useCheckViewStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    position: 'sticky',
    top: '0',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    [SHORT]: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
    [SMALL]: { position: 'static' },
  },
  button: { [SHORT]: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS } },
  checkButton: { flexGrow: 1 },
  heading: { margin: 0 },
  announcement: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
