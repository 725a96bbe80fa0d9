import { Text } from '@fluentui/react-components';
import { groupByPart, type Check } from '../../../app';
import type { BlockName, Finding, Obstacle } from '../../../core';
import { useText } from '../../providers/SessionProvider';
import { FindingCard } from '../FindingCard/FindingCard';
import { useFindingListStyles } from './FindingList.styles';

export interface FindingListProps {
  readonly canEdit: boolean;
  readonly canInsert: boolean;
  readonly check: Check;
  readonly findings: readonly Finding[];
  /** Why a block cannot be inserted into this document, or null. */
  readonly obstacleOf: (block: BlockName) => Obstacle | null;
  readonly onAccept: (finding: Finding) => void;
  readonly onFix: (finding: Finding) => void;
  readonly onIgnore: (finding: Finding) => void;
  readonly onInsert: (finding: Finding) => void;
  readonly onReveal: (finding: Finding, place: number) => void;
  readonly selected: string | null;
}

/** The findings as a reader of the document meets them: under the part they speak of, from the top of the page down. */
export function FindingList(props: FindingListProps) {
  const {
    canEdit,
    canInsert,
    check,
    findings,
    obstacleOf,
    onAccept,
    onFix,
    onIgnore,
    onInsert,
    onReveal,
    selected,
  } = props;
  const styles = useFindingListStyles();
  const text = useText();
  return (
    <>
      {groupByPart(findings, check.checked).map(({ part, findings: group }) => (
        <section aria-labelledby={`part-${part}`} className={styles.group} key={part}>
          <Text as="h3" className={styles.heading} id={`part-${part}`} size={300} weight="semibold">
            {text.parts[part]}
          </Text>
          <ul className={styles.list}>
            {group.map((finding) => (
              <FindingCard
                canEdit={canEdit}
                canInsert={canInsert}
                finding={finding}
                key={finding.id}
                obstacle={finding.remedy?.kind === 'insert' ? obstacleOf(finding.remedy.block) : null}
                onAccept={() => onAccept(finding)}
                onFix={() => onFix(finding)}
                onIgnore={() => onIgnore(finding)}
                onInsert={() => onInsert(finding)}
                onReveal={(place) => onReveal(finding, place)}
                selected={finding.id === selected}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
