import type { OfficeLibrary } from './officeLibrary';
import { WordError } from './richObject';

const PAGE_SETUP = [
  'orientation',
  'pageWidth',
  'pageHeight',
  'topMargin',
  'bottomMargin',
  'leftMargin',
  'rightMargin',
  'headerDistance',
  'footerDistance',
  'gutter',
  'differentFirstPageHeaderFooter',
];

/**
 * The library of the registry is of July 2022 and ends at WordApi 1.3. Adds `section.pageSetup` (WordApiDesktop 1.3) to its
 * classes, with its own means, so that it goes over the wire as every property does.
 */
export function addPageSetup({ Word, extension }: OfficeLibrary): void {
  const { BatchApiHelper, ClientObject } = extension;
  class PageSetup extends ClientObject {
    set(values: Readonly<Record<string, unknown>>): void {
      for (const name of PAGE_SETUP.filter((each) => each in values)) {
        const wireName = name.charAt(0).toUpperCase() + name.slice(1);
        BatchApiHelper.invokeSetProperty(this, wireName, values[name], 0);
      }
    }
  }
  Object.defineProperty(Word.Section.prototype, 'pageSetup', {
    configurable: true,
    get(this: OfficeExtension.ClientObject) {
      return BatchApiHelper.createPropertyObject(PageSetup, this, 'PageSetup', false, 4);
    },
  });
}

const PARAGRAPH_EVENTS = ['onParagraphAdded', 'onParagraphChanged', 'onParagraphDeleted'] as const;
type ParagraphEvent = (typeof PARAGRAPH_EVENTS)[number];

/** The events of a document, in the hands of a test. */
export interface FakeEvents {
  readonly listening: readonly string[];
  /** Calls every handler of the event, as Word does some time after a change. */
  raise(event: ParagraphEvent): void;
  /** From now on Word refuses to add a handler. */
  refuse(): void;
}

/** Adds the paragraph events of WordApi 1.6. They do not go over the wire: the old library has another protocol for events. */
export function addParagraphEvents({ Word }: OfficeLibrary): FakeEvents {
  const handlers = new Map<string, (() => Promise<void>)[]>();
  let refusing = false;
  for (const name of PARAGRAPH_EVENTS) {
    Object.defineProperty(Word.Document.prototype, name, {
      configurable: true,
      get: () => ({
        add: (handler: () => Promise<void>) => {
          if (refusing) {
            throw new WordError('GeneralException', 'no events');
          }
          handlers.set(name, [...(handlers.get(name) ?? []), handler]);
        },
      }),
    });
  }
  return {
    get listening() {
      return Array.from(handlers.keys());
    },
    raise: (event) => {
      for (const handler of handlers.get(event) ?? []) {
        void handler();
      }
    },
    refuse: () => {
      refusing = true;
    },
  };
}

/**
 * Adds annotations (WordApi 1.7): the methods of a paragraph, which go over the wire, and the event of a click, which does not. The library
 * has the classes already.
 */
export function addAnnotations({ Word, extension }: OfficeLibrary): {
  readonly click: (id: string) => void;
  readonly listening: () => boolean;
} {
  const { BatchApiHelper } = extension;
  const handlers: ((args: { id: string }) => Promise<void>)[] = [];
  Object.assign(Word.Paragraph.prototype, {
    insertAnnotations(this: OfficeExtension.ClientObject, annotations: unknown) {
      return BatchApiHelper.invokeMethod(this, 'InsertAnnotations', 0, [annotations], 0, 0);
    },
    getAnnotations(this: OfficeExtension.ClientObject) {
      const type = Word.AnnotationCollection;
      return BatchApiHelper.createMethodObject(type, this, 'GetAnnotations', 1, [], true, false, null, 4);
    },
  });
  Object.defineProperty(Word.Document.prototype, 'onAnnotationClicked', {
    configurable: true,
    get: () => ({ add: (handler: (typeof handlers)[number]) => handlers.push(handler) }),
  });
  return {
    click: (id) => {
      for (const handler of handlers) {
        void handler({ id });
      }
    },
    listening: () => handlers.length > 0,
  };
}
