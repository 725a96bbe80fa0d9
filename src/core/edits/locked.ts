import type { Document } from '../document';
import type { Edit } from './edit';

/**
 * Whether an edit is about text in a content control that may not be edited: Word refuses it, or takes it back when it reads the data
 * behind the control again. Formats of a paragraph are only barred where the control holds the whole of it.
 */
export function touchesLocked(edit: Edit, { main, stories }: Document): boolean {
  switch (edit.kind) {
    case 'replaceText':
    case 'setRunFormat': {
      const { part, paragraph, start, end } = edit.range;
      const controls = stories.get(part)?.paragraphs[paragraph]?.contentControls ?? [];
      return controls.some((control) => control.locked && start < control.end && end > control.start);
    }
    case 'setParagraphFormat': {
      const paragraph = stories.get(edit.part)?.paragraphs[edit.paragraph];
      return (
        paragraph?.contentControls.some(
          ({ locked, start, end }) => locked && start === 0 && end === paragraph.text.length,
        ) === true
      );
    }
    case 'deleteParagraph':
      return main.paragraphs[edit.paragraph]?.contentControls.some(({ locked }) => locked) === true;
    case 'setPageSetup':
    case 'setPageNumber':
    case 'insertFragment':
      return false;
  }
}
