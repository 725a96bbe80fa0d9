import { WordHost, type WordHostOptions } from '../../../src/host/word';
import { RichApiExecutor } from './executor';
import { FakeFiles } from './fakeFiles';
import { FakeWord } from './fakeWord';
import { documentObject } from './objectModel';
import { connect, loadOfficeLibrary, type OfficeLibrary } from './officeLibrary';
import type { Quirks } from './quirks';
import { UsageRecorder } from './usageRecorder';

export interface OpenOptions extends WordHostOptions {
  readonly quirks?: Quirks;
  /** Highest supported versions; default WordApi 1.3. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly url?: string;
}

/** A host over the genuine library over a fake Word that has a document open. */
export interface OpenWord {
  readonly host: WordHost;
  readonly word: FakeWord;
  readonly files: FakeFiles;
  readonly executor: RichApiExecutor;
  readonly usage: UsageRecorder;
}

let library: OfficeLibrary | null = null;

/** The genuine library of this test file, evaluated once. */
export function officeLibrary(): OfficeLibrary {
  library ??= loadOfficeLibrary();
  return library;
}

export function openInWord(docx: Uint8Array, options: OpenOptions = {}): OpenWord {
  const { Word, Office } = officeLibrary();
  const word = new FakeWord(docx, options.quirks);
  const usage = new UsageRecorder();
  const executor = new RichApiExecutor(() => documentObject(word), usage.record);
  connect(officeLibrary(), (request) => executor.execute(request));
  const files = new FakeFiles(word, Office, options.url ?? 'https://example.org/van-ban/ke-hoach.docx');
  const sets = options.sets ?? { WordApi: '1.3' };
  const host = new WordHost(
    {
      Word,
      Office: {
        AsyncResultStatus: Office.AsyncResultStatus,
        FileType: Office.FileType,
        context: {
          document: files.document,
          requirements: { isSetSupported: (name, version) => isAtLeast(sets[name], version) },
        },
      },
    },
    options,
  );
  return { host, word, files, executor, usage };
}

function isAtLeast(present: string | undefined, wanted: string): boolean {
  return present !== undefined && Number(present.split('.')[1]) >= Number(wanted.split('.')[1]);
}
