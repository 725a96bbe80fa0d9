import { makeStyles, tokens } from '@fluentui/react-components';

export const useSeverityIconStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  info: { color: tokens.colorBrandForeground1, flexShrink: 0 },
});
