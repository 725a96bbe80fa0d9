import type { ReactNode } from 'react';
import { useDisclosureStyles } from './Disclosure.styles';

export interface DisclosureProps {
  readonly children: ReactNode;
  readonly size: 'small' | 'medium';
  readonly summary: string;
}

/** A line that opens to show more. */
export function Disclosure({ children, size, summary }: DisclosureProps) {
  const styles = useDisclosureStyles();
  return (
    <details className={styles[size]}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
