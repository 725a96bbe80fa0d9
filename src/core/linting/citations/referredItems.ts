import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { oncePer } from '../../document';
import { isOwnLabel, provisionsOf } from './provisions';

/** The figure that a reference to the item would name: `3` of `3.`, `a` of `a)`, `IV` of `IV.`, `5` of `Điều 5.`. */
const LAST_FIGURE = /([\p{L}\d.]+?)[.)/:-]*$/u;

/**
 * Whether the text names one of the items by its number ("theo khoản 3 Mục này"), or may do so: only what is said to be another act's is
 * not. Who renumbers such an item must mend what refers to it.
 */
export function isAnyReferredTo(
  administrative: AdministrativeDocument,
  items: readonly OutlineItem[],
): boolean {
  const figures = figuresReferredTo(administrative);
  return items.some(({ style, label }) =>
    figures.has(figureKey(style === 'article', LAST_FIGURE.exec(label.trim())?.[1] ?? '')),
  );
}

/** The figures that references name, articles apart from all that is smaller or larger. */
const figuresReferredTo = oncePer(
  (administrative: AdministrativeDocument): ReadonlySet<string> =>
    new Set(
      provisionsOf(administrative)
        .filter((reference) => reference.target !== 'other' && !isOwnLabel(reference))
        .flatMap(({ steps }) => steps.map(({ kind, ordinal }) => figureKey(kind === 'điều', ordinal.text))),
    ),
);

function figureKey(isArticle: boolean, figure: string): string {
  return `${isArticle ? 'Điều ' : ''}${figure.toLowerCase()}`;
}
