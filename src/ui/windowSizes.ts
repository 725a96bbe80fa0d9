/** What always stands above the results takes less room here. */
export const SHORT = '@media (max-height: 700px)';

/** A telephone held across, or a page at 200 % and more: nothing keeps its place, all of it scrolls. */
export const SMALL = '@media (max-width: 700px) and (max-height: 480px)';
