import type { WebText } from './vi';

export const en: WebText = {
  windowTitle: 'Thể Thức – the form of Vietnamese administrative documents',
  heading: 'Thể Thức',
  tagline: 'Checks, completes and fixes the form of Vietnamese administrative documents',
  start: {
    dropTitle: 'Drop a .docx here',
    dropText: 'or',
    choose: 'Choose a file…',
    privacy:
      'The document is read and checked in this browser. The page connects to nothing; it neither sends nor keeps the text.',
    sampleHeading: 'Just looking?',
    draft: 'Open a draft with parts missing',
    samples: 'Other samples…',
    other: 'For documents made with Word, WPS or LibreOffice. Old .doc files must be saved as .docx first.',
  },
  draftName: 'sample-draft.docx',
  bar: {
    openAnother: 'Open another',
    download: 'Download',
    downloadHint: 'Saves the changed copy; the original stays as it is.',
    changed: 'changed, not downloaded',
  },
  openFailures: {
    notRead: {
      title: 'The file cannot be read.',
      advice:
        'If it is a folder, choose the files in it one by one. If it is on a network or USB drive, check the connection and try again.',
    },
    severalFiles: { title: 'One file can be open at a time.', advice: 'Drop the one to check.' },
  },
  notSavedTitle: 'The changes were not downloaded',
  notSavedText: (name: string) => `Opening another document discards what was changed in “${name}”.`,
  discard: 'Discard',
  stay: 'Stay',
  panels: { results: 'Results', page: 'Document' },
  panelsLabel: 'What to show',
  pageLabel: 'The document (read-only)',
  approximate: 'The picture is close to the printed document, but breaks of lines and pages may differ.',
  parts: {
    header: 'Header',
    footer: 'Footer',
    footnotes: 'Footnotes',
    endnotes: 'Endnotes',
    other: 'Other part',
  },
};
