import type { Paragraph, RunFormat, Section } from '../../document';
import type {
  ParagraphFormatChange,
  RunFormatChange,
  SetPageSetup,
  SetParagraphFormat,
  SetRunFormat,
} from '../edit';
import { plannedText } from '../proof/keptText';
import { newStart, type EditedParagraph } from './textInverse';

/**
 * The formats that the text of a range had, stretch by stretch, for the paragraph as it is now. Null where it had fonts that one name
 * cannot give back.
 */
export function runFormatInverse(
  { before, after, replacements }: EditedParagraph,
  { range, format }: SetRunFormat,
): readonly SetRunFormat[] | null {
  if (before.text === '') {
    return [stretch(after, 0, after.text.length, former(before.markFormat, format))];
  }
  const runs = before.runs.filter((run) => run.start < range.end && run.end > range.start);
  if (format.font !== undefined && runs.some((run) => !hasOneFont(run.format))) {
    return null;
  }
  const now: (readonly [start: number, end: number, format: RunFormat])[] = [];
  const { kept } = plannedText(before.text, replacements);
  for (const run of runs) {
    for (const part of kept) {
      const from = Math.max(run.start, range.start, part.before);
      const to = Math.min(run.end, range.end, part.before + part.length);
      const shift = part.after - part.before;
      now.push([from + shift, to + shift, run.format]);
    }
    // Text that was put in for other text has taken over the format of its first letter.
    for (const edit of replacements.filter(
      ({ range: own }) => own.start >= run.start && own.start < run.end,
    )) {
      const start = newStart(edit, replacements);
      const within = edit.range.start >= range.start && edit.range.start < range.end;
      now.push([start, within ? start + edit.text.length : start, run.format]);
    }
  }
  return now
    .filter(([start, end]) => start < end)
    .map(([start, end, was]) => stretch(after, start, end, former(was, format)));
}

function stretch({ index, part, text }: Paragraph, start: number, end: number, format: RunFormatChange) {
  return {
    kind: 'setRunFormat',
    range: { part, paragraph: index, start, end },
    expected: text.slice(start, end),
    format,
  } as const;
}

function hasOneFont({ font, fontComplexScript, fontHighAnsi }: RunFormat): boolean {
  return font === fontHighAnsi && font === fontComplexScript;
}

/** The former paragraph format, in the properties that were changed. A height means nothing without its rule. */
export function paragraphFormatInverse(
  { before, after }: EditedParagraph,
  { format }: SetParagraphFormat,
): SetParagraphFormat {
  const lines: ParagraphFormatChange =
    format.line === undefined && format.lineRule === undefined
      ? {}
      : { line: before.format.line, lineRule: before.format.lineRule };
  return {
    kind: 'setParagraphFormat',
    part: after.part,
    paragraph: after.index,
    expected: after.text,
    format: { ...former(before.format, format), ...lines },
  };
}

/** The former page, in the properties that were changed. */
export function pageSetupInverse({ margins, page, titlePage }: Section, edit: SetPageSetup): SetPageSetup {
  return {
    kind: 'setPageSetup',
    section: edit.section,
    ...(edit.page === undefined ? {} : { page }),
    ...(edit.margins === undefined ? {} : { margins: former(margins, edit.margins) }),
    ...(edit.titlePage === undefined ? {} : { titlePage }),
  };
}

/** The values that a holder of properties has for those that a change names. */
function former<Change extends object>(holder: Required<Change>, change: Change): Change {
  const names = new Set(Object.keys(change));
  return Object.fromEntries(Object.entries(holder).filter(([name]) => names.has(name))) as Change;
}
