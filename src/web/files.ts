import { saveAs } from '../ui/files';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** `ke-hoach.docx` → `ke-hoach-da-sua.docx`; a name without marks survives old mail and document systems. */
export function changedName(name: string): string {
  const stem = name.replace(/\.(docx?|xml)$/i, '');
  return stem.endsWith('-da-sua') ? `${stem}.docx` : `${stem}-da-sua.docx`;
}

/** Saves the document as it now stands beside the original. */
export function download(bytes: Uint8Array, name: string): void {
  saveAs(new Blob([new Uint8Array(bytes)], { type: DOCX_TYPE }), changedName(name));
}

/** The bytes of a file that the user chose or dropped. */
export async function readBytes(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
