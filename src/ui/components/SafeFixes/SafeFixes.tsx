import { Button, Checkbox, Text } from '@fluentui/react-components';
import { planSafeFixes, setTrackChanges } from '../../../app';
import type { EditPermission } from '../../../core';
import { useSession, useSessionState, useText } from '../../providers/SessionProvider';
import { useSafeFixesStyles } from './SafeFixes.styles';

export interface SafeFixesProps {
  /** Whether any finding can be mended without asking. How many are, what the first ones lay bare included, is known once it is planned. */
  readonly isOffered: boolean;
  readonly permission: EditPermission;
}

/** Mends all that is safe, after a look at it, and says whether changes are tracked. Only for a host that edits. */
export function SafeFixes({ isOffered, permission }: SafeFixesProps) {
  const styles = useSafeFixesStyles();
  const { actions, check } = useText();
  const session = useSession();
  const { trackChanges } = useSessionState();
  return (
    <>
      {isOffered && permission.kind !== 'checkOnly' && (
        <div>
          <Button disabled={!session.can(planSafeFixes)} onClick={() => void session.run(planSafeFixes)}>
            {actions.applySafeFixes}
          </Button>
          <Text as="p" className={styles.hint} size={200}>
            {check.safeFixesHint}
          </Text>
        </div>
      )}
      {session.capabilities.trackChanges && permission.kind === 'free' && (
        <Checkbox
          checked={trackChanges}
          disabled={!session.can(setTrackChanges(!trackChanges))}
          label={actions.setTrackChanges}
          onChange={(_, { checked: on }) => void session.run(setTrackChanges(on === true))}
        />
      )}
    </>
  );
}
