import type { commentsVi } from './comments.vi';
import { plural } from './plural';

/** What the screen says about findings that are shown in the document itself, in English. */
export const commentsEn: typeof commentsVi = {
  hint: 'Each error and warning becomes a Word comment; writing again replaces those of the last time.',
  underlineHints: {
    off: 'Shown only while the document is open; nothing is saved in the file.',
    on: 'Shown only while the document is open; nothing is saved in the file. Press an underlined place to see its item.',
    refused: 'This Word cannot underline (Microsoft 365 is needed). All items are in the list.',
  },
  written: ({ kept, notFound, written }) =>
    [
      written > 0
        ? `${plural(written, 'comment', 'comments')} written into the document. Remember to remove them before it goes out.`
        : 'No comment was written.',
      notFound > 0 &&
        `${plural(notFound, 'item', 'items')} could not be given a comment (header, footer, a locked or changed place): please look in this pane.`,
      kept > 0 && `${plural(kept, 'former comment', 'former comments')} with an answer stayed.`,
    ]
      .filter(Boolean)
      .join(' '),
  removed: ({ kept, removed }) =>
    [
      removed > 0 && `${plural(removed, 'comment', 'comments')} of Thể Thức removed.`,
      removed === 0 && kept === 0 && 'The document has no comments of Thể Thức.',
      kept > 0 &&
        `${plural(kept, 'comment', 'comments')} with an answer stayed: please look, and delete in Word.`,
    ]
      .filter(Boolean)
      .join(' '),
};
