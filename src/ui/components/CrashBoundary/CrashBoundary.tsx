import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Text } from '../../text/vi';

export interface CrashBoundaryProps {
  readonly children: ReactNode;
  readonly text: Text['crash'];
}

/**
 * Keeps a mistake in one view from blanking the pane. The session and the document live outside React, so showing the view again
 * loses nothing.
 */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly crashed: boolean }> {
  override readonly state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    const { children, text } = this.props;
    return this.state.crashed ? (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{text.title}</MessageBarTitle> {text.text}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => this.setState({ crashed: false })}>{text.retry}</Button>
        </MessageBarActions>
      </MessageBar>
    ) : (
      children
    );
  }
}
