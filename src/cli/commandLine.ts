import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { CheckingRequest, Command } from './command';
import { CommandLineError } from './commandLineError';
import { errorCode } from './errorCode';
import { FAIL_ON } from './exitStatus';
import { FIX_OPTIONS, fixChoice, fixTarget } from './fixOptions';
import { documentName, exactlyOne, isoDate, oneOf, required, someInputs } from './optionValues';

type Options = NonNullable<ParseArgsConfig['options']>;

const PROGRAM_OPTIONS = {
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
  lang: { type: 'string', default: 'vi' },
} as const satisfies Options;

const CHECKING_OPTIONS = {
  ...PROGRAM_OPTIONS,
  regulation: { type: 'string', default: 'auto' },
  stage: { type: 'string', default: 'draft' },
  profile: { type: 'string' },
  'as-of': { type: 'string' },
} as const satisfies Options;

const OUTPUT_OPTION = { output: { type: 'string', short: 'o' } } as const satisfies Options;

const FORMAT_OPTION = { format: { type: 'string', default: 'text' } } as const satisfies Options;

const FAIL_ON_OPTION = { 'fail-on': { type: 'string', default: 'error' } } as const satisfies Options;

const COMMANDS: readonly string[] = ['check', 'outline', 'fix', 'insert'];

/**
 * Reads the arguments that follow the program's name. Options may stand before the command too.
 * @throws CommandLineError when an argument is unknown, missing or out of range
 */
export function parseCommandLine(args: readonly string[]): Command {
  const place = args[0]?.startsWith('-') === true ? args.findIndex((arg) => COMMANDS.includes(arg)) : 0;
  const rest = args.filter((_, index) => index !== place);
  switch (args[place] ?? '') {
    case 'check':
      return parseCheck(rest);
    case 'outline':
      return parseOutline(rest);
    case 'fix':
      return parseFix(rest);
    case 'insert':
      return parseInsert(rest);
    default:
      return parseProgram(args);
  }
}

function parseCheck(args: readonly string[]): Command {
  const { values, positionals } = parse(args, {
    ...CHECKING_OPTIONS,
    ...FORMAT_OPTION,
    ...FAIL_ON_OPTION,
  });
  return (
    informationRequest(values) ?? {
      kind: 'check',
      inputs: someInputs(positionals),
      format: format(values),
      failOn: oneOf(FAIL_ON, values['fail-on'], '--fail-on'),
      request: checkingRequest(values),
    }
  );
}

function parseOutline(args: readonly string[]): Command {
  const { values, positionals } = parse(args, { ...CHECKING_OPTIONS, ...FORMAT_OPTION });
  return (
    informationRequest(values) ?? {
      kind: 'outline',
      file: exactlyOne(positionals),
      format: format(values),
      request: checkingRequest(values),
    }
  );
}

function parseFix(args: readonly string[]): Command {
  const { values, positionals } = parse(args, {
    ...CHECKING_OPTIONS,
    ...OUTPUT_OPTION,
    ...FORMAT_OPTION,
    ...FAIL_ON_OPTION,
    ...FIX_OPTIONS,
  });
  return (
    informationRequest(values) ?? {
      kind: 'fix',
      file: exactlyOne(positionals),
      target: fixTarget(values),
      ...fixChoice(values),
      track: values['track-changes'],
      format: format(values),
      failOn: oneOf(FAIL_ON, values['fail-on'], '--fail-on'),
      request: checkingRequest(values),
    }
  );
}

function parseInsert(args: readonly string[]): Command {
  const { values, positionals } = parse(args, {
    ...CHECKING_OPTIONS,
    ...OUTPUT_OPTION,
    block: { type: 'string' },
  });
  return (
    informationRequest(values) ?? {
      kind: 'insert',
      file: exactlyOne(positionals),
      block: required(values.block, '--block'),
      output: documentName(required(values.output, '-o'), '-o'),
      request: checkingRequest(values),
    }
  );
}

function parseProgram(args: readonly string[]): Command {
  const { values, positionals } = parse(args, PROGRAM_OPTIONS);
  const information = informationRequest(values);
  if (information !== null) {
    return information;
  }
  const [name] = positionals;
  if (name !== undefined) {
    throw new CommandLineError(`Không có lệnh “${name}”.`);
  }
  return { kind: 'help', language: language(values) };
}

interface ProgramValues {
  readonly help: boolean;
  readonly version: boolean;
  readonly lang: string;
}

function informationRequest(values: ProgramValues): Command | null {
  const spoken = language(values);
  if (values.help) {
    return { kind: 'help', language: spoken };
  }
  return values.version ? { kind: 'version' } : null;
}

function language({ lang }: ProgramValues): 'vi' | 'en' {
  return oneOf(['vi', 'en'], lang, '--lang');
}

function format(values: { readonly format: string }): 'text' | 'json' {
  return oneOf(['text', 'json'], values.format, '--format');
}

interface CheckingValues {
  readonly regulation: string;
  readonly stage: string;
  readonly profile?: string | undefined;
  readonly 'as-of'?: string | undefined;
}

function checkingRequest(values: CheckingValues): CheckingRequest {
  return {
    regulation: oneOf(['auto', 'nd30', 'hd36', 'hd05'], values.regulation, '--regulation'),
    stage: oneOf(['draft', 'release'], values.stage, '--stage'),
    profileFile: values.profile ?? null,
    asOf: values['as-of'] === undefined ? null : isoDate(values['as-of'], '--as-of'),
  };
}

function parse<const Known extends Options>(args: readonly string[], options: Known) {
  try {
    const parsed = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
    refuseContradiction(parsed.tokens, options);
    return parsed;
  } catch (error) {
    throw namedLikeOption(args, error) ?? translated(error);
  }
}

interface OptionToken {
  readonly kind: string;
  readonly name?: string;
  readonly value?: string | undefined;
}

/** Of an option that is given twice only the last would count; whoever wrote both meant something else. */
function refuseContradiction(tokens: readonly OptionToken[], options: Options): void {
  const values = new Map<string, string>();
  for (const { kind, name, value } of tokens) {
    if (kind !== 'option' || name === undefined || value === undefined || options[name]?.multiple === true) {
      continue;
    }
    if ((values.get(name) ?? value) !== value) {
      throw new CommandLineError(`Tùy chọn --${name} được ghi hai lần với hai giá trị khác nhau.`);
    }
    values.set(name, value);
  }
}

const EXPLANATIONS: Readonly<Record<string, (option: string) => string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (option) =>
    `Không có tùy chọn ${option}, hoặc lệnh này không dùng tùy chọn đó.`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (option) => `Sai hoặc thiếu giá trị của tùy chọn ${option}.`,
};

/** "- Kế hoạch.docx", as a shell expands "*.docx": Node takes its letters for options. */
function namedLikeOption(args: readonly string[], error: unknown): CommandLineError | null {
  const file = args.find((arg) => /^-[^=]*\.doc[xm]?$/iu.test(arg));
  return file === undefined || errorCode(error) !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? null
    : new CommandLineError(`Tên tệp “${file}” bắt đầu bằng dấu “-”. Hãy viết “./${file}”.`);
}

/** Node explains in English; the option is what it puts between the first quotation marks. */
function translated(error: unknown): unknown {
  const explanation = EXPLANATIONS[errorCode(error)];
  const option = /'(?<option>[^' ,]*)/u.exec(String(error))?.groups?.['option'] ?? '';
  return explanation === undefined ? error : new CommandLineError(explanation(option));
}
