import { commentText, ownCommentCode, proveEdits, type Document } from '../../core';
import type { DocumentHost, Remark } from '../../host/documentHost';
import { described, reading, valueOf } from './trialReading';

/**
 * Writes comments at words, at a whole paragraph and at an empty one, writes them again, and removes them: nothing of it may stay.
 * @returns what came of it
 * @throws Error when it was not what it should be
 */
export async function commentsComeAndGo(host: DocumentHost): Promise<string> {
  const before = await reading(host);
  const remarks = trialRemarks(before.document);
  if (!host.capabilities.comments) {
    return 'không hỗ trợ';
  }
  await mustHaveWritten(host, remarks, before.revision);
  await mustHaveWritten(host, remarks, before.revision);
  const { removed } = valueOf(await host.removeComments());
  const after = await reading(host);
  const deviations = proveEdits(before.document, after.document, []);
  if (removed !== remarks.length || deviations.length > 0) {
    throw new Error(`gỡ ${removed}/${remarks.length}; ${described(deviations)}`);
  }
  return `ghi ${remarks.length}, ghi lại ${remarks.length}, gỡ ${removed}`;
}

async function mustHaveWritten(
  host: DocumentHost,
  remarks: readonly Remark[],
  revision: string,
): Promise<void> {
  const { written } = valueOf(await host.comment(remarks, revision));
  const { document, revision: present } = await reading(host);
  // A host that hands out the text alone hands out no comments.
  const recognised =
    document.missingParts.length > 0
      ? remarks.length
      : document.comments.filter((comment) => ownCommentCode(comment) !== null).length;
  if (written !== remarks.length || recognised !== remarks.length || present !== revision) {
    throw new Error(
      `ghi ${written}/${remarks.length}, đọc lại nhận ra ${recognised}/${document.comments.length}; ${document.comments.join(' | ')}`,
    );
  }
}

function trialRemarks({ main }: Document): readonly Remark[] {
  const words = 'đối thoại';
  return main.paragraphs.flatMap(({ index, part, text }): readonly Remark[] => {
    const start = text.indexOf(words);
    if (start < 0 && text !== '' && text !== 'KẾ HOẠCH') {
      return [];
    }
    const [from, to] = start < 0 ? [0, text.length] : [start, start + words.length];
    const remark = commentText({
      id: `trial/${index}`,
      message: 'Nhận xét thử.',
      citation: 'Bước thử',
      severity: 'warning',
      more: [],
    });
    return [
      {
        range: { part, paragraph: index, start: from, end: to },
        expected: text.slice(from, to),
        text: remark,
      },
    ];
  });
}
