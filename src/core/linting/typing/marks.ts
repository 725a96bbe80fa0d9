const NAMES: Readonly<Record<string, string>> = {
  '.': 'dấu chấm (.)',
  ',': 'dấu phẩy (,)',
  ';': 'dấu chấm phẩy (;)',
  ':': 'dấu hai chấm (:)',
  '!': 'dấu chấm than (!)',
  '?': 'dấu hỏi (?)',
  ')': 'dấu đóng ngoặc )',
  '”': 'dấu đóng ngoặc kép ”',
  '(': 'dấu mở ngoặc (',
  '“': 'dấu mở ngoặc kép “',
};

/** What a Vietnamese reader calls a mark; a mark without a name is quoted. */
export function markName(mark: string): string {
  return NAMES[mark] ?? `dấu “${mark}”`;
}
