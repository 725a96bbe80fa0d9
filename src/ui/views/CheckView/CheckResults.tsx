import { Link, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import {
  applyFix,
  countSeverities,
  documentTypeName,
  ignoredCount,
  ignoreFinding,
  insertBlock,
  insertionObstacle,
  isBlank,
  isSafelyFixable,
  isStale,
  permissionOf,
  restoreIgnored,
  revealFinding,
  revealRange,
  visibleFindings,
  type Check,
} from '../../../app';
import type { Finding } from '../../../core';
import { CheckSummary } from '../../components/CheckSummary/CheckSummary';
import { CommentButtons } from '../../components/CommentButtons/CommentButtons';
import { CoverageNote } from '../../components/CoverageNote/CoverageNote';
import { EditNote } from '../../components/EditNote/EditNote';
import { FindingList } from '../../components/FindingList/FindingList';
import { LastChange } from '../../components/LastChange/LastChange';
import { ConfirmChange } from '../../components/PreviewDialog/ConfirmChange';
import { ConfirmPlan } from '../../components/PreviewDialog/ConfirmPlan';
import { RecognisedParts } from '../../components/RecognisedParts/RecognisedParts';
import { SafeFixes } from '../../components/SafeFixes/SafeFixes';
import { useConfirmation, type PendingChange } from '../../hooks/useConfirmation';
import { useFocusNextFinding } from '../../hooks/useFocusNextFinding';
import { useOneSeverity } from '../../hooks/useOneSeverity';
import { useSession, useSessionState, useText } from '../../providers/SessionProvider';
import type { ViewProps } from '../view';
import { useCheckViewStyles } from './CheckView.styles';
import { NothingFound } from './NothingFound';

interface CheckResultsProps extends ViewProps {
  readonly check: Check;
}

/** The result of a check: the summary, the findings, and what stands behind them. */
export function CheckResults({ check, onShow }: CheckResultsProps) {
  const styles = useCheckViewStyles();
  const text = useText();
  const session = useSession();
  const state = useSessionState();
  const confirmation = useConfirmation();
  const { checked } = check;
  const findings = visibleFindings(state);
  const counts = countSeverities(findings);
  const ignored = ignoredCount(state);
  const { listed: shown, only, setOnly } = useOneSeverity(findings, state.selected);
  const listed = useMemo(() => ({ check, ignored }), [check, ignored]);
  const { actOn, list } = useFocusNextFinding(listed);
  const fix = (finding: Finding): Promise<void> => actOn(finding, () => session.run(applyFix(finding.id)));
  const change = (pending: PendingChange): void => {
    if (pending.kind === 'fix') {
      void fix(pending.finding);
    } else if (pending.finding !== null) {
      void actOn(pending.finding, () => session.run(insertBlock(pending.block)));
    }
  };
  const permission = permissionOf(check);
  const canEdit = !isStale(state) && permission.kind !== 'checkOnly';
  const safe = findings.filter(isSafelyFixable).length;
  return (
    <>
      {!isBlank(check) && (
        <CheckSummary
          check={check}
          counts={counts}
          onOnly={setOnly}
          only={only}
          typeName={documentTypeName(check)}
        />
      )}
      {session.capabilities.edit && <EditNote permission={permission} />}
      {session.capabilities.edit && <SafeFixes count={safe} permission={permission} />}
      {session.capabilities.comments && permission.kind !== 'checkOnly' && <CommentButtons />}
      <LastChange />
      {ignored > 0 && (
        <Text size={200}>
          {text.check.ignored(ignored)}{' '}
          <Link as="button" onClick={() => void session.run(restoreIgnored)}>
            {text.actions.restoreIgnored}
          </Link>
        </Text>
      )}
      <div ref={list} tabIndex={-1}>
        {findings.length > 0 && (
          <Text as="h2" block className={styles.heading} size={400} weight="semibold">
            {text.check.findingsHeading}
          </Text>
        )}
        {only !== null && (
          <Text size={200}>
            {text.check.listedOnly(shown.length, only)}{' '}
            <Link as="button" onClick={() => setOnly(null)}>
              {text.check.listAll(findings.length)}
            </Link>
          </Text>
        )}
        {findings.length === 0 && <NothingFound check={check} ignored={ignored} onShow={onShow} />}
        <FindingList
          canEdit={session.capabilities.edit && canEdit}
          canInsert={session.capabilities.insert && canEdit}
          check={check}
          findings={shown}
          obstacleOf={(block) => insertionObstacle(block, check, state.profile)}
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
      </div>
      <div>
        <CoverageNote checked={checked} />
        <RecognisedParts
          administrative={checked.administrative}
          onReveal={(range) => void session.run(revealRange(range))}
        />
      </div>
      <ConfirmChange confirmation={confirmation} onConfirm={change} />
      <ConfirmPlan />
    </>
  );
}
