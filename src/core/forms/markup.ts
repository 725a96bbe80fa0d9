import { matchesIn } from '../vietnamese';
import type { FragmentInline, FragmentRunFormat } from '../edits';

const TAG = /<(\/?)(b|i|u|sup)>/g;

/** Letters of a stretch between tags: `<b>`, `<i>`, `<u>` and `<sup>` add to the format of the whole. */
export function formattedText(markup: string, format: FragmentRunFormat): readonly FragmentInline[] {
  const open = new Set<string>();
  const inlines: FragmentInline[] = [];
  let position = 0;
  for (const tag of matchesIn(markup, TAG)) {
    pushText(inlines, markup.slice(position, tag.index), withTags(format, open));
    const [whole, slash, name = ''] = tag;
    if (slash === '/') {
      open.delete(name);
    } else {
      open.add(name);
    }
    position = tag.index + whole.length;
  }
  pushText(inlines, markup.slice(position), withTags(format, open));
  return inlines;
}

/** The text without tags. */
export function plainText(markup: string): string {
  return markup.replace(TAG, '');
}

function pushText(inlines: FragmentInline[], text: string, format: FragmentRunFormat): void {
  if (text !== '') {
    inlines.push({ kind: 'text', text, format });
  }
}

function withTags(format: FragmentRunFormat, tags: ReadonlySet<string>): FragmentRunFormat {
  return {
    ...format,
    ...(tags.has('b') ? { bold: true } : {}),
    ...(tags.has('i') ? { italic: true } : {}),
    ...(tags.has('u') ? { underline: true } : {}),
    ...(tags.has('sup') ? { verticalPosition: 'superscript' } : {}),
  };
}
