import { recognise, type AdministrativeDocument } from '../../../src/core/administrative';
import { readDocx } from '../../../src/core/docx';
import { insertAfter, sampleOf, setText, without, type Change, type Piece } from '../../../src/core/samples';

const SAMPLE = sampleOf('nd30-quyet-dinh-quy-che');
const LAST = 'attached.article.5.text.2';

function recognised(...changes: readonly Change[]): AdministrativeDocument {
  const read = readDocx(SAMPLE.build(changes));
  if (!read.ok) {
    throw new Error(read.failure.code);
  }
  return recognise(read.document);
}

function line(name: string, text: string, role: Piece['role'] = 'division'): Piece {
  return { name, role, text };
}

/** Adds lines below the last of the attached regulation. */
function below(...lines: readonly Piece[]): Change {
  return (draft) =>
    lines.reduce(
      (changed, piece, index) => insertAfter(lines[index - 1]?.name ?? LAST, piece)(changed),
      draft,
    );
}

/** First and last line of an attached text's body. */
function bodyOf(administrative: AdministrativeDocument, index = 0): readonly (string | undefined)[] {
  const body = administrative.attachments[index]?.body;
  const texts = administrative.source.main.paragraphs
    .slice(body?.firstParagraph, body?.endParagraph)
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '');
  return [texts[0], texts.at(-1)?.slice(0, 30)];
}

const LAST_LINE = '2. Trong quá trình thực hiện, ';

describe('recognise, of texts issued with the document', () => {
  test('ends a text where another document with its own heading begins', () => {
    const administrative = recognised(
      below(
        line('nation', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        line('motto', 'Độc lập - Tự do - Hạnh phúc'),
        line('next', 'Nội dung của một văn bản khác.', 'body'),
      ),
    );

    expect(administrative.attachments).toHaveLength(1);
    expect(bodyOf(administrative).at(-1)).toBe(LAST_LINE);
  });

  test('finds type, abstract, reference and body of a regulation below the closing block', () => {
    const administrative = recognised();

    expect(administrative.attachments).toHaveLength(1);
    expect(administrative.attachments[0]).toMatchObject({
      type: 'quy-che',
      typeName: { text: 'QUY CHẾ' },
      abstract: { text: 'Quản lý, sử dụng nhà văn hóa thôn trên địa bàn xã An Bình' },
      reference: {
        text: '(Kèm theo Quyết định số 126/QĐ-UBND ngày 16 tháng 3 năm 2026 của Ủy ban nhân dân xã An Bình)',
      },
    });
    expect(bodyOf(administrative)).toEqual(['Chương I', LAST_LINE]);
  });

  test('numbers its items by themselves', () => {
    const { outline } = recognised();
    const articles = outline.filter(({ style }) => style === 'article');

    expect(articles.map(({ attachment, label }) => `${String(attachment)} ${label}`)).toEqual([
      'null Điều 1.',
      'null Điều 2.',
      'null Điều 3.',
      ...['1', '2', '3', '4', '5'].map((number) => `0 Điều ${number}.`),
    ]);
  });

  test('knows a kind that is no type of document', () => {
    expect(recognised(setText('attached', 'NỘI QUY')).attachments[0]).toMatchObject({
      type: null,
      typeName: { text: 'NỘI QUY' },
    });
  });

  test('does without the reference where the text begins right below the title', () => {
    const administrative = recognised(without('attached.reference'));

    expect(administrative.attachments[0]?.reference).toBeNull();
    expect(bodyOf(administrative)).toEqual(['Chương I', LAST_LINE]);
  });

  test('ends the text at a signature of its own', () => {
    const administrative = recognised(
      below(
        line('authority', 'TM. ỦY BAN NHÂN DÂN'),
        line('title', 'CHỦ TỊCH'),
        line('name', 'Nguyễn Văn Minh'),
      ),
    );

    expect(bodyOf(administrative)).toEqual(['Chương I', LAST_LINE]);
  });

  test('ends the text at a form', () => {
    const administrative = recognised(
      below(line('number', 'Mẫu số 01'), line('form', 'ĐƠN ĐĂNG KÝ SỬ DỤNG NHÀ VĂN HÓA')),
    );

    expect(bodyOf(administrative)).toEqual(['Chương I', LAST_LINE]);
  });

  test('tells a second text from the first', () => {
    const administrative = recognised(
      below(
        line('second', 'NỘI QUY', 'attachedTypeName'),
        line('second.abstract', 'Nhà văn hóa thôn trên địa bàn xã An Bình'),
        line('second.reference', '(Kèm theo Quyết định số 126/QĐ-UBND ngày 16 tháng 3 năm 2026)'),
        line('second.1', 'Điều 1. Nhà văn hóa thôn mở cửa hằng ngày.', 'body'),
      ),
    );

    expect(administrative.attachments).toHaveLength(2);
    expect(bodyOf(administrative, 0)).toEqual(['Chương I', LAST_LINE]);
    expect(bodyOf(administrative, 1)[0]).toBe('Điều 1. Nhà văn hóa thôn mở cửa hằng ngày.');
  });

  test('passes over a cover with the title on a page of its own', () => {
    const administrative = recognised(
      (draft) => ({
        ...draft,
        pieces: draft.pieces.flatMap((piece) =>
          piece.name === 'attached'
            ? [line('cover', 'QUY CHẾ', 'attachedTypeName'), line('cover.place', 'An Bình, năm 2026'), piece]
            : [piece],
        ),
      }),
      setText('attached', 'QUY CHẾ'),
    );

    expect(administrative.attachments).toHaveLength(1);
    expect(administrative.attachments[0]?.abstract?.text).toMatch(/^Quản lý, sử dụng/u);
  });

  test('leaves a remark in brackets out of the abstract', () => {
    const administrative = recognised(insertAfter('attached.abstract', line('remark', '(Dự thảo lần 2)')));

    expect(administrative.attachments[0]?.abstract?.text).toMatch(/^Quản lý.*An Bình$/u);
  });

  test('takes no heading of a chapter for a title', () => {
    const administrative = recognised(setText('attached.chapter.III.title', 'CHƯƠNG TRÌNH, KẾ HOẠCH'));

    expect(administrative.attachments).toHaveLength(1);
  });

  test.each([['DANH SÁCH NHÀ VĂN HÓA THÔN'], ['BIỂU TỔNG HỢP']])('does not take %s for a text', (title) => {
    expect(recognised(setText('attached', title)).attachments).toEqual([]);
  });
});
