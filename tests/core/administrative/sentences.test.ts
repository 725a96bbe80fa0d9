import { BODY, CLOSINGS, HEADERS, TITLE, body, centred, p, recognised } from './plan';
import { documentOf } from '../../support/docx';
import { field } from '../../support/wordprocessing';
import { recognise } from '../../../src/core/administrative';

const HEADER = HEADERS['a table of one row'] ?? '';
const CLOSING = CLOSINGS['a table'] ?? '';
const SECTION = body('I. NỘI DUNG', { rPr: '<w:b/>' }) + body('Tổ chức Hội nghị.');

describe('the opening sentence', () => {
  test('is the one that announces the content', () => {
    expect(recognised(HEADER + TITLE + BODY + CLOSING).openingSentence?.text).toBe(
      'Ủy ban nhân dân xã An Bình ban hành Kế hoạch tổ chức Hội nghị như sau:',
    );
  });

  test('may begin with "Thực hiện" and is then no legal basis', () => {
    const sentence =
      'Thực hiện chương trình công tác năm 2026, Ủy ban nhân dân xã xây dựng Kế hoạch, cụ thể như sau:';
    const found = recognised(HEADER + TITLE + body(sentence) + SECTION + CLOSING);
    expect(found.openingSentence?.text).toBe(sentence);
    expect(found.legalBases).toEqual([]);
  });

  test('follows a list of legal bases that "Thực hiện" closes', () => {
    const bases = [
      'Căn cứ Luật Phòng thủ dân sự ngày 20 tháng 6 năm 2023;',
      'Thực hiện Kế hoạch số 45/KH-UBND ngày 26 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh.',
    ];
    const sentence = 'Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:';
    const text = [...bases, sentence].map((line) => body(line)).join('');
    const found = recognised(HEADER + TITLE + text + SECTION + CLOSING);
    expect(found.legalBases.map((basis) => basis.text)).toEqual(bases);
    expect(found.openingSentence?.text).toBe(sentence);
  });

  test('is null where the sections begin at once', () => {
    expect(recognised(HEADER + TITLE + SECTION + CLOSING).openingSentence).toBeNull();
  });
});

describe('the closing sentence', () => {
  test('is null where the last section just ends', () => {
    expect(recognised(HEADER + TITLE + SECTION + CLOSING).closingSentence).toBeNull();
  });

  test('is recognised by its end mark', () => {
    const last = 'Ủy ban nhân dân xã yêu cầu các cơ quan triển khai./.';
    expect(recognised(HEADER + TITLE + SECTION + body(last) + CLOSING).closingSentence?.text).toBe(last);
  });
});

describe('text pasted with a paragraph for every printed line', () => {
  const lines = [
    'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022 và hướng dẫn của',
    'Sở Nội vụ về việc tổ chức Hội nghị cán bộ, công chức, viên chức, người lao động,',
    'ủy ban nhân dân xã An Bình xây dựng Kế hoạch tổ chức Hội nghị cán bộ, công chức năm',
    'nay trên địa bàn như sau:',
    'I. MỤC ĐÍCH',
    'Đánh giá kết quả thực hiện nhiệm vụ chính trị, chuyên môn, phong trào thi đua của các',
    'đơn vị, xác định phương hướng, nhiệm vụ, giải pháp trọng tâm cho năm tiếp theo trên',
    'địa bàn toàn xã, phát huy quyền làm chủ của cán bộ, công chức, viên chức, người lao',
    'động trong cơ quan.',
    'Trên đây là Kế hoạch tổ chức Hội nghị cán bộ, công chức, viên chức, người lao động của',
    'xã An Bình, đề nghị các đơn vị nghiêm túc triển khai thực hiện./.',
  ];
  const found = recognised(
    centred('KẾ HOẠCH', 'b') + p('Tổ chức Hội nghị') + lines.map((text) => p(text) + p('')).join(''),
  );

  test('has its sentences joined again', () => {
    expect(found.openingSentence?.text).toBe(lines.slice(0, 4).join(' '));
    expect(found.closingSentence?.text).toBe(lines.slice(9).join(' '));
  });
});

describe('the page number', () => {
  const withHeader = (sectPr: string, settings = ''): ReturnType<typeof recognise>['pageNumber'] =>
    recognise(
      documentOf({
        body: TITLE,
        headers: { header1: p(field('PAGE', '<w:r><w:t>2</w:t></w:r>'), { pPr: '<w:jc w:val="center"/>' }) },
        sectPr: `<w:sectPr>${sectPr}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`,
        settings,
      }),
    ).pageNumber;

  test('is found in the running header', () => {
    const found = withHeader('<w:headerReference w:type="default" r:id="header1"/><w:titlePg/>');
    expect(found).toMatchObject({
      text: 'header, centred',
      location: 'header',
      alignment: 'center',
      shownOnFirstPage: false,
    });
  });

  test('is shown on the first page without a first-page header', () => {
    expect(withHeader('<w:headerReference w:type="default" r:id="header1"/>')?.shownOnFirstPage).toBe(true);
  });

  test('in an even-page header counts only where even pages differ', () => {
    const even = '<w:headerReference w:type="even" r:id="header1"/>';
    expect(withHeader(even)).toBeNull();
    expect(withHeader(even, '<w:evenAndOddHeaders/>')).not.toBeNull();
  });
});

describe('evidence', () => {
  test('of the state is collected from header, signature, archive line and end mark', () => {
    const signs = recognised(HEADER + TITLE + BODY + CLOSING).evidence.map(({ sign }) => sign);
    expect(signs).toEqual([
      'nationalName',
      'stateNumber',
      'stateAuthority',
      'stateAgency',
      'stateArchiveLine',
      'stateEndMark',
    ]);
  });
});
