import type { Paragraph, ParagraphFormat, RunFormat, RunProperties } from '../../document';
import type { RunFormatChange, SetRunFormat } from '../edit';
import type { KeptStretch } from './keptText';

const RUN_PROPERTIES: readonly (keyof RunProperties)[] = [
  'font',
  'fontHighAnsi',
  'fontComplexScript',
  'size',
  'bold',
  'italic',
  'underline',
  'caps',
  'smallCaps',
  'strike',
  'hidden',
  'verticalPosition',
  'color',
  'highlight',
  'shading',
  'characterSpacing',
];

/** Properties that a change of another one brings along. */
const BROUGHT_BY: Readonly<Partial<Record<keyof RunProperties, keyof RunFormatChange>>> = {
  fontHighAnsi: 'font',
  fontComplexScript: 'font',
};

/** Compares formats of letters; documents have few distinct ones, and each pair is compared once. */
export class FormatComparison {
  readonly #known = new Map<RunFormat, Map<RunFormat, readonly (keyof RunProperties)[]>>();

  /** The properties in which two formats differ. */
  differences(before: RunFormat, after: RunFormat): readonly (keyof RunProperties)[] {
    let row = this.#known.get(before);
    if (row === undefined) {
      row = new Map();
      this.#known.set(before, row);
    }
    let found = row.get(after);
    if (found === undefined) {
      found = RUN_PROPERTIES.filter((name) => before[name] !== after[name]);
      row.set(after, found);
    }
    return found;
  }

  /** The first property of kept text that differs though no edit of it is planned, or null. */
  firstDeviation(
    before: Paragraph,
    after: Paragraph,
    kept: readonly KeptStretch[],
    planned: readonly SetRunFormat[],
  ): keyof RunProperties | null {
    const formatsBefore = unitFormats(before);
    const formatsAfter = unitFormats(after);
    for (const stretch of kept) {
      for (let unit = 0; unit < stretch.length; unit++) {
        const was = formatsBefore[stretch.before + unit];
        const is = formatsAfter[stretch.after + unit];
        if (was === undefined || is === undefined || was === is) {
          continue;
        }
        const beyond = this.differences(was, is).find(
          (name) => !isPlanned(name, stretch.before + unit, planned),
        );
        if (beyond !== undefined) {
          return beyond;
        }
      }
    }
    return null;
  }
}

/** The format of every unit of the text. */
function unitFormats({ runs, text }: Paragraph): readonly RunFormat[] {
  const formats: RunFormat[] = new Array<RunFormat>(text.length);
  for (const { start, end, format } of runs) {
    formats.fill(format, start, end);
  }
  return formats;
}

function isPlanned(name: keyof RunProperties, unit: number, planned: readonly SetRunFormat[]): boolean {
  const stated = BROUGHT_BY[name] ?? name;
  return planned.some(
    ({ range, format }) => range.start <= unit && unit < range.end && Object.hasOwn(format, stated),
  );
}

/** The first property of the paragraphs that differs and is not in `planned`, or null. */
export function paragraphDeviation(
  before: ParagraphFormat,
  after: ParagraphFormat,
  planned: ReadonlySet<string>,
): string | null {
  // A height means nothing without its rule: who sets the one sets both.
  const lines = planned.has('line') || planned.has('lineRule');
  const found = Object.entries(before).find(([name, value]) => {
    const exempt = planned.has(name) || name === 'origins' || name === 'style' || name === 'numbering';
    const line = lines && (name === 'line' || name === 'lineRule');
    return !exempt && !line && !sameValue(value, new Map(Object.entries(after)).get(name));
  });
  return found?.[0] ?? null;
}

/** Borders and tab stops are small objects. */
function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
