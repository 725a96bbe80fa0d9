import { ErrorCircle20Filled, Info20Filled, Warning20Filled } from '@fluentui/react-icons';
import type { Severity } from '../../../core';
import { useText } from '../../providers/SessionProvider';
import { useSeverityIconStyles } from './SeverityIcon.styles';

const ICONS = { error: ErrorCircle20Filled, warning: Warning20Filled, info: Info20Filled } as const;

/** The severity as a coloured sign with its name for screen readers: colour is never the only sign. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useSeverityIconStyles();
  const text = useText();
  const Icon = ICONS[severity];
  return <Icon aria-label={text.finding.severities[severity]} className={styles[severity]} />;
}
