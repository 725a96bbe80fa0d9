import type { MissingPart } from '../../core';
import { ProxyScope } from './liveDocument';
import type { WordRuntime } from './wordRuntime';

/** A flat OPC package, and what Word left out of it. */
export interface BodyOoxml {
  readonly bytes: Uint8Array;
  readonly missingParts: readonly MissingPart[];
}

/**
 * The document through `body.getOoxml()`, for a Word that does not hand out the file. On the desktop the package has styles and
 * headers, in Word on the web the body alone (office-js-docs #583).
 * @throws an Office error: some drawings make Word give up (office-js #998, #6059)
 */
export async function readBodyOoxml({ Word }: WordRuntime): Promise<BodyOoxml> {
  const xml = await Word.run(async (context) => {
    const scope = new ProxyScope(context);
    const ooxml = scope.keep(context.document.body).getOoxml();
    await scope.finish();
    return ooxml.value;
  });
  return { bytes: new TextEncoder().encode(xml), missingParts: missingPartsOf(xml) };
}

/**
 * What cannot be judged from a package. That a package has no header does not say that the document has none, so only a part
 * that is there counts as delivered; and where neither header nor footer came, the section properties are taken for Word's
 * defaults.
 */
function missingPartsOf(flatOpc: string): readonly MissingPart[] {
  const has = (part: string): boolean => flatOpc.includes(`pkg:name="/word/${part}`);
  const headers = has('header');
  const footers = has('footer');
  const delivered: Readonly<Record<MissingPart, boolean>> = {
    headers,
    footers,
    styles: has('styles.xml'),
    sections: headers || footers,
    settings: has('settings.xml'),
    footnotes: has('footnotes.xml') || !flatOpc.includes('<w:footnoteReference'),
  };
  return (Object.keys(delivered) as MissingPart[]).filter((part) => !delivered[part]);
}
