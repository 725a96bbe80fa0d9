import { annotationsObject, insertAnnotations } from './annotations';
import { commentsObject, insertComment } from './comments';
import type { FakeParagraph, FakeRange, FakeWord } from './fakeWord';
import { fontFormat, paragraphFormat } from './formatting';
import { replaceParagraph, replaceStory } from './ooxmlInsertion';
import { pageSetup } from './pageSetup';
import { WordError, type RichObject } from './richObject';
import { createWordElement, W } from './xml';

/** Word's object model over a document: the members that the product uses, and no more. */
export function documentObject(word: FakeWord): RichObject {
  return {
    type: 'Document',
    properties: {
      ChangeTrackingMode: {
        set: (mode) => {
          word.trackingModes.push(String(mode));
        },
      },
    },
    navigation: {
      Body: () => bodyObject(word, () => word.body),
      Sections: () => sectionsObject(word),
    },
  };
}

function bodyObject(word: FakeWord, story: () => Element): RichObject {
  return withFailures(word, {
    type: 'Body',
    navigation: { Paragraphs: () => paragraphsObject(word, () => word.paragraphs(story())) },
    methods: {
      GetComments: () => commentsObject(word),
      GetOoxml: () => word.package.flatOpc(word.quirks.ooxmlBodyOnly === true),
      InsertOoxml: (xml, where) => {
        word.mustBeWritable();
        mustBe(where, 'Replace');
        replaceStory(word, story(), String(xml));
        return rangeObject(word, wholeOf(word, word.paragraphs(story())[0] ?? story()));
      },
      InsertParagraph: (text, where) => {
        word.mustBeWritable();
        mustBe(text, '');
        mustBe(where, 'Start');
        const paragraph = createWordElement(story(), 'p');
        story().insertBefore(paragraph, story().firstChild);
        return paragraphObject(word, paragraph);
      },
    },
  });
}

function paragraphsObject(word: FakeWord, paragraphs: () => readonly FakeParagraph[]): RichObject {
  return {
    type: 'ParagraphCollection',
    items: () => paragraphs().map((paragraph) => paragraphObject(word, paragraph)),
  };
}

function paragraphObject(word: FakeWord, paragraph: FakeParagraph): RichObject {
  return withFailures(word, {
    type: 'Paragraph',
    properties: {
      ...writable(word, paragraphFormat(paragraph)),
      Text: { get: () => word.spelledText(paragraph) },
      TableNestingLevel: { get: () => word.tableLevel(paragraph) },
    },
    navigation: containersOf(word, paragraph),
    methods: {
      Delete: silently(() => word.deleteParagraph(paragraph)),
      GetAnnotations: () => annotationsObject(word, paragraph),
      InsertAnnotations: (set) => insertAnnotations(word, paragraph, set),
      GetRange: (where) => {
        if (where !== 'Whole') {
          mustBe(where, 'Content');
        }
        return rangeObject(word, wholeOf(word, paragraph));
      },
      InsertOoxml: (xml, where) => {
        word.mustBeWritable();
        mustBe(where, 'Replace');
        replaceParagraph(word, paragraph, String(xml));
        return rangeObject(word, wholeOf(word, paragraph));
      },
      InsertParagraph: (text, where) => paragraphObject(word, insertParagraph(word, paragraph, text, where)),
      InsertText: (text, where) => insertText(word, wholeOf(word, paragraph), text, where),
      Search: (needle, options) => searchObject(word, wholeOf(word, paragraph), needle, options),
      Select: silently(() => word.select(wholeOf(word, paragraph))),
    },
  });
}

function rangeObject(word: FakeWord, range: FakeRange): RichObject {
  return withFailures(word, {
    type: 'Range',
    properties: { Text: { get: () => word.rangeText(range) } },
    navigation: {
      Font: () => ({
        type: 'Font',
        properties: writable(
          word,
          fontFormat(() => word.runs(range)),
        ),
      }),
    },
    methods: {
      InsertComment: (text) => insertComment(word, range, text),
      InsertText: (text, where) => insertText(word, range, text, where),
      Search: (needle, options) => searchObject(word, range, needle, options),
      Select: silently(() => word.select(range)),
    },
  });
}

function searchObject(word: FakeWord, area: FakeRange, needle: unknown, options: unknown): RichObject {
  const set = Object.entries((options as RichObject | null)?.properties ?? {}).flatMap(([name, { get }]) =>
    get?.() === true ? [name] : [],
  );
  if (set.join() !== 'MatchCase') {
    throw new WordError('InvalidArgument', `search with ${set.join()} is not played`, 'search');
  }
  const hits = word.search(area, String(needle)).map((hit) => rangeObject(word, hit));
  return {
    type: 'RangeCollection',
    items: () => hits,
    methods: { GetFirstOrNullObject: () => hits[0] ?? null },
  };
}

