import { Text } from '@fluentui/react-components';
import type { Check, SeverityCounts } from '../../../app';
import type { Severity } from '../../../core';
import { useText } from '../../providers/SessionProvider';
import { SeverityIcon } from '../SeverityIcon/SeverityIcon';
import { useCheckSummaryStyles } from './CheckSummary.styles';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export interface CheckSummaryProps {
  readonly check: Check;
  readonly counts: SeverityCounts;
  readonly typeName: string | null;
}

/** What the document was taken for, why, and how many findings there are. */
export function CheckSummary({ check, counts, typeName }: CheckSummaryProps) {
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
              <SeverityIcon severity={severity} />
              <Text weight="semibold">{counts[severity]}</Text>
              <Text>{text.finding.severities[severity].toLocaleLowerCase('vi')}</Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
