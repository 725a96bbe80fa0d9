import type {
  Document,
  HeaderFooterSet,
  Paragraph,
  ParagraphFormat,
  RunFormat,
  Story,
} from '../../src/core/document';
import { liveStories } from '../../src/core/linting';

/** Everything that a reader of the document could notice, comparable with `toEqual`; how text is cut into runs is left out. */
export function factsOf(document: Document): unknown {
  return {
    stories: liveStories(document).filter(isVisible).map(storyFacts),
    sections: document.sections.map(({ headers, footers, ...section }) => ({
      ...section,
      headers: furniture(document, headers, section.titlePage),
      footers: furniture(document, footers, section.titlePage),
    })),
    settings: document.settings,
    revisions: document.revisionCount,
    comments: document.comments,
  };
}

function isVisible({ paragraphs }: Story): boolean {
  return paragraphs.some(({ text, drawings, fields }) => text !== '' || drawings.length + fields.length > 0);
}

/** Headers by what they show: names of parts, and parts that no page shows, are of no account. */
function furniture({ settings, stories }: Document, set: HeaderFooterSet, titlePage: boolean): unknown {
  const shown = [set.default, titlePage ? set.first : null, settings.evenAndOddHeaders ? set.even : null];
  return shown.map((part) => (stories.get(part ?? '')?.paragraphs ?? []).map(({ text }) => text).join('|'));
}

function storyFacts({ part, paragraphs, tables }: Story): unknown {
  return {
    part,
    paragraphs: paragraphs.map(paragraphFacts),
    tables: tables.map(({ firstParagraph, endParagraph, rows }) => [
      firstParagraph,
      endParagraph,
      rows.map((row) => row.length),
    ]),
  };
}

function paragraphFacts(paragraph: Paragraph): unknown {
  const { format, markFormat, label, fields, drawings, contentControls, bookmarks, cell, text } = paragraph;
  return {
    text,
    runs: runFacts(paragraph),
    format: shown(format),
    mark: text === '' ? shown(markFormat) : null,
    label,
    fields,
    drawings: drawings.map(({ kind, at }) => [kind, at]),
    controls: contentControls.length,
    // Where Word was last goes with an empty paragraph; nothing refers to it.
    bookmarks: bookmarks.filter((name) => name !== '_GoBack'),
    cell: cell === null ? null : [cell.table.index, cell.row, cell.column],
  };
}

function shown({ origins: _, ...values }: ParagraphFormat | RunFormat): unknown {
  return values;
}

function runFacts({ runs }: Paragraph): unknown {
  const joined: { text: string; format: unknown; key: string }[] = [];
  for (const { text, format } of runs.filter((run) => run.text !== '')) {
    const values = shown(format);
    const key = JSON.stringify(values);
    const last = joined.at(-1);
    if (last?.key === key) {
      last.text += text;
    } else {
      joined.push({ text, format: values, key });
    }
  }
  return joined.map(({ text, format }) => ({ text, format }));
}
