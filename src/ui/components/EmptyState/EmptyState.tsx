import { Text } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useEmptyStateStyles } from './EmptyState.styles';

export interface EmptyStateProps {
  readonly children?: ReactNode;
  readonly icon: FluentIcon;
  readonly text: string;
  readonly title: string;
}

/** What is said where a list would be: why it is empty, and what to do. */
export function EmptyState({ children, icon: Icon, text, title }: EmptyStateProps) {
  const styles = useEmptyStateStyles();
  return (
    <div className={styles.root}>
      <Icon aria-hidden className={styles.icon} />
      <Text as="h2" className={styles.title} size={400} weight="semibold">
        {title}
      </Text>
      <Text as="p" className={styles.text}>
        {text}
      </Text>
      {children}
    </div>
  );
}
