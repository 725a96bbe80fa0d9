import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStaticServer, listen } from '../../scripts/static-server.mjs';

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'the-thuc-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site', 'index.html'), '<p>trang</p>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = createStaticServer(join(folder, 'site'));
  port = await listen(server, 0);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Unlike `fetch`, sends the path as it is. */
function request(path: string): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body });
      });
    }).on('error', reject);
  });
}

describe('the static server', () => {
  test('answers / with index.html', async () => {
    expect(await request('/')).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      body: '<p>trang</p>',
    });
    expect((await request('/index.html?action=check')).status).toBe(200);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%00',
    '/%zz',
    '//secret.txt',
    '/nowhere',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await request(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  test('says that a port is taken', async () => {
    await expect(listen(createStaticServer(folder), port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('lets a request wait until the files are there', async () => {
    let build = (): void => undefined;
    const ready = new Promise<void>((resolve) => {
      build = resolve;
    });
    const waiting = createStaticServer(join(folder, 'site'), { ready });
    const waitingPort = await listen(waiting, 0);
    const answer = fetch(`http://127.0.0.1:${String(waitingPort)}/`);
    const early = await Promise.race([
      answer.then(() => 'answered'),
      new Promise((resolve) => setTimeout(resolve, 50, 'waits')),
    ]);
    build();
    expect(early).toBe('waits');
    expect((await answer).status).toBe(200);
    waiting.close();
  });
});
