import { saveAs } from '../ui/files';

/** What Word tells apart by the ending of the name: documents and templates, without and with macros. */
const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  docm: 'application/vnd.ms-word.document.macroEnabled.12',
  dotx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
  dotm: 'application/vnd.ms-word.template.macroEnabled.12',
};

/** The files that the chooser offers. */
export const ACCEPTED = Object.keys(TYPES)
  .map((extension) => `.${extension}`)
  .join(',');

/**
 * `ke-hoach.docx` → `ke-hoach-da-sua.docx`; a name without marks survives old mail and document systems. Macros and templates keep
 * their ending: Word refuses to open one that is called `.docx`.
 */
export function changedName(name: string): string {
  const stem = name.replace(/\.(do[ct][xm]?|xml)$/i, '');
  const extension = extensionOf(name);
  return stem.endsWith('-da-sua') ? `${stem}.${extension}` : `${stem}-da-sua.${extension}`;
}

/** Saves the document as it now stands under a name. */
export function download(bytes: Uint8Array, name: string): void {
  saveAs(new Blob([new Uint8Array(bytes)], { type: TYPES[extensionOf(name)] ?? '' }), name);
}

function extensionOf(name: string): string {
  return /\.(do[ct][xm])$/i.exec(name)?.[1]?.toLowerCase() ?? 'docx';
}

/** The bytes of a file that the user chose or dropped. */
export async function readBytes(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
