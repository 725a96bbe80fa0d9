import type { AdministrativeDocument } from '../../../administrative';
import { groupBy, oncePer } from '../../../document';
import type {
  Demands,
  PrintedComponent,
  Regulation,
  SizeSeriesDemand,
  TypefaceDemand,
} from '../../../regulations';
import { nearestIn } from '../../page/lengths';
import { separatorLines, type Separated } from '../../page/separatorLines';
import { attachmentAt } from '../../text/bodyTexts';
import { aspectFaults, type Aspect, type AspectFault } from './aspects';
import { letteredPieces } from './lettering';
import { printedTexts, type PrintedText } from './printedTexts';

/** A fault of one component. */
export interface ComponentFault extends AspectFault {
  readonly component: PrintedComponent;
  readonly clause: string;
}

export interface ComponentFaults {
  readonly faults: readonly ComponentFault[];
  /** Faults that so many components share that they have one cause, in reading order. */
  readonly everywhere: Readonly<Record<Aspect, readonly ComponentFault[]>>;
}

/** Rules of their own read these texts letter by letter. */
const CASE_JUDGED_ELSEWHERE: readonly PrintedComponent[] = [
  'nationalMotto',
  'recipientsLabel',
  'addresseesLabel',
];

/** Part of the running text, whose sizes are compared with each other. */
const SIZE_JUDGED_ELSEWHERE: readonly PrintedComponent[] = ['legalBases'];

/** Underlining stands in for the line that belongs below these texts. */
const UNDERLINED_FOR: Readonly<Partial<Record<PrintedComponent, Separated>>> = {
  nationalMotto: 'title',
  partyTitle: 'title',
  issuingAgency: 'agency',
  abstract: 'abstract',
};

/** Whether underlining is judged where the line below the text is, or comes with an address. */
function isLineJudgedElsewhere(
  administrative: AdministrativeDocument,
  { separators: { underTitle, underAgency, underAbstract } }: Demands,
  component: PrintedComponent,
): boolean {
  const separated = UNDERLINED_FOR[component];
  if (separated === undefined) {
    return component === 'contact';
  }
  const demand = { title: underTitle, agency: underAgency, abstract: underAbstract }[separated];
  return (
    demand.kind === 'line' &&
    (demand.underlined || (separatorLines(administrative, separated)?.lines.length ?? 0) === 0)
  );
}

/** Texts that have the page's whole width to themselves. */
const FULL_WIDTH: readonly PrintedComponent[] = [
  'documentTypeName',
  'abstract',
  'appendixLabel',
  'appendixTitle',
  'appendixReference',
];

/** From so many components on, and from this share of those that were judged, a fault is the whole document's. */
const LEAST_COMPONENTS = 4;
const LEAST_SHARE = 0.6;

function entries(demands: Demands): readonly (readonly [PrintedComponent, TypefaceDemand])[] {
  const components = Object.keys(demands.typefaces) as PrintedComponent[];
  return components.flatMap((component) => {
    const typeface = demands.typefaces[component];
    return typeface === undefined ? [] : [[component, typeface] as const];
  });
}

/** Size of a component's first letters, half-points; null where the document does not have the component. */
export function componentSize(
  administrative: AdministrativeDocument,
  component: PrintedComponent,
): number | null {
  const [text] = printedTexts(administrative, component);
  const [piece] = text === undefined ? [] : letteredPieces(administrative.source, text);
  return piece?.format.size ?? null;
}

/** Of sizes that go together, the one that suits the other components best; null where the component is in no series. */
export function sizeInSeries(
  administrative: AdministrativeDocument,
  series: SizeSeriesDemand,
  component: PrintedComponent,
): number | null {
  const at = series.components.indexOf(component);
  if (at < 0) {
    return null;
  }
  const sizes = series.components.map((each) => componentSize(administrative, each));
  const suiting = (row: readonly number[]): number =>
    row.filter((size, index) => index !== at && size === sizes[index]).length;
  const [best] = [...series.series].sort((left, right) => suiting(right) - suiting(left));
  return best?.[at] ?? null;
}

const JUDGED_ELSEWHERE: readonly (readonly [Aspect, readonly PrintedComponent[]])[] = [
  ['size', SIZE_JUDGED_ELSEWHERE],
  ['letterCase', CASE_JUDGED_ELSEWHERE],
];

