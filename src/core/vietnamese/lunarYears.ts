const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'];
const BRANCHES = ['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi'];

/**
 * The sixty names of lunar years, in small letters (`giáp tý` …). A stem goes with every second branch only, so that "giáp sửu" is
 * none.
 */
export const LUNAR_YEARS: readonly string[] = STEMS.flatMap((stem, at) =>
  BRANCHES.filter((_, index) => index % 2 === at % 2).map((branch) => `${stem} ${branch}`),
);

/** Whether a year of the calendar is mostly the lunar year of this name, in small letters: 2026 is `bính ngọ`. */
export function isLunarYear(name: string, year: number): boolean {
  const [stem = '', branch = ''] = name.split(' ');
  const sinceFirst = year - 4;
  return sinceFirst % 10 === STEMS.indexOf(stem) && sinceFirst % 12 === BRANCHES.indexOf(branch);
}
