import { useEffect, useState } from 'react';

/**
 * Gives the focus back when a dialog goes: to the element that had it before, unless something else has taken it meanwhile.
 * Without it a keyboard user who says no starts again at the top of the page.
 */
export function useReturnFocus(): void {
  // Read while rendering: the dialog takes the focus in an effect of its own, which runs before any effect here.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && document.activeElement === document.body) {
        opener.focus();
      }
    },
    [opener],
  );
}
