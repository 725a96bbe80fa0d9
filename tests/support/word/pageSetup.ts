import type { Property } from './richObject';
import { child, ensureChild, setWordAttribute } from './xml';

/** The sequence of CT_SectPr (ECMA-376 Part 1, 17.6.17). */
const SECTION_ORDER =
  'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange'.split(
    ' ',
  );

/** What `Word.PageSetup` can be set to (WordApiDesktop 1.3); lengths are points. */
export function pageSetup(section: Element): Readonly<Record<string, Property>> {
  const length = (element: string, attribute: string): Property => ({
    set: (value) =>
      setWordAttribute(
        ensureChild(section, element, SECTION_ORDER),
        attribute,
        Math.round(Number(value) * 20),
      ),
  });
  return {
    Orientation: {
      set: (value) =>
        setWordAttribute(ensureChild(section, 'pgSz', SECTION_ORDER), 'orient', String(value).toLowerCase()),
    },
    PageWidth: length('pgSz', 'w'),
    PageHeight: length('pgSz', 'h'),
    TopMargin: length('pgMar', 'top'),
    BottomMargin: length('pgMar', 'bottom'),
    LeftMargin: length('pgMar', 'left'),
    RightMargin: length('pgMar', 'right'),
    HeaderDistance: length('pgMar', 'header'),
    FooterDistance: length('pgMar', 'footer'),
    Gutter: length('pgMar', 'gutter'),
    DifferentFirstPageHeaderFooter: {
      set: (value) => {
        if (value === true) {
          ensureChild(section, 'titlePg', SECTION_ORDER);
        } else {
          child(section, 'titlePg')?.remove();
        }
      },
    },
  };
}
