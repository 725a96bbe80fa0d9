import { TCVN3 } from './tcvn3';
import { VNI } from './vni';

/** A Vietnamese encoding from before Unicode, of which each letter took one byte or two. */
export type LegacyEncoding = 'tcvn3' | 'vni';

const LETTERS: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = { tcvn3: TCVN3, vni: VNI };

/** How a font of an old encoding shows the codes. */
export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** It draws small letters as capitals: `.VnTimeH`. */
  readonly inCapitals: boolean;
}

/** The old encoding that a font draws, by its name: TCVN3 (`.VnTime`) or VNI (`VNI-Times`). Null for every other font. */
export function legacyFontOf(font: string): LegacyFont | null {
  if (/^\.vn/iu.test(font)) {
    return { encoding: 'tcvn3', inCapitals: /h$/iu.test(font) };
  }
  return /^vni-/iu.test(font) ? { encoding: 'vni', inCapitals: false } : null;
}

/** A text in Unicode, and where each of its units stood before. */
export interface DecodedText {
  readonly text: string;
  /** For each unit of `text`, the offset in the source of the code that it comes from. */
  readonly offsets: readonly number[];
}

/** The Unicode text (NFC) that an old encoding writes with `text`. What is no code of it stays. */
export function decodeLegacy(text: string, { encoding, inCapitals }: LegacyFont): DecodedText {
  const letters = LETTERS[encoding];
  const offsets: number[] = [];
  let decoded = '';
  for (let at = 0; at < text.length;) {
    const pair = text.slice(at, at + 2);
    const code = letters.has(pair) ? pair : text.charAt(at);
    const letter = letters.get(code) ?? code;
    decoded += inCapitals ? letter.toUpperCase() : letter;
    offsets.push(at);
    at += code.length;
  }
  return { text: decoded, offsets };
}
