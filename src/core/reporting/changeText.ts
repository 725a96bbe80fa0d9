import type { ChangePreview, PropertyChange } from '../edits';
import { describeValue } from './changeValues';
import { VIETNAMESE_CHANGES } from './changeWords';
import { replaceInvisible } from '../vietnamese';
import { excerpt, printable } from './printable';

/** What one edit changes, before and after, for people to read in Vietnamese. The lines are not indented. */
export function changeLines(change: ChangePreview): readonly string[] {
  switch (change.kind) {
    case 'text': {
      const line = (middle: string, note: string | undefined): string =>
        printable(change.before) +
        (middle === '' ? '' : `[${printable(visibleText(middle))}]`) +
        printable(change.after) +
        (note === undefined ? '' : ` (${note})`);
      const notes = change.respelling === null ? null : VIETNAMESE_CHANGES.respellings[change.respelling];
      return [`- ${line(change.removed, notes?.before)}`, `+ ${line(change.added, notes?.after)}`];
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
 * Dots show the blanks at the edges of a change, which may be all that changes. So may characters that are not seen: a no-break blank is
 * drawn as an open box, the others by their number.
 */
export function visibleText(text: string): string {
  return replaceInvisible(
    text.replace(/\u00a0/gu, '⍽'),
    (character) => `‹U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`,
  ).replace(/^\s+|\s+$|\s{2,}/gu, (blanks) => '·'.repeat(blanks.length));
}

function propertyLine({ property, from, to }: PropertyChange): string {
  const value = (each: PropertyChange['from']): string => describeValue(property, each, VIETNAMESE_CHANGES);
  return `${VIETNAMESE_CHANGES.properties[property]}: ${value(from)} → ${value(to)}`;
}
