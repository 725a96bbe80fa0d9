import type { Finding, FindingLocation } from '../../../core';
import type { Text } from '../../text/vi';

const LONGEST_QUOTE = 120;

/** Says where a place of a finding is: the words in question, the automatic number, the page, or that something is missing. */
export function placeText({ place }: Finding, location: FindingLocation, { finding }: Text): string {
  if (place.kind === 'missing') {
    return finding.missing;
  }
  if (location.section !== undefined) {
    return finding.page(location.section + 1);
  }
  if (location.label !== undefined) {
    return finding.label(location.label);
  }
  const quote = location.text.replaceAll(/\s+/gu, ' ').trim();
  if (quote === '') {
    return location.end > location.start ? '“ ”' : finding.emptyParagraph;
  }
  return quote.length > LONGEST_QUOTE ? `“${quote.slice(0, LONGEST_QUOTE)}…”` : `“${quote}”`;
}
