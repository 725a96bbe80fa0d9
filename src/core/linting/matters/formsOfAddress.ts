import type { AdministrativeDocument } from '../../administrative';
import { groupBy, type Range } from '../../document';
import { matchesIn } from '../../vietnamese';
import { proseOf } from '../text/prose';

/** One person, called a man in one place and a woman in another, or against what the name says. */
export interface FormOfAddress {
  /** `two`: the document has both forms for one name. `middle`: “Thị” for a man, “Văn” for a woman. */
  readonly kind: 'two' | 'middle';
  /** Form and name, as written. */
  readonly actual: string;
  /** The other form, in small letters. */
  readonly other: string;
  readonly range: Range;
}

interface Addressed {
  readonly form: string;
  readonly name: string;
  readonly actual: string;
  readonly range: Range;
}

const OTHER: Readonly<Record<string, string>> = { ông: 'bà', bà: 'ông' };
/** "ông Trần Văn Hòa", "Bà: Lê Thị Mai"; a name of three syllables and more. */
const ADDRESSED = /(?<!\p{L})([ÔôBb](?:ng|à)):? (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){2,4})(?!\p{L})/gu;
/** The middle names that tell men from women, with the form that they do not go with. */
const MIDDLES: ReadonlyMap<string, string> = new Map([
  ['Thị', 'ông'],
  ['Văn', 'bà'],
]);

/** The forms of address that cannot be right beside each other, or beside the middle name. */
export function oddFormsOfAddress(administrative: AdministrativeDocument): readonly FormOfAddress[] {
  const addressed = proseOf(administrative)
    .filter(({ quoted }) => !quoted)
    .flatMap(({ text }): readonly Addressed[] =>
      matchesIn(text.text, ADDRESSED).map(({ 0: actual, 1: form = '', 2: name = '', index }) => ({
        form: form.toLowerCase(),
        name,
        actual,
        range: text.slice(index, index + actual.length),
      })),
    );
  return [...groupBy(addressed, ({ name }) => name).values()].flatMap((mentions) => {
    const odd = oddAmong(mentions);
    return odd === null ? mentions.flatMap(againstMiddle) : [{ ...faultOf(odd), kind: 'two' as const }];
  });
}

/** The one that is called otherwise; of two, the one against the middle name, else the later one. */
function oddAmong(mentions: readonly Addressed[]): Addressed | null {
  const forms = groupBy(mentions, ({ form }) => form);
  const [first = [], second = []] = [...forms.values()];
  const [rare, usual] = first.length < second.length ? [first, second] : [second, first];
  const [odd] = rare;
  if (odd === undefined || rare.length > 1) {
    return null;
  }
  return usual.length === 1 ? (usual.find((each) => againstMiddle(each).length > 0) ?? odd) : odd;
}

function againstMiddle(mention: Addressed): readonly FormOfAddress[] {
  const middle = mention.name.split(' ')[1] ?? '';
  return MIDDLES.get(middle) === mention.form ? [{ ...faultOf(mention), kind: 'middle' }] : [];
}

function faultOf({ form, actual, range }: Addressed): Omit<FormOfAddress, 'kind'> {
  return { actual, other: OTHER[form] ?? '', range };
}
