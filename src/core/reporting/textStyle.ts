/** How a text report marks its parts; the shell knows whether its output shows colour. */
export interface TextStyle {
  title(text: string): string;
  error(text: string): string;
  warning(text: string): string;
  info(text: string): string;
  aside(text: string): string;
}

const unchanged = (text: string): string => text;

export const PLAIN_TEXT: TextStyle = {
  title: unchanged,
  error: unchanged,
  warning: unchanged,
  info: unchanged,
  aside: unchanged,
};

/** ECMA-48 "select graphic rendition": every terminal of today, Windows' included, knows these. */
function graphicRendition(on: number, off: number): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}

export const COLOURED_TEXT: TextStyle = {
  title: graphicRendition(1, 22),
  error: graphicRendition(31, 39),
  warning: graphicRendition(33, 39),
  info: graphicRendition(36, 39),
  aside: graphicRendition(2, 22),
};
