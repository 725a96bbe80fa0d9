import { checkDocx, mend, type CheckedDocument } from '../../../src/core';
import { insertAfter, sampleOf } from '../../../src/core/samples';

const OPTIONS = { asOf: '2026-03-16' } as const;

function check(bytes: Uint8Array): CheckedDocument {
  const result = checkDocx(bytes, OPTIONS);
  if (!result.ok) {
    throw new Error(result.failure.code);
  }
  return result.checked;
}

/** A paragraph that was torn apart, and below it a name that takes two rounds: both its dash and its joint are unlike the others. */
function tornAndInconsistent(): Uint8Array {
  const lines = [
    'Trung tâm Văn hóa, Thể thao và Truyền thông xã chuẩn bị hội trường; Trung tâm Văn hóa, Thể thao xã trang trí.',
    'Các thôn cử người tham dự, bảo đảm đúng thành phần theo quy định và chuẩn bị ý kiến phát biểu của',
    'đại diện Nhân dân tại Hội nghị.',
    'Công tác thi đua - khen thưởng, an ninh - trật tự, thông tin - truyền thông, quốc phòng – an ninh do các đơn vị báo cáo.',
    'Trung tâm Văn hóa – Thể thao và Truyền thông xã đưa tin.',
  ];
  const changes = lines.map((text, index) =>
    insertAfter(index === 0 ? 'section.V.2.text.1' : `torn.${index - 1}`, {
      name: `torn.${index}`,
      role: 'body',
      text,
    }),
  );
  return sampleOf('nd30-ke-hoach').build(changes);
}

/** What a reader sees once all tracked changes are accepted; a paragraph that goes leaves nothing behind. */
function lettersOf({ document }: CheckedDocument): string {
  return document.main.paragraphs.map(({ text }) => text.replace(/\s/gu, '')).join('');
}

describe('mending in several rounds', () => {
  test('says the same tracked and untracked', () => {
    const checked = check(tornAndInconsistent());
    const request = { scope: 'confirm', options: OPTIONS } as const;
    const plain = mend(checked, request);
    const tracked = mend(checked, { ...request, track: { author: 'Lan' } });

    expect(plain.mendings.flatMap(({ edits }) => edits).map(({ kind }) => kind)).toContain('deleteParagraph');
    expect(lettersOf(plain.checked)).toContain('TrungtâmVănhóa,ThểthaovàTruyềnthôngxãđưatin.');
    expect(lettersOf(tracked.checked)).toBe(lettersOf(plain.checked));
    expect([...plain.deviations, ...tracked.deviations]).toEqual([]);
  });
});
