import { hasSeveralPages } from '../../../../src/core/linting';
import { readDocx } from '../../../../src/core/docx';
import { insertAfter, sampleOf, SAMPLES } from '../../../../src/core/samples';

function severalPages(id: string): boolean {
  return severalPagesOf(SAMPLES.find((sample) => sample.id === id)?.build() ?? new Uint8Array());
}

function severalPagesOf(bytes: Uint8Array): boolean {
  const read = readDocx(bytes);
  if (!read.ok) {
    throw new Error(read.failure.code);
  }
  return hasSeveralPages(read.document);
}

const SENTENCE =
  'Các cơ quan, đơn vị chủ động phối hợp triển khai thực hiện nghiêm túc các nội dung nêu trên, kịp thời báo cáo những khó khăn, vướng mắc phát sinh.';

/** A letter of one page with so many sentences added, each a paragraph of two lines. */
function withSentences(count: number): boolean {
  const changes = Array.from({ length: count }, (_, at) =>
    insertAfter('body.5', { name: `added.${String(at)}`, role: 'body', text: SENTENCE }),
  );
  return severalPagesOf(sampleOf('nd30-cong-van').build(changes));
}

describe('hasSeveralPages', () => {
  test('sees by the height of the text that a document goes on to a second page', () => {
    expect(['nd30-ke-hoach', 'nd30-to-trinh', 'nd30-bao-cao', 'hd36-nghi-quyet'].map(severalPages)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test('leaves a document of one page alone', () => {
    expect(['nd30-cong-van', 'nd30-nghi-quyet', 'hd36-bao-cao', 'hd05-quyet-dinh'].map(severalPages)).toEqual(
      [false, false, false, false],
    );
  });

  test('tells a text that hardly goes on to a second page from one that hardly does not', () => {
    expect([1, 3].map(withSentences)).toEqual([false, true]);
  });
});
