import type { ChangePreview } from '../edits';
import type { Finding } from '../linting';
import { changeLines } from './changeText';
import { printable } from './printable';
import { PLAIN_TEXT, type TextStyle } from './textStyle';

/** Findings that are mended together and what that changes, for people to read; ends with a line break. */
export function mendingText(
  findings: readonly Finding[],
  changes: readonly ChangePreview[],
  style: TextStyle = PLAIN_TEXT,
): string {
  return [
    ...findings.map((finding) => findingLine(finding, style)),
    ...changes.flatMap(changeLines).map((line) => `  ${coloured(line, style)}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function findingLine({ clause, location, message }: Finding, style: TextStyle): string {
  const place = location.paragraph === null ? '' : ` (đoạn ${location.paragraph + 1})`;
  return `${style.title(clause)}${place}: ${printable(message)}`;
}

function coloured(line: string, style: TextStyle): string {
  if (line.startsWith('- ')) {
    return style.error(line);
  }
  return line.startsWith('+ ') ? style.info(line) : line;
}
