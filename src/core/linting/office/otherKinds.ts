import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { passagesWithHint } from '../text/hints';
import { unnamedBodies } from './communeBodies';
import type { OwnPlace } from './ownPlace';

/** Bodies of a ward in what a commune issues, or the other way about. */
export interface OtherKind {
  readonly actual: string;
  /** The kind of unit that issues the document. */
  readonly kind: string;
  readonly places: readonly Range[];
  readonly doubtful: boolean;
}

/** As running text writes them, by their folded names. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['XA', 'xã'],
  ['PHUONG', 'phường'],
  ['DAC KHU', 'đặc khu'],
]);
/** The bodies of these are told without a name, and how a text gives one. */
const OTHERS = [
  { kind: 'xã', hint: / xã/u, named: /(?<!\p{L})[Xx]ã \p{Lu}/u },
  { kind: 'phường', hint: / phường/u, named: /(?<!\p{L})[Pp]hường \p{Lu}/u },
] as const;
/** What is left over from another document is left over in few places. */
const MOST = 3;

/** "Ủy ban nhân dân phường" in what a commune of another kind issues, and which names no ward. */
export function bodiesOfOtherKinds(
  administrative: AdministrativeDocument,
  own: OwnPlace,
): readonly OtherKind[] {
  const kind = KINDS.get(own.kind);
  return OTHERS.flatMap(({ kind: other, hint, named }): readonly OtherKind[] => {
    const passages = kind === undefined || kind === other ? [] : passagesWithHint(administrative, hint);
    const found = passages.flatMap((passage) =>
      passage.quoted || passage.role === 'header' || passage.appendix !== null
        ? []
        : unnamedBodies(passage.text.text)
            .filter(({ unit }) => unit === other)
            .map(({ text, start }) => ({ text, range: passage.text.slice(start, start + text.length) })),
    );
    return kind === undefined ||
      found.length === 0 ||
      found.length > MOST ||
      passages.some(({ text }) => named.test(text.text))
      ? []
      : [
          {
            actual: other,
            kind,
            places: found.map(({ range }) => range),
            // The law on the budget has long called that of every commune "ngân sách xã".
            doubtful: found.every(({ text }) => text.startsWith('ngân sách')),
          },
        ];
  });
}
