import { WORDPROCESSINGML } from './flatOpc';
import { wordPart, type NewPart } from './newPackage';
import { element, escapeXml } from './xmlWriting';

/** Document properties; what is missing is left blank. */
export interface NewProperties {
  readonly title?: string;
  readonly author?: string;
}

export interface NewSettings {
  /** Inner and outer margins change places on the back of the sheet. Default false. */
  readonly mirrorMargins?: boolean;
}

const WORD_URI = 'http://schemas.microsoft.com/office/word';

/** Settings of a document made by Word 2013 or later (compatibility mode 15), with the Vietnamese default tab distance of 1.27 cm. */
export function settingsPart({ mirrorMargins = false }: NewSettings = {}): NewPart {
  const compatibility = element('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': WORD_URI,
    'w:val': 15,
  });
  const xml = element(
    'w:settings',
    { 'xmlns:w': WORDPROCESSINGML },
    element('w:zoom', { 'w:percent': 100 }),
    mirrorMargins ? element('w:mirrorMargins') : '',
    element('w:defaultTabStop', { 'w:val': 720 }),
    element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
    element('w:compat', {}, compatibility),
    element('w:themeFontLang', { 'w:val': 'vi-VN' }),
    element('w:decimalSymbol', { 'w:val': ',' }),
    element('w:listSeparator', { 'w:val': ';' }),
  );
  return wordPart('settings', 'settings', xml);
}

/** `docProps/core.xml`. Without dates: the core has no clock. */
export function corePropertiesXml({ title = '', author = '' }: NewProperties): string {
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    element('dc:title', {}, escapeXml(title)),
    element('dc:creator', {}, escapeXml(author)),
    element('dc:language', {}, 'vi-VN'),
  );
}

/** `docProps/app.xml`. */
export function appPropertiesXml(): string {
  return element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, 'Thể Thức'),
  );
}
