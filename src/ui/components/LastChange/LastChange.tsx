import { Button, Text } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import { countFindings, countPlaces, takeBack } from '../../../app';
import type { PlannedMending } from '../../../core';
import { useSession, useSessionState, useText } from '../../providers/SessionProvider';
import { Disclosure } from '../Disclosure/Disclosure';
import { ChangeItem } from '../PreviewDialog/ChangeItem';
import { useLastChangeStyles } from './LastChange.styles';

/** More than anybody looks through; the whole change can be taken back in any case. */
const MOST_SHOWN = 100;

/** What was done last, thing by thing, each with a way back. Nothing where there is nothing to take back. */
export function LastChange() {
  const styles = useLastChangeStyles();
  const text = useText();
  const session = useSession();
  const { lastChange } = useSessionState();
  const mendings = lastChange?.mendings ?? [];
  if (mendings.length === 0 || !session.capabilities.takeBack) {
    return null;
  }
  return (
    <Disclosure
      size="small"
      summary={text.lastChange.heading(countFindings(mendings), countPlaces(mendings))}
    >
      <ul className={styles.list}>
        {mendings.slice(0, MOST_SHOWN).map((mending, index) => (
          // By place in the list: the button of the next one takes the place, and the focus, of the one that was used.
          <Mending key={index} mending={mending} />
        ))}
      </ul>
      {mendings.length > MOST_SHOWN && (
        <Text size={200}>{text.lastChange.more(countFindings(mendings.slice(MOST_SHOWN)))}</Text>
      )}
    </Disclosure>
  );
}

function Mending({ mending }: { readonly mending: PlannedMending }) {
  const styles = useLastChangeStyles();
  const text = useText();
  const session = useSession();
  return (
    <li>
      {mending.findings.map(({ id, message }) => (
        <Text as="p" block key={id} size={200}>
          {message}
        </Text>
      ))}
      <ul className={styles.changes}>
        {mending.changes.map((change, index) => (
          <ChangeItem change={change} key={index} />
        ))}
      </ul>
      <Button
        disabledFocusable={!session.can(takeBack(mending))}
        icon={<ArrowUndo16Regular />}
        onClick={() => void session.run(takeBack(mending))}
        size="small"
      >
        {text.actions.takeBack}
      </Button>
    </li>
  );
}
