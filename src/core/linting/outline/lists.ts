import type { AdministrativeDocument, LabelStyle } from '../../administrative';
import { oncePer } from '../../document';
import { proseOf, type Passage } from '../text/prose';

/** One item of a list. */
export interface ListItem {
  readonly passage: Passage;
  /** The mark that ends its own paragraph (`.`, `;`, `,`, `:` …), or empty. */
  readonly mark: string;
  /** Something belongs to it below: items of its own, text, a table. */
  readonly hasContent: boolean;
}

/** Items of one level that follow each other, whatever stands below each of them. */
export interface ProseList {
  readonly items: readonly ListItem[];
  /** What stands before the first item; null at the beginning of the body. */
  readonly lead: Passage | null;
  /** What follows the last item and all that belongs to it; null at the end of the body. */
  readonly next: Passage | null;
  /** The list whose item this one belongs to, with that item's index in it. */
  readonly parent: { readonly list: ProseList; readonly item: number } | null;
  /** The lists that belong to its items. */
  readonly inner: readonly ProseList[];
}

interface OpenItem {
  readonly passage: Passage;
  readonly mark: string;
  hasContent: boolean;
  /** The first paragraph below it that is neither an item nor a table; what follows it may have ended the list. */
  text: Passage | null;
}

interface OpenList {
  readonly key: string;
  readonly items: OpenItem[];
  readonly lead: Passage | null;
  next: Passage | null;
  readonly parent: { readonly list: OpenList; readonly item: number } | null;
  readonly inner: OpenList[];
}

/** Labels that head a part of the document rather than an item of a list. */
const HEADING_STYLES: readonly LabelStyle[] = [
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'upperLetter',
  'roman',
];

/** The mark that ends a text; one inside a closing quotation or bracket counts. */
export function endingMark(text: string): string {
  return /([.;,:!?…])[”"’)\]]*\s*$/u.exec(text)?.[1] ?? '';
}

/** A plain line that ends with a colon is an item with items of its own, whatever its length. */
function announces(text: string, { runs }: Passage['paragraph']): boolean {
  return endingMark(text) === ':' && !runs.every((run) => run.format.bold || run.text.trim() === '');
}

/** What makes two items belong to one list; null where the passage is no item. */
function keyOf({ bullet, item, role, text, paragraph }: Passage): string | null {
  if (role === 'bullet' && bullet !== null) {
    return `bullet ${/[–—−]/u.test(bullet.mark) ? '-' : bullet.mark}${bullet.automatic ? ' automatic' : ''}`;
  }
  const isItem = role === 'item' || (role === 'heading' && announces(text.text, paragraph));
  return isItem && item !== null && !HEADING_STYLES.includes(item.style)
    ? `${item.style} ${String(item.parent)}`
    : null;
}

/**
 * The lists of the body and the appendices, in the order of their first items: dashes and other bullets, khoản, điểm. Tables, quotations
 * and the closing block have none.
 */
export const listsOf = oncePer((administrative: AdministrativeDocument): readonly ProseList[] =>
  readLists(proseOf(administrative)),
);

function readLists(passages: readonly Passage[]): readonly ProseList[] {
  const all: OpenList[] = [];
  /** Open lists, the innermost last. */
  let open: OpenList[] = [];
  let before: Passage | null = null;
  const close = (keep: number, next: Passage | null): void => {
    for (const list of open.slice(keep)) {
      list.next = next;
    }
    open = open.slice(0, keep);
  };
  for (const passage of passages) {
    if (passage.role === 'header' || passage.role === 'legalBasis') {
      before = passage;
      continue;
    }
    const key = passage.quoted ? null : keyOf(passage);
    if (key !== null) {
      const at = open.findIndex((list) => list.key === key);
      if (at === -1) {
        close(open.length - (key.startsWith('bullet -') && isPlus(open.at(-1)) ? 1 : 0), passage);
        const list = begin(key, before, open.at(-1) ?? null);
        open.push(list);
        all.push(list);
      } else {
        close(at + 1, passage);
      }
      open
        .at(-1)
        ?.items.push({ passage, mark: endingMark(passage.text.text), hasContent: false, text: null });
    } else if (endsLists(passage)) {
      close(0, passage);
    } else {
      close(keptBy(open), passage);
      addContent(open.at(-1), passage);
    }
    before = passage;
  }
  close(0, null);
  for (const list of all) {
    endBeforeText(list);
  }
  return all;
}

function begin(key: string, lead: Passage | null, parent: OpenList | null): OpenList {
  addContent(parent ?? undefined);
  const list: OpenList = {
    key,
    items: [],
    lead,
    next: null,
    parent: parent === null ? null : { list: parent, item: parent.items.length - 1 },
    inner: [],
  };
  parent?.inner.push(list);
  return list;
}

/** A dash stands above a plus, never below it. */
function isPlus(list: OpenList | undefined): boolean {
  return list?.key.startsWith('bullet +') === true;
}

function addContent(list: OpenList | undefined, text: Passage | null = null): void {
  const last = list?.items.at(-1);
  if (last !== undefined) {
    last.text ??= last.hasContent ? null : text;
    last.hasContent = true;
  }
}

/** Text below the last item only, where no other item has any, is what comes after the list. */
function endBeforeText(list: OpenList): void {
  const last = list.items.at(-1);
  if (
    last !== undefined &&
    last.text?.role === 'running' &&
    last.mark !== ':' &&
    list.items.length > 1 &&
    list.items.slice(0, -1).every(({ hasContent }) => !hasContent)
  ) {
    last.hasContent = false;
    list.next = last.text;
  }
}

function endsLists({ role, item }: Passage): boolean {
  return role === 'heading' || role === 'closing' || item !== null;
}

/** Text below an item belongs to it when the item is numbered or announces it; below any other dash it ends the list. */
function keptBy(open: readonly OpenList[]): number {
  return (
    open.length -
    [...open]
      .reverse()
      .map(({ key, items }) => !key.startsWith('bullet') || items.at(-1)?.mark === ':')
      .concat(true)
      .indexOf(true)
  );
}

/**
 * The mark that closes the last item of a list: a full stop, or the semicolon of an outer list that goes on; null where neither the outer
 * list nor the others inside it show which.
 */
export function closingMark(own: ProseList): '.' | ';' | null {
  if (own.parent === null) {
    return '.';
  }
  const { list, item } = own.parent;
  if (item === list.items.length - 1) {
    return closingMark(list);
  }
  const marks = list.items.filter(({ hasContent }) => !hasContent).map(({ mark }) => mark);
  if (marks.slice(0, -1).includes(';')) {
    return ';';
  }
  return marks.includes('.') || isUsuallyClosed(list.inner.filter((each) => each !== own)) ? '.' : null;
}

/** Whether lists, at least two, all end with a full stop. */
function isUsuallyClosed(lists: readonly ProseList[]): boolean {
  const last = lists.flatMap(({ items }) => items.slice(-1)).filter(({ hasContent }) => !hasContent);
  return last.length > 1 && last.every(({ mark }) => mark === '.');
}
