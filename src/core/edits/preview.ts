import type { Document, LineRule, Paragraph, ParagraphFormat, Range } from '../document';
import type { Edit, ReplaceText } from './edit';
import type { Fragment } from './fragment';
import { fragmentTexts } from './fragmentText';

/** One changed property; lengths and sizes are in the units of the document model (twips, half-points). */
export interface PropertyChange {
  readonly property: FormatProperty;
  /** Null where the text in question is not all of one value. */
  readonly from: PropertyValue | null;
  readonly to: PropertyValue;
}

export type PropertyValue = string | number | boolean | LineSpacing;

/** As in a paragraph's format: 240 = single when the rule is `auto`, twips otherwise. */
export interface LineSpacing {
  readonly line: number;
  readonly lineRule: LineRule;
}

export type FormatProperty =
  | 'alignment'
  | 'bold'
  | 'bottom'
  | 'color'
  | 'firstLine'
  | 'font'
  | 'footer'
  | 'gutter'
  | 'header'
  | 'height'
  | 'highlight'
  | 'indentLeft'
  | 'indentRight'
  | 'italic'
  | 'keepLines'
  | 'keepNext'
  | 'landscape'
  | 'left'
  | 'lineSpacing'
  | 'pageBreakBefore'
  | 'right'
  | 'shading'
  | 'size'
  | 'spaceAfter'
  | 'spaceBefore'
  | 'titlePage'
  | 'top'
  | 'underline'
  | 'verticalPosition'
  | 'width';

/** Letters that are written otherwise and look the same: composed ones, or those of Unicode instead of an old encoding. */
export type Respelling = 'composition' | 'encoding';

export interface TextChange {
  readonly kind: 'text';
  /** The text around the change, as `after`, cut at a word where it is long. */
  readonly before: string;
  readonly removed: string;
  readonly added: string;
  readonly after: string;
  readonly respelling: Respelling | null;
}

/** What one edit will do, for the user to see before saying yes. */
export type ChangePreview =
  | TextChange
  | { readonly kind: 'format'; readonly text: string; readonly changes: readonly PropertyChange[] }
  | { readonly kind: 'page'; readonly section: number; readonly changes: readonly PropertyChange[] }
  | { readonly kind: 'insert'; readonly lines: readonly string[] }
  | { readonly kind: 'delete'; readonly text: string }
  | { readonly kind: 'pageNumber' };

const CONTEXT_LENGTH = 40;

/** A stretch of a paragraph as it is to be read. */
export type ReadText = (paragraph: Paragraph, start: number, end: number) => string;

/** Says what each edit will change in the document, in the order of `edits`. */
export function previewEdits(
  edits: readonly Edit[],
  document: Document,
  read: ReadText,
): readonly ChangePreview[] {
  return edits.map((edit) => previewEdit(edit, document, read));
}

function previewEdit(edit: Edit, document: Document, read: ReadText): ChangePreview {
  switch (edit.kind) {
    case 'replaceText':
      return textChange(edit, paragraphAt(document, edit.range.part, edit.range.paragraph), read);
    case 'setRunFormat': {
      const paragraph = paragraphAt(document, edit.range.part, edit.range.paragraph);
      return {
        kind: 'format',
        text: paragraph === undefined ? edit.expected : read(paragraph, edit.range.start, edit.range.end),
        changes: changesOf(edit.format, (property) => runValue(document, edit.range, property)),
      };
    }
    case 'setParagraphFormat': {
      const paragraph = paragraphAt(document, edit.part, edit.paragraph);
      const format = paragraph?.format;
      return {
        kind: 'format',
        text: paragraph === undefined ? edit.expected : read(paragraph, 0, paragraph.text.length),
        changes: [
          ...changesOf(edit.format, (property) => valueOf(format, property)),
          ...lineSpacingChange(edit.format, format),
        ],
      };
    }
    case 'setPageSetup': {
      const section = document.sections[edit.section];
      const { titlePage } = edit;
      return {
        kind: 'page',
        section: edit.section,
        changes: [
          ...changesOf(edit.page ?? {}, (property) => valueOf(section?.page, property)),
          ...changesOf(edit.margins ?? {}, (property) => valueOf(section?.margins, property)),
          ...changesOf(titlePage === undefined ? {} : { titlePage }, (property) =>
            valueOf(section, property),
          ),
        ],
      };
    }
    case 'insertFragment':
      return { kind: 'insert', lines: fragmentLines(edit.fragment) };
    case 'deleteParagraph':
      return { kind: 'delete', text: edit.expected };
    case 'setPageNumber':
      return { kind: 'pageNumber' };
  }
}

