import type { Edit } from '../edits';
import type { FixLevel } from '../regulations';
import type { Problem, Remedy } from './problem';

/** Everything that is a letter or a digit; a change in these changes what the document says. */
const WORDS = /[\p{L}\p{N}\p{M}]/gu;

function words(text: string): string {
  return (text.normalize('NFC').match(WORDS) ?? []).join('');
}

function letters(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]/gu) ?? []
  ).join('');
}

/** Words, capitals, numbers and inserted or deleted parts are the author's; formatting, spacing and punctuation are not. */
function changesContent(edit: Edit): boolean {
  switch (edit.kind) {
    case 'replaceText':
      return words(edit.expected) !== words(edit.text);
    case 'insertFragment':
    case 'deleteParagraph':
    case 'setPageNumber':
      return true;
    case 'setRunFormat':
    case 'setParagraphFormat':
    case 'setPageSetup':
      return false;
  }
}

/** Whether a remedy puts other words, not only other capitals or figures, where it is doubtful whether those are wrong. */
export function isForOneAlone(
  remedy: Remedy,
  { doubtful, remark }: Pick<Problem, 'doubtful' | 'remark'>,
): boolean {
  return (
    (doubtful === true || remark === true) &&
    remedy.kind === 'edits' &&
    remedy.edits.some((edit) => edit.kind === 'replaceText' && letters(edit.expected) !== letters(edit.text))
  );
}

/**
 * What may be done with a remedy: never more than the clause allows, and never without asking when the content of the document
 * changes, whatever the rule says.
 */
export function fixLevel(remedy: Remedy | null, allowed: FixLevel): FixLevel {
  if (remedy === null || allowed === 'none') {
    return 'none';
  }
  if (remedy.kind === 'insert' || remedy.level !== 'safe' || remedy.edits.some(changesContent)) {
    return 'confirm';
  }
  return allowed;
}
