import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';

const schemaFile = join(__dirname, '../../docs/check-output.schema.json');
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

/** What the schema has against the value, one line each; empty for a valid one. */
export function schemaErrors(value: unknown): readonly string[] {
  return validate(value) === true
    ? []
    : (validate.errors ?? []).map(({ message, ...error }) => `${JSON.stringify(error)} ${message ?? ''}`);
}
