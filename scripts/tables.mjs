import { readFileSync } from 'node:fs';

/**
 * Reads a tab-separated table whose first line names the columns. Blank lines and lines that begin with `#` are left out.
 * @param {string | URL} file
 * @returns {Record<string, string>[]}
 */
export function readTable(file) {
  const lines = readFileSync(file, 'utf8')
    .normalize('NFC')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const columns = lines[0].split('\t');
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) {
      throw new Error(`${file}: ${cells.length} cells where ${columns.length} are expected: ${line}`);
    }
    return Object.fromEntries(columns.map((column, index) => [column, cells[index].trim()]));
  });
}
