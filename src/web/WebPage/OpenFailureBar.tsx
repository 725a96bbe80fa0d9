import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { TEXTS } from '../../ui/text/language';
import { webTexts, type WebLanguage } from '../text/language';
import type { OpenFailure } from './useOpenFile';
import { useWebPageStyles } from './WebPage.styles';

interface OpenFailureBarProps {
  readonly failure: OpenFailure;
  readonly language: WebLanguage;
  readonly onDismiss: () => void;
}

/** Says why nothing was opened, and what to do. */
export function OpenFailureBar({ failure, language, onDismiss }: OpenFailureBarProps) {
  const styles = useWebPageStyles();
  const { title, advice } =
    typeof failure === 'string'
      ? webTexts[language].openFailures[failure]
      : TEXTS[language].fileFailure(failure);
  return (
    <MessageBar className={styles.message} intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {advice}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={TEXTS[language].actions.dismissNotice}
            icon={<Dismiss16Regular />}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
