import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** The source of a module with the letters of its patterns written out, by the script that webpack and Jest use. */
function writtenOut(source: string): string {
  const run = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { withLettersWrittenOut } from './scripts/patterns/written-out-letters.mjs';
process.stdout.write(withLettersWrittenOut(${JSON.stringify(source)}));`,
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (run.status !== 0) {
    throw new Error(run.stderr);
  }
  return run.stdout;
}

const patternOf = (pattern: string): RegExp =>
  new RegExp(writtenOut(`/${pattern}/u`).slice(1, -'/u'.length), 'u');

/** The letters of Vietnamese, of the languages written beside it, and what stands around words. */
const VIETNAMESE = [...'aăâeêioôơuưyđ'].flatMap((letter) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => `${letter}${tone}`.normalize('NFC')),
);
const LETTERS = [...VIETNAMESE, ...'bcdfghjklmnpqrstvwxzčĕĭŏŭƀñßçα', ...'яδ'].filter(
  (letter) => letter.length === 1,
);
const CAPITALS = LETTERS.map((letter) => letter.toUpperCase()).filter((letter) => letter.length === 1);
const OTHERS = [...'0123456789 .,;:!?()[]{}/\\-–—…“”"\'’%×÷\u00a0\t*+=_•°²'];

describe('the letters of patterns, written out', () => {
  it.each([
    [String.raw`^\p{L}$`, String.raw`^\P{L}$`, /^\p{L}$/u],
    [String.raw`^\p{Lu}$`, String.raw`^\P{Lu}$`, /^\p{Lu}$/u],
    [String.raw`^[\p{Ll}]$`, String.raw`^[^\p{Ll}]$`, /^\p{Ll}$/u],
  ])('mean what the property means: %s', (source, opposite, property) => {
    const pattern = patternOf(source);
    const negated = patternOf(opposite);
    for (const character of [...LETTERS, ...CAPITALS, ...OTHERS]) {
      expect([character, pattern.test(character), negated.test(character)]).toEqual([
        character,
        property.test(character),
        !property.test(character),
      ]);
    }
  });

  it('takes what other scripts write as letters too', () => {
    const pattern = patternOf(String.raw`^\p{L}+$`);
    for (const word of ['Ελλάδα', 'Москва', 'ខ្មែរ', 'ປະເທດ', 'ไทย', '越南', 'ハノイ', '한국']) {
      expect([word, pattern.test(word)]).toEqual([word, true]);
    }
  });

  it.each([
    ['a literal', String.raw`/[\d\p{L}-]\p{L}[^\]\p{L}]/u`, String.raw`/[\d#-][#][^\]#]/u`],
    ['one in an array', String.raw`[['x', /^(X)\s(?=\p{L})/u]]`, String.raw`[['x', /^(X)\s(?=[#])/u]]`],
    ['escaped backslashes', String.raw`/[\\]\p{L}\[\p{L}/u`, String.raw`/[\\][#]\[[#]/u`],
    ['a text', String.raw`new RegExp('(?<!\\p{L})\\[x', 'u')`, String.raw`new RegExp('(?<![#])\\[x', 'u')`],
    [
      'templates, one inside the other, a class open between the pieces',
      "String.raw`[§{DIGITS}\\p{L}]§{`(?:§{'\\\\p{L}'})`}\\p{L}`",
      "String.raw`[§{DIGITS}#]§{`(?:§{'[#]'})`}[#]`",
    ],
  ])('knows what is inside a class: %s', (_, written, meant) => {
    // A template inside a text of this file would be taken for one of its own.
    const [source, expected] = [written, meant].map((text) => text.replaceAll('§', '$')) as [string, string];
    const letters = writtenOut(String.raw`/\p{L}/u`).slice('/['.length, -']/u'.length);
    expect(writtenOut(source).replaceAll(letters, '#')).toBe(expected);
  });

  it('leaves everything else alone', () => {
    const source = String.raw`const a = /\p{M}[\p{P}\P{L}]\d/u; // \q{L}`;
    expect(writtenOut(source)).toBe(source);
  });
});
