import { makeStyles, tokens } from '@fluentui/react-components';

export const useCheckSettingsStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
  },
  field: { flexGrow: 1, minWidth: '0' },
});
