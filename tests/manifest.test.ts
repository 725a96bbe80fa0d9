/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { developmentOrigin, pages } from '../scripts/pages.mjs';

const root = join(__dirname, '..');
const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(xml, 'application/xml').documentElement;

/**
 * Children of each element, in the order the schema demands (Microsoft's "How to find the proper order of manifest elements").
 * An element that stands in no row has text or attributes only.
 */
const childOrder: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  DisplayName: ['Override'],
  Description: ['Override'],
  AppDomains: ['AppDomain'],
  Requirements: ['Sets'],
  Sets: ['Set'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: ['Requirements', 'Hosts', 'Resources'],
  Hosts: ['Host'],
  Host: ['DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Icon', 'Control'],
  Icon: ['Image'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image'],
  Urls: ['Url'],
  ShortStrings: ['String'],
  LongStrings: ['String'],
  String: ['Override'],
};

const all = (name: string): Element[] => [...manifest.getElementsByTagNameNS('*', name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const resources = ['Image', 'Url', 'String'].flatMap(all).filter((element) => element.hasAttribute('id'));
const addresses = [
  ...all('AppDomain').map((element) => element.textContent),
  ...[...manifest.querySelectorAll('[DefaultValue]')]
    .map((element) => attribute(element, 'DefaultValue'))
    .filter((value) => /^\w+:\/\//.test(value)),
];

/** Width and height in the header of a PNG file (ISO/IEC 15948, IHDR). */
function pngSize(path: string): { width: number; height: number } {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const pathOf = (address: string): string => new URL(address).pathname.slice(1);

describe('manifest.xml', () => {
  test('is well formed', () => {
    expect(manifest.nodeName).toBe('OfficeApp');
    expect(all('parsererror')).toEqual([]);
  });

  test('keeps the element order of the schema', () => {
    for (const element of [manifest, ...manifest.querySelectorAll('*')]) {
      const order = childOrder[element.localName] ?? [];
      const places = [...element.children].map((child) => order.indexOf(child.localName));
      expect({ in: element.localName, places }).toEqual({
        in: element.localName,
        places: [...places].sort((left, right) => left - right),
      });
      expect(places).not.toContain(-1);
    }
  });

  test('has an id of its own', () => {
    expect(all('Id')[0]?.textContent).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  test('carries the version of package.json, in four parts as Word on the web demands', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(all('Version')[0]?.textContent).toBe(`${version}.0`);
    // Microsoft's validator refuses an add-in below 1.0.
    expect(Number.parseInt(version, 10)).toBeGreaterThanOrEqual(1);
  });

  test('asks for WordApi 1.3 in the base manifest only', () => {
    const sets = all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
    expect(sets).toEqual([['WordApi', '1.3']]);
    expect(all('Set')[0]?.closest('VersionOverrides')).toBeNull();
  });

  test('defines every resource it names, once, and names every resource it defines', () => {
    const defined = resources.map((resource) => attribute(resource, 'id'));
    const named = [...manifest.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));
    expect([...defined].sort()).toEqual([...new Set(named)].sort());
    for (const id of defined) {
      expect(id.length).toBeLessThanOrEqual(32);
    }
  });

  test('takes each resource from the right table', () => {
    const tableOf = (id: string): string | undefined =>
      resources.find((resource) => attribute(resource, 'id') === id)?.parentElement?.localName;
    const expected: Readonly<Record<string, string>> = {
      Label: 'ShortStrings',
      Title: 'ShortStrings',
      Description: 'LongStrings',
      LearnMoreUrl: 'Urls',
      FunctionFile: 'Urls',
      SourceLocation: 'Urls',
      Image: 'Images',
    };
    for (const element of manifest.querySelectorAll('[resid]')) {
      expect([element.localName, tableOf(attribute(element, 'resid'))]).toEqual([
        element.localName,
        expected[element.localName],
      ]);
    }
  });

  test('says everything in Vietnamese and in English', () => {
    expect(all('DefaultLocale')[0]?.textContent).toBe('vi-VN');
    const shown = [
      ...all('String'),
      ...[...manifest.children].filter((child) => child.hasAttribute('DefaultValue')),
    ].filter((element) => !attribute(element, 'DefaultValue').startsWith('https://'));
    expect(shown.length).toBeGreaterThan(2);
    for (const element of shown) {
      const english = [...element.children].filter((child) => attribute(child, 'Locale') === 'en-US');
      expect([attribute(element, 'DefaultValue'), english.length]).toEqual([
        attribute(element, 'DefaultValue'),
        1,
      ]);
    }
  });

  test('keeps every text within the length Word accepts', () => {
    const limits: Readonly<Record<string, number>> = {
      ShortStrings: 125,
      LongStrings: 250,
      DisplayName: 125,
      Description: 250,
    };
    const texts = [...all('String'), ...all('DisplayName'), ...all('Description')].filter((element) =>
      element.hasAttribute('DefaultValue'),
    );
    for (const element of texts) {
      const limit = limits[element.localName] ?? limits[element.parentElement?.localName ?? ''] ?? 0;
      const values = [
        attribute(element, 'DefaultValue'),
        ...[...element.children].map((child) => attribute(child, 'Value')),
      ];
      for (const value of values) {
        expect(value.normalize('NFC')).toBe(value);
        expect(value.length).toBeGreaterThan(0);
        expect(value.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  test('gives unique ids to the group and its controls', () => {
    const ids = [...all('Group'), ...all('Control')].map((element) => attribute(element, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('speaks https to one origin only', () => {
    for (const address of addresses) {
      expect(new URL(address).origin).toBe(developmentOrigin);
    }
    expect(developmentOrigin).toMatch(/^https:/);
  });

  test('shows icons whose files have the size they are declared with', () => {
    const icons = all('Image').filter((image) => image.hasAttribute('size'));
    for (const icon of icons.map((image) => image.parentElement)) {
      expect([...(icon?.children ?? [])].map((image) => attribute(image, 'size'))).toEqual([
        '16',
        '32',
        '80',
      ]);
    }
    const declared = [
      ...icons.map((image) => {
        const resource = resources.find((each) => attribute(each, 'id') === attribute(image, 'resid'));
        return {
          size: Number(attribute(image, 'size')),
          address: attribute(resource ?? image, 'DefaultValue'),
        };
      }),
      // Microsoft's reference for IconUrl and HighResolutionIconUrl of a task pane add-in.
      { size: 32, address: attribute(all('IconUrl')[0] ?? manifest, 'DefaultValue') },
      { size: 64, address: attribute(all('HighResolutionIconUrl')[0] ?? manifest, 'DefaultValue') },
    ];
    for (const { size, address } of declared) {
      expect(pngSize(join(root, pathOf(address)))).toEqual({ width: size, height: size });
    }
  });

  test('refers only to files that the build puts into dist', () => {
    const built = new Set(pages.map((page) => `${page.name}.html`));
    for (const address of addresses.filter((each) => pathOf(each) !== '')) {
      const path = pathOf(address);
      expect([path, path.startsWith('assets/') ? existsSync(join(root, path)) : built.has(path)]).toEqual([
        path,
        true,
      ]);
    }
  });

  test('opens one pane from both buttons, the second one told to check', () => {
    const actions = all('Action').map((action) => {
      const resid = attribute(action.getElementsByTagNameNS('*', 'SourceLocation')[0] ?? action, 'resid');
      const url = resources.find((resource) => attribute(resource, 'id') === resid);
      return {
        type: action.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type'),
        pane: action.getElementsByTagNameNS('*', 'TaskpaneId')[0]?.textContent,
        address: attribute(url ?? action, 'DefaultValue').replace(developmentOrigin, ''),
      };
    });
    expect(actions).toEqual([
      { type: 'ShowTaskpane', pane: 'TheThuc.Pane', address: '/taskpane.html' },
      { type: 'ShowTaskpane', pane: 'TheThuc.Pane', address: '/taskpane.html?action=check' },
    ]);
  });
});
