import type { Document } from '../../document';
import type { Problem } from '../problem';
import { textPlace } from '../places';
import { mendTexts, type NewText } from './remedies';

/** A place that is written in one of two ways; `text` is the other one. */
export interface WrittenWay extends NewText {
  readonly written: string;
}

/**
 * What a document writes in both of two ways, as one problem on the way it uses less, with a fix that writes the other; on `first` where both
 * are as frequent. None where only one way is used. `right` is kept however seldom it is.
 */
export function mixedWays(
  document: Document,
  clause: string,
  first: readonly WrittenWay[],
  second: readonly WrittenWay[],
  right: readonly WrittenWay[] | null = null,
): readonly Problem<'mixed'>[] {
  const isFirstKept = right === null ? first.length > second.length : right === first;
  const wrong = isFirstKept ? second : first;
  const [one, ...others] = first.length > 0 && second.length > 0 ? wrong : [];
  return one === undefined
    ? []
    : [
        {
          clause,
          message: 'mixed',
          data: { actual: one.written, expected: one.text },
          at: textPlace(one.range),
          more: others.map(({ range }) => textPlace(range)),
          ...mendTexts(document, wrong, 'confirm'),
        },
      ];
}
