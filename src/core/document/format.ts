/**
 * Where an effective value was set. `implied` is the default that ECMA-376 prescribes when no part says anything.
 */
export type Origin =
  'direct' | 'characterStyle' | 'paragraphStyle' | 'numbering' | 'tableStyle' | 'docDefaults' | 'implied';

/** For every property of a format: the layer that set its effective value. */
export type Origins<Format> = { readonly [Property in keyof Format]: Origin };

export type VerticalPosition = 'baseline' | 'superscript' | 'subscript';

/** The effective character properties, after direct formatting, styles, defaults and theme fonts. */
export interface RunProperties {
  /** Font of Latin text, theme fonts resolved (`w:rFonts/@w:ascii`). */
  readonly font: string;
  /** Font of Vietnamese letters outside ASCII (`w:rFonts/@w:hAnsi`): Word takes `hAnsi` for U+00C0 and above. */
  readonly fontHighAnsi: string;
  /** Font of complex scripts (`w:rFonts/@w:cs`). */
  readonly fontComplexScript: string;
  /** Half-points (26 = 13 pt). */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `none`, `single`, `double`, … as `w:u/@w:val` says. */
  readonly underline: string;
  readonly caps: boolean;
  readonly smallCaps: boolean;
  readonly strike: boolean;
  readonly hidden: boolean;
  readonly verticalPosition: VerticalPosition;
  /** `auto` or six upper-case hexadecimal digits. */
  readonly color: string;
  /** Highlighter colour name, or `none`. */
  readonly highlight: string;
  /** Fill behind the letters: `auto` or six upper-case hexadecimal digits. */
  readonly shading: string;
  /** A line is drawn around the letters (`w:bdr`). */
  readonly bordered: boolean;
  /** Additional space between letters, twips; negative is condensed. */
  readonly characterSpacing: number;
}

export interface RunFormat extends RunProperties {
  /** Id of the character style, or null. */
  readonly style: string | null;
  readonly origins: Origins<RunProperties>;
}

export type Alignment = 'left' | 'center' | 'right' | 'both' | 'distribute';
export type LineRule = 'auto' | 'exact' | 'atLeast';

export interface Border {
  /** `single`, `double`, `dashed`, …; never `none` or `nil`: an absent line is null. */
  readonly style: string;
  /** Eighths of a point. */
  readonly width: number;
  readonly color: string;
}

export interface TabStop {
  /** Twips from the left text edge. */
  readonly position: number;
  readonly alignment: string;
  readonly leader: string;
}

/** The effective paragraph properties. Lengths are twips (1 mm = 56.6929 twips). */
export interface ParagraphProperties {
  readonly alignment: Alignment;
  readonly indentLeft: number;
  readonly indentRight: number;
  /** First-line indent; negative is hanging. */
  readonly firstLine: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** Paragraphs of one style do not add space between them (`w:contextualSpacing`). */
  readonly contextualSpacing: boolean;
  /** 240 = single when `lineRule` is `auto`; twips otherwise. */
  readonly line: number;
  readonly lineRule: LineRule;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  /** 0 to 8, or null for body text. */
  readonly outlineLevel: number | null;
  readonly borderTop: Border | null;
  readonly borderBottom: Border | null;
  readonly tabs: readonly TabStop[];
  readonly shading: string;
  /**
   * Horizontal place of a text frame (`w:framePr`): `left`, `center`, `right`, `inside`, `outside`, or `free` where a length places it;
   * null = not in a frame.
   */
  readonly frame: string | null;
}

export interface ParagraphFormat extends ParagraphProperties {
  /** Id of the paragraph style in force (the default style where none is named), or null where no style exists. */
  readonly style: string | null;
  /** List and level of automatic numbering, or null. */
  readonly numbering: { readonly list: string; readonly level: number } | null;
  readonly origins: Origins<ParagraphProperties>;
}
