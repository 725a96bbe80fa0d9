import { strToU8, zipSync, type Zippable } from 'fflate';
import { WORDPROCESSINGML } from './flatOpc';
import { blockXml } from './fragmentXml';
import { headerParts, sectionPropertiesXml, type NewSection } from './newSection';
import { numberingPart } from './newNumbering';
import { contentTypesXml, documentRelationshipsXml, OFFICE, packageRelationshipsXml } from './newPackage';
import {
  appPropertiesXml,
  corePropertiesXml,
  settingsPart,
  type NewProperties,
  type NewSettings,
} from './newSettings';
import { StyleRegistry, stylesPart } from './newStyles';
import { directFormats } from './paragraphFormatXml';
import { element } from './xmlWriting';

export interface NewDocument extends NewSettings {
  /** At least one; each after the first starts a new page. */
  readonly sections: readonly NewSection[];
  /** Direct formatting on every paragraph (default), or one style per distinct format. */
  readonly formatting?: 'direct' | 'styles';
  readonly properties?: NewProperties;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The first moment that a zip entry can carry: the same document gives the same bytes. */
const ENTRY_TIME = new Date(1980, 0, 1);

/** A complete .docx package with the given content. Deterministic: equal arguments give equal bytes. */
export function newDocx(document: NewDocument): Uint8Array {
  const registry = document.formatting === 'styles' ? new StyleRegistry() : null;
  const formats = registry ?? directFormats;
  const body = document.sections.map((section, index) => {
    const content = section.blocks.map((block) => blockXml(block, formats)).join('');
    const properties = sectionPropertiesXml(section, index + 1);
    const last = index === document.sections.length - 1;
    return content + (last ? properties : element('w:p', {}, element('w:pPr', {}, properties)));
  });
  const main = element(
    'w:document',
    { 'xmlns:w': WORDPROCESSINGML, 'xmlns:r': OFFICE },
    element('w:body', {}, ...body),
  );
  // The styles part is written last: it lists what the body used.
  const headers = document.sections.flatMap((section, index) => headerParts(section, index + 1));
  const parts = [...headers, settingsPart(document), numberingPart(), stylesPart(registry)];
  return zipped({
    '[Content_Types].xml': contentTypesXml(parts),
    '_rels/.rels': packageRelationshipsXml(),
    'word/document.xml': main,
    'word/_rels/document.xml.rels': documentRelationshipsXml(parts),
    ...Object.fromEntries(parts.map((part) => [`word/${part.name}.xml`, part.xml])),
    'docProps/core.xml': corePropertiesXml(document.properties ?? {}),
    'docProps/app.xml': appPropertiesXml(),
  });
}

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, xml] of Object.entries(files)) {
    entries[path] = [strToU8(DECLARATION + xml), { mtime: ENTRY_TIME }];
  }
  return zipSync(entries);
}
