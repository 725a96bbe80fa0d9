import { differencesOf } from '../../src/core/samples/index.ts';

const cell = (text) =>
  text === null ? '*(không có)*' : text === '' ? ' ' : text.replaceAll('|', '\\|').replaceAll('\n', ' ⏎ ');

function formatOf(format) {
  return Object.entries(format)
    .map(([name, value]) => `\`${name}: ${JSON.stringify(value)}\``)
    .join(', ');
}

/** What an example changes in the correct document, as a table; nothing for the document as it is. */
function differences(example) {
  const rows = differencesOf(example).map(({ piece, right, wrong, format }) => {
    const shown = Object.keys(format).length === 0 ? cell(wrong) : `${cell(wrong)} ${formatOf(format)}`;
    return `| \`${piece}\` | ${cell(right)} | ${shown} |`;
  });
  return rows.length === 0 ? [] : ['', '| Phần | Văn bản mẫu | Ví dụ |', '| --- | --- | --- |', ...rows];
}

function reportedTexts({ reports }) {
  const texts = reports.flatMap(({ text }) => (text === undefined || text === '' ? [] : [`“${text}”`]));
  return texts.length === 0 ? [] : ['', `Báo tại: ${texts.join(', ')}.`];
}

/** A heading and its examples; nothing where there are none. */
export function exampleSection(heading, examples) {
  if (examples.length === 0) {
    return [];
  }
  const parts = examples.flatMap((example) => [
    '',
    `**${example.name}** (mẫu \`${example.sample}\`${example.stage === 'release' ? ', khi phát hành' : ''})`,
    ...differences(example),
    ...reportedTexts(example),
  ]);
  return [`### ${heading}`, ...parts, ''];
}
