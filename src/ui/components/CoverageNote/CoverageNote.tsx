import { Text } from '@fluentui/react-components';
import type { CheckedDocument } from '../../../core';
import { useText } from '../../providers/SessionProvider';
import { Disclosure } from '../Disclosure/Disclosure';
import { useCoverageNoteStyles } from './CoverageNote.styles';

/** What could not be judged, and why: silence about it would read as approval. */
export function CoverageNote({ checked }: { readonly checked: CheckedDocument }) {
  const styles = useCoverageNoteStyles();
  const { check } = useText();
  const { notEvaluated } = checked.result.coverage;
  if (notEvaluated.length === 0) {
    return null;
  }
  return (
    <Disclosure size="medium" summary={check.coverage(notEvaluated.length)}>
      <Text as="p" className={styles.text} size={200}>
        {check.coverageText}
      </Text>
      <ul className={styles.list}>
        {notEvaluated.map(({ clause, reason }) => (
          <li className={styles.item} key={clause}>
            <Text size={200}>{checked.result.standard?.clauses.get(clause)?.requirement ?? clause}</Text>
            <Text className={styles.text} size={200}>
              {reason}
            </Text>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
