import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Complaint {
  readonly description: string;
  readonly part: string;
  readonly xpath: string;
}

const PROGRAM = fileURLToPath(new URL('validate.mjs', `file://${__dirname}/`));
const MOST_OUTPUT = 64 * 1024 * 1024;

/**
 * What Microsoft's Open XML SDK finds wrong with documents, by its rules for Microsoft 365: the schema of ISO/IEC 29500 transitional with
 * Office's extensions, and the rules that no schema can state (unique ids, references that exist). One line for each complaint.
 * @param documents .docx packages by a name to tell them apart
 */
export function invalidity(documents: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'the-thuc-validity-'));
  try {
    const files = new Map(
      [...documents].map(([name, bytes], index) => {
        const path = join(folder, `${index}.docx`);
        writeFileSync(path, bytes);
        return [path, name] as const;
      }),
    );
    const output = execFileSync(process.execPath, [PROGRAM, ...files.keys()], { maxBuffer: MOST_OUTPUT });
    const complaints = JSON.parse(output.toString()) as Readonly<Record<string, readonly Complaint[]>>;
    return [...files].flatMap(([path, name]) => {
      const list = complaints[path];
      if (list === undefined) {
        throw new Error(`${name} was not validated`);
      }
      return list.map(({ description, part, xpath }) => `${name}: ${description} (${part} ${xpath})`);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
