import type { BodyDemand, PageDemand } from '../demands';
import { UPRIGHT } from '../typefaces';
import { millimetres, points } from '../units';
import { PARTY_PAPERS } from './types';

function exactly(length: number): { readonly min: number; readonly max: number } {
  return { min: millimetres(length), max: millimetres(length) };
}

/** Guideline 36-HD/VPTW, Phần II, điểm 4: fixed margins, where the decree gives ranges. */
export const HD36_PAGE: PageDemand = {
  paper: { clause: 'dang-page-a4', width: millimetres(210), height: millimetres(297), tolerance: 60 },
  smallPaper: { width: millimetres(148), height: millimetres(210), types: PARTY_PAPERS },
  landscapeClause: 'dang-page-landscape',
  margins: {
    top: { clause: 'dang-page-margins', ...exactly(20) },
    bottom: { clause: 'dang-page-margins', ...exactly(20) },
    left: { clause: 'dang-page-margins', ...exactly(30) },
    right: { clause: 'dang-page-margins', ...exactly(15) },
  },
  marginTolerance: millimetres(0.5),
  duplexClause: 'dang-page-duplex',
  font: { clause: 'dang-font', name: 'Times New Roman' },
  encodingClause: 'dang-font',
  colorClause: null,
  pageNumber: {
    presentClause: 'dang-pagenum',
    positionClause: 'dang-pagenum',
    hiddenOnFirstPageClause: 'dang-pagenum',
    // 10 mm from the edge; the guideline's own pages measure 8.1 mm.
    headerDistance: { min: 400, max: 680 },
  },
};

/** Guideline 05-HD/VPTW, Phần II, mục IV: the same, and black letters. */
export const HD05_PAGE: PageDemand = { ...HD36_PAGE, colorClause: 'dang-font-color' };

/** Guideline 36-HD/VPTW, Phần II, điểm 1.6.2 and Phụ lục 3, dòng 6. */
export const HD36_BODY: BodyDemand = {
  typeface: { clause: 'dang-body', ...UPRIGHT, size: points(14, 15), letterCase: 'lower', alignment: 'both' },
  alignmentClause: 'dang-body-align',
  // "Khoảng 10 mm": from 9 mm to the 13 mm of the guideline's own pages.
  firstLine: { clause: 'dang-body-indent', accepted: [{ min: 510, max: 737 }], named: [567] },
  gap: { clause: 'dang-body-parspace', min: 120 },
  line: { clause: 'dang-body-line', rule: 'exact', min: 360, max: null },
};

/** Guideline 05-HD/VPTW, Phần II, mục I, điểm 6.2.2: 18 to 22 points. */
export const HD05_BODY: BodyDemand = { ...HD36_BODY, line: { ...HD36_BODY.line, max: 440 } };
