import type { AdministrativeDocument } from '../../src/core/administrative';
import type { Paragraph } from '../../src/core/document';
import type { Edit, FragmentBlock, FragmentParagraph } from '../../src/core/edits';
import { sentences } from './defect';

type Version = 'wrong' | 'right';

/**
 * One natural slip, stated from the text of the law beside what should stand there: the wrong version must be found, the right one
 * must draw no report. `{wrong|right}` is the notation of the difference; `⏎` begins a new paragraph.
 */
export interface Slip {
  /** The slip as it is written down: unique. */
  readonly name: string;
  readonly clauses: readonly string[];
  /** Samples in which it is tried, or null for every one that has room. */
  readonly samples: readonly string[] | null;
  /** The edits of one version, or null where the document has no room. A right version without edits is the sample itself. */
  plant(administrative: AdministrativeDocument, version: Version): readonly Edit[] | null;
}

/** State and Party, letter, plan and report, dated in March and in June 2026. */
const SENTENCE_SAMPLES = ['nd30-ke-hoach', 'nd30-cong-van', 'nd30-bao-cao-luu-hanh', 'hd05-bao-cao'];
/** The running text of these ends outside a numbered list. */
const LINE_SAMPLES = ['nd30-ke-hoach', 'nd30-bao-cao', 'hd05-bao-cao-luu-hanh'];

/** Twips; within the margins of every sample. */
const TABLE_WIDTH = 9000;

const DIFFERENCE = /\{([^{}|]*)\|([^{}|]*)\}/gu;

/** One version of a text in the notation of {@link Slip}. */
export function versionOf(text: string, version: Version): string {
  return text.replace(DIFFERENCE, (_, wrong: string, right: string) => (version === 'wrong' ? wrong : right));
}

function clausesOf(clauses: string | readonly string[]): readonly string[] {
  return typeof clauses === 'string' ? [clauses] : clauses;
}

/** Slips whose two versions are added at the end of the running text. */
function addedSlips<Text>(
  clauses: string | readonly string[],
  texts: readonly Text[],
  samples: readonly string[],
  nameOf: (text: Text) => string,
  edit: (anchor: Paragraph, text: Text, version: Version) => Edit,
): readonly Slip[] {
  return texts.map((text) => ({
    name: nameOf(text),
    clauses: clausesOf(clauses),
    samples,
    plant: (administrative, version) => {
      const anchor = anchorOf(administrative);
      return anchor === null ? null : [edit(anchor, text, version)];
    },
  }));
}

const joined = (lines: readonly string[]): string => lines.join(' ⏎ ');

/** Sentences added to the running text. */
export function sentenceSlips(
  clauses: string | readonly string[],
  texts: readonly string[],
  samples: readonly string[] = SENTENCE_SAMPLES,
): readonly Slip[] {
  return addedSlips(clauses, texts, samples, String, (anchor, text, version) => ({
    kind: 'replaceText',
    range: emptyRange(anchor, anchor.text.trimEnd().length),
    expected: '',
    text: ` ${versionOf(text, version)}`,
  }));
}

/** Paragraphs added behind the running text. */
export function lineSlips(
  clauses: string | readonly string[],
  groups: readonly (readonly string[])[],
  samples: readonly string[] = LINE_SAMPLES,
): readonly Slip[] {
  return addedSlips(clauses, groups, samples, joined, (anchor, lines, version) =>
    insertion(
      anchor,
      lines.flatMap((line) => versionOf(line, version).split('⏎')).map((text) => paragraphLike(anchor, text)),
    ),
  );
}

/** A table with lines behind the running text: one row per line, cells apart by `|`. */
export function tableSlips(
  clauses: string | readonly string[],
  tables: readonly (readonly string[])[],
  samples: readonly string[] = LINE_SAMPLES,
): readonly Slip[] {
  return addedSlips(clauses, tables, samples, joined, (anchor, rows, version) => {
    const cells = rows.map((row) => versionOf(row, version).split('|'));
    const width = Math.floor(TABLE_WIDTH / (cells[0]?.length ?? 1));
    return insertion(anchor, [
      {
        kind: 'table',
        columns: cells[0]?.map(() => width) ?? [],
        bordered: true,
        rows: cells.map((row) => row.map((text) => ({ blocks: [cellText(anchor, text)] }))),
      },
      paragraphLike(anchor, 'Các cơ quan, đơn vị căn cứ bảng trên để thực hiện.'),
    ]);
  });
}

