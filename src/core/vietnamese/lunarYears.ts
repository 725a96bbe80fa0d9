const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'];
const BRANCHES = ['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi'];

/**
 * The sixty names of lunar years, in small letters (`giáp tý` …). A stem goes with every second branch only, so that "giáp sửu" is
 * none.
 */
export const LUNAR_YEARS: readonly string[] = STEMS.flatMap((stem, at) =>
  BRANCHES.filter((_, index) => index % 2 === at % 2).map((branch) => `${stem} ${branch}`),
);
