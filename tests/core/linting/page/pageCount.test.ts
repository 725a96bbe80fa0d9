import { hasSeveralPages } from '../../../../src/core/linting';
import { readDocx } from '../../../../src/core/docx';
import { SAMPLES } from '../../../../src/core/samples';

function severalPages(id: string): boolean {
  const read = readDocx(SAMPLES.find((sample) => sample.id === id)?.build() ?? new Uint8Array());
  if (!read.ok) {
    throw new Error(read.failure.code);
  }
  return hasSeveralPages(read.document);
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
});
