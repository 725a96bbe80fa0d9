import type { ChangePreview, PropertyChange } from '../edits';
import { describeValue } from './changeValues';
import { VIETNAMESE_CHANGES } from './changeWords';
import { replaceInvisible } from '../vietnamese';
import { excerpt, printable } from './printable';

/** What one edit changes, before and after, for people to read in Vietnamese. The lines are not indented. */
export function changeLines(change: ChangePreview): readonly string[] {
  switch (change.kind) {
    case 'text': {
      const isRespelt = change.removed.normalize('NFC') === change.added.normalize('NFC');
      const line = (middle: string): string =>
        printable(change.before) +
        marked(middle) +
        printable(change.after) +
        (isRespelt ? ` (${middle === middle.normalize('NFC') ? 'dựng sẵn' : 'tổ hợp'})` : '');
      return [`- ${line(change.removed)}`, `+ ${line(change.added)}`];
    }
    case 'format':
      return [`“${excerpt(change.text)}”`, ...change.changes.map(propertyLine)];
    case 'page':
      return [`Trang in, phần ${change.section + 1}`, ...change.changes.map(propertyLine)];
    case 'insert':
      return change.lines.map((text) => `+ ${printable(text)}`);
    case 'delete':
      return [`- ${change.text.trim() === '' ? '(đoạn trống)' : printable(change.text)}`];
    case 'pageNumber':
      return ['+ Số trang ở giữa, phía trên, từ trang thứ hai'];
  }
}

/**
 * Brackets show where the change is, and dots the blanks at its edges, which may be all that changes. So may characters that are not
 * seen: a no-break blank is drawn as an open box, the others by their number.
 */
function marked(text: string): string {
  const shown = replaceInvisible(
    text.replace(/\u00a0/gu, '⍽'),
    (character) => `‹U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`,
  ).replace(/^\s+|\s+$|\s{2,}/gu, (blanks) => '·'.repeat(blanks.length));
  return text === '' ? '' : `[${printable(shown)}]`;
}

function propertyLine({ property, from, to }: PropertyChange): string {
  const value = (each: PropertyChange['from']): string => describeValue(property, each, VIETNAMESE_CHANGES);
  return `${VIETNAMESE_CHANGES.properties[property]}: ${value(from)} → ${value(to)}`;
}
