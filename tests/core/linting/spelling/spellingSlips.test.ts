import { recognise } from '../../../../src/core/administrative';
import { proseOf, repetitionsIn, rowOf, spellingSlips } from '../../../../src/core/linting';
import { documentOf } from '../documents';

/** What is misspelt in the lines: as written, and as it should be. */
function slips(...lines: readonly string[]): readonly string[] {
  return spellingSlips(recognise(documentOf(lines)), []).map(
    ({ slip }) => `${slip.words.map(({ text }) => text).join(' ')} → ${slip.expected ?? '?'}`,
  );
}

describe('spellingSlips', () => {
  test.each([
    ['Các phòng phối họp tổ chức cuộc thi.', 'họp → hợp'],
    ['Các phòng nộp báo cáo trước ngày 10 thang 7 năm 2026 để tổng hợp.', 'thang → tháng'],
    ['Báo cáo trước ngay 10 tháng 7 năm 2026.', 'ngay → ngày'],
    ['Các phòng nộp báo cáo trước ngày 10 tháng 7 nam 2026 để tổng hợp.', 'nam → năm'],
    ['Thực hiện chủ trương cũa cấp trên giao.', 'cũa → của'],
    ['Đơn vị báo cáo vieejc chuẩn bị.', 'vieejc → việc'],
    ['Văn bản nêu rõ quyền hanj, trách nhiệm.', 'hanj → hạn'],
    ['Các thôn tổ chức th ực hiện đúng tiến độ.', 'th ực → thực'],
    ['Các thôn nghiêm túc thựchiện đúng tiến độ.', 'thựchiện → thực hiện'],
    ['Giao cấp ủycác chi bộ theo dõi.', 'ủycác → ủy các'],
    ['PHƯƠNG HƯỚNG VÀ KẾ HOACH CÔNG TÁC', 'HOACH → HOẠCH'],
    ['Ủy ban nhân dân xả báo cáo kết quả.', 'xả → xã'],
    ['Luật này ban hành ngày 17 thá ng 6 năm 2010.', 'thá ng → tháng'],
    ['Các tổ ch ọn năm thành viên.', 'ch ọn → chọn'],
    ['Việc học tập diễn ra trog dịp hè.', 'trog → ?'],
    ['Tến nay, các thôn đã nộp đủ báo cáo.', 'Tến → Đến'],
    ['Kết luận của Chủ tịch ban nhân dân xã về đất đai.', 'ban nhân dân xã → Ủy ban nhân dân xã'],
    [
      'Ủy ban dân xã họp với Hội Cựu binh.',
      'Ủy ban dân xã → Ủy ban nhân dân xã',
      'Hội Cựu binh → Hội Cựu chiến binh',
    ],
    ['BAN THƯỜNG VỤ UỶ QUYẾT ĐỊNH', 'BAN THƯỜNG VỤ UỶ → BAN THƯỜNG VỤ ĐẢNG UỶ'],
    ['Mưa lũ gây thiệt 3,1 tỷ đồng.', 'thiệt → thiệt hại'],
    ['Các đơn vị tố cáo, kiến nghị, phản tại phiên họp.', 'phản → ?'],
    ['Lãnh đạo công tác chúyển đổi số.', 'chúyển → chuyển'],
    ['Ngày 21 tháng 5 nm 2026', 'nm → năm'],
    ['Đảng uỷ Qân sự xã lãnh đạo.', 'Qân → Quân'],
    ['Phó Trưởng ban Ban Xy dựng Đảng.', 'Xy → Xây'],
    ['- Các Phó Chú tịch UBND xã;', 'Chú → Chủ'],
    ['- Ban Chĩ huy Quân sự xã và Phòng Vẳn hóa - Xã hội;', 'Chĩ → Chỉ', 'Vẳn → Văn'],
    ['Ủy ban nhân dân tỉnh Lâm Đông giao.', 'Đông → Đồng'],
    ['Tỉnh ủy Cao Bng và thành phố Hải Phong.', 'Bng → Bằng', 'Phong → Phòng'],
    ['ỦY BAN NHÂN DÂN TỈNH PHÚ THO', 'THO → THỌ'],
    ['Các hộ đả đăng ký; số hộ khống đồng ý giảm.', 'đả → đã', 'khống → không'],
    ['Kế hoạch này có thê được điều chỉnh.', 'thê → thể'],
    ['Bí thu Đảng ủy chủ trì.', 'thu → thư'],
    ['- Trng mới 145 ha rừng sản xuất.', 'Trng → Trồng'],
    ['Nghị quyết có hiệu lực kể từ ngày hông qua.', 'hông → thông'],
    ['Học sinh đi để cọ sát thực tế; đoàn chuyên trở hàng hóa.', 'sát → xát', 'trở → chở'],
    ['Nghĩ ngơi sau mùa vụ, che dấu thiếu sót, tháo gỡ vướng mắt.', 'Nghĩ → Nghỉ', 'dấu → giấu', 'mắt → mắc'],
    ['Đội của thôn dành chiến thắng; trao 50 xuất quà.', 'dành → giành', 'xuất → suất'],
    ['Hai đội kiểm tra, kim tra lại và kiểm tra xong.', 'kim → kiểm'],
  ])('finds the slip in “%s”', (line, ...expected) => {
    expect(slips(line)).toEqual(expected);
  });

  test.each([
    'Văn phòng gõ sai một chữ; các thôn rà lại, ai thắc mắc thì hỏi.',
    'Các đồng chí quan tâm, theo dõi cơ số thuốc và cơ sở vật chất.',
    'Đề nghị báo cáo ngay 10 phút sau khi xảy ra; phía Nam 3 km, nam 12 người.',
    'Giờ mở cửa 8h-11h; km 12+300 và km 15 hư hỏng.',
    'Tến A Lử báo cáo; bà con thôn Tến nay đã có điện.',
    'Ông Đinh Vủ Hiền và bà Lê Thị Thuỷ Triễn tham dự.',
    'Các tỉnh Hậu Giang, Hà Giang cũ; tỉnh Vĩnh Phú trước năm 1997; tỉnh Bắc Cạn; thành phố Hà Tiên; xã Cao Băng.',
    'Kpă là họ của ông Siu Bào; xã Ea Tẻh hợp tác với xã Krông Chô quy hoạch lại.',
    'Tải ứng dụng về điện thoại, quét mã QR, đăng nhập bằng email, wifi miễn phí.',
    'ỦY BAN NHÂN DÂN XÃ LỘC SƠN',
    'Tx Long Khánh cách bến xe 5 km, cột mốc km 12; ra đề theo ma trận, bố trí chỗ học tạm.',
    'Ban nhân dân ấp, Ủy ban Dân tộc, Văn phòng Ủy ban; Ủy ban nhân dân khu vực cũ.',
    'Sơ, tổng kết phong trào; trồng, chăm sóc cây xanh; phân tích, thẩm định hồ sơ.',
    'Quí vị đại biểu nghe qui định về lí lịch.',
    'Công tác kiếm mây được quan tâm.',
    'Bố trí bãi đổ thải; người ghi trên danh sách; hơn nửa số hộ; học viên bị cấm thi.',
    'Khách hàng ngủ lại nhà dân, đoàn xuất phát sớm.',
    'Hỗ trợ theo kiểu cho cần câu chứ không cho con cá.',
    'Chùa cho mượn sala mở lớp; đội chiêng tập đàn goong, krông pút, trống paranưng; amí đưa trẻ đi tiêm.',
    'Nuôi cá basa, cá chẽm; trồng giổi xanh, rừng đước; cứu hộ voọc mông trắng, gà lôi lam mào trắng.',
    'Máy in kẹt giấy; dân phải căng bạt che cửa; chấm theo thang điểm 10, bàn giao tại cổng số 2.',
    'Xuồng chở cá neo dọc kinh Ngang; nuôi ong nội, ong ngoại; không hô khẩu hiệu suông.',
    'Khách từ Pháp, Đức, Ba Lan tăng mạnh.',
    'Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh Thái Nguyên về triển khai “Tháng hành động”.',
  ])('leaves “%s” alone', (line) => {
    expect(slips(line)).toEqual([]);
  });

  test('leaves words of the date of issue that lack their marks to the rule on its form', () => {
    expect(slips('Lộc Sơn, ngày 12 tháng 5 nam 2026')).toEqual([]);
    expect(slips('Lộc Sơn, ngày 12 háng 5 năm 2026')).toEqual(['háng → tháng']);
  });

  test('hears of words of the office', () => {
    const document = recognise(documentOf(['Nhập số liệu vào sổ cái nghành.']));
    expect(spellingSlips(document, [])).toHaveLength(1);
    expect(spellingSlips(document, ['nghành'])).toEqual([]);
  });

  test('hears of a phrase of the office, where it stands as a whole', () => {
    const document = recognise(
      documentOf(['Các phòng phối họp tổ chức cuộc thi.', 'Hai xã phối họp kiểm tra.']),
    );
    expect(spellingSlips(document, ['phối họp tổ'])).toHaveLength(1);
    expect(spellingSlips(document, ['phối  họp'])).toEqual([]);
  });

  test('compares with what the document writes elsewhere, and says how often', () => {
    const usual = Array.from({ length: 5 }, () => 'Nhân dân thôn Đồng Mai tham dự.');
    const [found] = spellingSlips(recognise(documentOf([...usual, 'Nhân dân thôn Đồng Mái vắng.'])), []);
    expect(found?.slip.expected).toBe('Mai');
    expect(found?.slip).toMatchObject({ proof: { usual: 'Đồng Mai', count: 5 }, sure: false });
  });

  test('is sure only of what much speaks for', () => {
    const sure = (line: string): readonly boolean[] =>
      spellingSlips(recognise(documentOf([line])), []).map(({ slip }) => slip.sure);
    expect(sure('Xã phối hợp hổ trợ các hộ nghèo theo quy định.')).toEqual([true]);
    expect(sure('Người dân bắt nghêu, don ở bãi triều ven sông.')).toEqual([false]);
  });

  test('is not sure where the words around it tell nothing', () => {
    expect(slips('Người dân mụa bò ở chợ.')).toEqual(['mụa → ?']);
    const [found] = spellingSlips(recognise(documentOf(['Người dân mụa bò ở chợ.'])), []);
    expect(found?.slip.sure).toBe(false);
  });

  test('takes what the document writes again and again as meant', () => {
    const line = 'Việc thu hoạch don được quan tâm.';
    expect(slips(line)).toEqual(['don → dọn']);
    expect(slips(...Array.from({ length: 4 }, () => line))).toEqual([]);
  });
});

