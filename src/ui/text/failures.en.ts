import type { HostFailureKind } from '../../app';
import type { ReadFailure } from '../../core';
import type { FailureText } from './failures.vi';

export const hostFailuresEn: Readonly<Record<HostFailureKind, FailureText>> = {
  noDocument: { title: 'No document is open.', advice: 'Open a document and try again.' },
  readOnly: {
    title: 'The document is read-only.',
    advice: 'Stop the protection or save a copy, then try again.',
  },
  busy: { title: 'Word is busy.', advice: 'Close any dialog in Word, wait a moment and try again.' },
  timeout: {
    title: 'Word did not answer in time.',
    advice: 'Save the document, wait a moment and try again.',
  },
  changed: { title: 'The document has changed since the check.', advice: 'Check again, then fix.' },
  unreadable: {
    title: 'The document cannot be read.',
    advice: 'Save it as a new .docx in Word and try again.',
  },
  unsupported: { title: 'This version cannot do that.', advice: 'Do it in Word, as the item says.' },
  untracked: {
    title: 'The document holds changes that nobody has accepted, and this Word lets no add-in track changes.',
    advice: 'Switch Track Changes on (Review), check again, then fix.',
  },
  unproven: {
    title: 'Stopped to be safe: this change would have touched other places too.',
    advice: 'Fix one thing at a time. The document is as it was.',
  },
  unexpected: {
    title: 'An unexpected error of the tool.',
    advice: 'Check the document again; if it persists, tell whoever looks after the tool.',
  },
};

const FILE_FAILURES: Readonly<Record<ReadFailure['code'], FailureText>> = {
  'not-a-docx': {
    title: 'This is not a Word document (.docx).',
    advice: 'Open it, save it as .docx and choose that file.',
  },
  'old-doc': {
    title: 'This is the old Word format (.doc).',
    advice: 'Open it, save it as “Word Document (.docx)” and choose that.',
  },
  encrypted: { title: 'The file has a password.', advice: 'Save a copy without password and choose that.' },
  damaged: { title: 'The file is damaged.', advice: 'Let Word repair and save it, or use a back-up.' },
  'too-large': { title: 'The file is too large.', advice: 'Remove pictures or split off the appendices.' },
  unsafe: {
    title: 'The file has unsafe content and was not opened.',
    advice: 'Open it in Word, save it as a new .docx and choose that.',
  },
  unreadable: {
    title: 'The file is packed in a way that is not supported.',
    advice: 'Open it in Word, save it as a new .docx and choose that.',
  },
};

export const fileFailureEn = ({ code }: ReadFailure): FailureText => FILE_FAILURES[code];
