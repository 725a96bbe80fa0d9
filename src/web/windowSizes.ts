/** Below this width the document and the pane do not fit side by side. */
export const NARROW = '@media (max-width: 700px)';
