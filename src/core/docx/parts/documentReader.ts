import { MAIN_PART, type Document, type DocumentProperties, type Story } from '../../document';
import type { Package, Relationship } from '../../opc';
import { scanXml, toUtf8, type XmlTree } from '../../xml';
import { FormatCatalogue } from '../cascade/formatCatalogue';
import { FormatResolver } from '../cascade/formatResolver';
import { findMainPart } from './mainPart';
import { NO_NUMBERING, readNumbering } from '../numbering/numbering';
import { PartReader } from './partReader';
import { readCoreProperties, readExtendedProperties, readMarkedFinal } from './properties';
import { notADocx, type ReadFailure } from '../readFailure';
import { readComments } from './comments';
import { readSections } from './sections';
import { DEFAULT_SETTINGS, readSettings } from './settings';
import { readStory, type ReadStory } from '../story/storyReader';
import { keepSource } from '../story/storySource';
import { NO_STYLES, readStyleSheet } from '../formatting/styleSheet';
import { TableFormatSource } from '../cascade/tableFormats';
import { NO_THEME, readTheme } from '../formatting/theme';
import { DOCX_VOCABULARY } from '../vocabulary';

type Result =
  | { readonly ok: true; readonly document: Document; readonly package: Package }
  | { readonly ok: false; readonly failure: ReadFailure };

/** Parts besides the main one that hold paragraphs, by relationship type. */
const STORY_TYPES = new Set(['header', 'footer', 'footnotes', 'endnotes']);

/**
 * Package → document.
 * @throws PackageError, XmlError when the main part or the way to it is damaged
 */
export function readDocument(opened: Package): Result {
  const main = findMainPart(opened);
  if (!main.ok) {
    return main;
  }
  const parts = new PartReader(opened, main.partName);
  const mainTree = scanXml(toUtf8(main.bytes), DOCX_VOCABULARY);
  if (mainTree.name(0) !== 'w:document') {
    return { ok: false, failure: notADocx('Tệp này không chứa văn bản Word.') };
  }

  const theme = parts.readLinked('theme', NO_THEME, readTheme);
  const sheet = parts.readLinked('styles', NO_STYLES, (bytes) => readStyleSheet(bytes, theme));
  const numbering = parts.readLinked('numbering', NO_NUMBERING, (bytes) => readNumbering(bytes, theme));
  const { settings, paragraphStylesWin } = parts.readLinked('settings', DEFAULT_SETTINGS, readSettings);

  const formats = new FormatCatalogue(new FormatResolver(sheet, numbering), theme);
  const tables = new TableFormatSource(sheet, paragraphStylesWin);
  const read = readStories(parts, { partName: main.partName, tree: mainTree }, formats, tables);
  const { stories } = read;
  const storyOfLink = (id: string | null): string | null => {
    const link = parts.links.find((each) => each.id === id);
    return link === undefined || !stories.has(storyName(link.target)) ? null : storyName(link.target);
  };
  const document: Document = {
    main: read.main.story,
    stories,
    sections: readSections(mainTree, read.main.sections, read.main.story.paragraphs.length, storyOfLink),
    settings: {
      evenAndOddHeaders: settings.evenAndOddHeaders,
      mirrorMargins: settings.mirrorMargins,
      trackRevisions: settings.trackRevisions,
      protection: settings.protection,
      defaultTabStop: settings.defaultTabStop,
      markedFinal: parts.readRoot('custom-properties', 'customProperties', false, readMarkedFinal),
      signed: opened.partNames.some((name) => /^_xmlsignatures\/.*\.xml$/i.test(name)),
    },
    styles: new Map([...sheet.styles.values()].map(({ id, name, type }) => [id, { id, name, type }])),
    properties: readProperties(parts),
    revisionCount: read.revisionCount,
    comments: parts.readLinked<readonly string[]>('comments', [], readComments),
    warnings: parts.warnings,
    missingParts: [],
  };
  return { ok: true, document, package: opened };
}

interface MainPart {
  readonly partName: string;
  readonly tree: XmlTree;
}

interface ReadStories {
  readonly main: ReadStory;
  /** By name, the main one included. */
  readonly stories: ReadonlyMap<string, Story>;
  readonly revisionCount: number;
}

/** Reads every part with paragraphs, and remembers where each came from. */
function readStories(
  parts: PartReader,
  { partName: mainName, tree: mainTree }: MainPart,
  formats: FormatCatalogue,
  tables: TableFormatSource,
): ReadStories {
  const stories = new Map<string, Story>();
  let revisionCount = 0;
  const add = (tree: XmlTree, partName: string, name: string): ReadStory => {
    const read = readStory(tree, name, formats, tables, parts.mediaLookup(partName));
    stories.set(name, read.story);
    revisionCount += read.revisionCount;
    keepSource(read.story, {
      partName,
      tree,
      nodes: read.nodes,
      sections: read.sections.map(({ node }) => node),
    });
    return read;
  };
  const main = add(mainTree, mainName, MAIN_PART);
  for (const { type, target } of distinctTargets(parts.links)) {
    if (STORY_TYPES.has(type)) {
      parts.readPart(target, null, (bytes) =>
        add(scanXml(bytes, DOCX_VOCABULARY), target, storyName(target)),
      );
    }
  }
  return { main, stories, revisionCount };
}

function readProperties(parts: PartReader): DocumentProperties {
  const unnamed = { author: '', lastModifiedBy: '' };
  const unknown = { application: '', template: '' };
  const people = parts.readRoot('core-properties', 'coreProperties', unnamed, readCoreProperties);
  const tools = parts.readRoot('extended-properties', 'extendedProperties', unknown, readExtendedProperties);
  return {
    author: people.author,
    lastModifiedBy: people.lastModifiedBy,
    application: tools.application,
    template: tools.template,
  };
}

/** Stories are known by the file name of their part: `word/header1.xml` is `header1`. */
function storyName(partName: string): string {
  return partName.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}

function distinctTargets(links: readonly Relationship[]): readonly Relationship[] {
  return links.filter(
    (link, index) => !link.external && links.findIndex(({ target }) => target === link.target) === index,
  );
}
