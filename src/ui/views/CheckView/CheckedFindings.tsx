import { Link, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import {
  acceptWords,
  applyFix,
  ignoredCount,
  ignoreFinding,
  insertBlock,
  insertionObstacle,
  isSafelyFixable,
  isStale,
  permissionOf,
  revealFinding,
  type Check,
} from '../../../app';
import type { Finding } from '../../../core';
import { FindingList } from '../../components/FindingList/FindingList';
import { ConfirmChange } from '../../components/PreviewDialog/ConfirmChange';
import { useConfirmation, type PendingChange } from '../../hooks/useConfirmation';
import { useFocusNextFinding } from '../../hooks/useFocusNextFinding';
import type { OneSeverity } from '../../hooks/useOneSeverity';
import { useSession, useSessionState, useText } from '../../providers/SessionProvider';
import type { ViewProps } from '../view';
import { useCheckViewStyles } from './CheckView.styles';
import { NothingFound } from './NothingFound';

interface CheckedFindingsProps extends ViewProps {
  readonly check: Check;
  readonly findings: readonly Finding[];
  readonly one: OneSeverity;
}

/** The findings of a check, or of one severity, and what can be done about each. */
export function CheckedFindings({ check, findings, one, onShow }: CheckedFindingsProps) {
  const styles = useCheckViewStyles();
  const text = useText().check;
  const session = useSession();
  const state = useSessionState();
  const confirmation = useConfirmation();
  const ignored = ignoredCount(state);
  const listed = useMemo(() => ({ check, ignored }), [check, ignored]);
  const { actOn, list } = useFocusNextFinding(listed);
  const canEdit = !isStale(state) && permissionOf(check).kind !== 'checkOnly';
  const fix = (finding: Finding): Promise<void> => actOn(finding, () => session.run(applyFix(finding.id)));
  const change = (pending: PendingChange): void => {
    if (pending.kind === 'fix') {
      void fix(pending.finding);
    } else if (pending.finding !== null) {
      void actOn(pending.finding, () => session.run(insertBlock(pending.block)));
    }
  };
  return (
    <div ref={list} tabIndex={-1}>
      {findings.length > 0 && (
        <Text as="h2" block className={styles.heading} size={400} weight="semibold">
          {text.findingsHeading}
        </Text>
      )}
      {one.only !== null && (
        <Text size={200}>
          {text.listedOnly(one.listed.length, one.only)}{' '}
          <Link as="button" onClick={() => one.setOnly(null)}>
            {text.listAll(findings.length)}
          </Link>
        </Text>
      )}
      {findings.length === 0 && <NothingFound check={check} ignored={ignored} onShow={onShow} />}
      <FindingList
        canEdit={session.capabilities.edit && canEdit}
        canInsert={session.capabilities.insert && canEdit}
        check={check}
        findings={one.listed}
        obstacleOf={(block) => insertionObstacle(block, check, state.profile)}
        onAccept={(finding) => void actOn(finding, () => session.run(acceptWords(finding.id)))}
        onFix={(finding) =>
          isSafelyFixable(finding) ? void fix(finding) : confirmation.ask({ kind: 'fix', finding })
        }
        onIgnore={(finding) => void actOn(finding, () => session.run(ignoreFinding(finding.id)))}
        onInsert={(finding) => {
          if (finding.remedy?.kind === 'insert') {
            confirmation.ask({ kind: 'insert', block: finding.remedy.block, finding });
          }
        }}
        onReveal={(finding, place) => void session.run(revealFinding(finding.id, place))}
        selected={state.selected}
      />
      <ConfirmChange confirmation={confirmation} onConfirm={change} />
    </div>
  );
}
