import { WordError, type Property } from './richObject';
import { child, ensureChild, ensureFirstChild, setWordAttribute } from './xml';

/** The sequence of CT_PPr (ECMA-376 Part 1, 17.3.1.26): Word reports a file as damaged when children are out of it. */
const PARAGRAPH_ORDER =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
    ' ',
  );
/** The sequence of CT_RPr (17.3.2.28). */
const RUN_ORDER =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(
    ' ',
  );

const ALIGNMENTS: ReadonlyMap<unknown, string> = new Map([
  ['Left', 'left'],
  ['Centered', 'center'],
  ['Right', 'right'],
  ['Justified', 'both'],
]);

const UNDERLINES: ReadonlyMap<unknown, string> = new Map([
  ['None', 'none'],
  ['Single', 'single'],
  ['Double', 'double'],
]);

/** What `Word.Paragraph` can be set to, as direct formatting; lengths are points. */
export function paragraphFormat(paragraph: Element): Readonly<Record<string, Property>> {
  const part = (name: string): Element =>
    ensureChild(ensureFirstChild(paragraph, 'pPr'), name, PARAGRAPH_ORDER);
  const length = (element: string, attribute: string): Property => ({
    set: (value) => setWordAttribute(part(element), attribute, twips(value)),
  });
  return {
    Alignment: {
      set: (value) => setWordAttribute(part('jc'), 'val', oneOf(ALIGNMENTS, value, 'Paragraph.alignment')),
    },
    LeftIndent: length('ind', 'left'),
    RightIndent: length('ind', 'right'),
    FirstLineIndent: {
      set: (value) => {
        const indent = part('ind');
        const firstLine = twips(value);
        indent.removeAttribute('w:hanging');
        indent.removeAttribute('w:firstLine');
        setWordAttribute(indent, firstLine < 0 ? 'hanging' : 'firstLine', Math.abs(firstLine));
      },
    },
    SpaceBefore: length('spacing', 'before'),
    SpaceAfter: length('spacing', 'after'),
    // Always a multiple of single spacing, whatever the rule was (office-js #2296, #3203).
    LineSpacing: {
      set: (value) => {
        const spacing = part('spacing');
        setWordAttribute(spacing, 'line', twips(value));
        setWordAttribute(spacing, 'lineRule', 'auto');
      },
    },
  };
}

/** What `Word.Font` can be set to; `runs` are looked for only when something is set. */
export function fontFormat(runs: () => readonly Element[]): Readonly<Record<string, Property>> {
  const forEachRun = (change: (properties: Element) => void): void => {
    for (const run of runs()) {
      change(ensureFirstChild(run, 'rPr'));
    }
  };
  const toggle = (name: string): Property => ({
    set: (value) =>
      forEachRun((properties) =>
        setWordAttribute(ensureChild(properties, name, RUN_ORDER), 'val', value === true ? '1' : '0'),
      ),
  });
  const verticalPosition = (name: string): Property => ({
    set: (value) =>
      forEachRun((properties) =>
        setWordAttribute(
          ensureChild(properties, 'vertAlign', RUN_ORDER),
          'val',
          value === true ? name : 'baseline',
        ),
      ),
  });
  return {
    Bold: toggle('b'),
    Italic: toggle('i'),
    Size: {
      set: (value) =>
        forEachRun((properties) => {
          for (const name of ['sz', 'szCs']) {
            setWordAttribute(ensureChild(properties, name, RUN_ORDER), 'val', Number(value) * 2);
          }
        }),
    },
    Name: {
      set: (value) =>
        forEachRun((properties) => {
          for (const script of ['ascii', 'hAnsi', 'cs', 'eastAsia']) {
            setWordAttribute(ensureChild(properties, 'rFonts', RUN_ORDER), script, String(value));
          }
        }),
    },
    Underline: {
      set: (value) =>
        forEachRun((properties) =>
          setWordAttribute(
            ensureChild(properties, 'u', RUN_ORDER),
            'val',
            oneOf(UNDERLINES, value, 'Font.underline'),
          ),
        ),
    },
    Color: {
      set: (value) =>
        forEachRun((properties) =>
          setWordAttribute(
            ensureChild(properties, 'color', RUN_ORDER),
            'val',
            String(value).replace('#', ''),
          ),
        ),
    },
    HighlightColor: {
      set: (value) => {
        if (value !== null) {
          throw new WordError('InvalidArgument', 'only no highlight is played', 'Font.highlightColor');
        }
        forEachRun((properties) => child(properties, 'highlight')?.remove());
      },
    },
    Superscript: verticalPosition('superscript'),
    Subscript: verticalPosition('subscript'),
  };
}

function twips(points: unknown): number {
  if (typeof points !== 'number') {
    throw new WordError('InvalidArgument', `${String(points)} is no length`);
  }
  return Math.round(points * 20);
}

function oneOf(values: ReadonlyMap<unknown, string>, value: unknown, location: string): string {
  const known = values.get(value);
  if (known === undefined) {
    throw new WordError('InvalidArgument', `${String(value)} is not allowed`, location);
  }
  return known;
}
