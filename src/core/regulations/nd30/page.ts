import type { BodyDemand, PageDemand } from '../demands';
import { UPRIGHT } from '../typefaces';
import { millimetres, points } from '../units';

/** Decree 30/2020, Phụ lục I, Phần I, Mục I. */
export const ND30_PAGE: PageDemand = {
  paper: { clause: 'nd30-page-a4', width: millimetres(210), height: millimetres(297), tolerance: 20 },
  smallPaper: null,
  landscapeClause: 'nd30-page-portrait',
  margins: {
    top: { clause: 'nd30-margin-top', min: millimetres(20), max: millimetres(25) },
    bottom: { clause: 'nd30-margin-bottom', min: millimetres(20), max: millimetres(25) },
    left: { clause: 'nd30-margin-left', min: millimetres(30), max: millimetres(35) },
    right: { clause: 'nd30-margin-right', min: millimetres(15), max: millimetres(20) },
  },
  marginTolerance: millimetres(0.5),
  duplexClause: null,
  font: { clause: 'nd30-font-tnr', name: 'Times New Roman' },
  encodingClause: 'nd30-font-unicode',
  colorClause: 'nd30-font-color-black',
  pageNumber: {
    presentClause: 'nd30-pagenum-present',
    positionClause: 'nd30-pagenum-center-top',
    hiddenOnFirstPageClause: 'nd30-pagenum-hide-first',
    headerDistance: null,
  },
};

/** Decree 30/2020, Phụ lục I, Phần I, Mục II, khoản 6, điểm e. */
export const ND30_BODY: BodyDemand = {
  typeface: {
    clause: 'nd30-body-font-size',
    ...UPRIGHT,
    size: points(13, 14),
    letterCase: 'lower',
    alignment: 'both',
  },
  alignmentClause: 'nd30-body-justify',
  firstLine: {
    clause: 'nd30-body-indent',
    // 1 cm and 1.27 cm, half a millimetre either way.
    accepted: [
      { min: 539, max: 595 },
      { min: 692, max: 748 },
    ],
    named: [567, 720],
  },
  gap: { clause: 'nd30-body-para-gap', min: 120 },
  line: { clause: 'nd30-body-line-spacing', rule: 'multiple', min: 240, max: 360 },
};
