import type { insertVi } from './insert.vi';

/** What the tab for inserting parts says, in English. */
export const insertEn: typeof insertVi = {
  heading: 'Insert a part',
  intro: (regulation: string) => `Laid out by ${regulation}, with the names in the Profile.`,
  readFirstTitle: 'The document must be read first',
  readFirstText: 'So that a part is put into its place, and not twice.',
  readButton: 'Read the document',
  groups: {
    header: 'Head',
    opening: 'Opening',
    section: 'Sections',
    closing: 'End',
    page: 'Page',
  },
  obstacles: {
    alreadyThere: 'The document has this part.',
    notForThisType: 'Documents of this type go without it.',
    unknownType: 'The type of the document is not clear yet; please insert type and abstract first.',
    typeToFill: 'The name of the type is still to be written; please write it in its place first.',
    contentFirst: 'It stands below the content, which is missing; please write or insert that first.',
    headerFirst: 'A line of the head, which is missing; please insert the head, which brings it.',
    recipientsFirst: 'A line of the recipients, which are missing; please insert those, which bring it.',
    noSafePlace: 'No place is certainly right; please add it in the document.',
    automaticNumbering: 'The sections are numbered by Word; add one in Word so that the numbers hold.',
  },
  notes: {
    referencesFollow: 'What refers to the numbers of the sections below is changed with them.',
    numbersKept:
      'The text refers to numbers of sections, so the new one stands behind those and they keep theirs.',
  },
  refusals: {
    textChanged: 'It has changed since the check; please check again, then insert.',
    locationLost: 'The place is no longer there; please check again, then insert.',
    notSupported: 'Something else hangs on the place; please add the part in Word.',
    locked: 'The place is in a locked content control; please unlock it in Word, then insert.',
    generated: 'The place is in a field that Word writes; please add the part in Word.',
    prompt: 'The place is the prompt of a content control; please fill it in, then insert.',
    unreadable: 'The file could not be read again after it; please add the part in Word.',
    text: alongWith('the words of another paragraph'),
    runFormat: alongWith('the letters of another paragraph'),
    paragraphFormat: alongWith('the layout of another paragraph'),
    numbering: alongWith('automatic numbers'),
    field: alongWith('a field (reference, table of contents…)'),
    drawing: alongWith('a drawing'),
    bookmark: alongWith('a bookmark'),
    contentControl: alongWith('a content control'),
    cell: alongWith('a cell of the table beside it'),
    addedParagraph: alongWith('the number of paragraphs'),
    missingParagraph: alongWith('the number of paragraphs'),
    table: alongWith('the table beside it'),
    section: alongWith('paper, margins or sections'),
    header: alongWith('a header or footer'),
    comment: alongWith('a comment'),
    settings: alongWith('the settings of the file'),
  },
  cannot: 'This version of Word does not let the pane insert.',
};

function alongWith(what: string): string {
  return `It would have changed ${what} as well; please add the part in Word.`;
}
