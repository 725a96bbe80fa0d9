import { makeStyles, tokens } from '@fluentui/react-components';

export const useCoverageNoteStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    listStyleType: 'none',
    paddingTop: tokens.spacingVerticalS,
  },
});
