import { parseCommandLine } from '../../src/cli/commandLine';
import { CommandLineError } from '../../src/cli/commandLineError';

const DEFAULTS = { regulation: 'auto', stage: 'draft', profileFile: null, asOf: null };

describe('parseCommandLine', () => {
  test('reads check with nothing but files', () => {
    expect(parseCommandLine(['check', 'a.docx', 'thu-muc'])).toEqual({
      kind: 'check',
      inputs: ['a.docx', 'thu-muc'],
      format: 'text',
      failOn: 'error',
      request: DEFAULTS,
    });
  });

  test('reads every option of check, wherever it stands', () => {
    const args = 'check --format json a.docx --stage=release --regulation hd36 --profile p.json';
    expect(parseCommandLine([...args.split(' '), '--as-of', '2026-02-28', '--fail-on', 'never'])).toEqual({
      kind: 'check',
      inputs: ['a.docx'],
      format: 'json',
      failOn: 'never',
      request: { regulation: 'hd36', stage: 'release', profileFile: 'p.json', asOf: '2026-02-28' },
    });
  });

  test('reads options that stand before the command', () => {
    const before = parseCommandLine(['--all', '--lang', 'en', 'fix', 'a.docx', '--dry-run']);
    expect(before).toEqual(parseCommandLine(['fix', 'a.docx', '--dry-run', '--all']));
  });

  test('takes what follows -- as files', () => {
    expect(parseCommandLine(['check', '--', '--format'])).toMatchObject({ inputs: ['--format'] });
  });

  test('reads outline, fix and insert', () => {
    expect(parseCommandLine(['fix', 'a.docx', '--output', 'b.docx'])).toEqual({
      kind: 'fix',
      file: 'a.docx',
      target: { kind: 'newFile', path: 'b.docx' },
      scope: 'safe',
      clauses: null,
      track: false,
      format: 'text',
      failOn: 'error',
      request: DEFAULTS,
    });
    expect(parseCommandLine(['outline', 'a.docx', '--format', 'json'])).toEqual({
      kind: 'outline',
      file: 'a.docx',
      format: 'json',
      request: DEFAULTS,
    });
    expect(parseCommandLine(['insert', 'a.docx', '--block', 'recipients', '-o', 'b.docx'])).toEqual({
      kind: 'insert',
      file: 'a.docx',
      block: 'recipients',
      output: 'b.docx',
      request: DEFAULTS,
    });
  });

  test.each([
    ['--safe', 'safe', null],
    ['--all', 'confirm', null],
    ['--clause chung-nfc --clause noibo-x', 'confirm', ['chung-nfc', 'noibo-x']],
    ['--clause chung-nfc --safe', 'safe', ['chung-nfc']],
  ])('reads what fix %s mends', (args, scope, clauses) => {
    expect(parseCommandLine(['fix', 'a.docx', ...args.split(' ')])).toMatchObject({ scope, clauses });
  });

  test.each([[[]], [['--help']], [['-h']], [['check', '--help']], [['insert', '-h', '--lang', 'vi']]])(
    'shows help for %j',
    (args) => {
      expect(parseCommandLine(args)).toEqual({ kind: 'help', language: 'vi' });
    },
  );

  test('shows help in English when asked, and the version', () => {
    expect(parseCommandLine(['--help', '--lang', 'en'])).toEqual({ kind: 'help', language: 'en' });
    expect(parseCommandLine(['--version'])).toEqual({ kind: 'version' });
  });

  test.each([
    ['a command that does not exist', ['kiem-tra', 'a.docx'], 'Không có lệnh “kiem-tra”.'],
    ['check without files', ['check', '--format', 'json'], 'Hãy cho biết tệp'],
    [
      'a file that is named like an option',
      ['check', '- Kế hoạch.docx'],
      'Tên tệp “- Kế hoạch.docx” bắt đầu bằng dấu “-”. Hãy viết “./- Kế hoạch.docx”.',
    ],
    ['an unknown option', ['check', 'a.docx', '--colour'], 'Không có tùy chọn --colour,'],
    [
      'an option of another command',
      ['outline', 'a.docx', '--fail-on', 'info'],
      'Không có tùy chọn --fail-on, hoặc lệnh này không dùng tùy chọn đó.',
    ],
    ['an option without its value', ['check', 'a.docx', '--format'], 'Sai hoặc thiếu giá trị'],
    ['a short option without its value', ['fix', 'a.docx', '-o'], 'thiếu giá trị của tùy chọn -o.'],
    ['a language of check', ['check', 'a.docx', '--lang', 'fr'], 'cho --lang. Hãy chọn một trong: vi, en'],
    [
      'an option twice with different values',
      ['check', 'a.docx', '--stage', 'draft', '--stage', 'release'],
      'Tùy chọn --stage được ghi hai lần với hai giá trị khác nhau.',
    ],
    [
      'an unknown format',
      ['check', 'a.docx', '--format', 'xml'],
      'Giá trị “xml” không dùng được cho --format. Hãy chọn một trong: text, json.',
    ],
    [
      'an unknown stage',
      ['check', 'a.docx', '--stage', 'final'],
      'cho --stage. Hãy chọn một trong: draft, release.',
    ],
    [
      'an unknown regulation',
      ['check', 'a.docx', '--regulation', 'nd110'],
      'cho --regulation. Hãy chọn một trong: auto, nd30',
    ],
    [
      'an unknown threshold',
      ['check', 'a.docx', '--fail-on', 'all'],
      'cho --fail-on. Hãy chọn một trong: error, warning',
    ],
    ['an unknown language', ['--help', '--lang', 'fr'], 'cho --lang. Hãy chọn một trong: vi, en'],
    [
      'a day that does not exist',
      ['check', 'a.docx', '--as-of', '2026-02-30'],
      '--as-of cần một ngày có thật',
    ],
    ['a day in another order', ['check', 'a.docx', '--as-of', '28-02-2026'], '--as-of cần một ngày có thật'],
    ['outline of two files', ['outline', 'a.docx', 'b.docx'], 'đúng một tệp'],
    ['fix into two places', ['fix', 'a.docx', '-o', 'b.docx', '--in-place'], 'Chỉ dùng một trong hai: -o'],
    ['fix into what is no document', ['fix', 'a.docx', '-o', 'b.pdf'], 'không phải “.pdf”'],
    [
      'insert into what is no document',
      ['insert', 'a.docx', '--block', 'recipients', '-o', 'b.txt'],
      'không phải “.txt”',
    ],
    ['fix of two scopes', ['fix', 'a.docx', '--safe', '--all'], 'Chỉ dùng một trong hai: --safe'],
    [
      'fix of a clause that does not exist',
      ['fix', 'a.docx', '--clause', 'nd30-x'],
      'Không có yêu cầu “nd30-x”',
    ],
    ['insert without a block', ['insert', 'a.docx', '-o', 'b.docx'], 'Thiếu tùy chọn --block.'],
    ['insert without an output', ['insert', 'a.docx', '--block', 'recipients'], 'Thiếu tùy chọn -o.'],
  ])('refuses %s', (_what, args, message) => {
    const parse = () => parseCommandLine(args);
    expect(parse).toThrow(CommandLineError);
    expect(parse).toThrow(message);
  });
});
