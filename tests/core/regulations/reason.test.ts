import { componentOf, dateOf, evidenceOf } from '../../support/administrative';
import { choice, PARTY_PLAN, STATE_PLAN, type Parts } from '../../support/regulationChoice';

describe('chooseRegulation gives a reason in one Vietnamese sentence', () => {
  test.each<[string, Parts, string]>([
    [
      'for the state',
      { ...STATE_PLAN, evidence: evidenceOf('nationalName', 'stateNumber') },
      'Có Quốc hiệu và ký hiệu “KH-UBND”: áp dụng Nghị định 30/2020/NĐ-CP.',
    ],
    [
      'for the Party',
      { ...PARTY_PLAN, evidence: evidenceOf('partyTitle', 'partyNumber') },
      'Có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” và ký hiệu “KH/ĐU”, văn bản ghi ngày 10/6/2026: áp dụng Hướng dẫn 05-HD/VPTW.',
    ],
    [
      'for a header that is missing',
      { ...STATE_PLAN, evidence: evidenceOf('stateAuthority', 'stateArchiveLine') },
      'Có quyền hạn ký “TM. ỦY BAN NHÂN DÂN” và dòng “Lưu: VT” ở nơi nhận: áp dụng Nghị định 30/2020/NĐ-CP.',
    ],
    [
      'that names what it takes for a slip',
      { ...PARTY_PLAN, evidence: evidenceOf('partyTitle', 'partyAgency', 'partyNumber', 'nationalName') },
      'Có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”, tên cơ quan ban hành “ĐẢNG ỦY XÃ AN BÌNH” và ký hiệu “KH/ĐU”, văn bản ghi ngày 10/6/2026; Quốc hiệu được coi là ghi nhầm: áp dụng Hướng dẫn 05-HD/VPTW.',
    ],
    [
      'that says when the day is open in the month of change',
      {
        ...PARTY_PLAN,
        placeAndDate: dateOf(null, 5, 2026),
        evidence: evidenceOf('partyTitle', 'partyNumber'),
      },
      'Có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” và ký hiệu “KH/ĐU”, văn bản ghi tháng 5/2026 chưa rõ ngày nên tính theo ngày kiểm tra 20/11/2026: áp dụng Hướng dẫn 05-HD/VPTW.',
    ],
    [
      'that says when the document is older than the decree',
      {
        ...STATE_PLAN,
        placeAndDate: dateOf(2, 5, 2018),
        evidence: evidenceOf('nationalName', 'stateNumber'),
      },
      'Có Quốc hiệu và ký hiệu “KH-UBND”: áp dụng Nghị định 30/2020/NĐ-CP (văn bản ghi ngày 02/5/2018, trước khi quy định này có hiệu lực).',
    ],
    [
      'for a form',
      { evidence: evidenceOf('nationalName') },
      'Có Quốc hiệu nhưng không có số, ký hiệu, quyền hạn ký hoặc tên loại của một văn bản hành chính (có thể là đơn, tờ khai, biểu mẫu hoặc bản của cá nhân): không kiểm tra thể thức.',
    ],
    [
      'for a plan that may be a member’s own',
      {
        type: 'ke-hoach',
        partyTitle: componentOf('ĐẢNG CỘNG SẢN VIỆT NAM'),
        evidence: evidenceOf('partyTitle'),
      },
      'Có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” nhưng không có tên cơ quan ban hành, số, ký hiệu hoặc quyền hạn ký (có thể là đơn, tờ khai, biểu mẫu hoặc bản của cá nhân): không kiểm tra thể thức.',
    ],
    [
      'for a decree',
      { type: 'nghi-dinh', evidence: evidenceOf('nationalName', 'stateNumber') },
      'Nghị định là văn bản quy phạm pháp luật, không thuộc các loại văn bản hành chính của Nghị định 30/2020/NĐ-CP: không kiểm tra thể thức.',
    ],
  ])('%s', (_, parts, expected) => {
    expect(choice(parts).reason).toBe(expected);
  });
});
