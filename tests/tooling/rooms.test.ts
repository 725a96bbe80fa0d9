import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const core = join(__dirname, '..', '..', 'src', 'core');

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesBelow(join(folder, entry.name))
      : entry.name.endsWith('.ts')
        ? [join(folder, entry.name)]
        : [],
  );
}

/** What a file imports from beside it and around it, as paths without an ending. */
function importsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/ from '(\.[^']*)';/gu)].map(([, path = '']) =>
    resolve(dirname(file), path),
  );
}

/**
 * The room of a path inside a folder: the subfolder it stands in. Null outside, and for the folder's own files: the words that all its
 * rooms share, and what puts them together.
 */
function roomOf(folder: string, path: string): string | null {
  const [room = '', ...rest] = relative(folder, path).split(sep);
  const isRoom = rest.length > 0 || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isRoom && room !== '..' ? room : null;
}

/** The rooms of a folder and which other rooms each imports from. */
function importsBetweenRooms(folder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const imports = new Map<string, Set<string>>();
  for (const file of filesBelow(folder)) {
    const room = roomOf(folder, file);
    if (room !== null) {
      const others = importsOf(file).map((path) => roomOf(folder, path));
      const known = imports.get(room) ?? new Set();
      others.forEach((other) => other !== null && other !== room && known.add(other));
      imports.set(room, known);
    }
  }
  return imports;
}

/** A chain of rooms that leads back to where it began, or null. */
function ringIn(imports: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | null {
  const clear = new Set<string>();
  const visit = (room: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(room)) {
      return [...way.slice(way.indexOf(room)), room];
    }
    for (const next of clear.has(room) ? [] : (imports.get(room) ?? [])) {
      const ring = visit(next, [...way, room]);
      if (ring !== null) {
        return ring;
      }
    }
    clear.add(room);
    return null;
  };
  return [...imports.keys()].map((room) => visit(room, [])).find((ring) => ring !== null) ?? null;
}

describe('the rooms inside a folder of the core', () => {
  const folders = readdirSync(core, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  test.each(folders.map(({ name }) => name))('of %s import one way', (name) => {
    expect(ringIn(importsBetweenRooms(join(core, name)))).toBeNull();
  });

  test('are found out where they import in a ring', () => {
    const ring = new Map([
      ['text', new Set(['outline'])],
      ['outline', new Set(['page'])],
      ['page', new Set(['text'])],
    ]);
    expect(ringIn(ring)).toEqual(['text', 'outline', 'page', 'text']);
  });
});
