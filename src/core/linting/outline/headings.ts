import type { AdministrativeDocument, LabelStyle, OutlineItem } from '../../administrative';
import { groupBy, oncePer, type Range } from '../../document';
import { bodyTexts } from '../text/bodyTexts';
import { quotedParagraphs } from '../text/quotedParagraphs';

/**
 * Headings and numbered paragraphs of the document's own text and of the texts issued with it: appendices and quotations have their own
 * layout.
 */
export const bodyItems = oncePer((administrative: AdministrativeDocument): readonly OutlineItem[] => {
  const quoted = quotedParagraphs(administrative.source);
  const texts = new Set(bodyTexts(administrative).map(({ attachment }) => attachment));
  return administrative.outline.filter(
    ({ part, attachment, inTable, paragraph }) =>
      (attachment === null ? part === 'body' : texts.has(attachment)) && !inTable && !quoted.has(paragraph),
  );
});

/** The articles of what is issued with the document and was not understood as a text; of other things there nothing is certain. */
export function otherArticles(administrative: AdministrativeDocument): readonly OutlineItem[] {
  const { outline, source } = administrative;
  const quoted = quotedParagraphs(source);
  const judged = new Set(bodyItems(administrative));
  return outline.filter(
    (item) =>
      item.part === 'appendix' &&
      item.appendix === null &&
      item.style === 'article' &&
      !item.inTable &&
      !quoted.has(item.paragraph) &&
      !judged.has(item),
  );
}

/** The mark after the number of a label: `.` of `I.`, `-` of `I-`, `)` of `a)`; empty where none stands. */
export function labelMark({ label }: OutlineItem): string {
  return (
    /[\p{L}\p{N}]\s*(?<mark>(?:[^\p{L}\p{N}\s](?:\s?[^\p{L}\p{N}\s])?)?)\s*$/u.exec(label)?.groups?.[
      'mark'
    ] ?? ''
  );
}

/** The accepted mark that most of the items bear; the first accepted one where none bears any, and null where none is accepted. */
export function usualLabelMark(items: readonly OutlineItem[], accepted: readonly string[]): string | null {
  const borne = groupBy(
    items.map(labelMark).filter((mark) => accepted.includes(mark)),
    (mark) => mark,
  );
  // Of two kinds in equal number the first one is kept.
  const [most] = [...borne.values()].sort((left, right) => right.length - left.length);
  return most?.[0] ?? accepted[0] ?? null;
}

/** Range of a typed label's mark (empty where it has none), at the end of the label, with the blank that parts it from the number. */
export function markRange(item: OutlineItem): Range {
  const { labelRange } = item;
  const mark = labelMark(item);
  const blank = mark !== '' && item.label.endsWith(` ${mark}`) ? 1 : 0;
  return { ...labelRange, start: labelRange.end - mark.length - blank };
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