function judgedElsewhere(component: PrintedComponent): readonly Aspect[] {
  return JUDGED_ELSEWHERE.filter(([, components]) => components.includes(component)).map(
    ([aspect]) => aspect,
  );
}

/**
 * Whether its letters may be small or capital: the name of an attached text ("QUY CHẾ LÀM VIỆC CỦA …") is printed in one with its
 * abstract in so many ways.
 */
function mayBeCapital(
  administrative: AdministrativeDocument,
  component: PrintedComponent,
  [first]: PrintedText,
): boolean {
  return (
    component === 'abstract' && first !== undefined && attachmentAt(administrative, first.paragraph) !== null
  );
}

function faultsOf(
  administrative: AdministrativeDocument,
  demands: Demands,
  component: PrintedComponent,
  typeface: TypefaceDemand,
): readonly ComponentFault[] {
  const { sizeSeries } = demands;
  const inSeries = sizeSeries === null ? null : sizeInSeries(administrative, sizeSeries, component);
  const lineElsewhere = isLineJudgedElsewhere(administrative, demands, component);
  return printedTexts(administrative, component).flatMap((text) =>
    aspectFaults(administrative.source, text, typeface, {
      besideOthers: !FULL_WIDTH.includes(component),
      skipped: [
        ...judgedElsewhere(component),
        ...(lineElsewhere ? (['underline'] as const) : []),
        ...(mayBeCapital(administrative, component, text) ? (['letterCase'] as const) : []),
      ],
      suggestSize: (actual) =>
        inSeries ?? (typeface.size === null ? actual : nearestIn(typeface.size, actual)),
    }).map((fault) => ({ ...fault, component, clause: typeface.clause })),
  );
}

function isDemanded(aspect: Aspect, typeface: TypefaceDemand): boolean {
  switch (aspect) {
    case 'size':
      return typeface.size !== null;
    case 'style':
      return typeface.bold !== null || typeface.italic !== null;
    case 'letterCase':
      return typeface.letterCase !== null;
    case 'alignment':
      return typeface.alignment !== null;
    case 'underline':
      return typeface.underline === null;
  }
}

function position({ ranges: [range] }: ComponentFault): number {
  return range === undefined ? 0 : range.paragraph * 10_000 + range.start;
}

/** The faults of one aspect that have one cause: the same thing wrong with most components. */
function sharedFaults(
  aspect: Aspect,
  faults: readonly ComponentFault[],
  judged: number,
): readonly ComponentFault[] {
  const byKind = groupBy(
    faults.filter((fault) => fault.aspect === aspect && fault.whole && fault.isUnseen !== true),
    ({ kind }) => kind,
  );
  const [most = []] = [...byKind.values()].sort((left, right) => right.length - left.length);
  const components = new Set(most.map(({ component }) => component)).size;
  return components >= LEAST_COMPONENTS && components >= judged * LEAST_SHARE
    ? [...most].sort((left, right) => position(left) - position(right))
    : [];
}

function findFaults(administrative: AdministrativeDocument, { demands }: Regulation): ComponentFaults {
  const typefaces = entries(demands);
  const faults = typefaces.flatMap(([component, typeface]) =>
    faultsOf(administrative, demands, component, typeface),
  );
  const present = typefaces.filter(([component]) => printedTexts(administrative, component).length > 0);
  const shared = (aspect: Aspect): readonly ComponentFault[] =>
    sharedFaults(aspect, faults, present.filter(([, typeface]) => isDemanded(aspect, typeface)).length);
  return {
    faults,
    everywhere: {
      size: shared('size'),
      style: shared('style'),
      letterCase: [],
      alignment: shared('alignment'),
      underline: [],
    },
  };
}

const faultsUnder = oncePer((administrative: AdministrativeDocument) =>
  oncePer((regulation: Regulation) => findFaults(administrative, regulation)),
);

/** All that is wrong with the print of a document's components, found once for all the rules that ask. */
export function componentFaults(
  administrative: AdministrativeDocument,
  regulation: Regulation,
): ComponentFaults {
  return faultsUnder(administrative)(regulation);
}
