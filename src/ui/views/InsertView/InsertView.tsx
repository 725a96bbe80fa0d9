import { Button, Text } from '@fluentui/react-components';
import { DocumentSearchRegular, PuzzlePieceRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import {
  canChange,
  checkDocument,
  insertBlock,
  offeredBlocks,
  shownCheck,
  writingRegulation,
} from '../../../app';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { ConfirmChange } from '../../components/PreviewDialog/ConfirmChange';
import { useConfirmation } from '../../hooks/useConfirmation';
import { useSession, useSessionState, useText } from '../../providers/SessionProvider';
import { BlockItem } from './BlockItem';
import { useInsertViewStyles } from './InsertView.styles';

/** The parts that can be inserted, in the order of the page; those that cannot say why. */
export function InsertView() {
  const styles = useInsertViewStyles();
  const text = useText().insert;
  const session = useSession();
  const state = useSessionState();
  const confirmation = useConfirmation();
  const check = shownCheck(state);
  const groups = useMemo(
    () => (check === null ? [] : offeredBlocks(check, state.profile)),
    [check, state.profile],
  );
  if (!session.capabilities.insert) {
    return <EmptyState icon={PuzzlePieceRegular} text={text.cannot} title={text.heading} />;
  }
  if (check === null) {
    return (
      <EmptyState icon={DocumentSearchRegular} text={text.readFirstText} title={text.readFirstTitle}>
        <Button
          appearance="primary"
          disabled={!session.can(checkDocument)}
          onClick={() => void session.run(checkDocument)}
        >
          {text.readButton}
        </Button>
      </EmptyState>
    );
  }
  return (
    <div className={styles.root}>
      <Text as="h2" className={styles.heading} size={400} weight="semibold">
        {text.heading}
      </Text>
      <Text as="p" className={styles.intro}>
        {text.intro(writingRegulation(check, state.profile).name)}
      </Text>
      {groups.map(({ blocks, group }) => (
        <section aria-labelledby={`blocks-${group}`} key={group}>
          <Text as="h3" block className={styles.group} id={`blocks-${group}`} size={300} weight="semibold">
            {text.groups[group]}
          </Text>
          <ul className={styles.list}>
            {blocks.map(({ name, obstacle }) => (
              <BlockItem
                disabled={!canChange(state)}
                key={name}
                name={name}
                obstacle={obstacle}
                onInsert={() => confirmation.ask({ kind: 'insert', block: name, finding: null })}
              />
            ))}
          </ul>
        </section>
      ))}
      <ConfirmChange
        confirmation={confirmation}
        onConfirm={(pending) => {
          if (pending.kind === 'insert') {
            void session.run(insertBlock(pending.block));
          }
        }}
      />
    </div>
  );
}
