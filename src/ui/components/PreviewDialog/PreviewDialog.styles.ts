import { makeStyles, tokens } from '@fluentui/react-components';

export const usePreviewDialogStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  intro: { display: 'block', margin: 0, paddingBottom: tokens.spacingVerticalM },
  note: { paddingTop: tokens.spacingVerticalM, color: tokens.colorNeutralForeground3 },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
});
