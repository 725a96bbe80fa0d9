import {
  insertionPlace,
  lockOf,
  MAIN_PART,
  type DeleteParagraph,
  type Document,
  type Edit,
  type Fragment,
  type InsertionPlace,
  type InsertionPoint,
  type Paragraph,
  type SetPageNumber,
  type SetPageSetup,
  type SetParagraphFormat,
  type SkipReason,
} from '../../core';
import { fontValues, pageSetupValues, paragraphValues } from './formatValues';
import type { LiveParagraph } from './liveDocument';
import type { Located, LivePlace, Locator } from './locator';

/** A place between blocks: beside a paragraph, or beside a table or content control around it. */
export interface LiveInsertionPoint {
  readonly paragraph: LiveParagraph;
  readonly where: 'Before' | 'After';
  /** What to step out of, from the paragraph outwards. */
  readonly leave: InsertionPlace['leave'];
  /** The first or last paragraph of what was left. */
  readonly beside: LiveParagraph;
}

/** One edit, verified against the present text and put into what Word's API can do. */
export type PlannedEdit =
  | { readonly kind: 'skip'; readonly reason: SkipReason }
  | { readonly kind: 'replace'; readonly place: LivePlace; readonly text: string }
  | { readonly kind: 'font'; readonly place: LivePlace; readonly values: Word.Interfaces.FontUpdateData }
  | {
      readonly kind: 'paragraph';
      readonly paragraph: LiveParagraph;
      readonly values: Word.Interfaces.ParagraphUpdateData;
    }
  | { readonly kind: 'page'; readonly section: number; readonly values: Word.Interfaces.PageSetupUpdateData }
  | {
      readonly kind: 'pageNumber';
      readonly section: number;
      /** Half-points. */
      readonly size: number;
      /** How many paragraphs the header holds; 0 when they are all empty. */
      readonly headerParagraphs: number;
      /** The section has no first page of its own yet. */
      readonly needsTitlePage: boolean;
    }
  | { readonly kind: 'delete'; readonly paragraph: LiveParagraph }
  | { readonly kind: 'insert'; readonly point: LiveInsertionPoint; readonly fragment: Fragment };

export interface PlanContext {
  /** The reading of the document that the edits were made for. */
  readonly document: Document;
  readonly locator: Locator;
  /** `section.pageSetup` exists. */
  readonly pageSetup: boolean;
}

const notSupported: PlannedEdit = { kind: 'skip', reason: 'notSupported' };

export function planEdit(edit: Edit, context: PlanContext): PlannedEdit {
  const { document, locator, pageSetup } = context;
  const lock = lockOf(edit, document);
  if (lock !== null) {
    return { kind: 'skip', reason: lock };
  }
  switch (edit.kind) {
    case 'replaceText':
      return planAt(locator.span(edit.range, edit.expected), (place) => ({
        kind: 'replace',
        place,
        text: edit.text,
      }));
    case 'setRunFormat': {
      const values = fontValues(edit.format);
      return values === null
        ? notSupported
        : planAt(locator.span(edit.range, edit.expected), (place) => ({ kind: 'font', place, values }));
    }
    case 'setParagraphFormat':
      return planParagraphFormat(edit, context);
    case 'setPageSetup':
      return planPageSetup(edit, document, pageSetup);
    case 'setPageNumber':
      return planPageNumber(edit, document, pageSetup);
    case 'deleteParagraph':
      return planDeletion(edit, context);
    case 'insertFragment':
      return planAt(insertionPoint(edit.at, context), (point) => ({
        kind: 'insert',
        point,
        fragment: edit.fragment,
      }));
  }
}

function planAt<Place>(located: Located<Place>, plan: (place: Place) => PlannedEdit): PlannedEdit {
  return located.found ? plan(located.place) : { kind: 'skip', reason: located.reason };
}

function planParagraphFormat(edit: SetParagraphFormat, { document, locator }: PlanContext): PlannedEdit {
  const present = document.stories.get(edit.part)?.paragraphs[edit.paragraph]?.format.lineRule ?? 'auto';
  const values = paragraphValues(edit.format, present);
  return values === null
    ? notSupported
    : planAt(locator.paragraph(edit.part, edit.paragraph, edit.expected), (paragraph) => ({
        kind: 'paragraph',
        paragraph,
        values,
      }));
}

function planPageSetup(edit: SetPageSetup, document: Document, pageSetup: boolean): PlannedEdit {
  return pageSetup && document.sections[edit.section] !== undefined
    ? { kind: 'page', section: edit.section, values: pageSetupValues(edit) }
    : notSupported;
}

/**
 * The number must not show on the first page, and only `pageSetup` can give the section a first page of its own (office-js
 * #956, #3450): elsewhere the edit is possible only where the section has one. Even pages with a header of their own would stay
 * without number.
 */
function planPageNumber(edit: SetPageNumber, document: Document, pageSetup: boolean): PlannedEdit {
  const section = document.sections[edit.section];
  if (section === undefined || document.settings.evenAndOddHeaders || !(section.titlePage || pageSetup)) {
    return notSupported;
  }
  const header = document.stories.get(section.headers.default ?? '')?.paragraphs ?? [];
  return {
    kind: 'pageNumber',
    section: edit.section,
    size: edit.size,
    headerParagraphs: header.every(isEmpty) ? 0 : header.length,
    needsTitlePage: !section.titlePage,
  };
}

const isEmpty = ({ text, drawings }: Paragraph): boolean => text.trim() === '' && drawings.length === 0;

/** Word only clears the last paragraph of a cell or of the document. */
function planDeletion(edit: DeleteParagraph, { document, locator }: PlanContext): PlannedEdit {
  const source = document.main.paragraphs[edit.paragraph];
  const last = source?.cell?.endParagraph ?? document.main.paragraphs.length;
  return edit.paragraph === last - 1
    ? notSupported
    : planAt(locator.paragraph(MAIN_PART, edit.paragraph, edit.expected), (paragraph) => ({
        kind: 'delete',
        paragraph,
      }));
}

function insertionPoint(at: InsertionPoint, { document, locator }: PlanContext): Located<LiveInsertionPoint> {
  const { side, anchor, leave, beside } = insertionPlace(at, document);
  const expected = 'expected' in at ? at.expected : (document.main.paragraphs[anchor]?.text ?? '');
  const located = locator.paragraph(MAIN_PART, anchor, expected);
  return located.found
    ? {
        found: true,
        place: {
          paragraph: located.place,
          where: side === 'before' ? 'Before' : 'After',
          leave,
          beside: locator.partnerOf(MAIN_PART, beside) ?? located.place,
        },
      }
    : located;
}
