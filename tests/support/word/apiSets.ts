import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const types = readFileSync(
  createRequire(join(process.cwd(), 'package.json')).resolve('@types/office-js/index.d.ts'),
  'utf8',
);

/**
 * The requirement set of every documented member of a class of Word's API (`WordApi 1.3`), from the tags in the types of
 * office.js. The first declaration counts: the released API stands before the preview.
 */
export function apiSetsOf(className: string): ReadonlyMap<string, string> {
  const start = types.indexOf(`    class ${className} extends`, types.indexOf('declare namespace Word {'));
  const end = types.indexOf('\n    }\n', start);
  const sets = new Map<string, string>();
  let set: string | null = null;
  for (const line of start < 0 ? [] : types.slice(start, end).split('\n')) {
    if (line.includes('/**')) {
      set = null;
    }
    set = /\[Api set: ([^\]]+)\]/.exec(line)?.[1] ?? set;
    const member = /^ {8}(?:readonly )?([a-z]\w*)[(:?]/.exec(line)?.[1];
    if (member !== undefined && set !== null && !sets.has(member)) {
      sets.set(member, set);
    }
  }
  return sets;
}
