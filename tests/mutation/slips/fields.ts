import { sentenceSlips, type Slip } from '../slip';

/** Slips in prose of many fields (land, festivals, harvests, elections) whose right versions are easily taken for slips. */
export const FIELD_SLIPS: readonly Slip[] = [
  ...sentenceSlips('hoa-ten-nguoi', [
    'Giao ông {Lê phước Hậu|Lê Phước Hậu}, trưởng thôn, theo dõi việc này.',
    'Báo cáo viên là Tiến sĩ {Nguyễn thị Bích Vân|Nguyễn Thị Bích Vân}, giảng viên.',
  ]),
  ...sentenceSlips('hoa-dia-ly-dvhc', [
    'Đoàn công tác trao đổi kinh nghiệm với Công an {Tỉnh|tỉnh} Lào Cai về phòng ngừa tội phạm.',
    'Đoàn công tác đến học tập tại thành phố {Hải-Phòng|Hải Phòng} trong hai ngày.',
    'Mô hình được nhân rộng từ thôn {tân Luận|Tân Luận}, nơi có nhiều hộ tham gia.',
    'Điểm trồng rừng đặt tại xóm {Cồn cát|Cồn Cát}, gần trạm bơm.',
  ]),
  ...sentenceSlips('hoa-dia-ly-hinh', [
    'Các hộ trồng lại rừng tại {Núi|núi} Phượng Sơn theo hướng dẫn của kiểm lâm.',
  ]),
  ...sentenceSlips('hoa-nhan-dan', [
    'Người dân được bồi thường khi {nhà nước|Nhà nước} thu hồi đất theo quy định của pháp luật.',
    'Việc này phục vụ lợi ích chung của Nhân dân và {nhà nước|Nhà nước}.',
  ]),
  ...sentenceSlips('hoa-thu-thang', [
    'Các hộ gia đình dọn vệ sinh vào sáng {chủ nhật|Chủ nhật} hằng tuần.',
    'Hội làng mở vào mùng 10 {tháng giêng|tháng Giêng} hằng năm.',
  ]),
  ...sentenceSlips('hoa-chuc-vu', [
    'Cuộc họp do đồng chí Chỉ huy trưởng Ban Chỉ huy Quân sự xã và {phó Chủ tịch|Phó Chủ tịch} Ủy ban nhân dân xã chủ trì.',
  ]),
  ...sentenceSlips('hoa-co-quan-loai-hinh', [
    'Đề nghị {Hội Liên hiệp phụ nữ|Hội Liên hiệp Phụ nữ} xã vận động hội viên tham gia.',
    'Đề nghị {Hội người cao tuổi|Hội Người cao tuổi} xã vận động hội viên tham gia.',
  ]),
  ...sentenceSlips('chung-case-after-comma', [
    'Lực lượng chức năng bảo đảm an ninh, {T|t}rật tự trong các ngày lễ.',
  ]),
  ...sentenceSlips('chung-case-after-semicolon', [
    'Thư viện giới thiệu các tác phẩm Sửa đổi lối làm việc, Đạo đức cách mạng đến đoàn viên; {C|c}hấm điểm bài dự thi.',
    'Cán bộ đến tận nhà thăm hỏi; {Đ|đ}ưa tin trên loa truyền thanh của thôn.',
  ]),
  ...sentenceSlips('chung-doc-symbol-form', [
    'Việc này đã nêu tại Kế hoạch số {15/KH UBND|15/KH-UBND} ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã về công tác vệ sinh môi trường.',
  ]),
  ...sentenceSlips('chung-quote-style', [
    'Phong trào “Sạch làng, đẹp ngõ” và mô hình {«Nhà tôi không rác»|“Nhà tôi không rác”} được duy trì.',
    "Phong trào “Sạch làng, đẹp ngõ” và mô hình {''Nhà tôi không rác''|“Nhà tôi không rác”} được duy trì.",
  ]),
  ...sentenceSlips('chung-space-after-punct', [
    'Các hộ gia đình (nếu có nhu cầu){đăng| đăng} ký với trưởng thôn.',
  ]),
  ...sentenceSlips('chung-address-comma', [
    'Điểm tiếp nhận đặt tại số 5, đường Hoa Lư{|,} phường Bình Minh, tỉnh Lào Cai.',
  ]),
  ...sentenceSlips('chung-comma-enum', ['Các phòng{|,} ban chuyên môn phối hợp thực hiện.']),
  ...sentenceSlips('chung-missing-nam', [
    'Đợt quyên góp kết thúc vào ngày 15 tháng 12{| năm} 2026 tại nhà văn hóa thôn.',
  ]),
  ...sentenceSlips('chung-duplicate-word', [
    'Dự báo khu vực Trung Trung Bộ có mưa to, {các các|các} thôn chủ động phòng tránh.',
  ]),
  ...sentenceSlips('chung-placeholder', [
    'Danh sách gửi về trước ngày {….|12} tháng 12 năm 2026 để tổng hợp.',
  ]),
  ...sentenceSlips('hl-cap-huyen', [
    'Hồ sơ do Ủy ban nhân dân huyện Thanh Khê {tiếp nhận|bàn giao trước ngày 01 tháng 7 năm 2025} được Phòng Kinh tế tiếp tục giải quyết.',
  ]),
];
