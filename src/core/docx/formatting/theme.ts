import { NONE, scanXml, type XmlTree } from '../../xml';
import { DOCX_VOCABULARY } from '../vocabulary';

/** The two font schemes of a theme. An empty name means that the theme leaves the choice to the application. */
export interface Theme {
  readonly major: ThemeFonts;
  readonly minor: ThemeFonts;
}

interface ThemeFonts {
  readonly latin: string;
  readonly complexScript: string;
}

const NO_FONTS: ThemeFonts = { latin: '', complexScript: '' };
export const NO_THEME: Theme = { major: NO_FONTS, minor: NO_FONTS };

/**
 * Reads the fonts of a theme part.
 * @throws XmlError
 */
export function readTheme(bytes: Uint8Array): Theme {
  const tree = scanXml(bytes, DOCX_VOCABULARY);
  const scheme = tree.descendant(0, 'a:fontScheme');
  return {
    major: readFonts(tree, tree.child(scheme, 'a:majorFont')),
    minor: readFonts(tree, tree.child(scheme, 'a:minorFont')),
  };
}

/** The font that a theme attribute (`minorHAnsi`, `majorBidi` …) stands for, or null when the theme names none. */
export function themeFont(theme: Theme, reference: string): string | null {
  const fonts = reference.startsWith('major') ? theme.major : theme.minor;
  const name = reference.endsWith('Bidi') ? fonts.complexScript : fonts.latin;
  return name === '' ? null : name;
}

function readFonts(tree: XmlTree, node: number): ThemeFonts {
  if (node === NONE) {
    return NO_FONTS;
  }
  return {
    latin: tree.attribute(tree.child(node, 'a:latin'), 'typeface') ?? '',
    complexScript: tree.attribute(tree.child(node, 'a:cs'), 'typeface') ?? '',
  };
}
