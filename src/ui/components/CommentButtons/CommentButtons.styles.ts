import { makeStyles, tokens } from '@fluentui/react-components';

export const useCommentButtonsStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { display: 'block', margin: 0, color: tokens.colorNeutralForeground3 },
});
