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
    headerFirst: 'A line of the head, which is missing; please insert the head, which brings it.',
    recipientsFirst: 'A line of the recipients, which are missing; please insert those, which bring it.',
    noSafePlace: 'No place is certainly right; please add it in the document.',
    automaticNumbering: 'The sections are numbered by Word; add one in Word so that the numbers hold.',
  },
  cannot: 'This version of Word does not let the pane insert.',
};
