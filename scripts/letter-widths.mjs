/**
 * Builds `src/core/typography/letterWidths.json`: how wide the letters of Times New Roman are.
 *
 *   node scripts/letter-widths.mjs /usr/share/fonts/truetype/liberation2
 *
 * The folder holds Liberation Serif 2 (SIL Open Font License), whose letters are made as wide as those of Times New Roman. Only the
 * widths are taken, in units of 1/2048 of the type size; letters of one width stand in one string.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { fontWidths } from './font-widths.mjs';

const FACES = { regular: 'Regular', bold: 'Bold', italic: 'Italic', boldItalic: 'BoldItalic' };
const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const SIGNS =
  '\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u00ab\u00bb\u00b0\u00b1\u00b2\u00b3\u00b7\u00d7\u2264\u2265';

function letters() {
  const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));
  const vowels = [...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')));
  const vietnamese = [...vowels, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]);
  return [...new Set([...ascii, ...vietnamese, ...SIGNS])];
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  throw new Error('Name the folder that holds LiberationSerif-Regular.ttf and its companions.');
}
const table = Object.fromEntries(
  Object.entries(FACES).map(([face, suffix]) => {
    const widthOf = fontWidths(readFileSync(path.join(folder, `LiberationSerif-${suffix}.ttf`)));
    const byWidth = {};
    for (const letter of letters()) {
      byWidth[widthOf(letter)] = (byWidth[widthOf(letter)] ?? '') + letter;
    }
    return [face, byWidth];
  }),
);
const file = new URL('../src/core/typography/letterWidths.json', import.meta.url);
const options = await prettier.resolveConfig(file);
writeFileSync(file, await prettier.format(JSON.stringify(table), { ...options, parser: 'json' }));
