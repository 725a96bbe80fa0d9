import type { RepealedActsDemand } from '../demands';

const GUIDELINE_05 = 'Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng';

/** Guideline 05-HD/VPTW, Phần III, điểm 1, and the bases on its first page. */
export const HD05_REPEALED_ACTS: RepealedActsDemand = {
  clause: 'dang-regime-hethieuluc',
  acts: [
    { name: 'Hướng dẫn 36-HD/VPTW', symbol: '36-HD/VPTW', year: 2018, successor: GUIDELINE_05 },
    {
      name: 'Quy định 66-QĐ/TW',
      symbol: '66-QĐ/TW',
      year: 2017,
      successor: 'Quy định số 399-QĐ/TW, ngày 09/01/2026',
    },
    { name: 'Công văn 5053-CV/VPTW', symbol: '5053-CV/VPTW', year: 2019, successor: GUIDELINE_05 },
    { name: 'Công văn 3294-CV/VPTW/nb', symbol: '3294-CV/VPTW/nb', year: 2019, successor: GUIDELINE_05 },
  ],
};
