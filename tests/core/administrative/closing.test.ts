import { BODY, CLOSINGS, HEADERS, TITLE, body, centred, p, recognised, tbl, tc } from './plan';

const HEADER = HEADERS['a table of one row'] ?? '';

describe.each(Object.entries(CLOSINGS))('a closing block as %s', (_, closing) => {
  const found = recognised(HEADER + TITLE + BODY + closing);

  test('names the signer with authority and post', () => {
    expect(found.signingAuthority?.text).toBe('TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH');
    expect(found.signerTitle?.text).toBe('PHÓ CHỦ TỊCH');
    expect(found.signerName?.text).toBe('Nguyễn Văn Minh');
    expect(found.signatures).toHaveLength(1);
  });

  test('lists the recipients and the archive line', () => {
    expect(found.recipients?.text).toMatch(/^Nơi nhận[:.]$/u);
    expect(found.recipients?.items.map(({ text }) => text)).toEqual([
      '- Thường trực Đảng ủy;',
      '- Các cơ quan, đơn vị;',
      '- Lưu: VT, VP.',
    ]);
    expect(found.recipients?.archive?.text).toBe('- Lưu: VT, VP.');
  });

  test('is not part of the body', () => {
    const last = found.source.main.paragraphs[found.body.endParagraph - 1]?.text ?? '';
    expect(last).toBe('Trên đây là Kế hoạch tổ chức Hội nghị, đề nghị các đơn vị thực hiện./.');
    expect(found.closingSentence?.text).toBe(last);
  });
});

function signedBy(...lines: readonly string[]): ReturnType<typeof recognised> {
  const recipients = p('Nơi nhận:') + p('- Như trên;') + p('- Lưu: VT.');
  return recognised(HEADER + TITLE + BODY + tbl([[tc(recipients), tc(lines.join(''))]]));
}

