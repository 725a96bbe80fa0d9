import type { AdministrativeDocument, LabelStyle, OutlineItem } from '../../administrative';
import type { Range } from '../../document';
import { quotedParagraphs } from '../text/quotedParagraphs';

/** Headings and numbered paragraphs of the document's own text: appendices and quotations have their own layout. */
export function bodyItems(administrative: AdministrativeDocument): readonly OutlineItem[] {
  const quoted = quotedParagraphs(administrative.source);
  return administrative.outline.filter(
    ({ part, inTable, paragraph }) => part === 'body' && !inTable && !quoted.has(paragraph),
  );
}

/** The articles of a regulation or a rule that is issued with the document, in one text with it. */
export function articlesOfAttachment({ outline, source }: AdministrativeDocument): readonly OutlineItem[] {
  const quoted = quotedParagraphs(source);
  return outline.filter(
    ({ part, appendix, style, inTable, paragraph }) =>
      part === 'appendix' && appendix === null && style === 'article' && !inTable && !quoted.has(paragraph),
  );
}

/** The mark after the number of a label: `.` of `I.`, `-` of `I-`, `)` of `a)`; empty where none stands. */
export function labelMark({ label }: OutlineItem): string {
  return /[\p{L}\p{N}]\s*(?<mark>[^\p{L}\p{N}\s]?)\s*$/u.exec(label)?.groups?.['mark'] ?? '';
}

/** Range of a typed label's mark (empty where it has none), at the end of the label. */
export function markRange(item: OutlineItem): Range {
  const { labelRange } = item;
  const length = labelMark(item).length;
  return { ...labelRange, start: labelRange.end - length };
}

const NAMES: Readonly<Record<LabelStyle, string>> = {
  part: 'phần',
  chapter: 'chương',
  section: 'mục',
  subsection: 'tiểu mục',
  article: 'điều',
  upperLetter: 'mục đánh chữ hoa',
  roman: 'mục',
  arabic: 'khoản',
  decimal: 'khoản nhiều cấp',
  letter: 'điểm',
  parenthesis: 'điểm',
};

/** What the law calls a level: `mục`, `khoản`, `điểm`. */
export function levelName(style: LabelStyle): string {
  return NAMES[style];
}
