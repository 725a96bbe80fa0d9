import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { RichApiExecutor } from './executor';
import type { FakeWord } from './fakeWord';
import { documentObject } from './objectModel';
import { OFFICE_JS } from './officeLibrary';
import type { WireRequest } from './wire';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** office.js talks to a Word on the web only over https, and only on Microsoft's hosts or the pane's own. */
const ORIGIN = 'https://word.test';
/** The page of Word that shows the pane. */
export const WORD = `${ORIGIN}/word.html`;
const CONVERSATION = 'conversation';
const APP = 'app';

/** Numbers by which Word on the web knows the methods of the Common API. */
const DispatchId = { getFile: 77, getFileSlice: 80, closeFile: 81, richApi: 93 } as const;

/** An envelope of the conversation between office.js and Word on the web, over `postMessage`. */
interface Envelope {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: MethodCall;
}

type MethodCall = Readonly<Record<number, number>> & {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly string[];
};

const REQUEST = 0;
const RESPONSE = 1;
const INVOKE = 0;

/**
 * The other end of office.js inside a browser: plays Word on the web, which shows the pane in a frame and talks to it with
 * messages. The genuine library of the registry answers for Microsoft's server; nothing of it is changed.
 */
export class WordOnTheWeb {
  readonly executor: RichApiExecutor;
  readonly #word: FakeWord;
  readonly #sets: Readonly<Record<string, number>>;
  readonly #files = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();

  /** @param sets highest supported versions of requirement sets above WordApi 1.3: `{ WordApi: 1.4 }` */
  constructor(word: FakeWord, sets: Readonly<Record<string, number>> = {}) {
    this.#word = word;
    this.#sets = sets;
    this.executor = new RichApiExecutor(() => documentObject(word));
  }

  /**
   * Answers for the pages of Word: `WORD` is a page with the pane in it, opened as `search` says. To be called before the page
   * is opened.
   * @param site where the built pages are served
   */
  async install(page: Page, site: string, search = ''): Promise<void> {
    await page.route(`${CDN}**`, async (route) => {
      const file = join(OFFICE_JS, new URL(route.request().url()).pathname.replace('/lib/1/hosted/', ''));
      await (existsSync(file) ? route.fulfill({ path: file }) : route.abort());
    });
    await page.route(`${ORIGIN}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      await (pathname === '/word.html'
        ? route.fulfill({
            contentType: 'text/html; charset=utf-8',
            body: hostPage(`/taskpane.html${search}`),
          })
        : route.fulfill({ response: await route.fetch({ url: `${site}${pathname}` }) }));
    });
    await page.exposeFunction('askWord', (message: string) => this.#answer(message));
  }

  /** What the pane's message is answered with; null for nothing. */
  #answer(message: string): string | null {
    const envelope = JSON.parse(message) as Envelope;
    if (envelope._messageType !== REQUEST || !envelope._conversationId.startsWith(CONVERSATION)) {
      return null;
    }
    return JSON.stringify({
      _messageType: RESPONSE,
      _actionName: envelope._actionName,
      _conversationId: envelope._conversationId,
      _correlationId: envelope._correlationId,
      _errorCode: 0,
      _responseType: 0,
      _data: this.#dataFor(envelope),
      _serializerVersion: 1,
    });
  }

  #dataFor({ _actionName: action, _actionType: type, _data: call }: Envelope): unknown {
    if (action === 'ContextActivationManager_getAppContextAsync') {
      const matrix = { Selection: 1.1, CompressedFile: 1.1, ...this.#sets };
      return { ...APP_CONTEXT, _requirementMatrix: JSON.stringify(matrix) };
    }
    if (action === 'executeMethod') {
      return { Version: 1, Error: 0, ...this.#execute(call) };
    }
    // Registering for events and telling that the pane is ready: Word says yes.
    return type === INVOKE ? null : { Error: 0 };
  }

  #execute(call: MethodCall): object {
    switch (call.DdaMethod.DispatchId) {
      case DispatchId.richApi: {
        const request = JSON.parse(call.ArrayData?.[4] ?? '') as WireRequest;
        return { Data: [200, [], JSON.stringify(this.executor.execute(request))] };
      }
      case DispatchId.getFile: {
        const handle = this.#files.size + 1;
        const bytes = this.#word.save();
        this.#files.set(handle, { bytes, sliceSize: call[1] ?? bytes.length });
        return { 0: handle, 1: bytes.length };
      }
      case DispatchId.getFileSlice: {
        const file = this.#files.get(call[2] ?? 0);
        const index = call[3] ?? 0;
        const data = file?.bytes.subarray(index * file.sliceSize, (index + 1) * file.sliceSize) ?? [];
        return { 0: Array.from(data), 1: data.length };
      }
      case DispatchId.closeFile:
        return {};
      default:
        return { Error: 5000 };
    }
  }
}

/** What Word on the web tells about itself and the document. */
const APP_CONTEXT = {
  _id: APP,
  _appName: 32, // Word on the web
  _appVersion: '16.00',
  _appUILocale: 'vi-VN',
  _dataLocale: 'vi-VN',
  _docUrl: 'https://example.org/ke-hoach.docx',
  _clientMode: 1, // the document may be edited
  _settings: {},
  _reason: 'documentOpened',
  _osfControlType: 1, // task pane
  _eToken: '',
  _correlationId: 'correlation',
  _appInstanceId: 'instance',
  _appMinorVersion: 0,
  _hostFullVersion: '16.0.0.0',
  _addinName: 'the-thuc',
  _appDomains: [],
};

/** The page of Word: nothing but the frame with the pane, and a script that passes messages on. */
function hostPage(pane: string): string {
  const address = `${pane}${pane.includes('?') ? '&' : '?'}_host_Info=Word$Web$16.00$vi-VN$correlation$$$0`;
  return `<!doctype html><html lang="vi"><title>Word</title>
<style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}</style>
<iframe title="Thể Thức"></iframe>
<script>
  const frame = document.querySelector('iframe');
  addEventListener('message', async ({ data, origin, source }) => {
    if (source === frame.contentWindow && typeof data === 'string') {
      const answer = await askWord(data);
      if (answer !== null) source.postMessage(answer, origin);
    }
  });
  const conversation = ['${CONVERSATION}', '${APP}', location.origin].join('|');
  frame.src = '${address}#&_xdm_Info=' + encodeURIComponent(conversation);
</script></html>`;
}

/** The frame with the pane, once it is there. */
export async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) {
    throw new Error('the pane was not opened');
  }
  return frame;
}
