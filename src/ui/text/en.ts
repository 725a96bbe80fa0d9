import type { SeverityCounts } from '../../app';
import type { Severity } from '../../core';
import { blocksEn } from './blocks.en';
import { changesEn } from './changes.en';
import { coloursEn } from './colours.en';
import { commentsEn } from './comments.en';
import { fileFailureEn, hostFailuresEn } from './failures.en';
import { insertEn } from './insert.en';
import { profileEn } from './profile.en';
import { nounOf, ofSeverity, plural } from './plural';
import type { Text } from './vi';

const decimal = (value: number): string => new Intl.NumberFormat('en').format(value);
const severities = ({ error, warning, info }: SeverityCounts): string =>
  [ofSeverity(error, 'error'), ofSeverity(warning, 'warning'), ofSeverity(info, 'info')].join(', ');

/** The screen in English; findings keep the Vietnamese wording of their rules. */
export const en: Text = {
  appName: 'Thể Thức',
  tabs: { check: 'Check', insert: 'Insert', profile: 'Profile' },
  actions: {
    acceptWords: 'Add to own words',
    applyFix: 'Fix',
    applySafeFixes: 'Fix presentation',
    checkDocument: 'Check',
    dismissPlan: 'Cancel',
    dismissNotice: 'Dismiss',
    ignoreFinding: 'Ignore',
    insertBlock: 'Insert',
    planSafeFixes: 'Look at what will be fixed',
    markStale: 'Mark for a new check',
    removeComments: 'Remove comments of Thể Thức',
    restoreIgnored: 'Show again',
    revealFinding: 'Go to this place',
    revealRange: 'Go to this place',
    saveProfile: 'Save profile',
    selectFinding: 'Select',
    setRegulation: 'Regulation',
    setTrackChanges: 'Record what is fixed as tracked changes',
    setStage: 'Stage',
    setUnderlines: 'Underline what was found',
    takeBack: 'Undo this one',
    undo: 'Undo',
    writeComments: 'Write comments into the document',
  },
  check: {
    again: 'Check again',
    busyReading: 'Reading and checking the document…',
    busyApplying: 'Changing the document…',
    startTitle: 'Not checked yet',
    startText:
      'Press “Check” to compare form and presentation with the regulation. The document is processed on this computer and is sent nowhere.',
    cleanTitle: 'No faults found',
    cleanText: (evaluated: number) =>
      `${evaluated} requirements were compared. Do read the document before it is signed: its content cannot be judged here.`,
    allIgnoredTitle: 'Nothing left to look at',
    allIgnoredText: 'The remaining items were ignored in this session.',
    languageOnlyTitle: 'Only language and figures are checked, not the form',
    languageCleanTitle: 'No faults found in language and figures',
    languageCleanText: (evaluated: number) =>
      `${evaluated} requirements were compared; the form was not judged. If this is an administrative document, choose its regulation above.`,
    blankTitle: 'There is no text yet',
    blankText:
      'Begin with the parts that the regulation asks for, or write and check again. If the document is a scan, open one with text: pictures cannot be read.',
    blankAction: 'Open “Insert”',
    noRegulationTitle: 'No regulation could be chosen',
    noRegulationText: 'If this is an administrative document, choose the regulation above and look again.',
    staleTitle: 'The document has changed since this check.',
    staleText: 'The results below may no longer hold. Please check again.',
    regulationLabel: 'Regulation',
    regulations: {
      auto: 'Recognise the regulation',
      nd30: 'Decree 30/2020/NĐ-CP',
      hd36: 'Guidance 36-HD/VPTW (Party)',
      hd05: 'Guidance 05-HD/VPTW (Party)',
    },
    stageLabel: 'Stage',
    stages: { draft: 'Draft', release: 'Release' },
    stageHints: {
      draft: 'A blank number or day is normal.',
      release: 'A blank number or day is an error.',
    },
    documentType: (name: string) => `Type: ${name}`,
    documentTypeUnknown: 'Type not recognised',
    severityOf: (count: number, severity: Severity) => nounOf[severity](count),
    counts: severities,
    countsAnnouncement: (counts: SeverityCounts) =>
      counts.error + counts.warning + counts.info === 0
        ? 'Check finished: no faults found.'
        : `Check finished: ${severities(counts)}.`,
    ignored: (count: number) => `${plural(count, 'item', 'items')} ignored.`,
    safeFixesHint:
      'Paper, margins, fonts, alignment, spacing, punctuation, how numbers are written; never the words.',
    findingsHeading: 'Items to look at',
    listOnly: (severity: Severity) => `List ${severity === 'info' ? 'notes' : `${severity}s`} only`,
    listedOnly: (count: number, severity: Severity) => `Only ${ofSeverity(count, severity)} listed.`,
    listAll: (count: number) => `List all ${count} items`,
    coverage: (count: number) => `${plural(count, 'requirement', 'requirements')} not compared`,
    coverageText: 'These could not be checked on this document and need a reader:',
    recognised: 'What was recognised',
    recognisedText: 'Press a part to go there. Where a part is mistaken, remarks about it may be wrong.',
    recognisedNothing: 'No component was recognised.',
    outline: 'Outline',
  },
  editNotes: {
    signed: {
      title: 'The document is signed: it is checked only.',
      body: 'Any change would void the signature. Change the unsigned original and sign it again.',
    },
    protected: {
      title: 'The document is protected: it is checked only.',
      body: 'To change it, stop the protection in Word (Review → Restrict Editing) and check again.',
    },
    final: {
      title: 'The document is marked as final: it is checked only.',
      body: 'To change it, choose “Edit Anyway” in Word, save, and check again.',
    },
    trackRevisions: {
      title: 'Changes to this document are tracked.',
      body: 'Every change is recorded, to be accepted or rejected by whoever is responsible.',
    },
    protectedTracking: {
      title: 'The document allows tracked changes only.',
      body: 'Every change is recorded, to be accepted or rejected by whoever is responsible.',
    },
    pendingRevisions: {
      title: 'The document holds changes that nobody has accepted yet.',
      body: 'So the changes made here are recorded as tracked ones too.',
    },
  },
  finding: {
    severities: { error: 'Error', warning: 'Warning', info: 'Note' },
    citation: 'Provision',
    insert: (block: string) => `Insert ${block}`,
    previewFix: 'Fix…',
    acceptHint: (words: string) => `Take “${words}” for right from now on, in every document`,
    place: (index: number, count: number) => `Place ${index}/${count}`,
    previousPlace: 'Previous place',
    nextPlace: 'Next place',
    emptyParagraph: 'Empty paragraph',
    missing: 'Not in the document',
    label: (label: string) => `Automatic number “${label}”`,
    page: (section: number) => `Page layout, section ${section}`,
  },
  comments: commentsEn,
  ...changesEn,
  properties: {
    alignment: 'Alignment',
    bold: 'Bold',
    bottom: 'Bottom margin',
    color: 'Colour',
    firstLine: 'First-line indent',
    font: 'Font',
    footer: 'Footer distance',
    gutter: 'Gutter',
    header: 'Header distance',
    height: 'Page height',
    highlight: 'Highlight',
    indentLeft: 'Left indent',
    indentRight: 'Right indent',
    italic: 'Italic',
    keepLines: 'Keep lines together',
    keepNext: 'Keep with next',
    landscape: 'Landscape',
    left: 'Left margin',
    lineSpacing: 'Line spacing',
    pageBreakBefore: 'Page break before',
    right: 'Right margin',
    shading: 'Shading',
    size: 'Size',
    spaceAfter: 'Space after',
    spaceBefore: 'Space before',
    titlePage: 'Different first page',
    top: 'Top margin',
    underline: 'Underline',
    verticalPosition: 'Position',
    width: 'Page width',
  },
  values: {
    yes: 'yes',
    no: 'no',
    points: (value: number) => `${decimal(value)} pt`,
    millimetres: (value: number) => `${decimal(value)} mm`,
    lines: (value: number) => `${decimal(value)} lines`,
    exactly: (points: number) => `exactly ${decimal(points)} pt`,
    atLeast: (points: number) => `at least ${decimal(points)} pt`,
    colours: coloursEn,
    words: {
      auto: 'automatic',
      baseline: 'normal',
      both: 'justified',
      center: 'centred',
      distribute: 'distributed',
      left: 'left',
      none: 'none',
      right: 'right',
      single: 'single',
      subscript: 'subscript',
      superscript: 'superscript',
    },
  },
  parts: {
    page: 'Page and page number',
    marks: 'Marks',
    nationalTitle: 'National name and motto (title)',
    agency: 'Issuing agency',
    documentNumber: 'Number and symbol',
    placeAndDate: 'Place and date',
    typeAndAbstract: 'Type and abstract',
    addressees: 'Addressees',
    legalBases: 'Legal bases',
    body: 'Body',
    closing: 'Closing sentence',
    recipients: 'Recipients',
    signature: 'Signature',
    appendices: 'Appendices',
    headersAndFooters: 'Headers and footers',
  },
  insert: insertEn,
  profile: profileEn,
  notices: {
    fixed: (findings: number, places: number) =>
      findings === 1 && places === 1
        ? 'Fixed.'
        : `${plural(findings, 'item', 'items')} fixed (${plural(places, 'place', 'places')}).`,
    inserted: (block: string) => `Inserted ${block}. Please fill in the square brackets.`,
    notInserted: (block: string) => `${block} was not inserted, the document is as it was.`,
    partlyApplied: (applied: number, skipped: number) =>
      `${plural(applied, 'place', 'places')} changed, ${skipped} could not be.`,
    skipReasons: {
      textChanged: 'The document has changed, please check again.',
      locationLost: 'The place is no longer there, please check again.',
      notSupported:
        'Something else hangs on this place, or this version of Word does not let it be changed from here. Please change it in Word.',
      locked:
        'It stands in a content control that is locked or filled from elsewhere. Please unlock it in Word.',
      generated:
        'A field of Word writes it (reference, date, table of contents…), and would write over a change. Please change its source.',
      prompt: 'It is the prompt of a content control. Please fill the control in.',
    },
    skipped: 'Nothing was changed.',
    deviated: (count: number) => `Done, but ${count} other things have changed too.`,
    deviatedAdvice:
      'Perhaps somebody has typed meanwhile. Look at the document; if it is not as you want it, undo (in Word: Ctrl+Z).',
    undone: 'The last change was taken back.',
    takenBack: (findings: number, left: number) =>
      findings === 0
        ? 'What was inserted has been taken back.'
        : `${plural(findings, 'item', 'items')} taken back${left === 0 ? '' : `, ${left} others stay fixed`}:`,
    nothingToUndo: 'There is no change left to take back.',
    notFound: 'The place is no longer there: the document has changed. Please check again.',
    profileSaved: 'Profile saved.',
    wordsAccepted: (words: string) => `“${words}” is one of your own words now.`,
    wordsAcceptedAdvice: 'To take it off the list, edit the words in the Profile tab.',
    profileNotKept: 'The profile is used now, but the browser does not keep it. Export it to a file.',
  },
  blocks: blocksEn,
  fileFailure: fileFailureEn,
  hostFailures: hostFailuresEn,
  crash: {
    title: 'This screen broke down.',
    text: 'Your document is not affected. Press the button to show it again.',
    retry: 'Show again',
  },
};
