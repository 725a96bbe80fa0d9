import bodies from './data/bodies.json';
import fieldsOfBodies from './data/fields-of-bodies.json';
import honours from './data/honours.json';
import kindsOfBodies from './data/kinds-of-bodies.json';
import occasions from './data/occasions.json';
import persons from './data/persons.json';
import places from './data/places.json';
import posts from './data/posts.json';
import works from './data/works.json';
import type { Confidence } from './facts';
import { COMMUNE_BODIES, PROVINCES, RENAMED_BODIES, SPECIAL_ZONES } from './tables';
import { confidenceOf, oneOf } from './words';

const KINDS = [
  'body',
  'specialBody',
  'foreignBody',
  'vietnamesePerson',
  'historicalPerson',
  'personInHanViet',
  'personTranscribed',
  'country',
  'administrativeUnit',
  'unitNamedAfter',
  'specialUnit',
  'landformName',
  'landform',
  'region',
  'foreignPlace',
  'honour',
  'holiday',
  'festival',
  'event',
  'work',
  'post',
] as const;

/** What a proper name names, as far as its capitals are concerned. */
export type ProperNameKind = (typeof KINDS)[number];

const IN_SMALL_LETTERS = ['fault', 'doubtful', 'usage', 'ordinary'] as const;

/** A proper name as it is spelt with capitals. */
export interface ProperName {
  readonly name: string;
  /** Other spellings that are accepted. */
  readonly aliases: readonly string[];
  readonly kind: ProperNameKind;
  /**
   * What the words are when all of them are in small letters: the name misspelt, perhaps so, so where the document mostly spells them as
   * a name, or ordinary words.
   */
  readonly lowercase: (typeof IN_SMALL_LETTERS)[number];
  readonly source: string;
  readonly confidence: Confidence;
}

const LISTED: readonly ProperName[] = [
  ...bodies,
  ...places,
  ...persons,
  ...occasions,
  ...honours,
  ...works,
  ...posts,
].map((row) => ({
  ...row,
  kind: oneOf(KINDS, row.kind),
  lowercase: oneOf(IN_SMALL_LETTERS, row.lowercase),
  confidence: confidenceOf(row),
}));

/** Sở Tài chính, Bộ Y tế, Chi cục Thuế: a kind of body with the field that it works in. */
const NAMED_BY_FIELD: readonly ProperName[] = kindsOfBodies.flatMap((kind) =>
  fieldsOfBodies
    .filter(({ units }) => units.includes(kind.name))
    .map((field) => ({
      name: `${kind.name} ${field.name}`,
      aliases: field.aliases.map((alias) => `${kind.name} ${alias}`),
      kind: 'body',
      lowercase: oneOf(IN_SMALL_LETTERS, field.lowercase ?? kind.lowercase),
      source: field.source,
      confidence: confidenceOf(field),
    })),
);

const FROM_OTHER_TABLES: readonly ProperName[] = [...COMMUNE_BODIES, ...RENAMED_BODIES].map(
  ({ name, source, confidence }) => ({
    name,
    aliases: [],
    kind: 'body',
    lowercase: 'doubtful',
    source,
    confidence,
  }),
);

/** Names that in small letters are ordinary words, or parts of them: "hòa bình", "cao bằng năm trước". */
const ALSO_ORDINARY: ReadonlySet<string> = new Set([
  'Hòa Bình',
  'Thái Bình',
  'Cao Bằng',
  'Bình Định',
  'Bình Dương',
  'Bình Thuận',
  'Bình Phước',
  'Hải Dương',
  'Hà Nam',
  'Huế',
  'Long An',
  'An Giang',
  'Thái Nguyên',
  'Điện Biên',
  'Phú Yên',
  'Bến Tre',
]);

/** `tỉnh Phú Thọ`, `thành phố Huế`, and the bare names, which in small letters may be ordinary words. */
const UNITS: readonly ProperName[] = [
  ...PROVINCES.flatMap((province) =>
    ['tỉnh', 'thành phố'].map((unit) => ({
      ...province,
      unit,
      bare: ALSO_ORDINARY.has(province.name) ? ('ordinary' as const) : ('doubtful' as const),
    })),
  ),
  ...SPECIAL_ZONES.map((zone) => ({ ...zone, unit: 'đặc khu', bare: 'ordinary' as const })),
].flatMap(({ unit, bare, name, source, confidence }) => [
  {
    name: `${unit} ${name}`,
    aliases: [],
    kind: 'administrativeUnit' as const,
    lowercase: 'fault' as const,
    source,
    confidence,
  },
  {
    name,
    aliases: [],
    kind: 'administrativeUnit' as const,
    lowercase: bare,
    source,
    confidence,
  },
]);

/** Every name that the tables hold. Where two have the same words, the first is the more exact. */
export const PROPER_NAMES: readonly ProperName[] = [
  ...LISTED,
  ...NAMED_BY_FIELD,
  ...FROM_OTHER_TABLES,
  ...UNITS,
];
