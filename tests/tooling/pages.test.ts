import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy, deployedManifest, pages } from '../../scripts/pages.mjs';

const root = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('contentSecurityPolicy', () => {
  test('lets the browser page connect to nothing', () => {
    const policy = contentSecurityPolicy('offline', { development: false });
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test('lets the pages in Word run scripts of Microsoft, and connect to their own origin only', () => {
    const policy = contentSecurityPolicy('word', { development: false });
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com");
    expect(policy).toContain("connect-src 'self';");
  });

  test('adds nothing but the reloading socket while developing', () => {
    const widened = contentSecurityPolicy('offline', { development: true });
    expect(widened.replace("connect-src 'self' ws: wss:", "connect-src 'none'")).toBe(
      contentSecurityPolicy('offline', { development: false }),
    );
  });
});

describe('the templates of the pages', () => {
  test.each(pages.map(({ name, template, policy }) => [name, template, policy] as const))(
    '%s carries its policy before anything that runs, and office.js only inside Word',
    (_name, template, policy) => {
      const html = read(template);
      const firstScript = html.indexOf('<script');
      const policyPlace = html.indexOf('<%= contentSecurityPolicy %>');
      expect(policyPlace).toBeGreaterThan(0);
      expect(firstScript === -1 || policyPlace < firstScript).toBe(true);
      expect(html.includes('appsforoffice.microsoft.com')).toBe(policy === 'word');
    },
  );
});

describe('deployedManifest', () => {
  const manifest = read('manifest.xml');

  test('leaves the manifest as it is when no address is given', () => {
    expect(deployedManifest(manifest, undefined)).toBe(manifest);
    expect(deployedManifest(manifest, '')).toBe(manifest);
  });

  test('points every address to a folder of the given server', () => {
    const deployed = deployedManifest(manifest, 'https://tools.example.vn/the-thuc/');
    expect(deployed).not.toContain('localhost');
    expect(deployed).toContain(
      '<SourceLocation DefaultValue="https://tools.example.vn/the-thuc/taskpane.html" />',
    );
    expect(deployed).toContain('"https://tools.example.vn/the-thuc/taskpane.html?action=check"');
    expect(deployed).toContain('<AppDomain>https://tools.example.vn</AppDomain>');
  });

  test('refuses an address that Word would not open', () => {
    expect(() => deployedManifest(manifest, 'http://tools.example.vn')).toThrow('https');
  });
});
