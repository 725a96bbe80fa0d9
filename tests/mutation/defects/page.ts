import { pageSetup, type Defect } from '../defect';

const SIDES = [
  { side: 'top', clauses: ['nd30-margin-top', 'dang-page-margins'] },
  { side: 'bottom', clauses: ['nd30-margin-bottom', 'dang-page-margins'] },
  { side: 'left', clauses: ['nd30-margin-left', 'dang-page-margins'] },
  { side: 'right', clauses: ['nd30-margin-right', 'dang-page-margins'] },
] as const;

const PAPER = ['nd30-page-a4', 'dang-page-a4'];

/** The paper, its margins, the direction of the page. Lengths are twips. */
export const PAGE: readonly Defect[] = [
  ...SIDES.flatMap(({ side, clauses }) => [
    pageSetup(`${side} margin of 10 mm`, clauses, { margins: { [side]: 567 } }),
    pageSetup(`${side} margin of 45 mm`, clauses, { margins: { [side]: 2551 } }),
  ]),
  pageSetup('paper of US Letter', PAPER, { page: { width: 12240, height: 15840, landscape: false } }),
  pageSetup('paper of A3', PAPER, { page: { width: 16838, height: 23811, landscape: false } }),
  pageSetup('page turned on its side', ['nd30-page-portrait', 'dang-page-landscape'], {
    page: { width: 16838, height: 11906, landscape: true },
  }),
  pageSetup('number shown on the first page', ['nd30-pagenum-hide-first', 'dang-pagenum'], {
    titlePage: false,
  }),
];
