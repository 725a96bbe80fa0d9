/**
 * The parts of Office.js that the host uses: `{ Word, Office }` of the page, once `Office.onReady` has said that Word shows it.
 * Handed in, so that the tests can hand in the genuine library over a Word of their own.
 */
export interface WordRuntime {
  readonly Word: Pick<typeof Word, 'run'>;
  readonly Office: Pick<typeof Office, 'AsyncResultStatus' | 'FileType'> & {
    readonly context: {
      readonly document: Pick<Office.Document, 'getFileAsync' | 'url'>;
      readonly requirements: { isSetSupported(name: string, minVersion: string): boolean };
    };
  };
}
