import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { WireReply, WireRequest } from './wire';

/** Where the genuine library lies: `@microsoft/office-js`, for development and tests only (its licence). */
export const OFFICE_JS = join(
  dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** The genuine library, unmodified; its other end is ours. */
export interface OfficeLibrary {
  readonly Word: typeof Word;
  readonly Office: typeof Office;
  readonly extension: LibraryInternals;
}

/** What of `OfficeExtension` is not in its types: the seam for the other end, and what its own classes are built with. */
export interface LibraryInternals {
  readonly ClientObject: typeof OfficeExtension.ClientObject;
  readonly BatchApiHelper: {
    createPropertyObject(
      type: unknown,
      parent: OfficeExtension.ClientObject,
      name: string,
      isCollection: boolean,
      flags: number,
    ): OfficeExtension.ClientObject;
    createMethodObject(
      type: unknown,
      parent: OfficeExtension.ClientObject,
      name: string,
      operationType: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getById: string | null,
      flags: number,
    ): OfficeExtension.ClientObject;
    invokeMethod(
      object: OfficeExtension.ClientObject,
      name: string,
      operationType: number,
      args: readonly unknown[],
      flags: number,
      resultType: number,
    ): OfficeExtension.ClientResult<unknown>;
    invokeSetProperty(
      object: OfficeExtension.ClientObject,
      name: string,
      value: unknown,
      flags: number,
    ): void;
  };
  readonly SessionBase: {
    new (): LibrarySession;
    _overrideSession: LibrarySession | null;
  };
}

interface LibrarySession {
  _resolveRequestUrlAndHeaderInfo: () => Promise<unknown>;
  _createRequestExecutorOrNull: () => unknown;
}

/** Evaluates Word's bundle of the library in a realm of its own, without a browser: about 40 ms. */
export function loadOfficeLibrary(): OfficeLibrary {
  const file = join(OFFICE_JS, 'word-web-16.00.debug.js');
  const page: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, Promise, performance },
    navigator: { userAgent: 'node' },
    location: { href: 'https://localhost/', hash: '', search: '', origin: 'https://localhost' },
    document: {
      createElement: () => ({}),
      getElementsByTagName: () => [],
      documentElement: {},
      addEventListener: () => undefined,
      domain: 'localhost',
    },
    addEventListener: () => undefined,
  };
  page['window'] = page;
  page['self'] = page;
  createContext(page);
  runInContext(readFileSync(file, 'utf8'), page, { filename: file });
  return {
    Word: page['Word'] as typeof Word,
    Office: page['Office'] as typeof Office,
    extension: page['OfficeExtension'] as LibraryInternals,
  };
}

/**
 * Sends every request of the library to `answer`, through the seam that the library has for other hosts. Only JSON crosses, as
 * on the real wire.
 */
export function connect({ extension }: OfficeLibrary, answer: (request: WireRequest) => WireReply): void {
  const session = new extension.SessionBase();
  session._resolveRequestUrlAndHeaderInfo = () => Promise.resolve({ url: 'fake://document', headers: {} });
  session._createRequestExecutorOrNull = () => ({
    executeAsync: (_customData: unknown, _flags: unknown, message: { readonly Body: WireRequest }) =>
      Promise.resolve({
        HttpStatusCode: 200,
        ErrorCode: null,
        ErrorMessage: null,
        Headers: {},
        Body: throughJson(answer(throughJson(message.Body))),
      }),
  });
  extension.SessionBase._overrideSession = session;
}

function throughJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
