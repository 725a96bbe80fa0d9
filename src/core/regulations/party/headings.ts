import type { HeadingDemand, HeadingDemands, TypefaceDemand } from '../demands';
import { UPRIGHT, UPRIGHT_BOLD } from '../typefaces';
import { points } from '../units';

const BODY_SIZE = points(14, 15);
const LABEL: TypefaceDemand = {
  clause: 'dang-heading',
  ...UPRIGHT_BOLD,
  size: BODY_SIZE,
  letterCase: 'lower',
};
const TITLE: TypefaceDemand = { ...LABEL, letterCase: 'upper' };
/** Paragraphs and points are not bold; one that has a title of its own may be, as in the guideline's own pages. */
const PARAGRAPH: TypefaceDemand = {
  clause: 'dang-heading',
  ...UPRIGHT,
  bold: null,
  italic: null,
  size: BODY_SIZE,
  letterCase: 'lower',
};

/** "Phần", "Chương", "Mục": word and number on a line of their own, the title in capitals below. */
function division(clause: string, numerals: HeadingDemand['numerals']): HeadingDemand {
  return {
    clause,
    numerals,
    marks: [],
    titleOn: 'nextLine',
    sizeOfText: false,
    label: { ...LABEL, alignment: 'center' },
    title: { ...TITLE, alignment: 'center' },
  };
}

/** Guideline 36-HD/VPTW, Phần II, điểm 1.6.2 and Phụ lục 3; Guideline 05-HD/VPTW, Phần II, mục I, điểm 6.2.4. */
export const PARTY_HEADINGS: HeadingDemands = {
  part: division('dang-heading-phan', 'romanOrWords'),
  chapter: division('dang-heading-phan', 'romanOrWords'),
  section: division('dang-heading-muc', 'arabic'),
  article: {
    clause: 'dang-dieu',
    numerals: 'arabic',
    marks: ['.'],
    titleOn: 'sameLine',
    sizeOfText: false,
    label: LABEL,
    title: LABEL,
  },
  // Neither guideline forbids "I-"; only a mixture within one level is a fault.
  roman: {
    clause: 'dang-bocuc',
    numerals: 'roman',
    marks: ['.', '-'],
    titleOn: 'sameLine',
    sizeOfText: false,
    label: LABEL,
    title: TITLE,
  },
  arabic: {
    clause: 'dang-khoan',
    numerals: 'arabic',
    marks: ['.'],
    titleOn: 'sameLine',
    sizeOfText: false,
    label: PARAGRAPH,
    title: PARAGRAPH,
  },
  letter: {
    clause: 'dang-diem',
    numerals: 'letters',
    marks: [')'],
    titleOn: 'sameLine',
    sizeOfText: false,
    label: PARAGRAPH,
    title: PARAGRAPH,
  },
};
