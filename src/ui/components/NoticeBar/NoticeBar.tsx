import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Notice } from '../../../app';
import { useText } from '../../providers/SessionProvider';
import { noticeText } from './noticeText';

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
  /** Takes back the last change; null where it cannot be taken back from here. */
  readonly onUndo: (() => void) | null;
}

/** Says what the last action did; screen readers hear it without losing their place. */
export function NoticeBar({ notice, onDismiss, onUndo }: NoticeBarProps) {
  const text = useText();
  const { body, intent, title } = noticeText(notice, text);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title === null ? (
          body
        ) : (
          <>
            <MessageBarTitle>{title}</MessageBarTitle> {body}
          </>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={text.actions.dismissNotice}
            icon={<Dismiss16Regular />}
            onClick={onDismiss}
          />
        }
      >
        {notice.kind === 'deviated' && onUndo !== null && (
          <Button onClick={onUndo}>{text.actions.undo}</Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
