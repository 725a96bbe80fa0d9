import { checkDocx, type CheckedDocument } from '../../src/core';
import { sampleOf } from '../../src/core/samples';
import { textToDocx } from '../support/textToDocx';

const SENTENCES = [
  'Trong những năm qua, phong trào toàn dân đoàn kết xây dựng đời sống văn hóa của xã có nhiều chuyển biến tích cực.',
  'Các thôn đã tổ chức nhiều hoạt động văn nghệ, thể thao, thu hút đông đảo Nhân dân tham gia trong dịp đầu xuân.',
  'Nhiều gia đình tự nguyện hiến đất, góp ngày công để mở rộng đường làng, xây dựng nhà văn hóa và sân chơi cho trẻ em.',
  'Công tác khuyến học được quan tâm, số học sinh đạt giải trong các kỳ thi ngày càng tăng so với những năm trước.',
  'Vệ sinh môi trường được giữ gìn, rác thải được thu gom đúng nơi quy định, các tuyến đường đều có cây xanh bóng mát.',
  'Thay mặt lãnh đạo xã, tôi xin cảm ơn sự đóng góp của các hộ gia đình và chúc các đồng chí mạnh khỏe, hạnh phúc.',
];
const SLIP =
  'Kính thưa các vị đại biểu, hôm nay chúng ta phấn khỡi gặp mặt tại đây để cùng nhau nhìn lại một năm.';
const REFERENCE =
  '(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân xã An Bình)';

function checked(bytes: Uint8Array): CheckedDocument {
  const result = checkDocx(bytes, { asOf: '2026-11-21' });
  if (!result.ok) {
    throw new Error(result.failure.message);
  }
  return result.checked;
}

const clausesOf = ({ result }: CheckedDocument): readonly string[] =>
  result.findings.filter(({ severity }) => severity !== 'info').map(({ clause }) => clause);

describe('a document of no regulation', () => {
  test('is silent when its language is right', () => {
    const { choice, result } = checked(textToDocx(['BÀI PHÁT BIỂU', ...SENTENCES].join('\n')));
    expect(choice.regulation).toBeNull();
    expect(result.standard?.required).toEqual([]);
    expect(result.findings).toEqual([]);
    expect(result.coverage.evaluated).toContain('chung-spelling');
  });

  test('is judged by its language and not by its form', () => {
    const speech = checked(textToDocx(['BÀI PHÁT BIỂU', SLIP, ...SENTENCES].join('\n')));
    expect(clausesOf(speech)).toEqual(['chung-spelling']);
    expect(speech.result.coverage.evaluated.filter((clause) => !/^(?:chung|hoa)-/u.test(clause))).toEqual([]);
  });

  test.each([
    ['a form', ['ĐƠN XIN NGHỈ PHÉP', 'Kính gửi: .......', 'Tôi tên là: .......', 'Lý do: .......', SLIP]],
    ['a few lines', ['GHI CHÚ', SLIP, ...SENTENCES.slice(0, 3)]],
    [
      'a text in another language',
      [
        'REPORT',
        ...new Array<string>(8).fill(
          'The the committee met on Monday , and it it will meet again on Friday in the hall',
        ),
      ],
    ],
  ])('is not judged when it is %s', (_, lines) => {
    const { result } = checked(textToDocx(lines.join('\n')));
    expect(result.standard).toBeNull();
    expect(result.findings).toEqual([]);
    expect(result.coverage.evaluated).toEqual([]);
  });
});

describe('a draft with nothing but its type and its text', () => {
  const draft = (opening: string): CheckedDocument =>
    checked(
      textToDocx(
        ['KẾ HOẠCH', 'Tổ chức Tết trồng cây năm 2026', opening, 'I. MỤC ĐÍCH', ...SENTENCES].join('\n'),
      ),
    );

  test.each([
    [
      'Thực hiện Kế hoạch số 15/KH-UBND của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã An Bình xây dựng Kế hoạch như sau:',
      'nd30',
    ],
    ['Để nâng cao nhận thức, Đảng ủy xã An Bình ban hành Kế hoạch như sau:', 'hd05'],
  ])('is judged as what its opening says: “%s”', (opening, regulation) => {
    const { choice, result } = draft(opening);
    expect(choice.regulation).toBe(regulation);
    expect(result.findings.map(({ rule }) => rule)).toContain('header-present');
  });

  test.each(['Trường học phối hợp với Đảng ủy xã An Bình như sau:', 'Nhà trường xây dựng Kế hoạch như sau:'])(
    'is not judged by its form when nobody known issues it: “%s”',
    (opening) => {
      expect(draft(opening).choice.regulation).toBeNull();
    },
  );
});

describe('what is attached to another act', () => {
  const OWN = /^(?:documentNumber|placeAndDate|closingSentence|recipients|archiveLine|sign)/u;

  function attached(names: RegExp): CheckedDocument {
    return checked(
      sampleOf('nd30-ke-hoach').build((draft) => ({
        ...draft,
        pieces: draft.pieces.flatMap((piece) =>
          piece.name === 'abstract'
            ? [piece, { ...piece, name: 'reference', text: REFERENCE }]
            : names.test(piece.name)
              ? []
              : [piece],
        ),
      })),
    );
  }

  test('is asked for no number, recipients and signature of its own', () => {
    const { choice, result } = attached(OWN);
    expect(choice.reason).toContain('phần kèm theo một văn bản khác');
    expect(result.standard).not.toBeNull();
    expect(result.findings).toEqual([]);
  });

  test('is judged like any other when it has a number', () => {
    const { choice } = attached(/^recipients$/u);
    expect(choice.regulation).toBe('nd30');
  });
});
