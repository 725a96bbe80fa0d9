import { Button, Text } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons';
import type { BlockName, Obstacle } from '../../../core';
import { useText } from '../../providers/SessionProvider';
import { useInsertViewStyles } from './InsertView.styles';

export interface BlockItemProps {
  readonly disabled: boolean;
  readonly name: BlockName;
  readonly obstacle: Obstacle | null;
  readonly onInsert: () => void;
}

/** One part: what it is, and the button that inserts it or the reason why there is none. */
export function BlockItem({ disabled, name, obstacle, onInsert }: BlockItemProps) {
  const styles = useInsertViewStyles();
  const text = useText();
  const block = text.blocks[name];
  const descriptionId = `block-${name}`;
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <Text weight="semibold">{capitalised(block.name)}</Text>
        <Text className={styles.description} id={descriptionId} size={200}>
          {obstacle === 'alreadyThere' && <CheckmarkCircle16Regular aria-hidden className={styles.sign} />}
          {obstacle === null ? block.description : text.insert.obstacles[obstacle]}
        </Text>
      </div>
      <Button
        aria-describedby={descriptionId}
        aria-label={text.finding.insert(block.name)}
        disabledFocusable={disabled || obstacle !== null}
        onClick={onInsert}
        size="small"
      >
        {text.actions.insertBlock}
      </Button>
    </li>
  );
}

function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}
