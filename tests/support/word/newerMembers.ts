import type { OfficeLibrary } from './officeLibrary';

const PAGE_SETUP = [
  'orientation',
  'pageWidth',
  'pageHeight',
  'topMargin',
  'bottomMargin',
  'leftMargin',
  'rightMargin',
  'headerDistance',
  'footerDistance',
  'gutter',
  'differentFirstPageHeaderFooter',
];

/**
 * The library of the registry is of July 2022 and ends at WordApi 1.3. Adds `section.pageSetup` (WordApiDesktop 1.3) to its classes, with its own
 * means, so that it goes over the wire as every property does.
 */
export function addPageSetup({ Word, extension }: OfficeLibrary): void {
  const { BatchApiHelper, ClientObject } = extension;
  class PageSetup extends ClientObject {
    set(values: Readonly<Record<string, unknown>>): void {
      for (const name of PAGE_SETUP.filter((each) => each in values)) {
        const wireName = name.charAt(0).toUpperCase() + name.slice(1);
        BatchApiHelper.invokeSetProperty(this, wireName, values[name], 0);
      }
    }
  }
  Object.defineProperty(Word.Section.prototype, 'pageSetup', {
    configurable: true,
    get(this: OfficeExtension.ClientObject) {
      return BatchApiHelper.createPropertyObject(PageSetup, this, 'PageSetup', false, 4);
    },
  });
}
