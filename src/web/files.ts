import { saveAs } from '../ui/files';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOCM_TYPE = 'application/vnd.ms-word.document.macroEnabled.12';

/**
 * `ke-hoach.docx` → `ke-hoach-da-sua.docx`; a name without marks survives old mail and document systems. A document with macros
 * stays a `.docm`: Word refuses to open one that is called `.docx`.
 */
export function changedName(name: string): string {
  const stem = name.replace(/\.(doc[xm]?|xml)$/i, '');
  const extension = /\.docm$/i.test(name) ? 'docm' : 'docx';
  return stem.endsWith('-da-sua') ? `${stem}.${extension}` : `${stem}-da-sua.${extension}`;
}

/** Saves the document as it now stands under a name. */
export function download(bytes: Uint8Array, name: string): void {
  const type = /\.docm$/i.test(name) ? DOCM_TYPE : DOCX_TYPE;
  saveAs(new Blob([new Uint8Array(bytes)], { type }), name);
}

/** The bytes of a file that the user chose or dropped. */
export async function readBytes(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
