import { applyEdits, checkDocx, type Edit, type Paragraph } from '../../src/core';
import { runningText } from '../../src/core/linting';

/** Plants ten faults of format in the running text and the page of a document, one of each kind. */
export function plantTenFaults(bytes: Uint8Array): Uint8Array {
  const checked = checkDocx(bytes, { asOf: '2026-03-16' });
  if (!checked.ok) {
    throw new Error(checked.failure.code);
  }
  const { administrative, document, package: source } = checked.checked;
  const long = runningText(administrative).filter(
    ({ text }) => text.length > 60 && /\p{L}, \p{L}/u.test(text),
  );
  const at = (index: number): Paragraph => {
    const paragraph = long[index];
    if (paragraph === undefined) {
      throw new Error(`The document has only ${long.length} long paragraphs`);
    }
    return paragraph;
  };
  const edits: readonly Edit[] = [
    onText(at(0), { size: 22 }),
    onText(at(1), { font: 'Arial' }),
    onText(at(2), { color: 'FF0000' }),
    onParagraph(at(0), { alignment: 'left' }),
    onParagraph(at(1), { firstLine: 0 }),
    onParagraph(at(2), { spaceBefore: 0, spaceAfter: 0 }),
    onParagraph(at(3), { line: 600, lineRule: 'auto' }),
    instead(at(3), /(?<=\p{L}) (?=\p{L})/u, '  '),
    instead(at(0), /, /u, ' , '),
    { kind: 'setPageSetup', section: 0, margins: { left: 1000 } },
  ];
  const written = applyEdits(source, document, edits);
  if (written.outcomes.some(({ kind }) => kind === 'skipped')) {
    throw new Error('A fault could not be planted');
  }
  return written.bytes;
}

function onText(
  { index, part, text }: Paragraph,
  format: Extract<Edit, { kind: 'setRunFormat' }>['format'],
): Edit {
  const range = { part, paragraph: index, start: 0, end: text.length };
  return { kind: 'setRunFormat', range, expected: text, format };
}

function onParagraph(
  { index, part, text }: Paragraph,
  format: Extract<Edit, { kind: 'setParagraphFormat' }>['format'],
): Edit {
  return { kind: 'setParagraphFormat', part, paragraph: index, expected: text, format };
}

function instead({ index, part, text }: Paragraph, pattern: RegExp, by: string): Edit {
  const found = pattern.exec(text);
  const start = found?.index ?? 0;
  const expected = found?.[0] ?? '';
  const range = { part, paragraph: index, start, end: start + expected.length };
  return { kind: 'replaceText', range, expected, text: by };
}
