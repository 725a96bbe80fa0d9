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
}

/** Says what the last action did; screen readers hear it without losing their place. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
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
      />
    </MessageBar>
  );
}
