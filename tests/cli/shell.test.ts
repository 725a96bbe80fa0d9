import { localDate } from '../../src/cli/shell';
import { startProgress } from '../../src/cli/progress';

describe('localDate', () => {
  test('is the day of the calendar, with two digits for day and month', () => {
    expect(localDate(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
    expect(localDate(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });
});

describe('startProgress', () => {
  const written = (total: number, interactive: boolean): string => {
    const lines: string[] = [];
    const shell = {
      out: () => undefined,
      err: (text: string) => lines.push(text),
      colour: false,
      interactive,
      today: '2026-01-05',
      now: () => '2026-01-05T00:00:00Z',
      workerScript: null,
    };
    const progress = startProgress(total, shell);
    progress.step();
    progress.stop();
    return lines.join('');
  };

  test('counts on one line of a terminal and then removes it', () => {
    expect(written(100, true)).toBe('\rĐã kiểm tra 1/100 tệp\r\u001b[K');
  });

  test('says nothing where nobody looks on, or for a few files', () => {
    expect(written(100, false)).toBe('');
    expect(written(3, true)).toBe('');
  });
});
