import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons';
import {
  countSeverities,
  isBlank,
  isStale,
  setRegulation,
  setStage,
  setUnderlines,
  shownCheck,
  visibleFindings,
  type SessionState,
} from '../../../app';
import { CheckSettings } from '../../components/CheckSettings/CheckSettings';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { failureText } from '../../components/NoticeBar/noticeText';
import { useSession, useSessionState, useText } from '../../providers/SessionProvider';
import type { Text } from '../../text/vi';
import type { ViewProps } from '../view';
import { CheckBar } from './CheckBar';
import { CheckResults } from './CheckResults';
import { useCheckViewStyles } from './CheckView.styles';

/** Check the document, see what is wrong, go there, mend it. */
export function CheckView({ onShow }: ViewProps) {
  const styles = useCheckViewStyles();
  const text = useText();
  const session = useSession();
  const state = useSessionState();
  const check = shownCheck(state);
  return (
    <div className={styles.root}>
      <CheckBar />
      <div aria-live="polite" className={styles.announcement} role="status">
        {announcement(state, text)}
      </div>
      <CheckSettings
        disabled={!session.can(setStage(state.settings.stage))}
        onRegulation={(regulation) => void session.run(setRegulation(regulation))}
        onStage={(stage) => void session.run(setStage(stage))}
        onUnderlines={(on) => void session.run(setUnderlines(on))}
        settings={state.settings}
        underlines={session.capabilities.underline ? state.underlines : null}
      />
      {state.phase.kind === 'failed' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{failureText(state.phase.failure, text).title}</MessageBarTitle>{' '}
            {failureText(state.phase.failure, text).advice}
          </MessageBarBody>
        </MessageBar>
      )}
      {isStale(state) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{text.check.staleTitle}</MessageBarTitle> {text.check.staleText}
          </MessageBarBody>
        </MessageBar>
      )}
      {check === null ? (
        state.phase.kind === 'idle' && (
          <EmptyState
            icon={DocumentSearchRegular}
            text={text.check.startText}
            title={text.check.startTitle}
          />
        )
      ) : (
        <CheckResults check={check} onShow={onShow} />
      )}
    </div>
  );
}

/** What screen readers say when a check has ended. The element that says it is always there, else the first time goes unheard. */
function announcement(state: SessionState, { check: words }: Text): string {
  if (state.phase.kind !== 'checked') {
    return '';
  }
  return state.phase.check.checked.result.standard === null
    ? isBlank(state.phase.check)
      ? words.blankTitle
      : words.noRegulationTitle
    : words.countsAnnouncement(countSeverities(visibleFindings(state)));
}