function tableObject(word: FakeWord, table: Element): RichObject {
  return {
    type: 'Table',
    navigation: containersOf(word, table),
    methods: {
      InsertParagraph: (text, where) => paragraphObject(word, insertParagraph(word, table, text, where)),
    },
  };
}

function contentControlObject(word: FakeWord, control: Element): RichObject {
  return {
    type: 'ContentControl',
    navigation: containersOf(word, control),
    methods: {
      InsertParagraph: (text, where) => paragraphObject(word, insertParagraph(word, control, text, where)),
    },
  };
}

/** What holds a block: the innermost table, the innermost content control. */
function containersOf(word: FakeWord, block: Element): NonNullable<RichObject['navigation']> {
  return {
    ParentTable: () => tableObject(word, holderOf(block, 'tbl')),
    ParentContentControl: () => contentControlObject(word, holderOf(block, 'sdt')),
  };
}

function sectionsObject(word: FakeWord): RichObject {
  return { type: 'SectionCollection', methods: { GetFirst: () => sectionObject(word, 0) } };
}

function sectionObject(word: FakeWord, index: number): RichObject {
  const properties = word.sections()[index];
  if (properties === undefined) {
    throw new WordError('ItemNotFound', 'no such section', 'Section.getNext');
  }
  return {
    type: 'Section',
    navigation: {
      PageSetup: () => ({ type: 'PageSetup', properties: writable(word, pageSetup(properties)) }),
    },
    methods: {
      GetHeader: (type) => {
        mustBe(type, 'Primary');
        return bodyObject(word, () => word.furniture(index, 'header'));
      },
      GetFooter: (type) => {
        mustBe(type, 'Primary');
        return bodyObject(word, () => word.furniture(index, 'footer'));
      },
      GetNext: () => sectionObject(word, index + 1),
    },
  };
}

function insertText(word: FakeWord, range: FakeRange, text: unknown, where: unknown): RichObject {
  if (where !== 'Replace' && where !== 'Start' && where !== 'End') {
    throw new WordError('InvalidArgument', `${String(where)} is not played`, 'insertText');
  }
  word.insertText(range, String(text), where);
  return rangeObject(word, range);
}

function insertParagraph(word: FakeWord, beside: Element, text: unknown, where: unknown): FakeParagraph {
  word.mustBeWritable();
  mustBe(text, '');
  const paragraph = createWordElement(beside, 'p');
  if (where === 'Before') {
    beside.before(paragraph);
  } else {
    mustBe(where, 'After');
    beside.after(paragraph);
  }
  return paragraph;
}

function holderOf(element: Element, name: 'tbl' | 'sdt'): Element {
  let around = element.parentElement;
  while (around !== null && !(around.namespaceURI === W && around.localName === name)) {
    around = around.parentElement;
  }
  if (around === null) {
    throw new WordError('ItemNotFound', `in no ${name}`, 'parent');
  }
  return around;
}

function wholeOf(word: FakeWord, paragraph: FakeParagraph): FakeRange {
  return word.range(paragraph, 0, word.text(paragraph).length);
}

/** A method without an answer. */
function silently(work: () => void): () => null {
  return () => {
    work();
    return null;
  };
}

/** Setting anything is refused by a protected document. */
function writable(
  word: FakeWord,
  properties: NonNullable<RichObject['properties']>,
): NonNullable<RichObject['properties']> {
  const guarded = Object.entries(properties).map(([name, { set }]) => [
    name,
    {
      set: (value: unknown) => {
        word.mustBeWritable();
        set?.(value);
      },
    },
  ]);
  return Object.fromEntries(guarded) as NonNullable<RichObject['properties']>;
}

/** Lets one method fail the way Word fails when it does not know why. */
function withFailures(word: FakeWord, object: RichObject): RichObject {
  const [type, method] = word.quirks.failingMethod?.split('.') ?? [];
  return type !== object.type || method === undefined
    ? object
    : {
        ...object,
        methods: {
          ...object.methods,
          [method]: () => {
            throw new WordError('GeneralException', 'there was an internal error', word.quirks.failingMethod);
          },
        },
      };
}

function mustBe(value: unknown, played: string): void {
  if (value !== played) {
    throw new WordError('InvalidArgument', `${String(value)} is not played`);
  }
}