describe('the certainty of a slip', () => {
  const USUAL = 'Các thôn dự Hội nghị đúng giờ. Việc tổ chức Hội nghị do xã lo. Kinh phí Hội nghị do xã chi.';
  const SURE = 'Tuyên truyền trước, trong và sau Hội nghi. Chuẩn bị hội trường.';
  const UNSURE = 'Phát hành gửi giấy mời các đại biểu dự Hội nghi.';
  const certainty = (...lines: readonly string[]) =>
    spellingSlips(recognise(documentOf([USUAL, ...lines])), []).map(({ slip }) => slip.sure);

  test('is what speaks for it at its place', () => {
    expect(certainty(SURE)).toEqual([true]);
    expect(certainty(UNSURE)).toEqual([false]);
  });

  test('is the same wherever the same words are mended in the same way', () => {
    expect(certainty(UNSURE, SURE)).toEqual([true, true]);
  });
});

describe('repetitionsIn', () => {
  function repeated(line: string): readonly string[] {
    return proseOf(recognise(documentOf([line])))
      .map(rowOf)
      .flatMap((row) =>
        repetitionsIn(row).map(({ start, length }) =>
          row.words
            .slice(start, start + 2 * length)
            .map(({ text }) => text)
            .join(' '),
        ),
      );
  }

  test.each([
    ['Ứng dụng khoa học và công công nghệ.', 'công công'],
    ['Nâng cao hiệu quả quả công tác.', 'quả quả'],
    ['Chủ trương của của cấp trên.', 'của của'],
    ['Các thôn thực hiện hiện đúng tiến độ.', 'hiện hiện'],
    ['Ủy ban nhân dân dân xã báo cáo.', 'dân dân'],
    ['Hoàn thành trước ngày 12 tháng tháng 3.', 'tháng tháng'],
    ['Các thôn tổ chức tổ chức ra quân.', 'tổ chức tổ chức'],
  ])('finds the doubled words in “%s”', (line, expected) => {
    expect(repeated(line)).toEqual([expected]);
  });

  test.each([
    'Người người thi đua, nhà nhà thi đua, đời đời nhớ ơn.',
    'Kế hoạch năm năm 2026 - 2030 đi từng nhà, rà từng người.',
    'Ủy ban ban hành kế hoạch; bộ phận một cửa trực tiếp tiếp nhận hồ sơ.',
    'Do trưởng đoàn thư ký ký; văn bản thực hiện hiện đại hóa.',
    'Cấp ủy ủy quyền cho Ban Xây dựng Đảng Đảng ủy.',
    'Cụ nắm chặt tay từng người mà nước mắt rưng rưng.',
  ])('leaves “%s” alone', (line) => {
    expect(repeated(line)).toEqual([]);
  });
});
