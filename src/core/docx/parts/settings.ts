import type { DocumentSettings } from '../../document';
import { NONE, scanXml, type XmlTree } from '../../xml';
import { onOff, twips } from '../values';
import { DOCX_VOCABULARY } from '../vocabulary';

/** ECMA-376 17.15.1.25: half an inch. */
const DEFAULT_TAB_STOP = 720;

/** The settings that `word/settings.xml` holds; signature and final mark stand in other parts. */
export type SettingsPart = Omit<DocumentSettings, 'markedFinal' | 'signed'>;

export interface ReadSettings {
  readonly settings: SettingsPart;
  /** `overrideTableStyleFontSizeAndJustification`: paragraph styles always win over table styles. Word sets it in new documents. */
  readonly paragraphStylesWin: boolean;
}

export const DEFAULT_SETTINGS: ReadSettings = {
  settings: {
    evenAndOddHeaders: false,
    mirrorMargins: false,
    trackRevisions: false,
    protection: 'none',
    defaultTabStop: DEFAULT_TAB_STOP,
  },
  paragraphStylesWin: false,
};

/**
 * Reads a settings part.
 * @throws XmlError
 */
export function readSettings(bytes: Uint8Array): ReadSettings {
  const tree = scanXml(bytes, DOCX_VOCABULARY);
  const on = (name: string): boolean => {
    const node = tree.child(0, name);
    return node !== NONE && onOff(tree, node);
  };
  return {
    settings: {
      evenAndOddHeaders: on('w:evenAndOddHeaders'),
      mirrorMargins: on('w:mirrorMargins'),
      trackRevisions: on('w:trackRevisions'),
      protection: protection(tree, tree.child(0, 'w:documentProtection')),
      defaultTabStop: twips(tree, tree.child(0, 'w:defaultTabStop'), 'val') ?? DEFAULT_TAB_STOP,
    },
    paragraphStylesWin: compatibility(tree, 'overrideTableStyleFontSizeAndJustification') === '1',
  };
}

/** A `w:compatSetting` by its name, or null. */
function compatibility(tree: XmlTree, name: string): string | null {
  for (const node of tree.children(tree.child(0, 'w:compat'))) {
    if (tree.attribute(node, 'name') === name) {
      return tree.attribute(node, 'val');
    }
  }
  return null;
}

/** Protection that is stated but not enforced does not bind anybody. */
function protection(tree: XmlTree, node: number): string {
  const enforced = tree.attribute(node, 'enforcement');
  const binds = enforced === '1' || enforced === 'true' || enforced === 'on';
  return binds ? (tree.attribute(node, 'edit') ?? 'none') : 'none';
}
