import { Button, Spinner } from '@fluentui/react-components';
import { ArrowUndo20Regular, TextGrammarCheckmark20Regular } from '@fluentui/react-icons';
import { checkDocument, isBusy, shownCheck, undo } from '../../../app';
import { useSession, useSessionState, useText } from '../../providers/SessionProvider';
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
        className={styles.checkButton}
        disabled={!session.can(checkDocument)}
        icon={busy ? <Spinner size="tiny" /> : <TextGrammarCheckmark20Regular />}
        onClick={() => void session.run(checkDocument)}
        size="large"
      >
        {shownCheck(state) === null ? text.actions.checkDocument : text.check.again}
      </Button>
      {session.capabilities.undo && state.undoable > 0 && (
        <Button
          disabled={!session.can(undo)}
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
