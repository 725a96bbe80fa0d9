import type { Border, ParagraphFormat, RunFormat } from '../../core';
import { halfPoints, lineWidth, pixels } from './units';

/** Height of one line of Times New Roman, in times of its size: what "single" spacing measures. */
const SINGLE_LINE = 1.15;

const TEXT_ALIGN = {
  left: 'left',
  center: 'center',
  right: 'right',
  both: 'justify',
  distribute: 'justify',
} as const;

/** Word's highlighter colours whose names are not CSS colours of the same look. */
const HIGHLIGHT_COLORS: Readonly<Record<string, string>> = {
  darkYellow: '#808000',
  darkRed: '#800000',
  green: '#00ff00',
};

/** CSS declarations that draw a run's format. */
export function runCss(format: RunFormat): string {
  return declarations({
    'font-family': `${quoted(format.fontHighAnsi)}, "Times New Roman", "Liberation Serif", serif`,
    'font-size': halfPoints(format.size),
    'font-weight': format.bold ? 'bold' : 'normal',
    'font-style': format.italic ? 'italic' : 'normal',
    'font-variant': format.smallCaps ? 'small-caps' : null,
    'text-transform': format.caps ? 'uppercase' : null,
    'text-decoration-line': decorationLine(format),
    'text-decoration-style': format.underline === 'double' ? 'double' : null,
    'vertical-align':
      format.verticalPosition === 'baseline'
        ? null
        : format.verticalPosition === 'superscript'
          ? 'super'
          : 'sub',
    color: format.color === 'auto' ? null : `#${format.color}`,
    'background-color': background(format),
    'letter-spacing': format.characterSpacing === 0 ? null : pixels(format.characterSpacing),
    display: format.hidden ? 'none' : null,
  });
}

/** CSS declarations that draw a paragraph's format; its container must not collapse margins, because Word adds them. */
export function paragraphCss(format: ParagraphFormat): string {
  return declarations({
    'text-align': TEXT_ALIGN[format.alignment],
    'text-indent': pixels(format.firstLine),
    margin: [format.spaceBefore, format.indentRight, format.spaceAfter, format.indentLeft]
      .map(pixels)
      .join(' '),
    'line-height': lineHeight(format),
    'border-top': borderCss(format.borderTop),
    'border-bottom': borderCss(format.borderBottom),
    'background-color': format.shading === 'auto' ? null : `#${format.shading}`,
    '--hanging': format.firstLine < 0 ? pixels(-format.firstLine) : null,
  });
}

function borderCss(border: Border | null): string | null {
  if (border === null) {
    return null;
  }
  const style =
    border.style === 'double' || border.style === 'dashed' || border.style === 'dotted'
      ? border.style
      : 'solid';
  const color = border.color === 'auto' ? 'currentcolor' : `#${border.color}`;
  return `${lineWidth(border.width)} ${style} ${color}`;
}

function lineHeight({ line, lineRule }: ParagraphFormat): string {
  switch (lineRule) {
    case 'auto':
      return String(Math.round((line / 240) * SINGLE_LINE * 1000) / 1000);
    case 'exact':
      return pixels(line);
    case 'atLeast':
      return `max(${pixels(line)}, ${SINGLE_LINE}em)`;
  }
}

function decorationLine({ strike, underline }: RunFormat): string | null {
  const lines = [...(underline === 'none' ? [] : ['underline']), ...(strike ? ['line-through'] : [])];
  return lines.length === 0 ? null : lines.join(' ');
}

function background({ highlight, shading }: RunFormat): string | null {
  if (highlight !== 'none') {
    return HIGHLIGHT_COLORS[highlight] ?? highlight.toLowerCase();
  }
  return shading === 'auto' ? null : `#${shading}`;
}

/** A font name comes from the file: only what a name may hold gets into the style sheet. */
function quoted(font: string): string {
  return `"${font.replaceAll(/[^\p{L}\p{N} ._-]/gu, '')}"`;
}

function declarations(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .flatMap(([property, value]) => (value === null ? [] : [`${property}:${value}`]))
    .join(';');
}
