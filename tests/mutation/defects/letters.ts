import type { AdministrativeDocument, Component } from '../../../src/core/administrative';
import type { Paragraph } from '../../../src/core/document';
import { asComponent, lettering, sentences, setting, type Defect } from '../defect';

interface PrintedComponent {
  readonly name: string;
  readonly clauses: readonly string[];
  readonly find: (administrative: AdministrativeDocument) => Component | null | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Alignment that is certainly wrong, or null where more than one is usual. */
  readonly wrongAlignment: 'left' | 'center' | 'right' | null;
  /** Half-points that no regulation allows for it. */
  readonly wrongSizes: readonly number[];
}

const firstItem = ({ recipients }: AdministrativeDocument): Component | null => {
  const item = recipients?.items[0];
  return item === undefined ? null : { text: item.text, ranges: [item.range] };
};

const recipientsLabel = ({ recipients }: AdministrativeDocument): Component | null => {
  const range = recipients?.ranges[0];
  return range === undefined ? null : { text: '', ranges: [range] };
};

const heading = (administrative: AdministrativeDocument): Component | null => {
  const item = administrative.outline.find(({ style, kind }) => style === 'roman' && kind === 'heading');
  return item === undefined ? null : asComponent([administrative.source.main.paragraphs[item.paragraph]]);
};

const article = (administrative: AdministrativeDocument): Component | null => {
  const item = administrative.outline.find(({ style }) => style === 'article');
  return item === undefined || item.runIn
    ? null
    : asComponent([administrative.source.main.paragraphs[item.paragraph]]);
};

const COMPONENTS: readonly PrintedComponent[] = [
  {
    name: 'national name',
    clauses: ['nd30-quochieu-format'],
    find: ({ nationalName }) => nationalName,
    bold: true,
    italic: false,
    // The name fills its column: on whatever side it is set, it looks centred.
    wrongAlignment: null,
    wrongSizes: [20, 32],
  },
  {
    name: 'motto',
    clauses: ['nd30-tieungu-format'],
    find: ({ nationalMotto }) => nationalMotto,
    bold: true,
    italic: false,
    wrongAlignment: 'right',
    wrongSizes: [20, 34],
  },
  {
    name: 'Party title',
    clauses: ['dang-tieude-present'],
    find: ({ partyTitle }) => partyTitle,
    bold: true,
    italic: false,
    wrongAlignment: null,
    wrongSizes: [24, 36],
  },
  {
    name: 'parent agency',
    clauses: ['nd30-chuquan-format', 'dang-coquan-tren'],
    find: ({ parentAgency }) => parentAgency,
    bold: false,
    italic: false,
    wrongAlignment: 'left',
    wrongSizes: [20, 34],
  },
  {
    name: 'agency',
    clauses: ['nd30-coquan-format', 'dang-coquan'],
    find: ({ issuingAgency }) => issuingAgency,
    bold: true,
    italic: false,
    wrongAlignment: 'left',
    wrongSizes: [20, 34],
  },
  {
    name: 'number',
    clauses: ['nd30-so-format', 'dang-so-format'],
    find: ({ documentNumber }) => documentNumber,
    bold: false,
    italic: false,
    wrongAlignment: 'left',
    wrongSizes: [22, 32],
  },
  {
    name: 'place and date',
    clauses: ['nd30-diadanh-format', 'dang-diadanh-format'],
    find: ({ placeAndDate }) => placeAndDate,
    bold: false,
    italic: true,
    wrongAlignment: 'left',
    wrongSizes: [22, 32],
  },
  {
    name: 'type',
    clauses: ['nd30-tenloai-format', 'dang-tenloai-format'],
    find: ({ documentTypeName }) => documentTypeName,
    bold: true,
    italic: false,
    wrongAlignment: 'left',
    wrongSizes: [22, 40],
  },
  {
    name: 'abstract',
    clauses: ['nd30-trichyeu-format', 'dang-trichyeu-format'],
    find: ({ abstract, documentTypeName }) => (documentTypeName === null ? null : abstract),
    bold: true,
    italic: false,
    wrongAlignment: 'left',
    wrongSizes: [22, 36],
  },
  {
    name: 'authority',
    clauses: ['nd30-ky-format', 'dang-ky-tm', 'dang-ky-kt', 'dang-ky-tl', 'dang-ky-q', 'dang-ky-vitri'],
    find: ({ signingAuthority }) => signingAuthority,
    bold: true,
    italic: false,
    wrongAlignment: 'left',
    wrongSizes: [22, 36],
  },
  {
    name: 'signer’s name',
    clauses: ['nd30-hoten-bold', 'dang-hoten-bold'],
    find: ({ signerName }) => signerName,
    bold: true,
    italic: false,
    wrongAlignment: 'left',
    wrongSizes: [22, 36],
  },
  {
    name: 'label of the recipients',
    clauses: ['nd30-noinhan-label-format', 'dang-noinhan-label'],
    find: recipientsLabel,
    bold: false,
    italic: false,
    wrongAlignment: 'right',
    wrongSizes: [18, 32],
  },
  {
    name: 'recipient',
    clauses: ['nd30-noinhan-item-format', 'dang-noinhan-item'],
    find: firstItem,
    bold: false,
    italic: false,
    wrongAlignment: 'right',
    wrongSizes: [18, 28],
  },
  {
    name: 'heading of a section',
    clauses: ['nd30-muc-lama', 'dang-heading'],
    find: heading,
    bold: true,
    italic: false,
    wrongAlignment: null,
    wrongSizes: [22, 36],
  },
  {
    name: 'title of an article',
    clauses: ['nd30-dieu', 'dang-dieu', 'dang-heading'],
    find: article,
    bold: true,
    italic: false,
    wrongAlignment: null,
    wrongSizes: [],
  },
];

