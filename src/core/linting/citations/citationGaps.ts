import type { Citation } from './citation';

/** What a full citation names and this one leaves out. */
export type CitationGap = 'designation' | 'date' | 'issuer' | 'abstract';

/** A congress issues one resolution, and its name says what it is about: "Nghị quyết số 01-NQ/ĐH … của Đại hội đại biểu … lần thứ I". */
function isOfCongress({ designation, issuer }: Citation): boolean {
  return /\/ĐH$/u.test(designation?.symbol ?? '') || /^Đại hội/iu.test(issuer?.text ?? '');
}

/**
 * What is missing of type, number and symbol, date, issuer and abstract. Laws are cited by name: nothing is missing of one that has
 * its name, and a number still to be filled in is not judged.
 */
export function gapsOf(citation: Citation): readonly CitationGap[] {
  if (citation.name !== null || citation.designation?.number === null) {
    return [];
  }
  const { designation, dateKnown, issuerKnown, abstractKnown } = citation;
  const gaps: readonly (readonly [CitationGap, boolean])[] = [
    ['designation', designation === null || designation.symbol === null],
    ['date', !dateKnown],
    ['issuer', !issuerKnown],
    ['abstract', !abstractKnown && !isOfCongress(citation)],
  ];
  return gaps.filter(([, missing]) => missing).map(([gap]) => gap);
}

const NAMES: Readonly<Record<CitationGap, string>> = {
  designation: 'số, ký hiệu',
  date: 'ngày tháng năm ban hành',
  issuer: 'tên cơ quan ban hành',
  abstract: 'trích yếu nội dung',
};

/** The gaps in Vietnamese, to be read in a sentence. */
export function gapNames(gaps: readonly CitationGap[]): string {
  return gaps.map((gap) => NAMES[gap]).join('; ');
}
