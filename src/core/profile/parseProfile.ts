import { day, group, lines, oneOf, rows, text } from './decode';
import { jsonMistake } from './jsonMistake';
import type { Profile } from './profile';

export type ParsedProfile =
  | { readonly ok: true; readonly profile: Profile }
  /** Vietnamese, one fault each, with the path of the value: `signer.title: cần một dòng chữ, đang là một số`. */
  | { readonly ok: false; readonly errors: readonly string[] };

const SCHEMA = 1;

const profile = group({
  schema: oneOf([SCHEMA]),
  regime: oneOf(['state', 'party']),
  agencyLines: lines,
  parentAgency: text,
  agencyName: text,
  place: text,
  symbol: text,
  signer: group({ authority: lines, title: text, name: text }),
  recipients: lines,
  archiveUnit: text,
  words: lines,
  disabledClauses: lines,
  supersededActs: rows({ symbol: text, lastDay: day, successors: lines }),
  renamedBodies: rows({ name: text, lastDay: day, successors: lines }),
});

/**
 * Reads an office's profile from parsed JSON. Texts come out as NFC with single blanks; blank texts and lists count as left out.
 * Every fault is reported, not only the first.
 */
export function parseProfile(json: unknown): ParsedProfile {
  const errors: string[] = [];
  const read = profile(json, '', (path, fault) => {
    errors.push(path === '' ? `Hồ sơ cơ quan ${fault}` : `${path}: ${fault}`);
  });
  const says = (path: string): boolean => errors.some((error) => error.startsWith(`${path}:`));
  if (read !== undefined && read.schema === undefined && !says('schema')) {
    errors.unshift(`schema: thiếu mục này, cần ghi ${SCHEMA}`);
  }
  return read === undefined || errors.length > 0
    ? { ok: false, errors }
    : { ok: true, profile: { ...read, schema: SCHEMA } };
}

/** Reads an office's profile from the text of a file, as {@link parseProfile} does. A byte-order mark is no part of it. */
export function parseProfileText(content: string): ParsedProfile {
  // Notepad begins a UTF-8 file with a byte-order mark, which JSON does not allow.
  const json = content.replace(/^\ufeff/u, '');
  try {
    return parseProfile(JSON.parse(json));
  } catch (error) {
    const mistake = jsonMistake(json);
    if (!(error instanceof SyntaxError) || mistake === null) {
      throw error;
    }
    const { line, column, fault } = mistake;
    return { ok: false, errors: [`không phải JSON, dòng ${line}, cột ${column}: ${fault}`] };
  }
}
