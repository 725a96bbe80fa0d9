import { exampleSection } from './examples.mjs';

const SEVERITIES = { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú' };
const FIXES = { safe: 'sửa được ngay', confirm: 'hỏi trước khi sửa', none: 'chỉ nhắc, không sửa' };
const NOT_YET = 'Chưa có trong phiên bản này.';

/** One clause in one or more regulations that word it alike. */
function standing({ clause, regulations }) {
  const types =
    clause.types === null ? 'mọi loại văn bản' : clause.types.map((name) => name.toLowerCase()).join(', ');
  return [
    `> ${clause.requirement}`,
    '',
    `- **Hệ quy định:** ${regulations.join('; ')}`,
    `- **Căn cứ:** ${clause.citation}`,
    `- **Mức:** ${SEVERITIES[clause.severity]}`,
    `- **Cách sửa:** ${FIXES[clause.fix]}`,
    `- **Áp dụng cho:** ${types}`,
  ].join('\n');
}

function ruleSection(rule, clauseId) {
  const reported = rule.examples.filter(({ reports }) => reports.some(({ clause }) => clause === clauseId));
  const accepted = rule.examples.filter(({ reports }) => reports.length === 0);
  return [
    `## ${rule.title}`,
    '',
    `Quy tắc \`${rule.id}\`. ${rule.rationale}`,
    '',
    '### Lời báo',
    '',
    ...Object.values(rule.messages).map((message) => `- ${message.replace(/\{(\w+)\}/g, '`$1`')}`),
    '',
    ...exampleSection('Sai', reported),
    ...exampleSection('Không báo', accepted),
  ].join('\n');
}

/**
 * The page of one clause: what it demands and where that stands, then the rules that judge it with their examples.
 * @param {{ id: string, standings: object[], rules: object[], reason: string | undefined }} entry
 */
export function clausePage({ id, standings, rules, reason }) {
  const judged =
    rules.length === 0
      ? `## Chưa kiểm tự động\n\n${reason ?? NOT_YET}`
      : rules.map((rule) => ruleSection(rule, id)).join('\n\n');
  return `# \`${id}\`\n\n${standings.map(standing).join('\n\n')}\n\n${judged.trimEnd()}\n`;
}

/** Who judges the clause and with how many examples, or why nobody does. */
function coverage({ id, rules, reason }) {
  const examples = rules
    .flatMap((rule) => rule.examples)
    .filter(({ reports }) => reports.length === 0 || reports.some(({ clause }) => clause === id));
  return rules.length === 0
    ? `— | Không kiểm: ${reason ?? NOT_YET}`
    : `${rules.map((rule) => `\`${rule.id}\``).join(', ')} | ${examples.length} ví dụ`;
}

/** The index: a table for each group of clauses, which is also the table of what is evaluated and what is not. */
export function indexPage(groups) {
  const rows = (entries) =>
    entries.map((entry) => {
      const [{ clause }] = entry.standings;
      return `| [\`${entry.id}\`](${entry.id}.md) | ${clause.requirement} | ${SEVERITIES[clause.severity]} | ${coverage(entry)} |`;
    });
  const sections = groups.map(({ name, entries }) => {
    const judged = entries.filter(({ rules }) => rules.length > 0).length;
    return [
      `## ${name} (${judged} trong ${entries.length} được kiểm)`,
      '',
      '| Điều khoản | Yêu cầu | Mức | Quy tắc | Ví dụ, hoặc vì sao không kiểm |',
      '| --- | --- | --- | --- | --- |',
      ...rows(entries),
    ].join('\n');
  });
  return (
    '# Danh mục điều khoản\n\n' +
    'Sinh tự động từ mã nguồn bằng `npm run docs`; không sửa tay. Mỗi trang nêu một điều khoản, căn cứ, mức và các quy tắc kiểm điều khoản đó, kèm ví dụ.\n\n' +
    `${sections.join('\n\n')}\n`
  );
}
