import { strFromU8, unzipSync } from 'fflate';

/** The sequences that ECMA-376 prescribes for the children that edits write: CT_RPr, CT_PPr, CT_SectPr, CT_TrPr. */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  'w:rPr':
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange'.split(
      ' ',
    ),
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
      ' ',
    ),
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange'.split(
      ' ',
    ),
};

const TAG =
  /<(?:!--[\s\S]*?--|\?[\s\S]*?\?|!\[CDATA\[[\s\S]*?\]\]|(\/?)([\w:.-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?))>|<|>/g;

/**
 * What is wrong with the XML of a .docx: tags that do not nest, characters that must be escaped, children of properties out of the
 * schema's sequence or twice. `but` holds the complaints that the document deserved before.
 */
export function unsoundness(bytes: Uint8Array, but: readonly string[] = []): readonly string[] {
  const complaints = new Set<string>();
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name)) {
      complaintsAbout(strFromU8(content)).forEach((complaint) => complaints.add(`${name}: ${complaint}`));
    }
  }
  return [...complaints].filter((complaint) => !but.includes(complaint));
}

function complaintsAbout(xml: string): readonly string[] {
  const complaints: string[] = [];
  const open: { readonly name: string; reached: number }[] = [];
  for (const { 0: tag, 1: closing, 2: name, 4: empty } of xml.replace(/^\uFEFF/, '').matchAll(TAG)) {
    if (name === undefined) {
      if (tag === '<' || tag === '>') {
        complaints.push(tag === '<' ? 'a bare <' : '');
      }
      continue;
    }
    if (closing === '/') {
      const last = open.pop();
      if (last?.name !== name) {
        complaints.push(`</${name}> closes <${last?.name ?? ''}>`);
      }
      continue;
    }
    const parent = open.at(-1);
    const sequence = SEQUENCES[parent?.name ?? ''];
    const place = sequence?.indexOf(name.replace(/^w:/, '')) ?? -1;
    if (parent !== undefined && place >= 0) {
      const repeats = name.endsWith('Reference');
      if (place < parent.reached || (place === parent.reached && !repeats)) {
        complaints.push(`<${name}> out of sequence in <${parent.name}>`);
      }
      parent.reached = place;
    }
    if (empty !== '/') {
      open.push({ name, reached: -1 });
    }
  }
  return [...complaints, ...open.map(({ name }) => `<${name}> stays open`)].filter(
    (complaint) => complaint !== '',
  );
}