/**
 * Steps that change the sample's own text. The right side of each stands in the sample; a paragraph that the wrong side leaves empty
 * is deleted, `¶` is the end of the paragraph.
 */
export function documentSlips(
  clauses: string | readonly string[],
  groups: readonly (readonly string[])[],
): readonly Slip[] {
  return groups.map((steps) => ({
    name: steps.join(' ⏎ '),
    clauses: clausesOf(clauses),
    samples: null,
    plant: (administrative, version) => {
      const edits = steps.map((step) => stepEdits(administrative, step));
      if (edits.includes(null)) {
        return null;
      }
      return version === 'right' ? [] : edits.flatMap((some) => some ?? []);
    },
  }));
}

function stepEdits({ source }: AdministrativeDocument, step: string): readonly Edit[] | null {
  const [text = '', end] = step.split('¶');
  const right = versionOf(text, 'right');
  const wrong = versionOf(text, 'wrong');
  const paragraph = source.main.paragraphs.find((each) =>
    end === undefined ? each.text.includes(right) : each.text.endsWith(right),
  );
  if (paragraph === undefined) {
    return null;
  }
  if (wrong === right) {
    return [];
  }
  if (wrong === '' && paragraph.text === right) {
    return [{ kind: 'deleteParagraph', paragraph: paragraph.index, expected: right }];
  }
  const start = paragraph.text.indexOf(right);
  const [first = '', ...rest] = wrong.split('⏎');
  const range = { part: paragraph.part, paragraph: paragraph.index, start, end: start + right.length };
  const change: Edit = { kind: 'replaceText', range, expected: right, text: first };
  return rest.length === 0
    ? [change]
    : [
        change,
        insertion(
          paragraph,
          rest.map((text) => paragraphLike(paragraph, text)),
        ),
      ];
}

/** The last paragraph of running text before the end of the content. */
function anchorOf(administrative: AdministrativeDocument): Paragraph | null {
  const closing = new Set(administrative.closingSentence?.ranges.map(({ paragraph }) => paragraph));
  const texts = sentences(administrative).filter(
    ({ index, text }) => !closing.has(index) && /[.]\s*$/u.test(text) && !text.includes('./.'),
  );
  return texts.at(-1) ?? null;
}

function emptyRange(
  { part, index }: Paragraph,
  at: number,
): {
  readonly part: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
} {
  return { part, paragraph: index, start: at, end: at };
}

function insertion(anchor: Paragraph, blocks: readonly FragmentBlock[]): Edit {
  return {
    kind: 'insertFragment',
    at: { kind: 'after', paragraph: anchor.index, expected: anchor.text, outsideTable: false },
    fragment: { blocks },
  };
}

function sizeOf({ runs, markFormat }: Paragraph): number {
  return runs[0]?.format.size ?? markFormat.size;
}

/** A paragraph of running text set as its neighbour is. */
function paragraphLike(anchor: Paragraph, text: string): FragmentParagraph {
  const { alignment, firstLine, indentLeft, spaceBefore, spaceAfter, line, lineRule } = anchor.format;
  return {
    kind: 'paragraph',
    format: { alignment, firstLine, indentLeft, spaceBefore, spaceAfter, line, lineRule },
    content: [{ kind: 'text', text, format: { size: sizeOf(anchor) } }],
  };
}

function cellText(anchor: Paragraph, text: string): FragmentParagraph {
  return {
    kind: 'paragraph',
    format: { alignment: 'center' },
    content: [{ kind: 'text', text, format: { size: Math.min(sizeOf(anchor), 26) } }],
  };
}
