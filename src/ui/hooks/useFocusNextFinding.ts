import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Finding } from '../../core';

export interface FocusNextFinding {
  /** The element that holds the list of findings. */
  readonly list: RefObject<HTMLDivElement>;
  /** Acts on a finding; when the list changes meanwhile, focus goes to the finding that took its place. */
  readonly actOn: (finding: Finding, act: () => Promise<void>) => Promise<void>;
}

/**
 * Keeps keyboard users where they were: the finding they acted on disappears, the next one takes the focus.
 * @param listed changes identity when the findings on the screen are other ones.
 */
export function useFocusNextFinding(listed: object): FocusNextFinding {
  const list = useRef<HTMLDivElement>(null);
  const position = useRef<number | null>(null);
  const cards = (): readonly HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? []),
  ];
  useLayoutEffect(() => {
    if (position.current !== null) {
      const left = cards();
      (left[Math.min(position.current, left.length - 1)] ?? list.current)?.focus();
    }
  }, [listed]);
  return {
    list,
    async actOn({ id }, act) {
      position.current = cards().findIndex((card) => card.dataset['finding'] === id);
      await act();
      position.current = null;
    },
  };
}
