import { makeStyles, tokens } from '@fluentui/react-components';

export const usePreviewDialogStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  intro: { margin: 0, paddingBottom: tokens.spacingVerticalS },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
});
