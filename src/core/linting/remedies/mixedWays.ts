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
 * are as frequent. None where only one way is used.
 */
export function mixedWays(
  document: Document,
  clause: string,
  first: readonly WrittenWay[],
  second: readonly WrittenWay[],
): readonly Problem<'mixed'>[] {
  const fewer = first.length > second.length ? second : first;
  const [one, ...others] = first.length > 0 && second.length > 0 ? fewer : [];
  return one === undefined
    ? []
    : [
        {
          clause,
          message: 'mixed',
          data: { actual: one.written, expected: one.text },
          at: textPlace(one.range),
          more: others.map(({ range }) => textPlace(range)),
          ...mendTexts(document, fewer, 'confirm'),
        },
      ];
}
