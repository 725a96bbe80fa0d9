import { WORDPROCESSINGML } from './flatOpc';
import { wordPart, type NewPart } from './newPackage';
import { element } from './xmlWriting';

/** `w:numId` of the lists that a new document offers. */
export const LISTS = {
  /** `I.`, `1.` */
  outline: 1,
  /** `-` */
  dash: 2,
  /** `*`, the mark under a Party agency's name. */
  asterisk: 3,
} as const;

/** The numbering part. The labels have no indents of their own: a paragraph's format states them. */
export function numberingPart(): NewPart {
  const outline = [level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.')];
  const lists = [
    definition(LISTS.outline, 'multilevel', outline),
    definition(LISTS.dash, 'singleLevel', [level(0, 'bullet', '-')]),
    definition(LISTS.asterisk, 'singleLevel', [level(0, 'bullet', '*')]),
  ];
  const instances = Object.values(LISTS).map((list) =>
    element('w:num', { 'w:numId': list }, element('w:abstractNumId', { 'w:val': list })),
  );
  const xml = element('w:numbering', { 'xmlns:w': WORDPROCESSINGML }, ...lists, ...instances);
  return wordPart('numbering', 'numbering', xml);
}

function definition(list: number, kind: string, levels: readonly string[]): string {
  const type = element('w:multiLevelType', { 'w:val': kind });
  return element('w:abstractNum', { 'w:abstractNumId': list }, type, ...levels);
}

function level(index: number, format: string, text: string): string {
  return element(
    'w:lvl',
    { 'w:ilvl': index },
    element('w:start', { 'w:val': 1 }),
    element('w:numFmt', { 'w:val': format }),
    element('w:suff', { 'w:val': 'space' }),
    element('w:lvlText', { 'w:val': text }),
    element('w:lvlJc', { 'w:val': 'left' }),
  );
}
