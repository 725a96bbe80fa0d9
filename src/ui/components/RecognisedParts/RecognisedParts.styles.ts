import { makeStyles, tokens } from '@fluentui/react-components';

export const useRecognisedPartsStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
  },
  item: { display: 'flex', flexDirection: 'column', paddingTop: tokens.spacingVerticalXS },
  name: { color: tokens.colorNeutralForeground3 },
  words: {
    display: 'block',
    maxWidth: '100%',
    overflow: 'hidden',
    textAlign: 'left',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    lineHeight: tokens.lineHeightBase300,
  },
  level1: { paddingTop: tokens.spacingVerticalXS },
  level2: { paddingLeft: tokens.spacingHorizontalM },
  level3: { paddingLeft: tokens.spacingHorizontalXL },
  level4: { paddingLeft: tokens.spacingHorizontalXXXL },
});