describe('the signer', () => {
  test('may stand above the recipients, beside another', () => {
    const secretary = [centred('THƯ KÝ', 'b'), p(''), p(''), centred('Trần Thị Hoa', 'b'), p('')];
    const left = [...secretary, p('Nơi nhận:'), p('- Như trên;'), p('- Lưu: VT.')];
    const chair = [centred('CHỦ TỌA', 'b'), p(''), p(''), centred('Nguyễn Văn Minh', 'b')];
    const found = recognised(HEADER + TITLE + BODY + tbl([[tc(left.join('')), tc(chair.join(''))]]));
    expect(
      found.signatures.map(({ signerTitle, signerName }) => [signerTitle?.text, signerName?.text]),
    ).toEqual([
      ['THƯ KÝ', 'Trần Thị Hoa'],
      ['CHỦ TỌA', 'Nguyễn Văn Minh'],
    ]);
    expect(found.recipients?.items).toHaveLength(2);
  });

  test('may have a post and no authority', () => {
    const found = signedBy(centred('CHỦ TỊCH', 'b'), p(''), centred('Trần Thị Hoa', 'b'));
    expect([found.signingAuthority, found.signerTitle?.text, found.signerName?.text]).toEqual([
      null,
      'CHỦ TỊCH',
      'Trần Thị Hoa',
    ]);
  });

  test.each(['Lưu Đức Minh', 'Lữ Thị Hoa', 'Lù A Páo'])(
    'may be called “%s”, which is no archive line',
    (name) => {
      const found = recognised(
        HEADER +
          TITLE +
          BODY +
          p('Nơi nhận:\tCHỦ TỊCH') +
          p('- Như trên;') +
          p('- Lưu: VT.') +
          p('') +
          p(`\t\t\t\t\t${name}`, { rPr: '<w:b/>' }),
      );
      expect(found.signerName?.text).toBe(name);
      expect(found.recipients?.archive?.text).toBe('- Lưu: VT.');
    },
  );

  test.each([
    ['TM. ỦY BAN NHÂN DÂN', 'Phó Chủ tịch'],
    ['t/m BAN THƯỜNG VỤ', 'BÍ THƯ'],
  ])('is found below the text where “%s”, “%s” lack their capitals', (authority, post) => {
    const found = recognised(
      HEADER +
        TITLE +
        BODY +
        centred(authority, 'b') +
        centred(post) +
        centred('Trần Thị Hoa', 'b') +
        p('Nơi nhận:') +
        p('- Như trên;') +
        p('- Lưu: VT.'),
    );
    expect([found.signingAuthority?.text, found.signerTitle?.text, found.signerName?.text]).toEqual([
      authority,
      post,
      'Trần Thị Hoa',
    ]);
  });

  test.each(['RƠ CHÂM HYƠIH', 'KSOR H’BLIN', 'TRẦM VĨNH PHÚC'])(
    'is known in capitals below the room for a signature: %s',
    (name) => {
      const found = recognised(
        HEADER +
          TITLE +
          BODY +
          tbl([
            [
              tc(p('Nơi nhận:') + p('- Lưu: VT.')),
              tc(centred('CHỦ TỊCH', 'b') + p(name, { pPr: '<w:spacing w:before="1400"/>', rPr: '<w:b/>' })),
            ],
          ]),
      );
      expect([found.signerTitle?.text, found.signerName?.text]).toEqual(['CHỦ TỊCH', name]);
    },
  );

  test('has no name where another text begins behind it', () => {
    const found = recognised(
      HEADER +
        TITLE +
        BODY +
        p('Nơi nhận:') +
        p('- Lưu: VT.') +
        centred('CHỦ TỊCH', 'b') +
        p('').repeat(5) +
        centred('KẾ HOẠCH', 'b'),
    );
    expect([found.signerTitle?.text, found.signerName]).toEqual(['CHỦ TỊCH', null]);
  });

  test('may sign by order for a deputy', () => {
    const found = signedBy(
      centred('TL. CHỦ TỊCH', 'b'),
      centred('KT. CHÁNH VĂN PHÒNG', 'b'),
      centred('PHÓ CHÁNH VĂN PHÒNG', 'b'),
      p(''),
      centred('Lê Văn Bình', 'b'),
    );
    expect(found.signingAuthority?.text).toBe('TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG');
    expect(found.signerTitle?.text).toBe('PHÓ CHÁNH VĂN PHÒNG');
  });

  test('may sign for a body whose name goes on in the next line', () => {
    const found = signedBy(
      centred('TM. ỦY BAN MẶT TRẬN TỔ QUỐC', 'b'),
      centred('VIỆT NAM XÃ AN BÌNH', 'b'),
      centred('CHỦ TỊCH', 'b'),
      p(''),
      centred('Lê Văn Bình', 'b'),
    );
    expect(found.signingAuthority?.text).toBe('TM. ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ AN BÌNH');
    expect(found.signerTitle?.text).toBe('CHỦ TỊCH');
  });

  test('may be written in the way of the Party', () => {
    const found = signedBy(
      centred('T/M BAN THƯỜNG VỤ', 'b'),
      centred('PHÓ BÍ THƯ'),
      p(''),
      centred('Lê Văn Bình', 'b'),
    );
    expect([found.signingAuthority?.text, found.signerTitle?.text]).toEqual([
      'T/M BAN THƯỜNG VỤ',
      'PHÓ BÍ THƯ',
    ]);
  });

  test('may carry a degree, or a name in capitals', () => {
    expect(
      signedBy(centred('GIÁM ĐỐC', 'b'), p(''), p(''), centred('ThS. Lê Văn Bình', 'b')).signerName?.text,
    ).toBe('ThS. Lê Văn Bình');
    expect(
      signedBy(centred('GIÁM ĐỐC', 'b'), p(''), p(''), centred('LÊ VĂN BÌNH', 'b')).signerName?.text,
    ).toBe('LÊ VĂN BÌNH');
  });

  test.each(['H’Lan Niê Kđăm', "K'Brêu Mlô", 'Y-Bhăm Ênuôl'])(
    'may be a name of the Central Highlands: %s',
    (name) => {
      expect(signedBy(centred('CHỦ TỊCH', 'b'), p(''), p(''), centred(name, 'b')).signerName?.text).toBe(
        name,
      );
    },
  );

  test('has no name where none is typed', () => {
    const found = signedBy(centred('TM. ỦY BAN NHÂN DÂN', 'b'), centred('CHỦ TỊCH', 'b'), p(''), p(''));
    expect(found.signerTitle?.text).toBe('CHỦ TỊCH');
    expect(found.signerName).toBeNull();
  });

  test('is found without any recipients', () => {
    const found = recognised(
      HEADER +
        TITLE +
        BODY +
        centred('TM. ỦY BAN NHÂN DÂN', 'b') +
        centred('CHỦ TỊCH', 'b') +
        p('') +
        centred('Trần Thị Hoa', 'b'),
    );
    expect(found.recipients).toBeNull();
    expect(found.signerName?.text).toBe('Trần Thị Hoa');
  });

  test('is absent where the document just ends', () => {
    const found = recognised(HEADER + TITLE + BODY);
    expect([found.signatures, found.recipients, found.closing]).toEqual([[], null, null]);
  });
});

