import { TCVN3 } from '../../src/core/vietnamese/legacy/tcvn3';
import { VNI } from '../../src/core/vietnamese/legacy/vni';
import { withXml } from './docx';

/** The code of each letter; for capitals of VNI that whose every unit is one, as people typed them. */
function codesOf(letters: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...letters].map(([code, letter]) => [letter, code] as const));
}

const CODES = { tcvn3: codesOf(TCVN3), vni: codesOf(VNI) };

/** A text as people typed it before Unicode. TCVN3 has no capitals with tones: small letters stand for them, the font draws capitals. */
export function encoded(text: string, encoding: 'tcvn3' | 'vni'): string {
  const codes = CODES[encoding];
  return Array.from(text, (letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter).join(
    '',
  );
}

/** A document with all letters in an old encoding, in a font of it or, with `font` null, left in the fonts of Unicode. */
export function inOldEncoding(
  bytes: Uint8Array,
  encoding: 'tcvn3' | 'vni',
  font: string | null = null,
): Uint8Array {
  const inFont = (xml: string): string => (font === null ? xml : xml.replaceAll('Times New Roman', font));
  const texts = withXml(bytes, (xml) =>
    inFont(xml).replace(
      /(<w:t(?: [^>]*)?>)([^<]*)/gu,
      (_, tag: string, text: string) => tag + encoded(text, encoding),
    ),
  );
  return withXml(texts, inFont, 'word/styles.xml');
}
