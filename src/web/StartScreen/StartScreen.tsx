import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text } from '@fluentui/react-components';
import { DocumentArrowUpRegular, FolderOpen20Regular, ShieldCheckmark20Regular } from '@fluentui/react-icons';
import { SAMPLES } from '../../core';
import type { WebText } from '../text/vi';
import { useStartScreenStyles } from './StartScreen.styles';

export interface StartScreenProps {
  readonly onChoose: () => void;
  readonly onDraft: () => void;
  readonly onSample: (sampleId: string) => void;
  readonly text: WebText;
}

/** The list is longer than any screen: it takes the room that there is, and scrolls. */
const LONG_LIST = { autoSize: 'height' } as const;

/** The first thing a new user sees: where to put the document, and that it stays on the machine. */
export function StartScreen({ onChoose, onDraft, onSample, text }: StartScreenProps) {
  const styles = useStartScreenStyles();
  const { start } = text;
  return (
    <div className={styles.root}>
      <div className={styles.drop}>
        <DocumentArrowUpRegular aria-hidden className={styles.icon} />
        <Text as="h2" className={styles.title} size={600} weight="semibold">
          {start.dropTitle}
        </Text>
        <Text>{start.dropText}</Text>
        <Button appearance="primary" icon={<FolderOpen20Regular />} onClick={onChoose} size="large">
          {start.choose}
        </Button>
        <Text className={styles.quiet} size={200}>
          {start.other}
        </Text>
      </div>
      <Text as="p" className={styles.privacy}>
        <ShieldCheckmark20Regular aria-hidden className={styles.shield} />
        {start.privacy}
      </Text>
      <div className={styles.samples}>
        <Text weight="semibold">{start.sampleHeading}</Text>
        <Button onClick={onDraft}>{start.draft}</Button>
        <Menu positioning={LONG_LIST}>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle">{start.samples}</Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {SAMPLES.map(({ id, name }) => (
                <MenuItem key={id} onClick={() => onSample(id)}>
                  {name}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </div>
  );
}
