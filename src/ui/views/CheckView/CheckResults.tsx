import { Link, Text } from '@fluentui/react-components';
import {
  countSeverities,
  documentTypeName,
  ignoredCount,
  isBlank,
  isSafelyFixable,
  permissionOf,
  restoreIgnored,
  revealRange,
  visibleFindings,
  type Check,
} from '../../../app';
import { CheckSummary } from '../../components/CheckSummary/CheckSummary';
import { CommentButtons } from '../../components/CommentButtons/CommentButtons';
import { CoverageNote } from '../../components/CoverageNote/CoverageNote';
import { EditNote } from '../../components/EditNote/EditNote';
import { LastChange } from '../../components/LastChange/LastChange';
import { ConfirmPlan } from '../../components/PreviewDialog/ConfirmPlan';
import { RecognisedParts } from '../../components/RecognisedParts/RecognisedParts';
import { SafeFixes } from '../../components/SafeFixes/SafeFixes';
import { useOneSeverity } from '../../hooks/useOneSeverity';
import { useSession, useSessionState, useText } from '../../providers/SessionProvider';
import type { ViewProps } from '../view';
import { CheckedFindings } from './CheckedFindings';

interface CheckResultsProps extends ViewProps {
  readonly check: Check;
}

/** The result of a check: the summary, the findings, and what stands behind them. */
export function CheckResults({ check, onShow }: CheckResultsProps) {
  const text = useText();
  const session = useSession();
  const state = useSessionState();
  const findings = visibleFindings(state);
  const ignored = ignoredCount(state);
  const one = useOneSeverity(findings, state.selected);
  const permission = permissionOf(check);
  const { capabilities } = session;
  return (
    <>
      {!isBlank(check) && (
        <CheckSummary
          check={check}
          counts={countSeverities(findings)}
          onOnly={one.setOnly}
          only={one.only}
          typeName={documentTypeName(check)}
        />
      )}
      {capabilities.edit && <EditNote permission={permission} />}
      {capabilities.edit && <SafeFixes isOffered={findings.some(isSafelyFixable)} permission={permission} />}
      {capabilities.comments && permission.kind !== 'checkOnly' && <CommentButtons />}
      <LastChange />
      {ignored > 0 && (
        <Text size={200}>
          {text.check.ignored(ignored)}{' '}
          <Link as="button" onClick={() => void session.run(restoreIgnored)}>
            {text.actions.restoreIgnored}
          </Link>
        </Text>
      )}
      <CheckedFindings check={check} findings={findings} one={one} onShow={onShow} />
      <div>
        <CoverageNote checked={check.checked} />
        <RecognisedParts
          administrative={check.checked.administrative}
          onReveal={(range) => void session.run(revealRange(range))}
        />
      </div>
      <ConfirmPlan />
    </>
  );
}
