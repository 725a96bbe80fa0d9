import { Button, mergeClasses, Spinner } from '@fluentui/react-components';
import { ArrowUndo20Regular, TextGrammarCheckmark20Regular } from '@fluentui/react-icons';
import { checkDocument, isBusy, shownCheck, undo, type SessionState } from '../../../app';
import { useSession, useSessionState, useText } from '../../providers/SessionProvider';
import type { Text } from '../../text/vi';
import { useCheckViewStyles } from './CheckView.styles';

/** The one thing to do here, and the way back. */
export function CheckBar() {
  const styles = useCheckViewStyles();
  const text = useText();
  const session = useSession();
  const state = useSessionState();
  const busy = isBusy(state);
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        className={mergeClasses(styles.button, styles.checkButton)}
        disabledFocusable={!session.can(checkDocument)}
        icon={busy ? <Spinner size="tiny" /> : <TextGrammarCheckmark20Regular />}
        onClick={() => void session.run(checkDocument)}
        size="large"
      >
        {checkLabel(state, text)}
      </Button>
      {session.capabilities.undo && state.undoable > 0 && (
        <Button
          className={styles.button}
          disabledFocusable={!session.can(undo)}
          icon={<ArrowUndo20Regular />}
          onClick={() => void session.run(undo)}
          size="large"
        >
          {text.actions.undo}
        </Button>
      )}
    </div>
  );
}

function checkLabel(state: SessionState, { actions, check }: Text): string {
  switch (state.phase.kind) {
    case 'reading':
      return check.busyReading;
    case 'applying':
      return check.busyApplying;
    case 'idle':
    case 'checked':
    case 'failed':
      return shownCheck(state) === null ? actions.checkDocument : check.again;
  }
}
