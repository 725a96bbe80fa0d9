import type { NumberLabel } from '../../document';
import type { FormatCatalogue } from '../cascade/formatCatalogue';
import { formatNumber } from '../numbering/numberFormats';
import type { List, NumberingLevel } from '../numbering/numbering';
import type { StoryBuffers } from './storyBuffers';
import { symbolCharacter } from './symbolFonts';

type NumberedStory = Pick<
  StoryBuffers,
  'paragraphCount' | 'formatOfParagraph' | 'deletedMarks' | 'textStarts'
>;

/** Draws the automatic numbers of a story, by paragraph. */
export function numberParagraphs(
  story: NumberedStory,
  formats: FormatCatalogue,
): ReadonlyMap<number, NumberLabel> {
  const labels = new Map<number, NumberLabel>();
  const counters = new ListCounters();
  for (let paragraph = 0; paragraph < story.paragraphCount; paragraph++) {
    const format = formats.paragraphFormats[story.formatOfParagraph[paragraph] ?? 0];
    const numbering = format?.numbering ?? null;
    if (numbering === null || isDeleted(story, paragraph)) {
      continue;
    }
    const list = formats.resolver.list(numbering.list);
    const level = list?.levels.get(numbering.level);
    if (list === null || level === undefined) {
      continue;
    }
    counters.count(list, numbering.level);
    const bullet = level.format === 'bullet';
    const text = bullet ? bulletText(level) : counters.text(list, level);
    if (text !== '') {
      labels.set(paragraph, { text, bullet, level: numbering.level });
    }
  }
  return labels;
}

/** An empty paragraph whose mark is deleted will be gone once the change is accepted. */
function isDeleted(story: NumberedStory, paragraph: number): boolean {
  return story.deletedMarks.has(paragraph) && story.textStarts[paragraph] === story.textStarts[paragraph + 1];
}

/** The running numbers of all lists. Lists made from one abstract definition count together. */
class ListCounters {
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #restarted = new Set<string>();

  /** Counts one paragraph at a level of a list. */
  count(list: List, index: number): void {
    const counts = this.#countsOf(list);
    const override = list.startOverrides.get(index);
    const key = `${list.id}:${String(index)}`;
    const previous = counts.get(index);
    if (override !== undefined && !this.#restarted.has(key)) {
      // A start override takes effect where the list is first used (ECMA-376 17.9.26).
      this.#restarted.add(key);
      counts.set(index, override);
    } else {
      counts.set(index, previous === undefined ? startOf(list, index) : previous + 1);
    }
    for (const deeper of [...counts.keys()]) {
      if (deeper > index && restartsAfter(list.levels.get(deeper), index)) {
        counts.delete(deeper);
      }
    }
  }

  /** The level's text with the current numbers put in. */
  text(list: List, level: NumberingLevel): string {
    const counts = this.#countsOf(list);
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const shown = list.levels.get(index);
      if (shown === undefined) {
        return '';
      }
      // A level that no paragraph has used yet shows where it would start.
      const value = counts.get(index) ?? startOf(list, index);
      return formatNumber(
        value,
        level.legal && shown.format !== 'none' ? 'decimal' : shown.format,
        shown.customFormat,
      );
    });
  }

  #countsOf(list: List): Map<number, number> {
    let counts = this.#counts.get(list.counterId);
    if (counts === undefined) {
      counts = new Map();
      this.#counts.set(list.counterId, counts);
    }
    return counts;
  }
}

function startOf(list: List, index: number): number {
  return list.startOverrides.get(index) ?? list.levels.get(index)?.start ?? 1;
}

/** `w:lvlRestart`: missing = after every higher level, 0 = never, n = after level n or a higher one. */
function restartsAfter(level: NumberingLevel | undefined, used: number): boolean {
  const restartAfter = level?.restartAfter ?? null;
  return restartAfter === null || (restartAfter > 0 && used < restartAfter);
}

/** Bullets mostly stand in symbol fonts, as private characters. */
function bulletText(level: NumberingLevel): string {
  const font = level.run.properties.font ?? level.run.properties.fontHighAnsi ?? '';
  return [...level.text].map((character) => plainBullet(drawnBullet(character, font))).join('');
}

function drawnBullet(character: string, font: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  if (isSymbolFont(font)) {
    return symbolCharacter(font, codePoint);
  }
  // A private character without its font is one of Symbol, which Word uses unless told otherwise.
  return codePoint >= 0xf000 && codePoint <= 0xf0ff ? symbolCharacter('Symbol', codePoint) : character;
}

function isSymbolFont(font: string): boolean {
  return /^(?:symbol|wingdings(?: [23])?)$/i.test(font);
}

/** Signs that look like a hyphen or a dot become those; so does a bullet of an unknown shape. */
function plainBullet(character: string): string {
  switch (character) {
    case '\u2212':
    case '\u02d7':
      return '-';
    case '□':
      return '•';
    default:
      return character;
  }
}
