import type { Alignable } from './paragraphAlignment';

/** The mark that a comment hangs on, in Words that count it; nobody reads it. */
const COMMENT_MARK = '\u0005';

/** A paragraph of the document as Word holds it now. */
export interface LiveParagraph extends Alignable {
  readonly proxy: Word.Paragraph;
  /** As `paragraph.text` answers, without marks of comments; see `wordText.ts` for how that differs from the file. */
  readonly text: string;
}

/**
 * The proxies of one `Word.run`. Word keeps a reference for each, and at the end of the run the library sends one more request
 * to drop them all, which takes longer than the work itself (office-js #5692: 1.1 s for 10,000 paragraphs). Dropping them with
 * the last request saves it.
 */
export class ProxyScope {
  readonly context: Word.RequestContext;
  readonly #proxies: OfficeExtension.ClientObject[] = [];

  constructor(context: Word.RequestContext) {
    this.context = context;
  }

  /** Notes a proxy that was just made. */
  keep<Proxy extends OfficeExtension.ClientObject>(proxy: Proxy): Proxy {
    this.#proxies.push(proxy);
    return proxy;
  }

  /** Notes the proxies of a collection that was loaded. */
  keepAll<Proxy extends OfficeExtension.ClientObject>(proxies: readonly Proxy[]): readonly Proxy[] {
    return proxies.map((proxy) => this.keep(proxy));
  }

  /**
   * Sends what is queued, for the last time: afterwards no proxy of this scope may be used, but what was loaded can be read.
   */
  async finish(): Promise<void> {
    const { trackedObjects } = this.context;
    // To add is to take over from the library, which otherwise drops them itself.
    trackedObjects.add(this.#proxies);
    trackedObjects.remove(this.#proxies);
    await this.context.sync();
  }
}

/**
 * Asks for the paragraphs of a body, a header or a footer: in reading order, those in tables included, those in text boxes not.
 * Only text and table depth are loaded: formats come from the file, because loading them for a whole document makes Word freeze
 * (office-js #6024).
 * @returns what reads the answer after the next sync
 */
export function queueParagraphs(scope: ProxyScope, body: Word.Body): () => readonly LiveParagraph[] {
  const paragraphs = scope.keep(scope.keep(body).paragraphs);
  paragraphs.load('text,tableNestingLevel');
  return () =>
    paragraphs.items.map((proxy) => ({
      proxy: scope.keep(proxy),
      text: proxy.text.replaceAll(COMMENT_MARK, ''),
      tableLevel: proxy.tableNestingLevel,
    }));
}
