import { plural } from './plural';

/** What the screen says about changes, before and after they are made, in English. */
export const changesEn = {
  preview: {
    fixTitle: (places: number) => (places === 1 ? 'Fix this?' : `Fix all ${places} places?`),
    insertTitle: (block: string) => `Insert ${block}?`,
    safeTitle: (count: number) => `Fix ${plural(count, 'presentation item', 'presentation items')}?`,
    safeText:
      'Please look before it is changed: layout, punctuation and how numbers are written, never the words. Each item can be undone.',
    refused: (count: number) => `${plural(count, 'other item', 'other items')} cannot be fixed from here.`,
    fixText: 'Please look before it is changed. It can be undone.',
    insertText: 'This is put into its place in the document. Square brackets are blanks to fill in.',
    before: 'Before',
    after: 'After',
    inserted: 'Added',
    deleted: 'Paragraph removed',
    emptyParagraph: '(empty paragraph)',
    formatOf: 'Format of',
    page: (section: number) => `Page layout of section ${section}`,
    pageNumber: 'Page number at the top centre, from the second page on',
    mixed: 'several values',
    respellings: {
      composition: { before: 'letters and marks apart', after: 'composed letters' },
      encoding: { before: 'old encoding', after: 'Unicode' },
    },
    confirmFix: 'Fix',
    confirmInsert: 'Insert',
    cancel: 'Cancel',
    movesPageBreaks: 'Page breaks may move: look at the pages and their numbers afterwards.',
    moreChanges: (count: number) => `and ${plural(count, 'more change', 'more changes')} of the kind`,
  },
  lastChange: {
    heading: (findings: number, places: number) =>
      findings === 0
        ? 'Just inserted. Look again, undo'
        : `Just fixed: ${plural(findings, 'item', 'items')} (${plural(places, 'place', 'places')}). Look again, undo one by one`,
    more: (findings: number) => `and ${plural(findings, 'more item', 'more items')}`,
  },
};
