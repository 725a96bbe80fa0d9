import { normalise } from '../vietnamese';

/** Takes note of a fault; `path` leads to the value, for example `signer.authority[0]`. */
export type Report = (path: string, fault: string) => void;

/** Reads one value of parsed JSON: the value in its type, or undefined when it says nothing or was reported. */
export type Decoder<Value> = (json: unknown, path: string, report: Report) => Value | undefined;

type Decoded<Fields> = {
  readonly [Name in keyof Fields]?: Fields[Name] extends Decoder<infer Value> ? Value : never;
};

const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'một dòng chữ'],
  ['number', 'một số'],
  ['boolean', 'giá trị đúng, sai (true, false)'],
]);

/** What a JSON value is, in Vietnamese. */
function kindOf(json: unknown): string {
  if (json === null) {
    return 'giá trị rỗng (null)';
  }
  return Array.isArray(json) ? 'một danh sách' : (KINDS.get(typeof json) ?? 'một nhóm mục');
}

function expected(what: string, json: unknown): string {
  return `cần ${what}, đang là ${kindOf(json)}`;
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** One line of text: NFC, white space as single blanks. A blank line says nothing. */
export const text: Decoder<string> = (json, path, report) => {
  if (typeof json !== 'string') {
    report(path, expected('một dòng chữ', json));
    return undefined;
  }
  const line = normalise(json);
  return line === '' ? undefined : line;
};

/** A list of lines; blank ones are left out, and a list of nothing but blanks says nothing. */
export const lines: Decoder<readonly string[]> = (json, path, report) => {
  if (!Array.isArray(json)) {
    report(path, expected('một danh sách các dòng chữ', json));
    return undefined;
  }
  const items: readonly unknown[] = json;
  const read = items.flatMap((item, index) => text(item, `${path}[${index}]`, report) ?? []);
  return read.length === 0 ? undefined : read;
};

/** One of a few fixed values. */
export function oneOf<const Word extends string | number>(words: readonly Word[]): Decoder<Word> {
  return (json, path, report) => {
    const word = words.find((each) => each === json);
    if (word === undefined) {
      const choices = words.map((each) => JSON.stringify(each)).join(' hoặc ');
      report(path, `chỉ nhận ${choices}`);
    }
    return word;
  };
}

/** A group of named values, all of them optional; a name that is not among the fields is reported. */
export function group<Fields extends Readonly<Record<string, Decoder<unknown>>>>(
  fields: Fields,
): Decoder<Decoded<Fields>> {
  return (json, path, report) => {
    if (!isObject(json)) {
      report(path, expected('một nhóm mục', json));
      return undefined;
    }
    const pathTo = (name: string): string => (path === '' ? name : `${path}.${name}`);
    for (const name of Object.keys(json).filter((each) => !Object.hasOwn(fields, each))) {
      report(pathTo(name), `không phải là mục của hồ sơ; các mục là ${Object.keys(fields).join(', ')}`);
    }
    const read = Object.entries(fields).flatMap(([name, decode]) => {
      const value = Object.hasOwn(json, name) ? decode(json[name], pathTo(name), report) : undefined;
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries(read) as Decoded<Fields>;
  };
}

const ISO_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** A day, `YYYY-MM-DD`. */
export const day: Decoder<string> = (json, path, report) => {
  const read = text(json, path, report);
  if (read !== undefined && !ISO_DAY.test(read)) {
    report(path, 'cần một ngày ghi theo dạng năm-tháng-ngày, ví dụ 2025-06-30');
    return undefined;
  }
  return read;
};

type Row<Fields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Decoder<infer Value> ? Value : never;
};

function isComplete<Fields extends Readonly<Record<string, Decoder<unknown>>>>(
  row: Decoded<Fields>,
  names: readonly string[],
): row is Row<Fields> {
  return names.every((name) => Object.hasOwn(row, name));
}

/** A list of groups in which every value must be given. */
export function rows<Fields extends Readonly<Record<string, Decoder<unknown>>>>(
  fields: Fields,
): Decoder<readonly Row<Fields>[]> {
  const decode = group(fields);
  const names = Object.keys(fields);
  return (json, path, report) => {
    if (!Array.isArray(json)) {
      report(path, expected('một danh sách các nhóm mục', json));
      return undefined;
    }
    const read: Row<Fields>[] = [];
    const items: readonly unknown[] = json;
    for (const [index, item] of items.entries()) {
      const place = `${path}[${index}]`;
      let faults = 0;
      const row = decode(item, place, (at, fault) => {
        faults += 1;
        report(at, fault);
      });
      if (row !== undefined && isComplete<Fields>(row, names)) {
        read.push(row);
      } else if (faults === 0) {
        report(place, `cần đủ các mục ${names.join(', ')}`);
      }
    }
    return read.length === 0 ? undefined : read;
  };
}