function textChange(
  { expected, range, text: added }: ReplaceText,
  paragraph: Paragraph | undefined,
  read: ReadText,
): TextChange {
  const shown = (start: number, end: number): string =>
    paragraph === undefined ? '' : read(paragraph, start, end);
  const removed = paragraph === undefined ? expected : shown(range.start, range.end);
  return {
    kind: 'text',
    before: lastWords(shown(0, range.start)),
    removed,
    added,
    after: firstWords(shown(range.end, paragraph?.text.length ?? 0)),
    respelling: respellingOf(expected, removed, added),
  };
}

/** `written` is what the file has, `shown` what is read of it. */
function respellingOf(written: string, shown: string, added: string): Respelling | null {
  if (added !== '' && written !== shown) {
    return 'encoding';
  }
  const composes = shown !== shown.normalize('NFC') && added === added.normalize('NFC');
  return added !== '' && composes ? 'composition' : null;
}

function paragraphAt(document: Document, part: string, index: number): Paragraph | undefined {
  return document.stories.get(part)?.paragraphs[index];
}

function changesOf(
  format: Partial<Record<FormatProperty, PropertyValue>>,
  present: (property: FormatProperty) => PropertyValue | null,
): readonly PropertyChange[] {
  return FORMAT_PROPERTIES.flatMap((property) => {
    const to = format[property];
    return to === undefined || to === present(property) ? [] : [{ property, from: present(property), to }];
  });
}

/** Line spacing is two properties that mean nothing apart. */
function lineSpacingChange(
  change: { readonly line?: number; readonly lineRule?: LineRule },
  present: ParagraphFormat | undefined,
): readonly PropertyChange[] {
  if (present === undefined || (change.line === undefined && change.lineRule === undefined)) {
    return [];
  }
  const from = { line: present.line, lineRule: present.lineRule };
  const to = { line: change.line ?? present.line, lineRule: change.lineRule ?? present.lineRule };
  return [{ property: 'lineSpacing', from, to }];
}

const FORMAT_PROPERTIES: readonly FormatProperty[] = [
  'font',
  'size',
  'bold',
  'italic',
  'underline',
  'color',
  'highlight',
  'shading',
  'verticalPosition',
  'alignment',
  'indentLeft',
  'indentRight',
  'firstLine',
  'spaceBefore',
  'spaceAfter',
  'keepNext',
  'keepLines',
  'pageBreakBefore',
  'width',
  'height',
  'landscape',
  'top',
  'bottom',
  'left',
  'right',
  'header',
  'footer',
  'gutter',
  'titlePage',
];

/** The value of one property of a model object, when it is one that can be shown. */
function valueOf(holder: object | undefined, property: FormatProperty): PropertyValue | null {
  const value: unknown = Object.entries(holder ?? {}).find(([name]) => name === property)?.[1];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The value that all runs in the range share, or null. */
function runValue(document: Document, range: Range, property: FormatProperty): PropertyValue | null {
  const runs = paragraphAt(document, range.part, range.paragraph)?.runs ?? [];
  const values = runs
    .filter(({ start, end }) => start < range.end && end > range.start)
    .map(({ format }) => valueOf(format, property));
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function fragmentLines(fragment: Fragment): readonly string[] {
  return fragmentTexts(fragment, '#')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/[\t\n]/gu, ' '));
}

function lastWords(text: string): string {
  if (text.length <= CONTEXT_LENGTH) {
    return text;
  }
  const cut = text.slice(-CONTEXT_LENGTH);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function firstWords(text: string): string {
  if (text.length <= CONTEXT_LENGTH) {
    return text;
  }
  const cut = text.slice(0, CONTEXT_LENGTH);
  const lastBlank = cut.lastIndexOf(' ');
  return `${lastBlank < 0 ? cut : cut.slice(0, lastBlank)}…`;
}
