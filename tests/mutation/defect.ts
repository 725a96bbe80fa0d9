import type { AdministrativeDocument, Component } from '../../src/core/administrative';
import { MAIN_PART, type Paragraph, type Range } from '../../src/core/document';
import type { Edit, ParagraphFormatChange, RunFormatChange, SetPageSetup } from '../../src/core/edits';

/**
 * One way in which a correct document goes wrong, planted by an edit of the file: the checker does not know how it was made. The
 * clauses are the catalogue's, stated here independently of the rules; a report under any of them finds the defect.
 */
export interface Defect {
  /** English, unique: what is done. */
  readonly name: string;
  readonly clauses: readonly string[];
  /** The edits that plant it, or null where the document has no room for it. */
  plant(administrative: AdministrativeDocument): readonly Edit[] | null;
}

type ComponentOf = (administrative: AdministrativeDocument) => Component | null | undefined;

/** Replaces the first match of `pattern` in a component; a pattern that ends in `$` is looked for in its last line only. */
export function slip(
  name: string,
  clauses: readonly string[],
  find: ComponentOf,
  pattern: RegExp,
  text: string,
): Defect {
  return {
    name,
    clauses,
    plant: (administrative) => {
      const ranges = find(administrative)?.ranges ?? [];
      for (const range of pattern.source.endsWith('$') ? ranges.slice(-1) : ranges) {
        const edits = replaceIn(administrative.source.main.paragraphs[range.paragraph], range, pattern, text);
        if (edits !== null) {
          return edits;
        }
      }
      return null;
    },
  };
}

/** Replaces the first match of `pattern` in the first of the paragraphs that has one. */
export function textSlip(
  name: string,
  clauses: readonly string[],
  paragraphs: (administrative: AdministrativeDocument) => readonly Paragraph[],
  pattern: RegExp,
  text: string,
): Defect {
  return {
    name,
    clauses,
    plant: (administrative) => {
      for (const paragraph of paragraphs(administrative)) {
        const edits = replaceIn(paragraph, { start: 0, end: paragraph.text.length }, pattern, text);
        if (edits !== null) {
          return edits;
        }
      }
      return null;
    },
  };
}

function replaceIn(
  paragraph: Paragraph | undefined,
  { start, end }: Pick<Range, 'start' | 'end'>,
  pattern: RegExp,
  replacement: string,
): readonly Edit[] | null {
  const found = paragraph === undefined ? null : pattern.exec(paragraph.text.slice(start, end).trimEnd());
  if (paragraph === undefined || found === null) {
    return null;
  }
  const [expected] = found;
  const from = start + found.index;
  const range = {
    part: paragraph.part,
    paragraph: paragraph.index,
    start: from,
    end: from + expected.length,
  };
  // Looking around is done with: what was matched is replaced as it stands.
  const inserted = replacement.replace(/\$(\d)/gu, (_, group: string) => found[Number(group)] ?? '');
  return [{ kind: 'replaceText', range, expected, text: inserted }];
}

/** Changes how all letters of a component are printed. */
export function lettering(
  name: string,
  clauses: readonly string[],
  find: ComponentOf,
  format: RunFormatChange | ((paragraph: Paragraph) => RunFormatChange),
): Defect {
  return {
    name,
    clauses,
    plant: (administrative) => {
      const component = find(administrative);
      const edits = (component?.ranges ?? []).flatMap((range): readonly Edit[] => {
        const paragraph = administrative.source.main.paragraphs[range.paragraph];
        const expected = paragraph?.text.slice(range.start, range.end) ?? '';
        return paragraph === undefined || expected.trim() === ''
          ? []
          : [
              {
                kind: 'setRunFormat',
                range,
                expected,
                format: typeof format === 'function' ? format(paragraph) : format,
              },
            ];
      });
      return edits.length === 0 ? null : edits;
    },
  };
}

/** Changes how the paragraphs of a component are set. */
export function setting(
  name: string,
  clauses: readonly string[],
  find: ComponentOf,
  format: ParagraphFormatChange,
): Defect {
  return {
    name,
    clauses,
    plant: (administrative) => {
      const edits = (find(administrative)?.ranges ?? []).flatMap(({ paragraph }): readonly Edit[] => {
        const found = administrative.source.main.paragraphs[paragraph];
        return found === undefined
          ? []
          : [{ kind: 'setParagraphFormat', part: MAIN_PART, paragraph, expected: found.text, format }];
      });
      return edits.length === 0 ? null : edits;
    },
  };
}

/** Empties the paragraphs of a component: it is no longer there. */
export function loss(name: string, clauses: readonly string[], find: ComponentOf): Defect {
  return {
    name,
    clauses,
    plant: (administrative) => {
      const { paragraphs } = administrative.source.main;
      const edits = (find(administrative)?.ranges ?? []).flatMap((range): readonly Edit[] => {
        const expected = paragraphs[range.paragraph]?.text.slice(range.start, range.end) ?? '';
        return expected === '' ? [] : [{ kind: 'replaceText', range, expected, text: '' }];
      });
      return edits.length === 0 ? null : edits;
    },
  };
}

/** Changes the page of the first section. Lengths are twips. */
export function pageSetup(
  name: string,
  clauses: readonly string[],
  setup: Omit<SetPageSetup, 'kind' | 'section'>,
): Defect {
  return {
    name,
    clauses,
    plant: ({ source: { sections } }) =>
      setup.titlePage === sections[0]?.titlePage ? null : [{ kind: 'setPageSetup', section: 0, ...setup }],
  };
}

/** Paragraphs of the body that hold text and stand in no table, headings included. */
export function bodyText({ source, body }: AdministrativeDocument): readonly Paragraph[] {
  return source.main.paragraphs
    .slice(body.firstParagraph, body.endParagraph)
    .filter(({ text, cell }) => text.trim() !== '' && cell === null);
}

/** A paragraph of running text: long enough to be a sentence, without a heading's label. */
export function sentences(administrative: AdministrativeDocument): readonly Paragraph[] {
  const headings = new Set(
    administrative.outline.filter(({ kind }) => kind === 'heading').map(({ paragraph }) => paragraph),
  );
  const bases = new Set(
    administrative.legalBases.flatMap(({ ranges }) => ranges.map(({ paragraph }) => paragraph)),
  );
  return bodyText(administrative).filter(
    ({ index, text }) => text.length > 80 && !headings.has(index) && !bases.has(index),
  );
}

/** The paragraphs as a component of their own, for the operators above. */
export function asComponent(paragraphs: readonly (Paragraph | undefined)[]): Component | null {
  const ranges = paragraphs.flatMap((paragraph) =>
    paragraph === undefined
      ? []
      : [{ part: paragraph.part, paragraph: paragraph.index, start: 0, end: paragraph.text.length }],
  );
  return ranges.length === 0 ? null : { text: '', ranges };
}