describe('minutes', () => {
  test('have two signers side by side', () => {
    const left = centred('THƯ KÝ', 'b') + p('') + centred('Lê Văn Bình', 'b');
    const right = centred('CHỦ TỌA', 'b') + p('') + centred('Trần Thị Hoa', 'b');
    const found = recognised(
      HEADER +
        centred('BIÊN BẢN', 'b') +
        centred('Họp giao ban', 'b') +
        body('Nội dung.') +
        tbl([[tc(left), tc(right)]]),
    );
    expect(found.signatures.map(({ signerName }) => signerName?.text)).toEqual([
      'Lê Văn Bình',
      'Trần Thị Hoa',
    ]);
    expect(found.signerName?.text).toBe('Trần Thị Hoa');
  });
});

describe('recipients', () => {
  test('are joined where an item goes on in the next paragraph', () => {
    const list = p('Nơi nhận:') + p('- Các phòng, ban,') + p('đơn vị thuộc xã;') + p('- Lưu: VT.');
    const found = recognised(HEADER + TITLE + BODY + tbl([[tc(list), tc(centred('CHỦ TỊCH', 'b'))]]));
    expect(found.recipients?.items.map(({ text }) => text)).toEqual([
      '- Các phòng, ban, đơn vị thuộc xã;',
      '- Lưu: VT.',
    ]);
  });

  test('may be several in one paragraph by line breaks', () => {
    const list = p('Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.');
    const found = recognised(HEADER + TITLE + BODY + tbl([[tc(list), tc(centred('CHỦ TỊCH', 'b'))]]));
    expect(found.recipients?.items).toHaveLength(2);
  });

  test('are read on below an archive line that is not the last, but not to the initials', () => {
    const list = ['- Lưu: VT, VP;', '- Các thôn.', '- PL.'].map((text) => p(text)).join('');
    const closing = tbl([
      [tc(p('Nơi nhận:') + list), tc(centred('CHỦ TỊCH', 'b') + p('') + centred('Nguyễn Văn Minh', 'b'))],
    ]);
    const found = recognised(HEADER + TITLE + BODY + closing);
    expect(found.recipients?.items.map(({ text }) => text)).toEqual(['- Lưu: VT, VP;', '- Các thôn.']);
    expect(found.recipients?.archive?.text).toBe('- Lưu: VT, VP;');
  });

  test('have no archive line where it is missing', () => {
    const list = p('Nơi nhận:') + p('- Sở Nội vụ.');
    const found = recognised(HEADER + TITLE + BODY + tbl([[tc(list), tc(centred('CHỦ TỊCH', 'b'))]]));
    expect(found.recipients?.archive).toBeNull();
  });
});

describe('appendices', () => {
  test('begin at their label and have a title and a reference', () => {
    const appendix =
      centred('Phụ lục I', 'b') +
      centred('DANH SÁCH ĐẠI BIỂU', 'b') +
      centred('(Kèm theo Kế hoạch số     /KH-UBND ngày     tháng 3 năm 2026)', 'i') +
      body('1. Đại biểu xã.');
    const found = recognised(HEADER + TITLE + BODY + (CLOSINGS['a table'] ?? '') + appendix);
    expect(found.appendices.map(({ label, title }) => [label.text, title?.text])).toEqual([
      ['Phụ lục I', 'DANH SÁCH ĐẠI BIỂU'],
    ]);
    expect(found.appendices[0]?.reference?.text).toMatch(/^\(Kèm theo/u);
    expect(found.outline.at(-1)).toMatchObject({ part: 'appendix', label: '1.' });
  });

  test('saved apart from their document are all that the file holds', () => {
    const found = recognised(
      centred('Phụ lục II', 'b') + centred('DANH SÁCH', 'b') + BODY + (CLOSINGS['a table'] ?? ''),
    );
    expect(found.appendices[0]).toMatchObject({ firstParagraph: 0 });
    expect([found.type, found.signatures, found.body.endParagraph]).toEqual([null, [], 0]);
  });

  test('are not mentions of one', () => {
    const found = recognised(HEADER + TITLE + body('Phụ lục kèm theo Kế hoạch này do Văn phòng lập.') + BODY);
    expect(found.appendices).toEqual([]);
  });
});
