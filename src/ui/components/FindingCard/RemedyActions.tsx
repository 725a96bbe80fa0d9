import { Button } from '@fluentui/react-components';
import { AddSquare16Regular, Wrench16Regular } from '@fluentui/react-icons';
import { isSafelyFixable } from '../../../app';
import type { Finding, Obstacle } from '../../../core';
import { useText } from '../../providers/SessionProvider';
import { useFindingCardStyles } from './FindingCard.styles';

export interface RemedyActionsProps {
  readonly canEdit: boolean;
  readonly canInsert: boolean;
  readonly finding: Finding;
  /** Why the part that the finding misses cannot be inserted, or null. */
  readonly obstacle: Obstacle | null;
  readonly onFix: () => void;
  readonly onInsert: () => void;
}

/** What mends a finding at once: a fix, a part to insert, or why that part cannot be inserted. */
export function RemedyActions({
  canEdit,
  canInsert,
  finding,
  obstacle,
  onFix,
  onInsert,
}: RemedyActionsProps) {
  const styles = useFindingCardStyles();
  const text = useText();
  const { remedy } = finding;
  if (remedy === null) {
    return null;
  }
  return (
    <div className={styles.actions}>
      {remedy.kind === 'insert' && obstacle !== null && (
        <span className={styles.place}>{text.insert.obstacles[obstacle]}</span>
      )}
      {remedy.kind === 'insert' && obstacle === null && (
        <Button disabled={!canInsert} icon={<AddSquare16Regular />} onClick={onInsert} size="small">
          {text.finding.insert(text.blocks[remedy.block].name)}
        </Button>
      )}
      {remedy.kind === 'edits' && (
        <Button disabled={!canEdit} icon={<Wrench16Regular />} onClick={onFix} size="small">
          {isSafelyFixable(finding) ? text.actions.applyFix : text.finding.previewFix}
        </Button>
      )}
    </div>
  );
}
