import { useEffect, useRef, type RefObject } from 'react';

const FOCUSABLE = 'button:not([disabled]), summary, a[href], input:not([disabled]), textarea:not([disabled])';

/**
 * Hands the focus on when the element that has it goes away (the last “undo”, a message that was closed): to the first control of the
 * nearest thing around it that is still there. Without it a keyboard user starts again at the top of the page.
 * @returns for the element within which it holds
 */
export function useKeptFocus(): RefObject<HTMLDivElement> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = root.current;
    if (element === null) {
      return undefined;
    }
    let trail: readonly Element[] = [];
    const remember = ({ target }: FocusEvent): void => {
      trail = target instanceof Element ? ancestors(target, element) : [];
    };
    // Who clicks beside a control has left it on purpose; a click on one is followed by its focus. A dialog stands outside, and what its
    // button does may take away the control that the dialog came from.
    const forget = ({ target }: PointerEvent): void => {
      const isOutside = target instanceof Element && !element.contains(target);
      trail = isOutside && target.closest(FOCUSABLE) !== null ? trail : [];
    };
    const removals = new MutationObserver(() => {
      if (trail[0]?.isConnected === false && document.activeElement === document.body) {
        focusNear(trail);
      }
    });
    element.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', forget, true);
    removals.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget, true);
      removals.disconnect();
    };
  }, []);
  return root;
}

/** The first control of the nearest of these that is still there and has one; what is hidden refuses the focus. */
function focusNear(trail: readonly Element[]): void {
  const around = trail.filter((element) => element.isConnected);
  for (const control of around.flatMap((element) => [...element.querySelectorAll<HTMLElement>(FOCUSABLE)])) {
    control.focus();
    if (document.activeElement === control) {
      return;
    }
  }
}

/** The element and what it stands in, up to the root and with it. */
function ancestors(element: Element, root: Element): readonly Element[] {
  const trail = [element];
  for (let at = element.parentElement; at !== null && root.contains(at); at = at.parentElement) {
    trail.push(at);
  }
  return trail;
}