const SET_BY_THE_DECREE_ONLY: readonly string[] = ['place and date', 'label of the recipients', 'recipient'];

/** Two sentences that follow each other. */
function neighbours(administrative: AdministrativeDocument): readonly Paragraph[] {
  const all = sentences(administrative);
  const at = all.findIndex(({ index }, position) => all[position + 1]?.index === index + 1);
  return at < 0 ? [] : all.slice(at, at + 2);
}

/** Every component too small, too large, of the wrong weight or slant, on the wrong side. */
export const LETTERS: readonly Defect[] = [
  ...COMPONENTS.flatMap(({ name, clauses, find, bold, italic, wrongAlignment, wrongSizes }) => [
    ...wrongSizes.map((size) => lettering(`${name} at ${String(size / 2)} pt`, clauses, find, { size })),
    ...(name === 'label of the recipients'
      ? []
      : [
          lettering(`${name} ${bold ? 'not bold' : 'bold'}`, clauses, find, { bold: !bold }),
          lettering(`${name} ${italic ? 'upright' : 'in italics'}`, clauses, find, { italic: !italic }),
        ]),
    ...(wrongAlignment === null
      ? []
      : [
          // The guidelines of the Party say of some components only where they stand, not how they are set.
          setting(
            `${name} set ${wrongAlignment}`,
            SET_BY_THE_DECREE_ONLY.includes(name) ? clauses.slice(0, 1) : clauses,
            find,
            { alignment: wrongAlignment },
          ),
        ]),
  ]),
  lettering('state label of the recipients not bold', ['nd30-noinhan-label-format'], recipientsLabel, {
    bold: false,
  }),
  lettering('state label of the recipients upright', ['nd30-noinhan-label-format'], recipientsLabel, {
    italic: false,
  }),
  lettering('Party label of the recipients not underlined', ['dang-noinhan-label'], recipientsLabel, {
    underline: 'none',
  }),
  lettering(
    'state post not bold',
    ['nd30-ky-format'],
    ({ signingAuthority, signerTitle }) => (signingAuthority === null ? null : signerTitle),
    { bold: false },
  ),
  lettering(
    'Party post below an authority bold',
    ['dang-chucvu-not-bold'],
    ({ signingAuthority, signerTitle }) => (signingAuthority === null ? null : signerTitle),
    { bold: true },
  ),
  lettering(
    'Party post without an authority not bold',
    ['dang-chucvu-tructiep-bold'],
    ({ signingAuthority, signerTitle }) => (signingAuthority === null ? signerTitle : null),
    { bold: false },
  ),
  lettering('legal basis upright', ['nd30-cancu-format'], ({ legalBases }) => legalBases[0], {
    italic: false,
  }),
  lettering('Party legal basis in italics', ['dang-cancu-kieuchu'], ({ legalBases }) => legalBases[0], {
    italic: true,
  }),
  lettering('legal basis at 11 pt', ['nd30-cancu-format', 'dang-body'], ({ legalBases }) => legalBases[0], {
    size: 22,
  }),
  ...[22, 34].map((size) =>
    lettering(
      `one paragraph at ${String(size / 2)} pt`,
      ['nd30-body-font-size', 'dang-body'],
      (administrative) => asComponent([sentences(administrative).at(-1)]),
      { size },
    ),
  ),
  lettering(
    'one paragraph in Arial',
    ['nd30-font-tnr', 'dang-font'],
    (administrative) => asComponent([sentences(administrative)[0]]),
    { font: 'Arial' },
  ),
  lettering(
    'one paragraph in red',
    ['nd30-font-color-black', 'dang-font-color'],
    (administrative) => asComponent([sentences(administrative)[0]]),
    { color: 'FF0000' },
  ),
  lettering('abstract in Calibri', ['nd30-font-tnr', 'dang-font'], ({ abstract }) => abstract, {
    font: 'Calibri',
  }),
  setting(
    'one paragraph set left',
    ['nd30-body-justify', 'dang-body-align'],
    (administrative) => asComponent([sentences(administrative)[0]]),
    { alignment: 'left' },
  ),
  setting(
    'one paragraph without indent',
    ['nd30-body-indent', 'dang-body-indent'],
    (administrative) => asComponent([sentences(administrative)[0]]),
    { firstLine: 0, indentLeft: 0 },
  ),
  setting(
    'one paragraph without a gap',
    ['nd30-body-para-gap', 'dang-body-parspace'],
    (administrative) => asComponent(neighbours(administrative)),
    { spaceBefore: 0, spaceAfter: 0 },
  ),
  setting(
    'one paragraph at double spacing',
    ['nd30-body-line-spacing', 'dang-body-line'],
    (administrative) => asComponent([sentences(administrative)[0]]),
    { line: 480, lineRule: 'auto' },
  ),
];
