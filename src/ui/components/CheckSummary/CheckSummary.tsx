import { Text, ToggleButton } from '@fluentui/react-components';
import type { Check, SeverityCounts } from '../../../app';
import type { Severity } from '../../../core';
import { useText } from '../../providers/SessionProvider';
import { SeverityIcon } from '../SeverityIcon/SeverityIcon';
import { useCheckSummaryStyles } from './CheckSummary.styles';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export interface CheckSummaryProps {
  readonly check: Check;
  readonly counts: SeverityCounts;
  /** Asks to list findings of one severity alone; null: all of them. */
  readonly onOnly: (severity: Severity | null) => void;
  /** The severity that alone is listed. */
  readonly only: Severity | null;
  readonly typeName: string | null;
}

/** What the document was taken for, why, and how many findings there are; each number lists those findings alone. */
export function CheckSummary({ check, counts, onOnly, only, typeName }: CheckSummaryProps) {
  const styles = useCheckSummaryStyles();
  const text = useText();
  const { choice, regulation, result } = check.checked;
  const withoutRegulation =
    result.standard === null ? text.check.noRegulationTitle : text.check.languageOnlyTitle;
  return (
    <div className={styles.root}>
      <Text as="p" block className={styles.line} weight="semibold">
        {regulation?.name ?? withoutRegulation}
      </Text>
      <Text as="p" block className={styles.line} size={200}>
        {typeName === null ? text.check.documentTypeUnknown : text.check.documentType(typeName)}
        {' · '}
        {choice.reason}
      </Text>
      {result.standard !== null && (
        <ul aria-label={text.check.counts(counts)} className={styles.counts}>
          {SEVERITIES.map((severity) => (
            <li className={styles.count} key={severity}>
              {counts[severity] === 0 ? (
                <SeverityCount count={0} severity={severity} />
              ) : (
                <ToggleButton
                  appearance="outline"
                  checked={severity === only}
                  className={styles.choice}
                  onClick={() => onOnly(severity === only ? null : severity)}
                  size="small"
                  title={text.check.listOnly(severity)}
                >
                  <SeverityCount count={counts[severity]} severity={severity} />
                </ToggleButton>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function SeverityCount({ count, severity }: { readonly count: number; readonly severity: Severity }) {
  const styles = useCheckSummaryStyles();
  const { check } = useText();
  return (
    <span className={styles.numbers}>
      <SeverityIcon severity={severity} />
      <Text size={200} weight="semibold">
        {count}
      </Text>
      <Text size={200}>{check.severityOf(count, severity)}</Text>
    </span>
  );
}
