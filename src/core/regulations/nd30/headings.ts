import type { HeadingDemand, HeadingDemands, Typeface } from '../demands';
import { UPRIGHT, UPRIGHT_BOLD } from '../typefaces';
import { points } from '../units';

const BODY_SIZE = points(13, 14);
const CENTRED: Typeface = { ...UPRIGHT_BOLD, size: BODY_SIZE, alignment: 'center' };
const RUN_IN: Typeface = { ...UPRIGHT_BOLD, size: BODY_SIZE, letterCase: 'lower' };

/** "Phần", "Chương", "Mục", "Tiểu mục": word and number on a line of their own, the title in capitals below. */
function division(clause: string, numerals: HeadingDemand['numerals']): HeadingDemand {
  return {
    clause,
    numerals,
    marks: [],
    titleOn: 'nextLine',
    sizeOfText: false,
    label: { clause, ...CENTRED, letterCase: 'lower' },
    title: { clause, ...CENTRED, letterCase: 'upper' },
  };
}

/** A level whose number and title share a line. */
function runIn(
  clause: string,
  numerals: HeadingDemand['numerals'],
  mark: string,
  typeface: Typeface,
): HeadingDemand {
  return {
    clause,
    numerals,
    marks: [mark],
    titleOn: 'sameLine',
    sizeOfText: false,
    label: { clause, ...typeface },
    title: { clause, ...typeface },
  };
}

/**
 * Decree 30/2020, Phụ lục I, Phần I, Mục II, khoản 6, điểm d–đ and Mục V, dòng 6. The typefaces are those of a heading; a numbered
 * paragraph without a title is body text.
 */
export const ND30_HEADINGS: HeadingDemands = {
  part: division('nd30-phan-chuong', 'roman'),
  chapter: division('nd30-phan-chuong', 'roman'),
  section: division('nd30-muc-tieumuc', 'arabic'),
  subsection: division('nd30-muc-tieumuc', 'arabic'),
  article: { ...runIn('nd30-dieu', 'arabic', '.', RUN_IN), sizeOfText: true },
  roman: runIn('nd30-muc-lama', 'roman', '.', { ...RUN_IN, letterCase: 'upper' }),
  arabic: runIn('nd30-khoan', 'arabic', '.', RUN_IN),
  letter: runIn('nd30-diem', 'letters', ')', { ...UPRIGHT, size: BODY_SIZE, letterCase: 'lower' }),
};
