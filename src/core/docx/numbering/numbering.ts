import { NONE, scanXml, type XmlTree } from '../../xml';
import { readParagraphSettings, type ParagraphSettings } from '../formatting/paragraphProperties';
import { readRunSettings, type RunSettings } from '../formatting/runProperties';
import type { Theme } from '../formatting/theme';
import { integer, onOff } from '../values';
import { DOCX_VOCABULARY } from '../vocabulary';

/** One `w:lvl`: how the numbers of a level look. */
export interface NumberingLevel {
  readonly start: number;
  /** `decimal`, `lowerLetter`, `bullet` … as `w:numFmt/@w:val` says. */
  readonly format: string;
  /** For the format `custom`: an example such as `001, 002, 003, ...`. */
  readonly customFormat: string;
  /** Text with `%1` … `%9` where the numbers go. */
  readonly text: string;
  /** A level number (1 = first level) after which this level starts again; 0 = never; null = after every higher level. */
  readonly restartAfter: number | null;
  /** All numbers in decimal (`w:isLgl`). */
  readonly legal: boolean;
  /** Paragraph style that stands for this level, or null. */
  readonly style: string | null;
  readonly paragraph: ParagraphSettings;
  readonly run: RunSettings;
}

interface AbstractList {
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  /** Name of the numbering style that holds the real definition, or null. */
  readonly styleReference: string | null;
}

interface ListInstance {
  readonly abstractId: string;
  readonly startOverrides: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
}

/** A `w:num` with everything it inherits. Lists with the same `counterId` count together. */
export interface List {
  readonly id: string;
  readonly counterId: string;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** `word/numbering.xml`. */
export interface Numbering {
  readonly abstractLists: ReadonlyMap<string, AbstractList>;
  readonly instances: ReadonlyMap<string, ListInstance>;
}

export const NO_NUMBERING: Numbering = { abstractLists: new Map(), instances: new Map() };

/**
 * Reads a numbering part.
 * @throws XmlError
 */
export function readNumbering(bytes: Uint8Array, theme: Theme): Numbering {
  const tree = scanXml(bytes, DOCX_VOCABULARY);
  const abstractLists = new Map<string, AbstractList>();
  const instances = new Map<string, ListInstance>();
  for (const node of tree.children(0)) {
    if (tree.name(node) === 'w:abstractNum') {
      abstractLists.set(tree.attribute(node, 'abstractNumId') ?? '', {
        levels: readLevels(tree, node, theme),
        styleReference: tree.attribute(tree.child(node, 'w:numStyleLink'), 'val'),
      });
    } else if (tree.name(node) === 'w:num') {
      instances.set(tree.attribute(node, 'numId') ?? '', readInstance(tree, node, theme));
    }
  }
  return { abstractLists, instances };
}

/**
 * The list with a `w:numId`, or null for an unknown one. `listOfStyle` gives the `w:numId` that a numbering style names:
 * an abstract list may hold nothing but a reference to such a style.
 */
export function findList(
  numbering: Numbering,
  id: string,
  listOfStyle: (style: string) => string | null,
): List | null {
  const instance = numbering.instances.get(id);
  let abstractId = instance?.abstractId;
  if (instance === undefined || abstractId === undefined) {
    return null;
  }
  let abstract = numbering.abstractLists.get(abstractId);
  // One step is what Word writes; a second reference would be a circle.
  if (abstract?.styleReference != null) {
    const target = listOfStyle(abstract.styleReference);
    abstractId = (target === null ? undefined : numbering.instances.get(target)?.abstractId) ?? abstractId;
    abstract = numbering.abstractLists.get(abstractId);
  }
  return {
    id,
    counterId: abstractId,
    levels: new Map([...(abstract?.levels ?? []), ...instance.levels]),
    startOverrides: instance.startOverrides,
  };
}

function readInstance(tree: XmlTree, node: number, theme: Theme): ListInstance {
  const startOverrides = new Map<number, number>();
  const levels = new Map<number, NumberingLevel>();
  for (const override of tree.children(node)) {
    if (tree.name(override) !== 'w:lvlOverride') {
      continue;
    }
    const index = integer(tree, override, 'ilvl') ?? 0;
    const start = integer(tree, tree.child(override, 'w:startOverride'), 'val');
    if (start !== null) {
      startOverrides.set(index, start);
    }
    const level = tree.child(override, 'w:lvl');
    if (level !== NONE) {
      levels.set(index, readLevel(tree, level, theme));
    }
  }
  const abstractId = tree.attribute(tree.child(node, 'w:abstractNumId'), 'val') ?? '';
  return { abstractId, startOverrides, levels };
}

function readLevels(tree: XmlTree, abstractList: number, theme: Theme): ReadonlyMap<number, NumberingLevel> {
  const levels = new Map<number, NumberingLevel>();
  for (const node of tree.children(abstractList)) {
    if (tree.name(node) === 'w:lvl') {
      levels.set(integer(tree, node, 'ilvl') ?? 0, readLevel(tree, node, theme));
    }
  }
  return levels;
}

function readLevel(tree: XmlTree, node: number, theme: Theme): NumberingLevel {
  // A custom format stands in mc:AlternateContent; its Choice comes first in document order.
  const format = tree.descendant(node, 'w:numFmt');
  const legal = tree.child(node, 'w:isLgl');
  const pictureBullet = tree.child(node, 'w:lvlPicBulletId') !== NONE;
  return {
    start: integer(tree, tree.child(node, 'w:start'), 'val') ?? 0,
    format: tree.attribute(format, 'val') ?? 'decimal',
    customFormat: tree.attribute(format, 'format') ?? '',
    text: pictureBullet ? '•' : (tree.attribute(tree.child(node, 'w:lvlText'), 'val') ?? ''),
    restartAfter: integer(tree, tree.child(node, 'w:lvlRestart'), 'val'),
    legal: legal !== NONE && onOff(tree, legal),
    style: tree.attribute(tree.child(node, 'w:pStyle'), 'val'),
    paragraph: readParagraphSettings(tree, tree.child(node, 'w:pPr')),
    run: readRunSettings(tree, tree.child(node, 'w:rPr'), theme),
  };
}
